package io.github.comity.brief;

import static io.github.comity.period.ReportingPeriod.months;
import static io.github.comity.period.ReportingPeriod.year;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.brief.chart.Chart;
import io.github.comity.brief.section.Cell;
import io.github.comity.brief.section.TradeRow.Kind;
import io.github.comity.brief.section.TradeTable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A dossier with the trade of each month of thirty years, which takes a second or two to reconcile. */
class ThirtyYearsTest {
    private static final Brief BRIEF = Briefs.of("thirty-years");

    @Test
    void page_isAsItWasLookedAt() throws IOException {
        GoldenTest.compare(GoldenTest.pages("thirty-years", BRIEF));
    }

    @Test
    void page_isValid_andSmall() throws Exception {
        String html = BRIEF.html();
        assertThat(HtmlCheckTest.problems(html)).isEmpty();
        assertThat(html.length()).isLessThan(150_000);
    }

    @Test
    void drawing_liesWithinItsFrame_andItsWordsApart() throws Exception {
        for (String language : List.of("en", "ru", "de")) {
            List<Chart> charts = BRIEF.charts(Locale.forLanguageTag(language));
            assertThat(charts).hasSize(3);
            for (Chart chart : charts) {
                ChartTest.check(chart);
            }
        }
    }

    @Test
    void yearOfMonths_isTheirSum() {
        TradeTable table = BRIEF.contents().trade().get(0);
        assertThat(table.last()).isEqualTo(year(2023));
        assertThat(table.part()).contains(months(2024, JANUARY, JULY));
        assertThat(table.row(Kind.TOTAL).orElseThrow().last().state()).isEqualTo(Cell.State.DERIVED);
        assertThat(table.row(Kind.EXPORTS).orElseThrow().last().state()).isEqualTo(Cell.State.AGREES);
        assertThat(table.row(Kind.EXPORTS).orElseThrow().partGrowth().state()).isEqualTo(Cell.State.DERIVED);
        assertThat(table.series()).hasSize(31);
    }

    @Test
    void everyFigure_standsInTheAnnex() {
        long rows = Pattern.compile("<tr id=\"f\\d+\">")
                .matcher(BRIEF.html())
                .results()
                .map(MatchResult::group)
                .distinct()
                .count();
        // a row for each month and year of trade, and one for each figure of investment
        assertThat(rows).isEqualTo(30 * 12 + 7 + 30 + 31);
    }
}
