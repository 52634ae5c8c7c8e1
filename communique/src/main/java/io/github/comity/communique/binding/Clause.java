package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Categories;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a sentence says of one measure. Mutable while it is put together. */
final class Clause {
    final @Nullable Flow head;
    /** The clause whose parts or repetition this one is, or null. */
    final @Nullable Clause parent;

    final int depth;
    /** The whole sentence that it is part of. */
    List<Element> sentence = List.of();
    /** All clauses of that sentence. */
    List<Clause> beside = List.of();
    /** Whether its figure was one of a list that "respectively" gave out. */
    boolean isDistributed;
    /** What narrowed the measure down in the sentence before. */
    Set<String> carriedModifiers = Set.of();
    /** What the shares of the sentence before are of, or null if it gave none. */
    @Nullable
    String carriedShare;
    /** The partner to whom a bracket behind a name belongs, or null. */
    @Nullable
    Area partner;
    /** The clause of the whole with all partners that it is one partner's portion of, or null. */
    @Nullable
    Clause outOf;
    /** What the share in a bracket behind a figure of it is of, or null if there is none. */
    @Nullable
    String shareInBracket;

    /** What the shares that it gives are of, or null if it gives none. */
    @Nullable
    String shareOf;

    /** When it counted something, or null if it counted nothing. */
    @Nullable
    Dated counted;

    /** What it was taken to measure, or null before it is bound or if it measures nothing. */
    @Nullable
    Concept measured;

    /** By how much one flow of it is above another, or null if it does not say or that was not asked for yet. */
    @Nullable
    Excess excess;

    boolean isExcessSought;

    /** Whose flow with whom it turned out to be, or null before it is bound. */
    @Nullable
    Pair pair;
    /** Whether it quotes the data of two parties, so that nothing says whose each figure is. */
    boolean quotesTwo;
    /** Whether names with brackets stand in it. */
    boolean isListed;
    /** Whether a word such as including starts it. */
    boolean isIncluded;

    final List<Element> elements = new ArrayList<>();
    /** What its words do, up to a place: most of what is asked for is not there. */
    private Categories words = Categories.NONE;

    private int noted;

    Clause(@Nullable Flow head, @Nullable Clause parent, int depth) {
        this.head = head;
        this.parent = parent;
        this.depth = depth;
    }

    /** The clause of a sentence in which nothing starts another one. */
    static Clause of(List<Element> sentence) {
        Clause all = new Clause(null, null, 0);
        all.elements.addAll(sentence);
        return all;
    }

    /** What is measured, by its own words or those of the clause before it; null if neither says. */
    @Nullable
    Concept concept() {
        Flow own = inherited();
        return own == null ? null : own.concept();
    }

    /** The flow word of this clause or of the one that it goes on from: behind exports and imports that of both. */
    @Nullable
    Flow inherited() {
        if (head != null || parent == null) {
            return head;
        }
        Flow before = parent.inherited();
        boolean isPart = before != null && before.concept().isOneWay();
        Flow whole = isPart && has(Category.IT) ? parent.whole() : null;
        return whole == null ? before : whole;
    }

    /** The flow word of a clause before whose parts the last ones are, or null. */
    private @Nullable Flow whole() {
        for (Clause c = this; c != null; c = c.parent) {
            if (c.head != null && (c.head.concept() == Concept.TRADE || c.head.concept() == Concept.WORLD_TRADE)) {
                return c.head;
            }
        }
        return null;
    }

    /** What the bracket behind the figure before, in a list, said its share to be of; null if it said none. */
    @Nullable
    String listedShare() {
        return parent != null && head == null && parent.depth == depth ? parent.shareInBracket : null;
    }

    /** The share of the partner in what it measures, where the text has told such shares before; else null. */
    @Nullable
    String shareAgain(@Nullable Concept concept) {
        String own = concept == null ? null : Shares.ofPartnerIn(concept);
        boolean isToldBefore = carriedShare != null && Shares.whole(carriedShare) != null;
        boolean isNamed = Scan.any(elements, e -> e.item() instanceof PartyName);
        return isNamed && isToldBefore && own != null && Shares.whole(own) != null ? own : null;
    }

    /** What the shares of the clause before, which it goes on from, are of; null if that gives none. */
    @Nullable
    String sharesBefore() {
        return head == null && parent != null && parent.depth == depth ? parent.shareOf : null;
    }

    /** Whether it tells of one partner's portion, or goes on with that. */
    boolean isPortion() {
        return outOf != null || (head == null && parent != null && partner == null && parent.isPortion());
    }

    /** Whether it speaks of all exports or imports: total exports; in total, Estonian exports. */
    boolean isOfAll() {
        Concept total = total();
        return total == Concept.EXPORTS || total == Concept.IMPORTS;
    }

    /** The first flow before its figures, if a word says that all of it is meant: total trade; else null. */
    @Nullable
    Concept total() {
        int at = Scan.first(elements, 0, e -> e.flow() != null || e.amount() != null);
        Element first = Scan.at(elements, at);
        boolean isTotal = Scan.any(
                elements.subList(0, Math.min(at + 2, elements.size())),
                e -> Statistics.modifier(e).equals("TOTAL"));
        return first != null && first.flow() != null && isTotal ? first.flow().concept() : null;
    }

