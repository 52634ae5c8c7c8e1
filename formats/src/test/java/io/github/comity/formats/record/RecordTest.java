package io.github.comity.formats.record;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.DEU;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.figure.DecimalMark;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import io.github.comity.formats.json.JsonFormat;
import io.github.comity.party.AreaPair;
import io.github.comity.party.CountryGroup;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordTest {
    private static final Instant STAMP = Instant.parse("2024-09-02T10:00:00Z");
    private static final BilateralCooperation RECORD = BilateralCooperation.between(KAZ, CZE)
            .reportedBy(
                    KAZ,
                    Source.builder()
                            .publisher("Gazette")
                            .dataOwner("Committee")
                            .published("2024-09-02")
                            .build(),
                    r -> r.trade(
                            ReportingPeriod.year(2023),
                            t -> t.total("626.8 million USD", "+48.4%").exports("147.7 million USD", "-19.4%")))
            .build();

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String written(RecordFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(RECORD, STAMP, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Parsed<ImmutableList<BilateralCooperation>> read(Path file) throws IOException {
        return RecordReader.standard().read(file);
    }

    @Test
    void json_csvAndTsv_areReadAsTheyWereWritten() throws IOException {
        assertThat(read(file("a.json", written(RecordFormat.JSON))).orThrow()).containsExactly(RECORD);
        for (RecordFormat table : ImmutableList.of(RecordFormat.CSV, RecordFormat.TSV)) {
            BilateralCooperation back =
                    read(file("a." + table.label(), written(table))).orThrow().get(0);
            assertThat(said(back)).isEqualTo(said(RECORD));
        }
    }

    /** All but what was assumed, for which a table has no column. */
    private static List<String> said(BilateralCooperation record) {
        return record.claims().stream()
                .map(c -> c.subject() + " " + c.figure() + " " + c.status() + " " + c.source())
                .toList();
    }

    @Test
    void sdmx_hasLevelsAlone_andTellsTheRest() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(RecordFormat.SDMX.write(RECORD, STAMP, out))
                .hasSize(2)
                .allMatch(l -> l.startsWith("observation must be a level, but was a change"));
        Path file = file("a.csv", out.toString(StandardCharsets.UTF_8));
        assertThat(RecordReader.formatOf(file)).isEqualTo(RecordFormat.SDMX);
        assertThat(read(file).orThrow().get(0).claims()).hasSize(2);
    }

    @Test
    void formats_areToldByNameAndBeginning() throws IOException {
        assertThat(RecordFormat.ofName("a.SDMX.csv")).contains(RecordFormat.SDMX);
        assertThat(RecordFormat.ofName("a.docx")).contains(RecordFormat.TEXT);
        assertThat(RecordFormat.ofName("a.pdf")).isEmpty();
        assertThat(RecordReader.formatOf(file("a.pdf", ""))).isEqualTo(RecordFormat.TEXT);
        assertThat(RecordReader.formatOf(file("c.json", "{\"data\":[{\"primaryValue\":1}]}")))
                .isEqualTo(RecordFormat.COMTRADE);
        assertThat(RecordReader.formatOf(file("c.csv", "period,reporterCode,cmdCode,x\n")))
                .isEqualTo(RecordFormat.COMTRADE);
        assertThat(RecordFormat.parse(" XLSX ")).isEqualTo(RecordFormat.XLSX);
        assertThat(RecordFormat.XLSX.isRead()).isFalse();
        assertThat(RecordFormat.TEXT.isWritten()).isFalse();
        assertThatThrownBy(() -> RecordFormat.parse("dbf"))
                .hasMessage("format must be one of json, sdmx, comtrade, csv, tsv, xlsx, ics, text, but was 'dbf'; "
                        + "name one of them");
    }

    @Test
    void sheetsAndCalendars_areWrittenOnly() throws IOException {
        assertThat(written(RecordFormat.XLSX)).startsWith("PK");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(RecordFormat.ICS.write(RECORD, STAMP, out))
                .containsExactly("4 claims are left out, as a calendar has events alone");
        assertThatThrownBy(() -> RecordReader.standard().read(file("a.ics", "")))
                .hasMessage(
                        "format to read must be one that records are read from, but was ics, which is written only; "
                                + "choose json, sdmx, comtrade, csv, tsv or text");
        assertThatThrownBy(() -> RecordFormat.COMTRADE.write(RECORD, STAMP, out))
                .hasMessage("format to write must be one that records are written in, but was comtrade, which is read "
                        + "only; choose json, sdmx, csv, tsv, xlsx or ics");
    }

    @Test
    void comtrade_isReadForAPair() throws IOException {
        Path file = Path.of("../examples/src/main/resources/io/github/comity/examples/mirror.csv");
        assertThat(RecordReader.standard()
                        .between(AreaPair.of(KAZ, CZE))
                        .read(file)
                        .orThrow())
                .singleElement()
                .satisfies(r -> assertThat(r.claims()).isNotEmpty());
    }

    @Test
    void texts_areRead_forAPairOrForAll() throws IOException {
        String text = "Trade between Kazakhstan and Czechia in 2023 was 626.8 million USD. "
                + "Exports of Kazakhstan to the EU were 30 billion USD in 2023.";
        Path file = file("a.html", "<p>" + text);
        RecordReader reader = RecordReader.standard().readingTexts(CommuniqueReader.english());
        assertThat(reader.read(file).orThrow()).hasSize(1);
        assertThat(reader.between(AreaPair.of(KAZ, CZE)).read(file).orThrow()).hasSize(1);
        assertThat(reader.between(AreaPair.of(KAZ, CountryGroup.EU)).read(file).orThrow())
                .singleElement()
                .satisfies(r -> assertThat(r.claims().toString()).contains("30 billion USD"));
        assertThat(read(file("b.txt", "a\0")).problems()).hasSize(1);
        assertThat(RecordReader.standard()
                        .between(AreaPair.of(KAZ, DEU))
                        .read(file("c.json", JsonFormat.COOPERATION.write(RECORD)))
                        .orThrow())
                .isEmpty();
    }

    @Test
    void rows_thatCannotBeRead_areToldWithTheirPlace() throws IOException {
        Path file = file("a.csv", """
                about,measure,reporter,partner,period,printed,coverage,scope,prices,status,against
                ,exports,KAZ,CZE,2023,147.7 million USD,goods,HS 2022:27,constant,provisional,
                rate,exports,KAZ,CZE,2023,+5%,goods,HS 2022:27,constant,,
                rate,exports,KAZ,CZE,2022,+5%,,,,,
                share,exports,KAZ,CZE,2023,5%,,,,,
                ,exprts,KAZ,CZE,2023,1 USD,,,,,
                ,exports,Kazakstan,CZE,2023,1 USD,,,,,
                ,exports,KAZ,CZE,soon,1 USD,,,,,
                ,exports,KAZ,CZE,2023,many,,,,,
                ,exports,KAZ,CZE,unknown,1 USD,,,,,
                rate,exports,KAZ,CZE,unknown,+5%,,,,,
                """);
        Parsed<ImmutableList<BilateralCooperation>> read = read(file);
        assertThat(read.value().orElseThrow().get(0).claims()).hasSize(3);
        assertThat(read.problems())
                .extracting(p -> p.position().line() + ":" + p.position().column())
                .containsExactlyInAnyOrder("4:6", "5:1", "6:2", "7:3", "8:5", "9:6", "11:6");
        assertThat(read(file("b.csv", "measure,period\nexports,2023\n")).problems())
                .extracting(Object::toString)
                .containsExactly("b.csv, line 1, column 1 (measure): table of claims must have the columns [measure, "
                        + "reporter, partner, period, printed], but has no column 'reporter'; name one so, "
                        + "or name a column after its measure and unit, as in 'exports, million USD'");
    }

    @Test
    void tableOfClaims_withADecimalComma_isReadByTheMarkThatIsNamed() throws IOException {
        Path file = file("comma.csv", """
                about;measure;reporter;partner;period;printed
                ;exports;KAZ;CZE;2023;1,234 billion EUR
                rate;exports;KAZ;CZE;2023;+5,3%
                ;imports;KAZ;CZE;2023;41,3 million EUR
                """);
        assertThat(RecordReader.standard()
                        .decimalMark(DecimalMark.COMMA)
                        .read(file)
                        .orThrow()
                        .get(0)
                        .claims())
                .extracting(Claim::toString)
                .containsExactlyInAnyOrder(
                        "exports of Kazakhstan to Czechia in 2023: 1.234 billion EUR",
                        "growth of exports of Kazakhstan to Czechia in 2023 against 2022: +5.3%",
                        "imports of Kazakhstan from Czechia in 2023: 41.3 million EUR");
    }

    @Test
    void ownTable_hasAColumnForEachMeasure() throws IOException {
        Path file = file("own.csv", """
                Trade of Kazakhstan
                Partner;Year;"exports, million USD";"exports change, %";imports (million USD);"exports share, %"
                Czechia;2022;123,7;;298,5;0,2
                Czechia;2023;147,7;19,4;479,1;..
                Atlantis;2023;1;;1;
                preliminary
                """);
        RecordReader reader = RecordReader.standard()
                .decimalMark(DecimalMark.COMMA)
                .between(AreaPair.of(KAZ, CountryGroup.EU))
                .between(AreaPair.of(KAZ, CZE));
        Parsed<ImmutableList<BilateralCooperation>> read = reader.read(file);
        assertThat(read.value().orElseThrow().get(0).claims())
                .extracting(Claim::toString)
                .containsExactlyInAnyOrder(
                        "exports of Kazakhstan to Czechia in 2022: 123.7 million USD",
                        "exports of Kazakhstan to Czechia in 2023: 147.7 million USD",
                        "growth of exports of Kazakhstan to Czechia in 2023 against 2022: +19.4%",
                        "share of exports of Kazakhstan to Czechia in 2022 in exports of Kazakhstan to the world: 0.2%",
                        "imports of Kazakhstan from Czechia in 2022: 298.5 million USD",
                        "imports of Kazakhstan from Czechia in 2023: 479.1 million USD");
        assertThat(read.problems())
                .extracting(Object::toString)
                .containsExactly("own.csv, line 5, column 1 (Partner): unknown country 'Atlantis': pass an ISO 3166-1 "
                        + "code such as KZ, KAZ or 398, or an English name to Country.of; or say who is meant by "
                        + "area('Atlantis', ...)");
    }

    @Test
    void ownTable_withAColumnOfFiguresOfNoMeasure_tellsIt() throws IOException {
        Path file = Files.writeString(folder.resolve("own.csv"), """
                reporter;partner;Year;"exports, million USD";"re-exp, million USD";trade (million USD);Note, page
                KAZ;CZE;2023;147.7;479.1;626.8;12
                """);
        Parsed<ImmutableList<BilateralCooperation>> read = read(file);
        assertThat(read.value().orElseThrow().get(0).claims())
                .extracting(Claim::toString)
                .containsExactly("exports of Kazakhstan to Czechia in 2023: 147.7 million USD");
        assertThat(read.problems())
                .extracting(Problem::rule)
                .containsExactly(
                        "column of figures must begin with the name of a measure, but was 're-exp, million USD', and "
                                + "is left out; name it as in 're-exports, million USD', or leave the unit out of its "
                                + "name",
                        "column of figures must begin with the name of a measure, but was 'trade (million USD)', and "
                                + "is left out; name it as in 'total trade, million USD', or leave the unit out of "
                                + "its name");
    }

    /** What one country has alone takes no partner from the two that are named, nor does what it trades with all. */
    @Test
    void ownTable_withAMeasureOfOneCountry_takesNoPartner() throws IOException {
        Path file = file("own.csv", """
                Year;"GDP, billion USD";"exports, million USD";"exports to the world, million USD"
                2023;262.6;147.7;78690
                """);
        assertThat(RecordReader.standard()
                        .between(AreaPair.of(KAZ, CZE))
                        .read(file)
                        .orThrow()
                        .get(0)
                        .claims())
                .extracting(Claim::toString)
                .containsExactlyInAnyOrder(
                        "GDP of Kazakhstan in 2023: 262.6 billion USD",
                        "exports of Kazakhstan to Czechia in 2023: 147.7 million USD",
                        "exports of Kazakhstan to the world in 2023: 78690 million USD");
        Path countries = file("gdp.csv", """
                country;year;"GDP, billion USD";"GDP growth, %"
                KAZ;2023;262.6;5.1
                CZE;2023;343.2;
                """);
        assertThat(RecordReader.standard()
                        .between(AreaPair.of(KAZ, CZE))
                        .read(countries)
                        .orThrow()
                        .get(0)
                        .claims())
                .extracting(Claim::toString)
                .containsExactlyInAnyOrder(
                        "GDP of Kazakhstan in 2023: 262.6 billion USD",
                        "growth of GDP of Kazakhstan in 2023 against 2022: +5.1%",
                        "GDP of Czechia in 2023: 343.2 billion USD");
    }

    @Test
    void ownTable_withAMeasureOfOneCountryBesidePartners_doesNotGuessWhose() throws IOException {
        Path file = file("own.csv", """
                reporter;partner;year;"exports, million USD";"GDP, billion USD"
                KAZ;CZE;2023;147.7;343.2
                """);
        Parsed<ImmutableList<BilateralCooperation>> read = read(file);
        assertThat(read.value().orElseThrow().get(0).claims())
                .extracting(Claim::toString)
                .containsExactly("exports of Kazakhstan to Czechia in 2023: 147.7 million USD");
        assertThat(read.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "own.csv, line 1, column 5 (GDP, billion USD): column of GDP must be of the reporter, but "
                                + "stands beside a column of partners, and is left out; write it into a table without "
                                + "partners");
    }

    @Test
    void tableOfClaims_withAMeasureOfOneCountry_needsNoPartner() throws IOException {
        Path file = file("claims.csv", """
                measure;reporter;partner;period;printed
                GDP;KAZ;;2023;262.6 billion USD
                GDP;KAZ;KAZ;2022;225.5 billion USD
                GDP;KAZ;CZE;2021;197.1 billion USD
                """);
        Parsed<ImmutableList<BilateralCooperation>> read =
                RecordReader.standard().between(AreaPair.of(KAZ, CZE)).read(file);
        assertThat(read.value().orElseThrow().get(0).claims())
                .extracting(Claim::toString)
                .containsExactlyInAnyOrder(
                        "GDP of Kazakhstan in 2023: 262.6 billion USD", "GDP of Kazakhstan in 2022: 225.5 billion USD");
        assertThat(read.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "claims.csv, line 4, column 3 (partner): GDP must be of one country, but was of Kazakhstan "
                                + "with 'CZE'; leave the partner out");
    }

    @Test
    void ownTable_withBothSides_needsNoParties() throws IOException {
        Path file = file("own.tsv", "reporter\tpartner\tmonth\tre-exports USD million\nKAZ\tCZE\t2023-05\t1.5\n");
        assertThat(read(file).orThrow().get(0).claims())
                .extracting(Claim::toString)
                .containsExactly("re-exports of Kazakhstan to Czechia in May 2023: 1.5 million USD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year,exports (USD) | false | table must tell the reporter, but has neither a column 'reporter' nor "
                        + "were two parties named; add the column, or name the parties, who reports first",
                "year,reporter,exports (USD) | false | table must tell the partner, but has neither a column 'partner' "
                        + "nor were two parties named; add the column, or name the parties, who reports first",
                "year,exports | true | column of figures must be called by its measure and unit alone, but was "
                        + "'exports'; name it as in 'exports, million USD', or 'exports change, %', or else with "
                        + "another first word",
                "year,exports per capita (USD) | true | column of figures must be called by its measure and unit "
                        + "alone, but was 'exports per capita (USD)'; name it as in 'exports, million USD', or "
                        + "'exports change, %', or else with another first word",
                "year,exports USD,exports change (USD) | true | column of figures must be called by its measure and "
                        + "unit alone, but was 'exports change (USD)'; name it as in 'exports, million USD', or "
                        + "'exports change, %', or else with another first word",
                "year,exports growth % | true | column of a change or share must stand behind the level that it is of, "
                        + "but 'exports growth %' has none; add a column such as 'exports, million USD'",
                "year,exports USD,exports USD | true | column must stand once, but 'exports USD' stands more often; "
                        + "rename one",
            })
    void ownTable_thatDoesNotSayEnough_isRefused(String names, boolean hasParties, String rule) throws IOException {
        Path file = file("own.csv", names + "\n" + names.replaceAll("[^,]+", "1") + "\n");
        RecordReader reader =
                hasParties ? RecordReader.standard().between(AreaPair.of(KAZ, CZE)) : RecordReader.standard();
        assertThat(reader.read(file).problems())
                .extracting(Object::toString)
                .containsExactly("own.csv, line 1, column 1 (year): " + rule);
    }
}
