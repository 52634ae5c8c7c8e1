package io.github.comity.reconcile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.period.ReportingPeriod;
import java.util.List;
import java.util.function.Predicate;

/** Which quantity is meant by reporter, measure and period alone. */
final class Levels {
    private Levels() {}

    /**
     * The quantities that may be meant, at least one: those whose measure is stated before those that follow from
     * others, and trade with another country before trade with a group or the world.
     */
    static ImmutableSet<Quantity> of(
            List<Claim> claims, Area reporter, Measure measure, ReportingPeriod period, Predicate<Quantity> isKnown) {
        ImmutableSet<Quantity> stated = claims.stream()
                .flatMap(c -> c.subject().quantities().stream())
                .filter(q -> q.reporter().equals(reporter) && q.scope().isEmpty())
                .collect(toImmutableSet());
        ImmutableSet<Quantity> ofMeasure = choices(
                stated.stream().filter(q -> q.measure().equals(measure)).collect(toImmutableSet()),
                measure,
                period,
                isKnown);
        ImmutableSet<Quantity> found = ofMeasure.isEmpty() ? choices(stated, measure, period, isKnown) : ofMeasure;
        return found.isEmpty() ? ImmutableSet.of(unknown(stated, reporter, measure, period)) : found;
    }

    private static ImmutableSet<Quantity> choices(
            ImmutableSet<Quantity> stated, Measure measure, ReportingPeriod period, Predicate<Quantity> isKnown) {
        return preferred(stated.stream()
                .filter(q -> !q.unit().equals(Unit.UNSTATED))
                .map(q -> q.withMeasure(measure).withPeriod(period))
                .distinct()
                .filter(isKnown)
                .collect(toImmutableSet()));
    }

    private static ImmutableSet<Quantity> preferred(ImmutableSet<Quantity> choices) {
        ImmutableSet<Quantity> ofPair =
                choices.stream().filter(Levels::isOfPair).collect(toImmutableSet());
        return ofPair.isEmpty() ? choices : ofPair;
    }

    private static boolean isOfPair(Quantity quantity) {
        return quantity.partner() instanceof Country && !quantity.partner().equals(quantity.reporter());
    }

    /** A quantity of which nothing is known, with the partner of the others. */
    private static Quantity unknown(
            ImmutableSet<Quantity> stated, Area reporter, Measure measure, ReportingPeriod period) {
        return preferred(stated).stream()
                .findFirst()
                .map(q -> Quantity.of(measure, reporter, q.partner(), period, Unit.UNSTATED))
                .orElseThrow(() -> new IllegalArgumentException(
                        "bounds of %s of %s in %s must rest on claims of that reporter, but there is none; add one"
                                .formatted(measure, reporter.name(), period.label())));
    }
}
