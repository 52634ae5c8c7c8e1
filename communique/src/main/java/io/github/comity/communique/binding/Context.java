package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What goes on from one sentence to the next. Mutable, not thread-safe. */
final class Context {
    final @Nullable LocalDate published;
    /** Who may be meant: those that the caller expects, else those that were named, the speaker first. */
    final List<Area> parties;

    final boolean isExpected;
    final Speakers speakers;
    /** The groups that were named, of which "the bloc" may be one. */
    private final Set<Area> groups = new HashSet<>();
    /** Whose statistics are quoted, if the text says it. */
    @Nullable
    Area quoted;
    /** The other side that was spoken of last. */
    @Nullable
    Area partner;
    /** Whether the foreign trade that was spoken of last is that of a pair: foreign trade of Kenya with Poland. */
    boolean isForeignOfPair;

    /** The other side, not all partners, that was spoken of last. */
    @Nullable
    Area neighbour;
    /** Between whom investment was spoken of last. */
    @Nullable
    Pair investment;
    /** Whose share was spoken of last, and in whose trade. */
    @Nullable
    Pair share;
    /** What the shares of the sentence are of, or null if it gave none. */
    @Nullable
    String shareOf;

    final Views views = new Views();
    /** Whose flows the sentence before spoke of, if it said so. */
    @Nullable
    Area owner;
    /** Whom the sentence before was about. */
    @Nullable
    Area subject;
    /** Who was named last. */
    @Nullable
    Area lastNamed;
    /** What was measured last. */
    @Nullable
    Flow flow;
    /** What the text is about: the last measure that is no part of another one. */
    @Nullable
    Flow topic;
    /** Whether a figure of that was told; else only parts of it were. */
    private boolean isTopicTold;
    /** What the sentence has measured so far. */
    private final List<Flow> measured = new ArrayList<>();
    /** What the sentence before measured if it was one thing, of which "this" speaks; else null. */
    @Nullable
    Flow only;

    /** Who was named by now. */
    final Set<Area> met = new HashSet<>();
    /** The two countries that a sentence named last, and no third; empty if it named more. */
    private Set<Area> lastTwo = Set.of();
    /** Whether a word said that it is about both sides: bilateral trade, the two countries. */
    private boolean isOfBoth;
    /** Whether the sentence is a label with its figure, which stands under a heading. */
    private boolean isLabelled;

    final PairHeading pairHeading = new PairHeading();
    final GoodsAndServices goodsAndServices = new GoodsAndServices();

    /** The last period that was compared with another one that the text named, and that one. */
    private @Nullable ReportingPeriod compared;

    private @Nullable ReportingPeriod comparedWith;

    /** Whether the trade of both directions was measured, of which "the total" may speak. */
    boolean isTradeTold;

    /** The goods to which it was limited last, or an empty text. */
    String goods = "";
    /** What narrowed it down. */
    Set<String> modifiers = Set.of();

    @Nullable
    ReportingPeriod period;
    /** The day as of which something was counted last. */
    @Nullable
    ReportingPeriod day;
    /** On which day the fiscal years of the text start, if it said so. */
    @Nullable
    MonthDay yearStart;
    /** The currency that was named last. */
    @Nullable
    Unit currency;
    /** The unit that the head of a table or list names. */
    @Nullable
    Unit headUnit;

    @Nullable
    Magnitude headMagnitude;
    /** The period that the line before a table names. */
    @Nullable
    Time headTime;
    /** Between whom the flow is that the line before a table names. */
    @Nullable
    Pair headPair;
    /** The goods whose physical amount was stated last. */
    String physicalDetail = "exports";
    /** Whether a physical amount was stated. */
    boolean isQuantityTold;
    /** The two flows that the last sentence with any told, in their order; empty if they were not two. */
    List<Flow> listed = List.of();
    /** The same before the sentence that is read. */
    List<Flow> listedBefore = List.of();
    /** Whether exports and imports were told last. */
    final BothWays bothWays = new BothWays();
    /** Whether the text speaks of countries that are no party. */
    boolean isElsewhere;
    /** Whether what is bought is bought "to" the seller, as in Spanish. */
    boolean buysTo;
    /** Whether a party directly behind a flow word owns the flow, as where cases say it. */
    boolean bareGenitive;
    /** Whether who receives stands right behind the verb: sold Algeria goods. */
    boolean doubleObject;

