package io.github.comity.calculation;

import com.google.common.base.CharMatcher;
import io.github.comity.party.Area;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Codes of products whose classification is not said, such as "27" beside "2709": nobody knows whether one contains the
 * other, so that they are not added. They are told by their form, digits by twos, as in the Harmonized System.
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
        for (Map.Entry<String, Standing> inner : places.entrySet()) {
            String code = code(inner.getKey(), inner.getValue());
            for (int length = 2; code != null && length < code.length(); length += 2) {
                String outer = codes.get(
                        new Place(code.substring(0, length), inner.getValue().partner()));
                if (outer != null) {
                    return Optional.of(
                            ("'%s' may contain '%s', if these are codes of products; name their classification, "
                                            + "as in HS:%s")
                                    .formatted(outer, inner.getKey(), code.substring(0, length)));
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable String code(String category, Standing place) {
        String text = place.isKnown() ? place.scope() : category;
        if (place.product() != null || text == null) {
            return null;
        }
        String code = text.replace(".", "");
        boolean byTwos = code.length() >= 2 && code.length() <= 12 && code.length() % 2 == 0;
        return byTwos && DIGITS.matchesAllOf(code) ? code : null;
    }
}
