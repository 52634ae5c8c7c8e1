package io.github.comity.examples.guide;

import static io.github.comity.party.Countries.DEU;
import static io.github.comity.party.Countries.GEO;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.LVA;
import static io.github.comity.period.ReportingPeriod.year;

import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.figure.DecimalMark;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.comtrade.Comtrade;
import io.github.comity.formats.comtrade.ComtradeTrade;
import io.github.comity.formats.sdmx.SdmxCsv;
import io.github.comity.formats.table.Marks;
import io.github.comity.formats.table.PlainTable;
import io.github.comity.formats.table.PlainTableBuilder;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.party.World;
import io.github.comity.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The code of {@code docs/sources.md}. */
final class SourcesGuide {
    private static final Path FOLDER = Path.of("../formats/src/test/resources/io/github/comity/formats/layouts")
            .toAbsolutePath();

    private SourcesGuide() {}

    static void comtrade() throws IOException {
        // spotless:off
        // tag::comtrade
        List<String> files =
            List.of("comtrade-portal.csv", "comtrade-api.json", "comtrade-bulk.tsv", "comtrade-legacy.csv");
        for (String name : files) {
            ComtradeTrade trade = Comtrade.standard().read(FOLDER.resolve(name)).orThrow();
            System.out.println(name + ": " + trade.claims().get(0));
        }
        // end::comtrade
        // spotless:on
    }

    static void eurostat() throws IOException {
        // spotless:off
        // tag::eurostat
        SdmxCsv eurostat = SdmxCsv.of(Source.of("Eurostat"))
            .measureIn("stk_flow")
            .measure("EXP", Measure.EXPORTS)
            .only("freq", "A");
        TableClaims csv = eurostat.read(TableFormat.CSV, FOLDER.resolve("eurostat-1.0.csv")).orThrow();
        TableClaims tsv = eurostat.read(TableFormat.TSV, FOLDER.resolve("eurostat.tsv")).orThrow();
        csv.claims().forEach(System.out::println);
        tsv.gaps().forEach(System.out::println);
        // end::eurostat
        // spotless:on
    }

    static void oecd() throws IOException {
        // spotless:off
        // tag::oecd
        SdmxCsv.of(Source.of("OECD"))
            .measure("T_FA_F", Measure.FDI_NET_OUTFLOW)
            .unit("USD_EXC", "USD")
            .read(TableFormat.CSV, FOLDER.resolve("oecd-labels.csv"))
            .orThrow()
            .claims()
            .forEach(System.out::println);
        // end::oecd
        // spotless:on
    }

    static void imf() throws IOException {
        // spotless:off
        // tag::imf
        SdmxCsv.of(Source.of("IMF"))
            .measure("XG_FOB_USD", Measure.EXPORTS)
            .unit("XG_FOB_USD", "USD")
            .unitIn("INDICATOR")
            .read(TableFormat.CSV, FOLDER.resolve("imf-sdmx.csv"))
            .orThrow()
            .claims()
            .forEach(System.out::println);
        PlainTable.of(Source.of("IMF"))
            .measure(Measure.EXPORTS)
            .only("Indicator Code", "TXG_FOB_USD")
            .only("Attribute", "Value")
            .reporterIn("Country Name")
            .partnerIn("Counterpart Country Name")
            .figuresByPeriod("USD")
            .build()
            .read(TableFormat.CSV, FOLDER.resolve("imf-dots-wide.csv"))
            .orThrow()
            .claims()
            .forEach(System.out::println);
        // end::imf
        // spotless:on
    }

    static void ecb() throws IOException {
        // spotless:off
        // tag::ecb
        SdmxCsv.of(Source.of("European Central Bank"))
            .measure(Measure.FDI_OUTWARD_STOCK)
            .read(TableFormat.CSV, FOLDER.resolve("ecb.csv"))
            .orThrow()
            .claims()
            .forEach(System.out::println);
        // end::ecb
        // spotless:on
    }

