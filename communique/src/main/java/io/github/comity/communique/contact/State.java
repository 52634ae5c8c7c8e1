package io.github.comity.communique.contact;

import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.event.EventStatus;
import org.jspecify.annotations.Nullable;

/**
 * Whether something took place, by a verb of state: "was held", or one that is parted around when and where, "fand … in
 * Prag statt".
 *
 * @param to the index behind it
 * @param status what it says
 */
record State(int to, EventStatus status) {
    private static final int MOST_BETWEEN = 20;

    /** The state that is told of from a place on, with when and where; or null. */
    static @Nullable State read(Sentence sentence, int at, Adjuncts around) {
        Entry whole = sentence.find(at, Category.STATE);
        if (whole != null) {
            return new State(around.read(at + whole.length()), EventStatus.valueOf(whole.value()));
        }
        Entry opening = sentence.find(at, Category.WILL);
        return opening == null ? null : ended(sentence, around.read(at + opening.length()), opening, around);
    }

    /** The state whose verb is opened before and ends at a place, or null. */
    static @Nullable State ended(Sentence sentence, int at, Entry opening, Adjuncts around) {
        Entry rest = sentence.find(at, Category.TAKE_PLACE);
        return rest == null
                ? null
                : new State(
                        around.read(at + rest.length()),
                        rest.value().isEmpty() ? status(opening) : EventStatus.valueOf(rest.value()));
    }

    /**
     * The index of a word of state, or of one that opens it, that stands before what took place, with when and where
     * between; or -1.
     */
    static int before(Scene scene, int from, Adjuncts around) {
        Sentence sentence = scene.sentence();
        for (int i = Math.max(0, from - MOST_BETWEEN); i < from; i++) {
            int next = sentence.skip(i, Category.STATE);
            next = next == i ? sentence.skip(i, Category.WILL) : next;
            Adjuncts between = scene.adjuncts();
            if (next > i && (next == from || between.read(next, from) == from)) {
                around.orElse(between);
                return i;
            }
        }
        return -1;
    }

    /** What the opening of a verb says of when it is. */
    static EventStatus status(Entry opening) {
        return opening.value().isEmpty() ? EventStatus.PLANNED : EventStatus.valueOf(opening.value());
    }
}
