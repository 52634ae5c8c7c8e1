package io.github.comity.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.HedgePolicy;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Rounding;
import io.github.comity.figure.Unit;
import io.github.comity.solver.Budget;
import io.github.comity.solver.Constraint;
import io.github.comity.solver.LinearForm;
import io.github.comity.solver.Proof;
import io.github.comity.solver.Simplex;
import io.github.comity.specimen.PlainCertificates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the library promises of every answer, on worlds that are drawn at random. */
class PromisesTest {
    private static final long SEED = 56_317;

    // 1: no true world lies outside a bound

    @Test
    void trueWorlds_lieInsideAllBounds() {
        Random random = new Random(SEED);
        int bounded = 0;
        for (int round = 0; round < 60; round++) {
            World world = new World(random, 1 + random.nextInt(3));
            List<Claim> claims = world.subjects(3 + random.nextInt(10)).stream()
                    .map(world::claim)
                    .toList();
            Reconciliation found = Reconciler.standard().reconcile(claims);
            String seed = "seed %s, round %s: %s".formatted(SEED, round, claims);
            assertThat(found.verdict()).as(seed).isIn(Verdict.CONSISTENT, Verdict.NOT_CHECKABLE);
            assertThat(found.strain().orElseThrow().lower().orElseThrow())
                    .as(seed)
                    .isLessThanOrEqualTo(BigDecimal.ONE);
            List<Subject> asked = new ArrayList<>(world.subjects(6));
            claims.forEach(c -> asked.add(c.subject()));
            for (Subject subject : asked) {
                JointBounds bounds = found.bounds(subject);
                bounded += bounds.bounds().isBounded() ? 1 : 0;
                assertInside(world, bounds, seed);
            }
        }
        assertThat(bounded).as("otherwise nothing was tested").isGreaterThan(400);
    }

    @Test
    void trueWorlds_lieInsideBoundsOfSharesThatChange() {
        Random random = new Random(SEED);
        for (int round = 0; round < 40; round++) {
            World world = new World(random, 2);
            Subject.ShareChange change = world.shareChange();
            List<Claim> claims = new ArrayList<>();
            for (Subject s : List.of(change, change.share(), change.earlier())) {
                if (random.nextInt(4) > 0) {
                    claims.add(world.claim(s));
                }
            }
            world.subjects(4).forEach(s -> claims.add(world.claim(s)));
            Reconciliation found = Reconciler.standard().reconcile(claims);
            String seed = "seed %s, round %s: %s".formatted(SEED, round, claims);
            assertThat(found.verdict()).as(seed).isNotEqualTo(Verdict.CONTRADICTORY);
            for (Subject s : List.of(
                    change,
                    change.share(),
                    change.earlier(),
                    Subject.level(change.share().part()),
                    Subject.level(change.share().whole()))) {
                assertInside(world, found.bounds(s), seed);
            }
        }
    }

    private static void assertInside(World world, JointBounds bounds, String seed) {
        Subject subject = bounds.subject();
        Rational truth = world.truth(subject);
        String where = "%s is %s in %s, %s".formatted(subject, truth.enclosure(), bounds, seed);
        bounds.exactLower().ifPresent(l -> assertThat(l).as(where).isLessThanOrEqualTo(truth));
        bounds.exactUpper().ifPresent(u -> assertThat(u).as(where).isGreaterThanOrEqualTo(truth));
        bounds.lowerCertificate().ifPresent(c -> assertTrueIn(world, c, where));
        bounds.upperCertificate().ifPresent(c -> assertTrueIn(world, c, where));
    }

    /** Every step says something true of the world, and the steps add up to what they are said to show. */
    private static void assertTrueIn(World world, Certificate certificate, String where) {
        assertThat(PlainCertificates.addsUp(certificate)).as(where).isTrue();
        for (Certificate.Step step : certificate.steps()) {
            Rational left = Rational.ZERO;
            for (Map.Entry<Subject, Rational> term : step.form().entrySet()) {
                left = left.plus(term.getValue().times(world.truth(term.getKey())));
            }
            assertThat(left).as("%s, %s", step, where).isLessThanOrEqualTo(step.bound());
        }
    }

