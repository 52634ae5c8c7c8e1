package io.github.comity.communique.binding;

import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Growth;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.language.Category;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes rows of the amounts of one clause: levels with the changes that belong to them. */
final class Rows {
    private final Clause clause;
    private final Concept concept;
    private final Context context;
    private final RowDates dates;
    private final Pair pair;
    private final Words words;
    private final Sheet sheet;
    private final PartRows parts;
    private final QuantityRows quantities;
    private final Bases bases;

    Rows(Clause clause, Concept concept, Context context, Pair pair, Words words) {
        this.clause = clause;
        this.concept = concept;
        this.context = context;
        this.dates = new RowDates(clause, concept, context, pair.reporter());
        this.pair = pair;
        this.words = words;
        this.bases = new Bases(clause, dates);
        this.sheet = new Sheet();
        this.quantities = new QuantityRows(clause, concept, context, pair, words, sheet);
        this.parts = new PartRows(clause, concept, context, pair, words, dates, sheet);
    }

    /** The rows of the clause. */
    List<Draft> drafts() {
        return sheet.drafts;
    }

    /** What became of its amounts. */
    List<Fate> fates() {
        return sheet.fates;
    }

    /** The period of which the clause spoke sheet.last: the latest of its facts that nothing is compared with. */
    Dated current() {
        Dated latest = dates.current();
        for (Draft draft : sheet.drafts) {
            ReportingPeriod period = draft.dated.period();
            ReportingPeriod known = latest.period();
            boolean isLater = period != null
                    && known != null
                    && !draft.isBase
                    && period.isBounded()
                    && known.isBounded()
                    && period.start().orElseThrow().isAfter(known.start().orElseThrow());
            latest = isLater ? draft.dated : latest;
        }
        return latest;
    }

    /** Whether the clause only says what was the case at a time that the one before it named. */
    boolean isWhen() {
        return clause.startsWith(Category.WHEN);
    }

    /** Whether the clause goes back to an earlier time than that of which is spoken. */
    boolean goesBack() {
        return dates.goesBack();
    }

    /**
     * Makes the rows.
     *
     * @param casts the amounts in their roles
     * @param carried the period of the clause before
     * @param currency the currency that stands nearest elsewhere, or null
     */
    void make(List<Cast> casts, Dated carried, @Nullable Unit currency) {
        dates.start(carried);
        for (int i = 0; i < casts.size(); i++) {
            Cast cast = casts.get(i);
            Cast next = i + 1 < casts.size() ? casts.get(i + 1) : null;
            switch (cast.role()) {
                case LEVEL -> level(cast, casts, i, currency);
                case BASE -> {
                    if (isAlone(cast)) {
                        level(cast, casts, i, currency);
                    } else {
                        before(cast, casts, i, currency);
                    }
                }
                case RATE, INDEX, CHANGE -> change(cast, next, currency);
                case SHARE, SHARE_BASE -> parts.share(cast);
                case COUNT -> parts.count(cast);
                case RANK, RANK_BASE -> parts.rank(cast);
                case OUT_OF -> parts.outOf(cast);
                case NONE -> sheet.refuse(cast, cast.reason() == null ? Reason.NO_MEASURE : cast.reason());
            }
        }
        if (!sheet.waiting.isEmpty()) {
            onlyChanges();
        }
        finish();
        if (clause.head != null && concept.isTrade()) {
            context.goods = Statistics.scope(clause, Statistic.EXPORTS, words);
        }
    }

    /** What limits a figure: the goods that its clause names, or those of which "this" speaks. */
    private String scope(Statistic statistic) {
        String own = Statistics.scope(clause, statistic, words);
        boolean isPointing = clause.head == null && clause.startsWith(Category.IT);
        return own.isEmpty() && isPointing && statistic.isTrade() ? context.goods : own;
    }

