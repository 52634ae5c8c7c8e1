package io.github.comity.brief;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.months;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.period.ReportingPeriod.years;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comity.brief.section.CalendarItem;
import io.github.comity.brief.section.CalendarItem.Standing;
import io.github.comity.brief.section.Cell;
import io.github.comity.brief.section.Contents;
import io.github.comity.brief.section.InvestmentTable;
import io.github.comity.brief.section.Reliability;
import io.github.comity.brief.section.TradeRow;
import io.github.comity.brief.section.TradeRow.Kind;
import io.github.comity.brief.section.TradeTable;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.reconcile.Verdict;
import io.github.comity.source.Source;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a brief says, as values and in the texts of all formats. */
class BriefTest {
    private static Contents contents(String name) {
        return Briefs.of(name).contents();
    }

    private static TradeRow row(TradeTable table, Kind kind) {
        return table.row(kind).orElseThrow();
    }

    @Test
    void tradeTable_derivesTheYearBefore_fromAllFiguresTogether() {
        TradeTable table = contents("founding").trade().get(0);
        assertThat(table.last()).isEqualTo(year(2023));
        assertThat(table.part()).contains(months(2024, JANUARY, JULY));
        TradeRow total = row(table, Kind.TOTAL);
        assertThat(total.last().state()).isEqualTo(Cell.State.AGREES);
        assertThat(total.previous().state()).isEqualTo(Cell.State.DERIVED);
        assertThat(total.previous().derived()).map(Object::toString).contains("≈ 422.29 million USD (422.19–422.40)");
        assertThat(total.growth().claim()).map(c -> c.text()).contains("+48.4%");
        assertThat(total.contribution()).isEqualTo(Cell.NONE);
        assertThat(row(table, Kind.EXPORTS).contribution().derived())
                .map(Object::toString)
                .contains("≈ 5.683 pp (5.647–5.719)");
        assertThat(row(table, Kind.BALANCE).last().derived())
                .map(Object::toString)
                .contains("≈ -331.4 million USD (-331.5 to -331.3)");
        assertThat(row(table, Kind.COVERAGE).last().derived())
                .map(Object::toString)
                .contains("≈ 30.829% (30.814–30.843)");
    }