    /** Whether the sentence gives levels in percent of earlier ones. */
    boolean isIndexed;

    Context(List<? extends Area> expected, @Nullable LocalDate published) {
        this.speakers = new Speakers(expected);
        this.parties = speakers.parties;
        this.isExpected = speakers.isExpected;
        this.published = published;
        this.partner = expected.size() == 2 ? expected.get(1) : null;
        this.neighbour = partner;
    }

    /** Keeps in mind a unit that a head names, if it is whole. */
    void takeUnit(@Nullable HeadUnit named) {
        if (named != null && named.isWhole()) {
            headUnit = named.unit();
            headMagnitude = named.magnitude();
        }
    }

    /** Whether a period had not begun when the text was published. */
    boolean isToCome(@Nullable ReportingPeriod time) {
        return time != null
                && published != null
                && time.start().isPresent()
                && time.start().get().isAfter(published);
    }

    /** Whether a period was over at publication. */
    boolean isOver(@Nullable ReportingPeriod period) {
        return period != null
                && period.isBounded()
                && published != null
                && !period.endExclusive().orElseThrow().isAfter(published);
    }

    /** Whether the same period of the next year was over at publication, so that figures of it may be told. */
    boolean hasNext(@Nullable ReportingPeriod period) {
        return period != null && period.isBounded() && isOver(period.plusYears(1));
    }

    /** Who reports unless a clause says otherwise; null if nobody is known. */
    @Nullable
    Area reporter() {
        return quoted != null ? quoted : speaker();
    }

    /** For whom the text speaks; nobody where all were named only as those with whom something is done. */
    @Nullable
    Area speaker() {
        return speakers.speaker();
    }

    /** The other side that "there" speaks of: the last one that is not all partners. */
    @Nullable
    Area there() {
        return isOfAll() && neighbour != null ? neighbour : partner;
    }

    /** Of whom the text speaks: those that are expected or were named, and those that a sentence names. */
    Set<Area> known(List<Item> sentence) {
        Set<Area> known = new LinkedHashSet<>(parties);
        known.addAll(groups);
        for (Item item : sentence) {
            if (!isExpected && item instanceof PartyName party) {
                known.add(party.area());
            }
        }
        return known;
    }

    /** Keeps in mind who was named, and whom the text speaks of where the caller expects nobody. */
    void name(Area area, boolean isCounterpart, boolean isDescription) {
        if (area instanceof CountryGroup) {
            groups.add(area);
        }
        lastNamed = isCounterpart && lastNamed != null ? lastNamed : area;
        speakers.name(area, isCounterpart, isDescription);
        takePartner();
    }

    /** Lets a text speak for the owner of trade of which it tells first. */
    void settle(Area owner) {
        speakers.settle(owner);
        takePartner();
    }

    /** Takes the second of two that were named for the partner of the first where the caller expects nobody. */
    private void takePartner() {
        if (!isExpected && parties.size() == 2) {
            partner = parties.get(1);
        }
    }

    /** Keeps in mind between whom a clause tells a flow, or names one over a table. */
    void tell(@Nullable Pair pair, boolean hasFigures, Concept concept) {
        headPair = hasFigures ? null : pair;
        if (pair != null && hasFigures && concept.isTrade()) {
            settle(pair.reporter());
        }
    }

    /** Keeps in mind on which day fiscal years start, where a time says it. */
    void note(Element element) {
        MonthDay start = element.time() == null || element.time().isAllOfYear()
                ? null
                : element.time().yearStart();
        yearStart = start == null ? yearStart : start;
    }

    /** Whether the caller expects no pair, so that whoever is named is one partner of several. */
    boolean isOfOne() {
        return !isExpected || parties.size() < 2;
    }

    /** Whether "the two countries" are two others than one. */
    boolean isOfTwoOthers(@Nullable Area one) {
        return !lastTwo.isEmpty() && !lastTwo.contains(one);
    }

    /** The other of "the two countries" of which one is the first. */
    @Nullable
    Area otherOfTwo(@Nullable Area one) {
        for (Area area : lastTwo) {
            if (!area.equals(one)) {
                return area;
            }
        }
        return otherSide(one);
    }

