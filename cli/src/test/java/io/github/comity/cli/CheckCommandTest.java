package io.github.comity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    static final String SLIP = """
            In 2023 trade between Kazakhstan and Czechia rose by 48.4% to $626.8 million. Exports to Czechia
            amounted to 174.7 million (+19.4%), imports from there to 479.1 million (+60.5%).
            """;

    static final String SOUND = SLIP.replace("174.7", "147.7");
    private static final String FOUND = "contradiction: Exports of Kazakhstan to Czechia in 2023 would read 147.7 "
            + "million USD, not 174.7: two digits exchanged (see '$626.8 million' at 1:63, '479.1 million' at 2:59)\n";

    @TempDir
    private Path folder;

    private String slip;
    private String sound;

    @BeforeEach
    void write() throws IOException {
        slip = file("slip.txt", SLIP);
        sound = file("sound.txt", SOUND);
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    @Test
    void contradiction_isALine_andStatus1() {
        Run run = Run.of("check", sound, slip);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo(slip + ":2:13: " + FOUND
                        + "2 texts, 14 numerals: 12 read, 2 no statistics, 0 unread; 1 contradiction\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void agreement_isStatus0() {
        Run run = Run.of("check", sound);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("1 text, 7 numerals: 6 read, 1 no statistic, 0 unread; no contradiction\n");
    }

    @Test
    void standardInput_isADash() {
        Run run = Run.with(SLIP, "check", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("-:2:13: " + FOUND);
        assertThat(Run.with("", "check", "-", "-").err())
                .isEqualTo("comity: standard input can be read once, but '-' was named twice; name it once\n");
    }

    @Test
    void verbose_ticksWhatAgrees() throws IOException {
        String text = "Trade between Kazakhstan and Czechia in 2023 was $626.8 million: exports 147.7 million, "
                + "imports 479.1 million. Exports in 2019 were 80 million USD.";
        Run run = Run.of("check", "--verbose", file("a.txt", text));
        assertThat(run.status()).isZero();
        assertThat(run.out().replace(folder + "/", ""))
                .contains(
                        "a.txt:1:50: ok: ✓ 626.8 million USD for total trade of Kazakhstan with Czechia in 2023 agrees "
                                + "with the others, which allow 626.7–626.9 million USD\n",
                        "not checked: 80 million USD for exports of Kazakhstan to Czechia in 2019: ");
    }

    @Test
    void doubtfulFigure_isToldAndIsNoContradiction() throws IOException {
        String text = file(
                "a.txt",
                "Trade between Kazakhstan and Czechia amounted to $626.8 million in 2023. Exports reached "
                        + "$47.7 million, up 19.4% from $180 million in 2022.");
        Run run = Run.of("check", text);
        assertThat(run.status()).isZero();
        assertThat(run.out().replace(folder + "/", ""))
                .isEqualTo("a.txt:1:108: doubtful: +19.4% for growth of exports of Kazakhstan to Czechia in 2023 "
                        + "against 2022 does not fit: the other 2 figures here allow only -73.61 to -73.39%; no slip "
                        + "explains that, so that it may be misread (see '$47.7 million' at 1:90, '$180 million' at "
                        + "1:119)\n1 text, 6 numerals: 4 read, 2 no statistics, 0 unread; no contradiction, 1 doubtful "
                        + "figure\n");
    }

    @Test
    void unread_isToldWithItsReason_andFailsOnRequest() throws IOException {
        String text = file("a.txt", "Last year trade between Kazakhstan and Czechia was 12 billion or 5% more.");
        assertThat(Run.of("check", text).status()).isZero();
        Run run = Run.of("check", "--unread", "--fail-on", "unread", text);
        assertThat(run.out()).contains(": unread: '");
        assertThat(run.status()).isEqualTo(1);
        assertThat(Run.of("check", "--unread", "--fail-on", "contradiction", text)
                        .status())
                .isZero();
    }

    @Test
    void options_changeHowItIsRead() throws IOException {
        String text = file("a.txt", "Last year exports were 147.7 million dollars, imports 479,1 million.");
        Run plain = Run.of("check", "-v", text);
        Run told =
                Run.of("check", "-v", "--published", "2024-09-02", "--parties", "Kazakhstan,EU", "--lang", "en", text);
        assertThat(told.out())
                .contains("exports of Kazakhstan to the European Union in 2023")
                .isNotEqualTo(plain.out());
        String mark = file("b.txt", "Exports of Kazakhstan to Czechia in 2023 were 1.234 million dollars.");
        assertThat(Run.of("check", "-v", mark).out()).contains("1.234 million USD for exports");
        assertThat(Run.of("check", "-v", "--decimal", "comma", mark).out()).contains("1234 million USD for exports");
    }

    /** What the marked text marks as contradicting, and no more, is told of with places. */
    @Test
    void verbose_listsEveryFigureOfAContradiction() {
        String involved = ": it is one of the figures that cannot all be true\n";
        assertThat(Run.of("check", "-v", slip).out().replace(slip + ":", ""))
                .isEqualTo(
                        "1:54: involved: +48.4% for growth of total trade of Kazakhstan with Czechia in 2023 against "
                                + "2022"
                                + involved
                                + "1:63: involved: 626.8 million USD for total trade of Kazakhstan with Czechia in 2023"
                                + involved
                                + "2:13: " + FOUND
                                + "2:28: involved: +19.4% for growth of exports of Kazakhstan to Czechia in 2023 "
                                + "against 2022"
                                + involved
                                + "2:59: involved: 479.1 million USD for imports of Kazakhstan from Czechia in 2023"
                                + involved
                                + "2:74: involved: +60.5% for growth of imports of Kazakhstan from Czechia in 2023 "
                                + "against 2022"
                                + involved
                                + "1 text, 7 numerals: 6 read, 1 no statistic, 0 unread; 1 contradiction\n");
        assertThat(Run.of("check", "--format", "html", slip).out().split("class=\"f contradicts\"", -1))
                .hasSize(1 + 6);
    }

    @Test
    void wrongOptions_areRefusedInWords() {
        assertThat(Run.of("check", "--lang", "xx", sound))
                .isEqualTo(new Run(
                        2,
                        "",
                        "comity: --lang: language must be one of en, de, fr, it, es, ru, cs, kk, but was 'xx'; pass "
                                + "one of them or leave it out\n"));
        assertThat(Run.of("check", "--published", "yesterday", sound))
                .isEqualTo(new Run(
                        2,
                        "",
                        "comity: --published: date of publication must be a day such as 2024-09-02, but was "
                                + "'yesterday'\n"));
        assertThat(Run.of("check", "--decimal", "dot", sound).err()).startsWith("comity: --decimal: ");
        assertThat(Run.of("check", "--parties", "KAZ,KAZ", sound).err()).startsWith("comity: parties must be");
        assertThat(Run.of("check", "--parties", "Kazakstan", sound).err())
                .isEqualTo("comity: --parties: unknown country 'Kazakstan': did you mean KAZ (Kazakhstan)? pass an ISO "
                        + "3166-1 code such as KZ, KAZ or 398, or an English name\n");
        assertThat(Run.of("brief", sound, "-o", "page.pdf").err())
                .isEqualTo("comity: page.pdf: its ending does not tell what to write; end it in .html, .md or .txt, or "
                        + "add --html or --md\n");
        assertThat(Run.of("check", "--threads", "0", sound).err())
                .isEqualTo("comity: --threads must be 1 or more, but was 0; leave it out for the usual number\n");
        assertThat(Run.of("check", "--format", "html", sound, slip).err())
                .isEqualTo("comity: --format html marks one text, but 2 were named; name one, or use another format\n");
        assertThat(Run.of("check", "--format", "yaml", sound).err())
                .contains("comity: --format must be one of text, json, jsonl, sarif, html, but was 'yaml'\n");
        assertThat(Run.of("check").err()).contains("FILE must be given, but was not");
    }

    @Test
    void wrongWords_areMetWithWhatIsMeant() {
        assertThat(Run.of("check", "--verbos", sound).err()).isEqualTo("""
                        comity: Unknown option: '--verbos'; did you mean --verbose?
                        'comity check --help' shows how it is used.
                        """);
        assertThat(Run.of("chek").err()).contains("did you mean check");
    }

    @Test
    void json_hasEveryPlaceAndCount() {
        Run run = Run.of(
                "check",
                "--format",
                "json",
                slip,
                sound,
                folder.resolve("gone.txt").toString());
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.at("/texts/0/findings/0/kind").asString()).isEqualTo("contradiction");
        assertThat(json.at("/texts/0/findings/0/line").asInt()).isEqualTo(2);
        assertThat(json.at("/texts/0/findings/0/column").asInt()).isEqualTo(13);
        assertThat(json.at("/texts/0/findings/0/endColumn").asInt()).isEqualTo(26);
        assertThat(json.at("/texts/0/findings/0/text").asString()).isEqualTo("174.7 million");
        assertThat(json.at("/texts/0/findings/0/others/1/text").asString()).isEqualTo("479.1 million");
        assertThat(json.at("/texts/1/findings").isEmpty()).isTrue();
        assertThat(json.at("/problems/0/message").asString()).isEqualTo("there is no such file; check the name");
        assertThat(json.at("/summary/contradictions").asInt()).isEqualTo(1);
        assertThat(json.at("/summary/unreadable").asInt()).isEqualTo(1);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void jsonLines_areOneForEachText() {
        Run run = Run.of("check", "--format", "jsonl", slip, folder.toString(), sound);
        assertThat(run.out().lines()).hasSize(4);
        assertThat(run.out().lines().skip(1).findFirst().orElseThrow())
                .contains("\"kind\":\"unreadable\"", "add -r to read the texts in it");
        run.out()
                .lines()
                .forEach(line -> assertThat(JsonMapper.shared().readTree(line).isObject())
                        .isTrue());
    }

    @Test
    void sarif_hasRulesResultsAndTroubles() throws IOException {
        String odd = file("a b%ü.txt", SLIP);
        Run run = Run.of("check", "--format", "sarif", odd, folder.toString());
        JsonNode json = JsonMapper.shared().readTree(run.out()).at("/runs/0");
        assertThat(json.at("/tool/driver/rules").size()).isEqualTo(7);
        JsonNode result = json.at("/results/0");
        assertThat(result.at("/ruleId").asString()).isEqualTo("contradiction");
        assertThat(result.at("/level").asString()).isEqualTo("error");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("file://" + folder + "/a%20b%25%C3%BC.txt");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(2);
        assertThat(result.at("/relatedLocations/0/message/text").asString()).isEqualTo("$626.8 million");
        assertThat(json.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
        assertThat(json.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .isEqualTo("it is a folder; add -r to read the texts in it.");
    }

    @Test
    void html_isTheMarkedText() {
        Run run = Run.of("check", "--format", "html", slip);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("<!").contains("174.7 million");
    }

    @Test
    void output_isWrittenWhole() throws IOException {
        Path out = folder.resolve("out/report.txt");
        assertThat(Run.of("check", slip, "-o", out.toString()).err())
                .isEqualTo("comity: " + out + ": its folder does not exist; make it first\n");
        Files.createDirectories(out.getParent());
        Run run = Run.of("check", slip, "-o", out.toString());
        assertThat(run).isEqualTo(new Run(1, "", ""));
        assertThat(Files.readString(out)).contains(FOUND);
        try (var files = Files.list(out.getParent())) {
            assertThat(files).containsExactly(out);
        }
        assertThat(Run.of("check", slip, "-o", folder.toString()).err())
                .isEqualTo(
                        "comity: " + folder + ": it is a folder, where a file shall be written; name a file in it\n");
    }

    @Test
    void folders_areReadInOrder_andOnlyTexts() throws IOException {
        file("more/b/z.md", "**Trade**");
        file("more/b/a.html", "<p>Trade");
        file("more/.hidden/a.txt", SLIP);
        file("more/notes.log", SLIP);
        file("more/c.txt", SLIP);
        file("elsewhere/d.txt", SLIP);
        Files.createSymbolicLink(folder.resolve("more/b/loop"), folder.resolve("more"));
        Files.createSymbolicLink(folder.resolve("more/b/out"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("more/e.txt"), folder.resolve("elsewhere/d.txt"));
        Files.createSymbolicLink(folder.resolve("more/gone.txt"), folder.resolve("gone.txt"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("more"));
        Run run = Run.of(
                "check", "-r", "--format", "jsonl", folder.resolve("link").toString());
        assertThat(run.out()
                        .replace(folder + "/", "")
                        .lines()
                        .map(l -> l.replaceAll(".*\"file\":\"([^\"]*)\".*", "$1")))
                .startsWith("link/b/a.html", "link/b/z.md", "link/c.txt")
                .hasSize(4);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void html_keepsThePlacesOfThePage() throws IOException {
        Run run = Run.of("check", file("a.html", "<html><body>\n<p>" + SLIP.replace(" million", "&nbsp;million")));
        assertThat(run.out()).contains("a.html:3:13: contradiction: ", "'$626.8 million' at 2:66");
    }

    @Test
    void names_neverBreakALine_norGiveOrders() throws IOException {
        Run run = Run.of("check", file("it's \"a\"\n\u001B[31m b.txt", SLIP));
        assertThat(run.out()).startsWith(folder + "/it's \"a\"\\n\\u001B[31m b.txt:2:13: " + FOUND);
    }

    @Test
    void threads_changeNothing() throws IOException {
        String[] files = IntStream.range(0, 60)
                .mapToObj(i -> i % 7 == 0 ? folder.resolve("gone" + i).toString() : i % 3 == 0 ? slip : sound)
                .toArray(String[]::new);
        for (String format : new String[] {"text", "json", "jsonl", "sarif"}) {
            Run one = Run.of(args(files, "check", "-v", "--threads", "1", "--format", format));
            assertThat(Run.of(args(files, "check", "-v", "--threads", "4", "--format", format)))
                    .isEqualTo(one);
        }
    }

    private static String[] args(String[] files, String... options) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(options), java.util.Arrays.stream(files))
                .toArray(String[]::new);
    }

    @Test
    void colours_areForTerminalsThatWantThem() {
        Run colored = Run.on(true, Map.of("TERM", "xterm"), "", "check", slip);
        assertThat(colored.out()).contains("\u001B[1;31mcontradiction:\u001B[0m");
        assertThat(Run.on(true, Map.of("NO_COLOR", "1"), "", "check", slip).out())
                .doesNotContain("\u001B");
        assertThat(Run.on(true, Map.of("TERM", "dumb"), "", "check", slip).out())
                .doesNotContain("\u001B");
        assertThat(Run.on(true, Map.of(), "", "check", "--no-color", slip).out())
                .doesNotContain("\u001B");
        assertThat(Run.of("check", slip).out()).doesNotContain("\u001B");
    }

    @Test
    void whatCannotBeWritten_isTold() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(Run.into(full, false, Map.of(), "", "check", slip))
                .isEqualTo(new Run(2, "", "comity: standard output: it cannot be written: No space left on device\n"));
        assertThat(Run.into(full, false, Map.of(), "", "check", "--format", "json", slip))
                .isEqualTo(new Run(2, "", "comity: standard output: it cannot be written: No space left on device\n"));
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(Run.into(gone, false, Map.of(), "", "check", slip)).isEqualTo(new Run(141, "", ""));
    }

    @Test
    void stackTrace_isWrittenOnRequestOnly() {
        String gone = folder.resolve("gone.txt").toString();
        assertThat(Run.of("check", gone).err())
                .isEqualTo("comity: " + gone + ": there is no such file; check the name\n");
        assertThat(Run.of("check", "--debug", gone).err()).contains("NoSuchFileException", "\tat ");
        assertThat(Run.of("--debug", "check", gone).err()).contains("\tat ");
    }

    @Test
    void help_beginsWithExamples_andTellsTheStatus() {
        Run run = Run.of("check", "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().limit(4).collect(Collectors.joining("\n"))).isEqualTo("""
                        Say which figures of a text cannot all be true.

                        Examples:
                          comity check communique.txt""");
        assertThat(run.out())
                .contains("Exit status:\n  0   the figures that can be compared agree\n")
                .contains("  2   wrong use, or an input that could not be read");
        assertThat(Run.of("--version").out()).startsWith("comity ");
        assertThat(Run.of().status()).isEqualTo(2);
    }
}