    @Test
    void partOfAYear_isComparedWithTheSameMonthsAlone() {
        TradeRow total = row(contents("founding").trade().get(0), Kind.TOTAL);
        assertThat(total.part().isPresent()).isTrue();
        assertThat(total.partBefore()).isEqualTo(Cell.NONE);
        assertThat(total.partGrowth()).isEqualTo(Cell.NONE);

        BilateralCooperation both = BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        KAZ,
                        Source.of("Office"),
                        r -> r.trade(year(2023), t -> t.total("600 million USD"))
                                .trade(months(2023, JANUARY, JULY), t -> t.total("250.0 million USD"))
                                .trade(months(2024, JANUARY, JULY), t -> t.total("275.0 million USD")))
                .build();
        TradeRow like =
                row(Brief.of(both, LocalDate.of(2024, 9, 1)).contents().trade().get(0), Kind.TOTAL);
        assertThat(like.partBefore().claim()).map(c -> c.figure().toString()).contains("250.0 million USD");
        assertThat(like.partGrowth().derived()).map(Object::toString).contains("≈ 10.000% (9.958–10.043)");
    }

    @Test
    void measuresOfInvestment_standInTablesOfTheirOwn_andTheCumulativeLeavesARest() {
        assertThat(contents("founding").investment()).hasSize(1);
        InvestmentTable table = contents("founding").investment().get(0);
        InvestmentTable.Line rest = table.lines(InvestmentTable.Kind.REST).get(0);
        assertThat(rest.period()).contains(years(2005, 2020));
        assertThat(rest.level().derived()).map(Object::toString).contains("≈ 237.70 million USD (237.05–238.35)");
        assertThat(contents("contradictory").investment()).hasSize(2);
        assertThat(contents("contradictory").investment().stream()
                        .map(t -> t.header().measure().name()))
                .containsExactly("net FDI inflow", "outward FDI stock");
    }

    @Test
    void contradictoryFigures_areMarked_andNothingIsDerivedFromThem() {
        TradeTable table = contents("contradictory").trade().get(0);
        assertThat(table.header().reporter()).isEqualTo(KAZ);
        assertThat(row(table, Kind.EXPORTS).last().state()).isEqualTo(Cell.State.CONTRADICTS);
        assertThat(row(table, Kind.TOTAL).previous())
                .isEqualTo(new Cell(Cell.State.CONTRADICTORY, Optional.empty(), Optional.empty()));
        Reliability reliability = contents("contradictory").reliability();
        assertThat(reliability.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        assertThat(reliability.figures()).isEqualTo(14);
        assertThat(Briefs.of("contradictory").text().replace('\u00A0', ' '))
                .contains("Exports of Kazakhstan to Czechia, 2023 would read 147.7 million USD, "
                        + "not 174.7 million USD: one");
    }

    @Test
    void calendar_tellsWhatIsDueAndOverdue() {
        assertThat(contents("founding").calendar())
                .filteredOn(CalendarItem::isOpen)
                .singleElement()
                .satisfies(i -> assertThat(i.standing()).isEqualTo(Standing.PLANNED));
        assertThat(contents("contradictory").calendar())
                .filteredOn(CalendarItem::isOpen)
                .singleElement()
                .satisfies(i -> assertThat(i.standing()).isEqualTo(Standing.OVERDUE));
        Contents later =
                Brief.of(Dossiers.founding(), LocalDate.of(2025, 1, 15)).contents();
        assertThat(later.calendar())
                .filteredOn(CalendarItem::isOpen)
                .singleElement()
                .satisfies(i -> assertThat(i.standing()).isEqualTo(Standing.OVERDUE));
    }

    @Test
    void sectionWithoutContent_isLeftOut() {
        String text = Briefs.of("nearly-empty").text();
        assertThat(text)
                .contains("Trade\n-----", "Sources\n-------")
                .doesNotContain("Investment", "Calendar", "Agreements", "Statements", "changed since");
        assertThat(Briefs.of("empty").text()).isEqualTo("""
                Australia and Viet Nam
                ======================
                Brief on the cooperation of two countries, as of 2 September 2024

                Nothing is stated about these countries.

                """);
    }

    @Test
    void minusZero_isNeverPrinted() {
        BilateralCooperation even = BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        KAZ,
                        Source.of("Office"),
                        r -> r.trade(
                                        year(2022),
                                        t -> t.exports("100.0 million USD").imports("100.0 million USD"))
                                .trade(
                                        year(2023),
                                        t -> t.exports("100.0 million USD").imports("100.0 million USD")))
                .build();
        String text = Brief.of(even, LocalDate.of(2024, 9, 1)).text();
        assertThat(text).contains("0.0");
        assertThat(Pattern.compile("[-−]0[.,]?0*(?![.,0-9])").matcher(text).find())
                .isFalse();
    }

    @Test
    void everyLink_leadsToARow() {
        for (String name : Briefs.NAMES) {
            Brief brief = Briefs.of(name);
            String html = brief.html();
            assertThat(Pattern.compile("href=\"#([^\"]*)\"")
                            .matcher(html)
                            .results()
                            .map(r -> r.group(1)))
                    .as(name)
                    .allSatisfy(id -> assertThat(html).contains(" id=\"" + id + "\""));
            String markdown = brief.markdown();
            assertThat(Pattern.compile("]\\(#([^)]*)\\)")
                            .matcher(markdown)
                            .results()
                            .map(r -> r.group(1)))
                    .as(name)
                    .allSatisfy(id -> assertThat(markdown).contains("<a id=\"" + id + "\"></a>"));
        }
    }

    @Test
    void everyNumberOfTheTradeTable_isALink() {
        String html = Briefs.of("founding").html();
        String table =
                html.substring(html.indexOf("<section id=\"trade\""), html.indexOf("<section id=\"investment\""));
        long numbers = Pattern.compile("<td class=\"n\">(?!–)")
                .matcher(table)
                .results()
                .count();
        long links = Pattern.compile("<td class=\"n\"><a href=\"#[fd]\\d+\">")
                .matcher(table)
                .results()
                .count();
        assertThat(links).isEqualTo(numbers).isGreaterThan(15);
    }

    @Test
    void idsOfAPage_areUnique() {
        Briefs.NAMES.forEach(name -> assertThat(Pattern.compile(" id=\"([^\"]*)\"")
                        .matcher(Briefs.of(name).html())
                        .results()
                        .map(r -> r.group(1)))
                .as(name)
                .doesNotHaveDuplicates());
    }

    @Test
    void hostileText_isText_inEveryFormat() {
        Brief hostile = Briefs.of("hostile");
        for (String language : new String[] {"en", "ru", "de"}) {
            Locale locale = Locale.forLanguageTag(language);
            String html = BriefFormat.html().in(locale).write(hostile);
            assertThat(html.toLowerCase(Locale.ROOT))
                    .contains("default-src 'none'", "&lt;script&gt;alert(1)", "<bdi>")
                    .doesNotContain("<script", "javascript:alert(1)\"", "\u202E");
            assertThat(Pattern.compile("<[a-z][^>]*\\son[a-z]+=").matcher(html).find())
                    .isFalse();
            assertThat(html.split("<bdi>", -1)).hasSameSizeAs(html.split("</bdi>", -1));
            assertThat(html).contains("\\u202E", "{{title}}");
        }
        String markdown = hostile.markdown();
        assertThat(markdown).doesNotContain("<script", "\u202E").contains("&lt;script&gt;");
        assertThat(Pattern.compile("(?<!\\\\)]\\(javascript").matcher(markdown).find())
                .isFalse();
        assertThat(hostile.text()).contains("\u2068משרד החוץ\u2069").doesNotContain("\u202E");
    }

    @Test
    void templateOfACaller_isUsed() {
        Brief brief = Briefs.of("founding");
        String own = "{{title}}: {{#section-trade}}{{heading}} {{#blocks}}{{#table}}{{#rows}}{{head}};{{/rows}}"
                + "{{/table}}{{/blocks}}{{/section-trade}}{{#section-changes}}never{{/section-changes}}";
        assertThat(BriefFormat.text().withTemplate(own).write(brief))
                .isEqualTo("Kazakhstan and Czechia: Trade Exports;Imports;Total;Balance;Exports / imports;");
        assertThat(BriefFormat.html().template()).startsWith("<!doctype html>");
        assertThatThrownBy(() -> BriefFormat.text().withTemplate("{{#a}}").write(brief))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("template must be a Mustache template, but was not: ");
    }

    @Test
    void changes_areTold_gravestFirst() {
        assertThat(Briefs.of("contradictory").text()).contains("""
                        What changed since the last dossier
                        -----------------------------------
                        * Revised: 9th session of Intergovernmental Commission, first half of 2024 (planned)""");
        assertThat(Briefs.of("founding").text()).doesNotContain("What changed");
    }

    @Test
    void missingArguments_areTold() {
        assertThatThrownBy(() -> Brief.of(null, Dossiers.ARTICLE_DAY))
                .hasMessage("relations of Brief.of must be a value, but was null; pass one");
        assertThatThrownBy(() -> Brief.of(Dossiers.empty(), null))
                .hasMessage("asOf of Brief.of must be a day, but was null; pass one");
    }
}
