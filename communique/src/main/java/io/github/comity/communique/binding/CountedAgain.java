package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.figure.Magnitude;
import io.github.comity.party.World;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers that count what a number before them counted, without a word for it, and gives them that word: 79
 * of which have French owners; out of these, 311 are joint ventures; their total number reached 4,180; there were 317
 * of them; 574 five years ago. A noun that is not known behind a number is something else: 15 of them employ 300
 * workers.
 */
final class CountedAgain {
    private static final ImmutableList<Category> OF_COUNTED = ImmutableList.of(
            Category.LEVEL,
            Category.HOLDS,
            Category.RANKED,
            Category.ACTIVE,
            Category.STAKE,
            Category.WITH,
            Category.FROM,
            Category.IN,
            Category.TO,
            Category.OF,
            Category.AND,
            Category.INCLUDING,
            Category.MADE_JOINTLY,
            Category.ALONE);

    private final List<Segment> segments;
    /** What the last number counted, or null if it was something else. */
    private @Nullable Flow counted;
    /** Whether the last number counted a part of what was counted. */
    private boolean isPart;

    private CountedAgain(List<Segment> segments, @Nullable Concept before) {
        this.segments = new ArrayList<>(segments);
        this.counted = before == null ? null : new Flow(0, 0, before);
    }

