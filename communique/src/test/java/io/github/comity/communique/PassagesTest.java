package io.github.comity.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.party.Country;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is read of each kept passage, so that no change of the reader goes unseen. Whether it is right is measured
 * elsewhere: the rows of truth stand in the module of examples.
 */
class PassagesTest {
    /** Writes the resource anew, to be looked through line by line before it is kept. */
    public static void main(String[] args) throws IOException {
        Files.writeString(
                Path.of(args[0]),
                Passage.all().stream().map(Passage::section).collect(Collectors.joining()),
                StandardCharsets.UTF_8);
    }

    static Stream<Passage> passages() {
        return Passage.all().stream();
    }

    @ParameterizedTest
    @MethodSource("passages")
    void passage_isReadAsBefore(Passage passage) {
        assertThat(Passage.lines(passage.reading())).isEqualTo(passage.read());
    }

    @ParameterizedTest
    @MethodSource("passages")
    void everyNumeral_isAccountedFor_onceAndInOrder(Passage passage) {
        CommuniqueReading reading = passage.reading();
        Set<Integer> covered = new HashSet<>();
        int before = 0;
        for (Numeral numeral : reading.numerals()) {
            assertThat(numeral.span().offset()).isGreaterThanOrEqualTo(before);
            before = numeral.span().end();
            for (int i = numeral.span().offset(); i < before; i++) {
                covered.add(i);
            }
            assertThat(numeral.reason().isEmpty()).isEqualTo(numeral.outcome() == Numeral.Outcome.READ);
        }
        List<Integer> digits = passage.text().chars().boxed().toList();
        for (int i = 0; i < digits.size(); i++) {
            if (Character.isDigit(digits.get(i))) {
                assertThat(covered)
                        .as("the digit at %s of %s", i, passage.text())
                        .contains(i);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("passages")
    void everySpan_holdsItsFigure_andOverlapsNone(Passage passage) {
        CommuniqueReading reading = passage.reading();
        List<ReadClaim> claims = reading.readClaims();
        for (int i = 0; i < claims.size(); i++) {
            Span span = claims.get(i).span();
            String place = span.of(passage.text());
            assertThat(place).isNotBlank().isEqualTo(place.strip());
            for (int j = 0; j < i; j++) {
                assertThat(span.overlaps(claims.get(j).span()) && !isOneRow(reading, i, j))
                        .as("%s over %s in %s", claims.get(i), claims.get(j), passage.text())
                        .isFalse();
            }
            int start = passage.text().lastIndexOf('\n', span.offset() - 1) + 1;
            assertThat(span.column()).isEqualTo(span.offset() - start + 1);
            assertThat(span.line() - 1L)
                    .isEqualTo(passage.text()
                            .substring(0, span.offset())
                            .chars()
                            .filter(c -> c == '\n')
                            .count());
        }
    }

    private static boolean isOneRow(CommuniqueReading reading, int i, int j) {
        return reading.rows().stream()
                .anyMatch(row -> row.claims().contains(reading.readClaims().get(i))
                        && row.claims().contains(reading.readClaims().get(j)));
    }

    @ParameterizedTest
    @MethodSource("passages")
    void defaultLocaleAndTimeZone_changeNothing(Passage passage) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Passage.lines(passage.reading())).isEqualTo(passage.read());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("passages")
    void language_isToldByTheText(Passage passage) {
        assertThat(CommuniqueReader.anyLanguage().read(passage.text()).language())
                .isEqualTo(passage.language());
    }

    @ParameterizedTest
    @MethodSource("passages")
    void cooperations_takeEveryFigureOfTheirPair(Passage passage) {
        CommuniqueReading reading = passage.reading().withoutDoubts();
        Set<String> taken = reading.cooperations().stream()
                .flatMap(record -> record.claims().stream())
                .map(PassagesTest::figure)
                .collect(Collectors.toSet());
        Set<String> ofPairs = reading.claims().stream()
                .filter(c -> c.subject().quantity().partner() instanceof Country
                        && c.subject().quantity().reporter() instanceof Country)
                .map(PassagesTest::figure)
                .collect(Collectors.toSet());
        assertThat(taken).containsAll(ofPairs);
    }

    /** A figure without its unit, which a record takes over from other figures of the quantity. */
    private static String figure(Claim claim) {
        Quantity quantity = claim.subject().quantity();
        return "%s %s %s %s %s: %s"
                .formatted(
                        claim.subject().getClass().getSimpleName(),
                        quantity.measure(),
                        quantity.reporter().code(),
                        quantity.partner().code(),
                        quantity.period(),
                        claim.text());
    }
}
