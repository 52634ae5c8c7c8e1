package io.github.comity.formats.sheet;

import com.google.common.base.CharMatcher;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes the names of sheets such that spreadsheets take them, each different from the others. */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final CharMatcher FORBIDDEN =
            CharMatcher.anyOf(":\\/?*[]").or(CharMatcher.forPredicate(SheetNames::isNoText));

    /** What is taken, in lower case; a sheet for the history of changes is the spreadsheet's own. */
    private final Set<String> taken = new HashSet<>(Set.of("history"));

    /**
     * Makes a name: characters that are forbidden become hyphens, what is too long is cut, and the second of a name
     * gets a number.
     */
    String next(String wanted) {
        String legal = CharMatcher.is('\'')
                .trimFrom(FORBIDDEN.replaceFrom(wanted, '-'))
                .strip();
        String name = legal.isEmpty() ? "Sheet" : legal;
        String free = cut(name, "");
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = cut(name, " (" + i + ")");
        }
        return free;
    }

    private static String cut(String name, String number) {
        int most = LONGEST - number.length();
        if (name.length() <= most) {
            return name + number;
        }
        int end = Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
        return CharMatcher.is('\'').trimTrailingFrom(name.substring(0, end).strip()) + number;
    }

    private static boolean isNoText(char c) {
        return Character.isISOControl(c) || c >= '\uFFFE' || Character.getType(c) == Character.FORMAT;
    }
}
