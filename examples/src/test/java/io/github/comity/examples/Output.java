package io.github.comity.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What an example prints, and what its file beside this class says: after a change run the example and put its output
 * there.
 */
final class Output {
    private Output() {}

    static String expected(Class<?> example) throws IOException {
        String file = example.getSimpleName() + ".txt";
        try (InputStream in = Objects.requireNonNull(Output.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What {@code main} writes to a console of some charset. */
    static String of(Class<?> example, String charset, String... args)
            throws IOException, ReflectiveOperationException {
        PrintStream console = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, false, charset));
        try {
            example.getMethod("main", String[].class).invoke(null, (Object) args);
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
