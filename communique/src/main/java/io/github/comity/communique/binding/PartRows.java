package io.github.comity.communique.binding;

import io.github.comity.claim.Growth;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Basis;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes rows of the shares, places and numbers of things of one clause. */
final class PartRows {
    private final Clause clause;
    private final Concept concept;
    private final Context context;
    private final Pair pair;
    private final Words words;
    private final RowDates dates;
    private final Sheet sheet;

    PartRows(Clause clause, Concept concept, Context context, Pair pair, Words words, RowDates dates, Sheet sheet) {
        this.clause = clause;
        this.concept = concept;
        this.context = context;
        this.pair = pair;
        this.words = words;
        this.dates = dates;
        this.sheet = sheet;
    }

    /** Whether the changes without a level are of a share that was given before, whose row they get. */
    boolean shareChanged() {
        String detail = concept == Concept.RANK ? context.shareOf : Shares.of(clause, 0, concept, context);
        boolean isOfSums = Scan.any(sheet.waiting, c -> c.form() == Growth.Form.ABSOLUTE);
        if (detail == null || context.share == null || isOfSums) {
            return false;
        }
        Draft alone = sheet.add(new Draft(Statistic.SHARE, pair, dates.current()));
        alone.detail = detail;
        alone.changes.addAll(sheet.waiting);
        return true;
    }

    /**
     * What a sum measures: beside the share or the place that a partner has in a flow, it is the flow with that
     * partner.
     */
    Concept measured(Cast cast) {
        Concept ranked = concept == Concept.RANK ? Ranked.flow(clause, cast.index(), context.goesOn(false)) : null;
        if (ranked != null) {
            return ranked;
        }
        String share = context.shareOf;
        boolean isOfPart = concept == Concept.SHARE && (clause.partner != null || isBesideShare(cast));
        Concept whole = isOfPart && share != null ? Shares.whole(share) : null;
        return whole == null ? concept : whole;
    }

    /** Whether a sum says in money what a percentage right before it says: a share of 17.2% and 834.6 million. */
    private boolean isBesideShare(Cast cast) {
        int at = cast.index() - 1;
        Element share = Scan.at(clause.elements, at - 1);
        return Element.is(clause.elements, at, Category.AND)
                && share != null
                && share.amount() != null
                && share.amount().kind() == Amount.Kind.PERCENT;
    }

    /**
     * Whether a part is of what was told of one kind of goods before: tea exports were 1.3 billion; Poland took 4.1%.
     */
    private boolean isOfGoodsTold() {
        return !context.goods.isEmpty()
                && Scan.all(
                        clause.elements,
                        e -> e.flow() == null || e.flow().concept().isVerb());
    }

    void share(Cast cast) {
        String detail = Shares.of(clause, cast.index(), concept, context);
        boolean isLimited = new Products(clause, words).isLimited()
                || (clause.outOf != null && new Products(clause.outOf, words).isLimited());
        if (detail == null || isLimited || isOfGoodsTold() || isOfRefused(cast) || isOfOtherFlow(cast.index())) {
            sheet.refuse(cast, Reason.NO_MEASURE);
            return;
        }
        boolean isInBracket = clause.elements.get(cast.index()).depth() > (clause.partner == null ? clause.depth : 0);
        clause.shareOf = concept == Concept.SHARE ? detail : clause.shareOf;
        context.shareOf = detail;
        clause.shareInBracket = isInBracket ? detail : clause.shareInBracket;
        Dated dated = cast.role() == Role.SHARE_BASE ? dates.ofBase(cast) : dates.of(cast, false);
        Pair sharers = sharers(cast, detail);
        if (sharers.partner().equals(World.WORLD) && Shares.isOfPartner(detail)) {
            sheet.refuse(cast, Reason.TOGETHER);
            return;
        }
        Draft draft = new Draft(Statistic.SHARE, sharers, dated);
        draft.isBase = cast.role() == Role.SHARE_BASE;
        draft.level = cast.amount();
        draft.detail = detail;
        sheet.read(cast.amount());
        sheet.drafts.add(draft);
        if (concept == Concept.SHARE
                || (clause.isPortion() && (sheet.last == null || sheet.last.statistic == Statistic.SHARE))) {
            if (cast.role() == Role.SHARE) {
                sheet.last = draft;
                draft.takeFrom(sheet.waiting);
            } else {
                dates.compareWith(dated.period());
            }
        }
    }

