package io.github.comity.fuzz;

import io.github.comity.figure.Figure;

/** {@code Figure.parse}: what it reads it writes, and reads alike again. */
public final class FigureFuzz {
    private FigureFuzz() {}

    /**
     * Reads a text.
     *
     * @param data the text in UTF-8
     */
    public static void fuzzerTestOneInput(byte[] data) {
        Promises.readsWhatItWrites("Figure.parse", Promises.text(data), Figure::parse);
    }
}
