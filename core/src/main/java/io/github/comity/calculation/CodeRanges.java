package io.github.comity.calculation;

import com.google.common.base.CharMatcher;
import io.github.comity.claim.ProductCode;
import io.github.comity.party.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Several codes of products in one category, such as "HS:01-24" beside "HS:02", codes with spaces, and words under the
 * name of a classification: where they may contain what stands beside them, they are not added.
 */
final class CodeRanges {
    private static final Pattern RANGE = Pattern.compile("([0-9]{2,12}|[A-Z])(?:[-–—]([0-9]{2,12}|[A-Z]))?");
    private static final CharMatcher SPACE_OR_DOT = CharMatcher.whitespace().or(CharMatcher.is('.'));

    private CodeRanges() {}

    /**
     * What a category covers, from the first code to the last one.
     *
     * @param classification the classification, empty where it is not said
     * @param first the first code; null for words
     * @param last the last code; null for words
     * @param partner the partner, or null if nothing is known
     * @param single whether it is a code as codes are written, of which others know whether it is part of another one
     */
    private record Range(
            String category,
            String classification,
            @Nullable String first,
            @Nullable String last,
            @Nullable Area partner,
            boolean single) {
        boolean mayMeet(Range other) {
            if (!classification.equals(other.classification)
                    || (partner != null && other.partner != null && !partner.equals(other.partner))) {
                return false;
            }
            if (first == null || last == null || other.first == null || other.last == null) {
                // two texts in words are two things, as any two names are
                return first != null || other.first != null;
            }
            return !isBefore(last, other.first) && !isBefore(other.last, first);
        }

        /** Whether all that one code contains stands before another one; not known of a letter and a digit. */
        private static boolean isBefore(String code, String next) {
            int length = Math.min(code.length(), next.length());
            return Character.isDigit(code.charAt(0)) == Character.isDigit(next.charAt(0))
                    && code.substring(0, length).compareTo(next.substring(0, length)) < 0;
        }
    }

    /** The first two categories of which one may contain the other, with a remedy; empty if there are none. */
    static Optional<String> overlap(Map<String, Standing> places) {
        List<Range> ranges = new ArrayList<>();
        places.forEach((category, place) -> range(category, place).ifPresent(ranges::add));
        return ranges.stream()
                .filter(r -> !r.single())
                .flatMap(r -> ranges.stream()
                        .filter(o -> !o.equals(r) && r.mayMeet(o))
                        .map(o -> message(r, o)))
                .findFirst();
    }

    private static String message(Range range, Range other) {
        return "'%s' and '%s' may have goods in common; leave one out".formatted(range.category(), other.category());
    }

    private static Optional<Range> range(String category, Standing place) {
        ProductCode product = place.product();
        if (product != null) {
            String code = SPACE_OR_DOT.removeFrom(product.code());
            return Optional.of(new Range(category, product.classification(), code, code, place.partner(), true));
        }
        String text = place.isKnown() ? place.scope() : category;
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        int colon = text.indexOf(':');
        if (colon < 0 && !Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        String classification = colon < 0 ? "" : text.substring(0, colon);
        Matcher codes = RANGE.matcher(SPACE_OR_DOT.removeFrom(text.substring(colon + 1)));
        if (!codes.matches()) {
            return colon <= 0
                    ? Optional.empty()
                    : Optional.of(new Range(category, classification, null, null, place.partner(), false));
        }
        String last = codes.group(2);
        boolean single = last == null && colon < 0;
        return Optional.of(new Range(
                category,
                classification,
                codes.group(1),
                last == null ? codes.group(1) : last,
                place.partner(),
                single));
    }
}
