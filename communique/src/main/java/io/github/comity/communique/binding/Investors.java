package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who invests and where: the host reports, whoever speaks. */
final class Investors {
    private final Context context;

    Investors(Context context) {
        this.context = context;
    }

    /** The host as reporter, and the investor; null if both are not known. */
    @Nullable
    Pair of(Clause clause, Concept concept, List<Parties.Named> named) {
        Pair told = context.investment;
        if (told != null && named.isEmpty() && isReverse(clause)) {
            return told.exchanged();
        }
        Pair held = concept.isCount() ? held(clause, named) : null;
        held = held == null && concept.isCount() ? joint(clause, named) : held;
        held = held == null && concept.isCount() ? onMarket(clause, named) : held;
        if (held != null) {
            return held;
        }
        Area investor = NamedSides.first(named, Category.FROM);
        investor = investor == null && concept == Concept.INVEST ? seated(clause, named) : investor;
        investor = investor == null && concept.isCount() ? NamedSides.first(named, Category.WITH) : investor;
        investor = investor == null ? ofCounted(clause, named) : investor;
        Area from = investor;
        List<Parties.Named> others = Scan.where(named, n -> !n.area().equals(from));
        Area host = NamedSides.first(others, Category.IN, Category.TO);
        host = isOnlyAdjective(named, host) ? null : host;
        if (investor == null && host == null && concept != Concept.ATTRACT) {
            host = hostOfAdjective(named);
        }
        if (investor != null && host == null && NamedSides.first(named, Category.FROM) == null) {
            host = NamedSides.other(named, investor);
        }
        for (Parties.Named n : named) {
            boolean isHost = n.area().equals(host);
            boolean mayInvest = n.relation() == Category.POSSESSIVE
                    || n.relation() == Category.OF
                    || n.relation() == Category.WITH
                    || n.relation() == Category.FILLER;
            if (!isHost && mayInvest && investor == null) {
                boolean isSource = n.relation() == Category.OF && !n.area().equals(context.reporter());
                if (concept == Concept.ATTRACT && host == null && !isSource) {
                    host = n.area();
                } else if (concept != Concept.ATTRACT || n.relation() == Category.OF) {
                    investor = n.area();
                }
            }
        }
        Area reporter = context.reporter();
        Area there = concept.isInvestment() && concept != Concept.ATTRACT ? context.there() : null;
        boolean isOwnThere = Scan.any(clause.elements, Investors::isThere) && clause.has(Category.OWN) && there != null;
        if (investor == null && host == null && isOwnThere && there != null && !there.equals(reporter)) {
            host = there; // the stock of its investment there
        }
        if (investor == null) {
            if (host == null) {
                return context.investment != null || reporter == null
                        ? context.investment
                        : Sides.pair(reporter, context.partnerOf(reporter));
            }
            return Sides.pair(host, host.equals(reporter) || reporter == null ? context.partnerOf(host) : reporter);
        }
        if (host == null) {
            host = investor.equals(reporter) ? context.partnerOf(investor) : reporter;
        }
        return host == null || host.equals(investor) ? null : new Pair(host, investor, false);
    }

    /** Whether a clause tells what the investor of whom was spoken gets from its host: in the opposite direction. */
    private static boolean isReverse(Clause clause) {
        return Scan.any(clause.elements, e -> e.flow() != null && e.flow().concept() == Concept.REVERSE);
    }

    /**
     * Both sides where one adjective says whose the firms are and another, beside a word for what investors have, who
     * holds them: 1,350 Croatian companies with Italian capital; else null.
     */
    private static @Nullable Pair held(Clause clause, List<Parties.Named> named) {
        Parties.Named investor = null;
        Parties.Named host = null;
        for (Parties.Named n : Scan.where(named, Parties.Named::isDemonym)) {
            boolean isBefore = isStake(clause, n.index() + 1) && !isAdjective(clause, n.index() + 2);
            boolean isHolder = isBefore || isStake(clause, n.index() - 1);
            boolean isAgain = isHolder ? investor != null : host != null;
            if (isAgain) {
                return null;
            }
            investor = isHolder ? n : investor;
            host = isHolder ? host : n;
        }
        Area holder = investor == null ? null : investor.area();
        Area of = host == null ? NamedSides.other(named, holder) : host.area();
        return holder == null || of == null || of.equals(holder) ? null : new Pair(of, holder, false);
    }

    /** Both sides of joint ventures, of which the text speaks for the host: 15 Romanian-Italian joint ventures. */
    private @Nullable Pair joint(Clause clause, List<Parties.Named> named) {
        if (NamedSides.first(named, Category.IN) != null) {
            return null;
        }
        for (int i = 0; i + 1 < clause.elements.size(); i++) {
            int next = clause.elements.get(i + 1).party() == null ? i + 2 : i + 1; // the hyphen may be of the first
            if (clause.elements.get(i).item() instanceof PartyName first
                    && Element.item(clause.elements, next) instanceof PartyName second
                    && second.isDemonym()
                    && second.from() == first.to() + next - i - 1
                    && !first.area().equals(second.area())) {
                boolean isSecond = second.area().equals(context.reporter());
                return new Pair(
                        isSecond ? second.area() : first.area(), isSecond ? first.area() : second.area(), false);
            }
        }
        return null;
    }

