package io.github.comity.table;

import io.github.comity.internal.Constants;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;

/**
 * The head of one column of a {@link Table}.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param name its name, which no other column of the table has
 * @param type what stands in it; any cell may be blank
 */
public record Column(String name, Type type) {
    /** What stands in a column. */
    public enum Type {
        /** Texts. */
        TEXT,
        /** Numbers; they are printed flush right. */
        NUMBER,
        /** Days. */
        DAY;

        /**
         * Obtains the constant that has a label.
         *
         * @param text the label or the name of the constant, in any case
         * @return the constant
         * @throws IllegalArgumentException if no constant is so called; the message lists the labels
         */
        public static Type parse(CharSequence text) {
            return Constants.read(Type.class, Type::label, text);
        }

        /** {@return the word for it, such as {@code "number"}, which {@link #parse} undoes} */
        public String label() {
            return Constants.label(this);
        }
    }

    /**
     * Checks the name.
     *
     * @param name its name
     * @param type what stands in it
     * @throws IllegalArgumentException if the name is blank, longer than 1,000 characters or contains unprintable
     *     characters
     */
    public Column {
        Given.arguments("Column", "name", name, "type", type);
        Text.requireName("column name", name);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
