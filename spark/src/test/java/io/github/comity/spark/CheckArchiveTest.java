package io.github.comity.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CheckArchiveTest {
    @Test
    void print_counts_areLines() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CheckArchive.print(
                ArchiveSummary.parse(
                        "{\"version\":1,\"total\":{\"documents\":3,\"claims\":1},\"agency\":{\"\":2,\"Gazette\":1},"
                                + "\"verdict\":{\"consistent\":1,\"contradictory\":2}}"),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "3 documents, 0 unreadable, 1 claim, 0 contradictions",
                        "agency: (none) 2",
                        "agency: Gazette 1",
                        "verdict: contradictory 2",
                        "verdict: consistent 1");
    }

    @Test
    void main_wrongArguments_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckArchive.main("in"))
                .withMessage(
                        "CheckArchive must have two or three arguments, but had 1; give IN OUT [jsonl|text|parquet]");
    }
}
