package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reporter and the partner of a clause.
 *
 * <p>Whose flow it is follows from the words (owner, from, to, with); whose statistics are quoted follows from the text
 * or else from the caller's first party. Where the two differ the flow is turned: Azerbaijan's exports to Georgia are
 * imports in the figures of Georgia.
 */
final class Sides {

    private final Context context;
    private final Parties parties;
    /** Whose flows the sentence speaks of, once it said so. */
    private @Nullable Area viewpoint;
    /** Whether the sentence told of countries that are no party. */
    private boolean isElsewhereHere;
    /** Whether the last clause is of several countries together, or of some that are not said. */
    private boolean isTogether;
    /** Whether the sentence tells the same by the data of two parties. */
    private boolean isTwiceQuoted;

    /** With whom the whole is of which the sentence told portions, so that the next one goes on with that. */
    private @Nullable Area outer;

    /** The sides of a sentence that goes on to speak of a party, or of none. */
    Sides(Context context, @Nullable Area spoken) {
        this.context = context;
        this.viewpoint = context.parties.contains(spoken) ? spoken : null;
        this.parties = new Parties(context);
    }

    /** Leaves the portions of the sentence behind, and whose data it quotes if that are two parties. */
    void end() {
        context.quoted = isTwiceQuoted ? null : context.quoted;
        context.partner = outer == null ? context.partner : outer;
    }

    /** The sides of a clause, or null if nobody is known. */
    @Nullable
    Pair of(Clause clause, Concept concept) {
        Excess excess = concept.isBalance() ? Excess.of(clause) : null;
        List<Parties.Named> named = excess == null ? parties.named(clause, concept) : excess.named(parties, context);
        isTogether = isElsewhere(clause)
                || (concept.isInvestment() && Statistics.says(clause, "BOTH"))
                || (excess == null
                        ? Together.isOfSeveral(clause, concept, named, context.reporter())
                        : Excess.isOfSeveral(named));
        if (isTogether) {
            return null;
        }
        if (TwoSources.isSecond(clause)) {
            isTwiceQuoted = true;
            clause.pair = TwoSources.sides(clause, concept, named, context.quoted);
            return clause.pair;
        }
        Pair whole = clause.outOf == null ? null : clause.outOf.pair;
        if (whole != null && clause.partner != null) {
            outer = outer == null && context.isOfOne() ? whole.partner() : outer;
            context.partner = clause.partner;
            return new Pair(whole.reporter(), clause.partner, false);
        }
        clause.pair = found(excess == null ? clause : excess.all(), concept, named);
        context.tell(clause.pair, clause.hasAmounts(), concept);
        return clause.pair;
    }

    /** Why the sides of the last clause are unknown, if they are. */
    Reason whyNobody() {
        return isTogether ? Reason.TOGETHER : Reason.NO_PARTY;
    }

    /** Whether a clause tells of countries that are no party, or goes on with what was told of such. */
    private boolean isElsewhere(Clause clause) {
        Area reporter = context.reporter();
        boolean isNamed = clause.has(Category.BOTH)
                || Scan.any(
                        clause.elements,
                        e -> e.party() != null
                                && !(isElsewhereHere && e.party().area().equals(reporter)));
        context.isElsewhere = clause.has(Category.ELSEWHERE) || (context.isElsewhere && !isNamed);
        isElsewhereHere |= context.isElsewhere;
        return context.isElsewhere;
    }

