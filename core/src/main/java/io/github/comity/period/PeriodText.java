package io.github.comity.period;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** How periods are written: for machines in SDMX, for people in English. */
final class PeriodText {
    private static final Pattern PART = Pattern.compile("\\w+ (half|quarter|third) of ");
    static final String[] ORDINALS = {"first", "second", "third", "fourth"};

    private PeriodText() {}

    static String sdmx(ReportingPeriod p) {
        if (p.isUnknown()) {
            return "unknown";
        }
        if (p.endExclusive().isEmpty()) {
            return from(p.start().orElseThrow()) + "/..";
        }
        LocalDate end = p.endExclusive().get();
        if (p.start().isEmpty()) {
            return "../" + to(end);
        }
        LocalDate start = p.start().get();
        if (p.isDate()) {
            return start.toString();
        }
        int months = p.lengthInMonths().orElse(0);
        if (months == 0) {
            return start + "/P" + p.lengthInDays().orElseThrow() + "D";
        }
        if (start.getDayOfMonth() == 1) {
            int first = start.getMonthValue();
            if (months == 12 && first == 1) {
                return year(start);
            }
            if (months == 6 && first % 6 == 1) {
                return year(start) + "-S" + (first / 6 + 1);
            }
            if (months == 3 && first % 3 == 1) {
                return year(start) + "-Q" + (first / 3 + 1);
            }
            if (months == 1) {
                return yearMonth(start);
            }
            if (months % 12 == 0 && first == 1) {
                return start + "/P" + months / 12 + "Y";
            }
        }
        return start + "/P" + months + "M";
    }

    private static String from(LocalDate start) {
        if (start.getDayOfMonth() != 1) {
            return start.toString();
        }
        return start.getMonthValue() == 1 ? year(start) : yearMonth(start);
    }

    private static String to(LocalDate endExclusive) {
        LocalDate last = endExclusive.minusDays(1);
        if (endExclusive.getDayOfMonth() != 1) {
            return last.toString();
        }
        return endExclusive.getMonthValue() == 1 ? year(last) : yearMonth(last);
    }

    private static String year(LocalDate date) {
        return digits(date.getYear(), 4);
    }

    private static String yearMonth(LocalDate date) {
        return year(date) + "-" + digits(date.getMonthValue(), 2);
    }

    static String digits(int value, int length) {
        return Strings.padStart(Integer.toString(value), length, '0');
    }

    /** A bounded period as an EDTF date: by its number if it is a division of a year, else by its days. */
    static String edtf(LocalDate start, LocalDate end) {
        LocalDate last = end.minusDays(1);
        int months = start.getDayOfMonth() == 1 ? MonthEnds.months(start, end) : 0;
        int part = (start.getMonthValue() - 1) / Math.max(1, months);
        boolean division = months > 0 && (start.getMonthValue() - 1) % months == 0;
        return switch (division ? months : 0) {
            case 1 -> yearMonth(start);
            case 3 -> year(start) + "-" + (33 + part);
            case 4 -> year(start) + "-" + (37 + part);
            case 6 -> year(start) + "-" + (40 + part);
            case 12 -> year(start);
            default -> start.equals(last) ? start.toString() : start + "/" + last;
        };
    }

    static String label(ReportingPeriod p) {
        if (p.isUnknown()) {
            return "unknown period";
        }
        if (p.endExclusive().isEmpty()) {
            return "since " + fromLabel(p.start().orElseThrow());
        }
        LocalDate last = p.endExclusive().get().minusDays(1);
        if (p.start().isEmpty()) {
            return "to " + toLabel(last);
        }
        LocalDate start = p.start().get();
        int months = p.lengthInMonths().orElse(0);
        if (months == 0 || start.getDayOfMonth() != 1) {
            return p.isDate() ? day(start) : days(start, last);
        }
        int first = start.getMonthValue();
        if (months % 12 == 0 && first == 1) {
            return months == 12 ? "" + start.getYear() : start.getYear() + "–" + last.getYear();
        }
        if (months == 6 && first % 6 == 1) {
            return ORDINALS[first / 6] + " half of " + start.getYear();
        }
        if (months == 3 && first % 3 == 1) {
            return ORDINALS[first / 3] + " quarter of " + start.getYear();
        }
        if (months == 1) {
            return month(start) + " " + start.getYear();
        }
        return start.getYear() == last.getYear()
                ? month(start) + "–" + month(last) + " " + last.getYear()
                : month(start) + " " + start.getYear() + " – " + month(last) + " " + last.getYear();
    }

    static String phrase(ReportingPeriod p) {
        return p.isUnknown() ? "an " + label(p) : phrase(label(p));
    }

    /** Puts an article before each half or quarter. */
    static String phrase(String label) {
        return PART.matcher(label).replaceAll("the $0");
    }

    private static String fromLabel(LocalDate start) {
        if (start.getDayOfMonth() != 1) {
            return day(start);
        }
        return start.getMonthValue() == 1 ? "" + start.getYear() : month(start) + " " + start.getYear();
    }

    private static String toLabel(LocalDate last) {
        LocalDate end = last.plusDays(1);
        if (end.getDayOfMonth() != 1) {
            return day(last);
        }
        return end.getMonthValue() == 1 ? "" + last.getYear() : month(last) + " " + last.getYear();
    }

    static String days(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return day(first) + " – " + day(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + day(last)
                : first.getDayOfMonth() + " " + month(first) + " – " + day(last);
    }

    /** The words for the time from one date to another. */
    static String interval(EventDate from, EventDate to) {
        return isExactDay(from) && isExactDay(to)
                ? days(from.earliest().orElseThrow(), to.latest().orElseThrow())
                : from.label() + " – " + to.label();
    }

    private static boolean isExactDay(EventDate date) {
        return date.precision() == EventDate.Precision.DAY && !date.isApproximate() && !date.isUncertain();
    }

    static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
    }

    static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
