package io.github.comity.cooperation;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.event.Entry;
import io.github.comity.event.Event;
import io.github.comity.event.Place;
import io.github.comity.internal.Constants;
import io.github.comity.internal.Given;
import io.github.comity.party.Official;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing in which a newer record of a cooperation goes beyond an older one.
 *
 * <p>It is not a judgement of which record is right. All implementations are records, immutable and thread-safe.
 */
public sealed interface Change {
    /** What a change does to the older record. */
    enum Effect {
        /** The older record says nothing about it. */
        ADDS("adds"),
        /** The older record can stand: its figure was coarser or preliminary, its plan was carried out or altered. */
        REVISES("revises"),
        /** The older record cannot stand beside the newer one. */
        CONTRADICTS("contradicts");

        private final String label;

        Effect(String label) {
            this.label = label;
        }

        /** {@return the word for it, such as {@code "adds"}} */
        @Override
        public String toString() {
            return label;
        }

        /**
         * Obtains the constant that has a label.
         *
         * @param text the label or the name of the constant, in any case
         * @return the constant
         * @throws IllegalArgumentException if no constant is so called; the message lists the labels
         */
        public static Effect parse(CharSequence text) {
            return Constants.read(Effect.class, Effect::label, text);
        }

        /** {@return the words for it, such as {@code "adds"}, which {@link #parse} undoes} */
        public String label() {
            return label;
        }
    }

    /** {@return what it does to the older record} */
    Effect effect();

    /**
     * A claim whose subject the older record does not have. This record is immutable.
     *
     * @param claim the claim
     */
    record NewClaim(Claim claim) implements Change {
        /**
         * Checks the component.
         *
         * @param claim the claim
         */
        public NewClaim {
            Given.argument("claim", "Change.NewClaim", claim);
        }

        @Override
        public Effect effect() {
            return Effect.ADDS;
        }

        /** {@return the claim} */
        @Override
        public String toString() {
            return claim.toString();
        }
    }

    /**
     * Another figure for a subject that the older record has, or the same figure in an edition that takes the place of
     * another one. This record is immutable.
     *
     * @param older the claim of the older record: the one that the newer one replaces, else the one of the same owner,
     *     else the one published last
     * @param newer the claim of the newer record
     */
    record RevisedClaim(Claim older, Claim newer) implements Change {
        /**
         * Checks the components.
         *
         * @param older the claim of the older record
         * @param newer the claim of the newer record
         */
        public RevisedClaim {
            Given.arguments("Change.RevisedClaim", "older", older, "newer", newer);
        }

        /** {@return whether both figures can be true: their bounds have a number in common} */
        public boolean isConsistent() {
            return older.bounds().intersects(newer.bounds());
        }

        /**
         * {@return {@link Effect#CONTRADICTS} if both are {@linkplain ClaimStatus#ACTUAL reported figures} that cannot
         * both be true, else {@link Effect#REVISES}: a target that is missed, a forecast that fails and a preliminary
         * figure that is replaced contradict nothing}
         */
        @Override
        public Effect effect() {
            boolean areReported = older.status() == ClaimStatus.ACTUAL && newer.status() == ClaimStatus.ACTUAL;
            return areReported && !isConsistent() ? Effect.CONTRADICTS : Effect.REVISES;
        }

        /**
         * {@return subject and both figures, such as {@code "exports KAZ-CZE 2023 USD: 147.7 million USD -> 147.72
         * million USD"}; of one figure in two editions the newer edition, as in {@code "... -> the same in Kazinform of
         * 1 February 2025"}}
         */
        @Override
        public String toString() {
            return older
                    + " -> "
                    + (older.text().equals(newer.text())
                            ? "the same in " + newer.source().edition().phrase()
                            : newer.text());
        }
    }

    /**
     * An event that the older record does not have; a step in the life of an agreement is one. This record is
     * immutable.
     *
     * @param event the event
     */
    record NewEvent(Event event) implements Change {
        /**
         * Checks the component.
         *
         * @param event the event
         */
        public NewEvent {
            Given.argument("event", "Change.NewEvent", event);
        }

        @Override
        public Effect effect() {
            return Effect.ADDS;
        }

        /** {@return the event} */
        @Override
        public String toString() {
            return event.toString();
        }
    }

