package io.github.comity.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.figure.DecimalMark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changing one thing in a text changes exactly that in what is read of it. */
class MetamorphicTest {
    /** Currencies that no sign says alone. */
    private static final Pattern OTHER_MONEY = Pattern.compile("EUR|[Ee]uro|ollar|US|[A-Z]\\$");

    private static final Pattern NUMBER_BEHIND_END = Pattern.compile("[mb]illion\\. \\d");

    private static final Pattern GROUP = Pattern.compile("\\d,\\d");

    /** Lists of labels with their figures in one paragraph: broken at a label, each line is one of a list. */
    private static final Pattern LISTS = Pattern.compile("(?:VA50|WA15|WA17|YA14|JB24) .*");

    /** Years of two digits, which no change of four digits moves. */
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d[HMQ]\\d\\d");

    /** A year, or a year of account such as 2023/24; not the 1912 of 1912 million. */
    private static final String YEAR =
            "(?<![\\d.,$])(?:19|20)\\d\\d(?:[/-]\\d\\d(?![-\\d]))?(?![\\d]|[.,]\\d| [mb]illion)";

    static Stream<Passage> passages() {
        return Passage.all().stream();
    }

    static Stream<Passage> english() {
        return Passage.of("en").stream();
    }

    /** Subject, figure and status of each claim, without its wording and place. */
    private static List<String> claims(CommuniqueReading reading) {
        List<String> all = new ArrayList<>();
        for (ReadClaim read : reading.readClaims()) {
            Claim claim = read.claim();
            all.add(claim.subject() + " | " + claim.text() + " | " + claim.status());
        }
        return all;
    }

    private static void assertSame(Passage passage, UnaryOperator<String> change) {
        String changed = change.apply(passage.text());
        assertThat(claims(passage.reader().read(changed)))
                .as("%s: %s", passage.id(), changed)
                .isEqualTo(claims(passage.reading()));
    }

