package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where a second flow word with a figure of its own starts in a stretch of words. */
final class SecondFlow {
    /** The words from the place on from which it is looked. */
    private final List<Element> words;

    private final int from;

    /** Looks from a place on. */
    SecondFlow(List<Element> open, int from) {
        this.words = open.subList(from, open.size());
        this.from = from;
    }

    /** Where what is a segment of its own starts, or the same place if there is none. */
    int at() {
        boolean hasAmount = false;
        boolean hasFlow = false;
        for (int i = 0; i < words.size(); i++) {
            Element element = words.get(i);
            hasAmount |= element.item() instanceof Amount;
            hasFlow |= element.is(Category.PARTNER) && hasOrdinal(i);
            Flow flow = element.flow();
            if (flow == null) {
                continue;
            }
            if (hasAmount && (hasFlow || isLedByWith(i, flow)) && hasAmountBehind(i) && !isDependent(i, flow)) {
                return from + start(isCounted(i, flow) ? i - 1 : i);
            }
            int figure = hasFlow ? figureOf(i, flow) : 0;
            if (figure > 0) {
                return from + figure;
            }
            hasFlow = true;
        }
        return from;
    }

    /** Where the words start that lead to a figure before the flow word that it is of; 0 if there is none. */
    private int figureOf(int at, Flow flow) {
        if (isBehindFigure(at, flow)) {
            return at - 2;
        }
        int other = figureOfOther(at, flow);
        return other > 0 ? other : figureOfCapital(at, flow);
    }

    /** Whether "with" stands before a flow word and nothing but small words between: with exports up 12 percent. */
    private boolean isLedByWith(int at, Flow flow) {
        int before = Scan.last(words, at, e -> !e.isIdle());
        return Element.is(words, before, Category.WITH) && Segments.isPart(flow.concept());
    }

    /** Whether a flow word stands right behind "with" and its figure: with 2.3 billion exports. */
    private boolean isBehindFigure(int at, Flow flow) {
        Amount figure = amount(at - 1);
        return figure != null
                && figure.mayBeMoney()
                && Segments.isPart(flow.concept())
                && Element.is(words, at - 2, Category.WITH);
    }

    /** The figure of the other flow of two that are set against each other: 16.7 in exports against 12.0 in imports. */
    private int figureOfOther(int at, Flow other) {
        int place = Scan.last(words, at, e -> !(e.isIdle() || isOf(e)));
        Amount figure = amount(place);
        boolean isAgainst = figure != null && figure.mayBeMoney() && Element.is(words, place - 1, Category.AGAINST);
        return isAgainst && Scan.any(words.subList(0, place), e -> isOpposite(e.flow(), other)) ? place : 0;
    }

    private static boolean isOpposite(@Nullable Flow one, Flow other) {
        return one != null && Excess.isOpposite(one.concept(), other.concept());
    }

    private static boolean isOf(Element element) {
        return element.is(Category.IN) || element.is(Category.OF);
    }

    /** Where "with" stands before a figure that is said to be in capital: with 5.4 billion in capital; else 0. */
    private int figureOfCapital(int at, Flow capital) {
        int place = Scan.last(words, at, e -> !(e.isIdle() || isOf(e) || e.is(Category.MODIFIER)));
        Amount figure = amount(place);
        return capital.concept() == Concept.CAPITAL
                        && figure != null
                        && figure.mayBeMoney()
                        && Scan.any(words.subList(place, at), SecondFlow::isOf)
                        && Element.is(words, place - 1, Category.WITH)
                ? place - 1
                : 0;
    }

    private @Nullable Amount amount(int at) {
        Element element = Scan.at(words, at);
        return element == null ? null : element.amount();
    }

    /** Whether a number stands right before a flow word, which it counts: 241 projects. */
    private boolean isCounted(int at, Flow counted) {
        Amount number = amount(at - 1);
        return number != null && counted.concept().isCount() && number.kind() == Amount.Kind.BARE;
    }

    private boolean hasOrdinal(int to) {
        return Scan.any(
                words.subList(0, to), e -> e.amount() != null && e.amount().kind() == Amount.Kind.ORDINAL);
    }

    private boolean hasAmountBehind(int at) {
        int next = Scan.first(words, at + 1, e -> e.amount() != null || e.flow() != null);
        return amount(next) != null;
    }

    /** Whether a flow word depends on what stands before it: the whole of a share, the goods of an amount. */
    private boolean isDependent(int at, Flow flow) {
        int of = Scan.last(
                words,
                at,
                e -> e.is(Category.OF)
                        || !(e.isIdle()
                                || e.party() != null
                                || e.is(Category.OWN)
                                || e.is(Category.POSSESSIVE)
                                || e.is(Category.MODIFIER)));
        return flow.concept() != Concept.SHARE
                && Element.is(words, of, Category.OF)
                && !Element.is(words, of - 1, Category.AGAINST);
    }

    /** Whether what belongs to a flow word starts with the word at a place: against exports, with a total value. */
    private boolean leads(int at, int flow) {
        return words.get(at).is(Category.AGAINST)
                || (words.get(at).is(Category.WITH)
                        && Scan.all(words.subList(at + 1, flow), Element::isIdle)
                        && isBeforeFigure(flow));
    }

    /** Whether nothing but small words stands between a flow word and the figure behind it. */
    private boolean isBeforeFigure(int flow) {
        int next = Scan.past(
                words,
                flow + 1,
                e -> e.is(Category.OF)
                        || e.is(Category.FILLER)
                        || e.is(Category.LEVEL)
                        || e.is(Category.UP)
                        || e.is(Category.DOWN));
        return amount(next) != null;
    }

    /** Where what belongs to a flow word starts, behind the figure or flow word that stands somewhere before it. */
    private int start(int flow) {
        int at = flow;
        while (!leads(at, flow) && belongs(words.get(at - 1), words.get(at))) {
            at--;
        }
        return at;
    }

    private static boolean belongs(Element before, Element behind) {
        boolean isOwnYear = before.time() != null && behind.is(Category.POSSESSIVE);
        return isOwnYear
                || before.party() != null
                || (before.item() instanceof Cue cue
                        && !cue.is(Category.UP)
                        && !cue.is(Category.DOWN)
                        && !cue.is(Category.RESPECTIVELY));
    }
}
