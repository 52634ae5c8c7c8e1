package io.github.comity.brief.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.brief.section.Reliability.Missing;
import io.github.comity.brief.section.Reliability.Tightened;
import io.github.comity.claim.Claim;
import io.github.comity.cooperation.Finding;
import io.github.comity.cooperation.ReviewRule;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Qualifier;
import io.github.comity.reconcile.Check;
import io.github.comity.reconcile.JointBounds;
import io.github.comity.reconcile.MirrorFinding;
import io.github.comity.reconcile.MirrorRule;
import io.github.comity.reconcile.Reconciliation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds how far figures hold together. */
final class Reliabilities {
    /** A figure counts as known more closely if what remains is at most so much of what its digits allow. */
    private static final BigDecimal CLOSER = new BigDecimal("0.9");

    private static final int SERIES_SEARCHED = 400;

    /** Rules whose findings stand elsewhere in a brief: in the calendar, or as contradictions and mirror gaps. */
    private static final ImmutableSet<ReviewRule> ELSEWHERE = ImmutableSet.of(
            ReviewRule.OVERDUE,
            ReviewRule.CONTRADICTORY_FIGURES,
            ReviewRule.SOURCES_DIFFER,
            ReviewRule.SIDES_DIFFER,
            ReviewRule.UNKNOWN_LEVEL);

    private final Evidence evidence;

    Reliabilities(Evidence evidence) {
        this.evidence = evidence;
    }

    Reliability of(List<TradeTable> trade, List<Finding> findings) {
        Reconciliation all = evidence.reconciliation();
        return new Reliability(
                all.verdict(),
                all.flags(),
                count(Check.Outcome.PASSED),
                count(Check.Outcome.FAILED),
                count(Check.Outcome.NOT_CHECKED),
                all.contradictions(),
                tightened(trade),
                all.mirrors(MirrorRule.IMF).stream()
                        .filter(m -> m.outcome() != MirrorFinding.Outcome.AGREES
                                || (isTold(m.exports()) && isTold(m.imports())))
                        .collect(ImmutableList.toImmutableList()),
                all.revisions(),
                evidence.facts().stream()
                        .filter(c -> c.figure().qualifier() != Qualifier.AS_PRINTED)
                        .collect(ImmutableList.toImmutableList()),
                missing(trade),
                findings.stream().filter(f -> !ELSEWHERE.contains(f.rule())).collect(ImmutableList.toImmutableList()));
    }

    /**
     * Whether a side says so much of a flow that agreement means something: it states the flow, or what follows for it
     * leaves less than a factor of two.
     */
    private static boolean isTold(JointBounds side) {
        boolean isStated = side.lowerClaims().stream().anyMatch(c -> c.subject().equals(side.subject()));
        Bounds bounds = side.bounds();
        boolean isNarrow = bounds.lower()
                .filter(l -> l.signum() > 0
                        && bounds.upper().filter(u -> u.compareTo(l.add(l)) < 0).isPresent())
                .isPresent();
        return isStated || isNarrow;
    }

    private int count(Check.Outcome outcome) {
        return (int) evidence.checks().values().stream()
                .filter(c -> c.outcome() == outcome)
                .count();
    }

    /** The stated figures of the tables that are known more closely than by their own digits. */
    private ImmutableList<Tightened> tightened(List<TradeTable> trade) {
        return trade.stream()
                .flatMap(t -> t.rows().stream())
                .flatMap(r -> Stream.of(r.last(), r.growth(), r.previous(), r.part(), r.partGrowth()))
                .filter(c -> c.state() == Cell.State.AGREES)
                .flatMap(c -> c.claim().stream())
                .distinct()
                .limit(SERIES_SEARCHED)
                .flatMap(c -> tightened(c).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Tightened> tightened(Claim claim) {
        JointBounds joint = evidence.reconciliation().bounds(claim.subject(), claim.source());
        Bounds own = claim.bounds();
        return joint.unit().equals(claim.unit())
                        && joint.bounds().isBounded()
                        && !joint.bounds().isEmpty()
                        && own.isBounded()
                        && isCloser(joint.bounds(), own)
                ? Optional.of(new Tightened(claim, joint.derived().printedIn(claim.magnitude())))
                : Optional.empty();
    }

    private static boolean isCloser(Bounds joint, Bounds own) {
        return joint.width().orElseThrow().compareTo(own.width().orElseThrow().multiply(CLOSER)) <= 0;
    }

    /** What a reader of a trade table would look for and not find. */
    private static ImmutableList<Missing> missing(List<TradeTable> trade) {
        ImmutableList.Builder<Missing> missing = ImmutableList.builder();
        for (TradeTable table : trade) {
            for (TradeRow.Kind kind :
                    ImmutableList.of(TradeRow.Kind.EXPORTS, TradeRow.Kind.IMPORTS, TradeRow.Kind.TOTAL)) {
                TradeRow row = table.row(kind).orElse(null);
                if (row == null || isMissing(row.last())) {
                    missing.add(new Missing(table, kind, table.last()));
                }
                if (row != null
                        && row.last().isPresent()
                        && isMissing(row.previous())
                        && !row.growth().isPresent()) {
                    missing.add(new Missing(table, kind, table.previous()));
                }
                table.part().ifPresent(p -> {
                    if (row == null || isMissing(row.part())) {
                        missing.add(new Missing(table, kind, p));
                    } else if (isMissing(row.partBefore()) && !row.partGrowth().isPresent()) {
                        missing.add(new Missing(table, kind, p.samePeriodOfPreviousYear()));
                    }
                });
            }
        }
        return missing.build();
    }

    private static boolean isMissing(Cell cell) {
        return cell.state() == Cell.State.NONE;
    }
}
