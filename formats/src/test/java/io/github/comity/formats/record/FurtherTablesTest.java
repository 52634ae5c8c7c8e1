package io.github.comity.formats.record;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.DEU;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.figure.DecimalMark;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import io.github.comity.party.AreaPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurtherTablesTest {
    private static final RecordReader KAZ_CZE = RecordReader.standard().between(AreaPair.of(KAZ, CZE));

    @TempDir
    Path folder;

    private Parsed<ImmutableList<BilateralCooperation>> read(RecordReader reader, String text) throws IOException {
        return reader.read(Files.writeString(folder.resolve("t.csv"), text));
    }

    private static List<String> claims(Parsed<ImmutableList<BilateralCooperation>> read) {
        return read.value().stream()
                .flatMap(List::stream)
                .flatMap(r -> r.claims().stream())
                .map(Object::toString)
                .toList();
    }

    private static List<String> rules(Parsed<ImmutableList<BilateralCooperation>> read) {
        return read.problems().stream().map(Problem::rule).toList();
    }

    @Test
    void ownTable_numbersThatAreOfTwoReadings_areToldUnlessOneSettlesIt() throws IOException {
        String table = "Year;exports, million USD;imports, million USD\n2022;12.000;5\n2023;13.500;%s\n";
        Parsed<ImmutableList<BilateralCooperation>> open = read(KAZ_CZE, table.formatted("6"));
        assertThat(claims(open))
                .containsExactly(
                        "imports of Kazakhstan from Czechia in 2022: 5 million USD",
                        "imports of Kazakhstan from Czechia in 2023: 6 million USD");
        assertThat(open.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "t.csv, line 2, column 2 (exports, million USD): number must tell what separates its decimals, "
                                + "but was '12.000', which is 12.000 or 12000 here; say decimalMark(...)",
                        "t.csv, line 3, column 2 (exports, million USD): number must tell what separates its decimals, "
                                + "but was '13.500', which is 13.500 or 13500 here; say decimalMark(...)");
        assertThat(claims(read(KAZ_CZE, table.formatted("6.5"))))
                .contains("exports of Kazakhstan to Czechia in 2022: 12.000 million USD");
        assertThat(claims(read(KAZ_CZE.decimalMark(DecimalMark.COMMA), table.formatted("6,5"))))
                .contains("exports of Kazakhstan to Czechia in 2022: 12000 million USD");
        assertThat(claims(read(KAZ_CZE, "Year,\"exports, million USD\"\n2022,\"12,000\"\n")))
                .containsExactly("exports of Kazakhstan to Czechia in 2022: 12000 million USD");
    }

    @Test
    void claimTable_numbersThatAreOfTwoReadings_areTold() throws IOException {
        String table = """
                measure;reporter;partner;period;printed
                exports;KAZ;CZE;2022;13.000 million USD
                exports;KAZ;CZE;2023;%s million USD
                """;
        String rule = "number must tell what separates its decimals, but was '13.000 million USD', which is 13.000 or "
                + "13000 here; say decimalMark(...)";
        assertThat(rules(read(RecordReader.standard(), table.formatted("5")))).containsExactly(rule);
        assertThat(rules(read(RecordReader.standard(), table.formatted("147,7"))))
                .contains(rule);
        assertThat(rules(read(RecordReader.standard(), table.formatted("147.7"))))
                .isEmpty();
    }

    @Test
    void claimTable_ofOurOwn_isReadAsItWasWritten() throws IOException {
        assertThat(claims(read(RecordReader.standard(), """
                        measure;reporter;partner;period;value;unit;printed
                        exports;KAZ;CZE;2022;13000000;USD;13.000 million USD
                        """)))
                .containsExactly("exports of Kazakhstan to Czechia in 2022: 13.000 million USD");
    }

    @Test
    void claimTable_ranks_areRead_andWhatIsComparedInWordsIsToldWithARemedy() throws IOException {
        Parsed<ImmutableList<BilateralCooperation>> read = read(RecordReader.standard(), """
                about,measure,reporter,partner,period,against,printed
                level,exports,KAZ,CZE,2023,,5 million USD
                rank,exports,KAZ,CZE,2023,trade partners,rank 7
                share,exports,KAZ,CZE,2023,exports of Kazakhstan to the world in 2023,5%
                """);
        assertThat(claims(read))
                .containsExactly(
                        "exports of Kazakhstan to Czechia in 2023: 5 million USD",
                        "rank of exports of Kazakhstan to Czechia in 2023 among trade partners: rank 7");
        assertThat(rules(read))
                .containsExactly(
                        "share must come from JSON, since a table says what it is compared with in words alone; "
                                + "convert to JSON to keep it, or leave the row out");
    }

    @Test
    void claimTable_figuresThatAreNoAmounts_areRefused() throws IOException {
        assertThat(rules(read(RecordReader.standard(), """
                        measure,reporter,partner,period,printed
                        exports,KAZ,CZE,2023,5
                        exports,KAZ,CZE,2022,5%
                        exports,KAZ,Kazakhstan,2023,5 million USD
                        enterprises,KAZ,CZE,2023,150
                        """)))
                .containsExactly(
                        "exports must be an amount with its unit, but was '5'; write it as in 5 million USD",
                        "exports must be an amount with its unit, but was '5%'; say what it is in a column 'about', as "
                                + "in 'rate' for a change",
                        "partner must be another side than the reporter, but was 'Kazakhstan'; correct it");
    }

    @Test
    void ownTable_unitsOfOtherLanguages_areRead() throws IOException {
        assertThat(claims(read(KAZ_CZE, "Year;exports, млн долларов США;imports_million_usd\n2022;12.5;13.5\n")))
                .containsExactly(
                        "exports of Kazakhstan to Czechia in 2022: 12.5 million USD",
                        "imports of Kazakhstan from Czechia in 2022: 13.5 million USD");
        assertThat(rules(read(KAZ_CZE, "Year,\"exports, %\"\n2022,5\n")))
                .containsExactly(
                        "column of figures must be called by its measure and unit alone, but was 'exports, %'; "
                                + "name it as in 'exports, million USD', or 'exports change, %', or else with another "
                                + "first word");
    }

    @Test
    void comtrade_partiesThatAreNoCountries_haveRecordsOfTheirOwn() throws IOException {
        String header = "period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue\n";
        assertThat(pairs(read(RecordReader.standard(), header + "2023,699,X,490,TOTAL,5\n")))
                .containsExactly("IND-490");
        assertThat(pairs(read(
                        RecordReader.standard(),
                        header + "2023,398,X,203,TOTAL,5\n2023,398,X,97,TOTAL,5\n2023,97,X,203,TOTAL,5\n"
                                + "2023,398,X,0,TOTAL,5\n")))
                .containsExactly("KAZ-CZE", "EU-CZE");
    }

    private static Stream<String> pairs(Parsed<ImmutableList<BilateralCooperation>> read) {
        return read.orThrow().stream().map(r -> r.pair().toString());
    }

    @Test
    void comtrade_productsOfTwoClassifications_areOneRecord() throws IOException {
        assertThat(read(RecordReader.standard(), """
                                period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,primaryValue
                                2023,398,X,203,H6,27,5
                                2023,398,X,203,S4,3,5
                                """).orThrow())
                .singleElement()
                .satisfies(r -> assertThat(r.figures().tradeProducts()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STRUCTURE[;],ACTION,REF_AREA,COUNTERPART_AREA,INDICATOR,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,"
                        + "COMMENT[]~dataflow,I,KZ,CZ,EXPORTS,USD,2023,5,a;b~",
                "STRUCTURE;STRUCTURE_ID;ACTION;REF_AREA;COUNTERPART_AREA;INDICATOR;UNIT_MEASURE;TIME_PERIOD;OBS_VALUE~"
                        + "dataflow;X:Y(1.0);I;KZ;CZ;EXPORTS;USD;2023;5~",
                "time_period,obs_value,ref_area,counterpart_area,indicator,unit_measure~2023,5,KZ,CZ,EXPORTS,USD~",
                "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,COUNTERPART_AREA,INDICATOR,UNIT_MEASURE,2023~"
                        + "dataflow,X:Y(1.0),I,KZ,CZ,EXPORTS,USD,5~",
                "\"\",\"period\",\"reporter_code\",\"flow_code\",\"partner_code\",\"cmd_code\",\"primary_value\"~"
                        + "\"1\",\"2023\",398,\"X\",203,\"TOTAL\",5~",
                "UN Comtrade~~period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue~2023,398,X,203,TOTAL,5~"
            })
    void read_anyLayout_isKnownByItsNames(String csv) throws IOException {
        assertThat(claims(read(RecordReader.standard(), csv.replace('~', '\n'))))
                .singleElement()
                .asString()
                .matches("exports (\\(goods\\) )?of Kazakhstan to Czechia in 2023: 5 USD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "год;экспорт, млн долл. США;импорт, млн долл. США",
                "Год;Вывоз, млн. долл. США;Ввоз (млн. долларов США)",
                "Jahr;Ausfuhren in Mio. US-$;Einfuhr (Mio. USD)",
                "Année;Exportations, millions USD;Importations (millions de USD)",
                "Rok;Vývoz, mil. USD;Dovoz (mil. USD)",
                "year;Export, US$ million;Import, million USD"
            })
    void ownTable_namesInOtherLanguages_areRead(String names) throws IOException {
        assertThat(claims(read(KAZ_CZE, names + "\n2023;147.7;479.1\n")))
                .containsExactly(
                        "exports of Kazakhstan to Czechia in 2023: 147.7 million USD",
                        "imports of Kazakhstan from Czechia in 2023: 479.1 million USD");
    }

    @Test
    void ownTable_partiesChangesAndSharesInOtherLanguages_areRead() throws IOException {
        String[] names = {
            "Отчитывающаяся страна;Страна — партнёр;Период;Товарооборот, млн долл. США;Товарооборот: темп прироста, %;"
                    + "Товарооборот, доля в %",
            "Berichtsland;Partnerland;Zeitraum;Handelsumsatz, Mio. USD;Handelsumsatz, Veränderung in "
                    + "%;Handelsumsatz Anteil",
            "Pays déclarant;Pays partenaire;Période;Échanges commerciaux (millions USD);Échanges commerciaux "
                    + "variation en %;"
                    + "Échanges commerciaux, part",
            "Vykazující země;Partnerská země;Období;Obrat, mil. USD;Obrat, meziroční změna v %;Obrat (podíl)"
        };
        for (String line : names) {
            assertThat(claims(read(RecordReader.standard(), line + "\nKAZ;CZE;I кв. 2024;125.3;19.4;0.4\n")))
                    .as(line)
                    .containsExactlyInAnyOrder(
                            "total trade of Kazakhstan with Czechia in the first quarter of 2024: 125.3 million USD",
                            "growth of total trade of Kazakhstan with Czechia in the first quarter of 2024 against the "
                                    + "first quarter of 2023: +19.4%",
                            "share of total trade of Kazakhstan with Czechia in the first quarter of 2024 in "
                                    + "total trade "
                                    + "of Kazakhstan with the world: 0.4%");
        }
    }

    /** An index is no growth rate, goods are not all exports, and dollars may be of several countries. */
    @Test
    void ownTable_namesOfTwoMeanings_areToldAndLeftOut() throws IOException {
        Parsed<ImmutableList<BilateralCooperation>> read = read(KAZ_CZE, """
                Год;Экспорт, млн долл. США;Экспорт, темп роста, %;Импорт товаров, млн долл. США;Сальдо, млн USD
                2023;147.7;119.4;5;6
                """);
        assertThat(claims(read)).containsExactly("exports of Kazakhstan to Czechia in 2023: 147.7 million USD");
        assertThat(rules(read))
                .containsExactly(
                        "column of figures must begin with the name of a measure, but was 'Экспорт, темп "
                                + "роста, %', and "
                                + "is left out; name it as in 'exports change, %', or leave the unit out of its name",
                        "column of figures must begin with the name of a measure, but was 'Импорт товаров, млн долл. "
                                + "США', and is left out; name it as in 'exports, млн долл. США', or leave "
                                + "the unit out "
                                + "of its name",
                        "column of figures must begin with the name of a measure, but was 'Сальдо, млн USD', and is "
                                + "left out; name it as in 'exports, млн USD', or leave the unit out of its name");
    }

    @Test
    void ownTable_oneColumnOfCountries_mustSayWhoTheyAre() throws IOException {
        String rows = "\nGermany;2023;147.7;%s\n";
        for (String name : List.of("Country", "Страна")) {
            assertThat(rules(read(KAZ_CZE, name + ";year;exports, million USD;x" + rows)))
                    .containsExactly("table must tell who is reporter and who is partner, but has one column '" + name
                            + "'; name it 'reporter' or 'partner', and add the other one or name the parties, who "
                            + "reports first");
            assertThat(claims(read(
                            RecordReader.standard(),
                            name + ";year;exports, million USD;partner" + rows.formatted("CZ"))))
                    .containsExactly("exports of Germany to Czechia in 2023: 147.7 million USD");
            assertThat(claims(read(
                            RecordReader.standard(),
                            name + ";year;exports, million USD;reporter" + rows.formatted("CZ"))))
                    .containsExactly("exports of Czechia to Germany in 2023: 147.7 million USD");
            assertThat(claims(read(
                            RecordReader.standard().between(AreaPair.of(DEU, CZE)),
                            name + ";year;exports to the world, million USD;x" + rows)))
                    .containsExactly("exports of Germany to the world in 2023: 147.7 million USD");
        }
    }

    @Test
    void ownTable_twoColumnsOfPeriods_areRefused() throws IOException {
        assertThat(rules(read(KAZ_CZE, "year;quarter;exports, million USD\n2023;1;5\n2023;2;6\n")))
                .containsExactly("table must have one column of periods, but has 'year' and 'quarter'; write them into "
                        + "one, as in 2023-Q1");
    }
}
