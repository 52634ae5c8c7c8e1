package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.figure.Qualifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two separators.
 *
 * @param number its number in the sentence
 * @param depth how many brackets are open around it
 * @param opener the separator before it, or null at the start of the sentence
 * @param elements what stands in it
 */
record Segment(int number, int depth, @Nullable Item opener, ImmutableList<Element> elements) {
    boolean hasAmounts() {
        return Element.hasAmounts(elements);
    }

    /**
     * The flow word that its figures are about, or null: the last one before the first figure that depends on no other,
     * else the first one behind it.
     */
    @Nullable
    Flow governing() {
        Flow before = null;
        Flow behind = null;
        boolean isAfter = false;
        for (int i = 0; i < elements.size(); i++) {
            Flow flow = elements.get(i).flow();
            if (flow != null && isPartBehind(i)) {
                return flow;
            }
            isAfter |= elements.get(i).item() instanceof Amount;
            if (flow == null || isWhole(elements, i) || (before != null && isCause(i)) || isOfBase(flow, i)) {
                continue;
            }
            if (isCountedFirst(i)) {
                return flow;
            }
            boolean isRatio = flow.concept() == Concept.COVERAGE || flow.concept() == Concept.SHARE;
            if (isRatio && (!hasMoneyFirst() || isOfSizedWhole(i))) {
                return flow;
            }
            if (isRatio) {
                continue;
            }
            if (flow.concept().isCount() && !isCounted(i) && !isValued(i)) {
                continue;
            }
            boolean isOfCounted = before != null
                    && before.concept().isCount()
                    && flow.concept().isCount();
            if (!isAfter && !isOfCounted) {
                before = next(before, flow, i);
            } else if (behind == null) {
                behind = flow;
            }
        }
        return before != null ? before : behind;
    }

    /** Whether a flow is told as why another one moved: trade fell, owing to lower imports, by 12 percent. */
    private boolean isCause(int at) {
        int before = Scan.last(elements, at, e -> e.is(Category.CAUSE) || e.flow() != null || e.amount() != null);
        return Element.is(elements, before, Category.CAUSE);
    }

    /**
     * Whether a verb stands right behind a figure that something is compared with: from the 16 million sold in 2019.
     */
    private boolean isOfBase(Flow verb, int at) {
        Element figure = Scan.at(elements, at - 1);
        int link = Scan.last(elements, at - 1, e -> !e.isIdle());
        return verb.concept().isVerb()
                && figure != null
                && figure.amount() != null
                && (Element.is(elements, link, Category.AGAINST) || Element.is(elements, link, Category.WEAK_AGAINST));
    }

    private boolean hasMoneyFirst() {
        for (Element element : elements) {
            Amount amount = element.amount();
            if (amount != null) {
                return amount.mayBeMoney();
            }
        }
        return false;
    }

    /**
     * Whether a share is told in percent behind how large its whole is: its share of exports of 39.7 billion was 3.2%.
     */
    private boolean isOfSizedWhole(int share) {
        boolean isWhole = false;
        boolean isSized = false;
        for (int i = share + 1; i < elements.size(); i++) {
            Element element = elements.get(i);
            Amount amount = element.amount();
            if (amount != null && isSized) {
                return amount.kind() == Amount.Kind.PERCENT && amount.sign() == 0;
            }
            boolean isOther = isSized && (element.flow() != null || element.is(Category.AND));
            if (isOther || element.is(Category.UP) || element.is(Category.DOWN) || (amount != null && !isWhole)) {
                return false;
            }
            isWhole |= element.flow() != null;
            isSized |= amount != null && amount.mayBeMoney();
        }
        return false;
    }

    /** Whether the first figure counts the things of a flow word right behind it. */
    private boolean isCountedFirst(int flow) {
        if (!(elements.get(flow).item() instanceof Flow counted)
                || !counted.concept().isCount()) {
            return false;
        }
        int amount = Scan.first(elements, 0, e -> e.item() instanceof Amount);
        return Scan.one(elements.subList(0, flow), e -> e.item() instanceof Amount)
                && counted.equals(new Surroundings(elements, amount).counted())
                && isCounted(flow);
    }