    /**
     * Both sides where one has firms in the market of the other, as an adjective says: 40 firms in the Omani market.
     */
    private static @Nullable Pair onMarket(Clause clause, List<Parties.Named> named) {
        for (Parties.Named n : Scan.where(named, Parties.Named::isDemonym)) {
            boolean isMarket = Element.is(clause.elements, n.index() + 1, Category.PARTNER);
            int in = isMarket ? Scan.last(clause.elements, n.index(), e -> !e.isSmall()) : -1;
            Area investor = Element.is(clause.elements, in, Category.IN) ? NamedSides.other(named, n.area()) : null;
            if (investor != null) {
                return new Pair(n.area(), investor, false);
            }
        }
        return null;
    }

    private static boolean isAdjective(Clause clause, int at) {
        return Element.item(clause.elements, at) instanceof PartyName party && party.isDemonym();
    }

    private static boolean isStake(Clause clause, int at) {
        int link = isAdjective(clause, at - 1) ? at - 2 : at - 1;
        boolean isOwner = Element.item(clause.elements, at) instanceof Flow flow
                && flow.concept() == Concept.INVEST
                && (Element.is(clause.elements, link, Category.BY) || Element.is(clause.elements, link, Category.FROM));
        return isOwner || Element.is(clause.elements, at, Category.STAKE);
    }

    /**
     * Where investors sit that are named before the verb, with the host behind it: firms in Panama invested in Cuba.
     */
    private static @Nullable Area seated(Clause clause, List<Parties.Named> named) {
        Parties.Named before = null;
        for (Parties.Named n : named) {
            boolean isBehind = Scan.any(
                    clause.elements.subList(0, Math.min(n.index(), clause.elements.size())),
                    e -> e.item() instanceof Flow f && f.concept() == Concept.INVEST);
            if (n.relation() == Category.IN && isBehind) {
                return before == null ? null : before.area();
            }
            before = n.relation() == Category.IN && !isBehind ? n : before;
        }
        return null;
    }

    /**
     * Whether nobody but one is named, and that by an adjective as well: Spanish investment, which made Spain the
     * fourth.
     */
    private static boolean isOnlyAdjective(List<Parties.Named> named, @Nullable Area host) {
        return host != null
                && named.size() > 1
                && Scan.all(named, n -> n.area().equals(host) && n.relation() != Category.IN)
                && Scan.any(named, Parties.Named::isDemonym);
    }

    /**
     * Whose the counted things are, where another country is named as well: a Polish agency holds 43 Korean projects.
     */
    private static @Nullable Area ofCounted(Clause clause, List<Parties.Named> named) {
        for (Parties.Named n : named) {
            boolean isBehindOther = !named.get(0).area().equals(n.area());
            if (isBehindOther && isOfCounted(elements(clause, n), n.index())) {
                return n.area();
            }
        }
        return null;
    }

    /** The elements in which somebody is named: of the clause, or of its sentence where it names nobody. */
    private static List<Element> elements(Clause clause, Parties.Named named) {
        boolean isHere = Element.item(clause.elements, named.index()) instanceof PartyName here
                && here.area().equals(named.area());
        return isHere ? clause.elements : clause.sentence;
    }

    /** Whether a name stands between a number and what it counts, or right behind that: 43 projets coréens. */
    private static boolean isOfCounted(List<Element> elements, int at) {
        int counted = Scan.last(elements, at, e -> !e.isIdle() && !isLinkToOwner(e)); // that involve Omani partners
        boolean isBehind = isCounted(elements, counted) && isNumber(elements, counted - 1);
        return isBehind || (isNumber(elements, at - 1) && isCounted(elements, at + 1));
    }

    private static boolean isLinkToOwner(Element element) {
        return element.is(Category.PARTNER)
                || (element.flow() != null && element.flow().concept() == Concept.INVEST);
    }

    private static boolean isNumber(List<Element> elements, int at) {
        return Element.item(elements, at) instanceof Amount amount && amount.kind() == Amount.Kind.BARE;
    }

    private static boolean isCounted(List<Element> elements, int at) {
        return Element.item(elements, at) instanceof Flow flow && flow.concept().isCount();
    }

    /** Who has firms or projects that an adjective says to be of another: Laos had 143 Japanese projects. */
    private static @Nullable Area hostOfAdjective(List<Parties.Named> named) {
        if (named.isEmpty()) {
            return null;
        }
        Parties.Named first = named.get(0);
        boolean isSubject = first.relation() == Category.FILLER && !first.isDemonym();
        boolean isOwned = Scan.any(
                named,
                n -> n.isDemonym() && n.relation() != Category.IN && !n.area().equals(first.area()));
        return isSubject && isOwned ? first.area() : null;
    }

    /** Whether a word says there, and not where from or where to a country is that is at home itself. */
    private static boolean isThere(Element element) {
        return element.item() instanceof Cue cue
                && cue.is(Category.THERE)
                && cue.value(Category.THERE).isEmpty();
    }
}
