package io.github.comity.treaty;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import io.github.comity.internal.Text;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the constants of this package are read: by their words or synonyms, in any case. */
final class Labels {
    private Labels() {}

    /** Finds the constant whose text or name it is, or that has it among its synonyms, which are in lower case. */
    static <T extends Enum<T>> T parse(
            String subject, T[] values, Function<T, ImmutableSet<String>> synonyms, CharSequence text) {
        String lower = text.length() > Text.MAX_NAME_LENGTH ? "" : Ascii.toLowerCase(text);
        return Arrays.stream(values)
                .filter(v -> v.toString().equals(lower)
                        || Ascii.toLowerCase(v.name()).equals(lower)
                        || synonyms.apply(v).contains(lower))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("cannot parse %s from %s: write one of %s"
                        .formatted(
                                subject,
                                Text.quote(text),
                                Arrays.stream(values).map(T::toString).collect(Collectors.joining(", ")))));
    }
}
