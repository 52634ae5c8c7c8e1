package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableMap;
import io.github.comity.party.Area;
import java.time.MonthDay;

/**
 * On which day the fiscal years of countries start, in which their trade is reported.
 *
 * <p>Source: the budget laws of the countries, as the CIA World Factbook lists them under "fiscal year"; countries that
 * are not listed here report by calendar years.
 */
final class FiscalYears {
    private static final MonthDay JULY = MonthDay.of(7, 1);
    private static final MonthDay APRIL = MonthDay.of(4, 1);
    private static final MonthDay OCTOBER = MonthDay.of(10, 1);

    private static final ImmutableMap<String, MonthDay> STARTS = ImmutableMap.<String, MonthDay>builder()
            .put("IND", APRIL)
            .put("JPN", APRIL)
            .put("GBR", APRIL)
            .put("CAN", APRIL)
            .put("NZL", APRIL)
            .put("SGP", APRIL)
            .put("HKG", APRIL)
            .put("KWT", APRIL)
            .put("ZAF", APRIL)
            .put("MMR", APRIL)
            .put("PAK", JULY)
            .put("BGD", JULY)
            .put("EGY", JULY)
            .put("AUS", JULY)
            .put("KEN", JULY)
            .put("UGA", JULY)
            .put("TZA", JULY)
            .put("BTN", JULY)
            .put("USA", OCTOBER)
            .put("THA", OCTOBER)
            .put("LAO", OCTOBER)
            .put("ETH", MonthDay.of(7, 8))
            .put("NPL", MonthDay.of(7, 16))
            .put("IRN", MonthDay.of(3, 21))
            .put("AFG", MonthDay.of(3, 21))
            .buildOrThrow();

    private FiscalYears() {}

    /** The day on which the fiscal years of a country start; 1 January where nothing else is known. */
    static MonthDay startOf(Area reporter) {
        return STARTS.getOrDefault(reporter.code(), MonthDay.of(1, 1));
    }
}
