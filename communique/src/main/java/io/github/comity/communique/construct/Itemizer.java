package io.github.comity.communique.construct;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.communique.language.Senses;
import io.github.comity.communique.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the tokens of a sentence into items, from left to right, asking each construct in turn. */
public final class Itemizer {
    private static final String MARKS = ",;:()[]-|/.!?\u2026";

    /** The most letters of a name that other words are alike. */
    private static final int LONGEST_SHORT = 3;

    private final Words words;
    private final List<Item> items = new ArrayList<>();

    private Itemizer(Words words) {
        this.words = words;
    }

    /**
     * Reads a sentence.
     *
     * @param words its tokens
     * @return its items, which cover all tokens
     */
    public static ImmutableList<Item> read(Words words) {
        Itemizer itemizer = new Itemizer(words);
        HedgesBefore hedges = new HedgesBefore(words, itemizer.items);
        int at = 0;
        while (at < words.size()) {
            Item item = hedges.of(itemizer.next(at));
            Joints.add(itemizer.items, item);
            at = item.to();
        }
        return Strangers.marked(words, LeftOut.joined(DaySpans.joined(itemizer.items)));
    }

    private Item next(int at) {
        Token token = words.get(at);
        if (token.isWord() || token.isNumber()) {
            Item item = ofWord(at);
            if (item != null) {
                return item;
            }
            return cue(at);
        }
        Amount amount = AmountReader.read(words, at);
        if (amount != null) {
            return amount;
        }
        boolean isInsideWord = token.isSign('-') && token.glued() && words.isGlued(at + 1);
        if (MARKS.indexOf(token.form().charAt(0)) >= 0 && !isInsideWord) {
            return new Mark(at, at + 1, token.form().charAt(0));
        }
        return cue(at);
    }

    private @Nullable Item ofWord(int at) {
        int numbered = numberedEnd(at);
        if (numbered > at) {
            return new Cue(at, numbered, Senses.of(Category.NUMBERED));
        }
        Flow half = Suspended.read(words, at);
        if (half != null) {
            return half;
        }
        if (isAccordingTo(at)) {
            return new Cue(at, at + 1, Senses.of(Category.STATISTICS));
        }
        Entry fixed = longest(at);
        Time time = TimeReader.read(words, at);
        if (time != null && (fixed == null || fixed.length() <= time.to() - at || !isFixed(fixed))) {
            return time;
        }
        if (fixed != null && isFixed(fixed)) {
            return cue(at);
        }
        Amount amount = AmountReader.read(words, at);
        if (amount != null
                && !(amount.kind() == Amount.Kind.BARE && (isPartOfPhrase(at, amount, fixed) || isTime(at, amount)))) {
            return amount;
        }
        if (fixed == null) {
            return null;
        }
        PartyName official = OfficialNames.read(words, at);
        if (official != null && official.to() - at > fixed.length()) {
            return isLeftOut() ? new Cue(at, official.to(), Senses.of(Category.ELSEWHERE)) : official;
        }
        return switch (fixed.category()) {
            case PARTY -> isNoName(at, fixed) ? null : party(at, fixed);
            case DEMONYM ->
                isNoName(at, fixed) || (words.isAcronym(at) && !words.is(at + 1, Category.FLOW))
                        ? null
                        : party(at, fixed);
            case REGION -> isBehindRelation() || isOwnerOrSeller(at + fixed.length()) ? party(at, fixed) : null;
            case FLOW -> isLeftOut() ? cue(at) : flow(at, fixed);
            default -> {
                Entry party = words.find(at, Category.PARTY);
                if (party != null && party.length() >= fixed.length()) {
                    yield party(at, party);
                }
                Entry flow = words.find(at, Category.FLOW);
                if (flow != null && flow.length() >= fixed.length()) {
                    yield flow(at, flow);
                }
                Amount ordinal = AmountReader.ordinalInWords(words, at);
                yield ordinal != null && ordinal.to() - at >= fixed.length() ? ordinal : null;
            }
        };
    }

    /**
     * The index behind a number in several parts, behind a word that has numbers: No. 47/2024; behind the year of a
     * publication: Economic Survey 2022; else the place itself.
     */
    private int numberedEnd(int at) {
        if (words.isNumber(at)
                && words.endsAt(at, Category.TITLE)
                && words.get(at - 1).capital()) {
            return YearReader.inDigits(words, at) == null ? at : at + 1;
        }
        if (!words.isNumber(at) || !words.endsAt(at, Category.NUMBERED)) {
            return at;
        }
        int to = at + 1;
        while ((words.isSign(to, '/') || words.isSign(to, '-')) && words.isGlued(to) && words.isGlued(to + 1)) {
            to += 2;
        }
        return to > at + 1 ? to : at;
    }

    /** Whether an ordinal is the word for whose data are quoted: secondo il ministero, but not: il secondo. */
    private boolean isAccordingTo(int at) {
        boolean isFirst = at == 0 || !(words.get(at - 1).isWord() || words.isNumber(at - 1));
        return isFirst
                && words.is(at, Category.ORDINAL)
                && words.is(at, Category.STATISTICS)
                && words.is(at + 1, Category.FILLER);
    }

