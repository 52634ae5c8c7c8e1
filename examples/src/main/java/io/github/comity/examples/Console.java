package io.github.comity.examples;

import java.nio.charset.StandardCharsets;

/** Standard output in UTF-8, whatever the console's own charset. */
public final class Console {
    private Console() {}

    /**
     * Prints a text.
     *
     * @param report the text
     */
    public static void print(String report) {
        byte[] text = report.getBytes(StandardCharsets.UTF_8);
        System.out.write(text, 0, text.length);
        System.out.flush();
    }
}
