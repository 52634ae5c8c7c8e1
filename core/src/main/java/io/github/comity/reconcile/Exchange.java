package io.github.comity.reconcile;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A slip that changes two figures together.
 *
 * @param slip the slip
 * @param first one claim
 * @param second the other claim
 * @param forFirst what the first one was meant to say
 * @param forSecond what the second one was meant to say
 */
record Exchange(Slip slip, Claim first, Claim second, Figure forFirst, Figure forSecond) {
    /** The exchanges that could have happened between two claims, the likelier ones first. */
    static ImmutableList<Exchange> of(Claim first, Claim second) {
        Figure a = first.figure();
        Figure b = second.figure();
        if (a.isRange() || b.isRange() || !a.unit().equals(b.unit()) || a.equals(b)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Exchange> found = ImmutableList.builder();
        figures(first.subject(), second.subject())
                .ifPresent(slip -> found.add(new Exchange(slip, first, second, b, a)));
        if (a.magnitude() != b.magnitude() && areBeside(first, second)) {
            found.add(new Exchange(
                    Slip.SWAPPED_UNITS, first, second, a.withMagnitude(b.magnitude()), b.withMagnitude(a.magnitude())));
        }
        return found.build();
    }

    /** The exchange behind a repair, if its slip is one that changes two figures. */
    static Optional<Exchange> of(Repair repair) {
        return repair.besides().stream()
                .flatMap(other -> of(repair.claim(), other).stream())
                .filter(e -> repair.slip().filter(e.slip()::equals).isPresent()
                        && repair.figure().filter(e.forFirst()::equals).isPresent())
                .findFirst();
    }

    private static Optional<Slip> figures(Subject a, Subject b) {
        boolean levels = a.levelOf().isPresent() && b.levelOf().isPresent();
        boolean changes = a instanceof Subject.Change x && b instanceof Subject.Change y && x.form() == y.form();
        if (!levels && !changes) {
            return Optional.empty();
        }
        Quantity p = a.quantity();
        Quantity q = b.quantity();
        boolean flows = isFlow(p.measure())
                && isFlow(q.measure())
                && !p.measure().equals(q.measure())
                && p.withMeasure(q.measure()).equals(q)
                && (levels || ((Subject.Change) a).base().equals(((Subject.Change) b).base()));
        boolean years = p.withPeriod(q.period()).equals(q) && areYearsApart(p.period(), q.period());
        return flows ? Optional.of(Slip.SWAPPED_FLOWS) : years ? Optional.of(Slip.SWAPPED_YEARS) : Optional.empty();
    }

    private static boolean isFlow(Measure measure) {
        return measure.equals(Measure.EXPORTS) || measure.equals(Measure.IMPORTS);
    }

    /** Whether two periods are the same part of different years. */
    private static boolean areYearsApart(ReportingPeriod a, ReportingPeriod b) {
        if (!a.isBounded() || !b.isBounded() || a.equals(b)) {
            return false;
        }
        LocalDate start = a.start().orElseThrow();
        LocalDate other = b.start().orElseThrow();
        long years = (long) other.getYear() - start.getYear();
        return start.plusYears(years).equals(other)
                && a.endExclusive()
                        .orElseThrow()
                        .plusYears(years)
                        .equals(b.endExclusive().orElseThrow());
    }

    /** Whether two levels stand beside each other in a text: of one period, or of one series. */
    private static boolean areBeside(Claim first, Claim second) {
        return first.levelOf()
                .flatMap(p -> second.levelOf()
                        .map(q -> p.period().equals(q.period())
                                || p.withPeriod(q.period()).equals(q)))
                .orElse(false);
    }
}
