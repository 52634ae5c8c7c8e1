package io.github.comity.period;

import io.github.comity.internal.Constants;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A convention of fiscal years: on which day they start, and, if said, which of its two years names one.
 *
 * <p>It is not a period; {@link #period} reads one. It is the caller's choice and never guessed: {@code 2022-23} begins
 * in April in India and Japan and in July in Australia, and {@code FY2023} is the year that begins in April 2023 in
 * Japan and the one that ends in March 2023 in India.
 *
 * <pre>{@code
 * FiscalYear.startingIn(JULY).period("2022-23")                        // 2022-07-01/P12M
 * FiscalYear.startingIn(APRIL).namedByEnd().period("FY2023")           // 2022-04-01/P12M
 * FiscalYear.startingIn(APRIL).period("Q1 2023-24")                    // 2023-04-01/P3M, written 2023-Q2
 * FiscalYear.startingIn(APRIL).period("Q1 2024")                       // 2024-Q1, of the calendar
 * }</pre>
 *
 * <p>Two are equal when start and naming are equal. There is no order. This record is immutable and thread-safe.
 *
 * @param start the day on which it starts, such as 1 April; not 29 February
 * @param naming which year names one, if said
 */
public record FiscalYear(MonthDay start, Optional<Naming> naming) {
    /** Which of its two calendar years names a fiscal year. */
    public enum Naming {
        /** The year in which it starts, as in Japan. */
        START,
        /** The year in which it ends, as in India, Australia and the United States. */
        END;

        /**
         * Obtains the constant that has a label.
         *
         * @param text the label or the name of the constant, in any case
         * @return the constant
         * @throws IllegalArgumentException if no constant is so called; the message lists the labels
         */
        public static Naming parse(CharSequence text) {
            return Constants.read(Naming.class, Naming::label, text);
        }

        /** {@return the words for it, such as {@code "start"}, which {@link #parse} undoes} */
        public String label() {
            return Constants.label(this);
        }
    }

    private static final String REMEDY = "a fiscal year is read by the convention of its country; pass it as in "
            + "FiscalYear.startingIn(Month.APRIL)%s.period(\"%s\")";
    private static final int MAX_SPACES = 18;
    private static final Pattern BARE_YEAR = Pattern.compile("[0-9]{4}");

    /**
     * Checks the components.
     *
     * @param start the day on which it starts
     * @param naming which year names one, if said
     * @throws IllegalArgumentException if the day does not exist every year
     */
    public FiscalYear {
        Check.everyYear(Given.argument("start", "FiscalYear", start));
        Given.argument("naming", "FiscalYear", naming);
    }

    /**
     * Obtains the convention of fiscal years that start with a month; a single year names none yet.
     *
     * @param month the month
     * @return the convention
     */
    public static FiscalYear startingIn(Month month) {
        Given.argument("month", "FiscalYear.startingIn", month);
        return startingOn(MonthDay.of(month, 1));
    }

    /**
     * Obtains the convention of fiscal years that start on a day; a single year names none yet.
     *
     * @param day the day, such as 6 April
     * @return the convention
     * @throws IllegalArgumentException if the day does not exist every year
     */
    public static FiscalYear startingOn(MonthDay day) {
        Given.argument("day", "FiscalYear.startingOn", day);
        return new FiscalYear(day, Optional.empty());
    }

    /** {@return the same years, where {@code FY2023} is the one that starts in 2023} */
    public FiscalYear namedByStart() {
        return new FiscalYear(start, Optional.of(Naming.START));
    }

    /** {@return the same years, where {@code FY2023} is the one that ends in 2023} */
    public FiscalYear namedByEnd() {
        return new FiscalYear(start, Optional.of(Naming.END));
    }

    /**
     * Obtains the fiscal year, or another period, from text.
     *
     * @param text {@code "2022-23"}, {@code "2022/23"}, {@code "2022-2023"}, {@code "FY2022-23"}, or {@code "FY2023"}
     *     if it is said which year names one, or a part of it from {@code "Q1 FY2023"} to {@code "first nine months of
     *     2022-23"}; any other text is read by {@link ReportingPeriod#parse}. Here {@code 2010-11} is a fiscal year and
     *     never November 2010
     * @return the period
     * @throws IllegalArgumentException if the text is not a period, a single year names no fiscal year, or it is a year
     *     alone, which may be either
     */
    public ReportingPeriod period(CharSequence text) {
        Given.argument("text", "FiscalYear.period", text);
        String stripped =
                text.length() > 4 + 2 * MAX_SPACES ? "" : text.toString().strip();
        if (BARE_YEAR.matcher(stripped).matches()) {
            int year = Integer.parseInt(stripped);
            throw new IllegalArgumentException(
                    ("cannot parse period from '%1$s': %1$s may be the calendar year or a fiscal year; call "
                                    + "ReportingPeriod.year(%2$s), or write the fiscal year as in %1$s-%3$s or FY%1$s")
                            .formatted(stripped, year, PeriodText.digits((year + 1) % 100, 2)));
        }
        FiscalText fiscal = FiscalText.read(text);
        if (fiscal == null || !fiscal.hasCentury()) {
            return ReportingPeriod.parse(text);
        }
        int year = fiscal.year();
        if (fiscal.next().isPresent()) {
            return days(text, fiscal, year);
        }
        Naming named = naming.orElseThrow(() -> new IllegalArgumentException(
                ("fiscal year must be named by its start or end by the convention, but was %s; call namedByStart() or "
                                + "namedByEnd(), or write it as in %s-%s")
                        .formatted(Text.quote(text), year - 1, PeriodText.digits(year % 100, 2))));
        return days(text, fiscal, named == Naming.START ? year : year - 1);
    }

    private ReportingPeriod days(CharSequence text, FiscalText fiscal, int startYear) {
        try {
            return fiscal.in(startYear, start);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "cannot parse period from %s: %s".formatted(Text.quote(text), e.getMessage()), e);
        }
    }

    /** Says how to pass a text that is one of a fiscal year, which needs a convention to be read; else null. */
    static @Nullable String remedy(String text) {
        FiscalText fiscal = FiscalText.read(text);
        if (fiscal == null) {
            return null;
        }
        String naming = fiscal.next().isPresent() ? "" : ".namedByEnd()";
        return fiscal.hasCentury()
                ? REMEDY.formatted(naming, text)
                : "write its year with 4 digits; " + REMEDY.formatted(naming, fiscal.written());
    }

    /** {@return a text such as {@code "fiscal year from 1 April, named by its end"}} */
    @Override
    public String toString() {
        return "fiscal year from " + start.getDayOfMonth() + " "
                + start.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + naming.map(n -> ", named by its " + n.label()).orElse("");
    }
}
