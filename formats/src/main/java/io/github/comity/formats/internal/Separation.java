package io.github.comity.formats.internal;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;

/** Says that a table was cut at another character than the one between its cells. */
public final class Separation {
    private static final ImmutableMap<Character, String> NAMES =
            ImmutableMap.of(';', "semicolons", '\t', "tabs", ',', "commas", '|', "bars");

    private Separation() {}

    /**
     * Tells what to do where the names of columns stand in one cell.
     *
     * @param names the names of the columns, as they were cut
     * @param otherwise what to do where they do not
     * @return the remedy
     */
    public static String remedy(List<String> names, String otherwise) {
        String whole = String.join("", names);
        return NAMES.keySet().stream()
                .max(Comparator.comparingLong(c -> count(whole, c)))
                .filter(c -> count(whole, c) >= Math.max(1, names.size()))
                .map(c ->
                        ("its cells seem to stand between %s: read it with TableFormat.of(file), which finds out what "
                                        + "is between them")
                                .formatted(NAMES.get(c)))
                .orElse(otherwise);
    }

    private static long count(String text, char separator) {
        return text.chars().filter(c -> c == separator).count();
    }
}
