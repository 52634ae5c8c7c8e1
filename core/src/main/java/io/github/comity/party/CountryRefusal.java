package io.github.comity.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.comity.internal.Nearest;
import io.github.comity.internal.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

    /** All names by which a text may have been meant. */
    private static final ImmutableList<Key> KEYS = keys();

    private CountryRefusal() {}

    private record Key(String text, int letters, Country country) {}

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
                                        + "or an English name to Country.parse")
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

    /** Countries with a key at a small distance, the nearest first. */
    private static List<Country> near(String key) {
        int limit = key.length() > LONGEST_COMPARED ? 0 : Math.min(MOST_EDITS, key.length() / 4);
        ListMultimap<Integer, Country> byDistance =
                MultimapBuilder.treeKeys().arrayListValues().build();
        int letters = letters(key);
        for (Key other : limit > 0 ? KEYS : ImmutableList.<Key>of()) {
            // an edit adds at most one letter to those in use and takes at most one from them
            if (Math.abs(other.text().length() - key.length()) <= limit
                    && Integer.bitCount(other.letters() ^ letters) <= 2 * limit) {
                int distance = Nearest.distance(key, other.text(), limit);
                if (distance <= limit) {
                    byDistance.put(distance, other.country());
                }
            }
        }
        return ImmutableList.copyOf(byDistance.values());
    }

    private static ImmutableList<Key> keys() {
        ImmutableList.Builder<Key> keys = ImmutableList.builder();
        CountryNames.keys().forEach((text, country) -> keys.add(new Key(text, letters(text), country)));
        return keys.build();
    }

    /** Which letters are in use, a bit for each; rare ones share theirs. */
    private static int letters(String key) {
        int letters = 0;
        for (int i = 0; i < key.length(); i++) {
            letters |= 1 << (key.charAt(i) & 31);
        }
        return letters;
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
