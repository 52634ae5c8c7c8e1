package io.github.comity.communique.contact;

import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.communique.language.Habit;
import io.github.comity.event.Place;
import io.github.comity.party.Country;
import org.jspecify.annotations.Nullable;

/** Reads a town with its country, or a country: "Prague", "Brno, Czech Republic", "Kazakhstan". */
final class PlaceReader {
    private static final int MOST_TOKENS = 3;

    private final Sentence sentence;

    PlaceReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * A place.
     *
     * @param to the index behind the last token
     * @param town the town, or null where only a country is named
     * @param country its country, or null if that is not sure
     */
    record Found(int to, @Nullable Place town, @Nullable Country country) {}

    /** The place behind its preposition, or whose ending says that something is there; or null. */
    @Nullable
    Found where(int at) {
        Entry in = sentence.find(at, Category.IN);
        if (in != null) {
            boolean isOfName = in.length() > 1 && sentence.town(at + 1) != null; // en La Paz
            return read(isOfName ? at + 1 : at + in.length(), in.value().equals("TOWN"));
        }
        boolean isWhere = sentence.has(Habit.HEADS_LAST) && sentence.isWhere(at);
        return isWhere ? read(at, false) : null;
    }

    /**
     * The place behind a verb, or null.
     *
     * @param from the index of its first token
     * @param mayBeUnknown whether a town that is in no list may stand there
     */
    @Nullable
    Found read(int from, boolean mayBeUnknown) {
        int bare = sentence.skip(from, Category.ARTICLE);
        int at = sentence.town(from) == null ? behindCity(bare) : from;
        Entry known = sentence.town(at);
        if (known != null) {
            int to = at + known.length();
            return within(to, Country.ofAlpha3(code(known)), name(known, at, to));
        }
        Sentence.Named party = sentence.party(at);
        if (party != null && !party.isAdjective()) {
            return party.area() instanceof Country country ? new Found(party.to(), null, country) : null;
        }
        int to = town(at);
        return to == at ? null : unknown(at, to, mayBeUnknown && at == from);
    }

    /** The index behind words such as "the Czech capital" before the name of a known town, or the place itself. */
    private int behindCity(int at) {
        Sentence.Named before = sentence.party(at);
        int city = before != null && before.isAdjective() ? before.to() : at;
        int next = sentence.skip(city, Category.CITY);
        Sentence.Named behind = next == city ? null : sentence.adjectiveBehind(next);
        int end = behind == null ? next : behind.to();
        end = next > city && sentence.isSign(end, ',') ? end + 1 : end;
        return next > city && sentence.town(end) != null ? end : at;
    }

    private static String code(Entry entry) {
        return entry.value().substring(0, 3);
    }

    private String name(Entry entry, int from, int to) {
        return entry.value().length() > 3 ? entry.value().substring(4).replace('_', ' ') : sentence.text(from, to);
    }

    /** A known town; if another country stands behind it, it is another town of that name. */
    private @Nullable Found within(int to, Country country, String name) {
        Found stated = withCountry(to, name);
        if (stated != null) {
            return stated;
        }
        boolean isOfOther = sentence.isSign(to, ',') && sentence.isCapital(to + 1) && sentence.isSign(to + 2, ',');
        boolean isPartOfName = sentence.isCapital(to)
                && !sentence.has(Habit.HEADS_LAST)
                && !sentence.is(to, Category.WEEKDAY)
                && !sentence.is(to, Category.POST)
                && sentence.party(to) == null
                && sentence.time(to) == null;
        return isPartOfName || isOfOther ? null : new Found(to, Place.of(name, country), country);
    }

    private @Nullable Found withCountry(int to, String name) {
        if (!sentence.isSign(to, ',')) {
            return null;
        }
        Sentence.Named party = sentence.party(to + 1);
        if (party == null || party.isAdjective() || !(party.area() instanceof Country country)) {
            return null;
        }
        boolean isEnumerated = sentence.is(party.to(), Category.AND) || sentence.is(party.to(), Category.POSSESSIVE);
        return isEnumerated ? null : new Found(party.to(), Place.of(name, country), country);
    }

    /** Up to three words with a capital that are no other thing. */
    private int town(int at) {
        int to = at;
        while (to - at < MOST_TOKENS
                && sentence.isCapital(to)
                && sentence.party(to) == null
                && sentence.time(to) == null
                && !sentence.is(to, Category.WEEKDAY)
                && !sentence.is(to, Category.POST)
                && !sentence.is(to, Category.BODY)
                && !sentence.is(to, Category.HONORIFIC)) {
            boolean isJoined = sentence.isSign(to + 1, '-') && sentence.isGlued(to + 1) && sentence.isGlued(to + 2);
            to += isJoined && sentence.isCapital(to + 2) ? 2 : 1;
        }
        return to;
    }

    private @Nullable Found unknown(int at, int to, boolean mayBeUnknown) {
        boolean isTown = sentence.isEnd(to) || sentence.isSign(to, ',') || sentence.is(to, Category.ON);
        if (!isTown || to - at > (sentence.isSign(at + 1, '-') ? MOST_TOKENS : 2)) {
            return null;
        }
        Found stated = withCountry(to, sentence.text(at, to));
        return stated == null && mayBeUnknown ? new Found(to, Place.of(sentence.text(at, to)), null) : stated;
    }
}