    // 2: contradictions are certified and minimal; all of them are found

    @Test
    void contradictions_ofFalsifiedWorlds_areExactlyTheMinimalSubsetsThatCannotHold() {
        Random random = new Random(SEED);
        int contradictory = 0;
        for (int round = 0; contradictory < 12 && round < 80; round++) {
            World world = new World(random, 2);
            List<Claim> claims = falsified(
                    world.subjects(round % 8 == 0 ? 10 : 7).stream()
                            .map(world::claim)
                            .toList(),
                    random);
            Reconciliation found = Reconciler.standard().reconcile(claims);
            String seed = "seed %s, round %s: %s".formatted(SEED, round, claims);
            Set<Set<Claim>> minimal = minimalByBruteForce(found.claims());
            assertThat(found.verdict() == Verdict.CONTRADICTORY).as(seed).isEqualTo(!minimal.isEmpty());
            assertThat(found.allContradictions().stream()
                            .map(c -> ImmutableSet.copyOf(c.claims()))
                            .collect(Collectors.toSet()))
                    .as(seed)
                    .isEqualTo(minimal);
            contradictory += minimal.isEmpty() ? 0 : 1;
            for (Contradiction c : found.allContradictions()) {
                assertThat(c.isComplete()).as(seed).isTrue();
                assertThat(c.certificate().form()).as(seed).isEmpty();
                assertThat(c.certificate().bound().signum()).as(seed).isNegative();
                assertThat(PlainCertificates.addsUp(c.certificate())).as(seed).isTrue();
                for (Claim claim : c.claims()) {
                    List<Claim> others =
                            c.claims().stream().filter(x -> !x.equals(claim)).toList();
                    assertThat(hasWitness(others))
                            .as("%s without %s, %s", c, claim, seed)
                            .isTrue();
                }
                for (Set<Claim> correction : c.corrections()) {
                    List<Claim> rest = found.claims().stream()
                            .filter(x -> !correction.contains(x))
                            .toList();
                    assertThat(rest.size()).isLessThan(found.claims().size());
                    assertRepairsTied(rest, c.claims(), seed);
                }
            }
        }
        assertThat(contradictory).isGreaterThanOrEqualTo(12);
    }

    /** A correction lets the claims that were contradictory hold together, as far as it leaves them. */
    private static void assertRepairsTied(List<Claim> rest, List<Claim> conflict, String seed) {
        assertThat(hasWitness(conflict.stream().filter(rest::contains).toList()))
                .as(seed)
                .isTrue();
    }