    /** Whether a figure of the year before is the first of a text, so that nothing is compared with it. */
    private boolean isAlone(Cast cast) {
        return cast.time() != null
                && cast.time().kind() == Time.Kind.EARLIER
                && sheet.last == null
                && cast.amount().mayBeMoney()
                && dates.current().period() == null;
    }

    private void level(Cast cast, List<Cast> casts, int index, @Nullable Unit currency) {
        if (concept == Concept.COVERAGE) {
            Pair straight = pair.isReversed() ? pair.straight() : pair;
            sheet.add(new Draft(Statistic.COVERAGE_RATIO, straight, dates.of(cast, false))).level = cast.amount();
            sheet.read(cast.amount());
            return;
        }
        Dated dated = dates.of(cast, concept.isPosition());
        if (Averages.isOfEachPart(clause, cast, dated.period())) {
            sheet.refuse(cast, Reason.AVERAGE);
            return;
        }
        if (cast.amount().kind() == Amount.Kind.PHYSICAL) {
            quantities.level(cast, dated);
            return;
        }
        Flow whole = new Wholes(clause).ofLevel(cast.index());
        if (whole != null) {
            ofWhole(cast, whole, casts, index, currency);
            return;
        }
        Statistic statistic = Statistics.ofMoney(clause, parts.measured(cast), dated.period());
        if (statistic == null) {
            sheet.refuse(cast, Reason.NO_MEASURE);
            return;
        }
        Draft before = sheet.last;
        boolean isAim = cast.time() == null && isAim(cast);
        dated = isAim ? dates.due() : dated;
        boolean repeats = before != null
                && !isAim
                && before.level != null
                && clause.isOfNow(before.level) == clause.isOfNow(cast.amount())
                && before.statistic != Statistic.PHYSICAL_QUANTITY
                && !before.statistic.isNumber()
                && before.statistic.isTrade() == statistic.isTrade()
                && RowDates.equal(before.dated, dated);
        if (before != null && repeats && !before.isInOtherCurrency(cast.amount())) {
            sheet.refuse(cast, Reason.SECOND_FIGURE);
            return;
        }
        Draft draft = sheet.add(new Draft(statistic, pair, dated));
        money(draft, cast, casts, index, currency);
        draft.isNegative = Statistics.isDeficit(clause, concept) || cast.isNegative() || isFall(cast);
        draft.isNegative = draft.isNegative != (draft.isReversed && concept.isBalance());
        draft.detail = scope(draft.statistic);
        sheet.read(cast.amount());
        if (repeats) {
            draft.sameAs = before;
            sheet.last = before;
        } else if (isFromHere(cast, casts, index)) {
            dates.compareWith(dated.period());
        } else {
            draft.changes.addAll(sheet.waiting);
            sheet.waiting.clear();
        }
    }

    /** Whether a change follows from an earlier level, and so is that of the period spoken of: hence growth of 7.2%. */
    private boolean isConsequence(Draft level, Cast cast) {
        int segment = clause.elements.get(cast.index()).segment();
        boolean isHence = clause.elements.stream().anyMatch(e -> e.segment() <= segment && e.is(Category.HENCE));
        return isHence
                && level.level != null
                && level.changes.isEmpty()
                && RowDates.isEarlier(level.dated.period(), dates.later().period());
    }

    /** Whether a change stands before two levels of which the second is later: doubled: 38 in 2021, 77 in 2024. */
    private boolean isFromHere(Cast cast, List<Cast> casts, int index) {
        Cast next = index + 1 < casts.size() ? casts.get(index + 1) : null;
        boolean isPair = next != null && next.role() == Role.LEVEL && cast.time() != null && next.time() != null;
        return next != null
                && isPair
                && !sheet.waiting.isEmpty()
                && RowDates.isEarlier(
                        dates.of(cast, false).period(), dates.of(next, false).period());
    }

    private void money(Draft draft, Cast cast, List<Cast> casts, int index, @Nullable Unit currency) {
        draft.money(
                cast.amount(),
                Carried.currency(casts, index, currency),
                Carried.magnitude(casts, index, clause.sentence, context.headMagnitude));
    }

