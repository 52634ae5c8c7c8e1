package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.MonthSpan;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Senses;
import io.github.comity.figure.Qualifier;
import io.github.comity.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads figures behind a list of subjects where no word such as "respectively" says whose each is.
 *
 * <p>As many figures as subjects stand in their order: <i>trade in 2022 and 2023 was 422.4 and 626.8 million</i>. One
 * sum behind both flows is that of all trade: <i>exports and imports amounted to 626.8 million</i>. Anything else could
 * be of each or of all, and is of no subject that is known: <i>both exports and imports rose by 5 percent</i>.
 */
final class SubjectLists {
    private static final Predicate<Item> FLOWS = SubjectLists::isFlow;

    /** What stands for several subjects of one figure. */
    static final String SEVERAL = "SEVERAL";

    private final List<Item> items;

    private SubjectLists(List<Item> items) {
        this.items = items;
    }

    private static boolean isFlow(Item item) {
        return item instanceof Flow flow && flow.concept().isOneWay();
    }

    /** The items, with a word behind figures that are given out in order, or with a subject that fits one figure. */
    static List<Item> of(List<Item> items) {
        boolean isSaid = Scan.any(items, i -> i instanceof Cue cue && cue.is(Category.RESPECTIVELY));
        if (isSaid) {
            return items;
        }
        List<Item> measured = new SubjectLists(items).byWeightAndValue();
        List<Item> flows = new SubjectLists(measured).of(FLOWS);
        return new SubjectLists(flows).of(SubjectLists::isSpell);
    }

    /** The items, with a word behind two changes that are of weight and of value. */
    private List<Item> byWeightAndValue() {
        for (int i = 3; i < items.size(); i++) {
            if (items.get(i) instanceof Cue cue && WeightAndValue.isBoth(cue) && items.get(i - 1) instanceof Amount) {
                List<Item> out = new ArrayList<>(items);
                out.add(i + 1, respectively(cue.to()));
                return out;
            }
        }
        return items;
    }

    private static Cue respectively(int at) {
        return new Cue(at, at, Senses.of(Category.RESPECTIVELY));
    }

    /** Whether an item is a year or a part of one. */
    private static boolean isSpell(Item item) {
        if (!(item instanceof Time time)) {
            return false;
        }
        ReportingPeriod period = time.kind() == Time.Kind.PERIOD ? time.period() : null;
        boolean isPart = period != null && period.lengthInMonths().orElse(MonthSpan.MONTHS) < MonthSpan.MONTHS;
        return time.isWholeYear() || time.kind() == Time.Kind.MONTHS || isPart;
    }

    private List<Item> of(Predicate<Item> kind) {
        List<Integer> subjects = subjects(kind);
        if (subjects.size() < 2) {
            return items;
        }
        List<Integer> figures = figures(subjects.get(subjects.size() - 1), kind);
        if (figures.isEmpty()) {
            return items;
        }
        List<Item> out = new ArrayList<>(items);
        if (figures.size() == subjects.size()) {
            int end = figures.get(figures.size() - 1);
            out.add(end + 1, respectively(items.get(end).to()));
            return out;
        }
        Amount first = (Amount) items.get(figures.get(0));
        boolean isSum = kind == FLOWS && figures.size() == 1 && isSum(first) && !isOfEach(subjects.get(0));
        for (int i = 0; i < subjects.size(); i++) {
            out.set(subjects.get(i), isSum ? sum(subjects, i) : unknown(items.get(subjects.get(i))));
        }
        return out;
    }

