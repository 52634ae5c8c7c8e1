package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one clause while they are made, what became of its amounts, and the changes that wait for a level. */
final class Sheet {
    final List<Draft> drafts = new ArrayList<>();
    final List<Fate> fates = new ArrayList<>();
    final List<Row.Change> waiting = new ArrayList<>();
    /** The row to which changes belong that follow, or null before the first. */
    @Nullable
    Draft last;

    /** Adds a row to which the changes behind it belong. */
    Draft add(Draft draft) {
        drafts.add(draft);
        last = draft;
        return draft;
    }

    void read(Amount amount) {
        fates.add(new Fate(amount.digitsFrom(), amount.digitsTo(), null));
    }

    void refuse(Cast cast, Reason reason) {
        refuse(cast.amount(), reason);
    }

    /** Takes back the figures of a row. */
    void refuse(Draft draft, Reason reason) {
        if (draft.level != null) {
            refuse(draft.level, reason);
        }
        draft.changes.forEach(c -> refuse(c.amount(), reason));
    }

    private void refuse(Amount amount, Reason reason) {
        fates.add(new Fate(amount.digitsFrom(), amount.digitsTo(), reason));
    }
}
