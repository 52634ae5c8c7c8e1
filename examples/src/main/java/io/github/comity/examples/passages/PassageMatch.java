package io.github.comity.examples.passages;

import io.github.comity.examples.passages.StatedClaim.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A passage of the truth beside what was read of it, claim by claim. */
final class PassageMatch {
    /**
     * A claim of the truth and the one that was read for it.
     *
     * @param truth what the passage states
     * @param read what was read
     */
    record Pair(StatedClaim truth, StatedClaim read) {}

    private final Passage truth;
    private final Passage read;
    private final boolean isMissing;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<StatedClaim> missed = new ArrayList<>();
    private final List<StatedClaim> extra;
    /** From the numbers of claims read to those of the truth. */
    private final Map<String, String> numbers = new HashMap<>();

    PassageMatch(Passage truth, @Nullable Passage read) {
        this.truth = truth;
        this.isMissing = read == null;
        this.read = read == null ? truth.unread() : read;
        this.extra = new ArrayList<>(this.read.claims());
        int[] partners = Pairing.of(truth.claims(), this.read.claims());
        for (int i = 0; i < partners.length; i++) {
            StatedClaim stated = truth.claims().get(i);
            if (partners[i] < 0) {
                missed.add(stated);
                continue;
            }
            StatedClaim found = this.read.claims().get(partners[i]);
            pairs.add(new Pair(stated, found));
            extra.remove(found);
            numbers.put(String.valueOf(found.no()), String.valueOf(stated.no()));
        }
    }

    Passage truth() {
        return truth;
    }

    Passage read() {
        return read;
    }

    /** Whether the output lacks the passage. */
    boolean isMissing() {
        return isMissing;
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** Whether a field of a pair says the same; numbers of claims are those of the truth. */
    boolean agrees(Pair pair, Field field) {
        if (field != Field.SAME_AS) {
            return pair.truth().agrees(pair.read(), field);
        }
        String said = pair.read().get(field);
        return Objects.equals(
                pair.truth().get(field), said == null ? null : numbers.getOrDefault(said, "none of them"));
    }

    /** What differs, line by line; empty if nothing does. */
    String misses() {
        StringBuilder out = new StringBuilder();
        for (Pair pair : pairs) {
            StringBuilder fields = new StringBuilder();
            for (Field field : Field.values()) {
                if (!agrees(pair, field)) {
                    fields.append("      %s must be %s, but was %s\n"
                            .formatted(
                                    field,
                                    orNone(pair.truth().get(field)),
                                    orNone(pair.read().get(field))));
                }
            }
            if (fields.length() > 0) {
                out.append("    differs %d: %s\n".formatted(pair.truth().no(), pair.truth()))
                        .append(fields);
            }
        }
        missed.forEach(c -> out.append("    missed %d: %s\n".formatted(c.no(), c)));
        extra.forEach(c -> out.append("    extra %d: %s\n".formatted(c.no(), c)));
        if (!truth.judgement().equals(read.judgement())) {
            out.append("    verdict must be %s, but was %s\n".formatted(truth.judgement(), read.judgement()));
        }
        return out.length() == 0 ? "" : "  %s %s %s\n%s".formatted(truth.id(), truth.language(), truth.features(), out);
    }

    private static String orNone(@Nullable String text) {
        return text == null ? "none" : text;
    }
}
