package io.github.comity.communique.binding;

import io.github.comity.claim.Growth;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.language.Category;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/** Gives the changes of a clause to its levels, or makes rows of their own for those that have none. */
final class ChangeRows {
    private final Clause clause;
    private final Concept concept;
    private final Context context;
    private final Pair pair;
    private final Words words;
    private final RowDates dates;
    private final Sheet sheet;
    private final PartRows parts;
    private final QuantityRows quantities;
    private final Bases bases;

    ChangeRows(
            Clause clause,
            Concept concept,
            Context context,
            Pair pair,
            Words words,
            RowDates dates,
            Sheet sheet,
            PartRows parts,
            QuantityRows quantities) {
        this.clause = clause;
        this.concept = concept;
        this.context = context;
        this.pair = pair;
        this.words = words;
        this.dates = dates;
        this.sheet = sheet;
        this.parts = parts;
        this.quantities = quantities;
        this.bases = new Bases(clause, dates);
    }

    /** What the changes are compared with. */
    Bases bases() {
        return bases;
    }

    /** Takes a change: of the level before it, of one to come, or of none. */
    void add(Cast cast, @Nullable Cast next, @Nullable Unit currency) {
        Row.Change change = ofBalance(cast.change(currency));
        if (change.form() == Growth.Form.ABSOLUTE && change.amount().unit() == null) {
            sheet.refuse(cast, Reason.NO_UNIT);
            return;
        }
        if (change.form() == Growth.Form.ABSOLUTE
                && concept.isCount()
                && cast.amount().kind() == Amount.Kind.MONEY) {
            sheet.refuse(cast, Reason.NO_MEASURE);
            return;
        }
        if (dates.isOverYears() && Averages.isOfEachYear(clause, cast)) {
            sheet.refuse(cast, Reason.AVERAGE);
            return;
        }
        if (dates.isFromUnknown()
                || (Firmness.isTarget(clause, cast.index())
                        && context.isOver(dates.current().period()))) {
            sheet.refuse(cast, Reason.NO_BASE);
            return;
        }
        if (cast.amount().kind() == Amount.Kind.POINTS) {
            if (parts.points(cast, change)) {
                return;
            }
            if (!parts.isInPercent()) {
                sheet.refuse(cast, Reason.OF_RATE);
                return;
            }
        }
        if (quantities.isOfWeight(cast)) {
            quantities.change(cast, change, dates.current());
            return;
        }
        sheet.read(cast.amount());
        bases.note(change, cast.index());
        boolean isAhead = next != null && next.role() == Role.LEVEL && (next.isReached() || sheet.last == null);
        Draft then = sheet.last;
        if (then != null && isConsequence(then, cast)) {
            sheet.add(then.another(dates.later()));
            dates.compareWith(then.dated.period());
        }
        Draft draft = outer(cast);
        draft = draft != null && draft.statistic == Statistic.RANK ? null : draft;
        if (isAhead || draft == null || !draft.admits(change) || bases.clashes(draft, change)) {
            sheet.waiting.add(change);
        } else {
            draft.changes.add(change);
        }
    }

    /** What a change of so much money is for the balance: where a deficit shrinks, it rises. */
    private Row.Change ofBalance(Row.Change change) {
        boolean isTurned = concept.isBalance()
                && Statistics.isDeficit(clause, concept, clause.elements.size()) != pair.isReversed();
        return isTurned && change.form() == Growth.Form.ABSOLUTE
                ? new Row.Change(change.amount(), change.form(), !change.isNegative())
                : change;
    }

    /**
     * The level that a change belongs to: the last one, or, in or behind brackets with an earlier level, that outside.
     */
    private @Nullable Draft outer(Cast cast) {
        Draft inner = sheet.last;
        Draft compared = ofBase(inner);
        if (compared != null) {
            return compared;
        }
        int depth = clause.elements.get(cast.index()).depth();
        Draft before = sheet.drafts.size() < 2 ? null : sheet.drafts.get(sheet.drafts.size() - 2);
        if (inner == null || before == null || inner.level == null || inner.statistic != before.statistic) {
            return inner;
        }
        boolean isInBracket = before.level != null
                && clause.depthOf(inner.level) > clause.depthOf(before.level)
                && (depth == clause.depthOf(inner.level) || depth == clause.depthOf(before.level));
        ReportingPeriod then = inner.dated.period();
        if (isInBracket && Dated.isEarlier(then, before.dated.period())) {
            dates.compareWith(then);
            return before;
        }
        return inner;
    }

