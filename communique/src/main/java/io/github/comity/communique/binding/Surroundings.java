package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks around an amount in its clause. */
final class Surroundings {
    private static final int NEAR = 6;
    private static final int UNKNOWN = -1;
    private static final Category[] LINKS = {
        Category.BY,
        Category.TO,
        Category.AGAINST,
        Category.FROM,
        Category.UP,
        Category.DOWN,
        Category.MAKES_UP,
        Category.LEVEL,
        Category.OF,
        Category.IN,
        Category.WITH
    };

    private final List<Element> elements;
    private final int at;
    private int from = UNKNOWN;
    private int to = UNKNOWN;

    /** Looks around the element at an index, within its segment. */
    Surroundings(List<Element> elements, int at) {
        this.elements = elements;
        this.at = at;
    }

    /** Where its words start: behind the amount before, or at the start of the segment. */
    private int from() {
        from = from == UNKNOWN ? beyond(-1) + 1 : from;
        return from;
    }

    /** Where its words end: before the next amount, or at the end of the segment. */
    private int to() {
        to = to == UNKNOWN ? beyond(1) : to;
        return to;
    }

    private int beyond(int step) {
        int i = at + step;
        while (i >= 0
                && i < elements.size()
                && isInSegment(i)
                && elements.get(i).amount() == null) {
            i += step;
        }
        return i;
    }

    private boolean isInSegment(int index) {
        return elements.get(index).segment() == elements.get(at).segment();
    }

    /** The nearest word before the amount that binds it, before any flow word, party or time; null if there is none. */
    @Nullable
    Cue linkBefore() {
        for (int i = at - 1; i >= from(); i--) {
            Element element = elements.get(i);
            if (element.item() instanceof Cue cue) {
                for (Category link : LINKS) {
                    if (cue.is(link)) {
                        return cue;
                    }
                }
            } else if (!(element.item() instanceof Time time && time.kind() == Time.Kind.EARLIER && i == at - 1)) {
                return null;
            }
        }
        return null;
    }

    /** Whether a word of a category stands between the amount before and this one, or the start of the segment. */
    boolean isBefore(Category category) {
        return indexBefore(category) >= 0;
    }

    int indexBefore(Category category) {
        for (int i = at - 1; i >= from(); i--) {
            if (elements.get(i).is(category)) {
                return i;
            }
        }
        return -1;
    }

