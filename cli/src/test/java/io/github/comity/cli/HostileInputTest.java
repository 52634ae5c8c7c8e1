package io.github.comity.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an input is, it is told in a line, the status is 2, and everything else is done. */
@DisabledOnOs(OS.WINDOWS)
class HostileInputTest {
    @TempDir
    private Path folder;

    private Run checked(Path... files) throws IOException {
        Path slip = Files.writeString(folder.resolve("slip.txt"), CheckCommandTest.SLIP);
        Run run = Run.of(Stream.concat(
                        Stream.of("check"),
                        Stream.concat(Arrays.stream(files), Stream.of(slip)).map(Path::toString))
                .toArray(String[]::new));
        assertThat(run.out())
                .contains("slip.txt:2:13: contradiction: ")
                .endsWith("; 1 contradiction; " + (files.length == 1 ? "1 input" : files.length + " inputs")
                        + " could not be read\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("\tat ");
        return new Run(run.status(), run.out(), run.err().replace(folder + "/", ""));
    }

    @Test
    void everythingElse_isDone() throws IOException {
        Path binary = Files.write(folder.resolve("program"), new byte[] {127, 'E', 'L', 'F', 0, 0});
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'a', '\n', (byte) 0xFC});
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        Path inner = Files.createDirectory(folder.resolve("in ner"));
        assertThat(checked(binary, latin, loop, inner, folder.resolve("gone \"'\n.txt"))
                        .err()
                        .lines()
                        .toList())
                .hasSize(5)
                .startsWith(
                        "comity: program:1:5: document must be text in UTF-8, but has a NUL character, as only binary "
                                + "files do; save its text as a text file",
                        "comity: latin.txt:2:1: document must be text in UTF-8, but has the byte FC here, which is "
                                + "none; save it in UTF-8")
                .contains("comity: in ner: it is a folder; add -r to read the texts in it")
                .endsWith("comity: gone \"'\\n.txt: there is no such file; check the name");
    }

    @Test
    void lineWithoutEnd_isTooLarge() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(1L << 30); // a hole: it takes no place on the disk
        }
        assertThat(checked(large).err()).isEqualTo("comity: large.txt: document must have at most 16 MB; split it\n");
    }

    @Test
    void tableOrRecord_isNoTextThatIsFoundInOrder() throws IOException {
        Path table = Files.writeString(folder.resolve("bad.csv"), "measure;reporter\n");
        Path record = Files.writeString(folder.resolve("record.json"), "{}");
        assertThat(checked(table, record).err())
                .isEqualTo(
                        "comity: bad.csv: it is a table or record by its name (csv), and no text; 'comity brief' says "
                                + "whether its figures can all be true; a text must have another ending, such as .txt\n"
                                + "comity: record.json: it is a table or record by its name (json), and no text; "
                                + "'comity brief' says whether its figures can all be true; a text must have another "
                                + "ending, such as .txt\n");
    }

    @Test
    void sheetOrCalendar_isToldWithWhatToSaveItAs() throws IOException {
        Path sheet = Files.writeString(folder.resolve("a.xlsx"), "PK");
        Path calendar = Files.writeString(folder.resolve("a.ics"), "BEGIN:VCALENDAR");
        String told = "comity: a.xlsx: it is xlsx by its name, which is written and not read; save it as CSV, each "
                + "sheet by itself\n";
        assertThat(checked(sheet, calendar).err())
                .isEqualTo(told + "comity: a.ics: it is ics by its name, which is written and not read; save it as "
                        + "text\n");
        assertThat(Run.of("brief", sheet.toString()).err().replace(folder + "/", ""))
                .isEqualTo(told);
        assertThat(Run.of("convert", sheet.toString(), "-", "--to", "csv").err().replace(folder + "/", ""))
                .isEqualTo(told);
    }

    @Test
    void fileThatIsRead_isNotWritten() throws IOException {
        Path text = Files.writeString(folder.resolve("in.txt"), CheckCommandTest.SLIP);
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), text);
        for (String[] command : new String[][] {
            {"check", "-o", text.toString(), text.toString()},
            {"check", "-o", link.toString(), text.toString()},
            {"read", "-o", text.toString(), text.toString()},
            {"brief", "-o", text.toString(), "--md", "--parties", "KAZ,CZE", text.toString()}
        }) {
            Run run = Run.of(command);
            assertThat(run.err().replace(folder + "/", ""))
                    .as(String.join(" ", command))
                    .isEqualTo("comity: " + (command[2].endsWith("link.txt") ? "link" : "in")
                            + ".txt: it is read, and would be lost where it is written; name another file to write\n");
            assertThat(run.status()).isEqualTo(2);
            assertThat(Files.readString(text)).isEqualTo(CheckCommandTest.SLIP);
        }
    }

    @Test
    void fileWithoutPermission_isTold() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "x");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(secret), "whoever may read everything");
        assertThat(checked(secret).err()).isEqualTo("comity: secret.txt: it may not be read; ask for permission\n");
    }

    @Test
    void outputThatCannotBeWritten_leavesWhatWasThere() throws IOException {
        Path slip = Files.writeString(folder.resolve("slip.txt"), CheckCommandTest.SLIP);
        Path out = Files.writeString(folder.resolve("out.txt"), "as it was");
        Run run = Run.of("check", "--format", "html", "-o", out.toString(), slip.toString(), "gone.txt");
        assertThat(run.status()).isEqualTo(2);
        assertThat(Files.readString(out)).isEqualTo("as it was");
        Run good = Run.of("check", "-o", out.toString(), slip.toString());
        assertThat(good.status()).isEqualTo(1);
        assertThat(Files.readString(out)).contains("1 contradiction");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("slip.txt", "out.txt");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fullDisk_isTold() throws IOException {
        Path slip = Files.writeString(folder.resolve("slip.txt"), CheckCommandTest.SLIP);
        assertThat(Run.of("check", "-o", "/dev/full", slip.toString()))
                .isEqualTo(new Run(2, "", "comity: /dev/full: it cannot be written: No space left on device\n"));
        assertThat(Run.of("brief", slip.toString(), "-o", "/dev/full").status()).isEqualTo(2);
        assertThat(Run.of("convert", slip.toString(), "/dev/full", "--to", "json")
                        .err())
                .isEqualTo("comity: /dev/full: it cannot be written: No space left on device\n");
    }

    /** Between the moment when files are listed and that when one is read, others may delete it. */
    @Test
    void fileThatVanishes_isToldInItsPlace() throws IOException {
        Path archive = Files.createDirectory(folder.resolve("archive"));
        Path slip = Files.writeString(archive.resolve("a.txt"), CheckCommandTest.SLIP);
        Path vanishing = Files.writeString(archive.resolve("b.txt"), CheckCommandTest.SLIP);
        Files.writeString(archive.resolve("c.txt"), CheckCommandTest.SOUND);
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                Files.deleteIfExists(vanishing);
                return -1;
            }

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                return read();
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Comity.run(
                new Terminal(in, out, new PrintStream(err, true, UTF_8), false, false, false, Map.of()),
                "check",
                "-r",
                "--threads",
                "1",
                "-",
                archive.toString());

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(UTF_8)).isEqualTo("comity: " + vanishing + ": there is no such file; check the name\n");
        assertThat(out.toString(UTF_8))
                .startsWith(slip + ":2:13: contradiction: ")
                .endsWith("3 texts, 14 numerals: 12 read, 2 no statistics, 0 unread; 1 contradiction; "
                        + "1 input could not be read\n");
    }

    @Test
    void oddName_isReadAndShownInOneLine() throws IOException {
        Path odd = Files.writeString(folder.resolve("a \"b'\n\u001b[2J.txt"), CheckCommandTest.SLIP);
        Run run = Run.of("check", odd.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().replace(folder + "/", ""))
                .startsWith("a \"b'\\n\\u001B[2J.txt:2:13: contradiction: ")
                .hasLineCount(2);
    }
}
