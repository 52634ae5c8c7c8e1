package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import java.util.List;

/** Tells marks that stand inside a segment from those that end it. */
final class InnerMarks {
    private final List<Item> items;
    private final List<Element> open;

    /** Of a sentence, with what is open of it. */
    InnerMarks(List<Item> items, List<Element> open) {
        this.items = items;
        this.open = open;
    }

    /** Whether a mark stands for a verb: exports - 3 million, companies: 120. */
    boolean isVerb(Mark mark, int at) {
        return isCountBehind(mark, at) || isShareBehind(mark, at) || isTotalBehind(mark, at);
    }

    /** Whether a comma stands between the word for a total, alone in its part, and its sum: the total, 3.8 billion. */
    private boolean isTotalBehind(Mark mark, int at) {
        boolean isAt = Cue.is(items, at + 1, Category.LEVEL)
                || Cue.is(items, at + 1, Category.IN)
                || Cue.is(items, at + 1, Category.OF);
        return mark.sign() == ','
                && Scan.at(items, isAt ? at + 2 : at + 1) instanceof Amount sum
                && sum.mayBeMoney()
                && Scan.any(open, InnerMarks::isTotal)
                && Scan.all(open, e -> e.isSmall() || isTotal(e));
    }

    private static boolean isTotal(Element element) {
        return element.item() instanceof Cue cue && cue.value(Category.MODIFIER).equals("TOTAL");
    }

    /** Whether a mark stands for nothing. */
    boolean isInside(Mark mark, int at) {
        boolean isBracket = mark.opens() || mark.closes();
        return (isBracket && isOfLabel(at))
                || isNamedBehind(mark, at)
                || isDatedBehind(mark, at)
                || isBeforeOtherFlow(mark, at)
                || isOfOtherForm(mark, at);
    }

    /** Whether a colon or dash stands between what is counted and its number: companies in the country: about 120. */
    private boolean isCountBehind(Mark mark, int at) {
        boolean isCount = (mark.sign() == ':' || mark.sign() == '-')
                && Scan.any(
                        open,
                        e -> e.item() instanceof Flow flow && flow.concept().isCount())
                && Scan.none(open, e -> e.item() instanceof Amount)
                && Scan.none(
                        open,
                        e -> e.item() instanceof Flow flow && !flow.concept().isCount());
        return isCount && isNumber(at + 1);
    }

    /** Whether a bracket holds nothing but the time of a label of what is counted: companies (2023): 120. */
    private boolean isOfLabel(int at) {
        boolean closes = items.get(at) instanceof Mark mark && mark.closes();
        int first = Scan.start(items, closes ? at : at + 1, InnerMarks::isOfTime) - 1;
        int last = Scan.past(items, first + 1, InnerMarks::isOfTime);
        return Scan.at(items, first) instanceof Mark opening
                && opening.opens()
                && Scan.at(items, last) instanceof Mark close
                && close.closes()
                && Mark.is(items, last + 1, ':')
                && isNumber(last + 2)
                && Scan.none(items.subList(0, first), i -> i instanceof Amount)
                && Scan.all(
                        items.subList(0, first),
                        i -> !(i instanceof Flow flow) || flow.concept().isCount())
                && Scan.any(items.subList(0, first), i -> i instanceof Flow);
    }

    private static boolean isOfTime(Item item) {
        return item instanceof Time || item instanceof Cue;
    }

    private boolean isNumber(int at) {
        return Scan.at(items, at) instanceof Amount number
                && number.kind() == Amount.Kind.BARE
                && number.magnitude() == null;
    }

    /** Whether a dash stands between a flow and the share that a partner has in it: share 1.4%, in export - 0.9%. */
    private boolean isShareBehind(Mark mark, int at) {
        boolean isIn = mark.sign() == '-'
                && Scan.any(open, e -> e.is(Category.IN))
                && open.get(open.size() - 1).flow() != null
                && Scan.all(open, e -> e.is(Category.IN) || e.isIdle() || e.is(Category.AND) || e.flow() != null);
        return isIn
                && Scan.at(items, at + 1) instanceof Amount share
                && share.kind() == Amount.Kind.PERCENT
                && Scan.any(items.subList(0, at), i -> i instanceof Flow flow && flow.concept() == Concept.SHARE);
    }

