package io.github.comity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private static Terminal terminal(boolean isTerminal, boolean isPipe, Map<String, String> environment) {
        return new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                System.err,
                isTerminal,
                isTerminal,
                isPipe,
                environment);
    }

    @Test
    void colours_areForTerminalsThatHaveSome_andUsersWhoWantThem() {
        assertThat(terminal(true, false, Map.of()).hasColors(true)).isTrue();
        assertThat(terminal(true, false, Map.of()).hasColors(false)).isFalse();
        assertThat(terminal(true, false, Map.of("NO_COLOR", "")).hasColors(true))
                .isTrue();
        assertThat(terminal(true, false, Map.of("NO_COLOR", "1")).hasColors(true))
                .isFalse();
        assertThat(terminal(true, false, Map.of("TERM", "dumb")).hasColors(true))
                .isFalse();
    }

    @Test
    void whoReadsAPipe_mayHaveGone() {
        assertThat(terminal(false, true, Map.of()).isBrokenPipe("No space left on device"))
                .isTrue();
        assertThat(terminal(false, false, Map.of()).isBrokenPipe("Broken pipe")).isTrue();
        assertThat(terminal(false, false, Map.of()).isBrokenPipe("No space left on device"))
                .isFalse();
    }

    @Test
    void terminalOfTheProcess_isToldByTheStartScript() {
        String told = System.getProperty("comity.terminals");
        try {
            System.setProperty("comity.terminals", "02");
            assertThat(Terminal.ofProcess()).matches(t -> !t.outIsTerminal() && t.errIsTerminal());
            System.clearProperty("comity.terminals");
            assertThat(Terminal.ofProcess().environment()).isEqualTo(System.getenv());
        } finally {
            if (told != null) {
                System.setProperty("comity.terminals", told);
            }
        }
    }
}
