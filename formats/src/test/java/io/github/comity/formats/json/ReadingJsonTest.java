package io.github.comity.formats.json;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.communique.CommuniqueReading;
import io.github.comity.communique.Numeral;
import io.github.comity.formats.FormatException;
import io.github.comity.party.Area;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingJsonTest {
    private static final String TEXT = "On 2 September 2024 ministers met in Prague.\n"
            + "In 2023 trade rose by 48.4% to $626.8 million, ranking 7th out of 90.\nA hall had 300 seats.";

    private static final Path KEPT = Path.of("../communique/src/test/resources/io/github/comity/communique");

    /** Every passage that the reader's own tests keep, in all its languages, those of events too. */
    private static List<CommuniqueReading> readings() throws IOException {
        List<CommuniqueReading> all = new ArrayList<>();
        for (String part : Splitter.on("\n=== ").split("\n" + Files.readString(KEPT.resolve("passages.txt")))) {
            if (!part.isBlank()) {
                all.add(reader(part).read(part.substring(part.indexOf('\n') + 1, part.indexOf("\n---\n"))));
            }
        }
        for (String part : Splitter.on("\n== ").split("\n" + Files.readString(KEPT.resolve("events.txt")))) {
            if (!part.isBlank()) {
                List<String> lines = Splitter.on('\n').splitToList(part);
                all.add(reader(part.replace(',', ' ')).read(lines.get(1)));
            }
        }
        return all;
    }

    private static CommuniqueReader reader(String passage) {
        List<String> head = Splitter.on(' ').splitToList(passage.substring(0, passage.indexOf('\n')));
        CommuniqueReader reader = CommuniqueReader.of(head.get(1));
        if (!head.get(2).equals("-")) {
            reader = reader.published(head.get(2));
        }
        Area[] parties = head.stream().skip(3).map(Area::of).toArray(Area[]::new);
        return parties.length == 0 ? reader : reader.between(parties);
    }

    @Test
    void everyPassage_isReadAsItWasWritten() throws IOException {
        int claims = 0;
        int events = 0;
        int unread = 0;
        List<CommuniqueReading> all = readings();
        for (int i = 0; i < all.size(); i++) {
            CommuniqueReading reading = all.get(i);
            String json = Documents.roundTrip(JsonFormat.READING, reading);
            if (i % 10 == 0) {
                assertThat(Documents.problems(json)).as(json).isEmpty();
            }
            claims += reading.readClaims().size();
            events += reading.events().size();
            unread += reading.unread().size() + reading.unreadEvents().size();
        }
        assertThat(claims).isGreaterThan(1_000);
        assertThat(events).isGreaterThan(50);
        assertThat(unread).isGreaterThan(50);
    }

    private static String json() {
        CommuniqueReading reading = CommuniqueReader.english()
                .published("2024-09-02")
                .between(KAZ, CZE)
                .read(TEXT);
        assertThat(reading.numerals()).extracting(Numeral::outcome).contains(Numeral.Outcome.NO_STATISTIC);
        return JsonFormat.READING.write(reading);
    }

    @Test
    void document_hasClaimsWithPlaces_numeralsWithReasons_andCoverage() {
        assertThat(json())
                .startsWith(
                        "{\"version\":1,\"reading\":{\"text\":\"On 2 September 2024 ministers met in Prague.\\nIn 2023")
                .contains(
                        "\"language\":\"en\",\"coverage\":{\"read\":",
                        "\"span\":{\"line\":2,\"column\":32,\"offset\":76,\"length\":14}",
                        "\"outcome\":\"no statistic\",\"reason\":\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"line\":2,\"column\":32| \"line\":2,\"column\":33| /reading| "
                        + "span must have the line and column of its offset 76, 2:32, but had 2:33; correct it",
                "\"offset\":76,\"length\":14| \"offset\":76,\"length\":140| /reading| "
                        + "span must lie within the 136 characters of the text, but began after 76 and had "
                        + "140; correct it",
                "\"offset\":76| \"offset\":-1| /reading| "
                        + "span must lie within the 136 characters of the text, but began after -1 and had "
                        + "14; correct it",
                "\"outcome\":\"no statistic\"| \"outcome\":\"read\"| /reading/numerals/0| "
                        + "numeral must have a reason unless it is read, but was",
                "\"outcome\":\"no statistic\"| \"outcome\":\"lost\"| /reading/numerals/0/outcome| "
                        + "must be one of 'read', 'no statistic', 'unread', but was 'lost'",
            })
    void whatDoesNotFit_isRefusedWithItsPlace(String written, String instead, String path, String rule) {
        String json = json();
        assertThat(json).contains(written);
        assertThatThrownBy(() ->
                        JsonFormat.READING.parse(json.replaceFirst(java.util.regex.Pattern.quote(written), instead)))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(" (" + path + "): " + rule);
    }

    @Test
    void coverage_isCountedAgain() {
        String json = json();
        assertThatThrownBy(() -> JsonFormat.READING.parse(json.replaceFirst("\"read\":\\d+", "\"read\":9")))
                .hasMessageMatching(".*\\(/reading\\): coverage must count the numerals, '\\d+ numerals: .*', but was "
                        + "'\\d+ numerals: 9 read, .*'; leave it out");
        String without = json.replaceFirst("\"coverage\":\\{[^}]*},", "");
        assertThat(JsonFormat.READING.parse(without)).isEqualTo(JsonFormat.READING.parse(json));
    }

    @Test
    void rowWithoutClaim_isRefused() {
        assertThatThrownBy(
                        () -> JsonFormat.READING.parse("{\"version\":1,\"reading\":{\"text\":\"a\",\"language\":\"en\","
                                + "\"rows\":[{\"periodBasis\":\"none\"}]}}"))
                .hasMessage("line 1, column 60 (/reading/rows/0): row must have a level or a change, but had "
                        + "neither; leave "
                        + "the row out");
    }

    @Test
    void textTooLongToBeReadAgain_isNotWritten() {
        CommuniqueReading reading = CommuniqueReader.english().read("a\n".repeat(500_001));
        assertThatThrownBy(() -> JsonFormat.READING.write(reading))
                .hasMessage("text must have at most 1000000 characters to be read again, but had 1000002: 'a"
                        + "\\u000Aa".repeat(29) + "\\u000A... (1000002 characters)'; shorten it");
        CommuniqueReading longest = CommuniqueReader.english().read("a\n".repeat(500_000));
        assertThat(JsonFormat.READING.parse(JsonFormat.READING.write(longest))).isEqualTo(longest);
    }
}
