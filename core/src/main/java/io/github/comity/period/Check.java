package io.github.comity.period;

/** Range checks that periods and event dates share. */
final class Check {
    static final int MAX_LENGTH = 200;

    private Check() {}

    static void year(int year) {
        between("year", year, 1, 9999);
    }

    static void between(String what, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(
                    "%s must be %s to %s, but was %s; pass one in that range".formatted(what, min, max, value));
        }
    }
}