    /** Whether a dash stands between a figure and the word alone that says what it is: 41.5 million - exports. */
    private boolean isNamedBehind(Mark mark, int at) {
        boolean isFigure = mark.sign() == '-'
                && Scan.any(open, e -> e.item() instanceof Amount)
                && Scan.none(open, e -> e.item() instanceof Flow);
        int flow = Scan.past(items, at + 1, i -> i instanceof Cue cue && (cue.is(Category.BY) || cue.is(Category.IN)));
        int end = Scan.past(items, flow + 1, InnerMarks::isOfName);
        return isFigure
                && Scan.at(items, flow) instanceof Flow named
                && Segments.isPart(named.concept())
                && (end == items.size() || endsName(items.get(end)));
    }

    /** Whether the word alone ends before an item. */
    private static boolean endsName(Item item) {
        return item instanceof Mark mark
                ? mark.sign() != '-' && mark.sign() != ':' && !mark.opens()
                : item instanceof Cue cue && cue.is(Category.AND);
    }

    /** Whether a dash stands between a figure and nothing but its time: of which 1.2 billion - in 2023. */
    private boolean isDatedBehind(Mark mark, int at) {
        Element last = Scan.at(open, open.size() - 1);
        boolean isFigure = mark.sign() == '-'
                && last != null
                && last.item() instanceof Amount amount
                && amount.mayBeMoney()
                && Scan.none(open, e -> e.time() != null);
        int time = Scan.past(items, at + 1, i -> i instanceof Cue cue && cue.is(Category.IN));
        return isFigure
                && Scan.at(items, time) instanceof Time
                && (time + 1 == items.size()
                        || items.get(time + 1) instanceof Mark
                        || Cue.is(items, time + 1, Category.AND));
    }

    /** Whether a comma stands before nothing but the flow with which one is compared: на 20 млн больше, чем импорт. */
    private boolean isBeforeOtherFlow(Mark mark, int at) {
        int last = open.size() - 1;
        int flow = Scan.past(items, at + 2, InnerMarks::isBeforeFlow);
        return mark.sign() == ','
                && (Element.is(open, last, Category.UP) || Element.is(open, last, Category.DOWN))
                && Cue.is(items, at + 1, Category.AGAINST)
                && Scan.at(items, flow) instanceof Flow other
                && Scan.any(
                        open, e -> e.item() instanceof Flow one && Excess.isOpposite(one.concept(), other.concept()))
                && !isFigureAhead(flow);
    }

    private static boolean isBeforeFlow(Item item) {
        return item instanceof Cue small
                && (small.is(Category.IT) || small.is(Category.OWN) || small.is(Category.FILLER));
    }

    /** Whether a figure stands behind a place, before the next mark. */
    private boolean isFigureAhead(int at) {
        int next = Scan.first(items, at + 1, i -> i instanceof Amount || i instanceof Mark);
        return Scan.at(items, next) instanceof Amount;
    }

    /** Whether a comma is one of the two around another form of a change: 14.3 million, or 13.3%, more than. */
    private boolean isOfOtherForm(Mark mark, int at) {
        return mark.sign() == ',' && (isOfOtherForm(at) || isOfOtherForm(at - 3));
    }

    /** Whether a comma, or, a figure, a comma and a direction stand from a place on, behind a figure. */
    boolean isOfOtherForm(int at) {
        return Scan.at(items, at - 1) instanceof Amount
                && Mark.is(items, at, ',')
                && Scan.at(items, at + 1) instanceof Cue or
                && or.value(Category.AND).equals("OR")
                && Scan.at(items, at + 2) instanceof Amount
                && Mark.is(items, at + 3, ',')
                && (Cue.is(items, at + 4, Category.UP) || Cue.is(items, at + 4, Category.DOWN));
    }

    /** Whether it goes on to name a flow: from where, to where. */
    private static boolean isOfName(Item item) {
        return item instanceof PartyName
                || (item instanceof Cue cue
                        && !cue.is(Category.AND)
                        && (cue.is(Category.FROM)
                                || cue.is(Category.TO)
                                || cue.is(Category.IN)
                                || cue.is(Category.FILLER)));
    }
}
