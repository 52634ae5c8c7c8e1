package io.github.comity.brief.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.cooperation.Finding;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.Contradiction;
import io.github.comity.reconcile.Flag;
import io.github.comity.reconcile.MirrorFinding;
import io.github.comity.reconcile.Revision;
import io.github.comity.reconcile.Verdict;

/**
 * How far the figures of a dossier hold together. It does not say which source is right. This record is immutable and
 * thread-safe.
 *
 * @param verdict whether all figures of each edition can be true
 * @param flags what to know beside the verdict
 * @param checked how many figures the others check, and agree within rounding
 * @param contradicting how many figures are among such as cannot all be true
 * @param unchecked how many figures nothing else says enough about
 * @param contradictions the figures that cannot all be true, and what would mend them
 * @param tightened figures that all figures together fix more closely than their own digits do
 * @param mirrors what the two sides report on one flow, side by side
 * @param revisions subjects that several editions of a reporter state differently
 * @param hedged figures with a hedge word, or a range
 * @param missing what is not stated and does not follow
 * @param findings what is odd in who met whom and what was agreed; figures and what is overdue stand elsewhere
 */
public record Reliability(
        Verdict verdict,
        ImmutableSet<Flag> flags,
        int checked,
        int contradicting,
        int unchecked,
        ImmutableList<Contradiction> contradictions,
        ImmutableList<Tightened> tightened,
        ImmutableList<MirrorFinding> mirrors,
        ImmutableList<Revision> revisions,
        ImmutableList<Claim> hedged,
        ImmutableList<Missing> missing,
        ImmutableList<Finding> findings) {
    /**
     * A figure that is known more closely than it is printed. This record is immutable and thread-safe.
     *
     * @param claim the figure as printed
     * @param joint what all figures together allow
     */
    public record Tightened(Claim claim, Derived joint) {}

    /**
     * A number that a reader would look for. This record is immutable and thread-safe.
     *
     * @param table the table where it would stand
     * @param kind what it would be
     * @param period its period
     */
    public record Missing(TradeTable table, TradeRow.Kind kind, ReportingPeriod period) {}

    /** {@return how many figures there are} */
    public int figures() {
        return checked + contradicting + unchecked;
    }
}
