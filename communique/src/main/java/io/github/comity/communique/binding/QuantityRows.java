package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.language.Category;

/** Makes rows of the physical quantities of one clause. */
final class QuantityRows {
    private final Clause clause;
    private final Concept concept;
    private final Context context;
    private final Pair pair;
    private final Words words;
    private final Sheet sheet;

    QuantityRows(Clause clause, Concept concept, Context context, Pair pair, Words words, Sheet sheet) {
        this.clause = clause;
        this.concept = concept;
        this.context = context;
        this.pair = pair;
        this.words = words;
        this.sheet = sheet;
    }

    void level(Cast cast, Dated dated) {
        Draft draft = new Draft(Statistic.PHYSICAL_QUANTITY, pair, dated);
        draft.level = cast.amount();
        String scope = Statistics.scope(clause, Statistic.TOTAL_TRADE);
        boolean isSale = (concept == Concept.EXPORTS || concept == Concept.SELL) != pair.isReversed();
        String goods = new Products(clause, words).behind(cast.index());
        draft.detail = (scope.isEmpty() ? "" : scope + " ")
                + (goods.isEmpty() ? "" : goods + " ")
                + (isSale ? "exports" : "imports");
        sheet.add(draft);
        Cue link = new Surroundings(clause.elements, cast.index()).linkBefore();
        if (link != null && link.is(Category.TO) && !link.is(Category.FROM)) {
            draft.changes.addAll(sheet.waiting);
            sheet.waiting.clear();
        }
        context.physicalDetail = draft.detail;
        context.isQuantityTold = true;
        sheet.read(cast.amount());
    }

    /** A quantity with which another is compared. */
    void before(Cast cast, Dated dated) {
        Draft now = sheet.last;
        level(cast, dated);
        if (now != null && sheet.last != null && now.statistic == Statistic.PHYSICAL_QUANTITY) {
            sheet.last.detail = now.detail;
        }
        sheet.last = now;
    }

    /** Whether a change is said to be of the weight, where a quantity was told or a figure stands in the clause. */
    boolean isOfWeight(Cast cast) {
        return new Surroundings(clause.elements, cast.index()).isByWeight()
                && (sheet.last != null || context.isQuantityTold || clause.has(Category.BY_VALUE));
    }

    /** A change by weight is of the quantity that was told, here or before, and of nothing if none was. */
    void change(Cast cast, Row.Change change, Dated dated) {
        for (Draft draft : sheet.drafts) {
            if (draft.statistic == Statistic.PHYSICAL_QUANTITY) {
                draft.changes.add(change);
                sheet.read(cast.amount());
                return;
            }
        }
        boolean isTold = context.isQuantityTold || (clause.head != null && clause.has(Category.BY_VALUE));
        if (!isTold || dated.period() == null) {
            sheet.refuse(cast, Reason.NO_MEASURE);
            return;
        }
        Draft alone = new Draft(Statistic.PHYSICAL_QUANTITY, pair, dated);
        alone.changes.add(change);
        alone.detail = context.physicalDetail;
        sheet.drafts.add(alone);
        sheet.read(cast.amount());
    }
}