    private Flow flow(int at, Entry entry) {
        addMovement(at, entry.length());
        String modifier = "";
        for (int i = at; i < at + entry.length(); i++) {
            Entry word = words.find(i, Category.MODIFIER);
            boolean isBasis = word != null
                    && i + word.length() <= at + entry.length()
                    && (word.value().equals("GROSS")
                            || word.value().equals("NET")
                            || word.value().equals("BOTH")
                            || word.value().startsWith("SCOPE_")
                            || (isOfAll(word.value()) && word.length() == entry.length()));
            modifier = word != null && isBasis ? word.value() : modifier;
        }
        return new Flow(at, at + entry.length(), Concept.valueOf(entry.value()), modifier);
    }

    /** Adds a word for the rise or fall that a compound names with its flow, before the flow: Exportplus. */
    private void addMovement(int at, int length) {
        Entry growth = words.find(at, Category.GROWTH);
        for (Category way : List.of(Category.UP, Category.DOWN)) {
            Entry moved = growth == null ? null : words.find(at, way);
            if (moved != null && moved.length() == length) {
                items.add(new Cue(at, at, Senses.of(ImmutableMap.of(way, "", Category.GROWTH, ""))));
            }
        }
    }

    /** Whether a modifier is one of a whole phrase, not of a word in it. */
    private static boolean isOfAll(String modifier) {
        return modifier.equals("TOTAL") || modifier.equals("BOUGHT");
    }

    private static boolean isPartOfPhrase(int at, Amount amount, @Nullable Entry fixed) {
        return fixed != null && fixed.length() > amount.to() - at;
    }

