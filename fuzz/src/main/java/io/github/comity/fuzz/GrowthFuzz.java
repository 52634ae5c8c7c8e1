package io.github.comity.fuzz;

import io.github.comity.claim.Growth;

/** {@code Growth.parse}: what it reads it writes, and reads alike again. */
public final class GrowthFuzz {
    private GrowthFuzz() {}

    /**
     * Reads a text.
     *
     * @param data the text in UTF-8
     */
    public static void fuzzerTestOneInput(byte[] data) {
        Promises.readsWhatItWrites("Growth.parse", Promises.text(data), Growth::parse);
    }
}
