package io.github.comity.brief.chart;

import com.google.common.collect.ImmutableList;
import io.github.comity.brief.section.Contents;
import io.github.comity.brief.section.InvestmentTable;
import io.github.comity.brief.section.TradeTable;
import io.github.comity.brief.words.Language;
import java.util.Locale;
import java.util.Objects;

/** Makes the charts of a brief. */
public final class Charts {
    private Charts() {}

    /**
     * Makes the charts of a brief: trade of each reporter, each measure of investment, contacts on a line of time.
     *
     * @param contents what the brief says
     * @param locale the language of the words: English, Russian or German
     * @return the charts, in the order of the sections; none of less than two periods or dates
     * @throws IllegalArgumentException if there are no words of that language; the message lists those that there are
     */
    public static ImmutableList<Chart> of(Contents contents, Locale locale) {
        Objects.requireNonNull(contents, "contents of Charts.of must be a value, but was null; pass one");
        Objects.requireNonNull(locale, "locale of Charts.of must be a value, but was null; pass one");
        Language language = Language.of(locale);
        ImmutableList.Builder<Chart> charts = ImmutableList.builder();
        int number = 0;
        for (TradeTable table : contents.trade()) {
            number++;
            if (!table.series().isEmpty()) {
                charts.add(new TradeChart("chart-trade-" + number, table, language).chart());
            }
        }
        number = 0;
        for (InvestmentTable table : contents.investment()) {
            number++;
            InvestmentChart chart = new InvestmentChart("chart-investment-" + number, table, language);
            if (chart.isWorthwhile()) {
                charts.add(chart.chart());
            }
        }
        ContactsChart contacts = new ContactsChart("chart-contacts", contents.calendar(), contents.asOf(), language);
        if (contacts.isWorthwhile()) {
            charts.add(contacts.chart());
        }
        return charts.build();
    }
}
