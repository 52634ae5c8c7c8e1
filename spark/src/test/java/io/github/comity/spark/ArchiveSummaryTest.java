package io.github.comity.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comity.spark.ArchiveSummary.Count;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArchiveSummaryTest {
    private static final long SEED = 20240902;

    /** Any counts, also with odd keys. */
    private static ArchiveSummary random(Random random) {
        List<String> keys = List.of("", "contradictory", "KAZ-CZE", "\"quoted\" \\ key", "версия", "version", "a\nb");
        ArchiveSummary sum = ArchiveSummary.EMPTY;
        for (Count count : Count.values()) {
            if (random.nextBoolean()) {
                String key = keys.get(random.nextInt(keys.size()));
                String quoted = key.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
                sum = sum.plus(ArchiveSummary.parse("{\"version\":1,\"%s\":{\"%s\":%s}}"
                        .formatted(count.label(), quoted, 1 + random.nextInt(1_000_000))));
            }
        }
        return sum;
    }

    @Test
    void plus_anyCounts_isAssociativeAndCommutativeWithAnIdentity() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            ArchiveSummary a = random(random);
            ArchiveSummary b = random(random);
            ArchiveSummary c = random(random);
            assertThat(a.plus(b)).as("seed %s, case %s", SEED, i).isEqualTo(b.plus(a));
            assertThat(a.plus(b).plus(c)).as("seed %s, case %s", SEED, i).isEqualTo(a.plus(b.plus(c)));
            assertThat(a.plus(ArchiveSummary.EMPTY)).isEqualTo(a).hasSameHashCodeAs(a);
            assertThat(ArchiveSummary.EMPTY.plus(a)).isEqualTo(a);
            assertThat(ArchiveSummary.parse(a.toJson())).isEqualTo(a);
            assertThat(a.plus(b).toJson()).isEqualTo(b.plus(a).toJson());
        }
    }

    @Test
    void plus_wholeInAnyParts_isTheSame() {
        Random random = new Random(SEED);
        List<ArchiveSummary> days =
                IntStream.range(0, 50).mapToObj(i -> random(random)).toList();
        ArchiveSummary all = days.stream().reduce(ArchiveSummary.EMPTY, ArchiveSummary::plus);
        for (int cut = 0; cut <= days.size(); cut++) {
            ArchiveSummary before = days.subList(0, cut).stream().reduce(ArchiveSummary.EMPTY, ArchiveSummary::plus);
            ArchiveSummary after = days.subList(cut, 50).stream().reduce(ArchiveSummary.EMPTY, ArchiveSummary::plus);
            assertThat(after.plus(before)).isEqualTo(all);
        }
    }

    @Test
    void plus_beyondLong_isRefused() {
        ArchiveSummary most = ArchiveSummary.parse("{\"version\":1,\"verdict\":{\"consistent\":9223372036854775807}}");
        assertThatThrownBy(() -> most.plus(most)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void toJson_empty_isTheVersionAlone() {
        assertThat(ArchiveSummary.EMPTY.toJson()).isEqualTo("{\"version\":1}");
        assertThat(ArchiveSummary.EMPTY).hasToString("0 documents, 0 unreadable, 0 claims, 0 contradictions");
    }

    @Test
    void parse_otherTexts_areRefused() {
        String rule =
                "summary must be an object of version 1 with counts from 1, but was another; pass what toJson() wrote";
        for (String text :
                List.of("5", "{\"version\":2}", "{\"version\":1,\"verdict\":5}", "{\"verdict\":{\"a\":0}}", "{} {}")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ArchiveSummary.parse(text))
                    .withMessage(rule);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArchiveSummary.parse("{"))
                .withMessageStartingWith("summary must be JSON, but was none (");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArchiveSummary.parse("{\"moon\":{}}"))
                .withMessage("count must be one of total, agency, pair, language, verdict, slip, unread, claims of "
                        + "text, but "
                        + "was 'moon'; choose one");
    }

    @Test
    void label_anyCount_isUndoneByParse() {
        for (Count count : Count.values()) {
            assertThat(Count.parse(count.label())).isEqualTo(count);
            assertThat(Count.parse(count.name())).isEqualTo(count);
        }
    }

    @Test
    void of_missingKey_isZero() {
        assertThat(ArchiveSummary.EMPTY.of(Count.VERDICT, "consistent")).isZero();
        assertThat(ArchiveSummary.EMPTY.of(Count.VERDICT)).isEmpty();
    }
}
