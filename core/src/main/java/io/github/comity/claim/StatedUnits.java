package io.github.comity.claim;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.source.Edition;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The one rule for a unit that is not stated, as of a growth without a level beside it.
 *
 * <p>It looks for levels of the same reporter and partner in the same edition, from the nearest to the farthest: of the
 * same measure and period; of that period and a measure of the same table, such as imports beside exports; of the same
 * measure in any period; of that table in any period. The nearest that there are decide: where they are all in one
 * unit, the claim is taken in it, and says so with an {@link Assumption}. Where they are in several, or there are none,
 * the unit stays unstated, and the claim is tied to no level. A growth asks so for both of its periods, and stays
 * unstated if the answers differ. A share asks for part and whole and a ratio for both sides; as rates of exchange of
 * one period cancel there, the only unit that stands in both answers is enough.
 *
 * <p>Growths, factors, shares, changes of shares and ratios are carried so. Levels, differences, absolute changes and
 * changes in points are not, since their figures need a unit themselves, and a rank needs none. The rule applied twice
 * gives what it gives once. This class has no state.
 */
public final class StatedUnits {
    private static final ImmutableList<ImmutableSet<Measure>> TABLES = ImmutableList.of(
            ImmutableSet.of(
                    Measure.TOTAL_TRADE, Measure.EXPORTS, Measure.IMPORTS, Measure.TRADE_BALANCE, Measure.RE_EXPORTS),
            Measure.inwardInvestment(),
            Measure.outwardInvestment());

    private StatedUnits() {}

    private record Level(Edition edition, Quantity quantity) {}

    private record Said(Subject subject, Edition edition, Figure figure, ClaimStatus status) {
        static Said by(Claim claim) {
            return new Said(claim.subject(), claim.source().edition(), claim.figure(), claim.status());
        }
    }

    /**
     * Returns claims with the units that are carried from the levels among them.
     *
     * @param claims the claims
     * @return the same claims in their order, those that are carried with an assumption; one that then says the same as
     *     another is left out
     */
    public static ImmutableList<Claim> carried(Iterable<Claim> claims) {
        Given.argument("claims", "StatedUnits.carried", claims);
        ImmutableList<Claim> all = ImmutableList.copyOf(claims);
        if (all.stream().noneMatch(StatedUnits::isOpen)) {
            return all;
        }
        ImmutableSet<Level> levels = levels(all);
        Set<Said> said = new HashSet<>();
        all.stream().filter(c -> !isOpen(c)).map(Said::by).forEach(said::add);
        ImmutableList.Builder<Claim> answer = ImmutableList.builder();
        for (Claim claim : all) {
            Claim carried = isOpen(claim) ? carried(claim, levels) : claim;
            if (carried.equals(claim) || said.add(Said.by(carried))) {
                answer.add(carried);
            }
        }
        return answer.build();
    }

    private static ImmutableSet<Level> levels(List<Claim> claims) {
        return claims.stream()
                .flatMap(c -> c.levelOf().map(q -> new Level(c.source().edition(), q)).stream())
                .filter(l -> !isUnstated(l.quantity()))
                .collect(toImmutableSet());
    }

    /**
     * Says why the unit of a claim stays unstated among others, so that it is tied to no level.
     *
     * @param claim the claim
     * @param claims the claims that it stands among
     * @return the reason with the remedy, such as {@code "its unit is not stated, and the nearest levels are in EUR and
     *     USD; name the unit"}; empty if all its units are stated, or can be taken from the levels
     */
    public static Optional<String> whyUnstated(Claim claim, Iterable<Claim> claims) {
        Given.arguments("StatedUnits.whyUnstated", "claim", claim, "claims", claims);
        if (!isOpen(claim)) {
            return Optional.empty();
        }
        ImmutableSet<Level> levels = levels(ImmutableList.copyOf(claims));
        return isOpen(carried(claim, levels))
                ? Optional.of("its unit is not stated, and %s; name the unit".formatted(obstacle(claim, levels)))
                : Optional.empty();
    }

    private static String obstacle(Claim claim, Set<Level> levels) {
        if (!carriesUnits(claim)) {
            return "its figure needs one of its own";
        }
        Set<String> found = new TreeSet<>();
        for (Quantity quantity : claim.subject().quantities()) {
            ImmutableSet<Unit> near = near(claim.source().edition(), quantity, levels);
            if (near.isEmpty()) {
                return "no level of %s with %s in its edition tells it"
                        .formatted(
                                quantity.reporter().phrase(), quantity.partner().phrase());
            }
            near.forEach(u -> found.add(u.toString()));
        }
        return "the nearest levels are in " + String.join(" and ", found);
    }

    /** Whether a unit can be carried to a claim at all. */
    private static boolean carriesUnits(Claim claim) {
        return !claim.subject().visit(new In(Unit.RATIO)).equals(claim.subject());
    }

