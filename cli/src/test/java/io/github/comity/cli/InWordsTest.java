package io.github.comity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InWordsTest {
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** What only a mistake in a program brings about, which the command does not make. */
    private static final Pattern OF_PROGRAMS = Pattern.compile("but was null; |must be called (?:once|with a value)");

    @TempDir
    private Path folder;

    /** Each refusal in the sources, and what is told of it, names nothing that only Java has. */
    @Test
    void everyRefusalInTheSources_isToldWithoutJava() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String module : new String[] {"core", "communique", "formats", "brief"}) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                    Matcher text = TEXT.matcher(JOINED.matcher(code).replaceAll(""));
                    while (text.find()) {
                        String message = text.group(1).replace("\\\"", "\"");
                        boolean isMessage = message.contains("; ")
                                && !OF_PROGRAMS.matcher(message).find();
                        if (isMessage && InWords.isOfJava(InWords.of(message))) {
                            wrong.add(file.getFileName() + ": " + message);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void remedies_areThoseOfTheCommand() throws IOException {
        assertThat(told("own.csv", """
                        Year;"exports, million USD"
                        2023;1.2.3
                        2022;(5)
                        2021;1,5
                        FY2023;4
                        2020;x
                        """))
                .containsExactly(
                        "2:2: cannot parse figure from '1.2.3' at index 3: a point follows the decimal point; add "
                                + "--decimal comma for texts such as 1.496.200",
                        "3:2: cell must be a number with or without flags, or one of the marks ':', '.', '..', '...', "
                                + "'…', 'n.a.', 'n/a', 'NA', '-', '–' (generic), but was '(5)'; write a minus for a "
                                + "number below zero",
                        "4:2: cannot parse figure from '1,5' at index 1: ',' separates groups of three digits here; "
                                + "for a decimal comma add --decimal comma",
                        "5:1: cannot parse period from 'FY2023' at index 0: a fiscal year is read by the convention of "
                                + "its country; write its first day and its length, as in 2023-04-01/P1Y",
                        "6:2: cell must be a number with or without flags, or one of the marks ':', '.', '..', '...', "
                                + "'…', 'n.a.', 'n/a', 'NA', '-', '–' (generic), but was 'x'; write a number or one of "
                                + "the marks");
        assertThat(told("s.csv", """
                        TIME_PERIOD,REF_AREA,COUNTERPART_AREA,INDICATOR,UNIT_MEASURE,OBS_VALUE
                        2023,KZ,CZ,FOO,USD,1
                        2023,KZ,CZ,EXPORTS,FOO,1
                        2023,KZ,Foo,EXPORTS,USD,1
                        """))
                .containsExactly(
                        "2:4: measure must have a known code, but was 'FOO'; write the code of a measure, such as "
                                + "EXPORTS, or name the columns by measure and unit",
                        "3:5: unit must be a code such as USD or MIO_EUR, but was 'FOO'; write one of these",
                        "4:3: unknown country 'Foo': pass an ISO 3166-1 code such as KZ, KAZ or 398, or an English "
                                + "name");
        assertThat(told("e.csv", """
                        TIME_PERIOD,REF_AREA,COUNTERPART_AREA,UNIT_MEASURE,OBS_VALUE
                        2023,KZ,CZ,USD,1
                        """))
                .containsExactly("1:1: SDMX-CSV must have the column INDICATOR or MEASURE, but has TIME_PERIOD, "
                        + "REF_AREA, COUNTERPART_AREA, UNIT_MEASURE, OBS_VALUE; add such a column to the file, with "
                        + "codes such as EXPORTS for measures and USD for units");
        assertThat(told("open.csv", """
                        Year;"exports, million USD"
                        2023;13.000
                        """))
                .containsExactly("2:2: number must tell what separates its decimals, but was '13.000', which is 13.000 "
                        + "or 13000 here; add --decimal point or --decimal comma");
        assertThat(told("reading.json", "{\"version\":1,\"reading\":{}}"))
                .containsExactly(
                        "1:1: document must be the JSON of a cooperation, but was that of a reading; 'comity read "
                                + "--json' wrote it for other programs; give the text itself");
        assertThat(told("empty.json", ""))
                .containsExactly(
                        "1:1: must be an object with 'version' and 'cooperation', but was empty; get the whole "
                                + "document");
    }

    private List<String> told(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        Run run = Run.of("brief", "--parties", "KAZ,CZE", file.toString());
        assertThat(run.status()).isEqualTo(2);
        return run.err()
                .lines()
                .filter(l -> !l.endsWith(": nothing in it could be read"))
                .map(l -> l.replace("comity: " + file + ":", ""))
                .toList();
    }

    @Test
    void wordsInQuotationMarks_areKept() {
        assertThat(InWords.of("name must be short, but was 'Country.of(x); y(1)'; call x(...) first"))
                .isEqualTo("name must be short, but was 'Country.of(x); y(1)'");
        assertThat(InWords.of("name must be short, but was 'l''; shorten it")).endsWith("; shorten it");
    }
}