    private @Nullable Pair found(Clause clause, Concept concept, List<Parties.Named> all) {
        List<Parties.Named> named = all;
        if (clause.head == null && context.share != null && Ranked.takenBehind(clause) != null) {
            return context.share;
        }
        boolean isOfSentence = concept.isInvestment() && !(context.investment != null && tellsFirst(clause.sentence));
        if (named.isEmpty() && (isOfSentence || (concept.isCount() && clause.parent == null))) {
            named = parties.named(clause.wholeSentence(), concept);
        }
        Pair pair = concept == Concept.SHARE || concept == Concept.RANK
                ? new Sharers(context).of(clause, named, concept == Concept.RANK)
                : concept.isCount() || concept.isInvestment()
                        ? new Investors(context).of(clause, concept, named)
                        : concept.isDirected()
                                ? ofDirected(clause, concept, named)
                                : new TotalSides(context).of(clause, concept, named);
        if (pair != null
                && (concept.isTrade() || concept.isInvestment())
                && context.isUnmet(pair.partner())
                && isOfOwner(clause, concept, named, pair)) {
            pair = new Pair(pair.reporter(), World.WORLD, false);
        }
        pair = pair == null ? null : Owners.whole(clause, named, pair);
        Area partner = clause.partner;
        Area owner = pair == null || partner == null || concept == Concept.RANK
                ? null
                : Owners.ofPartner(clause.wholeSentence(), context.bareGenitive);
        if (owner != null && partner != null && !owner.equals(partner)) {
            return new Pair(owner, partner, false);
        }
        if (pair != null && clause.partner != null && !clause.partner.equals(pair.reporter())) {
            return new Pair(pair.isReversed() ? pair.partner() : pair.reporter(), clause.partner, false);
        }
        if (pair != null && (concept == Concept.SHARE || concept == Concept.RANK)) {
            context.share = pair;
        }
        if (pair != null && !clause.isPortion() && (clause.hasAmounts() || isOfReporter(pair))) {
            context.partner = pair.partner();
            context.neighbour = pair.partner().equals(World.WORLD) ? context.neighbour : pair.partner();
            if (concept.isCount() || concept.isInvestment()) {
                context.investment = pair;
                context.partner = pair.partner().equals(context.reporter()) ? pair.reporter() : pair.partner();
            }
        }
        return pair;
    }

    /** Whether a sentence tells a sum before it names anybody: the stock was 3 billion, while that of Poland was 2. */
    private static boolean tellsFirst(List<Element> sentence) {
        for (Element element : sentence) {
            if (element.party() != null || element.amount() != null) {
                return element.amount() != null && element.amount().mayBeMoney();
            }
        }
        return false;
    }

    /** Whether a pair is the reporter and one other, and not two others whose trade the text speaks of in passing. */
    private boolean isOfReporter(Pair pair) {
        Area reporter = context.reporter();
        return !pair.partner().equals(World.WORLD)
                && (reporter == null
                        || pair.reporter().equals(reporter)
                        || pair.partner().equals(reporter));
    }

    /** Whether a clause says whose trade it is and not with whom. */
    private boolean isOfOwner(Clause clause, Concept concept, List<Parties.Named> named, Pair pair) {
        boolean isBuying = concept == Concept.IMPORTS || concept == Concept.BUY;
        boolean isNamed = Scan.any(
                named,
                n -> n.area().equals(pair.reporter())
                        && n.relation() != Category.WITH
                        && n.relation() != Category.TO
                        && !(isBuying && (n.relation() == Category.FROM || isOrigin(n)))
                        && (concept.isInvestment() || n.relation() != Category.IN));
        return clause.hasAmounts() && (isNamed || clause.has(Category.OWN));
    }

    static @Nullable Pair pair(Area reporter, @Nullable Area partner) {
        return partner == null ? null : new Pair(reporter, partner, false);
    }

    /** Whether an adjective stands right before goods, whose origin it says. */
    private static boolean isOfGoods(Clause clause, Parties.Named named) {
        int next = named.index() + 1;
        return named.isDemonym() && Element.is(clause.elements, next, Category.GOODS);
    }

