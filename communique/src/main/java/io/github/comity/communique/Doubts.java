package io.github.comity.communique;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeMap;
import com.google.common.collect.TreeRangeSet;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.StatedUnits;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.reconcile.Contradiction;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.reconcile.Repair;
import io.github.comity.reconcile.Slip;
import io.github.comity.reconcile.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a reading should doubt of itself before it accuses the text, and leaves it out.
 *
 * <p>Writers slip in ways that can be named: a digit, a magnitude word, a sign. A figure that the others exclude by
 * more than a third, without any such slip, is mostly one to which a period was carried from the wrong place, also
 * where all that is wrong is that parts miss their total. Where none was carried, or the text has but one, it is taken
 * at its word.
 */
final class Doubts {
    /** How often is asked again, since what was hidden behind one doubt may be another. */
    private static final int ROUNDS = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    private ImmutableList<ReadRow> rows;
    private Reconciliation reconciliation;
    private final List<Doubt> found = new ArrayList<>();

    Doubts(ImmutableList<ReadRow> rows) {
        this.rows = rows;
        this.reconciliation = reconcile();
        for (int round = 0; round < ROUNDS && mayBeMisread(); round++) {
            ImmutableList<Contradiction> misreadings = reconciliation.contradictions().stream()
                    .filter(Doubts::isMisreading)
                    .collect(ImmutableList.toImmutableList());
            if (misreadings.isEmpty()) {
                break;
            }
            misreadings.forEach(this::leaveOut);
            this.reconciliation = reconcile();
        }
    }

    /** Whether something does not fit, in a text of several periods; what it is is looked for only then. */
    private boolean mayBeMisread() {
        return rows.stream()
                                .map(r -> r.first().subject().quantity().period())
                                .distinct()
                                .limit(2)
                                .count()
                        > 1
                && reconciliation.verdict() == Verdict.CONTRADICTORY;
    }

    /** What follows from the claims that are left. */
    Reconciliation reconciliation() {
        return reconciliation;
    }

    /** The rows that are left. */
    ImmutableList<ReadRow> rows() {
        return rows;
    }

    ImmutableList<Doubt> found() {
        return ImmutableList.copyOf(found);
    }

    private Reconciliation reconcile() {
        return Reconciler.standard()
                .reconcile(rows.stream()
                        .flatMap(r -> r.claims().stream())
                        .map(ReadClaim::claim)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /** Whether no slip says how a figure came to be what it is: that parts miss their total only says that they do. */
    private static boolean isUnexplained(Contradiction contradiction) {
        return contradiction.diagnosis().filter(s -> s != Slip.SUM_MISMATCH).isEmpty()
                && contradiction.repairs().stream().allMatch(r -> r.slip().isEmpty());
    }

    private static boolean isMisreading(Contradiction contradiction) {
        return isUnexplained(contradiction)
                && contradiction.assumptions().stream().anyMatch(a -> a.kind() == Assumption.Kind.CARRIED_PERIOD)
                && contradiction.repairs().stream()
                        .filter(r -> r.claim().equals(contradiction.foremost()))
                        .anyMatch(Doubts::isGross);
    }

    /** Whether a figure and what it would have to be are more than a third apart; growth is compared as levels. */
    private static boolean isGross(Repair repair) {
        Bounds printed = comparable(repair.claim(), repair.claim().bounds());
        Bounds needed = comparable(repair.claim(), repair.needed());
        return isFarBelow(printed, needed) || isFarBelow(needed, printed);
    }

    private static Bounds comparable(Claim claim, Bounds bounds) {
        boolean isRate = claim.subject()
                .as(Subject.Change.class)
                .map(Subject.Change::form)
                .or(() -> claim.subject().as(Subject.ShareChange.class).map(Subject.ShareChange::form))
                .filter(f -> f == Growth.Form.RATE)
                .isPresent();
        return isRate ? bounds.plus(Bounds.exactly(HUNDRED)) : bounds;
    }

    /** Whether all of one is below all of another, with another sign or more than a third of its amount away. */
    private static boolean isFarBelow(Bounds low, Bounds high) {
        if (low.upper().isEmpty() || high.lower().isEmpty()) {
            return false;
        }
        BigDecimal below = low.upper().get();
        BigDecimal above = high.lower().get();
        if (below.compareTo(above) >= 0) {
            return false;
        }
        if (below.signum() < 0 && above.signum() < 0) {
            return isFar(above.negate(), below.negate());
        }
        return below.signum() < 0 || isFar(below, above);
    }

    private static boolean isFar(BigDecimal small, BigDecimal large) {
        return large.multiply(THREE).compareTo(small.multiply(FOUR)) > 0;
    }

    /** Leaves out the claim that a contradiction speaks of; with a level the changes that stand with it. */
    private void leaveOut(Contradiction contradiction) {
        Claim doubtful = contradiction.foremost();
        ImmutableList.Builder<ReadRow> left = ImmutableList.builder();
        for (ReadRow row : rows) {
            Optional<ReadClaim> same =
                    row.claims().stream().filter(c -> isOf(c, doubtful)).findFirst();
            if (same.isEmpty()) {
                left.add(row);
                continue;
            }
            found.add(new Doubt(same.get(), contradiction));
            if (!row.level().equals(same) && row.claims().size() > 1) {
                left.add(row.without(same.get()));
            }
        }
        rows = withoutReferences(left.build());
    }

    /** The rows, none of which names a level in another currency that is not among them. */
    private static ImmutableList<ReadRow> withoutReferences(ImmutableList<ReadRow> rows) {
        ImmutableSet<ReadClaim> levels =
                rows.stream().flatMap(r -> r.level().stream()).collect(ImmutableSet.toImmutableSet());
        return rows.stream()
                .map(r -> r.sameAs().filter(s -> !levels.contains(s)).isPresent() ? r.alone() : r)
                .collect(ImmutableList.toImmutableList());
    }

    /** What became of each number, if those of the claims that are left out are not read. */
    ImmutableList<Numeral> numerals(List<Numeral> numerals) {
        RangeSet<Integer> left = TreeRangeSet.create();
        rows.stream().flatMap(r -> r.claims().stream()).map(ReadClaim::span).forEach(s -> left.add(range(s)));
        RangeMap<Integer, String> reasons = TreeRangeMap.create();
        found.forEach(d -> reasons.put(range(d.claim().span()), d.reason()));
        return numerals.stream()
                .map(n -> n.outcome() != Numeral.Outcome.READ || left.intersects(range(n.span()))
                        ? n
                        : new Numeral(n.span(), Numeral.Outcome.UNREAD, reason(n.span(), reasons)))
                .collect(ImmutableList.toImmutableList());
    }

    private static String reason(Span span, RangeMap<Integer, String> reasons) {
        String reason = reasons.get(span.offset());
        return reason != null ? reason : "belongs to a figure that may be misread";
    }

    private static Range<Integer> range(Span span) {
        return Range.closedOpen(span.offset(), span.end());
    }

    private static boolean isOf(ReadClaim read, Claim claim) {
        return read.claim().equals(claim) || StatedUnits.isCarriedFrom(claim, read.claim());
    }
}
