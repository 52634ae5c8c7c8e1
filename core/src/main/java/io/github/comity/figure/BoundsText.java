package io.github.comity.figure;

import io.github.comity.internal.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The canonical text of bounds, and back. */
final class BoundsText {
    private static final int MAX_LENGTH = 10_000;

    private BoundsText() {}

    static Bounds parse(CharSequence text) {
        if (text.length() <= MAX_LENGTH) {
            String s = text.toString();
            int comma = s.indexOf(", ");
            if (s.equals("empty")) {
                return Bounds.EMPTY;
            }
            if (comma > 0 && s.length() > comma + 3) {
                boolean open = s.startsWith("(-inf, ");
                boolean unlimited = s.endsWith(", +inf)");
                if ((open || s.charAt(0) == '[') && (unlimited || s.endsWith("]"))) {
                    return parse(
                            text,
                            open ? null : s.substring(1, comma),
                            unlimited ? null : s.substring(comma + 2, s.length() - 1));
                }
            }
        }
        throw unreadable(text, null);
    }

    private static Bounds parse(CharSequence text, @Nullable String low, @Nullable String high) {
        try {
            BigDecimal lower = low == null ? null : new BigDecimal(low);
            BigDecimal upper = high == null ? null : new BigDecimal(high);
            Bounds bounds = Bounds.between(lower, upper);
            if (lower == null || upper == null || lower.compareTo(upper) <= 0) {
                return bounds;
            }
            throw unreadable(text, null);
        } catch (NumberFormatException | ArithmeticException e) {
            throw unreadable(text, e);
        }
    }

    private static IllegalArgumentException unreadable(CharSequence text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                ("cannot parse bounds from %s: write them as [422.19, 422.55], [48, +inf), (-inf, 48], "
                                + "(-inf, +inf) or empty")
                        .formatted(Text.quote(text)),
                cause);
    }

    static String print(Bounds bounds) {
        if (bounds.isEmpty()) {
            return "empty";
        }
        return bounds.lower().map(end -> "[" + Ends.text(end)).orElse("(-inf") + ", "
                + bounds.upper().map(end -> Ends.text(end) + "]").orElse("+inf)");
    }
}
