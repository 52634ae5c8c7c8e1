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

    /** Of the opening of a verb in the passive, of what was. */
    private static final String PASSIVE = "PASSIVE";

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
     * A state that stands before what took place.
     *
     * @param at the index of its first token
     * @param state what it says, up to the end of the verb where that is parted
     */
    record Before(int at, State state) {}

    /**
     * The state that is told of before what took place, with when and where between, or null.
     *
     * @param from the index of the first token of what took place
     * @param to the index behind it, where the end of a parted verb stands
     */
    static @Nullable Before before(Scene scene, int from, int to, Adjuncts around) {
        Sentence sentence = scene.sentence();
        for (int i = Math.max(0, from - MOST_BETWEEN); i < from; i++) {
            Entry whole = sentence.find(i, Category.STATE);
            Entry opening = whole == null ? sentence.find(i, Category.WILL) : whole;
            Adjuncts between = scene.adjuncts();
            if (opening != null && between.read(i + opening.length(), from) == from) {
                around.orElse(between);
                State state = whole == null
                        ? ended(sentence, to, opening, around)
                        : new State(to, EventStatus.valueOf(whole.value()));
                return state == null ? null : new Before(i, state);
            }
        }
        return null;
    }

    /** What the opening of a verb says of when it is. */
    static EventStatus status(Entry opening) {
        if (opening.value().equals(PASSIVE)) {
            return EventStatus.HELD;
        }
        return opening.value().isEmpty() ? EventStatus.PLANNED : EventStatus.valueOf(opening.value());
    }

    /** Whether the opening of a verb lets whoever did it stand behind "by". */
    static boolean mayBePassive(Entry opening) {
        return opening.value().equals(PASSIVE) || opening.value().isEmpty();
    }
}