    /** Whether a number behind hedge words is part of a time: over five months of 2018. */
    private boolean isTime(int at, Amount amount) {
        for (int i = at + 1; i <= amount.digitsFrom(); i++) {
            if (TimeReader.read(words, i) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFixed(Entry entry) {
        return entry.category() == Category.OTHER || entry.category() == Category.NUMBERED;
    }

    private @Nullable Entry longest(int at) {
        ImmutableList<Entry> entries = words.findAll(at);
        if (entries.isEmpty()) {
            return null;
        }
        Entry first = null;
        for (Entry entry : entries) {
            boolean isFirst = first == null || (entry.length() == first.length() && PhraseRanks.says(entry, first));
            first = isFirst && !cutsName(at, entry) ? entry : first;
        }
        return first;
    }

    /** Whether with, to or from stands before, with small words between at most. */
    private boolean isBehindRelation() {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (!(items.get(i) instanceof Cue cue)) {
                return false;
            }
            if (cue.is(Category.WITH)
                    || cue.is(Category.TO)
                    || cue.is(Category.FROM)
                    || cue.is(Category.BETWEEN)
                    || cue.value(Category.IN).equals("TO")
                    || (cue.value(Category.IN).equals("MAYBE") && isBehindSale(i))) {
                return true;
            }
            if (!cue.is(Category.FILLER)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a possessive or a verb of trade stands at a place, so that who is named before it sells or buys. */
    private boolean isOwnerOrSeller(int at) {
        Entry flow = words.find(at, Category.FLOW);
        return words.is(at, Category.POSSESSIVE)
                || (flow != null && Concept.valueOf(flow.value()).isVerb());
    }

    /** Whether what is sold stands right before, perhaps with who sells it between, so that "in" says where to. */
    private boolean isBehindSale(int at) {
        int i = at - 1;
        while (i >= 0
                && (items.get(i) instanceof PartyName
                        || (items.get(i) instanceof Cue small
                                && (small.is(Category.OF) || small.is(Category.FILLER))))) {
            i--;
        }
        return i >= 0
                && items.get(i) instanceof Flow flow
                && (flow.concept() == Concept.EXPORTS || flow.concept() == Concept.SELL);
    }

    /** Whether a word that says within what stands before, with small words between at most. */
    private boolean isBehindIn() {
        int i = items.size() - 1;
        while (i >= 0 && items.get(i) instanceof Cue cue && cue.is(Category.FILLER) && !cue.is(Category.IN)) {
            i--;
        }
        return i >= 0 && items.get(i) instanceof Cue in && in.is(Category.IN);
    }

    /** Whether a short word is a pronoun or verb, for it has no capitals as an abbreviation has: About Us; usa. */
    private boolean isNoName(int at, Entry entry) {
        boolean isShort = entry.length() == 1 && words.get(at).length() <= LONGEST_SHORT;
        return (isShort && !words.get(at).capital()) || (words.is(at, Category.WE) && !words.isInCapitals(at));
    }

    /** A party, or countries that are none where all but a party are meant. */
    private Item party(int at, Entry entry) {
        return isLeftOut() ? new Cue(at, at + entry.length(), Senses.of(Category.ELSEWHERE)) : named(at, entry);
    }

    /** Whether a word such as excluding stands before, with small words between at most. */
    private boolean isLeftOut() {
        for (int i = items.size() - 1; i >= 0 && items.get(i) instanceof Cue before; i--) {
            if (before.is(Category.OUTSIDE)) {
                return true;
            }
            if (!before.is(Category.FILLER) && !before.is(Category.OF)) {
                return false;
            }
        }
        return false;
    }

    private PartyName named(int at, Entry entry) {
        boolean isDemonym = entry.category() == Category.DEMONYM;
        if (isDemonym && isBehindFlow() && words.language().hasLastAdjectives()) {
            return new PartyName(at, at + entry.length(), Areas.of(entry.value()), true, Category.POSSESSIVE);
        }
        return new PartyName(
                at,
                at + entry.length(),
                Areas.of(entry.value()),
                isDemonym || isFirstHalf(at + entry.length()) || isSecondHalf(at),
                words.language().lexicon().caseOf(entry, words.tokens(), at));
    }

    /** Whether a hyphen joins a name with an adjective behind it, to one adjective of both: česko-egyptský. */
    private boolean isFirstHalf(int hyphen) {
        return isHyphen(hyphen) && words.is(hyphen + 1, Category.DEMONYM);
    }

    /** Whether a hyphen joins a name, which may be an adjective in form, with an adjective before it: česko-polský. */
    private boolean isSecondHalf(int at) {
        return isHyphen(at - 1)
                && words.is(at, Category.DEMONYM)
                && items.size() > 1
                && items.get(items.size() - 2) instanceof PartyName first
                && first.isDemonym();
    }

    private boolean isHyphen(int at) {
        return at > 0 && at + 1 < words.size() && words.isSign(at, '-') && words.isGlued(at) && words.isGlued(at + 1);
    }

    private boolean isBehindFlow() {
        return !items.isEmpty() && items.get(items.size() - 1) instanceof Flow;
    }

    /**
     * Whether the last word of a phrase starts a hedge of several words, or the first one ends one: put at least 5
     * million; более чем в 2 раза.
     */
    private boolean cutsHedge(int at, Entry entry) {
        boolean isParticle = entry.category() == Category.UP || entry.category() == Category.DOWN;
        int last = isParticle ? at : at + entry.length() - 1;
        Entry hedge = last > at && last < words.size() ? words.find(last, Category.HEDGE) : null;
        Entry around = at > 0 && entry.length() > 1 ? words.find(at - 1, Category.HEDGE) : null;
        boolean leaves = around != null && around.length() == 2;
        return leaves || (hedge != null && hedge.length() > 1);
    }

    /** Whether a name starts within a phrase and ends behind it: from the Republic of Kazakhstan. */
    private boolean cutsName(int at, Entry entry) {
        int end = at + entry.length();
        for (int i = at + 1; i < end; i++) {
            Entry name = words.find(i, Category.PARTY);
            PartyName official = OfficialNames.read(words, i);
            if ((name != null && i + name.length() > end) || (official != null && official.to() > end)) {
                return true;
            }
        }
        return false;
    }

    /** All senses of the longest phrase that is more than a hedge without a number. */
    private Cue cue(int at) {
        Senses known = words.senses(at);
        if (known != null) {
            return new Cue(at, at + 1, known);
        }
        ImmutableList<Entry> here = words.findAll(at);
        if (here.isEmpty()) {
            String alone = UnitFinder.codeAt(words, at);
            return new Cue(at, at + 1, alone.isEmpty() ? Senses.NONE : Senses.of(Category.CURRENCY, alone));
        }
        Map<Category, String> senses = new HashMap<>();
        int length = 1;
        for (int i = 0; i < here.size(); i++) {
            Entry entry = here.get(i);
            boolean isHedge = entry.category() == Category.HEDGE || entry.category() == Category.AGAINST_HEDGE;
            boolean isPlace = (entry.category() == Category.EXPLETIVE && isBehindFlow())
                    || entry.category() == Category.YEAR_TO; // a part of times alone: up during the year to 5 million
            if (isHedge
                    || isPlace
                    || (entry.category() == Category.REGION && !isBehindIn())
                    || cutsHedge(at, entry)
                    || cutsName(at, entry)) {
                continue;
            }
            if (senses.isEmpty()) {
                length = entry.length();
            } else if (entry.length() < length) {
                break;
            }
            if (entry.category() == Category.CURRENCY) {
                words.currencies().name(at, entry);
            }
            senses.putIfAbsent(entry.category(), entry.value());
        }
        String code = senses.isEmpty() ? UnitFinder.codeAt(words, at) : "";
        if (!code.isEmpty()) {
            senses.put(Category.CURRENCY, code);
        }
        if (AmountReader.isBeforeBase(words, at, at + length)) {
            senses.putIfAbsent(Category.AGAINST, "");
        }
        return new Cue(at, at + length, Senses.of(senses));
    }
}
