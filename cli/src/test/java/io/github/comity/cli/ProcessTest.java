package io.github.comity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real program, as a process of its own. */
class ProcessTest {
    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void write() throws Exception {
        folder = Files.createDirectory(parent.resolve("desk"));
        Files.writeString(folder.resolve("slip.txt"), CheckCommandTest.SLIP);
    }

    @Test
    void check_readsFilesAndStandardInput() throws Exception {
        Run run = Run.process(folder, CheckCommandTest.SOUND, "check", "slip.txt", "-", "gone.txt");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .startsWith("slip.txt:2:13: contradiction: Exports of Kazakhstan to Czechia in 2023 would read 147.7")
                .endsWith("2 texts, 14 numerals: 12 read, 2 no statistics, 0 unread; 1 contradiction; "
                        + "1 input could not be read\n");
        assertThat(run.err()).isEqualTo("comity: gone.txt: there is no such file; check the name\n");
    }

    /** Who reads a line and goes must not be told anything. */
    @Test
    void brokenPipe_isQuiet() throws Exception {
        Path err = parent.resolve("err");
        Process process = Run.builder(folder, "check", "-v", "--threads", "1", "slip.txt", "-")
                .redirectError(err.toFile())
                .start();
        try (InputStream out = process.getInputStream()) {
            assertThat(out.read()).isPositive();
        }
        process.getOutputStream().close(); // only now there is more to write
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(err)).isEmpty();
        assertThat(process.exitValue()).isEqualTo(141);
    }

    /** What was there stays, and nothing half written is left beside it. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void controlC_leavesFilesAsTheyWere() throws Exception {
        Path out = Files.writeString(folder.resolve("out.txt"), "as it was");
        Process process = Run.builder(folder, "check", "-v", "-o", "out.txt", "slip.txt", "-")
                .redirectErrorStream(true)
                .start();
        Path part = folder.resolve(".out.txt." + process.pid() + ".part");
        for (int i = 0; i < 600 && !Files.exists(part); i++) {
            Thread.sleep(100); // it waits for standard input, which has no end
        }
        assertThat(part).exists();
        assertThat(kill("-INT", process).waitFor()).isZero();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            kill("-TERM", process); // where the tests themselves are run so that they hear no Ctrl-C
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isIn(130, 143);
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(Files.readString(out)).isEqualTo("as it was");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("slip.txt", "out.txt");
        }
    }

    private static Process kill(String signal, Process process) throws IOException {
        return new ProcessBuilder("kill", signal, String.valueOf(process.pid())).start();
    }

    @Test
    void wrongUse_isToldInWords() throws Exception {
        assertThat(Run.process(folder, ""))
                .matches(r -> r.status() == 2 && r.out().isEmpty())
                .matches(r -> r.err().contains("Usage: comity")
                        && r.err().contains("  mirror ")
                        && r.err().contains("comity: a command must be named, but was not\n"));
        assertThat(Run.process(folder, "", "chek", "slip.txt").err())
                .startsWith("comity: there is no command 'chek'; did you mean check");
        assertThat(Run.process(folder, "", "help")).isEqualTo(Run.process(folder, "", "--help"));
        assertThat(Run.process(folder, "", "check", "--theads", "2", "slip.txt"))
                .isEqualTo(new Run(2, "", """
                        comity: Unknown option: '--theads'; did you mean --threads?
                        'comity check --help' shows how it is used.
                        """));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fullDisk_isTold() throws Exception {
        Path err = parent.resolve("err");
        Process process = Run.builder(folder, "check", "slip.txt")
                .redirectOutput(Path.of("/dev/full").toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(Files.readString(err)).startsWith("comity: standard output: it cannot be written: ");
    }

    @Test
    void brief_isWrittenIntoAFile() throws Exception {
        Files.writeString(folder.resolve("sound.txt"), CheckCommandTest.SOUND);
        assertThat(Run.process(folder, "", "brief", "sound.txt", "--as-of", "2024-09-02", "-o", "page.html"))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(folder.resolve("page.html"))).startsWith("<!");
        assertThat(Run.process(folder, "", "brief", "gone.json"))
                .isEqualTo(new Run(2, "", "comity: gone.json: there is no such file; check the name\n"));
    }

    @Test
    void readConvertAndMirror_workTogether() throws Exception {
        assertThat(Run.process(folder, CheckCommandTest.SLIP, "read", "-", "--json")
                        .out())
                .startsWith("{\n  \"version\": 1,\n  \"reading\": {");
        assertThat(Run.process(folder, "", "convert", "slip.txt", "slip.json")).isEqualTo(new Run(0, "", ""));
        assertThat(Run.process(folder, "", "mirror", "slip.json"))
                .isEqualTo(
                        new Run(0, "", "comity: no trade is reported by both sides for one period in one currency\n"));
        assertThat(Run.process(folder, "", "convert", "slip.json", "slip.dbf").status())
                .isEqualTo(2);
    }

    @Test
    void calcCompletionAndMan_answer() throws Exception {
        assertThat(Run.process(folder, "", "calc", "626.8 million USD (+48.4%)"))
                .isEqualTo(new Run(0, """
                        implied previous level: ≈ 422.37 million USD (422.19–422.55)
                        implied change: ≈ 204.43 million USD (204.26–204.59)
                        """, ""));
        assertThat(Run.process(folder, "", "calc", "many").status()).isEqualTo(2);
        assertThat(Run.process(folder, "", "completion", "bash").out()).startsWith("#!/usr/bin/env bash\n");
        assertThat(Run.process(folder, "", "man").out()).startsWith(".TH COMITY 1");
    }

    /** Each command with each status that it can end with. */
    @Test
    void everyCommand_endsWithItsStatus() throws Exception {
        Files.writeString(folder.resolve("sound.txt"), CheckCommandTest.SOUND);
        Files.writeString(folder.resolve("none.txt"), "No figure.");
        Map<List<String>, Integer> expected = new LinkedHashMap<>();
        expected.put(List.of("check", "sound.txt"), 0);
        expected.put(List.of("check", "sound.txt", "slip.txt"), 1);
        expected.put(List.of("check", "slip.txt", "gone.txt"), 2);
        expected.put(List.of("brief", "sound.txt"), 0);
        expected.put(List.of("brief", "none.txt"), 2);
        expected.put(List.of("read", "slip.txt"), 0);
        expected.put(List.of("read", "gone.txt"), 2);
        expected.put(List.of("convert", "slip.txt", "-", "--to", "csv"), 0);
        expected.put(List.of("convert", "none.txt", "-", "--to", "csv"), 2);
        expected.put(List.of("calc", "1 USD + 2 USD"), 0);
        expected.put(List.of("calc", "1 USD + 2 EUR"), 2);
        expected.put(List.of("mirror", "slip.txt"), 0);
        expected.put(List.of("mirror", "gone.txt"), 2);
        expected.put(List.of("completion", "zsh"), 0);
        expected.put(List.of("completion", "fish"), 2);
        expected.put(List.of("man"), 0);
        expected.put(List.of("man", "more"), 2);
        expected.put(List.of("--version"), 0);
        expected.put(List.of(), 2);
        Map<List<String>, Integer> found = new LinkedHashMap<>();
        for (List<List<String>> some : Lists.partition(List.copyOf(expected.keySet()), 4)) {
            Map<List<String>, Process> started = new LinkedHashMap<>();
            for (List<String> args : some) {
                Process process = Run.builder(folder, args.toArray(String[]::new))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                started.put(args, process);
            }
            for (Map.Entry<List<String>, Process> one : started.entrySet()) {
                assertThat(one.getValue().waitFor(60, TimeUnit.SECONDS)).isTrue();
                found.put(one.getKey(), one.getValue().exitValue());
            }
        }
        assertThat(found).isEqualTo(expected);
    }
}
