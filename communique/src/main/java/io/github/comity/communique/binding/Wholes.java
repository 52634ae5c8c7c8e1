package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds amounts that say how large the whole of a share is, or the part of it: 5.2 percent of the total stock (9.07
 * billion); 34.6 percent of foreign trade, namely 1.96 billion out of 5.67 billion.
 */
final class Wholes {
    private static final int FAR = 12;

    private final List<Element> elements;

    Wholes(Clause clause) {
        this.elements = clause.elements;
    }

    /** The flow word of the whole whose level, or of whose part the level, stands at a place; null if it is none. */
    @Nullable
    Flow ofLevel(int at) {
        Flow own = ofOwner(at);
        if (own != null) {
            return own;
        }
        int whole = whole(at);
        if (whole < 0) {
            int before = ofShareBefore(at);
            return before < 0 ? null : elements.get(before).flow();
        }
        boolean isBehindWhole = isBehindWhole(at, whole) || (isSaidAgain(at, whole) && isAllInOther(at, whole));
        return isBehindWhole || isSaidOfWhole(at, whole) || isOutOf(at) || isPart(at)
                ? elements.get(whole).flow()
                : null;
    }

    /** The flow word behind a second figure that the first is part of: 35.1 billion of its 81.0 billion in imports. */
    private @Nullable Flow ofOwner(int at) {
        Amount whole = elements.get(at).amount();
        if (whole == null || !whole.mayBeMoney() || whole.magnitude() == null) {
            return null;
        }
        boolean isOf = false;
        boolean isOwned = false;
        Flow named = null;
        for (int i = at - 1;
                i >= 0 && elements.get(i).segment() == elements.get(at).segment();
                i--) {
            Element element = elements.get(i);
            Amount part = element.amount();
            if (part != null) {
                boolean isPart = isOf && part.mayBeMoney() && part.magnitude() != null;
                return !isPart ? null : named != null ? named : isOwned ? flowOf(at) : null;
            }
            if (element.flow() != null && named == null) {
                named = element.flow();
                continue;
            }
            isOf = element.is(Category.OF) || element.is(Category.OUT_OF);
            boolean isOwner = element.party() != null
                    || element.is(Category.OWN)
                    || element.is(Category.POSSESSIVE)
                    || element.is(Category.MODIFIER);
            isOwned |= isOwner;
            if (!(isOf || isOwner || element.isIdle())) {
                return null;
            }
        }
        return null;
    }

