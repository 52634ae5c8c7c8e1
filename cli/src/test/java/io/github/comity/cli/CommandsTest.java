package io.github.comity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every command but check, in this process. */
class CommandsTest {
    private static final String TRADE = """
            measure,reporter,partner,period,printed,publisher
            exports,KAZ,CZE,2023,147.7 million USD,Committee
            imports,KAZ,CZE,2023,479.1 million USD,Committee
            exports,CZE,KAZ,2023,470.2 million USD,Office
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String place(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void brief_isWrittenByTheEndingOfItsName() throws IOException {
        String text = file("sound.txt", CheckCommandTest.SOUND);
        Run plain = Run.of("brief", text, "--as-of", "2024-09-02");
        assertThat(plain.status()).isZero();
        assertThat(plain.out()).startsWith("""
                        Kazakhstan and Czechia
                        ======================
                        Brief on the cooperation of two countries, as of 2 September 2024
                        """);
        assertThat(Run.of("brief", text, "--as-of", "2024-09-02", "--md").out()).startsWith("# Kazakhstan and Czechia");
        assertThat(Run.of("brief", text, "--as-of", "2024-09-02", "--html").out())
                .startsWith("<!");
        assertThat(Run.of("brief", text, "-o", place("page.html"))).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(folder.resolve("page.html"))).startsWith("<!");
        assertThat(Run.of("brief", text, "-o", place("page.md")).status()).isZero();
        assertThat(Files.readString(folder.resolve("page.md"))).startsWith("# Kazakhstan and Czechia");
        assertThat(Run.of("brief", text, "--lang", "de", "--md").out()).startsWith("# Kasachstan und Tschechien");
    }

    @Test
    void brief_tellsWhatChanged_andPutsFilesTogether() throws IOException {
        String text = file("sound.txt", CheckCommandTest.SOUND);
        String record = place("record.json");
        assertThat(Run.of("convert", text, record)).isEqualTo(new Run(0, "", ""));
        String more =
                file("more.csv", "measure,reporter,partner,period,printed\nexports,KAZ,CZE,2024,160 million USD\n");
        Run brief = Run.of("brief", record, more, "--since", record, "--as-of", "2025-02-01");
        assertThat(brief.err()).isEmpty();
        assertThat(brief.out()).contains("160", "147.7");
        assertThat(brief.status()).isZero();
    }

    @Test
    void brief_refusesWhatItCannotWrite() throws IOException {
        String text = file("sound.txt", CheckCommandTest.SOUND);
        assertThat(Run.of("brief", text, "--as-of", "soon"))
                .isEqualTo(new Run(2, "", "comity: --as-of must be a day such as 2024-09-02, but was 'soon'\n"));
        assertThat(Run.of("brief", text, "--lang", "fr").err()).startsWith("comity: --lang: ");
        assertThat(Run.of("brief", place("gone.txt")))
                .isEqualTo(
                        new Run(2, "", "comity: " + place("gone.txt") + ": there is no such file; check the name\n"));
        assertThat(Run.of("brief", folder.toString()).err())
                .isEqualTo("comity: " + folder + ": it is a folder; name the files in it\n");
        String none = file("none.txt", "No figure.");
        assertThat(Run.of("brief", none).err())
                .isEqualTo(
                        "comity: " + none + ": it tells nothing of two countries; name them with --parties KAZ,CZE\n");
        String two = file("two.csv", TRADE + "exports,KAZ,DEU,2023,1 million USD,Committee\n");
        assertThat(Run.of("brief", two).err())
                .isEqualTo("comity: " + two
                        + ": it tells of several pairs, KAZ-CZE, KAZ-DEU; name one with --parties KAZ,CZE\n");
        assertThat(Run.of("brief", two, "--parties", "KAZ,DEU", "--md").out()).startsWith("# Kazakhstan and Germany");
        assertThat(Run.of("brief", two, "--parties", "KAZ,DEU,FRA").err())
                .isEqualTo("comity: --parties must be two here, but was KAZ,DEU,FRA; name the two sides\n");
        String other = file("other.csv", TRADE.replace("CZE", "DEU"));
        assertThat(Run.of("brief", text, other).err())
                .isEqualTo("comity: " + other
                        + ": it is about KAZ-DEU, and the files before about KAZ-CZE; name files of one pair\n");
    }

    @Test
    void read_writesFiguresWithPlaces() throws IOException {
        String html = file("a.html", "<p>" + CheckCommandTest.SOUND);
        assertThat(Run.of("read", html).out())
                .startsWith("1:66: total trade of Kazakhstan with Czechia in 2023: 626.8 million USD\n")
                .endsWith("7 numerals: 6 read, 1 no statistic, 0 unread\n");
        Run json = Run.with(CheckCommandTest.SLIP, "read", "-", "--json", "--parties", "KAZ,CZE", "--lang", "en");
        assertThat(json.status()).isZero();
        JsonNode reading = JsonMapper.shared().readTree(json.out()).at("/reading");
        assertThat(reading.at("/language").asString()).isEqualTo("en");
        assertThat(reading.at("/rows").size()).isEqualTo(3);
        assertThat(reading.at("/rows/1/level/span/line").asInt()).isEqualTo(2);
        assertThat(reading.at("/numerals").size()).isEqualTo(7);
        assertThat(reading.at("/coverage/read").asInt()).isEqualTo(6);
        assertThat(Run.of("read", folder.toString()).err()).contains("it is a folder");
        assertThat(Run.of("read", place("gone.txt")).err()).contains("there is no such file");
        assertThat(Run.of("read", file("bad.txt", "a\0b")).err()).contains("has a NUL character");
    }

    @Test
    void read_tellsTheSessionsOfACommission() throws IOException {
        String text = file("talks.txt", """
                The next meeting of the Kazakhstan-Czech intergovernmental commission is scheduled for \
                the second half of 2024 \
                in Astana.""");
        assertThat(Run.of("read", text, "--parties", "KAZ,CZE", "--lang", "en").out())
                .contains("Kazakhstan-Czech intergovernmental commission: session, planned for the second half of "
                        + "2024 in Astana\n");
    }

    @Test
    void convert_keepsLevelsAndChanges() throws IOException {
        String text = file("sound.txt", CheckCommandTest.SOUND);
        assertThat(Run.of("convert", text, place("a.json")).status()).isZero();
        assertThat(Run.of("convert", place("a.json"), place("a.csv")).status()).isZero();
        assertThat(Run.of("convert", place("a.csv"), place("a.tsv")).status()).isZero();
        assertThat(Run.of("convert", place("a.tsv"), place("b.json")).status()).isZero();
        assertThat(Run.of("convert", place("b.json"), place("b.csv")).status()).isZero();
        assertThat(Files.readString(folder.resolve("b.csv"))).isEqualTo(Files.readString(folder.resolve("a.csv")));
        Run sdmx = Run.of("convert", place("a.json"), place("a.sdmx.csv"));
        assertThat(sdmx.status()).isZero();
        assertThat(sdmx.err().lines()).hasSize(3).allMatch(l -> l.contains("observation must be a level"));
        Run back = Run.of("convert", place("a.sdmx.csv"), "-", "--to", "csv");
        assertThat(back.out()).contains("exports,Kazakhstan,Czechia,2023", "147.7 million USD");
    }

    @Test
    void convert_writesSheetsAndCalendars() throws IOException {
        String text = file(
                "a.txt",
                CheckCommandTest.SOUND + "The next meeting of the intergovernmental commission of Kazakhstan and "
                        + "Czechia is scheduled for the second half of 2024 in Astana.\n");
        Run calendar = Run.of("convert", text, "-", "--to", "ics", "--parties", "KAZ,CZE");
        assertThat(calendar.out()).startsWith("BEGIN:VCALENDAR\r\n").contains("BEGIN:VEVENT");
        assertThat(calendar.err()).endsWith(": 6 claims are left out, as a calendar has events alone\n");
        Run table = Run.of("convert", text, "-", "--to", "csv", "--parties", "KAZ,CZE");
        assertThat(table.err()).contains("1 events and other entries are left out, as csv has figures alone");
        assertThat(Run.of("convert", text, place("a.xlsx")).status()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("a.xlsx"))).startsWith('P', 'K');
    }

    @Test
    void convert_takesFormsByNameOrByOption() throws IOException {
        String table = file("table.dat", TRADE);
        assertThat(Run.of("convert", "--from", "csv", "--to", "json", table, "-")
                        .out())
                .contains("\"sides\"", "147.7");
        assertThat(Run.of("convert", table, place("out.dat")).err())
                .isEqualTo("comity: " + place("out.dat")
                        + ": its ending does not tell what to write; add --to json, sdmx, csv, tsv, xlsx or ics\n");
        assertThat(Run.of("convert", "--from", "dbf", table, place("a.json")).err())
                .isEqualTo("comity: --from: format must be one of json, sdmx, comtrade, csv, tsv, xlsx, ics, text, but "
                        + "was 'dbf'; name one of them\n");
        assertThat(Run.of("convert", table, "-", "--from", "csv", "--to", "comtrade")
                        .err())
                .contains("was comtrade, which is read only");
        assertThat(Run.of("convert", "--from", "xlsx", table, place("a.json")).err())
                .contains("was xlsx, which is written only");
        String comtrade = "../examples/src/main/resources/io/github/comity/examples/mirror.csv";
        assertThat(Run.of("convert", comtrade, "-", "--to", "csv", "--parties", "KAZ,CZE")
                        .out())
                .contains("exports,Kazakhstan,Czechia,2023,goods");
    }

    @Test
    void mirror_expectsWhatIsAskedFor() throws IOException {
        String table = file("both.csv", """
                measure,reporter,partner,period,printed
                exports,CZE,KAZ,2023,470.2 million USD
                imports,KAZ,CZE,2023,479.1 million USD
                """);
        assertThat(Run.of("mirror", table).out()).contains("lower than the exports explain");
        assertThat(Run.of("mirror", table, "--freight", "2").out()).contains("lower than the exports explain");
        assertThat(Run.of("mirror", table, "--freight", "2", "--tolerance", "5").out())
                .doesNotContain("than the exports explain");
        assertThat(Run.of("mirror", table, "--tolerance", "100").err())
                .isEqualTo("comity: --tolerance: tolerance must be from 0 to below 100 percent, but was 100; write 10 "
                        + "for 10 percent\n");
        assertThat(Run.of("mirror", table, "--freight", "106").err())
                .isEqualTo("comity: --freight: freight must be above -100 and at most 100 percent, but was 106; "
                        + "write 6 for 6 percent\n");
    }

    @Test
    void convert_readsATableWithAColumnForEachMeasure() throws IOException {
        String table = file("own.csv", """
                Trade, in English
                Year;exports (million USD);"exports change, %";imports (million USD)
                2022;123,7;;298,5
                2023;147,7;19,4;479,1
                """);
        assertThat(Run.of("convert", table, "-", "--to", "tsv", "--parties", "KAZ,CZE", "--decimal", "comma"))
                .satisfies(r -> assertThat(r.err()).isEmpty())
                .satisfies(r -> assertThat(r.status()).isZero())
                .satisfies(r -> assertThat(r.out().lines()).hasSize(6));
        assertThat(Run.of("convert", table, "-", "--to", "csv", "--decimal", "comma")
                        .err())
                .startsWith("comity: " + table + ":2:1: table must tell the reporter, but has neither a column "
                        + "'reporter' nor were two parties named; add the column, or name the parties, who reports "
                        + "first\n");
        assertThat(Run.of("convert", table, "-", "--to", "csv", "--parties", "KAZ,CZE")
                        .err())
                .contains(":3:2: ");
    }

    @Test
    void rowsThatCannotBeRead_areTold_andTheOthersKept() throws IOException {
        String table = file("a.csv", TRADE + "exports,KAZ,CZE,soon,1 million USD,x\nexprts,KAZ,CZE,2020,1 USD,x\n");
        Run run = Run.of("convert", table, "-", "--to", "csv", "--parties", "KAZ,CZE");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out().lines()).hasSize(4);
        assertThat(run.err()).contains(table + ":5:4: ", table + ":6:1: measure must be one of ");
        String many = file("b.csv", TRADE + "exprts,KAZ,CZE,2020,1 USD,x\n".repeat(30));
        assertThat(Run.of("convert", many, "-", "--to", "csv").err().lines())
                .hasSize(21)
                .last()
                .isEqualTo("comity: " + many + ": and 10 more like these");
        String broken = file("c.json", "{\"version\":1,");
        assertThat(Run.of("convert", broken, "-", "--to", "csv").err())
                .endsWith("comity: " + broken + ": nothing in it could be read\n");
    }

    @Test
    void calc_answersOneSum() {
        assertThat(Run.of("calc", "626.8 million USD (+48.4%)")).isEqualTo(new Run(0, """
                        implied previous level: ≈ 422.37 million USD (422.19–422.55)
                        implied change: ≈ 204.43 million USD (204.26–204.59)
                        """, ""));
        assertThat(Run.of("calc", "147.7", "million", "USD", "of", "626.8", "million", "USD")
                        .out())
                .isEqualTo("share: ≈ 23.564% (23.554–23.574)\n");
        assertThat(JsonMapper.shared()
                        .readTree(Run.of("calc", "--json", "1 USD + 2 USD").out())
                        .at("/derived")
                        .isObject())
                .isTrue();
        assertThat(Run.of("calc", "1 USD + 2 EUR").status()).isEqualTo(2);
        assertThat(Run.of("calc", "hello"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "comity: sum must be a level with its growth, or two figures with ->, +, -, / or 'of' between "
                                + "them, but was 'hello'; write for instance 626.8 million USD (+48.4%)\n"));
    }

    @Test
    void calc_readsADecimalCommaWhereItIsSaid() {
        assertThat(Run.of("calc", "€1,2 Mrd. (+5,3 %)"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "comity: cannot parse figure from '€1,2 Mrd.' at index 2: ',' separates groups of three digits "
                                + "here; for a decimal comma add --decimal comma\n"));
        assertThat(Run.of("calc", "--decimal", "comma", "€1,2 Mrd. (+5,3 %)")).isEqualTo(new Run(0, """
                        implied previous level: ≈ 1.140 billion EUR (1.091–1.188)
                        implied change: ≈ 0.0604 billion EUR (0.0573–0.0635)
                        """, ""));
    }

    @Test
    void wrongUse_isToldWithWhatToWrite() throws IOException {
        assertThat(firstLine("calc", "-10% of 5 million USD"))
                .isEqualTo("comity: SUM must be given, but was not; '-10% of 5 million USD' begins like an option: "
                        + "write -- "
                        + "and a blank before it if it is none");
        assertThat(firstLine("calc", "--", "-10% of 5 million USD")).isEmpty();
        assertThat(firstLine("check", "-x.txt"))
                .isEqualTo(
                        "comity: FILE must be given, but was not; '-x.txt' begins like an option: write -- and a blank "
                                + "before it if it is none");
        assertThat(firstLine("check", "--threads", "x", "a.txt"))
                .isEqualTo("comity: --threads must be a whole number, but was 'x'; write it in digits");
        assertThat(firstLine("check", "--published"))
                .isEqualTo("comity: --published must be followed by DATE, but was not");
        assertThat(firstLine("read", "a", "b"))
                .isEqualTo("comity: 'b' is one argument too many; leave it out, or put what has blanks in quotation "
                        + "marks");
        assertThat(firstLine("help", "chek")).isEqualTo("comity: there is no command 'chek'; did you mean check?");
        assertThat(Run.of("help", "check")).isEqualTo(Run.of("check", "--help"));
        assertThat(Run.of("help")).isEqualTo(Run.of("--help"));
    }

    private static String firstLine(String... args) {
        Run run = Run.of(args);
        assertThat(run.status()).isEqualTo(2);
        return run.err().lines().findFirst().orElse("");
    }

    @Test
    void standardInput_isReadByBriefConvertAndMirror() throws IOException {
        assertThat(Run.with(CheckCommandTest.SOUND, "brief", "-", "--as-of", "2024-09-02")
                        .out())
                .contains("Kazakhstan and Czechia", "626.8");
        Run json = Run.with(CheckCommandTest.SOUND, "convert", "-", "-", "--to", "json");
        assertThat(json.out()).startsWith("{").contains("\"publisher\": \"standard input\"");
        assertThat(Run.with(json.out(), "convert", "-", "-", "--to", "csv").out())
                .contains("147.7 million USD");
        assertThat(Run.with(TRADE, "convert", "-", "-", "--from", "csv", "--to", "json")
                        .out())
                .contains("147.7");
        assertThat(Run.with("{", "brief", "-").err())
                .isEqualTo("comity: standard input:1:2: document must be whole JSON of sensible size, but was not: it "
                        + "ends "
                        + "too early; get the whole document\ncomity: standard input: nothing in it could be "
                        + "read\n");
        assertThat(Run.with(CheckCommandTest.SOUND, "brief", "-", "-").err())
                .isEqualTo("comity: standard input can be read once, but '-' was named twice; name it once\n");
    }

    @Test
    void mirror_comparesBothReports() throws IOException {
        String both = file("both.csv", TRADE);
        Run run = Run.of("mirror", both);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("exports of Czechia to Kazakhstan in 2023: ≈ 470.20 million USD (470.15–470.25). "
                        + "imports of Kazakhstan from Czechia in 2023: ≈ 479.10 million USD (479.05–479.15). "
                        + "The imports are lower");
        String lines = TRADE.lines().skip(3).findFirst().orElseThrow();
        String one = file("one.csv", TRADE.replace(lines + "\n", ""));
        String other = file("other.csv", TRADE.lines().findFirst().orElseThrow() + "\n" + lines + "\n");
        assertThat(Run.of("mirror", one, other).out()).isEqualTo(run.out());
        assertThat(Run.of("mirror", one))
                .isEqualTo(
                        new Run(0, "", "comity: no trade is reported by both sides for one period in one currency\n"));
    }

    @Test
    void completion_isTheSameUnderAnyLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            String script = Run.of("completion", "bash").out();
            assertThat(script).contains("local cmds0=(check)").matches("\\p{ASCII}+");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void completion_knowsEveryCommandAndOption(String shell) {
        Run run = Run.of("completion", shell);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("check", "brief", "convert", "--fail-on", "--published", "--as-of");
        assertThat(run.out()).contains("bashcompinit"); // zsh takes the script of bash
        assertThat(Run.of("completion", "fish").err())
                .startsWith("comity: SHELL must be one of bash, zsh, but was 'fish'\n");
    }

    @Test
    void everyCommand_hasHelpWithExamplesFirstAndStatus() {
        for (String command : List.of("check", "brief", "read", "convert", "calc", "mirror", "completion")) {
            Run run = Run.of(command, "--help");
            assertThat(run.status()).isZero();
            assertThat(run.out().lines().skip(2).limit(2).toList())
                    .as(command)
                    .first()
                    .isEqualTo("Examples:");
            assertThat(run.out()).contains("Exit status:", "  2   wrong use");
            assertThat(run.out().lines()).allMatch(l -> l.length() <= 80);
        }
    }
}
