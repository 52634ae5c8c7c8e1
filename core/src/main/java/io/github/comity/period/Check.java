package io.github.comity.period;

/** Range checks that periods and event dates share. */
final class Check {
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

    static <T extends Comparable<? super T>> void order(String rule, T first, T last, String remedy) {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("%s, but was %s to %s; %s".formatted(rule, first, last, remedy));
        }
    }
}
