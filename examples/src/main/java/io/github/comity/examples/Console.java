package io.github.comity.examples;

import java.nio.charset.StandardCharsets;

/** Standard output in UTF-8, whatever the console's own charset. */
final class Console {
    private Console() {}

    static void print(String report) {
        byte[] text = report.getBytes(StandardCharsets.UTF_8);
        System.out.write(text, 0, text.length);
        System.out.flush();
    }
}