    /** Whether it tells an aim: a word of aim stands in the segment of its last figure or before. */
    boolean aims() {
        if (!has(Category.STATUS)) {
            return false;
        }
        int figure = Scan.last(elements, elements.size(), Clause::isFigure);
        return figure < 0
                ? !hasAmounts()
                : Scan.any(
                        elements,
                        e -> e.is(Category.STATUS)
                                && e.segment() <= elements.get(figure).segment());
    }

    private static boolean isFigure(Element element) {
        return element.item() instanceof Amount amount
                && (amount.kind() != Amount.Kind.BARE || amount.magnitude() != null);
    }

    /** Whether a word of aim stands before its first figure. */
    boolean aimsFirst() {
        int first = Scan.first(elements, 0, e -> e.is(Category.STATUS) || e.amount() != null);
        return Element.is(elements, first, Category.STATUS)
                && elements.get(first).amount() == null;
    }

    /**
     * Whether nothing in it limits its figures but what is understood: it names flow, party and time itself, and has no
     * unknown word up to its first figure.
     */
    boolean isPlain() {
        int figure = Scan.past(elements, 0, e -> e.amount() == null);
        List<Element> before = elements.subList(0, figure);
        return head != null
                && hasTime()
                && Scan.any(before, e -> e.party() != null)
                && Scan.none(before, e -> e.item() instanceof Cue cue && cue.isUnknown());
    }

    /** Its elements up to the end of the segment of its last figure; all of them where it has none. */
    List<Element> upToFigures() {
        int last = Scan.last(elements, elements.size(), e -> e.amount() != null);
        if (last < 0) {
            return elements;
        }
        int segment = elements.get(last).segment();
        return elements.subList(0, Scan.past(elements, last + 1, e -> e.segment() == segment));
    }

    boolean startsWith(Category category) {
        return Element.is(elements, 0, category);
    }

    /** Whether it tells of its time alone, so that what comes next is not of it: in July alone. */
    boolean isOfTimeAlone() {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).time() == null) {
                continue;
            }
            int before = Scan.last(elements, i, e -> !e.is(Category.IN) || e.is(Category.ALONE));
            boolean isBehind = Element.is(elements, i + 1, Category.ALONE)
                    && elements.get(i + 1).item() instanceof Cue cue
                    && cue.value(Category.ALONE).isEmpty();
            boolean isBefore = Element.is(elements, before, Category.ALONE);
            if (isBefore || isBehind) {
                return true;
            }
        }
        return false;
    }

    boolean hasAmounts() {
        return Element.hasAmounts(elements);
    }

    boolean has(Category category) {
        for (; noted < elements.size(); noted++) {
            words = elements.get(noted).item() instanceof Cue cue
                    ? words.and(cue.senses().categories())
                    : words;
        }
        return words.has(category);
    }

    boolean names(Area area) {
        return Scan.any(
                elements, e -> e.item() instanceof PartyName p && p.area().equals(area));
    }

    /** Whether it says how much something changed. */
    boolean changes() {
        return Scan.any(
                elements,
                e -> e.is(Category.UP)
                        || e.is(Category.DOWN)
                        || (e.item() instanceof Amount amount && amount.direction() != null));
    }

    /** Whether the clause goes on, behind its figures, with others who come next: followed by Chile (9%). */
    boolean isBehindWhile() {
        int last = Scan.last(elements, elements.size(), e -> e.is(Category.WHILE) || e.amount() != null);
        return Element.is(elements, last, Category.WHILE);
    }

    /** Whether the segment of a figure starts with a word of some kind: which came to 12.6 billion. */
    boolean opensWith(Category category, int figure) {
        int segment = elements.get(figure).segment();
        return Element.is(elements, Scan.first(elements, 0, e -> e.segment() == segment), category);
    }

    /** Whether a figure is the last word of its segment, and the next one starts with a word of a category. */
    boolean leadsTo(Category category, int figure) {
        int next = figure + 1;
        return Element.is(elements, next, category)
                && elements.get(next).segment() != elements.get(figure).segment();
    }

    /** Whether a figure is what something is now, told aside: to bring trade, now at 700 million, to 3 billion. */
    boolean isOfNow(Amount amount) {
        int segment = -1;
        for (Element element : elements) {
            segment = amount == element.item() ? element.segment() : segment;
        }
        int own = segment;
        return Scan.any(
                        elements,
                        e -> e.segment() == own && e.item() instanceof Time time && time.kind() == Time.Kind.NOW)
                && Scan.none(elements, e -> e.segment() == own && e.is(Category.STATUS));
    }

    boolean hasOwnPeriod() {
        return Scan.any(elements, e -> e.item() instanceof Time time && time.kind() == Time.Kind.PERIOD);
    }

    boolean hasTime() {
        return Scan.any(elements, e -> e.item() instanceof Time);
    }

    /** The sentence as if it were one clause of this measure. */
    Clause wholeSentence() {
        Clause whole = new Clause(head, null, 0);
        whole.elements.addAll(sentence);
        return whole;
    }

    void add(Segment segment) {
        elements.addAll(segment.elements());
    }

    /** How many brackets are open around an amount of the clause. */
    int depthOf(Amount amount) {
        for (Element element : elements) {
            if (element.item().from() == amount.from()) {
                return element.depth();
            }
        }
        return 0;
    }
}