    /** Whether one flow is told in percent of the other, and so is no part of it: imports were 26% of exports. */
    private boolean isOfOtherFlow(int at) {
        Flow whole = new Surroundings(clause.elements, at).flowBehind();
        int segment = clause.elements.get(at).segment();
        Element before = Scan.at(
                clause.elements,
                Scan.last(clause.elements, at, e -> e.amount() != null || e.flow() != null || e.segment() != segment));
        Flow part = before == null || before.segment() != segment ? null : before.flow();
        return part != null
                && whole != null
                && !part.concept().isVerb()
                && !pair.partner().equals(WholeOwner.behind(clause.elements, at))
                && Excess.isOpposite(part.concept(), whole.concept());
    }

    /** Whether the sum right before a share was not read, so that what has the share is not known. */
    private boolean isOfRefused(Cast cast) {
        Element before = Scan.at(clause.elements, Scan.last(clause.elements, cast.index(), e -> e.amount() != null));
        Amount sum = before == null ? null : before.amount();
        return sum != null
                && sum.mayBeMoney()
                && Scan.any(sheet.fates, f -> f.fromToken() == sum.digitsFrom() && f.reason() == Reason.SECOND_FIGURE);
    }

    /** In a list such as "China (21.1%), Russia (15.7%)" each share has a partner of its own. */
    private Pair sharers(Cast cast, String detail) {
        boolean isOfReporter = sheet.last != null
                && sheet.last.isReversed
                && detail.equals(Shares.ofPartner(sheet.last.statistic.name()))
                && concept != Concept.SHARE;
        Pair straight =
                pair.isReversed() && !isOfReporter ? pair.straight() : new Pair(pair.reporter(), pair.partner(), false);
        if (concept != Concept.SHARE && straight.partner().equals(WholeOwner.behind(clause.elements, cast.index()))) {
            return new Pair(straight.partner(), straight.reporter(), false); // exports, or 0.1% of China's imports
        }
        Element outside = new Surroundings(clause.elements, cast.index()).beforeBracket();
        int at = outside == null ? -1 : clause.elements.indexOf(outside);
        Element party = Scan.at(
                clause.elements,
                Scan.last(
                        clause.elements,
                        at + 1,
                        e -> e.party() != null && !e.party().area().equals(pair.reporter())));
        return party == null || party.party() == null
                ? straight
                : new Pair(straight.reporter(), party.party().area(), false);
    }

    /** Gives points to the share that the clause told, of which alone they can be. */
    boolean points(Cast cast, Row.Change change) {
        if (isInPercent()) {
            return false;
        }
        for (Draft draft : sheet.drafts) {
            if (draft.statistic == Statistic.SHARE) {
                draft.changes.add(change);
                sheet.read(cast.amount());
                return true;
            }
        }
        return false;
    }

    /** Whether what is told now is a share or a ratio, which differs from another by points. */
    boolean isInPercent() {
        return concept == Concept.SHARE
                || concept == Concept.COVERAGE
                || (sheet.last != null && sheet.last.statistic == Statistic.SHARE);
    }

    void count(Cast cast) {
        Flow flow = new Surroundings(clause.elements, cast.index()).counted();
        flow = flow == null || !flow.concept().isCount() ? clause.head : flow;
        if (flow == null || !flow.concept().isCount()) {
            sheet.refuse(cast, Reason.COUNT);
            return;
        }
        Statistic statistic = flow.concept() == Concept.FIRMS ? Statistic.ENTERPRISES : Statistic.PROJECTS;
        Dated dated = flow.concept() == Concept.FIRMS ? today(dates.of(cast, true)) : dates.of(cast, true);
        clause.counted = dated;
        Draft draft = sheet.add(new Draft(statistic, pair, dated));
        draft.level = cast.amount();
        draft.detail = thing(cast.index(), flow);
        sheet.read(cast.amount());
    }

