package io.github.comity.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;

/** Values of options, which the library reads; what it refuses is told with the name of the option. */
final class Values {
    private Values() {}

    static <T> T of(String option, String text, Function<String, T> read) {
        try {
            return read.apply(text);
        } catch (IllegalArgumentException e) {
            throw new Failure(option + ": " + Shown.of(InWords.of(String.valueOf(e.getMessage()))), e);
        }
    }

    static LocalDate day(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Failure(option + " must be a day such as 2024-09-02, but was '" + Shown.of(text) + "'", e);
        }
    }
}
