package io.github.comity.specimen;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;

/**
 * The true exports and imports of one pair in every month from the year before the first one on, and what is printed
 * about them: amounts in millions and growths in percent, both rounded to one decimal.
 *
 * <p>Claims of one world can all be true. This class is immutable and thread-safe.
 */
public final class TradeWorld {
    /** The flows that are printed, total trade first. */
    public static final ImmutableList<Measure> FLOWS =
            ImmutableList.of(Measure.TOTAL_TRADE, Measure.EXPORTS, Measure.IMPORTS);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Area reporter;
    private final Area partner;
    private final Source source;
    private final LocalDate start;
    /** By month: exports and imports in thousands, above zero. */
    private final long[][] thousands;

    private TradeWorld(Area reporter, Area partner, Source source, LocalDate start, long[][] thousands) {
        this.reporter = reporter;
        this.partner = partner;
        this.source = source;
        this.start = start;
        this.thousands = thousands;
    }

    /**
     * Obtains a world by chance.
     *
     * @param random the chance; the same seed gives the same world
     * @param reporter who reports
     * @param partner the other side
     * @param firstYear the first year that is printed; the year before is known as well, as a base of growths
     * @param years how many years are printed
     * @param source the source of all claims
     * @return the world
     */
    public static TradeWorld of(Random random, Area reporter, Area partner, int firstYear, int years, Source source) {
        long[][] thousands = new long[12 * (years + 1)][2];
        for (int flow = 0; flow < 2; flow++) {
            double level = 10_000 + random.nextInt(90_000);
            for (long[] month : thousands) {
                level *= 0.97 + 0.07 * random.nextDouble();
                month[flow] = Math.round(level * (0.8 + 0.4 * random.nextDouble()));
            }
        }
        return new TradeWorld(reporter, partner, source, LocalDate.of(firstYear - 1, Month.JANUARY, 1), thousands);
    }

    /**
     * Obtains the quantity of a flow.
     *
     * @param measure total trade, exports or imports
     * @param period a period that begins and ends with a month
     * @return the quantity, in US dollars
     */
    public Quantity quantity(Measure measure, ReportingPeriod period) {
        return Quantity.of(measure, reporter, partner, period, Unit.USD);
    }

    /**
     * Obtains the true level of a flow.
     *
     * @param measure total trade, exports or imports
     * @param period a period that begins and ends with a month of this world
     * @return thousands of US dollars, above zero
     */
    public BigDecimal truth(Measure measure, ReportingPeriod period) {
        long from = ChronoUnit.MONTHS.between(start, period.start().orElseThrow());
        long to = ChronoUnit.MONTHS.between(start, period.endExclusive().orElseThrow());
        long sum = 0;
        for (int m = (int) from; m < to; m++) {
            sum += measure.equals(Measure.IMPORTS) ? 0 : thousands[m][0];
            sum += measure.equals(Measure.EXPORTS) ? 0 : thousands[m][1];
        }
        return BigDecimal.valueOf(sum);
    }

    /**
     * Prints a level in millions of US dollars to one decimal.
     *
     * @param measure total trade, exports or imports
     * @param period a period that begins and ends with a month of this world
     * @return the claim
     */
    public Claim level(Measure measure, ReportingPeriod period) {
        BigDecimal millions = truth(measure, period).movePointLeft(3).setScale(1, RoundingMode.HALF_UP);
        return Claim.of(
                Subject.level(quantity(measure, period)), Figure.of(millions, Magnitude.MILLION, Unit.USD), source);
    }

    /**
     * Prints a growth over the same period of the year before, in percent to one decimal.
     *
     * @param measure total trade, exports or imports
     * @param period a period that begins and ends with a month of this world, as that of the year before does
     * @return the claim
     */
    public Claim growth(Measure measure, ReportingPeriod period) {
        ReportingPeriod before = period.samePeriodOfPreviousYear();
        BigDecimal base = truth(measure, before);
        BigDecimal percent =
                truth(measure, period).subtract(base).multiply(HUNDRED).divide(base, 1, RoundingMode.HALF_UP);
        return Claim.of(
                Subject.change(quantity(measure, period), before, Growth.Form.RATE),
                Figure.of(percent, Magnitude.ONE, Unit.PERCENT),
                source);
    }

    /**
     * Prints the share of a flow in total trade, in percent to one decimal.
     *
     * @param measure exports or imports
     * @param period a period that begins and ends with a month of this world
     * @return the claim
     */
    public Claim share(Measure measure, ReportingPeriod period) {
        BigDecimal percent = truth(measure, period)
                .multiply(HUNDRED)
                .divide(truth(Measure.TOTAL_TRADE, period), 1, RoundingMode.HALF_UP);
        return Claim.of(
                Subject.share(quantity(measure, period), quantity(Measure.TOTAL_TRADE, period)),
                Figure.of(percent, Magnitude.ONE, Unit.PERCENT),
                source);
    }

    /**
     * Lists the periods of a year that a statistics office prints, in the order in which they end.
     *
     * @param year the year
     * @return its months, the months since January, quarters, halves and the year, each once
     */
    public static ImmutableList<ReportingPeriod> periods(int year) {
        Set<ReportingPeriod> periods = new LinkedHashSet<>();
        for (int m = 1; m <= 12; m++) {
            periods.add(ReportingPeriod.month(year, Month.of(m)));
            if (m % 3 == 0) {
                periods.add(ReportingPeriod.quarter(year, m / 3));
            }
            if (m % 6 == 0) {
                periods.add(ReportingPeriod.half(year, m / 6));
            }
            periods.add(ReportingPeriod.months(year, Month.JANUARY, Month.of(m)));
        }
        return ImmutableList.copyOf(periods);
    }
}