    private @Nullable Pair ofDirected(Clause clause, Concept concept, List<Parties.Named> told) {
        List<Parties.Named> named = Subjects.goingOn(clause, told, viewpoint);
        Pair taken = Takers.of(clause, concept, named, context.reporter());
        if (taken != null) {
            return taken;
        }
        BalanceSides.Told balance = new BalanceSides(context).of(clause, concept, named);
        if (balance != null) {
            return turned(clause, balance.owner(), balance.other(), named);
        }
        boolean isSale = concept != Concept.IMPORTS && concept != Concept.BUY;
        Area from = NamedSides.first(named, Category.FROM);
        Area within = concept == Concept.BUY ? NamedSides.first(named, Category.IN) : null;
        List<Parties.Named> others = Scan.where(named, n -> !isOfGoods(clause, n));
        Area buyer = NamedSides.first(others, Category.FILLER, Category.POSSESSIVE);
        boolean isOfOther = buyer != null && !buyer.equals(within);
        boolean isBoughtThere = from == null && within != null && (isOfOther || !within.equals(context.reporter()));
        from = isBoughtThere ? within : from;
        Area to = isBoughtThere
                ? NamedSides.first(named, Category.TO)
                : NamedSides.first(named, Category.TO, Category.IN);
        Area with = NamedSides.first(named, Category.WITH, Category.BETWEEN);
        Area owner = Owners.ofFlow(clause, concept, named);
        Area destination = to;
        if (isSale) {
            owner = owner == null ? from : owner;
            to = to == null ? with : to;
        } else {
            from = from == null ? with : from;
            if (owner != null && to != null && !owner.equals(to) && from == null) {
                from = owner;
                owner = to;
            }
            owner = owner == null ? destination : owner;
            if (owner != null && from == null && isOrigin(owner, named)) {
                from = owner;
                owner = destination;
            }
        }
        Area other = isSale ? to : from;
        if (owner != null && (other == null || owner.equals(other))) {
            other = NamedSides.other(named, owner);
        }
        if (concept.isBalance() && owner == null && destination != null) {
            owner = destination;
            other = NamedSides.other(named, owner);
        }
        boolean isUnnamed = concept.isBalance() && named.isEmpty() && owner == null && !clause.has(Category.OWN);
        Area reporter = context.reporter();
        Area last = viewpoint == null ? context.owner : viewpoint;
        owner = isUnnamed && context.views.isOfSpeaker(reporter, last, concept) ? reporter : owner;
        Pair pair = turned(clause, owner, other, named);
        Amount sum = Element.firstMoney(clause.elements);
        if (pair != null && !concept.isBalance() && sum != null) {
            Pair ofOwner = pair.straight();
            Area seller = isSale ? ofOwner.reporter() : ofOwner.partner();
            context.views.tell(seller, isSale ? ofOwner.partner() : ofOwner.reporter(), sum.inOnes());
        }
        return pair;
    }

    /** Whether goods are said to come from a party, and not to be its own: where cases say that, no word is needed. */
    private boolean isOrigin(Parties.Named named) {
        return context.bareGenitive && named.mayBeOrigin();
    }

    private boolean isOrigin(Area area, List<Parties.Named> named) {
        boolean isOther = !area.equals(context.reporter());
        return Scan.any(named, n -> n.area().equals(area) && n.mayBeOrigin() && (isOther || context.bareGenitive));
    }