    /** With whom one is "both sides": the other of two, or else who was spoken of last. */
    @Nullable
    Area otherSide(@Nullable Area one) {
        if (isExpected && parties.size() == 2) {
            return parties.get(parties.get(0).equals(one) ? 1 : 0);
        }
        return neighbour != null && !neighbour.equals(one) ? neighbour : null;
    }

    /** Whether a text has not yet spoken of a party that the caller expects, nor of two sides. */
    boolean isUnmet(Area area) {
        return isExpected && !isOfBoth && !isLabelled && !met.contains(area);
    }

    /** Keeps in mind what the sentence that ends here measured, if it was one thing, and whom the next one names. */
    void startSentence(List<Item> next, List<Item> named) {
        if (Scan.any(named, PartyName.class::isInstance)) {
            meet(named);
        }
        for (Item item : next) {
            isOfBoth |= item instanceof Cue cue && saysBoth(cue);
            isOfBoth |= item instanceof Flow word && word.modifier().equals("BOTH");
        }
        isLabelled = PairHeading.isLabel(next);
        pairHeading.next(next, isLabelled);
        Flow first = measured.isEmpty() ? only : measured.get(0);
        only = Scan.all(measured, f -> first != null && f.concept() == first.concept()) ? first : null;
        measured.clear();
    }

    private void meet(List<Item> named) {
        Set<Area> here = new LinkedHashSet<>();
        for (Item item : named) {
            if (item instanceof PartyName party) {
                met.add(party.area());
                here.add(party.area());
            }
        }
        here.removeIf(a -> !(a instanceof Country));
        lastTwo = here.size() < 2 ? lastTwo : here.size() == 2 ? here : Set.of();
    }

    /** Keeps in mind with which period another one was compared. */
    void compare(@Nullable ReportingPeriod now, ReportingPeriod then) {
        compared = now;
        comparedWith = then;
    }

    /** The period with which another one was compared last, or null if it was with none that was named. */
    @Nullable
    ReportingPeriod comparedWith(@Nullable ReportingPeriod now) {
        return Objects.equals(compared, now) && now != null ? comparedWith : null;
    }

    /** Keeps in mind what was measured. */
    void measure(Flow next, boolean hasFigures) {
        measured.add(next);
        flow = next;
        isTradeTold |= next.concept() == Concept.TRADE;
        boolean isPart = switch (next.concept()) {
            case EXPORTS, IMPORTS, SELL, BUY, BALANCE, SURPLUS, DEFICIT, COVERAGE ->
                topic != null && topic.concept().isTrade();
            default -> false;
        };
        topic = isPart ? topic : next;
        isTopicTold = isPart ? isTopicTold : hasFigures;
    }

    @Nullable
    Concept concept() {
        return flow == null ? null : flow.concept();
    }

    private static boolean saysBoth(Cue cue) {
        return cue.is(Category.BOTH)
                || cue.is(Category.BETWEEN)
                || (cue.is(Category.THERE) && cue.value(Category.THERE).isEmpty())
                || cue.is(Category.STATE_KIND)
                || cue.is(Category.WE)
                || cue.value(Category.MODIFIER).equals("BOTH");
    }

    /** What "this" speaks of: what alone the sentence before measured, or else what it goes on with. */
    @Nullable
    Concept pointedAt(boolean isPlural) {
        return only == null || !measured.isEmpty() ? goesOn(isPlural) : only.concept();
    }

    /** What a clause without a flow word goes on to speak of. */
    @Nullable
    Concept goesOn(boolean isPlural) {
        Flow said = isPlural || topic == null || !(isTopicTold || bothWays.areTold()) ? flow : topic;
        return said == null ? null : said.concept();
    }

    /** Whether the last flow told was that with all partners. */
    boolean isOfAll() {
        return World.WORLD.equals(partner);
    }

    /** The partner of a reporter where the clause names none. */
    @Nullable
    Area partnerOf(Area reporter) {
        Area known = partner;
        if (known != null && !known.equals(reporter)) {
            return known;
        }
        if (parties.size() > 2) {
            return World.WORLD;
        }
        for (Area area : parties) {
            if (!area.equals(reporter)) {
                return area;
            }
        }
        return World.WORLD;
    }
}
