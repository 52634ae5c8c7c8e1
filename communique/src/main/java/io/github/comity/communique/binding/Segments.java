package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import io.github.comity.communique.language.Senses;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence at its separators: marks, words that join clauses, <i>and</i> between figures, and before a second
 * flow word that has a figure of its own.
 */
final class Segments {
    private static final int FAR = 5;
    /** The most words of an aside between commas. */
    private static final int LONGEST_ASIDE = 12;

    private final List<Item> items;
    private final ImmutableList.Builder<Segment> segments = ImmutableList.builder();
    private final List<Element> open = new ArrayList<>();
    private final InnerMarks marks;
    private @Nullable Item opener;
    private @Nullable Item closer;
    private int number;
    private int depth;
    /**
     * Whether a figure stands before the bracket that was closed last, or before that, in the same stretch of words.
     */
    private boolean isBehindFigure;
    /** Whether a verb was read whose particle stands at the end. */
    private boolean hasSeparable;
    /** Whether the sentence tells no figure and no flow. */
    private final boolean isSilent;
    /** Whether the flows of both directions are told, so that "a total of" is their sum. */
    private final boolean isOfBoth;
    /** Whether exports or imports were named. */
    private boolean hasParts;
    /** How many sums of money the sentence told. */
    private int sums;
    /** In which directions the sentence told flows, as exports and imports; the other way is either. */
    private final Set<Concept> ways = EnumSet.noneOf(Concept.class);

    private Segments(List<Item> items, boolean isBehindBoth) {
        this.items = items;
        boolean isSale = tells(Concept.EXPORTS, Concept.SELL);
        boolean isPurchase = tells(Concept.IMPORTS, Concept.BUY);
        this.isOfBoth = isSale == isPurchase && (isSale || isBehindBoth);
        this.isSilent = Scan.none(items, i -> i instanceof Amount || i instanceof Flow);
        this.marks = new InnerMarks(items, open);
    }

