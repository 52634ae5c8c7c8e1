package io.github.comity.formats.table;

import com.google.common.collect.ImmutableList;
import io.github.comity.formats.Position;
import io.github.comity.formats.internal.Given;
import io.github.comity.formats.internal.Separation;
import io.github.comity.formats.internal.Shown;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names of the columns of a table, and where they stand. This record is immutable and thread-safe.
 *
 * @param file the name of the file, or empty for a text without a name
 * @param line the line of the names, counted from 1
 * @param names the names as printed, without space at their ends; a name may be empty or stand twice
 */
public record Header(Optional<String> file, long line, ImmutableList<String> names) {
    private static final Pattern PLACE = Pattern.compile("#[1-9][0-9]{0,4}");

    /**
     * Checks the components.
     *
     * @param file the name of the file, or empty for a text without a name
     * @param line the line of the names, counted from 1
     * @param names the names as printed
     */
    public Header {
        Given.argument("file", "Header", file, "Optional.empty()");
        Given.argument("names", "Header", names, "a list");
    }

    /**
     * Checks whether there is a column of a name.
     *
     * @param name the name, or {@code "#1"} for the first column whatever its name
     * @return whether one or more columns are so called
     */
    public boolean has(String name) {
        return names.contains(name)
                || (PLACE.matcher(name).matches() && Integer.parseInt(name.substring(1)) <= names.size());
    }

    /**
     * Obtains the place of a column.
     *
     * @param name its name, or {@code "#1"} for the first column whatever its name, {@code "#2"} for the second
     * @return its index, counted from 0
     * @throws IllegalArgumentException if there is no column of that name, or more than one; the message lists the
     *     columns
     */
    public int index(String name) {
        int index = names.indexOf(name);
        if (index < 0 && PLACE.matcher(name).matches()) {
            int place = Integer.parseInt(name.substring(1));
            if (place <= names.size()) {
                return place - 1;
            }
        }
        if (index < 0) {
            throw new IllegalArgumentException("table must have the column %s, but has %s; %s"
                    .formatted(
                            Shown.quote(name),
                            Shown.shorten(String.join(", ", names), 300),
                            Separation.remedy(names, "name one of these")));
        }
        if (names.lastIndexOf(name) != index) {
            throw new IllegalArgumentException("table must have the column %s once, but has it more often; rename one"
                    .formatted(Shown.quote(name)));
        }
        return index;
    }

    /**
     * Obtains the position of a column's name.
     *
     * @param index the index of the column, counted from 0
     * @return where the name stands
     */
    public Position position(int index) {
        return position(line, index);
    }

    Position position(long ofLine, int index) {
        Optional<String> name =
                index < names.size() ? Optional.of(names.get(index)).filter(n -> !n.isEmpty()) : Optional.empty();
        return new Position(file, ofLine, index + 1L, name);
    }
}
