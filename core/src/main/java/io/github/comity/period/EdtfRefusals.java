package io.github.comity.period;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What EDTF or a draft of it can write and an event date can not be, each with what to write in its place. */
final class EdtfRefusals {
    private static final int LENGTH_OF_DAY = 10;
    private static final Pattern UNSPECIFIED_PARTS = Pattern.compile("(-XX)+$");
    private static final Pattern UNSPECIFIED_YEAR = Pattern.compile("[0-9]{0,3}X{1,4}");

    static final String NO_YEAR =
            "a date must have a year; write it as in '2 September 2024', 'September 2024', '2024-Q3' "
                    + "or '2024', and leave out a date that is not known";

    private EdtfRefusals() {}

    /** Whether a text is words without a number, and none of those that a draft of EDTF has. */
    static boolean isWordsAlone(String s) {
        return s.chars().anyMatch(Character::isLetter)
                && s.chars().allMatch(c -> c == ' ' || Character.isLetter(c))
                && !s.contains("open")
                && !s.contains("unknown")
                && !UNSPECIFIED_YEAR.matcher(s).matches();
    }

    static boolean isMark(char c) {
        return c == '~' || c == '?' || c == '%';
    }

    /** A form that is not represented: where it shows, and the rule. */
    record Refusal(int index, String rule) {}

    /** The first form of the text that is not represented, if there is one. */
    static Optional<Refusal> in(String s) {
        for (String word : new String[] {"open", "unknown"}) {
            if (s.contains(word)) {
                String rule = "'%s' is of a draft of EDTF; write '..' for no end, and nothing for an unknown end";
                return Optional.of(new Refusal(s.indexOf(word), rule.formatted(word)));
            }
        }
        int start = 0;
        for (int i = 0; i < s.length(); i++) {
            String rule = i == start ? atStart(s.charAt(i)) : inside(s, i, i - start);
            if (rule == null && isUnspecified(s, i)) {
                rule = unspecified(s, start);
            }
            if (rule != null) {
                return Optional.of(new Refusal(i, rule));
            }
            start = s.charAt(i) == '/' ? i + 1 : start;
        }
        return Optional.empty();
    }

    private static @Nullable String atStart(char c) {
        return switch (c) {
            case 'Y', 'y' -> "a year with the prefix 'Y' is not represented; write a year 0001 to 9999";
            case '-' -> "a year before the year 1 is not represented; write a year 0001 to 9999";
            case '[', '{' -> "a set of dates is not one date; state each of them, or an interval such as 1667/1672";
            default -> null;
        };
    }

    private static @Nullable String inside(String s, int at, int index) {
        char c = s.charAt(at);
        char next = at + 1 < s.length() ? s.charAt(at + 1) : '\0';
        boolean behindDigit = isDigit(s.charAt(at - 1));
        if (c == '(' || c == ')') {
            return "parentheses are of a draft of EDTF; put the mark behind what it qualifies, as in 2004-06~-11";
        }
        if (isMark(c) && isMark(next)) {
            return c == next ? "a mark must stand once" : "a part that is approximate and uncertain is marked '%'";
        }
        if (c == 'S' && behindDigit && isDigit(next)) {
            return "significant digits of a year are not represented; write an interval such as 1900/1999, "
                    + "or a half as 2024-40";
        }
        return c == 'T' && behindDigit && index >= LENGTH_OF_DAY
                ? "a date has no time of day; write the day alone, as in 2024-09-02"
                : null;
    }

    private static boolean isUnspecified(String s, int at) {
        char c = s.charAt(at);
        boolean inNumber = at == 0 || "-/XuU0123456789".indexOf(s.charAt(at - 1)) >= 0;
        return inNumber && (c == 'X' || c == 'u' || c == 'U');
    }

    private static String unspecified(String s, int start) {
        int slash = s.indexOf('/', start);
        String date = s.substring(start, slash < 0 ? s.length() : slash).replace('u', 'X');
        String known = UNSPECIFIED_PARTS.matcher(date).replaceFirst("");
        String remedy = "write the days that may be meant as an interval, such as 2010/2019";
        if (UNSPECIFIED_YEAR.matcher(known).matches() && known.length() == 4) {
            String first = known.replace('X', '0');
            remedy = "write %s/%s".formatted(first.equals("0000") ? "0001" : first, known.replace('X', '9'));
        } else if (known.indexOf('X') < 0 && !known.isEmpty()) {
            remedy = "write " + known;
        }
        return "unspecified digits are not represented; " + remedy;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