    /** The subjects of the first list, which one and joins, with nothing but names and small words between them. */
    private List<Integer> subjects(Predicate<Item> kind) {
        List<Integer> found = new ArrayList<>();
        boolean isJoined = false;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (kind.test(item)) {
                boolean isNext = found.isEmpty() || isJoined || isComma(i - 1);
                if (!isNext || Scan.any(found, f -> isSame(items.get(f), item))) {
                    found.clear();
                }
                found.add(i);
                isJoined = false;
            } else if (!found.isEmpty()) {
                isJoined |= item instanceof Cue and && and.is(Category.AND);
                if (!passes(item)) {
                    if (found.size() > 1 || item instanceof Amount) {
                        break;
                    }
                    found.clear();
                }
            }
        }
        boolean isList = found.size() > 1
                && hasAnd(found.get(found.size() - 2), found.get(found.size() - 1))
                && !isPart(found.get(0), kind);
        return isList ? found : List.of();
    }

    private boolean isComma(int at) {
        return items.get(at) instanceof Mark mark && mark.sign() == ',';
    }

    private static boolean isSame(Item one, Item other) {
        return one instanceof Flow first && other instanceof Flow second && first.concept() == second.concept();
    }

    /** Whether an item may stand between the members of a list. */
    private static boolean passes(Item item) {
        return item instanceof PartyName
                || (item instanceof Mark mark && mark.sign() == ',')
                || (item instanceof Cue cue
                        && !cue.is(Category.LEVEL)
                        && !cue.is(Category.UP)
                        && !cue.is(Category.DOWN)
                        && !cue.is(Category.AGAINST)
                        && !cue.is(Category.WHILE));
    }

    private boolean hasAnd(int from, int to) {
        return Scan.any(items.subList(from, to), i -> i instanceof Cue cue && cue.is(Category.AND));
    }

    /** Whether a list says between what a balance or a ratio is, or of what a figure before it is a part. */
    private boolean isPart(int first, Predicate<Item> kind) {
        for (int i = first - 1; i >= 0 && !(items.get(i) instanceof Mark); i--) {
            Item item = items.get(i);
            boolean isBetween = item instanceof Flow || (item instanceof Cue cue && cue.is(Category.BETWEEN));
            boolean isOfOther = item instanceof Amount || (isBetween && kind == FLOWS);
            if (isOfOther) {
                return true;
            }
        }
        return false;
    }

    /** The figures of the list behind the subjects. */
    private List<Integer> figures(int last, Predicate<Item> kind) {
        List<Integer> found = new ArrayList<>();
        for (int i = last + 1; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Amount) {
                found.add(i);
            } else if (found.isEmpty() ? !leads(item, kind) : !isJoint(item)) {
                break;
            }
        }
        return found;
    }

    /** Whether an item may stand between the subjects and the first figure. */
    private static boolean leads(Item item, Predicate<Item> kind) {
        return item instanceof Cue cue
                ? !cue.is(Category.WHILE)
                : item instanceof PartyName
                        || item instanceof Time
                        || item instanceof Flow
                        || (kind != FLOWS && item instanceof Mark mark && mark.sign() == ',');
    }

    private static boolean isJoint(Item item) {
        return (item instanceof Mark mark && mark.sign() == ',') || (item instanceof Cue cue && cue.is(Category.AND));
    }

    private static boolean isSum(Amount amount) {
        return amount.mayBeMoney()
                && amount.magnitude() != null
                && (amount.qualifier() == Qualifier.AS_PRINTED || amount.qualifier() == Qualifier.ABOUT);
    }

    /** Whether a word says that a figure is that of each subject. */
    private boolean isOfEach(int first) {
        for (int i = 0; i < items.size(); i++) {
            boolean isEach = items.get(i) instanceof Cue cue
                    && (cue.is(Category.EACH)
                            || cue.is(Category.UP)
                            || cue.is(Category.DOWN)
                            || (i < first && cue.is(Category.BOTH)));
            if (isEach) {
                return true;
            }
        }
        return false;
    }

    /** The trade that all flows are together, in place of the first of them. */
    private Item sum(List<Integer> subjects, int at) {
        Item flow = items.get(subjects.get(at));
        return at == 0 ? new Flow(flow.from(), flow.to(), Concept.TRADE) : new Cue(flow.from(), flow.to(), Senses.NONE);
    }

    private static Item unknown(Item subject) {
        return subject instanceof Time time
                ? time.ofNoYear()
                : new Cue(subject.from(), subject.to(), Senses.of(Category.TOPIC, SEVERAL));
    }
}