    /** Of two flow words before a figure the second, unless it depends on the first. */
    private Flow next(@Nullable Flow before, Flow flow, int at) {
        boolean isStock = before != null
                && flow.concept() == Concept.STOCK
                && before.concept() == Concept.INVESTMENT
                && elements.get(at - 1).flow() != null;
        if (before != null && before.concept() == Concept.STOCK && flow.concept() == Concept.INVESTMENT) {
            return before;
        }
        boolean isWorth = before != null
                && before.concept() == Concept.PROJECT_VALUE
                && flow.concept().isTrade(); // the total value of exports
        boolean isOwned = flow.concept().isBalance() && isBehindPartner(at);
        boolean isOther = isStock || isWorth || isOwned || isExceeded(before, flow, at);
        if (before == null || isOther || !isDependent(at)) {
            return flow;
        }
        return before.concept() == Concept.TRADE && flow.concept() == Concept.WORLD_TRADE ? flow : before;
    }

    /**
     * Whether one flow is said to exceed the other, of which the figure behind is: exceeded the value of exports, 6.
     */
    private boolean isExceeded(@Nullable Flow before, Flow flow, int at) {
        return before != null
                && Excess.isOpposite(before.concept(), flow.concept())
                && Scan.any(elements.subList(0, at), Excess::exceeds);
    }

    /** Whether the name of a party stands before a balance, which the word before it is for: in trade with Poland. */
    private boolean isBehindPartner(int at) {
        Element before = Scan.at(elements, Scan.last(elements, at, e -> !e.isIdle()));
        return before != null && before.item() instanceof PartyName party && !party.isDemonym();
    }

    private boolean isDependent(int at) {
        Element before = Scan.at(elements, at - 1);
        Element word = Scan.at(elements, Scan.last(elements, at, e -> leadsToWhole(e) || !isAdjective(e)));
        return (before != null && before.flow() != null) || (word != null && leadsToWhole(word));
    }

    private static boolean leadsToWhole(Element element) {
        return element.is(Category.OF)
                || element.is(Category.IN)
                || element.is(Category.FROM)
                || element.is(Category.BETWEEN);
    }

    private static boolean isAdjective(Element element) {
        return element.isIdle()
                || element.party() != null
                || element.is(Category.OWN)
                || element.is(Category.POSSESSIVE)
                || element.is(Category.MODIFIER);
    }

    /** Whether firms or projects are counted here: a bare number before them, or "the number of". */
    private boolean isCounted(int flow) {
        for (int i = flow - 1; i >= 0; i--) {
            Element element = elements.get(i);
            Amount amount = element.amount();
            if (amount != null) {
                return amount.kind() == Amount.Kind.BARE;
            }
            if (element.isNumber() || (element.is(Category.OF) && Element.is(elements, i - 1, Category.IT))) {
                return true;
            }
        }
        return isLevelBehind(flow);
    }

    /** Whether money behind projects, or behind their value, says what they are worth. */
    private boolean isValued(int flow) {
        boolean isProjects = elements.get(flow).item() instanceof Flow f && f.concept() == Concept.PROJECTS;
        boolean isLevel = false;
        boolean isMaking = false;
        for (int i = flow + 1; isProjects && i < elements.size(); i++) {
            Amount amount = elements.get(i).amount();
            if (amount != null) {
                boolean isBound = amount.qualifier() != Qualifier.AS_PRINTED;
                boolean isValue = isLevel || isBound || (isMaking && isEnd(i + 1));
                return isValue && amount.mayBeMoney() && amount.magnitude() != null;
            }
            if (elements.get(i).flow() != null) {
                return false;
            }
            isLevel |= elements.get(i).is(Category.LEVEL);
            isMaking |= elements.get(i).is(Category.MAKES_UP);
        }
        return false;
    }

    /** Whether nothing but a time stands from a place on, so that a figure before it is of nothing else. */
    private boolean isEnd(int from) {
        return Scan.all(
                elements.subList(from, elements.size()), e -> e.time() != null || e.isSmall() || e.is(Category.IN));
    }