    /** The level of the whole that a share is of, or, in a clause of a share, of the part. */
    private void ofWhole(Cast cast, Flow whole, List<Cast> casts, int index, @Nullable Unit currency) {
        Dated dated = dates.of(cast, whole.concept().isPosition());
        Statistic statistic = Statistics.ofMoney(clause, whole.concept(), dated.period());
        if (statistic == null) {
            sheet.refuse(cast, Reason.NO_MEASURE);
            return;
        }
        Pair straight = pair.isReversed() ? pair.straight() : pair;
        boolean isPart = new Wholes(clause).isPart(cast.index());
        boolean isOfPair =
                whole.concept() == Concept.TRADE && (concept == Concept.EXPORTS || concept == Concept.IMPORTS);
        Draft draft = new Draft(
                statistic, isPart || isOfPair ? straight : new Pair(straight.reporter(), World.WORLD, false), dated);
        money(draft, cast, casts, index, currency);
        draft.detail = scope(draft.statistic);
        clause.shareOf = clause.shareOf != null ? clause.shareOf : Shares.ofWhole(concept, whole, isOfPair);
        sheet.last = clause.opensWith(Category.WHICH, cast.index()) ? draft : sheet.last;
        sheet.drafts.add(draft);
        sheet.read(cast.amount());
    }

    /** Whether a word of aim stands before a figure in its segment, so that it is not of the period of the clause. */
    private boolean isAim(Cast cast) {
        return new Surroundings(clause.elements, cast.index()).isBefore(Category.STATUS);
    }

    private boolean isFall(Cast cast) {
        boolean mayFall = concept.isBalance() || Statistics.hasModifier(clause, "NET");
        return cast.amount().sign() == '-' && !cast.isNegative() && mayFall;
    }

    private void before(Cast cast, List<Cast> casts, int index, @Nullable Unit currency) {
        if (cast.amount().kind() == Amount.Kind.PHYSICAL) {
            quantities.before(cast, dates.ofBase(cast));
            return;
        }
        boolean isCount =
                cast.amount().kind() == Amount.Kind.BARE && cast.amount().magnitude() == null;
        Statistic statistic = Statistics.of(clause, concept, dates.current().period(), isCount);
        if (statistic == null) {
            sheet.refuse(cast, Reason.NO_MEASURE);
            return;
        }
        Dated dated = dates.ofBase(cast);
        Draft draft = new Draft(statistic, pair, dated);
        draft.isBase = true;
        Magnitude magnitude = Carried.magnitude(casts, index, clause.sentence, context.headMagnitude);
        if (cast.amount().mayBeMoney() || (magnitude != null && !concept.isCount())) {
            draft.money(cast.amount(), Carried.currency(casts, index, currency), magnitude);
        } else {
            draft.level = cast.amount();
        }
        boolean isDeficit = Statistics.isDeficit(clause, concept) || isFall(cast);
        draft.isNegative = isDeficit != (draft.isReversed && concept.isBalance());
        draft.detail = !concept.isCount()
                ? scope(draft.statistic)
                : sheet.last != null && sheet.last.statistic == statistic ? sheet.last.detail : draft.detail;
        sheet.drafts.add(draft);
        sheet.read(cast.amount());
        if (!RowDates.equal(dated, dates.current())) {
            dates.compareWith(dated.period());
        }
    }