    int indexBehind(Category category) {
        for (int i = at + 1; i < Math.min(to(), at + 1 + NEAR); i++) {
            if (elements.get(i).is(category)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word of a category stands behind the amount, before the next one and not far away. */
    boolean isBehind(Category category) {
        return indexBehind(category) >= 0;
    }

    /** The direction that the words around say: those before first, then those behind; null if they say none. */
    @Nullable
    Category direction() {
        Category compared = comparedBehind();
        if (compared != null) {
            return compared;
        }
        Category before = directionBefore();
        int up = indexBehind(Category.UP);
        int down = indexBehind(Category.DOWN);
        if (before != null || (up < 0 && down < 0)) {
            return before;
        }
        return down < 0 || (up >= 0 && up < down) ? Category.UP : Category.DOWN;
    }

    /** UP or DOWN if the amount is said to be more or less than another; else null. */
    @Nullable
    Category comparedBehind() {
        return new MoreThan(elements, at, to()).direction();
    }

    /** Whether the amount compares with something else than an earlier figure of what it is of. */
    boolean isAgainstOther() {
        return new MoreThan(elements, at, to()).isWithOther();
    }

    /** Whether a word says that an amount is of the weight: 13 percent growth in weight; by weight 13 percent more. */
    boolean isByWeight() {
        Element word = basis(at + 1, 1, true);
        word = word == null ? basis(at - 1, -1, true) : word;
        word = word == null ? basis(at + 1, 1, false) : word;
        word = word == null ? basis(at - 1, -1, false) : word;
        return word != null && word.is(Category.WEIGHT);
    }

    /** The first word that says whether weight or value is meant, before the next amount; null if there is none. */
    private @Nullable Element basis(int from, int step, boolean isNear) {
        int end = step > 0 ? to() : -1;
        for (int i = from; i != end && i < elements.size() && elements.get(i).amount() == null; i += step) {
            Element element = elements.get(i);
            if (isNear && !isInSegment(i)) {
                return null;
            }
            if (element.is(Category.WEIGHT) || element.is(Category.BY_VALUE)) {
                return element;
            }
        }
        return null;
    }

    /** The direction that the end of the segment says, as separable verbs do; null if it says none. */
    @Nullable
    Category directionInSegment() {
        int last = at;
        while (last + 1 < elements.size() && isInSegment(last + 1)) {
            last++;
        }
        if (elements.get(last).item() instanceof Cue end
                && end.value(Category.VERB_END).equals(Category.DOWN.name())) {
            return Category.DOWN;
        }
        for (int i = at + 1; i < elements.size() && isInSegment(i); i++) {
            if (elements.get(i).is(Category.UP) || elements.get(i).is(Category.DOWN)) {
                return elements.get(i).is(Category.UP) ? Category.UP : Category.DOWN;
            }
        }
        return null;
    }

    @Nullable
    Category directionBefore() {
        int up = indexBefore(Category.UP);
        int down = indexBefore(Category.DOWN);
        return up < 0 && down < 0 ? null : up > down ? Category.UP : Category.DOWN;
    }

    /** The first flow word behind the amount in its segment, before the next amount; null if there is none. */
    @Nullable
    Flow flowBehind() {
        for (int i = at + 1; i < to(); i++) {
            Flow flow = elements.get(i).flow();
            if (flow != null) {
                return flow;
            }
        }
        return null;
    }

    /** The flow word that a number counts: a few words behind it, past adjectives and parties alone. */
    @Nullable
    Flow counted() {
        for (int i = at + 1; i < Math.min(to(), at + 1 + NEAR); i++) {
            Element element = elements.get(i);
            Flow flow = element.flow();
            if (flow != null) {
                return flow;
            }
            boolean isAdjective = element.party() != null
                    || (element.item() instanceof Cue cue
                            && (!cue.is(Category.LEVEL) || cue.is(Category.ACTIVE))
                            && !cue.is(Category.TOPIC)
                            && !cue.is(Category.AND));
            if (!isAdjective) {
                return null;
            }
        }
        return null;
    }

    /** The time that stands behind the amount, or null if a word that binds another figure is between. */
    @Nullable
    Time timeBehind() {
        for (int i = at + 1; i < to(); i++) {
            Element element = elements.get(i);
            if (element.item() instanceof Time time) {
                boolean isOfNext = time.kind() == Time.Kind.EARLIER
                        && i + 1 < elements.size()
                        && (elements.get(i + 1).is(Category.POSSESSIVE)
                                || elements.get(i + 1).flow() != null);
                return isOfNext ? null : time;
            }
            if (element.is(Category.AGAINST)
                    || (element.is(Category.BY)
                            && !element.is(Category.IN)
                            && !(i + 1 < to() && elements.get(i + 1).time() != null))
                    || element.is(Category.UP)
                    || element.is(Category.DOWN)
                    || (element.is(Category.WEAK_AGAINST) && !isOverAll(i))
                    || (element.is(Category.FROM)
                            && i + 1 < to()
                            && !(elements.get(i + 1).item() instanceof PartyName))) {
                return null;
            }
        }
        return null;
    }

    /**
     * Whether a word that may compare only says over how long: sur l'ensemble de 2022; against 5 million over the first
     * half of 2023.
     */
    private boolean isOverAll(int word) {
        if (word + 1 >= to()) {
            return false;
        }
        Cue link = linkBefore();
        boolean isBase =
                link != null && (link.is(Category.AGAINST) || (link.is(Category.FROM) && !link.is(Category.OF)));
        int time = word + 1;
        while (time < to() && elements.get(time).isSmall()) {
            time++;
        }
        return (time < to() && elements.get(time).is(Category.ALL_OF_YEAR))
                || (isBase
                        && word == at + 1
                        && time < to()
                        && elements.get(time).time() != null);
    }

    /** The time behind "of" or "against" behind the amount, as of an index; null if there is none. */
    @Nullable
    Time timeInComparison() {
        boolean isCompared = false;
        for (int i = at + 1; i < to(); i++) {
            Element element = elements.get(i);
            if (element.item() instanceof Time time) {
                boolean isNext = i == at + 1 && (time.isDue() || (time.kind() == Time.Kind.EARLIER && isWhole()));
                return isCompared || isNext ? time : null;
            }
            if (element.flow() != null || element.party() != null) {
                return null;
            }
            isCompared |= element.is(Category.OF) || element.is(Category.AGAINST) || element.is(Category.TO);
        }
        return null;
    }

    /** Whether the amount is a hundred or more, as no part of a whole is. */
    private boolean isWhole() {
        Amount amount = elements.get(at).amount();
        return amount != null && amount.low().compareTo(BigDecimal.valueOf(100)) >= 0;
    }

    /** The time that stands before the amount in its segment, behind the amount before; null if there is none. */
    @Nullable
    Time timeBefore() {
        boolean isSecond = from() > 0 && isInSegment(from() - 1);
        if (isSecond) {
            return null;
        }
        for (int i = at - 1; i >= from(); i--) {
            if (elements.get(i).item() instanceof Time time) {
                return time;
            }
        }
        return null;
    }

    /**
     * What stands directly before the bracket that the amount opens, or before the dash or colon behind which it stands
     * alone; null if there is neither.
     */
    @Nullable
    Element beforeBracket() {
        Element self = elements.get(at);
        boolean isFirst = at == 0 || elements.get(at - 1).segment() != self.segment();
        boolean isAlone = isFirst
                && at > 0
                && (at + 1 == elements.size() || elements.get(at + 1).segment() != self.segment());
        if (isAlone && elements.get(at - 1).item() instanceof Time && !Reached.is(this)) {
            return elements.get(at - 1);
        }
        if (self.depth() == 0) {
            return null;
        }
        for (int i = at - 1; i >= 0; i--) {
            Element element = elements.get(i);
            if (element.depth() < self.depth()) {
                return element;
            }
            if (element.item() instanceof Amount || element.item() instanceof Mark) {
                return null;
            }
        }
        return null;
    }

    /** The index of the amount before this one in the clause, or -1. */
    int amountBefore() {
        for (int i = at - 1; i >= 0; i--) {
            if (elements.get(i).item() instanceof Amount) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the amount stands in brackets. */
    boolean isBracketed() {
        return elements.get(at).depth() > 0;
    }

    int index() {
        return at;
    }

    List<Element> elements() {
        return elements;
    }

    /** Whether it says in another way what the figure before says: by 8.3 percent or $324.3 million. */
    boolean isAlternative() {
        int or = at - 1;
        while (or >= from()
                && MoreThan.leads(elements.get(or))
                && !elements.get(or).is(Category.AND)) {
            or--;
        }
        return or >= from()
                && elements.get(or).is(Category.AND)
                && elements.get(or).item() instanceof Cue cue
                && !cue.value(Category.AND).isEmpty();
    }
}
