package io.github.comity.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.event.Entry;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.indicator.GrowthCalculator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What is written is read as the same value: on models that differ for each seed, with every attribute of every type.
 */
class JsonRoundTripTest {
    private static final int MODELS = 10_000;
    /** How many are checked against the schema: some always, all of them under the profile {@code thorough}. */
    private static final int VALIDATED = Integer.getInteger("comity.validated", 500);

    @Test
    void records_areReadAsTheyWereWritten() {
        Map<String, Integer> kinds = new HashMap<>();
        int claims = 0;
        for (int seed = 0; seed < MODELS; seed++) {
            BilateralCooperation record = new RandomModels(seed).cooperation();
            String json = JsonFormat.COOPERATION.write(record);
            BilateralCooperation read = JsonFormat.COOPERATION.parse(json);
            assertThat(read).as("seed %s: %s", seed, json).isEqualTo(record);
            assertThat(JsonFormat.COOPERATION.write(read)).as("seed %s", seed).isEqualTo(json);
            if (seed < VALIDATED) {
                assertThat(Documents.problems(json))
                        .as("seed %s: %s", seed, json)
                        .isEmpty();
            }
            for (Entry entry : record.entries()) {
                kinds.merge(entry.identity().kind(), 1, Integer::sum);
            }
            claims += record.claims().size();
        }
        assertThat(kinds).hasSize(10);
        assertThat(kinds.values()).allMatch(n -> n > 100);
        assertThat(claims).isGreaterThan(MODELS);
    }

    @Test
    void bounds_areReadAsTheyWereWritten() {
        RandomModels models = new RandomModels(7);
        for (int i = 0; i < 500; i++) {
            Documents.roundTrip(JsonFormat.of(Bounds.class), models.bounds());
        }
    }

    @Test
    void derivedNumbers_areReadAsTheyWereWritten() {
        int defined = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            RandomModels models = new RandomModels(seed);
            List<Operand> operands = new ArrayList<>(List.of(Operand.of(Figure.parse("5.0 million USD"))));
            models.times(4, () -> operands.add(models.claim()));
            models.times(4, () -> {
                Derived growth = GrowthCalculator.growth(models.pick(operands), models.pick(operands));
                operands.add(models.random.nextBoolean() ? growth : growth.withNote(Derived.Note.SHARED_INPUT));
            });
            for (Operand operand : operands) {
                if (operand instanceof Derived derived) {
                    String json = Documents.roundTrip(JsonFormat.DERIVED, derived);
                    assertThat(Documents.problems(json)).as(json).isEmpty();
                    defined += derived.isDefined() ? 1 : 0;
                }
            }
        }
        assertThat(defined).isGreaterThan(100);
    }

    @Test
    void claims_areReadAsTheyWereWritten() {
        RandomModels models = new RandomModels(8);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            models.times(1, () -> claims.add(models.claim()));
        }
        assertThat(claims).hasSizeGreaterThan(100);
        for (Claim claim : claims) {
            Documents.valid(JsonFormat.CLAIM, claim);
            Documents.roundTrip(JsonFormat.CLAIM, claim);
        }
    }
}
