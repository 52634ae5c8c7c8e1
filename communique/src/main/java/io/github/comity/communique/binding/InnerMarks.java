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
        boolean isAt = at + 2 < items.size()
                && items.get(at + 1) instanceof Cue of
                && (of.is(Category.LEVEL) || of.is(Category.IN) || of.is(Category.OF));
        int figure = isAt ? at + 2 : at + 1;
        return mark.sign() == ','
                && figure < items.size()
                && items.get(figure) instanceof Amount sum
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
        int first = items.get(at) instanceof Mark mark && mark.closes() ? at - 1 : at;
        while (first > 0 && (items.get(first) instanceof Time || items.get(first) instanceof Cue)) {
            first--;
        }
        if (first <= 0 || !(items.get(first) instanceof Mark opening && opening.opens())) {
            return false;
        }
        int last = first + 1;
        while (last < items.size() && (items.get(last) instanceof Time || items.get(last) instanceof Cue)) {
            last++;
        }
        return last >= at
                && last + 1 < items.size()
                && items.get(last) instanceof Mark close
                && close.closes()
                && items.get(last + 1) instanceof Mark colon
                && colon.sign() == ':'
                && isNumber(last + 2)
                && Scan.none(items.subList(0, first), i -> i instanceof Amount)
                && Scan.all(
                        items.subList(0, first),
                        i -> !(i instanceof Flow flow) || flow.concept().isCount())
                && Scan.any(items.subList(0, first), i -> i instanceof Flow);
    }

    private boolean isNumber(int at) {
        return at < items.size()
                && items.get(at) instanceof Amount number
                && number.kind() == Amount.Kind.BARE
                && number.magnitude() == null;
    }

    /** Whether a dash stands between a flow and the share that a partner has in it: share 1.4%, in export - 0.9%. */
    private boolean isShareBehind(Mark mark, int at) {
        boolean isIn = mark.sign() == '-'
                && !open.isEmpty()
                && Scan.any(open, e -> e.is(Category.IN))
                && open.get(open.size() - 1).flow() != null
                && Scan.all(open, e -> e.is(Category.IN) || e.isIdle() || e.is(Category.AND) || e.flow() != null);
        return isIn
                && at + 1 < items.size()
                && items.get(at + 1) instanceof Amount share
                && share.kind() == Amount.Kind.PERCENT
                && Scan.any(items.subList(0, at), i -> i instanceof Flow flow && flow.concept() == Concept.SHARE);
    }

    /** Whether a dash stands between a figure and the word alone that says what it is: 41.5 million - exports. */
    private boolean isNamedBehind(Mark mark, int at) {
        boolean isFigure = mark.sign() == '-'
                && Scan.any(open, e -> e.item() instanceof Amount)
                && Scan.none(open, e -> e.item() instanceof Flow);
        boolean isNamed = false;
        for (int i = at + 1; isFigure && i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Flow flow && !isNamed) {
                isNamed = Segments.isPart(flow.concept());
                isFigure = isNamed;
            } else if (item instanceof Mark end) {
                return isNamed && end.sign() != '-' && end.sign() != ':' && !end.opens();
            } else if (isNamed && isOfName(item)) {
                isFigure = true;
            } else if (item instanceof Cue cue && isNamed) {
                return cue.is(Category.AND);
            } else {
                isFigure = item instanceof Cue before && (before.is(Category.BY) || before.is(Category.IN));
            }
        }
        return isFigure && isNamed;
    }

    /** Whether a dash stands between a figure and nothing but its time: of which 1.2 billion - in 2023. */
    private boolean isDatedBehind(Mark mark, int at) {
        boolean isFigure = mark.sign() == '-'
                && !open.isEmpty()
                && open.get(open.size() - 1).item() instanceof Amount amount
                && amount.mayBeMoney()
                && Scan.none(open, e -> e.time() != null);
        int time = at + 1;
        while (isFigure && time < items.size() && items.get(time) instanceof Cue cue && cue.is(Category.IN)) {
            time++;
        }
        return isFigure
                && time < items.size()
                && items.get(time) instanceof Time
                && (time + 1 == items.size() || items.get(time + 1) instanceof Mark);
    }

    /** Whether a comma stands before nothing but the flow with which one is compared: на 20 млн больше, чем импорт. */
    private boolean isBeforeOtherFlow(Mark mark, int at) {
        Element last = open.isEmpty() ? null : open.get(open.size() - 1);
        int flow = at + 2;
        while (flow < items.size()
                && items.get(flow) instanceof Cue small
                && (small.is(Category.IT) || small.is(Category.OWN) || small.is(Category.FILLER))) {
            flow++;
        }
        return mark.sign() == ','
                && last != null
                && (last.is(Category.UP) || last.is(Category.DOWN))
                && flow < items.size()
                && items.get(at + 1) instanceof Cue than
                && than.is(Category.AGAINST)
                && items.get(flow) instanceof Flow other
                && Scan.any(
                        open, e -> e.item() instanceof Flow one && Excess.isOpposite(one.concept(), other.concept()))
                && !isFigureAhead(flow);
    }

    /** Whether a figure stands behind a place, before the next mark. */
    private boolean isFigureAhead(int at) {
        for (int i = at + 1; i < items.size() && !(items.get(i) instanceof Mark); i++) {
            if (items.get(i) instanceof Amount) {
                return true;
            }
        }
        return false;
    }

    /** Whether a comma is one of the two around another form of a change: 14.3 million, or 13.3%, more than. */
    private boolean isOfOtherForm(Mark mark, int at) {
        return mark.sign() == ',' && (isOfOtherForm(at) || isOfOtherForm(at - 3));
    }

    /** Whether a comma, or, a figure, a comma and a direction stand from a place on, behind a figure. */
    boolean isOfOtherForm(int at) {
        return at > 0
                && at + 4 < items.size()
                && items.get(at - 1) instanceof Amount
                && isComma(at)
                && items.get(at + 1) instanceof Cue or
                && or.value(Category.AND).equals("OR")
                && items.get(at + 2) instanceof Amount
                && isComma(at + 3)
                && items.get(at + 4) instanceof Cue way
                && (way.is(Category.UP) || way.is(Category.DOWN));
    }

    private boolean isComma(int at) {
        return items.get(at) instanceof Mark mark && mark.sign() == ',';
    }

    /** Whether it goes on to name a flow: from where, to where. */
    private static boolean isOfName(Item item) {
        return item instanceof PartyName
                || (item instanceof Cue cue
                        && (cue.is(Category.FROM)
                                || cue.is(Category.TO)
                                || cue.is(Category.IN)
                                || cue.is(Category.FILLER)));
    }
}
