package io.github.comity.calculation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.comity.party.Area;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Codes of products whose classification is not said, such as "27" beside "2709": nobody knows whether one contains the
 * other, so that they are not added. Both have two digits or more, and one begins with the other; the numbers from 0 or
 * 1 on, none left out, only count.
 */
final class BareCodes {
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private BareCodes() {}

    private record Place(String code, @Nullable Area partner) {}

    /** The first two categories of which one may contain the other, with what would tell; empty if there are none. */
    static Optional<String> overlap(Map<String, Standing> places) {
        Map<Place, String> codes = new HashMap<>();
        places.forEach((category, place) -> {
            String code = code(category, place);
            if (code != null) {
                codes.putIfAbsent(new Place(code, place.partner()), category);
            }
        });
        if (count(codes.keySet())) {
            return Optional.empty();
        }
        for (Map.Entry<String, Standing> inner : places.entrySet()) {
            String code = code(inner.getKey(), inner.getValue());
            for (int length = 2; code != null && length < code.length(); length++) {
                String start = code.substring(0, length);
                String outer = codes.get(new Place(start, inner.getValue().partner()));
                if (outer != null) {
                    return Optional.of(
                            ("'%s' may contain '%s', if these are codes of products; name their classification, "
                                            + "as in %s:%s")
                                    .formatted(outer, inner.getKey(), byTwos(code, start) ? "HS" : "SITC", start));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean byTwos(String code, String start) {
        return code.length() % 2 == 0 && start.length() % 2 == 0;
    }

    /** Whether codes are the numbers from 0 or 1 on, such as those of months. */
    private static boolean count(Set<Place> codes) {
        ImmutableSet<String> all = codes.stream().map(Place::code).collect(toImmutableSet());
        return IntStream.rangeClosed(0, all.size())
                        .filter(n -> all.contains(Integer.toString(n)))
                        .count()
                == all.size();
    }

    private static @Nullable String code(String category, Standing place) {
        String text = place.isKnown() ? place.scope() : category;
        if (place.product() != null || text == null) {
            return null;
        }
        String code = text.replace(".", "");
        return !code.isEmpty() && code.length() <= 12 && DIGITS.matchesAllOf(code) ? code : null;
    }
}
