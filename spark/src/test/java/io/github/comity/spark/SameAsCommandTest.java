package io.github.comity.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.comity.party.Country;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables say of each text what the command {@code comity check} says, word by word. */
class SameAsCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void verdicts_folderOfTexts_areWhatTheCommandSays() throws IOException, InterruptedException {
        for (int i = 0; i < Texts.ALL.size(); i++) {
            Files.writeString(folder.resolve("t" + i + ".txt"), "Title\n\n" + Texts.ALL.get(i));
        }
        Path inner = Files.createDirectories(folder.resolve("2024/with space"));
        Files.writeString(inner.resolve("a.html"), "<html><body>\n<p>" + Texts.CONTRADICTORY + "</p></body></html>");
        Files.writeString(inner.resolve("b.md"), "# Title\r\n\r\n**" + Texts.CONTRADICTORY + "**\r\n");
        Files.write(inner.resolve("c.txt"), "text".getBytes(StandardCharsets.UTF_16));
        Files.write(inner.resolve("d.txt"), new byte[] {'o', 'k', '\n', 'a', (byte) 0xC3});
        Files.writeString(inner.resolve("e.docx"), "none");
        Files.writeString(inner.resolve("f.csv"), "passed over");
        Files.writeString(inner.resolve(".hidden.txt"), "passed over");

        Archive archive = Archive.ofTexts(Session.SPARK, folder.toString())
                .published("2024-09-02")
                .between(Country.of("KAZ"), Country.of("CZE"));
        List<String> ours = archive.verdicts().collectAsList().stream()
                .map(SameAsCommandTest::line)
                .sorted()
                .toList();
        List<String> theirs = command().stream().map(this::line).sorted().toList();
        assertThat(ours).isEqualTo(theirs).hasSize(Texts.ALL.size() + 5);
        assertThat(ours.toString()).contains("contradiction", "unreadable");
    }

    private static String line(Row verdict) {
        String problem = verdict.getAs("problem");
        if (problem != null) {
            return verdict.getAs("document") + " unreadable " + problem;
        }
        List<String> findings = new ArrayList<>();
        for (Row finding : verdict.<Row>getList(verdict.fieldIndex("findings"))) {
            findings.add("contradiction %s:%s %s"
                    .formatted(finding.getAs("line"), finding.getAs("column"), finding.getAs("sentence")));
        }
        return "%s %s %s %s %s %s"
                .formatted(
                        verdict.getAs("document"),
                        verdict.getAs("language"),
                        verdict.getAs("read"),
                        verdict.getAs("noStatistic"),
                        verdict.getAs("unread"),
                        findings);
    }

    private String line(JsonNode text) {
        String name = text.get("file").asText().substring(folder.toString().length() + 1);
        if (text.has("message")) {
            return "%s unreadable line %s, column %s: %s"
                    .formatted(
                            name,
                            text.get("line"),
                            text.get("column"),
                            text.get("message").asText());
        }
        List<String> findings = new ArrayList<>();
        for (JsonNode finding : text.get("findings")) {
            findings.add("%s %s:%s %s"
                    .formatted(
                            finding.get("kind").asText(),
                            finding.get("line"),
                            finding.get("column"),
                            finding.get("message").asText()));
        }
        return "%s %s %s %s %s %s"
                .formatted(
                        name,
                        text.get("language").asText(),
                        text.get("read"),
                        text.get("noStatistic"),
                        text.get("unread"),
                        findings);
    }

    /** What the command writes, but for its summary. */
    private List<JsonNode> command() throws IOException, InterruptedException {
        Path out = folder.resolveSibling(folder.getFileName() + ".jsonl");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.comity.cli.Comity",
                        "check",
                        "-r",
                        "--published",
                        "2024-09-02",
                        "--parties",
                        "KAZ,CZE",
                        "--format",
                        "jsonl",
                        "-o",
                        out.toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isEqualTo(2);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            try {
                lines.add(JSON.readTree(line));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Files.delete(out);
        return ImmutableList.copyOf(lines.subList(0, lines.size() - 1));
    }
}
