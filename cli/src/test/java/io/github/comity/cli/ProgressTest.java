package io.github.comity.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Progress progress(boolean isTerminal, Map<String, String> environment) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, UTF_8),
                isTerminal,
                isTerminal,
                false,
                environment);
        return new Progress(terminal, "texts", 12_345, 0);
    }

    @Test
    void line_isShort() {
        Progress progress = progress(false, Map.of());
        for (int i = 0; i < 5_000; i++) {
            progress.step(i);
        }
        assertThat(progress.line(2 * SECOND)).as("too early").isEqualTo("5,000 of 12,345 texts, 2,500 a second");
        assertThat(progress.line(4 * SECOND)).isEqualTo("5,000 of 12,345 texts, 1,250 a second, 5 s left");
        assertThat(progress.line(3_600 * SECOND)).endsWith(", 88:08 min left").hasSizeLessThan(60);
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    /** A line that wraps would leave its first part behind each time. */
    @Test
    void onATerminal_aLineIsWrittenOverTheLastOne_andCutOffWhereTheWindowEnds() {
        Progress progress = progress(true, Map.of());
        progress.step(SECOND / 2);
        assertThat(err.toString(UTF_8)).as("work that is soon done").isEmpty();
        progress.step(SECOND);
        progress.step(SECOND + 1);
        assertThat(err.toString(UTF_8)).isEqualTo("\r\u001B[K\u001B[?7l2 of 12,345 texts, 2 a second\u001B[?7h");
        progress.makeRoom();
        progress.clear();
        assertThat(err.toString(UTF_8)).endsWith("second\u001B[?7h\r\u001B[K");
    }

    @Test
    void onATerminalThatCannotWriteOver_nothingIsWritten() {
        progress(true, Map.of("TERM", "dumb")).step(2 * SECOND);
        assertThat(err.toString(UTF_8)).isEmpty();
    }
}
