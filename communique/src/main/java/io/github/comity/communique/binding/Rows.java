package io.github.comity.communique.binding;

import io.github.comity.claim.ClaimStatus;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Scan;
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
    private final Sheet sheet;
    private final PartRows parts;
    private final QuantityRows quantities;
    private final ChangeRows changes;
    /** Whether a level was left unread since there is one, so that no change behind it is of the one that was read. */
    private boolean isBehindSecond;

    Rows(Clause clause, Concept concept, Context context, Pair pair, Words words) {
        this.clause = clause;
        this.concept = concept;
        this.context = context;
        this.dates = new RowDates(clause, concept, context, pair.reporter());
        this.pair = pair;
        this.words = words;
        this.sheet = new Sheet();
        this.quantities = new QuantityRows(clause, concept, context, pair, words, sheet);
        this.parts = new PartRows(clause, concept, context, pair, words, dates, sheet);
        this.changes = new ChangeRows(clause, concept, context, pair, words, dates, sheet, parts, quantities);
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
                    && !draft.isBase
                    && period.isBounded()
                    && (known == null
                            || (known.isBounded()
                                    && period.start()
                                            .orElseThrow()
                                            .isAfter(known.start().orElseThrow())));
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
            boolean isChange = cast.role() == Role.RATE || cast.role() == Role.INDEX || cast.role() == Role.CHANGE;
            isBehindSecond &= isChange;
            if (isChange && isBehindSecond) {
                sheet.refuse(cast, Reason.SECOND_FIGURE);
                continue;
            }
            Cast next = i + 1 < casts.size() ? casts.get(i + 1) : null;
            switch (cast.role()) {
                case LEVEL -> level(cast, casts, i, currency);
                case BASE -> {
                    boolean isAlone = isAlone(cast) || isOfEarlierAlone(cast, casts);
                    if (isAlone && next != null && next.role() == Role.LEVEL && next.time() == null) {
                        dates.start(dates.of(cast, false)); // from 1.9 to 1.4 in the year before, of which all is said
                        isAlone = false;
                    }
                    if (isAlone) {
                        level(cast, casts, i, currency);
                    } else {
                        before(cast, casts, i, currency);
                    }
                }
                case RATE, INDEX, CHANGE -> changes.add(cast, next, currency);
                case SHARE, SHARE_BASE -> parts.share(cast);
                case COUNT -> parts.count(cast);
                case RANK, RANK_BASE -> parts.rank(cast);
                case OUT_OF -> parts.outOf(cast);
                case NONE -> sheet.refuse(cast, cast.reason() == null ? Reason.NO_MEASURE : cast.reason());
            }
        }
        if (!sheet.waiting.isEmpty()) {
            changes.alone();
        }
        finish();
        if (clause.head != null && concept.isTrade()) {
            context.goods = Statistics.scope(clause, Statistic.EXPORTS, words);
        }
    }

    /** Whether a figure of the year before is the first of a text, so that nothing is compared with it. */
    private boolean isAlone(Cast cast) {
        return cast.time() != null
                && cast.time().kind() == Time.Kind.EARLIER
                && sheet.last == null
                && cast.amount().mayBeMoney()
                && dates.current().period() == null;
    }

    /** Whether a clause tells of the earlier time that opens it, and of nothing later: a year earlier, it was 422. */
    private boolean isOfEarlierAlone(Cast cast, List<Cast> casts) {
        return dates.goesBack()
                && Dated.equal(dates.of(cast, false), dates.current())
                && Scan.none(casts, c -> c.role() == Role.LEVEL);
    }

    private void level(Cast cast, List<Cast> casts, int index, @Nullable Unit currency) {
        if (concept == Concept.COVERAGE) {
            sheet.add(new Draft(Statistic.COVERAGE_RATIO, pair.straight(), dates.of(cast, false))).level =
                    cast.amount();
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
        Statistic statistic = Statistics.ofSum(clause, parts.measured(cast), dated.period(), cast.index());
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
                && Dated.equal(before.dated, dated);
        if (before != null && repeats && !before.isInOtherCurrency(cast.amount())) {
            sheet.refuse(cast, Reason.SECOND_FIGURE);
            isBehindSecond = true;
            return;
        }
        Draft draft = sheet.add(new Draft(statistic, pair, dated));
        money(draft, cast, casts, index, currency);
        draft.isNegative = isBelowZero(draft, cast) || cast.isNegative();
        draft.isNegative = draft.isNegative != (draft.isReversed && concept.isBalance());
        draft.detail = Statistics.scope(clause, draft.statistic, words, context);
        sheet.read(cast.amount());
        if (repeats) {
            draft.sameAs = before;
            sheet.last = before;
        } else if (cast.time() != null
                && Dated.isEarlier(dated.period(), dates.current().period())) {
            changes.beforeEarlier(draft);
        } else {
            draft.changes.addAll(sheet.waiting);
            sheet.waiting.clear();
        }
    }

    private void money(Draft draft, Cast cast, List<Cast> casts, int index, @Nullable Unit currency) {
        draft.money(
                cast.amount(),
                Carried.currency(casts, index, currency),
                Carried.magnitude(casts, index, clause.sentence, headMagnitude(cast)));
    }

    /** The magnitude of bare numbers that the head of a list tells, or another figure of the sentence. */
    private @Nullable Magnitude headMagnitude(Cast cast) {
        HeadUnit shared = context.headUnit == null ? new SharedUnit(clause.sentence).of(cast.amount()) : null;
        return shared == null ? context.headMagnitude : shared.magnitude();
    }

    /** The level of the whole that a share is of, or, in a clause of a share, of the part. */
    private void ofWhole(Cast cast, Flow whole, List<Cast> casts, int index, @Nullable Unit currency) {
        Concept all = Shares.held(concept, whole.concept());
        Dated dated = dates.of(cast, all.isPosition());
        Statistic statistic = Statistics.ofMoney(clause, all, dated.period());
        if (statistic == null) {
            sheet.refuse(cast, Reason.NO_MEASURE);
            return;
        }
        boolean isPart = new Wholes(clause).isPart(cast.index());
        boolean isOfPair =
                whole.concept() == Concept.TRADE && (concept == Concept.EXPORTS || concept == Concept.IMPORTS);
        Pair sides = isPart || isOfPair ? pair.straight() : new Pair(ownerOfWhole(cast, all), World.WORLD, false);
        Draft draft = new Draft(statistic, sides, dated);
        money(draft, cast, casts, index, currency);
        draft.detail = Statistics.scope(clause, draft.statistic, words, context);
        clause.shareOf = clause.shareOf != null ? clause.shareOf : Shares.ofWhole(concept, whole, isOfPair);
        sheet.last = clause.opensWith(Category.WHICH, cast.index()) || clause.leadsTo(Category.WHICH, cast.index())
                ? draft
                : sheet.last;
        sheet.drafts.add(draft);
        sheet.read(cast.amount());
    }

    /**
     * Whose the whole is: who is said to own it, where that can be said; of investment the one for whom the text
     * speaks.
     */
    private Area ownerOfWhole(Cast cast, Concept whole) {
        Area owner = new Wholes(clause).owner(cast.index());
        boolean isKnown =
                owner != null && !owner.equals(World.WORLD) && (whole.isTrade() || owner.equals(context.reporter()));
        return owner != null && isKnown ? owner : pair.straight().reporter();
    }

    /** Whether a word of aim stands before a figure in its segment, so that it is not of the period of the clause. */
    private boolean isAim(Cast cast) {
        return new Surroundings(clause.elements, cast.index()).isBefore(Category.STATUS);
    }

    /** Whether a level is below zero by its words or its sign. */
    private boolean isBelowZero(Draft draft, Cast cast) {
        boolean isNet = draft.statistic == Statistic.FDI_NET_INFLOW;
        return Statistics.isDeficit(clause, concept, cast.index())
                || isFall(cast)
                || (isNet && BelowZero.is(clause.elements, cast.index()));
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
        Statistic statistic =
                Statistics.of(clause, parts.measured(cast), dates.current().period(), isCount, cast.index());
        if (statistic == null) {
            sheet.refuse(cast, Reason.NO_MEASURE);
            return;
        }
        Dated dated = earlierStill(cast, statistic, dates.ofBase(cast));
        Draft draft = new Draft(statistic, pair, dated);
        draft.isBase = true;
        Magnitude magnitude = Carried.magnitude(casts, index, clause.sentence, headMagnitude(cast));
        if (cast.amount().mayBeMoney() || (magnitude != null && !concept.isCount())) {
            draft.money(cast.amount(), Carried.currency(casts, index, currency), magnitude);
        } else {
            draft.level = cast.amount();
        }
        draft.isNegative = isBelowZero(draft, cast) != (draft.isReversed && concept.isBalance());
        draft.detail = !concept.isCount()
                ? Statistics.scope(clause, draft.statistic, words, context)
                : sheet.last != null && sheet.last.statistic == statistic ? sheet.last.detail : parts.counted();
        sheet.drafts.add(draft);
        sheet.read(cast.amount());
        if (!Dated.equal(dated, dates.current())) {
            dates.compareWith(dated.period());
        }
    }

    /**
     * The year before that of the figure before, where both would be of one: 1.4 a year earlier, 1.1 the year before.
     */
    private Dated earlierStill(Cast cast, Statistic statistic, Dated dated) {
        Draft before = sheet.drafts.isEmpty() ? null : sheet.drafts.get(sheet.drafts.size() - 1);
        ReportingPeriod period = dated.period();
        boolean isSame = before != null
                && before.isBase
                && before.level != null
                && before.statistic == statistic
                && Dated.equal(before.dated, dated);
        boolean isFurther = isSame && cast.time() != null && cast.time().isYearBefore();
        return isFurther && period != null && period.isBounded()
                ? new Dated(period.samePeriodOfPreviousYear(), dated.basis())
                : dated;
    }

    /** Gives rows what they are compared with, and how firm they are. */
    private void finish() {
        Firmness firmness = new Firmness(clause, context, words.language().hasFinalVerbs());
        List<Draft> all = new ArrayList<>(sheet.drafts.size());
        Scan.where(sheet.drafts, Draft::isStated)
                .forEach(d -> all.addAll(changes.bases().split(d)));
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
