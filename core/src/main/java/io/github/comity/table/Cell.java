package io.github.comity.table;

import io.github.comity.internal.Given;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What stands in one column of one row of a {@link Table}: a text, a number, a day, or nothing.
 *
 * <p>It is typed so that whoever writes it into a sheet need not guess. A number has no unit and no hedge word; those
 * stand in columns of their own. Two are equal when type and content are equal, a number with its decimals: 1.50 is not
 * 1.5. All implementations are immutable and thread-safe.
 */
public sealed interface Cell {
    /** {@return what is printed: a number in plain decimal notation, a day as {@code 2024-09-02}, nothing as ""} */
    String text();

    /** {@return a cell with nothing in it} */
    static Cell blank() {
        return Blank.ONLY;
    }

    /**
     * A text.
     *
     * @param text the text, possibly empty, of any characters
     */
    record Text(String text) implements Cell {
        /**
         * Checks the components.
         *
         * @param text the text, possibly empty, of any characters
         */
        public Text {
            Given.argument("text", "Cell.Text", text);
        }

        /** {@return the text} */
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A number.
     *
     * @param value the number, exact
     */
    record Decimal(BigDecimal value) implements Cell {
        /**
         * Keeps the decimals of the number and no exponent: 1E+3 is 1000.
         *
         * @param value the number, exact
         */
        public Decimal {
            Given.argument("value", "Cell.Decimal", value);
            value = value.scale() < 0 ? value.setScale(0) : value;
        }

        /** {@return the number without exponent and without grouping, such as {@code "626800000"}} */
        @Override
        public String text() {
            return value.toPlainString();
        }

        /** {@return the number in plain decimal notation} */
        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * A day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements Cell {
        /**
         * Checks the components.
         *
         * @param date the day
         */
        public Day {
            Given.argument("date", "Cell.Day", date);
        }

        /** {@return the day in ISO 8601 notation} */
        @Override
        public String text() {
            return date.toString();
        }

        /** {@return the day in ISO 8601 notation} */
        @Override
        public String toString() {
            return text();
        }
    }

    /** Nothing: what is not stated, or does not apply. */
    record Blank() implements Cell {
        private static final Cell ONLY = new Blank();

        /** {@return the empty text} */
        @Override
        public String text() {
            return "";
        }

        /** {@return the empty text} */
        @Override
        public String toString() {
            return "";
        }
    }
}
