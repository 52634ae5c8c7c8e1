package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where a second flow word with a figure of its own starts in a stretch of words. */
final class SecondFlow {
    private final List<Element> open;
    private final int from;

    /** Looks from a place on. */
    SecondFlow(List<Element> open, int from) {
        this.open = open;
        this.from = from;
    }

    /** Where what is a segment of its own starts, or the same place if there is none. */
    int at() {
        boolean hasAmount = false;
        boolean hasFlow = false;
        for (int i = from; i < open.size(); i++) {
            Element element = open.get(i);
            hasAmount |= element.item() instanceof Amount;
            hasFlow |= element.is(Category.PARTNER) && hasOrdinal(i);
            Flow flow = element.flow();
            if (flow == null) {
                continue;
            }
            boolean isLed = i > from + 1 && isLedByWith(i);
            if (hasAmount && (hasFlow || isLed) && hasAmountBehind(i) && !isDependent(i)) {
                return start(isCounted(i) ? i - 1 : i);
            }
            if (hasFlow && isFigureOf(i) && i > from + 2) {
                return i - 2;
            }
            int other = hasAmount && hasFlow ? figureOfOther(i) : from;
            if (other > from) {
                return other;
            }
            int capital = hasFlow ? figureOfCapital(i) : from;
            if (capital > from) {
                return capital;
            }
            hasFlow = true;
        }
        return from;
    }

    /** Whether "with" stands before a flow word and nothing but small words between: with exports up 12 percent. */
    private boolean isLedByWith(int flow) {
        int before = flow - 1;
        while (before > 0 && open.get(before).isIdle()) {
            before--;
        }
        return open.get(before).is(Category.WITH) && isPart(open.get(flow).flow());
    }

    private static boolean isPart(@Nullable Flow flow) {
        return flow != null && Segments.isPart(flow.concept());
    }

    /** Whether a flow word stands right behind "with" and its figure: with 2.3 billion exports. */
    private boolean isFigureOf(int flow) {
        Amount figure = flow > 1 ? open.get(flow - 1).amount() : null;
        return figure != null
                && figure.mayBeMoney()
                && isPart(open.get(flow).flow())
                && open.get(flow - 2).is(Category.WITH);
    }

    /** The figure of the other flow of two that are set against each other: 16.7 in exports against 12.0 in imports. */
    private int figureOfOther(int flow) {
        Flow other = open.get(flow).flow();
        int at = flow - 1;
        while (at > from
                && open.get(at).amount() == null
                && (open.get(at).isIdle()
                        || open.get(at).is(Category.IN)
                        || open.get(at).is(Category.OF))) {
            at--;
        }
        Amount figure = open.get(at).amount();
        boolean isAgainst = figure != null
                && figure.mayBeMoney()
                && at > from + 1
                && open.get(at - 1).is(Category.AGAINST);
        return isAgainst && other != null && Scan.any(open.subList(from, at), e -> isOpposite(e.flow(), other))
                ? at
                : from;
    }

    private static boolean isOpposite(@Nullable Flow one, Flow other) {
        return one != null && Excess.isOpposite(one.concept(), other.concept());
    }

    /** Where "with" or "and" stands before a figure that is said to be in capital: with 5.4 billion in capital. */
    private int figureOfCapital(int flow) {
        Flow capital = open.get(flow).flow();
        int at = flow - 1;
        boolean isIn = false;
        while (capital != null
                && capital.concept() == Concept.CAPITAL
                && at > from
                && open.get(at).amount() == null) {
            Element element = open.get(at);
            isIn |= element.is(Category.IN) || element.is(Category.OF);
            if (!(element.isIdle() || element.is(Category.IN) || element.is(Category.OF) || isTotal(element))) {
                return from;
            }
            at--;
        }
        Amount figure = isIn && at > from ? open.get(at).amount() : null;
        boolean isLed = open.get(Math.max(from, at - 1)).is(Category.WITH)
                || open.get(Math.max(from, at - 1)).is(Category.AND);
        return figure != null && figure.mayBeMoney() && figure.magnitude() != null && isLed ? at - 1 : from;
    }

    private static boolean isTotal(Element element) {
        return element.is(Category.MODIFIER);
    }

    /** Whether a number stands right before a flow word, which it counts: 241 projects. */
    private boolean isCounted(int flow) {
        Amount number = flow > from + 1 ? open.get(flow - 1).amount() : null;
        Flow counted = open.get(flow).flow();
        return number != null && counted != null && counted.concept().isCount() && number.kind() == Amount.Kind.BARE;
    }

    private boolean hasOrdinal(int to) {
        return Scan.any(
                open.subList(from, to), e -> e.amount() != null && e.amount().kind() == Amount.Kind.ORDINAL);
    }

    private boolean hasAmountBehind(int flow) {
        for (int i = flow + 1; i < open.size(); i++) {
            if (open.get(i).item() instanceof Amount) {
                return true;
            }
            if (open.get(i).flow() != null) {
                return false;
            }
        }
        return false;
    }

    /** Whether a flow word depends on what stands before it: the whole of a share, the goods of an amount. */
    private boolean isDependent(int flow) {
        boolean isCount = open.get(flow).item() instanceof Flow f && f.concept() == Concept.SHARE;
        for (int i = flow - 1; i >= 0 && !isCount; i--) {
            Element element = open.get(i);
            if (element.is(Category.OF)) {
                return i == 0 || !open.get(i - 1).is(Category.AGAINST);
            }
            if (!(element.isIdle()
                    || element.party() != null
                    || element.is(Category.OWN)
                    || element.is(Category.POSSESSIVE)
                    || element.is(Category.MODIFIER))) {
                return false;
            }
        }
        return false;
    }

    /** Whether what belongs to a flow word starts with the word at a place: against exports, with a total value. */
    private boolean leads(int at, int flow) {
        return open.get(at).is(Category.AGAINST)
                || (open.get(at).is(Category.WITH)
                        && Scan.all(open.subList(at + 1, flow), Element::isIdle)
                        && isBeforeFigure(flow));
    }

    /** Whether nothing but small words stands between a flow word and the figure behind it. */
    private boolean isBeforeFigure(int flow) {
        int next = flow + 1;
        while (next < open.size()
                && (open.get(next).is(Category.OF)
                        || open.get(next).is(Category.FILLER)
                        || open.get(next).is(Category.LEVEL)
                        || open.get(next).is(Category.UP)
                        || open.get(next).is(Category.DOWN))) {
            next++;
        }
        return next < open.size() && open.get(next).amount() != null;
    }

    private int start(int flow) {
        int at = flow;
        while (at > from + 1 && !(at < flow && leads(at, flow))) {
            Element before = open.get(at - 1);
            boolean isOwnYear = before.item() instanceof Time && open.get(at).is(Category.POSSESSIVE);
            boolean belongs = isOwnYear
                    || before.item() instanceof PartyName
                    || (before.item() instanceof Cue cue
                            && !cue.is(Category.UP)
                            && !cue.is(Category.DOWN)
                            && !cue.is(Category.RESPECTIVELY));
            if (!belongs) {
                break;
            }
            at--;
        }
        return at;
    }
}