    private @Nullable Pair turned(
            Clause clause, @Nullable Area owner, @Nullable Area other, List<Parties.Named> named) {
        Area reporter = context.reporter();
        boolean isOfQuoted = context.quoted == null || context.quoted.equals(context.owner);
        boolean goesOn = clause.has(Category.OWN)
                || (other == null && context.owner != null && isOfQuoted && !looksBack(clause, reporter));
        Area before = clause.has(Category.OWN) && quotesHere(clause) ? context.quoted : context.owner;
        boolean isNoGroup = before instanceof CountryGroup && isOfCountry(clause);
        before = isNoGroup ? reporter : before;
        Area own = viewpoint == null ? before : clause.has(Category.OWN) ? viewpoint : null;
        Area seller = owner == null && goesOn ? own : owner;
        Area second = seller != null && seller.equals(other) ? null : other;
        if (seller == null && second == null) {
            Area first = named.isEmpty() ? null : named.get(0).area();
            if (first != null && first.equals(reporter)) {
                seller = first;
            } else {
                second = first;
            }
        }
        Area plain = named.isEmpty() ? null : named.get(0).area();
        if (seller != null && owner == null && second == null && !seller.equals(plain)) {
            second = plain;
        }
        if (seller == null) {
            Area view = viewpoint != null ? viewpoint : reporter;
            if (view == null || !view.equals(second)) {
                seller = view;
            } else {
                seller = reporter != null && !reporter.equals(view) ? reporter : otherThan(view);
                viewpoint = seller;
                context.owner = seller;
            }
        } else {
            viewpoint = seller;
            context.owner = seller;
        }
        if (seller == null) {
            return null;
        }
        boolean isOfMany =
                owner != null || clause.has(Category.OWN) || context.parties.size() > 2 || isCompound(clause);
        boolean isWhole = Shares.isOfPartnerIn(context.shareOf, clause.total());
        boolean isOfAlone = isNoGroup && context.isExpected && context.parties.size() == 1;
        if (second == null && (isWhole || isOfAlone || (isOfMany && clause.isOfAll() && !isBesidePair(clause)))) {
            return new Pair(seller, World.WORLD, false);
        }
        if (second == null) {
            boolean isReporter = seller.equals(reporter) || reporter == null;
            boolean isForeign = !isReporter
                    && context.quoted == null
                    && !context.parties.contains(seller)
                    && !(clause.concept() != null && clause.concept().answers(context.concept()));
            second = isReporter || isForeign ? worldOrPartner(clause, seller) : reporter;
        }
        if (second == null) {
            return null;
        }
        Area quoted = context.quoted;
        if (quoted == null && owner != null && context.speakers.isOpen() && second.equals(context.speaker())) {
            context.settle(seller);
            return new Pair(seller, second, false);
        }
        boolean quotesOther = quoted != null && quoted.equals(second);
        boolean speaksOther = quoted == null && second.equals(context.speaker());
        boolean quotesOwner = seller.equals(reporter);
        return quotesOther || speaksOther || (!quotesOwner && second.equals(context.speaker()))
                ? new Pair(second, seller, true)
                : new Pair(seller, second, false);
    }

    /** Whether a flow is said to be the country's, which is no group, and not its, which may go on with a partner. */
    private static boolean isOfCountry(Clause clause) {
        return Scan.any(
                clause.elements,
                e -> e.is(Category.OWN) && e.item().to() > e.item().from() + 1);
    }

    /** Whether a clause names those whose data it quotes, of whom it speaks then: Statistics Canada on its imports. */
    private boolean quotesHere(Clause clause) {
        return context.quoted != null && clause.has(Category.STATISTICS);
    }

    /** Whether the clause before tells as much of the other flow with a partner: total exports to Peru, and imports. */
    private static boolean isBesidePair(Clause clause) {
        Clause before = clause.parent;
        return before != null
                && before.isOfAll()
                && before.pair != null
                && !before.pair.partner().equals(World.WORLD);
    }

    /** Whom the sentence is about, or else the partner that the text named last, and not all for want of one. */
    private @Nullable Area otherThan(Area view) {
        Area subject = context.subject;
        Area partner = subject != null && !subject.equals(view) ? subject : context.partnerOf(view);
        return World.WORLD.equals(partner) ? null : partner;
    }

    /** Whether one word says that all of a flow is meant. */
    private static boolean isCompound(Clause clause) {
        return clause.head != null && clause.head.modifier().equals("TOTAL");
    }

    /** Whether what the other side bought is compared with the sales of a year before, which are the reporter's. */
    private boolean looksBack(Clause clause, @Nullable Area reporter) {
        Concept concept = clause.concept();
        Concept spoken = context.concept();
        boolean isOther = (concept == Concept.EXPORTS && spoken == Concept.BUY)
                || (concept == Concept.IMPORTS && spoken == Concept.SELL);
        return isOther
                && reporter != null
                && !reporter.equals(context.owner)
                && Scan.any(clause.elements, e -> e.item() instanceof Time time && time.kind() == Time.Kind.EARLIER);
    }

    private @Nullable Area worldOrPartner(Clause clause, Area seller) {
        Flow flow = clause.inherited();
        return flow != null && context.parties.size() < 2 && context.partner == null
                ? World.WORLD
                : context.partnerOf(seller);
    }
}
