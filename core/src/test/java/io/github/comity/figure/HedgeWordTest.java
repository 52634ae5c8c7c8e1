package io.github.comity.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A hedge bounds on one side only if its words do so for sure. */
class HedgeWordTest {
    private static final String[][] WORDS = {
        {
            "ABOUT",
            "[610, 630]",
            "about, approximately, approx., approx, some, around, circa, ca, ca., c., roughly, ~, ≈, "
                    + "close to, near, approaching, virtually, practically, in the region of, in the order "
                    + "of, on the order of, "
                    + "an estimated, close on, more or less, at about, at around, "
                    + "not far from, not far off, bordering on"
        },
        {
            "NEARLY",
            "[610, 620]",
            "nearly, almost, neared, nearing, not quite, shy of, just shy of, short of, just short of"
        },
        {
            "MORE_THAN",
            "[620, +inf)",
            "more than, over, exceeded, exceeding, exceeds, above, >, just over, just above, "
                    + "slightly over, slightly above, slightly more than, a little over, a little more than, "
                    + "well over, "
                    + "in excess of, upwards of, greater than, higher than, passed, surpassed, surpassing, topped, "
                    + "north of, beyond"
        },
        {
            "AT_LEAST",
            "[620, +inf)",
            "at least, no less than, not less than, no fewer than, not fewer than, not below, "
                    + "no lower than, a minimum of, ≥, ⩾, >=, at the least, "
                    + "at the very least, at minimum, minimum, min"
        },
        {
            "LESS_THAN",
            "(-inf, 620]",
            "less than, fewer than, lower than, below, under, <, just under, just below, "
                    + "slightly under, slightly below, slightly less than, a little under, a little less "
                    + "than, well under, "
                    + "well below, south of"
        },
        {
            "AT_MOST",
            "(-inf, 620]",
            "at most, no more than, not more than, up to, not exceeding, not above, "
                    + "no higher than, a maximum of, ≤, ⩽, <=, at the most, at the very most, "
                    + "at maximum, maximum, max"
        }
    };

    static Stream<Arguments> words() {
        return Stream.of(WORDS)
                .flatMap(row -> Arrays.stream(row[2].split(", ")).map(word -> Arguments.of(word, row[0], row[1])));
    }

    @ParameterizedTest
    @MethodSource("words")
    void parse_everyHedge(String word, Qualifier qualifier, String bounds) {
        for (String text :
                new String[] {word + " 620", Character.toUpperCase(word.charAt(0)) + word.substring(1) + " 620"}) {
            Figure figure = Figure.parse(text);
            assertThat(figure.qualifier()).isEqualTo(qualifier);
            assertThat(figure.bounds()).hasToString(bounds);
            assertThat(Figure.parse(figure.toString())).isEqualTo(figure);
        }
        assertThat(Figure.parse(word + " -620").bounds())
                .isEqualTo(Figure.parse(word + " 620").bounds().negated());
        assertThat(Figure.parse(word + " $6.2 million").qualifier()).isEqualTo(qualifier);
    }

    @Test
    void words_ofTheParser_areAllTriedHere() {
        Set<String> tried = new TreeSet<>();
        words().forEach(row -> tried.add((String) row.get()[0]));
        tried.remove("ca.");
        assertThat(new TreeSet<>(Words.qualifiers().keySet())).isEqualTo(tried);
    }

    @Test
    void closeTo_holdsForATotalThatIsALittleAbove() {
        assertThat(Figure.parse("close to 620")
                        .bounds()
                        .intersects(Figure.parse("147.7")
                                .bounds()
                                .plus(Figure.parse("479.1").bounds())))
                .isTrue();
        assertThat(Figure.parse("nearly 620")
                        .bounds()
                        .intersects(Figure.parse("626.8").bounds()))
                .isFalse();
    }
}
