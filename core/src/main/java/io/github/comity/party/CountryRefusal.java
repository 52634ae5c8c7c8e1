package io.github.comity.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.comity.internal.Nearest;
import io.github.comity.internal.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why a text is no country, and what to pass in its place. */
final class CountryRefusal {
    private static final int LONGEST_COMPARED = 60;
    private static final int MOST_EDITS = 3;
    private static final int MOST_NEAR = 3;

    /** What is known not to be one country, by the key of its name or code. */
    private static final ImmutableMap<String, Known> KNOWN = known();

    /** All names by which a text may have been meant, by their length. */
    private static final ImmutableList<ImmutableList<Key>> BY_LENGTH = byLength();

    private static final Comparator<Near> NEAREST_FIRST = Comparator.comparingInt(Near::distance)
            .thenComparingInt(n -> n.key().place());

    private CountryRefusal() {}

    private record Key(String text, long letters, int place, Country country) {}

    private record Near(int distance, Key key) {}

    private record Known(String kind, ImmutableList<Country> instead) {
        String message(String subject, String quoted) {
            String codes = instead.stream()
                    .map(c -> c + " (" + c.name() + ")")
                    .collect(Collectors.joining(kind.equals("one-of") ? " or " : ", "));
            return switch (kind) {
                case "one-of" ->
                    "%s must mean one country, but was %s, which may be %s; pass one of these codes"
                            .formatted(subject, quoted, codes);
                case "part-of" ->
                    "%s must mean a whole country, but was %s, a part of %s; pass that one"
                            .formatted(subject, quoted, codes);
                default ->
                    "%s must mean one country, but was %s, an aggregate of statistics; pass %s"
                            .formatted(
                                    subject,
                                    quoted,
                                    quoted.equalsIgnoreCase("'world'")
                                            ? "World.WORLD"
                                            : (codes.isEmpty() ? "" : codes + " if that is meant, or ")
                                                    + "a CountryGroup");
            };
        }
    }

    static IllegalArgumentException of(String subject, CharSequence text) {
        String quoted = Text.quote(text);
        String whole = text.length() > Country.LONGEST_TEXT ? "" : text.toString();
        Known known = find(whole);
        return new IllegalArgumentException(
                known != null
                        ? known.message(subject, quoted)
                        : ("unknown %s %s: %spass an ISO 3166-1 code such as KZ, KAZ or 398, "
                                        + "or an English name to Country.of")
                                .formatted(subject, quoted, hint(whole)));
    }

    private static @Nullable Known find(String text) {
        for (String key : CountryKey.candidates(text)) {
            Known known = KNOWN.get(key);
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    private static String hint(String text) {
        Country code = CountryTable.byCode(text.toUpperCase(Locale.ROOT));
        Set<Country> near = new LinkedHashSet<>();
        if (code != null) {
            near.add(code);
        }
        near.addAll(near(CountryKey.of(text)));
        return near.isEmpty()
                ? ""
                : "did you mean %s? "
                        .formatted(near.stream()
                                .limit(MOST_NEAR)
                                .map(c -> c + " (" + c.name() + ")")
                                .collect(Collectors.joining(" or ")));
    }

    /** The one country with a name at a small distance, if there is one. */
    static Optional<Country> nearest(String text) {
        Set<Country> near = new LinkedHashSet<>(near(CountryKey.of(text)));
        return near.size() == 1 ? near.stream().findFirst() : Optional.empty();
    }

    /** Countries with a key at a small distance, the nearest first. */
    private static List<Country> near(String key) {
        int limit = key.length() > LONGEST_COMPARED ? 0 : Math.min(MOST_EDITS, key.length() / 4);
        List<Near> found = new ArrayList<>();
        if (limit > 0) {
            long letters = letters(key);
            int longest = Math.min(key.length() + limit, BY_LENGTH.size() - 1);
            for (int length = key.length() - limit; length <= longest; length++) {
                // a letter too many or too few is one change of the letters in use, another one in its place two
                int changes = 2 * limit - Math.abs(length - key.length());
                for (Key other : BY_LENGTH.get(length)) {
                    if (Long.bitCount(other.letters() ^ letters) <= changes) {
                        int distance = Nearest.distance(key, other.text(), limit);
                        if (distance <= limit) {
                            found.add(new Near(distance, other));
                        }
                    }
                }
            }
            found.sort(NEAREST_FIRST);
        }
        return found.stream().map(n -> n.key().country()).toList();
    }

    /** The keys of all names, by their length, then in the order of the names. */
    private static ImmutableList<ImmutableList<Key>> byLength() {
        ListMultimap<Integer, Key> keys =
                MultimapBuilder.treeKeys().arrayListValues().build();
        CountryNames.keys()
                .forEach(
                        (text, country) -> keys.put(text.length(), new Key(text, letters(text), keys.size(), country)));
        ImmutableList.Builder<ImmutableList<Key>> byLength = ImmutableList.builder();
        for (int length = 0; length <= Collections.max(keys.keySet()); length++) {
            byLength.add(ImmutableList.copyOf(keys.get(length)));
        }
        return byLength.build();
    }

    /** Which letters are in use, a bit for each, and which twice or more; rare ones share theirs. */
    private static long letters(String key) {
        long once = 0;
        long twice = 0;
        for (int i = 0; i < key.length(); i++) {
            long letter = 1L << (key.charAt(i) & 31);
            twice |= once & letter;
            once |= letter;
        }
        return once | twice << 32;
    }

    private static ImmutableMap<String, Known> known() {
        ImmutableMap.Builder<String, Known> known = ImmutableMap.builder();
        for (List<String> line : CountryTable.lines("not-countries.txt")) {
            ImmutableList<Country> instead = CountryTable.codes(line.get(2)).stream()
                    .map(CountryTable::of)
                    .collect(ImmutableList.toImmutableList());
            for (String name : CountryTable.names(line.get(0))) {
                known.put(CountryKey.of(name), new Known(line.get(1), instead));
            }
        }
        return known.buildKeepingLast();
    }
}