    /** The segments of a sentence, behind one that told the flows of both directions or not. */
    static ImmutableList<Segment> of(List<Item> items, boolean isBehindBoth) {
        Segments cut = new Segments(items, isBehindBoth);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Mark mark && cut.marks.isVerb(mark, i)) {
                cut.open.add(
                        new Element(new Cue(mark.from(), mark.to(), Senses.of(Category.LEVEL)), cut.number, cut.depth));
            } else if (item instanceof Mark mark) {
                if (!cut.marks.isInside(mark, i)) {
                    cut.close(item);
                    cut.depth = Math.max(0, cut.depth + (mark.opens() ? 1 : mark.closes() ? -1 : 0));
                }
            } else if (cut.separates(item, i) && !cut.marks.isOfOtherForm(i - 1)) {
                cut.close(item);
                if (item instanceof Cue cue && !cue.is(Category.INCLUDING) && !cut.ranksBefore(cue, i)) {
                    cut.open.add(new Element(item, cut.number, cut.depth));
                }
            } else {
                if (cut.isLabel(i)) {
                    cut.close(null);
                }
                cut.open.add(new Element(cut.sure(item, i), cut.number, cut.depth));
            }
        }
        cut.close(null);
        return cut.segments.build();
    }

    private boolean tells(Concept noun, Concept verb) {
        return Scan.any(items, i -> i instanceof Flow flow && (flow.concept() == noun || flow.concept() == verb));
    }

    /** Whether a flow word with a colon behind it starts what comes next: exports: 38.2, imports: 41.2. */
    private boolean isLabel(int at) {
        return items.get(at) instanceof Flow
                && Mark.is(items, at + 1, ':')
                && !open.isEmpty()
                && open.get(open.size() - 1).item() instanceof Amount;
    }

    /** A word such as que compares only behind a word such as more. */
    private Item sure(Item item, int at) {
        if (item instanceof Cue soft && soft.value(Category.AGAINST).equals("SOFT") && isBeforeOffice(at)) {
            return soft.without(Category.AGAINST);
        }
        if (item instanceof Cue fell && fell.is(Category.DOWN) && !fell.is(Category.AGAINST) && fallsTo(at)) {
            return new Cue(fell.from(), fell.to(), Senses.of(ImmutableMap.of(Category.GOES, "", Category.TO, "")));
        }
        if (!(item instanceof Cue cue) || !cue.value(Category.AGAINST).equals("COMPARATIVE")) {
            return item;
        }
        boolean isNear = true;
        for (int i = open.size() - 1; i >= 0 && i >= open.size() - FAR && isNear; i--) {
            Element before = open.get(i);
            Amount amount = before.amount();
            boolean compares = before.is(Category.UP)
                    || before.is(Category.DOWN)
                    || (amount != null && amount.kind() == Amount.Kind.FACTOR);
            if (compares) {
                return item;
            }
            isNear = i == open.size() - 1 || MoreThan.passes(before);
        }
        return cue.without(Category.AGAINST);
    }

    /** Whether a part falls to somebody and does not fall: of which 30 million fell to Poland. */
    private boolean fallsTo(int at) {
        int party = at + 1;
        while (Scan.at(items, party) instanceof Cue small && (small.is(Category.FILLER) || small.is(Category.TO))) {
            party++;
        }
        return Scan.at(items, at - 1) instanceof Amount part
                && (part.mayBeMoney() || part.kind() == Amount.Kind.PERCENT)
                && Scan.at(items, party) instanceof PartyName;
    }

    /** Whether words of statistics stand behind, so that the word before them says whose: nach vorläufigen Angaben. */
    private boolean isBeforeOffice(int at) {
        for (int i = at + 1; i < items.size() && i <= at + FAR; i++) {
            if (!(items.get(i) instanceof Cue cue)) {
                return false;
            }
            if (cue.is(Category.STATISTICS)) {
                return true;
            }
        }
        return false;
    }

    private void close(@Nullable Item next) {
        if (next instanceof Mark mark && mark.opens()) {
            isBehindFigure |= Scan.any(open, e -> e.item() instanceof Amount);
        } else if (depth == 0) {
            isBehindFigure = false;
        }
        int from = 0;
        for (int at = new SecondFlow(open, from).at(); at > from; at = new SecondFlow(open, from).at()) {
            add(open.subList(from, at));
            from = at;
        }
        closer = next;
        add(open.subList(from, open.size()));
        closer = null;
        boolean isOfThese = open.isEmpty()
                && opener instanceof Cue these
                && these.value(Category.INCLUDING).equals("IT")
                && next instanceof Mark mark
                && mark.sign() == ',';
        open.clear();
        opener = isOfThese ? opener : next;
    }

    private void add(List<Element> elements) {
        if (elements.isEmpty()) {
            return;
        }
        int own = number++;
        ImmutableList.Builder<Element> numbered = ImmutableList.builderWithExpectedSize(elements.size());
        for (Element element : isSilent ? withoutAside(elements) : withFlows(elements)) {
            boolean isPlaced = element.segment() == own && element.depth() == depth;
            numbered.add(isPlaced ? element : new Element(element.item(), own, depth));
        }
        segments.add(new Segment(own, depth, opener, numbered.build()));
        opener = null;
    }

    /** The elements of a segment with the flows that are meant, which are kept in mind for the segments behind it. */
    private List<Element> withFlows(List<Element> elements) {
        boolean isBehindParts = hasParts;
        hasParts |= Scan.any(elements, e -> e.item() instanceof Flow f && isPart(f.concept()));
        List<Element> known = ImpliedFlows.named(
                Goods.named(Movements.said(withoutAside(elements), ways)),
                isBehindParts && (ways.size() > 1 || sums < 2),
                isOfBoth || ways.size() > 1);
        known = hasSeparable ? ImpliedFlows.separated(known) : known;
        for (int i = 0; i < known.size(); i++) {
            tell(known.get(i));
            sums += known.get(i).item() instanceof Amount a && a.mayBeMoney() ? 1 : 0;
        }
        hasSeparable |= Scan.any(elements, e -> e.is(Category.SEPARABLE));
        return known;
    }

    /**
     * Without the names and times of a relative clause that tells no figure: Nepal, which borders on India, bought 5;
     * the ministers, who met on 18 February, said that 70 firms operate there.
     */
    private List<Element> withoutAside(List<Element> elements) {
        boolean isRelative = opener instanceof Mark mark
                && mark.sign() == ','
                && (elements.get(0).is(Category.WHICH)
                        || (elements.size() > 1 && elements.get(1).is(Category.WHICH)));
        if (!(isRelative || isBetweenCommas()) || Scan.any(elements, e -> e.flow() != null || isFigure(e))) {
            return elements;
        }
        if (!isRelative) {
            return isOfOtherTime(elements) ? Scan.where(elements, e -> !isDate(e.time())) : elements;
        }
        boolean isOfDeed = !Element.has(elements, Category.LEVEL);
        boolean isDated = Scan.any(
                items,
                i -> i instanceof Time && Scan.none(elements, e -> e.item().equals(i)));
        boolean isOfNone = !Element.hasAmounts(elements);
        return Scan.where(
                elements,
                e -> !(isOfNone && (e.party() != null || (isDated && e.time() != null)))
                        && !(isOfDeed && e.time() != null && e.time().kind() == Time.Kind.DAY));
    }

    private boolean isBetweenCommas() {
        return opener instanceof Mark first
                && first.sign() == ','
                && closer instanceof Mark second
                && second.sign() == ',';
    }

    /** Whether words between commas say how it went at another time than that of the figure behind: up since 2015. */
    private boolean isOfOtherTime(List<Element> elements) {
        int end = elements.get(elements.size() - 1).item().to();
        boolean isMoved = Scan.any(elements, e -> e.is(Category.UP) || e.is(Category.DOWN));
        return isMoved && Scan.any(items, i -> i instanceof Time time && time.from() > end && isDate(time));
    }

    private static boolean isDate(@Nullable Time time) {
        return time != null && (time.kind() == Time.Kind.PERIOD || time.kind() == Time.Kind.SINCE);
    }

    private static boolean isFigure(Element element) {
        return element.item() instanceof Amount amount && amount.kind() != Amount.Kind.ORDINAL;
    }

    static boolean isPart(Concept concept) {
        return concept == Concept.EXPORTS || concept == Concept.IMPORTS;
    }

    private void tell(Element element) {
        Flow flow = element.flow();
        if (flow == null) {
            return;
        }
        switch (flow.concept()) {
            case EXPORTS, SELL -> ways.add(Concept.EXPORTS);
            case IMPORTS, BUY -> ways.add(Concept.IMPORTS);
            case REVERSE -> ways.add(Concept.REVERSE);
            default -> {}
        }
    }

    private boolean separates(Item item, int at) {
        if (!(item instanceof Cue cue)) {
            return false;
        }
        if (cue.is(Category.WHILE) || (cue.is(Category.INCLUDING) && !isOfFigureBefore(cue, at))) {
            return true;
        }
        if (ranksBefore(cue, at)) {
            return true;
        }
        if (!cue.is(Category.AND)
                || !(isBehindFigure || Scan.any(open, e -> e.item() instanceof Amount))
                || isBetween(at)) {
            return false;
        }
        if (Scan.at(items, at - 1) instanceof Time && Scan.at(items, at + 1) instanceof Time) {
            return false;
        }
        boolean isNamed = false;
        int end = at + 1;
        for (; end < items.size() && !(items.get(end) instanceof Mark); end++) {
            if (items.get(end) instanceof Amount) {
                return true;
            }
            isNamed |= items.get(end) instanceof Flow;
        }
        return isNamed && end + 1 < items.size() && (isOfFigure(end) || isOfFigureBehindAside(end));
    }

    /** Whether a word says what a figure before it is of, which else opens parts: 44.7 percent of these. */
    private boolean isOfFigureBefore(Cue cue, int at) {
        return cue.value(Category.INCLUDING).equals("IT") && Scan.at(items, at - 1) instanceof Amount;
    }

    /**
     * Whether nothing but words stands between two commas before a figure: and imports, most of them gas, 3 million.
     */
    private boolean isOfFigureBehindAside(int mark) {
        int end = mark + 1;
        while (end < items.size() && end <= mark + LONGEST_ASIDE && items.get(end) instanceof Cue) {
            end++;
        }
        return items.get(mark) instanceof Mark first
                && first.sign() == ','
                && end > mark + 1
                && end + 1 < items.size()
                && items.get(end) instanceof Mark
                && !(items.get(end + 1) instanceof Cue to && to.is(Category.TO))
                && isOfFigure(end);
    }

    /** Whether a comma, dash or colon stands for a verb: and the deficit, of 343.3 million; and imports – 849.3. */
    private boolean isOfFigure(int mark) {
        return items.get(mark) instanceof Mark verb
                && (verb.sign() == ',' || verb.sign() == '-' || verb.sign() == ':')
                && (items.get(mark + 1) instanceof Amount
                        || (items.get(mark + 1) instanceof Cue of
                                && (of.is(Category.OF) || of.is(Category.TO))
                                && Scan.at(items, mark + 2) instanceof Amount));
    }

    /** Whether a word joins two parties between whom something is. */
    private boolean isBetween(int and) {
        if (and < 2 || and + 1 >= items.size() || !(items.get(and - 1) instanceof PartyName)) {
            return false;
        }
        int next = and + 1;
        int before = and - 2;
        while (next + 1 < items.size() && items.get(next) instanceof Cue small && small.is(Category.FILLER)) {
            next++;
        }
        while (before > 0 && items.get(before) instanceof Cue small && small.is(Category.FILLER)) {
            before--;
        }
        return items.get(next) instanceof PartyName
                && items.get(before) instanceof Cue between
                && between.is(Category.BETWEEN);
    }

    /** Whether the next in a list follows, with a figure of its own: ahead of China with 3.97 billion. */
    private boolean ranksBefore(Cue cue, int at) {
        boolean isAhead = cue.is(Category.AGAINST) && (cue.is(Category.UP) || cue.is(Category.DOWN));
        boolean isNamed = false;
        for (int i = at + 1; isAhead && i < items.size() && i <= at + FAR; i++) {
            Item item = items.get(i);
            if (item instanceof Amount amount) {
                return isNamed && (amount.mayBeMoney() || amount.kind() == Amount.Kind.PERCENT);
            }
            isNamed |= item instanceof PartyName;
            isAhead = item instanceof PartyName
                    || (item instanceof Cue small
                            && (small.isUnknown() || small.is(Category.FILLER) || small.is(Category.WITH)))
                    || (isNamed && item instanceof Mark mark && mark.opens());
        }
        return false;
    }
}