    private static String replaceAll(String text, String pattern, UnaryOperator<String> change) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(out, Matcher.quoteReplacement(change.apply(matcher.group())));
        }
        return matcher.appendTail(out).toString();
    }

    static Stream<Passage> inRunningText() {
        return passages()
                .filter(p -> p.text().chars().noneMatch(c -> c == '|' || c == '\t' || c == '\n')
                        && !LISTS.matcher(p.head()).matches());
    }

    @ParameterizedTest
    @MethodSource("inRunningText")
    void lineBreaksInsideSentences_changeNothing(Passage passage) {
        // not before a dash, digit or sign, where a line may be that of a list
        assertSame(passage, text -> replaceAll(text, "(?<=\\p{L}) (?=\\p{Ll}{2})", space -> "\n"));
    }

    @ParameterizedTest
    @MethodSource("passages")
    void windowsLineEnds_changeNothing(Passage passage) {
        assertSame(passage, text -> text.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("passages")
    void spacesThatDoNotBreak_changeNothing(Passage passage) {
        for (String space : List.of("\u00a0", "\u202f", "\u2009", "\u2007")) {
            assertSame(passage, text -> replaceAll(text, "(?<=\\d) (?=\\p{L})", s -> space));
        }
    }

    @ParameterizedTest
    @MethodSource("passages")
    void kindsOfDashes_changeNothing(Passage passage) {
        for (String dash : List.of(" \u2013 ", " \u2014 ", " - ", " \u2212 ")) {
            assertSame(passage, text -> replaceAll(text, "(?<=\\p{L}) [-\u2013\u2014] (?=\\p{L})", s -> dash));
        }
    }

    /** Without that of an office whose name, in capitals alone, is that of a people: DANE. */
    static Stream<Passage> withoutTellingCapitals() {
        return english().filter(p -> !p.text().contains("DANE"));
    }

    @ParameterizedTest
    @MethodSource("withoutTellingCapitals")
    void capitals_changeNothing(Passage passage) {
        assertSame(passage, text -> text.toUpperCase(java.util.Locale.ROOT));
    }

    /**
     * Without those where a sentence that starts with a number follows: "1.3 bn. 52 firms" may be one sentence or two.
     */
    static Stream<Passage> withClearEnds() {
        return english().filter(p -> !NUMBER_BEHIND_END.matcher(p.text()).find());
    }

    @ParameterizedTest
    @MethodSource("withClearEnds")
    void abbreviationsOfTheMagnitude_changeNothing(Passage passage) {
        for (String million : List.of("mln", "mn", "MILLION")) {
            assertSame(passage, text -> replaceAll(text, "(?<=\\d )million\\b", s -> million));
        }
        for (String billion : List.of("bn", "bln", "Billion")) {
            assertSame(passage, text -> replaceAll(text, "(?<=\\d )billion\\b", s -> billion));
        }
    }

    static Stream<Passage> inDollarsAlone() {
        return english()
                .filter(p -> !p.text().contains("\u20ac")
                        && !OTHER_MONEY.matcher(p.text()).find());
    }

    @ParameterizedTest
    @MethodSource("inDollarsAlone")
    void another_currency_changesTheUnitAlone(Passage passage) {
        String text = passage.text();
        List<String> expected = claims(passage.reading()).stream()
                .map(c -> c.replace("USD", "EUR"))
                .toList();
        assertThat(claims(passage.reader().read(text.replace("$", "\u20ac")))).isEqualTo(expected);
    }

    static Stream<Passage> withWholeYears() {
        return english().filter(p -> !SHORT_YEAR.matcher(p.text()).find());
    }

    @ParameterizedTest
    @MethodSource("withWholeYears")
    void everyYearLater_changesThePeriodsAlone(Passage passage) {
        String head = shifted(passage.head());
        Passage later = new Passage(head, shifted(passage.text()), "");
        List<String> expected = claims(passage.reading()).stream()
                .map(MetamorphicTest::shiftedSubject)
                .toList();
        assertThat(claims(later.reading())).as(later.text()).isEqualTo(expected);
    }

    private static String shiftedSubject(String claim) {
        int end = claim.indexOf('|');
        return replaceAll(
                        claim.substring(0, end),
                        "\\b(?:19|20)\\d\\d\\b",
                        year -> String.valueOf(Integer.parseInt(year) + 4))
                + claim.substring(end);
    }

    /** Four years, so that leap years stay leap years. */
    private static String shifted(String text) {
        String accounts = replaceAll(text, "(?<=FY)\\d\\d(?!\\d)", year -> String.valueOf(Integer.parseInt(year) + 4));
        return replaceAll(accounts, YEAR, year -> {
            String later = String.valueOf(Integer.parseInt(year.substring(0, 4)) + 4);
            return year.length() == 4 ? later : later + year.charAt(4) + (Integer.parseInt(year.substring(5)) + 4);
        });
    }

    static Stream<Passage> withoutGroupsOfThousands() {
        return english().filter(p -> !GROUP.matcher(p.text()).find());
    }

    @ParameterizedTest
    @MethodSource("withoutGroupsOfThousands")
    void decimalComma_changesNothing_whereItIsTold(Passage passage) {
        String changed = replaceAll(passage.text(), "(?<=\\d)\\.(?=\\d)", s -> ",");
        assertThat(claims(passage.reader().withDecimalMark(DecimalMark.COMMA).read(changed)))
                .as(changed)
                .isEqualTo(claims(
                        passage.reader().withDecimalMark(DecimalMark.POINT).read(passage.text())));
    }

    @ParameterizedTest
    @MethodSource("english")
    void textBehind_changesNothingBeforeIt(Passage passage) {
        String more = passage.text() + "\n\nThe delegation left in the evening. Weather in the capital was fine.";
        assertThat(claims(passage.reader().read(more))).isEqualTo(claims(passage.reading()));
    }
}