    /** One or two claims with another leading digit. */
    private static List<Claim> falsified(List<Claim> claims, Random random) {
        List<Claim> some = new ArrayList<>(claims);
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            int wrong = random.nextInt(some.size());
            Claim claim = some.get(wrong);
            BigDecimal factor = new BigDecimal(random.nextBoolean() ? "1.3" : "0.8");
            Figure figure = claim.figure();
            BigDecimal value =
                    figure.value().multiply(factor).setScale(figure.value().scale(), RoundingMode.HALF_UP);
            some.set(
                    wrong,
                    Claim.of(claim.subject(), Figure.of(value, figure.magnitude(), figure.unit()), claim.source()));
        }
        return some;
    }

    private static Set<Set<Claim>> minimalByBruteForce(List<Claim> claims) {
        List<Set<Claim>> wrong = new ArrayList<>();
        for (int size = 1; size <= claims.size(); size++) {
            for (int mask = 0; mask < 1 << claims.size(); mask++) {
                if (Integer.bitCount(mask) == size) {
                    Set<Claim> subset = new HashSet<>();
                    for (int i = 0; i < claims.size(); i++) {
                        if ((mask >> i & 1) == 1) {
                            subset.add(claims.get(i));
                        }
                    }
                    if (wrong.stream().noneMatch(subset::containsAll) && !hasWitness(List.copyOf(subset))) {
                        wrong.add(subset);
                    }
                }
            }
        }
        return new HashSet<>(wrong);
    }

    /** Whether there are numbers that satisfy all claims; the numbers are put into every row. */
    private static boolean hasWitness(List<Claim> claims) {
        List<Constraint> rows = rows(claims, ImmutableList.of()).stream()
                .map(Model.Row::constraint)
                .toList();
        Simplex simplex = new Simplex(rows, new Budget(50_000_000));
        Optional<Proof> refutation = simplex.refute();
        if (refutation.isPresent()) {
            assertThat(refutation.get().verify(rows)).isTrue();
            return false;
        }
        Map<Integer, Rational> point = simplex.point();
        for (Constraint row : rows) {
            Rational value = row.form().at(point);
            assertThat(row.lower().map(l -> l.compareTo(value) <= 0).orElse(true))
                    .isTrue();
            assertThat(row.upper().map(u -> u.compareTo(value) >= 0).orElse(true))
                    .isTrue();
        }
        return true;
    }

    private static List<Model.Row> rows(List<Claim> claims, List<Quantity> asked) {
        return new ModelBuilder(ImmutableList.copyOf(claims), Relation.DEFAULTS)
                .build(asked)
                .rows(Reading.of(HedgePolicy.PROOF, Rounding.NEAREST));
    }

    // 3: bounds are attained, or approached without end where a base would be zero there

    @Test
    void boundsOfLevels_areAttainedByAWitness() {
        Random random = new Random(SEED);
        int attained = 0;
        for (int round = 0; round < 40; round++) {
            World world = new World(random, 2);
            List<Claim> claims = world.subjects(8).stream().map(world::claim).toList();
            Reconciliation found = Reconciler.standard().reconcile(claims);
            Subject subject = Subject.level(found.claims().get(0).subject().quantity());
            JointBounds bounds = found.bounds(subject);
            Model model =
                    new ModelBuilder(found.claims(), Relation.DEFAULTS).build(ImmutableList.of(subject.quantity()));
            LinearForm form = model.level(subject.quantity()).orElseThrow();
            for (Optional<Rational> end : List.of(bounds.exactLower(), bounds.exactUpper())) {
                if (end.isPresent()) {
                    List<Constraint> rows =
                            new ArrayList<>(model.rows(Reading.of(HedgePolicy.PROOF, Rounding.NEAREST)).stream()
                                    .filter(r -> r.kind() != Model.Kind.BASE)
                                    .map(Model.Row::constraint)
                                    .toList());
                    rows.add(Constraint.equal(form, end.get()));
                    assertThat(new Simplex(rows, new Budget(50_000_000)).refute())
                            .as("seed %s, round %s: %s of %s", SEED, round, bounds, claims)
                            .isEmpty();
                    attained++;
                }
            }
        }
        assertThat(attained).isGreaterThan(40);
    }

    /** The same claims on exports and imports of quarters alone, without atoms, relations or shared unknowns. */
    @Test
    void answers_areThoseOfTheSystemOfQuarters() {
        Random random = new Random(SEED);
        int contradictory = 0;
        int bounded = 0;
        for (int round = 0; round < 120; round++) {
            World world = new World(random, 2);
            List<Claim> claims = world.subjects(2 + random.nextInt(8)).stream()
                    .map(world::claim)
                    .toList();
            if (round % 2 == 0) {
                claims = falsified(claims, random);
            }
            String seed = "seed %s, round %s: %s".formatted(SEED, round, claims);
            List<Constraint> system = new ArrayList<>();
            for (int u = 0; u < 16; u++) {
                system.add(Constraint.atLeast(LinearForm.of(u), Rational.ZERO));
            }
            claims.forEach(c -> state(world, c, system));
            Simplex simplex = new Simplex(system, new Budget(100_000_000));
            Reconciliation found = Reconciler.standard().reconcile(claims);
            boolean refuted = simplex.refute().isPresent();
            assertThat(found.verdict() == Verdict.CONTRADICTORY).as(seed).isEqualTo(refuted);
            contradictory += refuted ? 1 : 0;
            List<Subject> asked = new ArrayList<>(world.subjects(4));
            claims.forEach(c -> asked.add(c.subject()));
            for (Subject subject : refuted ? List.<Subject>of() : asked) {
                if (subject instanceof Subject.Level level
                        && found.bounds(subject).bounds().isBounded()) {
                    LinearForm form = world.form(level.quantity());
                    assertThat(found.bounds(subject).exactUpper())
                            .as("%s, %s", subject, seed)
                            .isEqualTo(simplex.maximize(form).map(Proof::bound));
                    assertThat(found.bounds(subject).exactLower())
                            .as("%s, %s", subject, seed)
                            .isEqualTo(simplex.maximize(form.negated())
                                    .map(p -> p.bound().negated()));
                    bounded++;
                } else if (subject instanceof Subject.Level level) {
                    boolean below = simplex.maximize(
                                    world.form(level.quantity()).negated())
                            .isPresent();
                    boolean above =
                            simplex.maximize(world.form(level.quantity())).isPresent();
                    assertThat(above && below).as("%s, %s", subject, seed).isFalse();
                }
            }
        }
        assertThat(contradictory).isGreaterThan(10);
        assertThat(bounded).isGreaterThan(150);
    }

    private static void state(World world, Claim claim, List<Constraint> system) {
        Subject subject = claim.subject();
        Bounds printed = claim.bounds();
        Optional<Rational> low = printed.lower().map(Rational::of);
        Optional<Rational> high = printed.upper().map(Rational::of);
        LinearForm over = world.form(subject.quantity());
        if (subject instanceof Subject.Level) {
            system.add(new Constraint(over, low, high));
        } else if (subject instanceof Subject.Difference d) {
            system.add(new Constraint(over.minus(world.form(d.subtrahend())), low, high));
        } else if (subject instanceof Subject.Share s) {
            Rational percent = Rational.of(1, 100);
            multiple(over, world.form(s.whole()), low.map(percent::times), high.map(percent::times), system);
        } else if (subject instanceof Subject.Ratio r) {
            multiple(over, world.form(r.denominator()), low, high, system);
        } else if (subject instanceof Subject.Change c) {
            LinearForm base = world.form(c.quantity().withPeriod(c.base()));
            Rational hundredth = Rational.of(1, 100);
            switch (c.form()) {
                case ABSOLUTE, POINTS -> system.add(new Constraint(over.minus(base), low, high));
                case RATE ->
                    multiple(
                            over,
                            base,
                            low.map(l -> l.times(hundredth).plus(Rational.ONE)),
                            high.map(h -> h.times(hundredth).plus(Rational.ONE)),
                            system);
                case FACTOR -> multiple(over, base, low, high, system);
                case DIVISOR -> multiple(base, over, low, high, system);
            }
        }
    }

    private static void multiple(
            LinearForm over,
            LinearForm under,
            Optional<Rational> low,
            Optional<Rational> high,
            List<Constraint> system) {
        low.ifPresent(l -> system.add(Constraint.atLeast(over.plus(under, l.negated()), Rational.ZERO)));
        high.ifPresent(h -> system.add(Constraint.atMost(over.plus(under, h.negated()), Rational.ZERO)));
    }

    // 4: order, units, locale and time zone change nothing

    @Test
    void order_ofClaimsAndQuestions_changesNothing() {
        Random random = new Random(SEED);
        for (int round = 0; round < 12; round++) {
            World world = new World(random, 2);
            List<Claim> claims =
                    falsified(world.subjects(8).stream().map(world::claim).toList(), random);
            List<Subject> asked = world.subjects(5);
            Reconciliation first = Reconciler.standard().reconcile(claims);
            String told = told(first, asked);
            List<Claim> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, random);
            String seed = "seed %s, round %s: %s".formatted(SEED, round, claims);
            assertThat(told(Reconciler.standard().reconcile(shuffled), asked))
                    .as(seed)
                    .isEqualTo(told);
            Reconciliation other = Reconciler.standard().reconcile(shuffled);
            List<Subject> turned = new ArrayList<>(asked);
            Collections.reverse(turned);
            turned.forEach(other::bounds);
            other.allContradictions();
            assertThat(told(other, asked))
                    .as("questions in another order, " + seed)
                    .isEqualTo(told);
        }
    }

    /** Everything that can be asked, as text. */
    private static String told(Reconciliation found, List<Subject> asked) {
        StringBuilder out = new StringBuilder();
        out.append(found).append(found.flags()).append(found.strain()).append('\n');
        asked.forEach(s -> out.append(found.bounds(s)).append('\n'));
        found.checks().forEach(c -> out.append(c).append('\n'));
        found.allContradictions()
                .forEach(c -> out.append(c.explain()).append(c.corrections()).append('\n'));
        found.contradictions().forEach(c -> out.append(c).append('\n'));
        return out.toString();
    }

    @Test
    void magnitude_inWhichFiguresArePrinted_changesNothing() {
        Random random = new Random(SEED);
        for (int round = 0; round < 10; round++) {
            World world = new World(random, 2);
            List<Claim> millions = world.subjects(8).stream()
                    .map(world::claim)
                    .map(c -> c.unit().equals(Unit.USD)
                            ? in(c, Magnitude.MILLION, c.figure().value().setScale(3, RoundingMode.UNNECESSARY))
                            : c)
                    .toList();
            List<Claim> thousands = scaled(millions, Magnitude.THOUSAND, 3);
            List<Claim> billions = scaled(millions, Magnitude.BILLION, -3);
            String seed = "seed %s, round %s: %s".formatted(SEED, round, millions);
            Reconciliation a = Reconciler.standard().reconcile(millions);
            Reconciliation b = Reconciler.standard().reconcile(thousands);
            Reconciliation c = Reconciler.standard().reconcile(billions);
            assertThat(b.verdict()).as(seed).isEqualTo(a.verdict());
            assertThat(c.verdict()).as(seed).isEqualTo(a.verdict());
            assertThat(b.strain()).as(seed).isEqualTo(a.strain());
            for (Subject subject : world.subjects(6)) {
                Bounds bounds = a.bounds(subject).bounds();
                assertThat(b.bounds(subject).bounds()).as(seed).isEqualTo(bounds);
                assertThat(c.bounds(subject).bounds()).as(seed).isEqualTo(bounds);
            }
        }
    }

    private static List<Claim> scaled(List<Claim> claims, Magnitude magnitude, int places) {
        return claims.stream()
                .map(c -> c.unit().equals(Unit.USD)
                        ? in(c, magnitude, c.figure().value().movePointRight(places))
                        : c)
                .toList();
    }

    private static Claim in(Claim claim, Magnitude magnitude, BigDecimal value) {
        // three decimals of millions, so that thousands have none; hedges would act on trailing zeros
        return Claim.of(claim.subject(), Figure.of(value, magnitude, Unit.USD), claim.source());
    }

    @Test
    void localeAndTimeZone_changeNothing() {
        World world = new World(new Random(SEED), 2);
        List<Claim> claims = new ArrayList<>(Founding.claims(Founding.growth(Measure.TOTAL_TRADE, "+58.4%")));
        List<Subject> asked = world.subjects(5);
        String told = told(Reconciler.standard().reconcile(claims), asked);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(told(Reconciler.standard().reconcile(claims), asked))
                        .as(tag)
                        .isEqualTo(told);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void sameClaims_giveTheSameAnswerAgainAndFromManyThreads() throws Exception {
        World world = new World(new Random(SEED), 2);
        List<Claim> claims = world.subjects(9).stream().map(world::claim).toList();
        List<Subject> asked = world.subjects(6);
        String told = told(Reconciler.standard().reconcile(claims), asked);
        Reconciliation shared = Reconciler.standard().reconcile(claims);
        List<String> answers = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread thread = new Thread(() -> answers.add(told(shared, asked)));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(answers).hasSize(4).containsOnly(told);
    }

    // 5: more claims never widen, coarser figures never narrow

    @Test
    void furtherClaim_neverWidens() {
        Random random = new Random(SEED);
        for (int round = 0; round < 25; round++) {
            World world = new World(random, 2);
            List<Claim> claims = world.subjects(7).stream().map(world::claim).toList();
            Reconciliation few = Reconciler.standard().reconcile(claims.subList(0, claims.size() - 2));
            Reconciliation more = few.with(claims.get(claims.size() - 1));
            for (Subject subject : world.subjects(6)) {
                assertThat(few.bounds(subject)
                                .bounds()
                                .encloses(more.bounds(subject).bounds()))
                        .as("seed %s, round %s: %s of %s", SEED, round, subject, claims)
                        .isTrue();
            }
        }
    }

    @Test
    void coarserFigure_neverNarrows() {
        Random random = new Random(SEED);
        int coarser = 0;
        for (int round = 0; round < 40; round++) {
            World world = new World(random, 2);
            List<Claim> claims = world.subjects(7).stream().map(world::claim).toList();
            Claim fine = claims.get(0);
            Figure figure = fine.figure();
            if (figure.qualifier() != Qualifier.AS_PRINTED) {
                continue;
            }
            coarser++;
            Reconciliation sharp = Reconciler.standard().reconcile(claims);
            Claim blurred = Claim.of(fine.subject(), figure.withQualifier(Qualifier.ABOUT), fine.source());
            Reconciliation blunt = sharp.without(fine).with(blurred);
            for (Subject subject : world.subjects(6)) {
                assertThat(blunt.bounds(subject)
                                .bounds()
                                .encloses(sharp.bounds(subject).bounds()))
                        .as("seed %s, round %s: %s of %s", SEED, round, subject, claims)
                        .isTrue();
            }
        }
        assertThat(coarser).isGreaterThan(15);
    }

    // 8: every number can be traced to its claims

    @Test
    void bounds_followFromTheClaimsThatTheyName() {
        Random random = new Random(SEED);
        int traced = 0;
        for (int round = 0; round < 30; round++) {
            World world = new World(random, 2);
            List<Claim> claims = world.subjects(8).stream().map(world::claim).toList();
            Reconciliation all = Reconciler.standard().reconcile(claims);
            for (Subject subject : world.subjects(4)) {
                JointBounds bounds = all.bounds(subject);
                if (bounds.upperCertificate().isPresent()
                        && !bounds.upperClaims().isEmpty()) {
                    traced++;
                    JointBounds again = Reconciler.standard()
                            .reconcile(bounds.upperClaims())
                            .bounds(subject);
                    assertThat(again.exactUpper())
                            .as("seed %s, round %s: %s from %s", SEED, round, bounds, bounds.upperClaims())
                            .isEqualTo(bounds.exactUpper());
                    assertThat(bounds.derived().claims()).containsAll(bounds.upperClaims());
                }
            }
        }
        assertThat(traced).isGreaterThan(40);
    }

    @Test
    void emptyInput_isNotCheckable() {
        Reconciliation nothing = Reconciler.standard().reconcile(ImmutableList.of());
        assertThat(nothing.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(nothing.checks()).isEmpty();
        assertThat(nothing.flags()).isEmpty();
        assertThat(nothing.contradictions()).isEmpty();
        assertThat(nothing.strain()).contains(Bounds.exactly(BigDecimal.ZERO));
        assertThat(nothing).hasToString("NOT_CHECKABLE: 0 claims in 0 editions");
    }
}