    /**
     * Checks whether a claim is another one, as it is or with a unit that was carried.
     *
     * @param claim the claim, perhaps with a unit that was carried
     * @param given the claim as it was given
     * @return whether the first is the second, or what {@link #carried} made of it
     */
    public static boolean isCarriedFrom(Claim claim, Claim given) {
        Given.arguments("StatedUnits.isCarriedFrom", "claim", claim, "given", given);
        return claim.equals(given)
                || (isOpen(given)
                        && given.figure().equals(claim.figure())
                        && given.source().equals(claim.source())
                        && isSameButForUnits(claim.subject(), given.subject()));
    }

    private static boolean isSameButForUnits(Subject subject, Subject given) {
        In unstated = new In(Unit.UNSTATED);
        return subject.visit(unstated).equals(given.visit(unstated))
                && given.quantities().stream()
                        .filter(q -> !isUnstated(q))
                        .allMatch(q -> subject.quantities().contains(q));
    }

    private static boolean isUnstated(Quantity quantity) {
        return quantity.unit().equals(Unit.UNSTATED);
    }

    private static boolean isOpen(Claim claim) {
        return claim.subject().quantities().stream().anyMatch(StatedUnits::isUnstated);
    }

    private static Claim carried(Claim claim, Set<Level> levels) {
        ImmutableList<Quantity> quantities = claim.subject().quantities();
        ImmutableList<ImmutableSet<Unit>> near = quantities.stream()
                .map(q -> near(claim.source().edition(), q, levels))
                .collect(toImmutableList());
        boolean isOfOneTime =
                quantities.stream().map(Quantity::period).distinct().count() == 1;
        Set<Unit> units = new HashSet<>(near.get(0));
        near.forEach(isOfOneTime ? units::retainAll : units::addAll);
        if (units.size() != 1 || near.contains(ImmutableSet.<Unit>of())) {
            return claim;
        }
        Unit unit = units.iterator().next();
        Subject subject = claim.subject().visit(new In(unit));
        return subject.equals(claim.subject()) ? claim : claim.about(subject, assumption(unit));
    }

    private static Assumption assumption(Unit unit) {
        return new Assumption(
                Assumption.Kind.CARRIED_CURRENCY, "unit not stated, taken in %s as the levels are".formatted(unit));
    }

    /** The unit of a quantity that states one; else the units of the nearest levels. */
    private static ImmutableSet<Unit> near(Edition edition, Quantity open, Set<Level> levels) {
        if (!isUnstated(open)) {
            return ImmutableSet.of(open.unit());
        }
        ImmutableSet<Measure> table = TABLES.stream()
                .filter(t -> t.contains(open.measure()))
                .findFirst()
                .orElseGet(() -> ImmutableSet.of(open.measure()));
        ImmutableList<Quantity> near = levels.stream()
                .filter(l -> l.edition().equals(edition))
                .map(Level::quantity)
                .filter(q -> q.reporter().equals(open.reporter()) && q.partner().equals(open.partner()))
                .filter(q -> table.contains(q.measure()))
                .collect(toImmutableList());
        Predicate<Quantity> sameMeasure = q -> q.measure().equals(open.measure());
        Predicate<Quantity> samePeriod = q -> q.period().equals(open.period());
        for (Predicate<Quantity> circle :
                List.of(sameMeasure.and(samePeriod), samePeriod, sameMeasure, (Predicate<Quantity>) q -> true)) {
            ImmutableSet<Unit> units =
                    near.stream().filter(circle).map(Quantity::unit).collect(toImmutableSet());
            if (!units.isEmpty()) {
                return units;
            }
        }
        return ImmutableSet.of();
    }

    /** A subject in a unit, where its figure does not need one; else the subject itself. */
    private record In(Unit unit) implements SubjectVisitor<Subject> {
        @Override
        public Subject level(Subject.Level level) {
            return level;
        }

        @Override
        public Subject change(Subject.Change change) {
            return switch (change.form()) {
                case RATE, FACTOR, DIVISOR ->
                    Subject.change(change.quantity().withUnit(unit), change.base(), change.form());
                case ABSOLUTE, POINTS -> change;
            };
        }

        @Override
        public Subject.Share share(Subject.Share share) {
            return Subject.share(share.part().withUnit(unit), share.whole().withUnit(unit));
        }

        @Override
        public Subject shareChange(Subject.ShareChange change) {
            return Subject.shareChange(share(change.share()), change.base(), change.form());
        }

        @Override
        public Subject ratio(Subject.Ratio ratio) {
            return Subject.ratio(
                    ratio.numerator().withUnit(unit), ratio.denominator().withUnit(unit));
        }

        @Override
        public Subject difference(Subject.Difference difference) {
            return difference;
        }

        @Override
        public Subject rank(Subject.Rank rank) {
            return rank;
        }
    }
}
