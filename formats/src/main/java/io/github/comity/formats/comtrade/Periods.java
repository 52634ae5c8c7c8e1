package io.github.comity.formats.comtrade;

import io.github.comity.formats.internal.Shown;
import io.github.comity.period.ReportingPeriod;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;

/** Reads periods: {@code 2023} is a year and {@code 202305} a month. */
final class Periods {
    private static final int MOST_KNOWN = 10_000;

    private final Map<String, ReportingPeriod> known = new HashMap<>();

    ReportingPeriod read(String text) {
        ReportingPeriod period = known.get(text);
        if (period == null) {
            period = period(text);
            if (known.size() < MOST_KNOWN) {
                known.put(text, period);
            }
        }
        return period;
    }

    private static ReportingPeriod period(String text) {
        boolean isNumber = text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (isNumber && text.length() == 4) {
            return ReportingPeriod.year(Integer.parseInt(text));
        }
        int month = isNumber && text.length() == 6 ? Integer.parseInt(text.substring(4)) : 0;
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException(
                    ("period must be a year such as '2023' or a month such as '202305', but was %s; write it as UN "
                                    + "Comtrade does")
                            .formatted(Shown.quote(text)));
        }
        return ReportingPeriod.month(Integer.parseInt(text.substring(0, 4)), Month.of(month));
    }

    /** The period of a year and a month, where 52 means the whole year. */
    static String joined(String year, String month) {
        boolean isYear = month.isEmpty() || month.equals("52");
        return isYear ? year : year + (month.length() == 1 ? "0" : "") + month;
    }
}