    /**
     * The segments of a sentence, with a word behind each number that counts again.
     *
     * @param segments the segments
     * @param before what the last number of the sentence before counted, or null
     * @return the segments
     */
    static ImmutableList<Segment> named(ImmutableList<Segment> segments, @Nullable Concept before) {
        CountedAgain again = new CountedAgain(segments, before);
        List<Segment> named = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            int own = again.segments.get(i).elements().size();
            Segment next = again.named(i);
            if (next.elements().size() > own + 1 && next.elements().get(0).time() != null) {
                named.remove(named.size() - 1); // its time was taken over
            }
            if (!next.elements().isEmpty()) {
                named.add(next);
            }
        }
        return ImmutableList.copyOf(named);
    }

    private Segment named(int index) {
        Segment segment = segments.get(index);
        List<Element> elements = segment.elements();
        for (int at = 0; at < elements.size(); at++) {
            Amount amount = elements.get(at).amount();
            if (amount == null || amount.kind() == Amount.Kind.ORDINAL || amount.kind() == Amount.Kind.PERCENT) {
                continue;
            }
            Flow own = amount.kind() == Amount.Kind.BARE ? new Surroundings(elements, at).counted() : null;
            if (own != null && own.concept().isCount()) {
                isPart |= isIncluded(segment);
                counted = own;
                return isWhole(index, at) ? ofWorld(segment, at) : segment;
            } else if (counted != null && own == null && mayCount(amount) && countsAgain(index, at)) {
                List<Element> with = new ArrayList<>(elements);
                if (isMarked(elements, at + 1)) {
                    with.subList(at + 1, at + 3).clear(); // 33-і
                }
                with.add(at + 1, new Element(behind(elements, at), segment.number(), segment.depth()));
                takeBehind(with, index, at);
                if (isBehindTime(index, at)) {
                    List<Element> time = segments.get(index - 1).elements();
                    with.addAll(0, Lists.transform(time, e -> new Element(e.item(), segment.number(), e.depth())));
                }
                return new Segment(segment.number(), segment.depth(), segment.opener(), ImmutableList.copyOf(with));
            } else if (amount.kind() == Amount.Kind.BARE ? !isChange(elements, at + 1) : isOfOther(elements)) {
                counted = null;
                isPart = false;
            }
        }
        return segment;
    }

    /** Whether a segment tells trade, or, with nothing counted in its sentence, any other flow. */
    private boolean isOfOther(List<Element> elements) {
        boolean isBefore = counted != null && counted.to() == 0;
        return Scan.any(
                elements,
                e -> e.flow() != null && (isBefore || e.flow().concept().isTrade()));
    }

    /** Takes the words behind a dash that say which those are that a number counts from the segment that they open. */
    private void takeBehind(List<Element> with, int index, int at) {
        Segment own = segments.get(index);
        Segment next = Scan.at(segments, index + 1);
        if (next == null
                || at + 1 < own.elements().size()
                || !isMark(next.opener(), '-')
                || next.depth() != own.depth()) {
            return;
        }
        ImmutableList<Element> elements = next.elements();
        int end = Scan.past(elements, 0, e -> e.item() instanceof Cue word && !word.is(Category.AND));
        with.addAll(Lists.transform(elements.subList(0, end), e -> new Element(e.item(), own.number(), own.depth())));
        segments.set(
                index + 1,
                new Segment(next.number(), next.depth(), next.opener(), elements.subList(end, elements.size())));
    }

    /** Whether a word behind a number says that it is by how much something is more. */
    private static boolean isChange(List<Element> elements, int next) {
        return Element.is(elements, next, Category.UP) || Element.is(elements, next, Category.DOWN);
    }

    private static boolean mayCount(Amount amount) {
        return amount.kind() == Amount.Kind.BARE
                && amount.sign() == 0
                && amount.low().compareTo(BigDecimal.ONE) > 0
                && (amount.magnitude() == null ? amount.low().scale() <= 0 : amount.magnitude() == Magnitude.THOUSAND);
    }

    private boolean countsAgain(int index, int at) {
        Segment segment = segments.get(index);
        List<Element> elements = segment.elements();
        boolean isSure = Scan.none(elements.subList(0, at), e -> e.flow() != null || e.amount() != null);
        boolean isMarked = isMarked(elements, at + 1);
        boolean isOfIt = at == 1 && elements.get(0).is(Category.IT);
        if (!isSure || (isMarked && !isOfIt) || !isOfCounted(elements, isMarked ? at + 3 : at + 1)) {
            return false;
        }
        boolean isOpened = Scan.all(elements.subList(0, at), CountedAgain::mayOpen);
        boolean isOwnPart = isIncluded(segment)
                || isOfThem(index, at)
                || (isPart && isNext(segment, at))
                || isOutOf(index, at)
                || isFounded(index, at);
        isPart = isOpened && (isOwnPart || isLabelled(index, at));
        boolean isTimed = segment.depth() > 0
                && counted != null
                && counted.to() > 0
                && at + 1 == elements.size()
                && (isBehindTime(index, at) || Scan.any(elements, e -> e.time() != null));
        return isPart || isNumber(elements, at) || (isOpened && isTimed);
    }

    /** Whether the segment before says out of how many: of the 14,000 foreign companies, 5,600 are Turkish. */
    private boolean isOutOf(int index, int at) {
        Segment segment = segments.get(index);
        Element first = index == 0 ? null : segments.get(index - 1).elements().get(0);
        boolean isParty =
                Scan.any(segment.elements().subList(at, segment.elements().size()), e -> e.party() != null);
        return first != null
                && isParty
                && (first.is(Category.OF) || first.is(Category.OUT_OF))
                && segments.get(index - 1).depth() == segment.depth();
    }

    /**
     * Whether a number counts foreign ones, or those of all countries, out of whom the next segment has those of one.
     */
    private boolean isWhole(int index, int at) {
        List<Element> elements = segments.get(index).elements();
        Segment other = Scan.at(segments, index + 1);
        List<Element> behind = other == null ? ImmutableList.of() : other.elements();
        int part = Scan.first(behind, 0, e -> e.amount() != null);
        Element next = Scan.at(elements, at + 1);
        boolean isForeign = next != null && Statistics.modifier(next).equals("WORLD");
        boolean isOf = part >= 0
                && isOutOf(index + 1, part)
                && Scan.none(elements.subList(0, at), e -> e.party() != null)
                && isOfCounted(behind, part + 1);
        return (isForeign || isOf)
                && Scan.none(elements, e -> e.party() != null && e.party().isDemonym());
    }

    /** A segment whose number counts those of the world. */
    private static Segment ofWorld(Segment segment, int at) {
        List<Element> elements = new ArrayList<>(segment.elements());
        int end = elements.get(at).item().to();
        PartyName world = new PartyName(end, end, World.WORLD, true, null);
        elements.add(at + 1, new Element(world, segment.number(), segment.depth()));
        return new Segment(segment.number(), segment.depth(), segment.opener(), ImmutableList.copyOf(elements));
    }

    /** Whether so many of those that were counted came into being, or are elsewhere: 37 were set up; 300 in Laos. */
    private boolean isFounded(int index, int at) {
        Segment segment = segments.get(index);
        List<Element> behind =
                segment.elements().subList(at + 1, segment.elements().size());
        boolean isVerb = (Element.is(behind, 0, Category.LEVEL) || Element.is(behind, 0, Category.ACTIVE))
                && Element.has(behind, Category.ACTIVE)
                && Scan.any(behind, e -> e.time() != null);
        int place = Scan.past(behind, 1, Element::isSmall);
        boolean isThere = Element.is(behind, 0, Category.IN)
                && Element.item(behind, place) instanceof PartyName
                && place + 1 == behind.size()
                && segment.depth() == segments.get(Math.max(0, index - 1)).depth();
        return isVerb || isThere;
    }

    /** Whether a word behind a comma says which of those that were counted so many are: действующих – 178. */
    private boolean isLabelled(int index, int at) {
        Segment before = index == 0 || at > 0 ? null : segments.get(index - 1);
        return before != null
                && segments.get(index).opener() instanceof Mark dash
                && (dash.sign() == '-' || dash.sign() == ':')
                && before.opener() != null
                && before.depth() == segments.get(index).depth()
                && Scan.all(before.elements(), e -> e.is(Category.ACTIVE) || e.is(Category.MADE_JOINTLY));
    }

    private static boolean isIncluded(Segment segment) {
        return segment.opener() instanceof Cue cue && cue.is(Category.INCLUDING);
    }

    private static boolean mayOpen(Element element) {
        return element.isSmall()
                || element.time() != null
                || element.is(Category.AND)
                || element.is(Category.LEVEL)
                || element.is(Category.HOLDS)
                || element.is(Category.ACTIVE)
                || element.is(Category.EXPLETIVE)
                || element.is(Category.MADE_JOINTLY)
                || element.is(Category.IT)
                || element.is(Category.IN);
    }

    /** Whether words say that so many of those that were counted are meant: 84 of them; 84 of which. */
    private boolean isOfThem(int index, int at) {
        List<Element> elements = segments.get(index).elements();
        if (at + 1 == elements.size()) {
            return index + 1 < segments.size()
                    && isIncluded(segments.get(index + 1))
                    && !segments.get(index + 1).hasAmounts();
        }
        Element next = elements.get(at + 1);
        if (at == 1
                && elements.get(0).is(Category.IT)
                && isMark(segments.get(index).opener(), ',')) {
            return isMarked(elements, at + 1); // оның 33-і
        }
        boolean isOf = next.is(Category.OF) || next.is(Category.FROM) || next.is(Category.OUT_OF);
        return next.is(Category.INCLUDING)
                || (isOf && isThem(elements, at + 2))
                || (isThem(elements, at + 1) && Element.has(elements.subList(0, at), Category.EXPLETIVE));
    }

    private static boolean isMark(@Nullable Item item, char sign) {
        return item instanceof Mark mark && mark.sign() == sign;
    }

    /** Whether an ending that says whose it is is written behind a number. */
    private static boolean isMarked(List<Element> elements, int next) {
        return next + 1 < elements.size()
                && elements.get(next).item() instanceof Cue hyphen
                && elements.get(next + 1).item() instanceof Cue ending
                && ending.from() == hyphen.to()
                && ending.isUnknown()
                && hyphen.isUnknown()
                && hyphen.to() == hyphen.from() + 1
                && hyphen.from() == elements.get(next - 1).item().to();
    }

    private static boolean isThem(List<Element> elements, int at) {
        return Element.item(elements, at) instanceof Cue cue
                && cue.value(Category.IT).equals("PLURAL");
    }

    /** Whether a number goes on with the parts of a list: 318 joint ones and 756 wholly foreign. */
    private static boolean isNext(Segment segment, int at) {
        return Element.has(segment.elements().subList(0, at), Category.AND) || (at == 0 && segment.opener() != null);
    }

    /** Whether the number of what was counted is told, or of those: bringing their number to 83; тогда их было 574. */
    private static boolean isNumber(List<Element> elements, int at) {
        Amount amount = elements.get(at).amount();
        boolean isNumber = false;
        boolean isLevel = false;
        for (Element element : elements.subList(0, at)) {
            isNumber |= element.isNumber() || element.is(Category.IT);
            isLevel |= isNumber && (element.is(Category.LEVEL) || element.is(Category.TO));
            isLevel |= isNumber && amount != null && amount.grammaticalCase() == Category.TO;
            if (isNumber && element.item() instanceof Cue cue && cue.isUnknown()) {
                return false;
            }
        }
        return isNumber && isLevel;
    }

    /** Whether a number stands alone in a bracket behind its time: 479 (2022: 512). */
    private boolean isBehindTime(int index, int at) {
        Segment segment = segments.get(index);
        Segment before = index == 0 || at > 0 || segment.elements().size() > 1 ? null : segments.get(index - 1);
        return before != null
                && before.depth() == segment.depth()
                && Scan.any(before.elements(), e -> e.time() != null)
                && Scan.all(before.elements(), CountedAgain::mayOpen);
    }

    /** Whether what stands behind a number says which of those that were counted, and is not another thing. */
    private static boolean isOfCounted(List<Element> elements, int from) {
        if (from == elements.size()) {
            return true;
        }
        Element next = elements.get(from);
        if (next.party() != null || next.isSmall()) {
            return isOfCounted(elements, from + 1);
        }
        boolean isOfOthers = (next.is(Category.OF) || next.is(Category.OUT_OF))
                && Scan.any(elements.subList(from, elements.size()), e -> e.amount() != null); // 33 of the 40 members
        return next.time() != null || (!isOfOthers && next.item() instanceof Cue cue && Scan.any(OF_COUNTED, cue::is));
    }

    /** What the words behind a number say that it counts, else what was counted before. */
    private Flow behind(List<Element> elements, int at) {
        int end = Scan.past(elements, at + 1, e -> e.amount() == null);
        for (Element element : elements.subList(at + 1, end)) {
            Flow flow = element.flow();
            if (flow != null && flow.concept().isCount()) {
                return flow;
            }
        }
        return counted == null ? new Flow(0, 0, Concept.FIRMS) : counted;
    }
}
