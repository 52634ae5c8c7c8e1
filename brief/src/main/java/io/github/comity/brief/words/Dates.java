package io.github.comity.brief.words;

import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;

/** Days, dates of events and periods of statistics in a language. */
final class Dates {
    private final Words words;

    Dates(Words words) {
        this.words = words;
    }

    String day(LocalDate day) {
        return words.say("date.day", day.getDayOfMonth(), monthOf(day), day.getYear());
    }

    private String month(LocalDate day) {
        return words.say("month." + day.getMonthValue());
    }

    /** The month as it stands after a day. */
    private String monthOf(LocalDate day) {
        return words.say("month.of." + day.getMonthValue());
    }

    private String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        if (first.getYear() != last.getYear()) {
            return words.say("date.span", day(first), day(last));
        }
        return first.getMonth() == last.getMonth()
                ? words.say("date.days", first.getDayOfMonth(), last.getDayOfMonth(), monthOf(last), last.getYear())
                : words.say(
                        "date.days.months",
                        first.getDayOfMonth(),
                        monthOf(first),
                        last.getDayOfMonth(),
                        monthOf(last),
                        last.getYear());
    }

    /** When something happens, by its canonical text. */
    String date(EventDate date) {
        return date(date.toString());
    }

    private String date(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash >= 0) {
            String from = edtf.substring(0, slash);
            String to = edtf.substring(slash + 1);
            if (from.equals("..")) {
                return words.say("date.until", date(to));
            }
            if (to.equals("..")) {
                return words.say("date.since", date(from));
            }
            return isDay(from) && isDay(to)
                    ? days(LocalDate.parse(from), LocalDate.parse(to))
                    : words.say("date.span", date(from), date(to));
        }
        char mark = edtf.charAt(edtf.length() - 1);
        if (mark == '~' || mark == '?' || mark == '%') {
            String bare = date(edtf.substring(0, edtf.length() - 1));
            String about = mark == '?' ? bare : words.say("date.about", bare);
            return mark == '~' ? about : words.say("date.uncertain", about);
        }
        if (isDay(edtf)) {
            return day(LocalDate.parse(edtf));
        }
        int hyphen = edtf.lastIndexOf('-');
        return hyphen <= 0
                ? words.say("period.year", edtf)
                : part(Integer.parseInt(edtf, hyphen + 1, edtf.length(), 10), edtf.substring(0, hyphen));
    }

    private static boolean isDay(String edtf) {
        return edtf.length() == 10 && edtf.charAt(4) == '-' && edtf.charAt(7) == '-' && edtf.charAt(9) != '~';
    }

    /** A part of a year by its number in EDTF. */
    private String part(int number, String year) {
        if (number <= 12) {
            return words.say("period.month", words.say("month." + number), year);
        }
        if (number <= 24) {
            return words.say("date.season." + (number - 20), year);
        }
        if (number <= 36) {
            return words.say("period.quarter", words.say("ordinal." + (number - 32)), year);
        }
        return number <= 39
                ? words.say("period.third", words.say("ordinal." + (number - 36)), year)
                : words.say("period.half", words.say("ordinal." + (number - 39)), year);
    }

    /** A period as it stands at the head of a column. */
    String period(ReportingPeriod period) {
        return period(period, "");
    }

    /** A period as it stands in a sentence: "in 2023". */
    String in(ReportingPeriod period) {
        return period(period, ".in");
    }

    private String period(ReportingPeriod p, String form) {
        if (p.isUnknown()) {
            return words.say("period.unknown" + form);
        }
        if (p.endExclusive().isEmpty()) {
            return words.say("date.since", from(p.start().orElseThrow()));
        }
        LocalDate last = p.endExclusive().get().minusDays(1);
        if (p.start().isEmpty()) {
            return words.say("date.until", to(last));
        }
        LocalDate start = p.start().get();
        int months = p.lengthInMonths().orElse(0);
        if (months == 0 || start.getDayOfMonth() != 1) {
            return words.say("period.days" + form, days(start, last));
        }
        int first = start.getMonthValue();
        String year = Integer.toString(start.getYear());
        if (months % 12 == 0 && first == 1) {
            return months == 12
                    ? words.say("period.year" + form, year)
                    : words.say("period.years" + form, year, last.getYear());
        }
        if (months == 6 && first % 6 == 1) {
            return words.say("period.half" + form, words.say("ordinal." + (first / 6 + 1)), year);
        }
        if (months == 3 && first % 3 == 1) {
            return words.say("period.quarter" + form, words.say("ordinal." + (first / 3 + 1)), year);
        }
        if (months == 1) {
            return words.say("period.month" + form, month(start), year);
        }
        return start.getYear() == last.getYear()
                ? words.say("period.months" + form, month(start), month(last), year)
                : words.say("period.span" + form, month(start), year, month(last), last.getYear());
    }

    private String from(LocalDate start) {
        if (start.getDayOfMonth() != 1) {
            return day(start);
        }
        return start.getMonthValue() == 1
                ? words.say("period.year", start.getYear())
                : words.say("period.month", month(start), start.getYear());
    }

    private String to(LocalDate last) {
        LocalDate end = last.plusDays(1);
        if (end.getDayOfMonth() != 1) {
            return day(last);
        }
        return end.getMonthValue() == 1
                ? words.say("period.year", last.getYear())
                : words.say("period.month", month(last), last.getYear());
    }
}