    static void unctad() throws IOException {
        // spotless:off
        // tag::unctad
        PlainTable.of(Source.of("UNCTAD"))
            .measureIn("Flow Label", Map.of("Exports", Measure.EXPORTS, "Imports", Measure.IMPORTS))
            .reporterIn("Economy Label")
            .partnerIn("Partner Label")
            .periodIn("Year")
            .figuresIn("US$ at current prices in thousands")
            .build()
            .read(TableFormat.CSV, FOLDER.resolve("unctad-long.csv"))
            .orThrow()
            .claims()
            .forEach(System.out::println);
        PlainTable.of(Source.of("UNCTAD"))
            .measure(Measure.EXPORTS)
            .reporterIn("Economy_Label")
            .partnerIn("Partner_Label")
            .figuresByPeriod("{period}_US$_at_current_prices_in_millions_Value", "million USD")
            .build()
            .read(TableFormat.CSV, FOLDER.resolve("unctad-wide.csv"))
            .orThrow()
            .claims()
            .forEach(System.out::println);
        // end::unctad
        // spotless:on
    }

    static void worldBank() throws IOException {
        // spotless:off
        // tag::worldBank
        PlainTableBuilder gdp = PlainTable.of(Source.of("World Bank"))
            .measure(Measure.GDP)
            .only("Indicator Code", "NY.GDP.MKTP.CD")
            .reporterIn("Country Code")
            .partnerIn("Country Code") // a figure of one economy
            .figuresByPeriod("USD");
        gdp.build()
            .read(TableFormat.CSV, FOLDER.resolve("world-bank-wdi.csv"))
            .orThrow()
            .claims()
            .forEach(System.out::println);
        PlainTable.of(Source.of("World Bank"))
            .measure(Measure.GDP)
            .only("indicator.id", "NY.GDP.MKTP.CD")
            .reporterIn("countryiso3code")
            .partnerIn("countryiso3code")
            .periodIn("date")
            .figuresIn("value", "USD")
            .build()
            .readJson(FOLDER.resolve("world-bank-api.json"))
            .orThrow()
            .claims()
            .forEach(System.out::println);
        // end::worldBank
        // spotless:on
    }

    static void wits() throws IOException {
        // spotless:off
        // tag::wits
        Parsed<TableClaims> read = PlainTable.of(Source.of("WITS"))
            .measure(Measure.EXPORTS)
            .reporterIn("Reporter Name")
            .partnerIn("Partner Name")
            .periodIn("Year")
            .figuresIn("Export (US$ Thousand)")
            .sharesIn("Export Partner Share (%)", World.WORLD)
            .build()
            .read(TableFormat.CSV, FOLDER.resolve("wits-partners.csv"));
        read.value().ifPresent(v -> v.claims().stream().limit(2).forEach(System.out::println));
        read.problems().forEach(System.out::println);
        // end::wits
        // spotless:on
    }

    static void genesis() throws IOException {
        // spotless:off
        // tag::genesis
        TableClaims read = PlainTable.of(Source.of("Destatis"))
            .measure(Measure.EXPORTS)
            .reporter(DEU)
            .area("Georgien", GEO)
            .area("Lettland", LVA)
            .periodIn("#1") // columns without a name, by their places
            .partnerIn("#2")
            .figuresIn("Ausfuhr: Wert Tsd. EUR") // the names of two lines
            .marks(Marks.DESTATIS)
            .decimalMark(DecimalMark.COMMA)
            .build()
            .read(new TableFormat(';'), FOLDER.resolve("genesis-table.csv"))
            .orThrow();
        read.claims().forEach(System.out::println);
        read.gaps().stream().limit(2).forEach(System.out::println);
        // end::genesis
        // spotless:on
    }

    static void russian() throws IOException {
        // spotless:off
        // tag::russian
        TableClaims read = PlainTable.of(Source.of("Statistical office"))
            .measure(Measure.EXPORTS)
            .reporter(KAZ)
            .period(year(2023))
            .partnerIn("Страна")
            .area("Всего", World.WORLD)
            .area("Грузия", GEO)
            .area("Латвия", LVA)
            .figuresIn("Экспорт, млн. долларов США")
            .growthsIn("в % к соответствующему периоду прошлого года", Growth.Form.FACTOR)
            .marks(Marks.GENERIC.with("x", "not applicable"))
            .decimalMark(DecimalMark.COMMA)
            .build()
            .read(new TableFormat(';'), FOLDER.resolve("kazstat.csv"))
            .orThrow();
        read.claims().stream().skip(2).limit(2).forEach(System.out::println);
        read.gaps().stream().limit(1).forEach(System.out::println);
        // end::russian
        // spotless:on
    }
}