    /**
     * An event with another date, status or place. This record is immutable.
     *
     * @param older the event in the older record
     * @param newer the event in the newer record
     */
    record ChangedEvent(Event older, Event newer) implements Change {
        /**
         * Checks the components.
         *
         * @param older the event in the older record
         * @param newer the event in the newer record
         */
        public ChangedEvent {
            Given.arguments("Change.ChangedEvent", "older", older, "newer", newer);
        }

        /**
         * {@return {@link Effect#CONTRADICTS} if it was held and now is not, was called off and now was held on the
         * days for which it was called off, or was held on days that have none in common; else {@link Effect#REVISES}}
         */
        @Override
        public Effect effect() {
            return SameEvent.areContradictory(older, newer) ? Effect.CONTRADICTS : Effect.REVISES;
        }

        /**
         * {@return both events, such as {@code "2024 (planned): 7th session -> 5 November 2024: 7th session"}; with
         * their places where nothing else tells them apart}
         */
        @Override
        public String toString() {
            boolean isPlaceTold = !older.toString().equals(newer.toString());
            return text(older, isPlaceTold) + " -> " + text(newer, isPlaceTold);
        }

        private static String text(Event event, boolean isPlaceTold) {
            return isPlaceTold
                    ? event.toString()
                    : event + ", " + event.place().map(Place::toString).orElse("place not known");
        }
    }

    /**
     * An official whom the older record does not have. This record is immutable.
     *
     * @param official the official
     */
    record NewOfficial(Official official) implements Change {
        /**
         * Checks the component.
         *
         * @param official the official
         */
        public NewOfficial {
            Given.argument("official", "Change.NewOfficial", official);
        }

        @Override
        public Effect effect() {
            return Effect.ADDS;
        }

        /** {@return the official} */
        @Override
        public String toString() {
            return official.toString();
        }
    }

    /**
     * A person in another post or with another tenure than in the older record, who may still hold the other post. This
     * record is immutable.
     *
     * @param older the official in the older record
     * @param newer the official in the newer record
     */
    record ChangedOfficial(Official older, Official newer) implements Change {
        /**
         * Checks the components.
         *
         * @param older the official in the older record
         * @param newer the official in the newer record
         */
        public ChangedOfficial {
            Given.arguments("Change.ChangedOfficial", "older", older, "newer", newer);
        }

        @Override
        public Effect effect() {
            return Effect.REVISES;
        }

        /** {@return both officials with their tenures, as far as known} */
        @Override
        public String toString() {
            return text(older) + " -> " + text(newer);
        }

        private static String text(Official official) {
            return official
                    + official.from().map(f -> ", from " + f.phrase()).orElse("")
                    + official.until().map(u -> ", until " + u.phrase()).orElse("");
        }
    }

    /**
     * Something that the older record has and of which the newer one says more or other things than dates: the stage of
     * a project, the areas of an agreement, the purpose of a visit. This record is immutable.
     *
     * @param older the thing in the older record
     * @param newer the thing as it is now
     */
    record ChangedThing(Entry older, Entry newer) implements Change {
        /**
         * Checks the components.
         *
         * @param older the thing in the older record
         * @param newer the thing as it is now
         */
        public ChangedThing {
            Given.arguments("Change.ChangedThing", "older", older, "newer", newer);
        }

        @Override
        public Effect effect() {
            return Effect.REVISES;
        }

        /**
         * {@return the thing as it was known, and what differs by name, such as {@code "Bridge (under way): stage under
         * way -> completed"}}
         */
        @Override
        public String toString() {
            ImmutableMap<String, String> was = older.particulars();
            ImmutableMap<String, String> is = newer.particulars();
            String differences = Stream.concat(was.keySet().stream(), is.keySet().stream())
                    .distinct()
                    .filter(name -> !Objects.equals(was.get(name), is.get(name)))
                    .map(name -> "%s %s -> %s"
                            .formatted(name, was.getOrDefault(name, "not known"), is.getOrDefault(name, "not known")))
                    .collect(Collectors.joining("; "));
            return older + (differences.isEmpty() ? " -> " + newer : ": " + differences);
        }
    }

    /**
     * Something without a date that the older record does not have: an interest in firms, a project, an agreement of
     * which no step is known. This record is immutable.
     *
     * @param thing the thing
     */
    record NewThing(Entry thing) implements Change {
        /**
         * Checks the component.
         *
         * @param thing the thing
         */
        public NewThing {
            Given.argument("thing", "Change.NewThing", thing);
        }

        @Override
        public Effect effect() {
            return Effect.ADDS;
        }

        /** {@return the thing} */
        @Override
        public String toString() {
            return thing.toString();
        }
    }
}
