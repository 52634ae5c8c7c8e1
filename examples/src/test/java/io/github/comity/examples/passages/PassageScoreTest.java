package io.github.comity.examples.passages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageScoreTest {
    private static final String EXPORTS =
            "{'no': 1, 'measure': 'EXPORTS', 'reporter': 'KAZ', 'partner': 'CZE', 'period': '2023', "
                    + "'value': '147.7', 'magnitude': 'MILLION', 'unit': 'USD', 'qualifier': 'AS_PRINTED', "
                    + "'growth': {'rate': '19.4', 'qualifier': 'AS_PRINTED', 'base': '2022'}}";
    private static final String IMPORTS =
            "{'no': 2, 'measure': 'IMPORTS', 'reporter': 'KAZ', 'partner': 'CZE', 'period': '2023', "
                    + "'value': '479.1', 'magnitude': 'MILLION', 'unit': 'USD', 'qualifier': 'AS_PRINTED'}";

    @TempDir
    private Path dir;

    private static String passage(String id, String verdict, String... claims) {
        return "{'id': '%s', 'lang': 'en', 'features': ['list'], 'claims': [%s], 'verdict': '%s', 'diagnosis': null}"
                .formatted(id, String.join(", ", claims), verdict);
    }

    private String file(String name, String... lines) throws IOException {
        Path file = dir.resolve(name);
        Files.writeString(file, String.join("\n", lines).replace('\'', '"') + "\n", StandardCharsets.UTF_8);
        return file.toString();
    }

    private String score(String[] truth, String[] output) throws IOException {
        return PassageScore.report(List.of("--misses", file("truth.jsonl", truth), file("output.jsonl", output)));
    }

    /** The three numbers of a row. */
    private static String row(String report, String name) {
        return report.lines()
                .filter(l -> l.startsWith("  " + name + "  "))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 2)
                .strip()
                .replaceAll(" +", " ");
    }

    static Stream<String> truths() {
        return Stream.of(
                "passages.jsonl",
                "passages-later.jsonl",
                "passages-held.jsonl",
                "passages-constructs.jsonl",
                "passages-further.jsonl");
    }

    @ParameterizedTest
    @MethodSource("truths")
    void truth_scoresFull_againstItself(String name) throws Exception {
        String file = Path.of(PassageScoreTest.class
                        .getResource("/io/github/comity/examples/" + name)
                        .toURI())
                .toString();
        String report = PassageScore.report(List.of("--misses", file, file));
        assertThat(report.contains("  nothing differs\n")).as("nothing differs").isTrue();
        for (String field : List.of("measure", "value", "growth", "same as", "whole claim", "every field")) {
            boolean isTold =
                    !field.equals("same as") || Files.readString(Path.of(file)).contains("\"sameAs\"");
            assertThat(row(report, field)).as(field).isEqualTo(isTold ? "1.000 1.000 1.000" : "- - -");
        }
    }

    @Test
    void report_ofOneFieldWrong_showsItInThatFieldAndTheWholeClaim() throws IOException {
        String report = score(
                new String[] {passage("A1", "CONSISTENT", EXPORTS, IMPORTS)},
                new String[] {passage("A1", "NOT_CHECKABLE", EXPORTS.replace("'CZE'", "'SVK'"), IMPORTS)});
        assertThat(report).isEqualTo("""
                truth.jsonl: 1 passages, 2 claims, 2 read
                  field              precision  recall     F1
                  measure                1.000   1.000  1.000
                  reporter               1.000   1.000  1.000
                  partner                0.500   0.500  0.500
                  period                 1.000   1.000  1.000
                  value                  1.000   1.000  1.000
                  magnitude              1.000   1.000  1.000
                  unit                   1.000   1.000  1.000
                  qualifier              1.000   1.000  1.000
                  growth                 1.000   1.000  1.000
                  whole claim            0.500   0.500  0.500
                  period basis               -       -      -
                  unit carried               -       -      -
                  magnitude carried          -       -      -
                  status                     -       -      -
                  same as                    -       -      -
                  scope                      -       -      -
                  kind                       -       -      -
                  share of                   -       -      -
                  rank of                    -       -      -
                  out of                     -       -      -
                  every field            0.500   0.500  0.500
                  printed zeros alone differ in 0 fields
                  verdict right: 0 (0.000), with diagnosis: 0 (0.000), false contradictions: 0, missed: 0
                  numerals: no coverage given
                  what differs:
                  A1 en [list]
                    differs 1: EXPORTS KAZ CZE 2023 147.7 MILLION USD AS_PRINTED \
                (base 2022, qualifier AS_PRINTED, rate 19.4)
                      partner must be CZE, but was SVK
                    verdict must be CONSISTENT, but was NOT_CHECKABLE

                  language  passages  claims  precision  recall     F1  verdict  diagnosis  false
                  en               1       2      0.500   0.500  0.500    0.000      0.000      0
                """);
    }

    @Test
    void report_ofMissedAndExtraClaims_countsThemInRecallAndPrecision() throws IOException {
        String other = IMPORTS.replace("479.1", "12.5").replace("IMPORTS", "FDI_STOCK");
        String third = IMPORTS.replace("479.1", "7").replace("IMPORTS", "ENTERPRISES");
        String report = score(
                new String[] {passage("A1", "CONSISTENT", EXPORTS, IMPORTS)},
                new String[] {passage("A1", "CONSISTENT", EXPORTS, other, third)});
        assertThat(row(report, "whole claim")).isEqualTo("0.333 0.500 0.400");
        assertThat(row(report, "partner")).isEqualTo("0.333 0.500 0.400");
        assertThat(row(report, "growth")).isEqualTo("1.000 1.000 1.000");
        assertThat(report)
                .contains("    missed 2: IMPORTS KAZ CZE 2023 479.1 MILLION USD AS_PRINTED\n")
                .contains("    extra 2: FDI_STOCK KAZ CZE 2023 12.5 MILLION USD AS_PRINTED\n")
                .contains("    extra 2: ENTERPRISES KAZ CZE 2023 7 MILLION USD AS_PRINTED\n");
    }

    @Test
    void growth_thatWasNotRead_isMissedThere() throws IOException {
        String without = EXPORTS.substring(0, EXPORTS.indexOf(", 'growth'")) + "}";
        String report = score(
                new String[] {passage("A1", "CONSISTENT", EXPORTS)},
                new String[] {passage("A1", "CONSISTENT", without)});
        assertThat(row(report, "growth")).isEqualTo("- 0.000 0.000");
        assertThat(row(report, "value")).isEqualTo("1.000 1.000 1.000");
        assertThat(report).contains("      growth must be base 2022, qualifier AS_PRINTED, rate 19.4, but was none\n");
    }

    @Test
    void printedZeros_areKept_andCountedApart() throws IOException {
        String report = score(new String[] {passage("A1", "CONSISTENT", EXPORTS, IMPORTS)}, new String[] {
            passage("A1", "CONSISTENT", EXPORTS.replace("19.4", "19.40"), IMPORTS.replace("479.1", "479.100"))
        });
        assertThat(row(report, "value")).isEqualTo("0.500 0.500 0.500");
        assertThat(row(report, "growth")).isEqualTo("0.000 0.000 0.000");
        assertThat(report)
                .contains("  printed zeros alone differ in 2 fields\n")
                .contains("      value must be 479.1, but was 479.100\n");
    }

    @Test
    void pairing_takesValuesFirst_thenTheOtherFields() throws IOException {
        // two claims of one value: the fields say which is which, in any order
        String twin = IMPORTS.replace("479.1", "147.7");
        String report = score(
                new String[] {passage("A1", "CONSISTENT", EXPORTS, twin)},
                new String[] {passage("A1", "CONSISTENT", twin, EXPORTS)});
        assertThat(row(report, "whole claim")).isEqualTo("1.000 1.000 1.000");
        // all other fields are those of the imports, but the value is that of the exports
        String mixed = score(
                new String[] {passage("A1", "CONSISTENT", EXPORTS, IMPORTS)},
                new String[] {passage("A1", "CONSISTENT", IMPORTS.replace("479.1", "147.7"))});
        assertThat(mixed)
                .contains("      measure must be EXPORTS, but was IMPORTS\n")
                .contains("    missed 2: IMPORTS");
    }

    @Test
    void pairing_isOptimal_whereTheFirstFitIsNot() throws IOException {
        String[] truth = new String[6];
        String[] output = new String[6];
        for (int i = 0; i < 6; i++) {
            // all values agree, so that only the sum over all pairs tells; the periods are shifted by one
            truth[i] = EXPORTS.replace("'no': 1", "'no': " + (i + 1)).replace("'2023'", "'" + (2010 + i) + "'");
            output[i] = EXPORTS.replace("'no': 1", "'no': " + (i + 1)).replace("'2023'", "'" + (2011 + i) + "'");
        }
        String report = score(
                new String[] {passage("A1", "CONSISTENT", truth)}, new String[] {passage("A1", "CONSISTENT", output)});
        assertThat(row(report, "period")).isEqualTo("0.833 0.833 0.833");
        assertThat(row(report, "value")).isEqualTo("1.000 1.000 1.000");
    }

    @Test
    void misreadNumber_ofTheSameQuantity_isAPair() throws IOException {
        String report = score(
                new String[] {passage("A1", "CONSISTENT", IMPORTS)},
                new String[] {passage("A1", "CONSISTENT", IMPORTS.replace("479.1", "4791"))});
        assertThat(row(report, "value")).isEqualTo("0.000 0.000 0.000");
        assertThat(row(report, "unit")).isEqualTo("1.000 1.000 1.000");
    }

    @Test
    void range_isReadByItsEnds() throws IOException {
        String range = "{'measure': 'EXPORTS', 'value': null, 'low': '1.2', 'high': '1.5', 'qualifier': 'RANGE'}";
        assertThat(score(
                        new String[] {passage("A1", "CONSISTENT", range)},
                        new String[] {passage("A1", "CONSISTENT", range.replace("1.5", "1.6"))}))
                .contains("    differs 1: EXPORTS - - - 1.2 to 1.5 - - RANGE\n")
                .contains("      value must be 1.2 to 1.5, but was 1.2 to 1.6\n");
    }

    @Test
    void sameAs_followsThePairs_notTheNumbers() throws IOException {
        String again = "{'no': %d, 'measure': 'EXPORTS', 'value': '13', 'unit': 'EUR', 'sameAs': %d}";
        String[] truth = {passage("A1", "CONSISTENT", EXPORTS, again.formatted(2, 1))};
        String third = EXPORTS.replace("'no': 1", "'no': 3");
        assertThat(row(
                        score(truth, new String[] {passage("A1", "CONSISTENT", again.formatted(2, 3), third)}),
                        "same as"))
                .isEqualTo("1.000 1.000 1.000");
        assertThat(row(
                        score(truth, new String[] {passage("A1", "CONSISTENT", again.formatted(2, 1), third)}),
                        "same as"))
                .isEqualTo("0.000 0.000 0.000");
    }

    @ParameterizedTest
    @CsvSource({
        "CONSISTENT, CONSISTENT, 1 (1.000), 0, 0",
        "CONSISTENT, INCONSISTENT, 0 (0.000), 1, 0",
        "NOT_CHECKABLE, INCONSISTENT, 0 (0.000), 1, 0",
        "INCONSISTENT, CONSISTENT, 0 (0.000), 0, 1",
    })
    void verdicts_areCounted(String truth, String read, String right, int wrong, int missed) throws IOException {
        assertThat(score(new String[] {passage("A1", truth)}, new String[] {passage("A1", read)}))
                .contains("  verdict right: %s, with diagnosis: %s, false contradictions: %d, missed: %d\n"
                        .formatted(right, right, wrong, missed));
    }

    @Test
    void diagnosis_isCountedApart() throws IOException {
        String slip = passage("A1", "INCONSISTENT").replace("'diagnosis': null", "'diagnosis': 'SCALE_SLIP'");
        assertThat(score(new String[] {slip}, new String[] {passage("A1", "INCONSISTENT")}))
                .contains("verdict right: 1 (1.000), with diagnosis: 0 (0.000), false contradictions: 0, missed: 0\n")
                .contains("    verdict must be INCONSISTENT SCALE_SLIP, but was INCONSISTENT\n");
    }

    @Test
    void coverage_isTheSumOfThePassages() throws IOException {
        String counts = ", 'coverage': {'numerals': 10, 'read': 6, 'noStatistic': 1, 'unread': 3}}";
        String first = passage("A1", "CONSISTENT");
        String second = passage("A2", "CONSISTENT");
        assertThat(score(
                        new String[] {first, second},
                        new String[] {first.replaceAll("}$", counts), "", second.replaceAll("}$", counts)}))
                .contains("  numerals: 20, accounted for: 20 (12 read, 2 no statistic, 6 unread), coverage: 0.666\n");
    }

    @Test
    void passageWithoutOutput_isAllMissed() throws IOException {
        String report = score(
                new String[] {passage("A1", "CONSISTENT", EXPORTS), passage("A2", "CONSISTENT", IMPORTS)},
                new String[] {passage("A2", "CONSISTENT", IMPORTS)});
        assertThat(report).startsWith("truth.jsonl: 2 passages, 2 claims, 1 read; 1 passages have no output\n");
        assertThat(row(report, "whole claim")).isEqualTo("1.000 0.500 0.666");
        assertThat(report).contains("    verdict must be CONSISTENT, but was none\n");
    }

    @Test
    void severalFiles_areReportedEachAndTogether_andByLanguage() throws IOException {
        List<String> args = new ArrayList<>();
        args.add(file("one.jsonl", passage("A1", "CONSISTENT", EXPORTS)));
        args.add(file("one-out.jsonl", passage("A1", "CONSISTENT", EXPORTS)));
        args.add(file("two.jsonl", passage("A1", "CONSISTENT", IMPORTS).replace("'en'", "'de'")));
        args.add(file("two-out.jsonl", passage("A1", "INCONSISTENT")));
        String report = PassageScore.report(args);
        assertThat(report)
                .contains("one.jsonl: 1 passages, 1 claims, 1 read\n")
                .contains("two.jsonl: 1 passages, 1 claims, 0 read\n")
                .contains("all files: 2 passages, 2 claims, 1 read\n")
                .doesNotContain("differs")
                .endsWith("""
                  file       passages  claims  precision  recall     F1  verdict  diagnosis  false
                  one.jsonl         1       1      1.000   1.000  1.000    1.000      1.000      0
                  two.jsonl         1       1          -   0.000  0.000    0.000      0.000      1

                  language  passages  claims  precision  recall     F1  verdict  diagnosis  false
                  de               1       1          -   0.000  0.000    0.000      0.000      1
                  en               1       1      1.000   1.000  1.000    1.000      1.000      0
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e5", "1,5", ".5", "5.", "1.2.3", "-", "", "--1", "٣"})
    void number_thatIsNoDecimalText_isRefused(String number) throws IOException {
        String[] bad = {passage("A1", "CONSISTENT", IMPORTS.replace("479.1", number))};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score(bad, bad))
                .withMessage("line 1 of truth.jsonl: claim 1 of A1: value must be a decimal number in quotation marks, "
                        + "but was \"" + number + "\"; write it as \"626.80\"");
    }

    @Test
    void number_withoutQuotationMarks_isRefused() throws IOException {
        String[] bad = {passage("A1", "CONSISTENT", EXPORTS.replace("'19.4'", "19.4"))};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score(bad, bad))
                .withMessage("line 1 of truth.jsonl: claim 1 of A1: rate must be a decimal number in quotation marks, "
                        + "but was 19.4; write it as \"626.80\"");
    }

    @Test
    void wrongFiles_areRefused() throws IOException {
        String[] one = {passage("A1", "CONSISTENT")};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score(one, new String[] {passage("B1", "CONSISTENT")}))
                .withMessage(
                        "id of output.jsonl must be one of those of truth.jsonl, but was 'B1'; pass its own truth");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score(new String[] {one[0], one[0]}, one))
                .withMessage("line 2 of truth.jsonl: id must be unique in the file, but was 'A1' again; rename one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score(new String[] {"{'id': 'A1'"}, one))
                .withMessage(
                        "line 1 of truth.jsonl: must be one JSON object, but was '{\"id\": \"A1\"'; see the cause");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score(new String[] {"{'id': 'A1'}"}, one))
                .withMessage("line 1 of truth.jsonl: must have an id and a list of claims, but was '{\"id\": \"A1\"}'; "
                        + "write {\"id\": \"D01\", \"claims\": []}");
    }

    @Test
    void arguments_thatAreNoPairs_areRefused() {
        for (List<String> args :
                List.of(List.<String>of(), List.of("a"), List.of("--misses"), List.of("--miss", "b"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PassageScore.report(args))
                    .withMessage("arguments must be [--misses] TRUTH OUTPUT [TRUTH OUTPUT ...] or "
                            + "[--misses] --read TRUTH [TRUTH ...], each a file of JSON lines, but were " + args);
        }
    }
}
