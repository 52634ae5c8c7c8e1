package io.github.comity.party;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The countries that a refusal offers are those that a comparison with every name finds. */
class CountryRefusalTest {
    @Test
    void misspeltNames_areOfferedWhatEveryNameComparedInFullOffers() {
        long seed = 20261127L;
        Random random = new Random(seed);
        List<String> keys = new ArrayList<>(CountryNames.keys().keySet());
        int offered = 0;
        for (int i = 0; i < 400; i++) {
            String text = misspelt(keys.get(random.nextInt(keys.size())), random);
            if (CountryNames.named(text) != null || CountryTable.byCode(text.toUpperCase(Locale.ROOT)) != null) {
                continue;
            }
            String message = catchThrowableOfType(IllegalArgumentException.class, () -> Country.parse(text))
                    .getMessage();
            String near = near(CountryKey.of(text));
            assertThat(message.contains("must mean") || near.isEmpty() || message.contains(near + "? "))
                    .as("seed %s, text %s, near %s: %s", seed, text, near, message)
                    .isTrue();
            assertThat(message.contains("did you mean") && near.isEmpty())
                    .as("seed %s, text %s: %s", seed, text, message)
                    .isFalse();
            offered += message.contains("did you mean") ? 1 : 0;
        }
        assertThat(offered).isGreaterThan(100);
    }

    private static String misspelt(String key, Random random) {
        StringBuilder text = new StringBuilder(key);
        for (int edits = random.nextInt(4) + 1; edits > 0 && text.length() > 1; edits--) {
            int at = random.nextInt(text.length());
            char letter = (char) ('a' + random.nextInt(26));
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, letter);
                case 1 -> text.insert(at, letter);
                default -> text.deleteCharAt(at);
            }
        }
        return text.toString();
    }

    /** The first three countries in the order of their distance, then of their names. */
    private static String near(String key) {
        int limit = key.length() > 60 ? 0 : Math.min(3, key.length() / 4);
        Map<Integer, List<Country>> byDistance = new TreeMap<>();
        CountryNames.keys()
                .forEach((name, country) -> byDistance
                        .computeIfAbsent(distance(key, name), d -> new ArrayList<>())
                        .add(country));
        return byDistance.entrySet().stream()
                .filter(e -> limit > 0 && e.getKey() <= limit)
                .flatMap(e -> e.getValue().stream())
                .distinct()
                .limit(3)
                .map(c -> c + " (" + c.name() + ")")
                .collect(joining(" or "));
    }

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1),
                                1 + Math.min(d[i - 1][j], d[i][j - 1]));
                boolean areExchanged =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                d[i][j] = areExchanged ? Math.min(d[i][j], d[i - 2][j - 2] + 1) : d[i][j];
            }
        }
        return d[a.length()][b.length()];
    }
}
