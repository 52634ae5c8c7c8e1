package io.github.comity.communique;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.comity.event.Entry;
import io.github.comity.treaty.Commission;

/**
 * A visit, meeting, session of a commission or agreement with its place in the text.
 *
 * <p>A meeting that the text puts within a visit stands in the visit. A session stands in its commission, which has the
 * name that the text gives it. This record is immutable and thread-safe.
 *
 * @param entry a {@link io.github.comity.diplomacy.Visit}, {@link io.github.comity.diplomacy.Meeting},
 *     {@link io.github.comity.treaty.Commission} or {@link io.github.comity.treaty.Agreement}
 * @param span the words that tell of it
 * @param assumed what had to be assumed to read it, in words; empty if nothing
 */
public record ReadEvent(Entry entry, Span span, ImmutableList<String> assumed) {
    /**
     * {@return the event and its place, such as {@code "meeting of Kazakhstan and Czechia, Prague, CZE (1:1)"}; of a
     * commission its name and session}
     */
    @Override
    public String toString() {
        String line = entry instanceof Commission commission
                ? commission.name() + ": " + Joiner.on("; ").join(commission.sessions())
                : entry.toString();
        return line + " (" + span + ")";
    }
}
