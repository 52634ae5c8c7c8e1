package io.github.comity.brief;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.period.ReportingPeriod.years;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.brief.chart.Chart;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.CooperationBuilder;
import io.github.comity.cooperation.ReporterFigures;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.period.FiscalYear;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Consumer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** A drawing that is read back says the numbers that it was made of. */
class DrawingTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);
    private static final Official ENVOY = Official.of("A. Envoy", Post.of("Minister of Trade", CZE));

    private static List<Chart> charts(BilateralCooperation relations) {
        return Brief.of(relations, DAY).charts(Locale.ENGLISH);
    }

    private static List<Chart> charts(Consumer<ReporterFigures> figures) {
        return charts(BilateralCooperation.between(KAZ, CZE)
                .reportedBy(KAZ, Source.of("Office"), figures)
                .build());
    }

    /** Exports and imports of years; a year without one of them, or without both, is a gap. */
    private static Chart trade(Map<Integer, String> exports, Map<Integer, String> imports) {
        List<Chart> charts = charts(r -> {
            for (int y = 1990; y < 2024; y++) {
                String out = exports.get(y);
                String in = imports.get(y);
                if (out != null && in != null) {
                    r.trade(year(y), t -> t.exports(out).imports(in));
                } else if (out != null) {
                    r.trade(year(y), t -> t.exports(out));
                } else if (in != null) {
                    r.trade(year(y), t -> t.imports(in));
                }
            }
        });
        assertThat(charts).hasSize(1);
        return charts.get(0);
    }

    @Test
    void lines_standAtTheirYearsAndNumbers_andBreakWhereAYearHasNone() throws Exception {
        Chart chart = trade(
                Map.of(
                        2010, "100.0 million USD",
                        2011, "120.0 million USD",
                        2012, "180.0 million USD",
                        2014, "250.0 million USD",
                        2018, "90.0 million USD",
                        2019, "110.0 million USD"),
                Map.of(
                        2010, "20.0 million USD",
                        2011, "40.0 million USD",
                        2012, "30.0 million USD",
                        2013, "35.0 million USD"));
        ChartTest.check(chart);
        Drawing drawing = Drawing.of(chart);
        assertThat(drawing.lines("exports"))
                .containsExactly("2010=100 2011=120 2012=180", "2014=250", "2018=90 2019=110");
        assertThat(drawing.lines("imports")).containsExactly("2010=20 2011=40 2012=30 2013=35");
        assertThat(drawing.lines("total")).containsExactly("2010=120 2011=160 2012=210");
        assertThat(drawing.years()).containsValues(new BigDecimal("2010"), new BigDecimal("2018"));
        assertThat(drawing.marks("line", "whisker")).isEmpty();
        // each line is named at its end, with the number that it ends at
        for (Map.Entry<String, String> end :
                Map.of("exports", "Exports 110.0", "imports", "Imports 35.0").entrySet()) {
            assertThat(drawing.words(end.getKey())).containsExactly(end.getValue());
        }
        assertThat(drawing.words("total")).containsExactly("Total ≈\u00A0210.0");
        Element label = drawing.marks("text", "imports").get(0);
        BigDecimal place = Drawing.number(label, "x").subtract(new BigDecimal("6"));
        assertThat(Drawing.at(drawing.years(), place)).isCloseTo(new BigDecimal("2013"), within("0.01"));
    }

    private static Offset<BigDecimal> within(String offset) {
        return Offset.offset(new BigDecimal(offset));
    }

    @Test
    void boundsOfAPoint_areAWhisker_fromTheLowestToTheHighest() throws Exception {
        Chart chart = trade(
                Map.of(
                        2015, "100 million USD",
                        2016, "100 million USD",
                        2017, "1.2–1.5 billion USD",
                        2018, "100 million USD",
                        2019, "800 million USD"),
                Map.of());
        Drawing drawing = Drawing.of(chart);
        assertThat(drawing.marks("line", "whisker")).hasSize(1);
        Element whisker = drawing.marks("line", "whisker").get(0);
        assertThat(Drawing.at(drawing.years(), Drawing.number(whisker, "x1")))
                .isCloseTo(new BigDecimal("2017"), within("0.01"));
        assertThat(Drawing.number(whisker, "x2")).isEqualTo(Drawing.number(whisker, "x1"));
        assertThat(Drawing.at(drawing.numbers(), Drawing.number(whisker, "y1")))
                .isCloseTo(new BigDecimal("1150"), within("1"));
        assertThat(Drawing.at(drawing.numbers(), Drawing.number(whisker, "y2")))
                .isCloseTo(new BigDecimal("1550"), within("1"));
    }

    @Test
    void namesOfLinesThatEndCloseTogether_standApart_inTheirOrder_andAboveTheAxis() throws Exception {
        Chart chart = trade(
                Map.of(
                        2018, "900.0 million USD",
                        2019, "500.0 million USD",
                        2020, "300.0 million USD",
                        2021, "100.0 million USD",
                        2022, "3.1 million USD"),
                Map.of(
                        2018, "700.0 million USD",
                        2019, "400.0 million USD",
                        2020, "300.0 million USD",
                        2021, "100.0 million USD",
                        2022, "2.9 million USD"));
        ChartTest.check(chart);
        Drawing drawing = Drawing.of(chart);
        List<BigDecimal> heights = List.of("total", "exports", "imports").stream()
                .map(ink -> Drawing.number(drawing.marks("text", ink).get(0), "y"))
                .toList();
        assertThat(heights.get(1).subtract(heights.get(0))).isEqualByComparingTo("16");
        assertThat(heights.get(2).subtract(heights.get(1))).isEqualByComparingTo("16");
        assertThat(heights.get(2)).isEqualTo(drawing.numbers().lastKey());
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 1"})
    void fewPeriods_areBars_andMoreAreLines(int count, int lines) throws Exception {
        Map<Integer, String> exports = new HashMap<>();
        for (int y = 2023; y > 2023 - count; y--) {
            exports.put(y, y + " million USD");
        }
        Drawing drawing = Drawing.of(trade(exports, Map.of()));
        assertThat(drawing.marks("polyline", "exports")).hasSize(lines);
        assertThat(drawing.marks("rect", "exports")).hasSize(lines == 1 ? 0 : count);
    }

    /** Numbers of the axis that would overlap are left out, and so are years and the numbers of bars. */
    @Test
    void wordsOfAnAxis_neverOverlap() throws Exception {
        ChartTest.check(trade(Map.of(2022, "5,812,345 million UZS", 2023, "5,912,345 million UZS"), Map.of()));
        for (int count = 5; count <= 30; count++) {
            Map<Integer, String> exports = new HashMap<>();
            for (int y = 2023; y > 2023 - count; y--) {
                exports.put(y, y + ".5 million USD");
            }
            Drawing drawing = Drawing.of(trade(exports, Map.of()));
            ChartTest.check(trade(exports, Map.of()));
            // no more years are left out than have to be
            NavigableMap<BigDecimal, BigDecimal> years = drawing.years();
            BigDecimal most = new BigDecimal(44 + 325 / (count - 1));
            for (BigDecimal x : years.tailMap(years.firstKey(), false).keySet()) {
                assertThat(x.subtract(years.lowerKey(x))).isLessThanOrEqualTo(most);
            }
        }
    }

    private static List<Chart> investment(int from, int count, int before) {
        return charts(r -> {
            for (int y = from; y < from + count; y++) {
                String figure = y + ".5 million USD";
                r.inwardInvestment(year(y), i -> i.gross(figure));
            }
            if (before > 0) {
                r.inwardInvestment(years(from - before, from + count - 1), i -> i.gross("90 billion USD"));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9})
    void investment_ofAnyNumberOfYears_hasWordsThatDoNotOverlap(int before) throws Exception {
        for (int count = 1; count <= 30; count++) {
            List<Chart> charts = investment(1993, count, before);
            assertThat(charts).hasSize(1);
            ChartTest.check(charts.get(0));
            Drawing drawing = Drawing.of(charts.get(0));
            assertThat(drawing.marks("rect", "exports")).hasSize(count);
            Element band = drawing.marks("rect", "band").get(0);
            boolean isRoom = Drawing.number(band, "width").compareTo(new BigDecimal("60")) > 0;
            String first = Integer.toString(1993 - before);
            if (isRoom) {
                assertThat(drawing.words("quiet")).contains(first);
                assertThat(drawing.years().get(Drawing.number(band, "x"))).isEqualTo(first);
            }
        }
    }

    @Test
    void investmentOfOneYear_isNoChart_unlessMoreIsLeftForOthers() {
        assertThat(investment(2020, 1, 0)).isEmpty();
        assertThat(investment(2020, 2, 0)).hasSize(1);
        assertThat(investment(2020, 1, 1)).hasSize(1);
    }

    @Test
    void bandOfARest_liesBetweenItsBounds() throws Exception {
        Drawing drawing = Drawing.of(charts(r -> r.inwardInvestment(years(2010, 2021), i -> i.gross("1.2 billion USD"))
                        .inwardInvestment(year(2020), i -> i.gross("100 million USD"))
                        .inwardInvestment(year(2021), i -> i.gross("100 million USD")))
                .get(0));
        // 1.15 to 1.25 billion less 199 to 201 million, in ten years
        Element sure = drawing.marks("rect", "band").get(0);
        Element open = drawing.marks("rect", "band").get(1);
        assertThat(Drawing.at(drawing.numbers(), Drawing.number(open, "y")))
                .isCloseTo(new BigDecimal("0.1051"), within("0.0005"));
        BigDecimal foot = Drawing.number(open, "y").add(Drawing.number(open, "height"));
        assertThat(Drawing.at(drawing.numbers(), foot)).isCloseTo(new BigDecimal("0.0949"), within("0.0005"));
        assertThat(Drawing.at(drawing.numbers(), Drawing.number(sure, "y").add(Drawing.number(sure, "height"))))
                .isCloseTo(BigDecimal.ZERO, within("0.0005"));
        assertThat(Drawing.number(sure, "x")).isEqualTo(Drawing.number(open, "x"));
    }

    @Test
    void wordsOfABand_areCut_whereItBeginsAtTheRight() throws Exception {
        List<Chart> charts = charts(r -> {
            r.inwardInvestment(years(1995, 2023), i -> i.gross("1,234,567.8 million USD"));
            for (int y = 1995; y < 2023; y++) {
                r.inwardInvestment(year(y), i -> i.gross("1,234.5 million USD"));
            }
        });
        ChartTest.check(charts.get(0));
        assertThat(Drawing.of(charts.get(0)).words("words")).anyMatch(w -> w.endsWith("…"));
    }

    /** The name of a year that is not a calendar year is longer than the place at the right. */
    @Test
    void longNameOfAYear_isLeftOut_whereItWouldBeCut() throws Exception {
        FiscalYear april = FiscalYear.startingIn(Month.APRIL).namedByStart();
        Chart chart = charts(r -> r.inwardInvestment(april.period("FY2023"), i -> i.gross("10.5 million USD"))
                        .inwardInvestment(
                                ReportingPeriod.days(LocalDate.of(2020, 4, 1), LocalDate.of(2024, 4, 1)),
                                i -> i.gross("90.5 million USD")))
                .get(0);
        ChartTest.check(chart);
        assertThat(Drawing.of(chart).words("quiet")).contains("2020");
    }

    private static BilateralCooperation contacts(String... dates) {
        CooperationBuilder relations = BilateralCooperation.between(KAZ, CZE);
        for (String date : dates) {
            relations.visit(
                    VisitKind.WORKING, v -> v.visitor(ENVOY).to(KAZ, "Astana").on(date));
        }
        return relations.build();
    }

    @Test
    void oneContact_isNoChart() {
        assertThat(charts(contacts("2023-05-06"))).isEmpty();
        assertThat(charts(contacts("2023-05-06", "2024-05-06"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-09-01",
                "2024-08-20",
                "2024-07",
                "2024-02",
                "2023-09",
                "2022",
                "2019",
                "2012",
                "1999",
                "1971",
                "1911",
                "1790",
                "1500",
                "1000",
                "0101",
                "../2024-08",
                "2023/..",
                "2024-01/2024-08"
            })
    void contacts_ofAnySpanOfTime_lieWithinTheirFrame(String date) throws Exception {
        List<Chart> charts = charts(contacts(date, "2024-08-31", "2024-09-02"));
        ChartTest.check(charts.get(0));
        assertThat(Drawing.of(charts.get(0)).marks("line", "grid")).isNotEmpty();
    }

    /** What is open at an end goes to the end of the chart, in the drawing and in its data. */
    @Test
    void openDates_goToTheEndsOfTheChart() throws Exception {
        Chart chart =
                charts(contacts("2023-03-05", "../2024-05-06", "2024-02/..")).get(0);
        assertThat(chart.vegaLite())
                .contains("\"from\":\"2023-03-05\",\"to\":\"2023-03-06\"")
                .contains("\"from\":\"2023-03-05\",\"to\":\"2024-05-07\"")
                .contains("\"from\":\"2024-02-01\",\"to\":\"2024-09-02\"");
        List<Element> spans = Drawing.of(chart).marks("rect", "exports");
        assertThat(spans).hasSize(2);
        assertThat(Drawing.number(spans.get(0), "x")).isEqualByComparingTo("15");
        assertThat(Drawing.number(spans.get(1), "x").add(Drawing.number(spans.get(1), "width")))
                .isEqualByComparingTo("505");
    }
}