    /**
     * The level that was compared with an earlier one behind it, with a number of other things told between: 37 million
     * in 214 projects, against 43 million in 2018, down 13%.
     */
    private @Nullable Draft ofBase(@Nullable Draft last) {
        int at = sheet.drafts.size() - 1;
        Draft base = at < 2 ? null : sheet.drafts.get(at);
        boolean isOfOther = base != null && base.isBase && last != null && last.statistic != base.statistic;
        for (int i = at - 1; isOfOther && i >= 0 && i >= at - 2; i--) {
            Draft level = sheet.drafts.get(i);
            if (base != null && level.statistic == base.statistic && !level.isBase) {
                return level;
            }
        }
        return null;
    }

    /** Whether the first change that has no level is by weight, which a word says of the only one or beside it. */
    private boolean isByWeight() {
        boolean isSaid = clause.has(Category.WEIGHT) && !clause.has(Category.BY_VALUE);
        if (!isSaid || sheet.waiting.size() < 2) {
            return isSaid;
        }
        Amount first = sheet.waiting.get(0).amount();
        int at = Scan.first(clause.elements, 0, e -> first.equals(e.amount()));
        return at >= 0 && new Surroundings(clause.elements, at).isByWeight();
    }

    /** Makes rows of the changes that have no level. */
    void alone() {
        boolean isRank = sheet.last != null && sheet.last.statistic == Statistic.RANK;
        Draft draft = isRank ? null : sheet.last;
        if (draft == null && (isRank || concept == Concept.SHARE) && parts.shareChanged()) {
            return;
        }
        if (draft != null && Scan.all(sheet.waiting, c -> draft.admits(c) && !bases.clashes(draft, c))) {
            draft.changes.addAll(sheet.waiting);
            return;
        }
        Statistic statistic =
                Statistics.of(clause, concept, dates.current().period(), true, clause.elements.size() - 1);
        boolean isWordless = clause.has(Category.STATUS)
                && Scan.all(sheet.waiting, c -> c.amount().direction() != null);
        boolean isRefused = statistic == null || draft != null || concept.isCount() || isWordless;
        if (isRefused || statistic == null) {
            for (Row.Change change : sheet.waiting) {
                refuse(change, draft == null ? Reason.NO_MEASURE : Reason.SECOND_FIGURE);
            }
            return;
        }
        boolean isByWeight = isByWeight() && statistic.isTrade();
        Draft alone = sheet.add(new Draft(isByWeight ? Statistic.PHYSICAL_QUANTITY : statistic, pair, dates.current()));
        for (Row.Change change : sheet.waiting) {
            if (bases.clashes(alone, change)) {
                refuse(change, Reason.SECOND_FIGURE);
            } else {
                alone.changes.add(change);
            }
        }
        alone.detail = isByWeight ? context.physicalDetail : Statistics.scope(clause, alone.statistic, words, context);
    }

    private void refuse(Row.Change change, Reason reason) {
        Amount amount = change.amount();
        sheet.fates.removeIf(f -> f.fromToken() == amount.digitsFrom());
        sheet.fates.add(new Fate(amount.digitsFrom(), amount.digitsTo(), reason));
    }

    /** Gives changes before an earlier level to the time that is spoken of: fell 5% in 2023 (147.7 million in 2022). */
    void beforeEarlier(Draft before) {
        if (sheet.waiting.isEmpty()) {
            return;
        }
        Draft now = new Draft(before.statistic, pair, dates.current());
        now.detail = before.detail;
        now.changes.addAll(sheet.waiting);
        sheet.drafts.add(sheet.drafts.size() - 1, now);
        sheet.waiting.clear();
        dates.compareFrom(before.dated.period());
    }

    /** Whether a change follows from an earlier level, and so is that of the period spoken of: hence growth of 7.2%. */
    private boolean isConsequence(Draft level, Cast cast) {
        int segment = clause.elements.get(cast.index()).segment();
        boolean isHence = Scan.any(clause.elements, e -> e.segment() <= segment && e.is(Category.HENCE));
        return isHence
                && level.level != null
                && level.changes.isEmpty()
                && Scan.none(sheet.drafts, d -> d.isBase)
                && Dated.isEarlier(level.dated.period(), dates.later().period());
    }
}
