package io.github.comity.mutants;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** What woven classes call: which lines were come to, and whether the time of a mutant is up. */
public final class Watch {
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final BitSet COME_TO = new BitSet();
    private static volatile boolean isLate;

    private Watch() {}

    /** A line was come to. */
    public static void line(int number) {
        COME_TO.set(number);
    }

    /** A loop goes round. */
    public static void turn() {
        if (isLate) {
            throw new Late();
        }
    }

    /** Thrown in a loop when the time is up: nothing of the library catches it. */
    static final class Late extends Error {
        private static final long serialVersionUID = 1L;
    }

    static void setLate(boolean late) {
        isLate = late;
    }

    /** The number of a line, the same for the same line. */
    static synchronized int number(String type, int line) {
        return NUMBERS.computeIfAbsent(type + ":" + line, k -> NUMBERS.size());
    }

    /** The lines that were come to since this was last asked. */
    static BitSet taken() {
        BitSet taken = (BitSet) COME_TO.clone();
        COME_TO.clear();
        return taken;
    }
}