    /**
     * The index of the flow word whose level a figure is, where a share of that stands before it and is told behind it:
     * the share in exports of 39.7 billion; in exports, which were 39.7; in total exports (39.7 billion); or -1.
     */
    private int ofShareBefore(int at) {
        Amount level = elements.get(at).amount();
        int whole = -1;
        boolean isSized = elements.get(at).depth() > 0;
        for (int i = at - 1; level != null && level.mayBeMoney() && i >= 0 && i >= at - FAR; i--) {
            Element element = elements.get(i);
            Flow flow = element.flow();
            if (element.amount() != null || element.is(Category.UP) || element.is(Category.DOWN)) {
                return -1;
            }
            if (flow != null && whole >= 0) {
                boolean isShare = flow.concept() == Concept.SHARE && isPercentNext(at);
                return isShare && (elements.get(at).depth() == 0 || isTotal(whole)) ? whole : -1;
            }
            whole = flow == null ? whole : i;
            isSized |= whole < 0 && (element.is(Category.OF) || element.is(Category.LEVEL));
            if (whole >= 0 && !isSized) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the next figure is a percentage. */
    private boolean isPercentNext(int at) {
        for (int i = at + 1; i < elements.size(); i++) {
            Amount amount = elements.get(i).amount();
            if (amount != null) {
                return amount.kind() == Amount.Kind.PERCENT;
            }
        }
        return false;
    }

    /** The flow word right behind a figure and a preposition, or null. */
    private @Nullable Flow flowOf(int at) {
        for (int i = at + 1; i < elements.size() && i <= at + 4; i++) {
            Element element = elements.get(i);
            if (element.flow() != null) {
                return element.flow();
            }
            if (!(element.is(Category.IN)
                    || element.is(Category.OF)
                    || element.is(Category.MODIFIER)
                    || element.isIdle())) {
                return null;
            }
        }
        return null;
    }

    /** Whether an amount stands between the share and what it is out of. */
    boolean isPart(int at) {
        if (ofOwner(at) != null) {
            return false;
        }
        int whole = whole(at);
        if (isOutOf(at) || whole < 0 || isBehindWhole(at, whole) || isSaidOfWhole(at, whole)) {
            return false;
        }
        if (isSaidAgain(at, whole)) {
            return !isAllInOther(at, whole);
        }
        if (isInBracketOfPart(at, whole)) {
            return true;
        }
        for (int i = at + 1; i < elements.size() && i <= at + FAR; i++) {
            if (elements.get(i).item() instanceof Amount) {
                return isOutOf(i);
            }
        }
        return false;
    }

    /**
     * Whether an amount without "or" says how large a total was: 1.1% of the total stock, 6.8 billion; 35% of exports:
     * of the 4 billion earned abroad.
     */
    private boolean isAllInOther(int at, int whole) {
        if (isBehindOf(at)) {
            return true;
        }
        boolean isTotal = isTotal(whole);
        for (int i = whole + 1; i < at && isTotal; i++) {
            isTotal = !(elements.get(i).is(Category.AND) || elements.get(i).is(Category.MAKES_UP));
        }
        return isTotal;
    }

    /** Whether nothing but "of" and small words stand between the start of a segment and an amount. */
    private boolean isBehindOf(int at) {
        boolean isOf = false;
        for (int i = at - 1;
                i >= 0 && elements.get(i).segment() == elements.get(at).segment();
                i--) {
            if (!(elements.get(i).is(Category.OF) || elements.get(i).isIdle())) {
                return false;
            }
            isOf |= elements.get(i).is(Category.OF);
        }
        return isOf;
    }

    /** Whether a flow word is said to be the total, a few words before it or right behind it. */
    private boolean isTotal(int whole) {
        boolean isTotal = false;
        for (int i = Math.max(0, whole - 3); i < elements.size() && i <= whole + 1; i++) {
            isTotal |= elements.get(i).item() instanceof Cue cue
                    && cue.value(Category.MODIFIER).equals("TOTAL");
        }
        return isTotal;
    }

    /** Whether an amount alone goes on behind the whole: 31.7% of exports, or 813.4 million. */
    private boolean isSaidAgain(int at, int whole) {
        int segment = elements.get(at).segment();
        if (segment == elements.get(whole).segment()
                || elements.get(at).depth() != elements.get(whole).depth()) {
            return false;
        }
        for (int i = whole + 1; i < at; i++) {
            Element element = elements.get(i);
            boolean isOther = element.flow() != null
                    || element.item() instanceof Amount
                    || (element.segment() == segment && (element.time() != null || element.party() != null));
            if (isOther) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a clause behind the whole says how large it was: 90 percent of the trade, which was worth 565 million.
     */
    private boolean isSaidOfWhole(int at, int whole) {
        int segment = elements.get(at).segment();
        boolean isVerb = false;
        if (segment == elements.get(whole).segment()) {
            return false;
        }
        for (int i = whole + 1; i < at; i++) {
            Element element = elements.get(i);
            Amount amount = element.amount();
            boolean isOther = element.flow() != null
                    || isFigure(amount)
                    || (element.segment() == segment && (element.time() != null || element.party() != null));
            if (isOther) {
                return false;
            }
            boolean isFirst =
                    element.segment() == segment && elements.get(i - 1).segment() != segment;
            isVerb |= isFirst
                    && ((element.is(Category.LEVEL) && isTotal(whole))
                            || (isRelative(element) && elements.get(i + 1).is(Category.LEVEL)));
        }
        return isVerb;
    }

    /** Whether an amount is more than a count in passing: the two neighbours. */
    private static boolean isFigure(@Nullable Amount amount) {
        return amount != null && (amount.magnitude() != null || amount.unit() != null);
    }

    /** Whether a small word before a verb points at what stands right before it: which was. */
    private static boolean isRelative(Element element) {
        return element.item() instanceof Cue cue
                && (cue.is(Category.COMMON) || cue.is(Category.WHICH))
                && !(cue.is(Category.IT) || cue.is(Category.LEVEL) || cue.is(Category.AND));
    }

    /** Who is said to own the whole whose level a figure is; null if nobody is. */
    @Nullable
    Area owner(int at) {
        int share = at - 1;
        while (share >= 0 && !isPercent(elements.get(share))) {
            share--;
        }
        return share < 0 ? null : WholeOwner.behind(elements, share);
    }

    private static boolean isPercent(Element element) {
        return element.amount() != null && element.amount().kind() == Amount.Kind.PERCENT;
    }

    /**
     * The index of the flow word behind a percentage and of, before a place and with no other figure between; or -1.
     */
    private int whole(int at) {
        int whole = -1;
        int amounts = 0;
        for (int i = at - 1; i >= 0 && i >= at - 2 * FAR; i--) {
            Element element = elements.get(i);
            Amount amount = element.amount();
            if (element.flow() != null) {
                whole = i;
            }
            if (amount != null && amount.kind() == Amount.Kind.PERCENT) {
                return whole >= 0 && isOf(i, whole) && amount.sign() == 0 ? whole : -1;
            }
            amounts += isFigure(amount) ? 1 : 0;
            if (amounts > 1 || element.is(Category.UP) || element.is(Category.DOWN)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isOf(int share, int whole) {
        boolean isOf = false;
        for (int i = share + 1; i < whole; i++) {
            Element element = elements.get(i);
            boolean isOwner = element.party() != null
                    || element.is(Category.POSSESSIVE)
                    || element.is(Category.OWN)
                    || element.is(Category.MODIFIER);
            if (element.is(Category.OF) || element.is(Category.IN)) {
                isOf = true;
            } else if (element.is(Category.IT) && !element.is(Category.MODIFIER)) {
                return false;
            } else if (!(element.isIdle() || (isOf && isOwner))) {
                return false;
            }
        }
        return isOf;
    }

    /**
     * Whether a bracket right behind the whole tells the part, since the whole is only what there is a share in, and
     * nobody's: a share of 8.2 percent in exports (141.7 million).
     */
    private boolean isInBracketOfPart(int at, int whole) {
        boolean isIn = false;
        for (int i = whole - 1; i >= 0 && elements.get(i).amount() == null; i--) {
            Element element = elements.get(i);
            boolean isOther = element.is(Category.OF)
                    || element.party() != null
                    || element.is(Category.OWN)
                    || element.is(Category.MODIFIER);
            if (isOther) {
                return false;
            }
            isIn |= element.is(Category.IN);
        }
        return isIn
                && elements.get(at).depth() > elements.get(whole).depth()
                && Scan.all(elements.subList(whole + 1, at), Element::isIdle);
    }

    /** Whether nothing but "of", adjectives and a bracket stand between the whole and an amount. */
    private boolean isBehindWhole(int at, int whole) {
        boolean isInside = elements.get(at).depth() > elements.get(whole).depth();
        if (isInBracketOfPart(at, whole)) {
            return false;
        }
        Area owner = isInside ? owner(at) : null;
        boolean isOf = false;
        for (int i = whole + 1; i < at; i++) {
            Element element = elements.get(i);
            isOf |= element.is(Category.OF) || element.is(Category.LEVEL);
            boolean isOwner = isInside
                    && (element.is(Category.OWN)
                            || element.is(Category.POSSESSIVE)
                            || element.is(Category.THERE)
                            || element.is(Category.FROM)
                            || element.is(Category.TO)
                            || element.is(Category.WITH)
                            || (element.party() != null && isOwner(element.party(), owner)));
            if (!(element.is(Category.OF)
                    || element.is(Category.MODIFIER)
                    || element.is(Category.IT)
                    || isOwner
                    || element.isIdle())) {
                return false;
            }
        }
        return isInside
                || (isOf && elements.get(at).segment() == elements.get(whole).segment());
    }

    private static boolean isOwner(PartyName party, @Nullable Area owner) {
        return party.isDemonym()
                || party.area().equals(World.WORLD)
                || party.area().equals(owner);
    }

    /** Whether "out of", perhaps with "a total of", stands before an amount. */
    private boolean isOutOf(int at) {
        for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
            Element element = elements.get(i);
            if (element.is(Category.OUT_OF) && !element.is(Category.OF)) {
                return true;
            }
            boolean passes = element.isIdle()
                    || element.is(Category.OF)
                    || element.is(Category.IT)
                    || element.is(Category.MODIFIER);
            if (!passes) {
                return false;
            }
        }
        return false;
    }
}
