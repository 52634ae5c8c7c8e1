package io.github.comity.examples.guide;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.comtrade.Comtrade;
import io.github.comity.formats.comtrade.ComtradeTrade;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Relation;
import io.github.comity.trade.CifFobFactor;
import io.github.comity.trade.MirrorCalculator;
import io.github.comity.trade.MirrorPair;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The code of {@code docs/comtrade.md}. */
final class ComtradeGuide {
    private ComtradeGuide() {}

    static void once() {
        // spotless:off
        // tag::once
        String csv = """
            period,reporterCode,flowCode,partnerCode,partner2Code,cmdCode,customsCode,motCode,primaryValue
            2023,398,X,203,0,TOTAL,C00,0,147700000
            2023,398,X,203,0,TOTAL,C00,2100,96200000
            2023,398,X,203,643,TOTAL,C00,0,51500000
            2023,398,X,1234,0,TOTAL,C00,0,1
            """;
        Parsed<ComtradeTrade> read = Comtrade.standard().read(TableFormat.CSV, new StringReader(csv));
        read.value().ifPresent(v -> v.claims().forEach(System.out::println));
        read.value().ifPresent(v -> v.gaps().forEach(System.out::println));
        read.problems().forEach(System.out::println);
        // end::once
        // spotless:on
    }

    static void views() {
        // spotless:off
        // tag::views
        String csv = """
            period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,aggrLevel,cifvalue,fobvalue,primaryValue
            2023,398,X,203,H6,TOTAL,0,,147700000,147700000
            2023,398,X,203,H6,27,2,,98300000,98300000
            2023,398,X,203,H6,2709,4,,98000000,98000000
            2023,398,X,203,H6,1,2,,1100000,1100000
            2023,203,M,398,H6,TOTAL,0,342500000,,342500000
            """;
        ComtradeTrade trade = Comtrade.standard().read(TableFormat.CSV, new StringReader(csv)).orThrow();
        trade.tradePeriods().forEach(System.out::println);
        trade.products().forEach(p ->
            System.out.println(p + " " + p.distribution(Measure.EXPORTS).orElseThrow().total()));
        MirrorPair pair = trade.mirrorPairs().get(0).withFactor(CifFobFactor.IMF_2017);
        System.out.println(MirrorCalculator.ratio(MirrorCalculator.atFob(pair)));
        // end::views
        // spotless:on
    }

    static void json() {
        // spotless:off
        // tag::json
        String json = """
            {"elapsedTime": "0.2 secs", "count": 1, "data": [{
              "typeCode": "C", "freqCode": "M", "period": "202305", "reporterCode": 842, "flowCode": "M",
              "partnerCode": 490, "partnerDesc": null, "partner2Code": 0, "classificationCode": "H6", "cmdCode": "8542",
              "customsCode": "C00", "motCode": 0, "netWgt": 1677573.63, "cifvalue": 1.5E9, "fobvalue": 1.48E9,
              "primaryValue": 1.5E9, "isReported": false, "isAggregate": true}], "error": ""}
            """;
        ComtradeTrade trade = Comtrade.standard().withNetWeights().readJson(new StringReader(json)).orThrow();
        trade.claims().forEach(System.out::println);
        // end::json
        // spotless:on
    }

    static void large() throws IOException {
        // spotless:off
        // tag::large
        Path file = Files.createTempFile("comtrade", ".csv");
        Files.writeString(file, """
            period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue
            2023,398,X,0,TOTAL,1
            """);
        try (Stream<Parsed<TableClaims>> rows = Comtrade.standard().claims(file, p -> System.out.println(p.rows()))) {
            rows.flatMap(r -> r.value().stream()).forEach(r -> System.out.println(r.claims()));
        }
        Files.delete(file);
        // end::large
        // spotless:on
    }

    static void relations() {
        // spotless:off
        // tag::relations
        String csv = """
            period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue
            2023,398,M,203,TOTAL,1000000
            2023,398,RM,203,TOTAL,1100000
            """;
        ComtradeTrade trade = Comtrade.standard().read(TableFormat.CSV, new StringReader(csv)).orThrow();
        System.out.println(Reconciler.standard()
            .withRelations(Comtrade.RELATIONS.toArray(new Relation[0]))
            .reconcile(trade.claims())
            .verdict());
        System.out.println(Claim.table(trade.claims()).select("measure", "value"));
        // end::relations
        // spotless:on
    }
}
