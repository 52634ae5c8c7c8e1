package io.github.comity.communique.binding;

import io.github.comity.claim.Growth;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.language.Category;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import java.util.ArrayList;
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
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Fate> fates = new ArrayList<>();
    private final List<Row.Change> waiting = new ArrayList<>();
    private @Nullable Draft last;

    Rows(Clause clause, Concept concept, Context context, Pair pair, Words words) {
        this.clause = clause;
        this.concept = concept;
        this.context = context;
        this.dates = new RowDates(clause, concept, context, pair.reporter());
        this.pair = pair;
        this.words = words;
    }

    /** The rows of the clause. */
    List<Draft> drafts() {
        return drafts;
    }

    /** What became of its amounts. */
    List<Fate> fates() {
        return fates;
    }

    /** The period of which the clause spoke last: the latest of its facts that nothing is compared with. */
    Dated current() {
        Dated latest = dates.current();
        for (Draft draft : drafts) {
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
                case SHARE, SHARE_BASE -> share(cast);
                case COUNT -> count(cast);
                case RANK -> rank(cast);
                case OUT_OF -> outOf(cast);
                case NONE -> refuse(cast, cast.reason() == null ? Reason.NO_MEASURE : cast.reason());
            }
        }
        if (!waiting.isEmpty()) {
            onlyChanges();
        }
        drafts.forEach(this::finish);
    }

    /** Whether a figure of the year before is the first of a text, so that nothing is compared with it. */
    private boolean isAlone(Cast cast) {
        return cast.time() != null
                && cast.time().kind() == Time.Kind.EARLIER
                && last == null
                && cast.amount().mayBeMoney()
                && dates.current().period() == null;
    }

    private void refuse(Cast cast, Reason reason) {
        fates.add(new Fate(cast.amount().digitsFrom(), cast.amount().digitsTo(), reason));
    }

    private void read(Amount amount) {
        fates.add(new Fate(amount.digitsFrom(), amount.digitsTo(), null));
    }

    private void level(Cast cast, List<Cast> casts, int index, @Nullable Unit currency) {
        if (concept == Concept.COVERAGE) {
            Draft draft = add(new Draft(Statistic.COVERAGE_RATIO, pair, dates.of(cast, false)));
            draft.level = cast.amount();
            read(cast.amount());
            return;
        }
        Dated dated = dates.of(cast, concept.isPosition());
        if (cast.amount().kind() == Amount.Kind.PHYSICAL) {
            physical(cast, dated);
            return;
        }
        Flow whole = new Wholes(clause).ofLevel(cast.index());
        if (whole != null) {
            ofWhole(cast, whole, casts, index, currency);
            return;
        }
        Statistic statistic = Statistics.ofMoney(clause, concept, dated.period());
        if (statistic == null) {
            refuse(cast, Reason.NO_MEASURE);
            return;
        }
        Draft before = last;
        boolean isAim = cast.time() == null && isAim(cast);
        dated = isAim ? dates.due() : dated;
        boolean repeats = before != null
                && !isAim
                && before.level != null
                && before.statistic != Statistic.PHYSICAL_QUANTITY
                && !before.statistic.isNumber()
                && before.statistic.isTrade() == statistic.isTrade()
                && RowDates.equal(before.dated, dated);
        if (before != null && repeats && !before.isInOtherCurrency(cast.amount())) {
            refuse(cast, Reason.SECOND_FIGURE);
            return;
        }
        Draft draft = add(new Draft(statistic, pair, dated));
        money(draft, cast, casts, index, currency);
        draft.isNegative = Statistics.isDeficit(clause, concept) != (cast.isNegative() || isFall(cast));
        draft.isNegative = draft.isNegative != (draft.isReversed && concept.isBalance());
        draft.detail = Statistics.scope(clause, draft.statistic, words);
        read(cast.amount());
        if (repeats) {
            draft.sameAs = before;
            last = before;
        } else if (isFromHere(cast, casts, index)) {
            dates.compareWith(dated.period());
        } else {
            draft.changes.addAll(waiting);
            waiting.clear();
        }
    }

    /** Whether a change stands before two levels of which the second is later: doubled: 38 in 2021, 77 in 2024. */
    private boolean isFromHere(Cast cast, List<Cast> casts, int index) {
        Cast next = index + 1 < casts.size() ? casts.get(index + 1) : null;
        boolean isPair = !waiting.isEmpty()
                && next != null
                && next.role() == Role.LEVEL
                && cast.time() != null
                && next.time() != null;
        return isPair && RowDates.isEarlier(dates.of(cast, false).period(), dates.of(next, false).period());
    }

    private void money(Draft draft, Cast cast, List<Cast> casts, int index, @Nullable Unit currency) {
        draft.money(
                cast.amount(),
                Carried.currency(casts, index, currency),
                Carried.magnitude(casts, index, context.headMagnitude));
    }

    /** The level of the whole that a share is of, or, in a clause of a share, of the part. */
    private void ofWhole(Cast cast, Flow whole, List<Cast> casts, int index, @Nullable Unit currency) {
        Dated dated = dates.of(cast, whole.concept().isPosition());
        Statistic statistic = Statistics.ofMoney(clause, whole.concept(), dated.period());
        if (statistic == null) {
            refuse(cast, Reason.NO_MEASURE);
            return;
        }
        Pair straight = pair.isReversed() ? pair.straight() : pair;
        boolean isPart = new Wholes(clause).isPart(cast.index());
        boolean isOfPair =
                whole.concept() == Concept.TRADE && (concept == Concept.EXPORTS || concept == Concept.IMPORTS);
        Draft draft = new Draft(
                statistic, isPart || isOfPair ? straight : new Pair(straight.reporter(), World.WORLD, false), dated);
        money(draft, cast, casts, index, currency);
        draft.detail = Statistics.scope(clause, draft.statistic, words);
        clause.shareOf = clause.shareOf != null ? clause.shareOf : Shares.ofWhole(concept, whole, isOfPair);
        drafts.add(draft);
        read(cast.amount());
    }

    /** Whether a word of aim stands before a figure in its segment, so that it is not of the period of the clause. */
    private boolean isAim(Cast cast) {
        return new Surroundings(clause.elements, cast.index()).isBefore(Category.STATUS);
    }

    private boolean isFall(Cast cast) {
        boolean mayFall = concept.isBalance() || Statistics.hasModifier(clause, "NET");
        return cast.amount().sign() == '-' && !cast.isNegative() && mayFall;
    }

    private Draft add(Draft draft) {
        drafts.add(draft);
        last = draft;
        return draft;
    }

    private void physical(Cast cast, Dated dated) {
        Draft draft = new Draft(Statistic.PHYSICAL_QUANTITY, pair, dated);
        draft.level = cast.amount();
        String scope = Statistics.scope(clause, Statistic.TOTAL_TRADE);
        boolean isSale = (concept == Concept.EXPORTS || concept == Concept.SELL) != pair.isReversed();
        String goods = new Products(clause, words).behind(cast.index());
        draft.detail = (scope.isEmpty() ? "" : scope + " ")
                + (goods.isEmpty() ? "" : goods + " ")
                + (isSale ? "exports" : "imports");
        add(draft);
        context.physicalDetail = draft.detail;
        read(cast.amount());
    }

    private void before(Cast cast, List<Cast> casts, int index, @Nullable Unit currency) {
        if (cast.amount().kind() == Amount.Kind.PHYSICAL) {
            Draft now = last;
            physical(cast, dates.ofBase(cast));
            if (now != null && last != null && now.statistic == Statistic.PHYSICAL_QUANTITY) {
                last.detail = now.detail;
            }
            last = now;
            return;
        }
        boolean isCount =
                cast.amount().kind() == Amount.Kind.BARE && cast.amount().magnitude() == null;
        Statistic statistic = Statistics.of(clause, concept, dates.current().period(), isCount);
        if (statistic == null) {
            refuse(cast, Reason.NO_MEASURE);
            return;
        }
        Dated dated = dates.ofBase(cast);
        Draft draft = new Draft(statistic, pair, dated);
        draft.isBase = true;
        Magnitude magnitude = Carried.magnitude(casts, index, context.headMagnitude);
        if (cast.amount().mayBeMoney() || (magnitude != null && !concept.isCount())) {
            draft.money(cast.amount(), Carried.currency(casts, index, currency), magnitude);
        } else {
            draft.level = cast.amount();
        }
        boolean isDeficit = Statistics.isDeficit(clause, concept) != isFall(cast);
        draft.isNegative = isDeficit != (draft.isReversed && concept.isBalance());
        draft.detail = concept.isCount() ? draft.detail : Statistics.scope(clause, draft.statistic, words);
        drafts.add(draft);
        read(cast.amount());
        if (!RowDates.equal(dated, dates.current())) {
            dates.compareWith(dated.period());
        }
    }

    private void change(Cast cast, @Nullable Cast next, @Nullable Unit currency) {
        Row.Change change = cast.change(currency);
        if (change.form() == Growth.Form.ABSOLUTE && change.amount().unit() == null) {
            refuse(cast, Reason.NO_UNIT);
            return;
        }
        read(cast.amount());
        boolean isAhead = next != null && next.role() == Role.LEVEL && (next.isReached() || last == null);
        Draft draft = outer(cast);
        draft = draft != null && draft.statistic == Statistic.RANK ? null : draft;
        if (isAhead || draft == null || draft.has(change)) {
            waiting.add(change);
        } else {
            draft.changes.add(change);
        }
    }

    /** The level that a change belongs to: the last one, or, in brackets with an earlier level, that outside. */
    private @Nullable Draft outer(Cast cast) {
        Draft inner = last;
        int depth = clause.elements.get(cast.index()).depth();
        Draft before = drafts.size() < 2 ? null : drafts.get(drafts.size() - 2);
        if (inner == null || before == null || inner.level == null || inner.statistic != before.statistic) {
            return inner;
        }
        boolean isInside = depth > clause.depth
                && clause.depthOf(inner.level) == depth
                && before.level != null
                && clause.depthOf(before.level) < depth;
        ReportingPeriod then = inner.dated.period();
        boolean isEarlier = RowDates.isEarlier(then, before.dated.period());
        if (isInside && isEarlier) {
            dates.compareWith(then);
            return before;
        }
        return inner;
    }

    /** A change without a level. */
    private void onlyChanges() {
        Draft draft = last;
        if (draft != null && waiting.stream().noneMatch(c -> draft.has(c))) {
            draft.changes.addAll(waiting);
            waiting.clear();
            return;
        }
        if (draft == null && concept == Concept.SHARE && shareChanged()) {
            return;
        }
        Statistic statistic = Statistics.of(clause, concept, dates.current().period(), true);
        boolean isWordless = clause.has(Category.STATUS)
                && waiting.stream().allMatch(c -> c.amount().direction() != null);
        boolean isRefused = statistic == null || draft != null || concept.isCount() || isWordless;
        if (isRefused || statistic == null) {
            for (Row.Change change : waiting) {
                fates.removeIf(f -> f.fromToken() == change.amount().digitsFrom());
                fates.add(new Fate(
                        change.amount().digitsFrom(),
                        change.amount().digitsTo(),
                        draft == null ? Reason.NO_MEASURE : Reason.SECOND_FIGURE));
            }
            waiting.clear();
            return;
        }
        boolean isByWeight = clause.has(Category.WEIGHT) && statistic.isTrade();
        Draft alone = add(new Draft(isByWeight ? Statistic.PHYSICAL_QUANTITY : statistic, pair, dates.current()));
        alone.changes.addAll(waiting);
        alone.detail = isByWeight ? context.physicalDetail : Statistics.scope(clause, alone.statistic, words);
        waiting.clear();
    }

    /** Whether the changes without a level are of a share that was given before, whose row they get. */
    private boolean shareChanged() {
        String detail = Shares.of(clause, 0, concept, context.goesOn(false));
        if (detail == null || context.share == null) {
            return false;
        }
        Draft alone = add(new Draft(Statistic.SHARE, pair, dates.current()));
        alone.detail = detail;
        alone.changes.addAll(waiting);
        waiting.clear();
        return true;
    }

    private void share(Cast cast) {
        String detail = Shares.of(clause, cast.index(), concept, context.goesOn(false));
        if (detail == null) {
            refuse(cast, Reason.NO_MEASURE);
            return;
        }
        boolean isInBracket = clause.elements.get(cast.index()).depth() > clause.depth;
        clause.shareOf = concept == Concept.SHARE ? detail : clause.shareOf;
        context.shareOf = detail;
        clause.shareInBracket = isInBracket ? detail : clause.shareInBracket;
        Dated dated = cast.role() == Role.SHARE_BASE ? dates.ofBase(cast) : dates.of(cast, false);
        Draft draft = new Draft(Statistic.SHARE, sharers(cast, detail), dated);
        draft.level = cast.amount();
        draft.detail = detail;
        read(cast.amount());
        drafts.add(draft);
        if (concept == Concept.SHARE || (clause.isPortion() && (last == null || last.statistic == Statistic.SHARE))) {
            if (cast.role() == Role.SHARE) {
                last = draft;
                draft.changes.addAll(waiting);
                waiting.clear();
            } else {
                dates.compareWith(dated.period());
            }
        }
    }

    /** In a list such as "China (21.1%), Russia (15.7%)" each share has a partner of its own. */
    private Pair sharers(Cast cast, String detail) {
        boolean isOfReporter = last != null
                && last.isReversed
                && detail.equals(Shares.ofPartner(last.statistic.name()))
                && concept != Concept.SHARE;
        Pair straight = pair.isReversed() && !isOfReporter ? pair.straight() : new Pair(pair.reporter(), pair.partner(), false);
        Element outside = new Surroundings(clause.elements, cast.index()).beforeBracket();
        int at = outside == null ? -1 : clause.elements.indexOf(outside);
        for (int i = at; i >= 0 && i > at - 4; i--) {
            Element element = clause.elements.get(i);
            if (element.party() != null && !element.party().area().equals(pair.reporter())) {
                Area partner = element.party().area();
                return new Pair(straight.reporter(), partner, false);
            }
        }
        return straight;
    }

    private void count(Cast cast) {
        Flow flow = new Surroundings(clause.elements, cast.index()).counted();
        flow = flow == null || !flow.concept().isCount() ? clause.head : flow;
        if (flow == null || !flow.concept().isCount()) {
            refuse(cast, Reason.COUNT);
            return;
        }
        Statistic statistic = flow.concept() == Concept.FIRMS ? Statistic.ENTERPRISES : Statistic.PROJECTS;
        Dated dated = dates.of(cast, true);
        Draft draft = add(new Draft(statistic, pair, dated));
        draft.level = cast.amount();
        draft.detail = words.name(flow.from(), flow.to());
        read(cast.amount());
    }

    private void rank(Cast cast) {
        Draft draft = add(new Draft(Statistic.RANK, pair, dates.of(cast, false)));
        draft.level = cast.amount();
        draft.detail = Shares.ranked(clause, cast.index(), context.goesOn(false));
        clause.shareOf = Shares.ofPartner(draft.detail);
        read(cast.amount());
    }

    private void outOf(Cast cast) {
        if (last != null && last.statistic == Statistic.RANK) {
            last.outOf = cast.amount();
        }
        refuse(cast, Reason.OUT_OF);
    }

    private void finish(Draft draft) {
        draft.base = draft.changes.isEmpty() ? null : dates.baseOf(draft);
        draft.status = new Firmness(clause, context, words.language().hasFinalVerbs()).of(draft);
    }
}