    /** Whether the number of things stands behind them: the active firms are 2,700. */
    private boolean isLevelBehind(int flow) {
        boolean isLevel = false;
        for (int i = flow + 1; i < elements.size(); i++) {
            Amount amount = elements.get(i).amount();
            if (amount != null) {
                return (isLevel || isExceeded(elements, i)) && amount.kind() == Amount.Kind.BARE;
            }
            if (elements.get(i).flow() != null) {
                return false;
            }
            isLevel |= elements.get(i).is(Category.LEVEL) || elements.get(i).isNumber() || saysNumber(elements, i);
        }
        return false;
    }

    /** Whether a number ends what names the things and where they are, with the verb in its bound: exceed 300. */
    static boolean isExceeded(List<Element> elements, int at) {
        Amount amount = elements.get(at).amount();
        Element before = Scan.at(elements, at - 1);
        Element next = Scan.at(elements, at + 1);
        boolean isLast = next == null || next.segment() != elements.get(at).segment();
        return amount != null
                && isLast
                && before != null
                && before.party() != null
                && amount.qualifier() == Qualifier.MORE_THAN;
    }

    /** Whether a verb says how many there are of what was named before: firms there number 802; exceed 300. */
    static boolean saysNumber(List<Element> elements, int at) {
        Element element = elements.get(at);
        Element before = Scan.at(elements, at - 1);
        boolean isVerb = element.is(Category.NUMBERED) && element.is(Category.ACTIVE);
        return element.is(Category.HEDGE_VERB)
                || (isVerb && before != null && before.flow() == null && before.amount() == null);
    }

    /** Whether it tells the figure without some goods: or 80 million excluding oil. */
    boolean isOfLess() {
        return Scan.any(elements, e -> e.item() instanceof Cue cue && Statistics.isLeftOut(cue));
    }

    /** Whether nothing but a party and small words stand in it: with Russia. */
    boolean isPartyAlone() {
        return elements.get(elements.size() - 1).party() != null
                && Scan.all(
                        elements.subList(0, elements.size() - 1),
                        e -> e.isIdle()
                                || e.is(Category.WITH)
                                || e.is(Category.TO)
                                || e.is(Category.FROM)
                                || e.is(Category.IN)
                                || e.is(Category.AND));
    }

    /** Whether it tells money and neither what it is of nor a change. */
    boolean isLevel() {
        return governing() == null
                && Element.firstMoney(elements) != null
                && !Element.has(elements, Category.UP)
                && !Element.has(elements, Category.DOWN);
    }

    /** The segment without its first element. */
    Segment behindFirst() {
        return new Segment(number, depth, opener, elements.subList(1, elements.size()));
    }

    /** The flow word that the first percentage of some elements is of, or null if it is of none. */
    static @Nullable Flow shared(List<Element> elements) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).flow() != null && isWhole(elements, i)) {
                return elements.get(i).flow();
            }
        }
        return null;
    }

    /** Whether a flow word behind a percentage is what the percentage is of, without a verb between them. */
    private static boolean isWhole(List<Element> elements, int flow) {
        boolean of = false;
        for (int i = flow - 1; i >= 0; i--) {
            Element element = elements.get(i);
            Amount amount = element.amount();
            if (amount != null) {
                return of && amount.kind() == Amount.Kind.PERCENT;
            }
            if (element.is(Category.UP) || element.is(Category.DOWN) || Excess.exceeds(element)) {
                return false;
            }
            if (element.is(Category.LEVEL) && !element.is(Category.FILLER)) {
                return false;
            }
            of |= element.is(Category.OF);
        }
        return false;
    }

    /** Whether a flow word stands directly behind money and "in", and so says which part the money is. */
    private boolean isPartBehind(int at) {
        Flow flow = elements.get(at).flow();
        boolean isPart = flow != null
                && (flow.concept() == Concept.EXPORTS
                        || flow.concept() == Concept.IMPORTS
                        || flow.concept() == Concept.CAPITAL
                        || flow.concept().isBalance());
        Element sum = Scan.at(elements, at - 2);
        return isPart
                && sum != null
                && sum.item() instanceof Amount amount
                && amount.mayBeMoney()
                && amount.magnitude() != null
                && Element.is(elements, at - 1, Category.IN)
                && !Element.is(elements, at - 1, Category.OF);
    }

    /** Whether it tells no figures but sums of money. */
    boolean isOfMoneyAlone() {
        return Scan.all(elements, e -> e.amount() == null || e.amount().mayBeMoney());
    }
}
