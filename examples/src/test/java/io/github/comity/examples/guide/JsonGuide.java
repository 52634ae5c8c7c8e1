package io.github.comity.examples.guide;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;

import io.github.comity.communique.CommuniqueReader;
import io.github.comity.communique.CommuniqueReading;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.figure.Figure;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.json.JsonFormat;
import io.github.comity.formats.json.PopoloFormat;
import io.github.comity.formats.json.PopoloPeople;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.source.Source;
import java.io.StringReader;
import java.util.List;

/** The code of {@code docs/json.md}. */
final class JsonGuide {
    private static final BilateralCooperation RELATIONS = BilateralCooperation.between(KAZ, CZE)
            .reportedBy(
                    KAZ,
                    Source.of("Revenue Committee"),
                    r -> r.trade(
                            year(2023),
                            t -> t.total("626.8 million USD")
                                    .exports("147.70 million USD")
                                    .imports("479.1 million USD")))
            .build();

    private JsonGuide() {}

    static void save() {
        BilateralCooperation relations = RELATIONS;
        // spotless:off
        // tag::save
        String json = JsonFormat.COOPERATION.writeIndented(relations);
        System.out.println(JsonFormat.COOPERATION.parse(json).equals(relations));
        System.out.println(JsonFormat.of(Figure.class).write(Figure.parse("147.70 million USD")));
        // end::save
        // spotless:on
    }

    static void mistakes() {
        // spotless:off
        // tag::mistakes
        String json = """
            {"version": 1,
             "figure": {"value": "147.70", "magnitude": "million", "unit": "USD", "colour": "red"}}""";
        Parsed<Figure> read = JsonFormat.of(Figure.class).read(new StringReader(json));
        read.value().ifPresent(System.out::println);
        read.problems().forEach(System.out::println);
        // end::mistakes
        // spotless:on
    }

    static void verdict() {
        BilateralCooperation relations = RELATIONS;
        // spotless:off
        // tag::verdict
        String json = JsonFormat.RECONCILIATION.write(Reconciler.standard().reconcile(relations.claims()));
        System.out.println(JsonFormat.RECONCILIATION.parse(json).verdict());

        String forged = json.replaceFirst("\"consistent\"", "\"contradictory\"");
        Parsed<Reconciliation> read = JsonFormat.RECONCILIATION.read(new StringReader(forged));
        read.value().ifPresent(r -> System.out.println(r.verdict()));
        read.problems().forEach(System.out::println);
        // end::verdict
        // spotless:on
    }

    static void reading() {
        // spotless:off
        // tag::reading
        CommuniqueReading reading = CommuniqueReader.english().between(KAZ, CZE)
            .read("In 2023 trade amounted to $626.8 million; the hall had 300 seats.");
        String json = JsonFormat.READING.writeIndented(reading);
        CommuniqueReading read = JsonFormat.READING.parse(json);
        System.out.println(read.equals(reading));
        json.lines().dropWhile(l -> !l.contains("numerals")).skip(20).limit(10).forEach(System.out::println);
        // end::reading
        // spotless:on
    }

    static void people() {
        // spotless:off
        // tag::people
        Official kozak = Official.builder()
            .name("Jiří Kozák").familyName("Kozák").from(EventDate.parse("2021-12-17"))
            .post(Post.of("First Deputy Minister of Foreign Affairs", CZE))
            .build();
        String popolo = PopoloFormat.write(PopoloPeople.of(List.of(kozak)));
        System.out.println(PopoloFormat.parse(popolo).officials());

        String other = """
            {"persons": [{"name": "A. Minister", "email": "a@example.org",
              "memberships": [{"role": "Minister of Trade", "start_date": "2024-13"}]}]}""";
        PopoloFormat.read(new StringReader(other)).problems().forEach(System.out::println);
        // end::people
        // spotless:on
    }
}
