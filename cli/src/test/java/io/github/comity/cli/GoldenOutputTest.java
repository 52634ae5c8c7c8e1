package io.github.comity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What every command prints of one text and one table, to the last character. After a change run {@code mvn -pl cli -am
 * test -Dtest=GoldenOutputTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true}, and read what changed.
 */
class GoldenOutputTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final String TEXT = CheckCommandTest.SLIP + """
            The fund has 12 billion tenge and 40% more. On 2 September 2024 the Deputy Foreign Minister of Kazakhstan
            paid a working visit to Prague.
            """;

    private static final String TABLE = """
            measure,reporter,partner,period,printed,publisher,about,against
            exports,KAZ,CZE,2023,147.7 million USD,Committee,,
            exports,KAZ,CZE,2023,+19.4%,Committee,rate,2022
            imports,KAZ,CZE,2023,479.1 million USD,Committee,,
            exports,CZE,KAZ,2023,470.2 million USD,Office,,
            exports,CZE,KAZ,soon,1 million USD,Office,,
            """;

    private static final String PLAN = CheckCommandTest.SOUND + """
            The next meeting of the intergovernmental commission of Kazakhstan and Czechia is scheduled for the second
            half of 2024 in Astana.
            """;

    private static final String OWN = """
            Trade with Czechia
            Year;"exports, million USD";"exports change, %";"imports, million USD"
            2022;123,7;;298,5
            2023;147,7;19,4;479,1
            preliminary
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("slip.txt"), TEXT);
        Files.writeString(folder.resolve("sound.html"), "<p>" + CheckCommandTest.SOUND);
        Files.writeString(folder.resolve("trade.csv"), TABLE);
        Files.writeString(folder.resolve("own.csv"), OWN);
        Files.writeString(folder.resolve("plan.txt"), PLAN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check.txt       | 1 | check slip.txt sound.html",
                "check-all.txt   | 1 | check -v -u slip.txt",
                "check.json      | 1 | check -v -u --format json slip.txt sound.html",
                "check.jsonl     | 2 | check --format jsonl slip.txt gone.txt",
                "check.sarif     | 1 | check -u --format sarif slip.txt",
                "check.html      | 1 | check --format html slip.txt",
                "read.txt        | 0 | read slip.txt",
                "read.json       | 0 | read --json sound.html",
                "brief.txt       | 0 | brief --as-of 2024-09-02 slip.txt",
                "brief.md        | 0 | brief --as-of 2024-09-02 --lang de --md slip.txt",
                "convert.json    | 2 | convert trade.csv - --to json",
                "convert.csv     | 0 | convert slip.txt - --to csv",
                "convert.tsv     | 2 | convert trade.csv - --to tsv",
                "convert.sdmx    | 2 | convert trade.csv - --to sdmx",
                "convert.ics     | 0 | convert plan.txt - --to ics",
                "convert-own.csv | 0 | convert own.csv - --to csv --parties KAZ,CZE --decimal comma",
                "mirror.txt      | 2 | mirror trade.csv",
                "calc.txt        | 0 | calc 626.8 million USD (+48.4%)",
                "calc.json       | 0 | calc --json 147.7 million USD of 626.8 million USD",
                "help.txt        | 0 | --help",
                "check-help.txt  | 0 | check --help",
                "convert-help.txt | 0 | convert --help",
                "completion.txt  | 0 | completion bash",
                "completion.txt  | 0 | completion zsh"
            })
    void output_isAsItWasRead(String name, int status, String line) throws IOException {
        String[] args = Splitter.on(' ')
                .splitToStream(line)
                .map(w -> Files.exists(folder.resolve(w)) || w.equals("gone.txt")
                        ? folder.resolve(w).toString()
                        : w)
                .toArray(String[]::new);
        Run run = Run.of(args);
        String said = (run.out() + (run.err().isEmpty() ? "" : "--- standard error ---\n" + run.err()))
                .replace(Version.number(), "VERSION")
                .replace("file://" + folder + "/", "")
                .replace(folder + "/", "")
                .replaceAll("DTSTAMP:\\d{8}T\\d{6}Z", "DTSTAMP:NOW")
                .replace("\r\n", "\n");
        isAsItWasRead(name, said);
        assertThat(run.status()).isEqualTo(status);
    }

    /** The sheets of a workbook, whose text is that of its parts. */
    @Test
    void workbook_isAsItWasRead() throws IOException {
        Path file = folder.resolve("trade.xlsx");
        Run run = Run.of("convert", folder.resolve("plan.txt").toString(), file.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                parts.append("--- ").append(part.getName()).append(" ---\n");
                parts.append(text.replace("><", ">\n<")).append('\n');
            }
        }
        isAsItWasRead("convert.xlsx.txt", parts.toString());
    }

    private static void isAsItWasRead(String name, String said) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, said);
        }
        assertThat(said).isEqualTo(Files.readString(golden));
    }
}