    /**
     * What a number counts: of a part of what was counted before the words behind it, which say which part, and of all
     * of it those before it: foreign enterprises, with French owners; their total number.
     */
    private String thing(int at, Flow flow) {
        List<Element> elements = clause.elements;
        int first = at + 2;
        if (!Counts.isAgain(elements, at)) {
            return words.name(flow.from(), flow.to());
        }
        Element which = whichBefore(at);
        if (which != null) {
            return words.name(which.item().from(), which.item().to());
        }
        first = Scan.past(elements, first, PartRows::isLinkToThing);
        int last = first;
        while (last < elements.size()
                && isNoOtherNumber(elements.get(last))
                && !elements.get(last).is(Category.AND)
                && elements.get(last).segment() <= elements.get(at).segment() + 1
                && (last == first || !flow.equals(elements.get(last - 1).flow()))) {
            last++;
        }
        if (last > first && elements.get(first).time() == null) {
            return words.name(
                    elements.get(first).item().from(),
                    elements.get(last - 1).item().to());
        }
        int segment = elements.get(at).segment();
        int number = Scan.last(elements, at, e -> e.is(Category.IT) || e.segment() != segment);
        boolean isTotal = Element.is(elements, number, Category.IT)
                && elements.get(number).segment() == segment
                && Scan.none(elements.subList(number, at), e -> e.time() != null);
        return isTotal
                ? words.name(
                        elements.get(number).item().from(),
                        elements.get(number).item().to())
                : words.name(flow.from(), flow.to());
    }

    /**
     * The word before a number that says which of those that were counted so many are, in its segment or in a label
     * before it: из них действуют 42; в том числе действующих – 42; null if there is none.
     */
    private @Nullable Element whichBefore(int at) {
        List<Element> elements = clause.sentence;
        int segment = clause.elements.get(at).segment();
        Element which = null;
        for (int i = elements.indexOf(clause.elements.get(at)) - 1;
                i >= 0 && elements.get(i).amount() == null;
                i--) {
            Element word = elements.get(i);
            boolean isSaid = word.is(Category.ACTIVE) || word.is(Category.MADE_JOINTLY);
            boolean isLabel = word.segment() == segment - 1 && (which == null || which.segment() < segment);
            if (word.segment() != segment && !isLabel) {
                return which;
            }
            if (!isSaid && !word.isSmall() && !word.is(Category.LEVEL)) {
                return null;
            }
            which = isSaid ? word : which;
        }
        return which;
    }

    /** The year of publication for all time up to now, over which firms are not added up. */
    private Dated today(Dated dated) {
        ReportingPeriod period = dated.period();
        boolean isToDate = period != null
                && period.start().isEmpty()
                && period.endExclusive().isPresent()
                && context.published != null;
        return isToDate
                ? new Dated(
                        ReportingPeriod.year(
                                Objects.requireNonNull(context.published).getYear()),
                        Basis.RELATIVE)
                : dated;
    }

    private static boolean isNoOtherNumber(Element element) {
        Amount amount = element.amount();
        return amount == null || amount.kind() == Amount.Kind.PERCENT;
    }

    private static boolean isLinkToThing(Element element) {
        return element.is(Category.LEVEL)
                || element.is(Category.OF)
                || element.is(Category.INCLUDING)
                || element.is(Category.IT);
    }

    /** The name of what the clause counts, or an empty one. */
    String counted() {
        Flow flow = clause.head;
        return flow != null && flow.concept().isCount() ? words.name(flow.from(), flow.to()) : "";
    }

    void rank(Cast cast) {
        if (!cast.amount().isPlace()) {
            sheet.refuse(cast, Reason.NUMBERED);
            return;
        }
        Dated dated = cast.role() == Role.RANK_BASE ? dates.ofBase(cast) : dates.of(cast, false);
        Draft draft = sheet.add(new Draft(Statistic.RANK, pair, dated));
        draft.level = cast.amount();
        String ranked = Ranked.by(clause, cast.index(), Ranked.told(context));
        Area region = Regions.ofRank(clause);
        draft.detail = region == null ? ranked : ranked + "_IN_" + region.phrase();
        clause.shareOf = Shares.ofPartner(ranked);
        sheet.read(cast.amount());
    }

    void outOf(Cast cast) {
        if (sheet.last != null && sheet.last.statistic == Statistic.RANK) {
            sheet.last.outOf = cast.amount();
        }
        sheet.refuse(cast, Reason.OUT_OF);
    }
}
