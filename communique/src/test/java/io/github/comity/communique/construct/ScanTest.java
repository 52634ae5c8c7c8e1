package io.github.comity.communique.construct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All lists of up to four of which each holds or does not, from each place. */
class ScanTest {
    private static List<List<Boolean>> lists() {
        List<List<Boolean>> all = new ArrayList<>();
        for (int size = 0; size <= 4; size++) {
            for (int bits = 0; bits < (1 << size); bits++) {
                int b = bits;
                all.add(IntStream.range(0, size)
                        .mapToObj(i -> ((b >> i) & 1) == 1)
                        .toList());
            }
        }
        return all;
    }

    @Test
    void at_outside_isNull() {
        for (List<Boolean> all : lists()) {
            for (int i = -2; i < all.size() + 2; i++) {
                boolean isOutside = i < 0 || i >= all.size();
                Boolean there = isOutside ? null : all.get(i);
                assertThat(Objects.equals(Scan.at(all, i), there))
                        .as("%s %s", all, i)
                        .isTrue();
            }
        }
    }

    @Test
    void first_isTheLeastPlaceFromThere() {
        for (List<Boolean> all : lists()) {
            for (int from = 0; from <= all.size(); from++) {
                int least = IntStream.range(from, all.size())
                        .filter(all::get)
                        .findFirst()
                        .orElse(-1);
                assertThat(Scan.first(all, from, b -> b)).as("%s %s", all, from).isEqualTo(least);
            }
        }
    }

    @Test
    void last_isTheGreatestPlaceBeforeThere() {
        for (List<Boolean> all : lists()) {
            for (int before = 0; before <= all.size(); before++) {
                int greatest = IntStream.range(0, before).filter(all::get).max().orElse(-1);
                assertThat(Scan.last(all, before, b -> b))
                        .as("%s %s", all, before)
                        .isEqualTo(greatest);
            }
        }
    }

    @Test
    void past_isTheFirstThatDoesNotHold() {
        for (List<Boolean> all : lists()) {
            for (int from = 0; from <= all.size(); from++) {
                int end = IntStream.range(from, all.size())
                        .filter(i -> !all.get(i))
                        .findFirst()
                        .orElse(all.size());
                assertThat(Scan.past(all, from, b -> b)).as("%s %s", all, from).isEqualTo(end);
            }
        }
    }

    @Test
    void start_isBehindTheLastThatDoesNotHold() {
        for (List<Boolean> all : lists()) {
            for (int to = 0; to <= all.size(); to++) {
                int start =
                        IntStream.range(0, to).filter(i -> !all.get(i)).max().orElse(-1) + 1;
                assertThat(Scan.start(all, to, b -> b)).as("%s %s", all, to).isEqualTo(start);
            }
        }
    }
}