    private void change(Cast cast, @Nullable Cast next, @Nullable Unit currency) {
        Row.Change change = ofBalance(cast.change(currency));
        if (change.form() == Growth.Form.ABSOLUTE && change.amount().unit() == null) {
            sheet.refuse(cast, Reason.NO_UNIT);
            return;
        }
        if (dates.isOverYears() && Averages.isOfEachYear(clause, cast)) {
            sheet.refuse(cast, Reason.AVERAGE);
            return;
        }
        if (dates.isFromUnknown()) {
            sheet.refuse(cast, Reason.NO_BASE);
            return;
        }
        if (cast.amount().kind() == Amount.Kind.POINTS && parts.points(cast, change)) {
            return;
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
        boolean isTurned = concept.isBalance() && Statistics.isDeficit(clause, concept) != pair.isReversed();
        return isTurned && change.form() == Growth.Form.ABSOLUTE
                ? new Row.Change(change.amount(), change.form(), !change.isNegative())
                : change;
    }

    /**
     * The level that a change belongs to: the last one, or, in or behind brackets with an earlier level, that outside.
     */
    private @Nullable Draft outer(Cast cast) {
        Draft inner = sheet.last;
        int depth = clause.elements.get(cast.index()).depth();
        Draft before = sheet.drafts.size() < 2 ? null : sheet.drafts.get(sheet.drafts.size() - 2);
        if (inner == null || before == null || inner.level == null || inner.statistic != before.statistic) {
            return inner;
        }
        boolean isInBracket = before.level != null
                && clause.depthOf(inner.level) > clause.depthOf(before.level)
                && (depth == clause.depthOf(inner.level) || depth == clause.depthOf(before.level));
        ReportingPeriod then = inner.dated.period();
        if (isInBracket && RowDates.isEarlier(then, before.dated.period())) {
            dates.compareWith(then);
            return before;
        }
        return inner;
    }

    /** A change without a level. */
    private void onlyChanges() {
        boolean isRank = sheet.last != null && sheet.last.statistic == Statistic.RANK;
        if (isRank && parts.shareChanged()) {
            return;
        }
        Draft draft = isRank ? null : sheet.last;
        if (draft != null && sheet.waiting.stream().allMatch(c -> draft.admits(c) && !bases.clashes(draft, c))) {
            draft.changes.addAll(sheet.waiting);
            sheet.waiting.clear();
            return;
        }
        if (draft == null && concept == Concept.SHARE && parts.shareChanged()) {
            return;
        }
        Statistic statistic = Statistics.of(clause, concept, dates.current().period(), true);
        boolean isWordless = clause.has(Category.STATUS)
                && sheet.waiting.stream().allMatch(c -> c.amount().direction() != null);
        boolean isRefused = statistic == null || draft != null || concept.isCount() || isWordless;
        if (isRefused || statistic == null) {
            for (Row.Change change : sheet.waiting) {
                sheet.fates.removeIf(f -> f.fromToken() == change.amount().digitsFrom());
                sheet.fates.add(new Fate(
                        change.amount().digitsFrom(),
                        change.amount().digitsTo(),
                        draft == null ? Reason.NO_MEASURE : Reason.SECOND_FIGURE));
            }
            sheet.waiting.clear();
            return;
        }
        boolean isByWeight = clause.has(Category.WEIGHT) && !clause.has(Category.BY_VALUE) && statistic.isTrade();
        Draft alone = sheet.add(new Draft(isByWeight ? Statistic.PHYSICAL_QUANTITY : statistic, pair, dates.current()));
        alone.changes.addAll(sheet.waiting);
        alone.detail = isByWeight ? context.physicalDetail : scope(alone.statistic);
        sheet.waiting.clear();
    }

    /** Gives rows what they are compared with, and how firm they are. */
    private void finish() {
        Firmness firmness = new Firmness(clause, context, words.language().hasFinalVerbs());
        List<Draft> all = sheet.drafts.stream()
                .filter(Draft::isStated)
                .flatMap(d -> bases.split(d).stream())
                .toList();
        sheet.drafts.clear();
        for (Draft draft : all) {
            ClaimStatus status = firmness.of(draft);
            if (status == null) {
                sheet.refuse(draft, Reason.NOT_STATED);
            } else {
                draft.status = status;
                sheet.drafts.add(draft);
            }
        }
    }
}
