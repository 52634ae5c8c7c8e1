package io.github.comity.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Rational;
import io.github.comity.specimen.PlainCertificates;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Worlds that nobody drew: from the world behind some claims a walk leads through others of which all claims are true
 * as well, far from the middle of what they allow. None of them lies outside a bound.
 */
class TrueWorldsTest {
    private static final long SEED = Long.getLong("comity.seed", 2026);
    private static final int ROUNDS = Integer.getInteger("comity.rounds", 40);
    private static final int STEPS = Integer.getInteger("comity.steps", 200);

    @Test
    void everyWorldOfTheClaims_liesInsideAllBounds() {
        Random random = new Random(SEED);
        long worlds = 0;
        long certificates = 0;
        for (int round = 0; round < ROUNDS; round++) {
            World world = new World(random, 1 + random.nextInt(2));
            List<Claim> claims = world.subjects(2 + random.nextInt(8)).stream()
                    .map(world::claim)
                    .toList();
            String seed = "seed %s, round %s: %s".formatted(SEED, round, claims);
            assertThat(holds(world, claims)).as(seed).isTrue();
            Reconciliation found = Reconciler.standard().reconcile(claims);
            assertThat(found.verdict()).as(seed).isNotEqualTo(Verdict.CONTRADICTORY);
            List<JointBounds> known = known(found, world, claims);
            for (JointBounds bounds : known) {
                certificates += checked(bounds, seed);
                assertInside(world, bounds, seed);
            }
            for (int step = 0; step < STEPS; step++) {
                Runnable undo = world.move();
                if (holds(world, claims)) {
                    worlds++;
                    known.forEach(b -> assertInside(world, b, seed));
                } else {
                    undo.run();
                }
            }
        }
        System.out.printf("%d true worlds and %d certificates, seed %d%n", worlds, certificates, SEED);
        assertThat(worlds).as("otherwise nothing was walked").isGreaterThan((long) ROUNDS * STEPS / 10);
        assertThat(certificates).as("otherwise nothing was shown").isGreaterThan(ROUNDS);
    }

    private static List<JointBounds> known(Reconciliation found, World world, List<Claim> claims) {
        Set<Subject> asked = new LinkedHashSet<>(world.subjects(4));
        claims.forEach(c -> asked.add(c.subject()));
        List<JointBounds> known = new ArrayList<>();
        asked.forEach(s -> known.add(found.bounds(s)));
        known.removeIf(b -> b.exactLower().isEmpty() && b.exactUpper().isEmpty());
        return known;
    }

    private static boolean holds(World world, List<Claim> claims) {
        for (Claim claim : claims) {
            Rational truth = world.truth(claim.subject());
            Rational shown = claim.subject() instanceof Subject.Share ? truth.times(Rational.of(100)) : truth;
            Bounds said = claim.figure().bounds();
            boolean above =
                    said.lower().map(l -> Rational.of(l).compareTo(shown) <= 0).orElse(true);
            if (!above
                    || said.upper()
                            .map(u -> Rational.of(u).compareTo(shown) < 0)
                            .orElse(false)) {
                return false;
            }
        }
        return true;
    }

    private static long checked(JointBounds bounds, String seed) {
        return Stream.of(bounds.lowerCertificate(), bounds.upperCertificate())
                .flatMap(c -> c.stream())
                .peek(c -> assertThat(PlainCertificates.addsUp(c)).as(seed).isTrue())
                .toList()
                .size();
    }

    private static void assertInside(World world, JointBounds bounds, String seed) {
        Rational truth = world.truth(bounds.subject());
        boolean above = bounds.exactLower().map(l -> l.compareTo(truth) <= 0).orElse(true);
        boolean below = bounds.exactUpper().map(u -> u.compareTo(truth) >= 0).orElse(true);
        if (!above || !below) {
            throw new AssertionError("%s is %s in %s, %s".formatted(bounds.subject(), truth, bounds, seed));
        }
    }
}
