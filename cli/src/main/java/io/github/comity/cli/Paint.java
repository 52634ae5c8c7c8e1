package io.github.comity.cli;

/** Colours for people, or none. */
enum Paint {
    NONE,
    COLORS;

    private static final String END = "\u001B[0m";

    private String in(String code, String text) {
        return this == NONE ? text : "\u001B[" + code + "m" + text + END;
    }

    String grave(String text) {
        return in("1;31", text);
    }

    String doubtful(String text) {
        return in("33", text);
    }

    String good(String text) {
        return in("32", text);
    }

    String place(String text) {
        return in("36", text);
    }

    String bold(String text) {
        return in("1", text);
    }
}
