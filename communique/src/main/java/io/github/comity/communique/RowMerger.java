package io.github.comity.communique;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Subject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * Puts a change that stands in a later sentence to the level that it belongs to: "This was a fall of 17.5 percent."; or
 * in an earlier one.
 *
 * <p>It looks back over the last 16 rows, so that memory does not grow with the text.
 */
final class RowMerger implements Consumer<ReadRow> {
    private static final int LOOKED_BACK = 16;

    private final Consumer<ReadRow> sink;
    private final Deque<ReadRow> kept = new ArrayDeque<>();

    RowMerger(Consumer<ReadRow> sink) {
        this.sink = sink;
    }

    @Override
    public void accept(ReadRow row) {
        if (row.level().isEmpty() && merge(row)) {
            return;
        }
        kept.addLast(row.level().isEmpty() ? row : withEarlier(row));
        if (kept.size() > LOOKED_BACK) {
            sink.accept(kept.removeFirst());
        }
    }

    /** Passes on the rows that are still kept. */
    void finish() {
        kept.forEach(sink);
        kept.clear();
    }

    /** A level with the change that was told before it: exports rose by 24.6%. They came to 38.1 million. */
    private ReadRow withEarlier(ReadRow level) {
        for (ReadRow change : kept) {
            if (change.level().isEmpty() && belongs(change, level)) {
                kept.remove(change);
                return with(level, change);
            }
        }
        return level;
    }

    private boolean merge(ReadRow change) {
        ReadRow[] rows = kept.toArray(new ReadRow[0]);
        for (int i = rows.length - 1; i >= 0; i--) {
            if (belongs(change, rows[i])) {
                rows[i] = with(rows[i], change);
                kept.clear();
                kept.addAll(ImmutableList.copyOf(rows));
                return true;
            }
        }
        return false;
    }

    private static boolean belongs(ReadRow change, ReadRow row) {
        Optional<Subject> level = row.level().map(l -> l.claim().subject());
        if (level.isEmpty() || row.first().status() != change.first().status()) {
            return false;
        }
        Subject subject = change.first().subject();
        boolean isSame = subject instanceof Subject.ShareChange share
                ? level.get().equals(share.share())
                : level.get() instanceof Subject.Level of
                        && of.quantity().withUnit(subject.quantity().unit()).equals(subject.quantity());
        return isSame
                && change.changes().stream()
                        .noneMatch(c -> row.changes().stream().anyMatch(o -> form(o) == form(c)));
    }

    private static Growth.Form form(ReadClaim change) {
        Subject subject = change.claim().subject();
        return subject instanceof Subject.ShareChange share ? share.form() : ((Subject.Change) subject).form();
    }

    private static ReadRow with(ReadRow row, ReadRow change) {
        ImmutableList.Builder<ReadClaim> changes =
                ImmutableList.<ReadClaim>builder().addAll(row.changes());
        for (ReadClaim claim : change.changes()) {
            changes.add(new ReadClaim(inUnitOf(row, claim.claim()), claim.span(), claim.printedUnit(), false));
        }
        OptionalInt outOf = row.outOf();
        return new ReadRow(row.level(), changes.build(), row.periodBasis(), outOf, row.sameAs());
    }

    /** The change of the very quantity whose level the row states. */
    private static Claim inUnitOf(ReadRow row, Claim change) {
        if (!(change.subject() instanceof Subject.Change of) || of.form() == Growth.Form.ABSOLUTE) {
            return change;
        }
        Claim.Builder copy = Claim.builder()
                .subject(Subject.change(row.first().subject().quantity(), of.base(), of.form()))
                .figure(change.figure())
                .source(change.source())
                .status(change.status())
                .assumptions(change.assumptions().toArray(Assumption[]::new));
        change.wording().ifPresent(copy::wording);
        return copy.build();
    }
}
