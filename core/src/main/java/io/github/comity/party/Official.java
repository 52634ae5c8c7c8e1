package io.github.comity.party;

import com.google.common.collect.ImmutableSet;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.period.EventDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A person in a post for a tenure.
 *
 * <p>It is not a person for life: whoever changes the post is another official. Two are equal when all attributes are
 * equal. There is no order. Source: membership in the terms of Popolo. This class is immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class Official {
    Official() {}

    /**
     * Obtains an official of unknown tenure.
     *
     * @param name the name as printed
     * @param post the post
     * @return the official
     * @throws IllegalArgumentException if the name is blank, too long or contains unprintable characters
     */
    public static Official of(String name, Post post) {
        Given.arguments("Official.of", "name", name, "post", post);
        return builder().name(name).post(post).build();
    }

    /** {@return a builder; name and post are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name as printed} */
    public abstract String name();

    /** {@return the post} */
    public abstract Post post();

    /** {@return the family name, if it was given apart} */
    public abstract Optional<String> familyName();

    /** {@return the name in its own script, if known} */
    public abstract Optional<String> nativeName();

    /** {@return other spellings of the name} */
    public abstract ImmutableSet<String> otherSpellings();

    /** {@return the start of the tenure, if known} */
    public abstract Optional<EventDate> from();

    /** {@return the end of the tenure, if known and past} */
    public abstract Optional<EventDate> until();

    /** {@return whether the person holds the post for the time being, until somebody is appointed; false unless set} */
    @Value.Default
    public boolean acting() {
        return false;
    }

    @Value.Check
    void check() {
        Text.requireName("official name", name());
        familyName().ifPresent(n -> Text.requireName("official family name", n));
        nativeName().ifPresent(n -> Text.requireName("official native name", n));
        otherSpellings().forEach(n -> Text.requireName("official spelling", n));
        if (from().isPresent() && until().isPresent() && until().get().precedes(from().get())) {
            throw new IllegalArgumentException(
                    "tenure of %s must not end before it starts, but was %s to %s; swap the dates"
                            .formatted(name(), from().get(), until().get()));
        }
    }

    /**
     * Checks whether the person may be in office on a day.
     *
     * @param day the day
     * @return true unless the day is certainly before the start or after the end of the tenure
     */
    public boolean mayBeInOfficeAt(LocalDate day) {
        Given.argument("day", "Official.mayBeInOfficeAt", day);
        return outOfOffice(EventDate.on(day)).isEmpty();
    }

    /**
     * Says when the person was in office, if that is certainly not on a date.
     *
     * @param date the date
     * @return the end or the start of the tenure that leaves the whole date out, such as {@code "in office until May
     *     2024"}; empty if the person may have been in office on a day of the date
     */
    public Optional<String> outOfOffice(EventDate date) {
        Given.argument("date", "Official.outOfOffice", date);
        return until().filter(u -> u.precedes(date))
                .map(u -> "in office until " + u.phrase())
                .or(() -> from().filter(date::precedes).map(f -> "in office from " + f.phrase()));
    }

    /**
     * Checks whether a name means this person, in any case and with or without accents.
     *
     * <p>Titles before and after it do not matter ({@code "H.E. Dr. Jiří Kozák, Ph.D."}), nor a patronymic that one
     * side leaves out. The family name may stand first where it is marked, in capitals or before a comma ({@code "KOZÁK
     * Jiří"}, {@code "Kozák, Jiří"}), or was given apart. Initials are not spelled out, and {@code "Jr."} is another
     * person.
     *
     * @param text the name
     * @return whether it is the printed, native or family name or another spelling; {@code "Lukasz"} finds
     *     {@code "Łukasz"}
     */
    public boolean isNamed(String text) {
        Given.argument("text", "Official.isNamed", text);
        PersonName asked = PersonName.of(text);
        return spellings().anyMatch(s -> PersonName.of(s).isSameAs(asked));
    }

    /** The family name before the given ones, where it was given apart and ends the printed name. */
    private Optional<String> familyFirst() {
        return familyName()
                .filter(f -> name().endsWith(" " + f))
                .map(f -> f + " " + name().substring(0, name().length() - f.length() - 1));
    }

    private Stream<String> spellings() {
        return Stream.of(
                        Stream.of(name()),
                        familyFirst().stream(),
                        familyName().stream(),
                        nativeName().stream(),
                        otherSpellings().stream())
                .flatMap(s -> s);
    }

    /** {@return the party that the person speaks for in the post, or empty where the post has none} */
    public Optional<Party> party() {
        return post().party();
    }

    /**
     * Obtains the level of the post; an acting holder has it in full.
     *
     * @return the level, or empty where the post has none
     */
    public Optional<OfficialLevel> level() {
        return post().level();
    }

    /**
     * Starts a builder that holds all attributes of this official but the tenure, to set another one.
     *
     * @return a builder without start and end of tenure, and not acting
     */
    public Builder toBuilder() {
        Builder copy = builder()
                .name(name())
                .post(post())
                .otherSpellings(otherSpellings().toArray(new String[0]));
        familyName().ifPresent(copy::familyName);
        nativeName().ifPresent(copy::nativeName);
        return copy;
    }

    /**
     * {@return name and post, such as {@code "Roman Vassilenko, Deputy Minister of Foreign Affairs of Kazakhstan"};
     * "Acting" before it}
     */
    @Override
    public String toString() {
        return name() + (acting() ? ", Acting " : ", ") + post();
    }

    /** Builds an {@link Official}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ImmutableOfficial.Builder values = new ImmutableOfficial.Builder();
        private final Given given = new Given("official");

        Builder() {}

        /**
         * Sets the name.
         *
         * @param name the name as printed
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder name(String name) {
            values.name(given.once("name", name));
            return this;
        }

        /**
         * Sets the post.
         *
         * @param post the post
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder post(Post post) {
            values.post(given.once("post", post));
            return this;
        }

        /**
         * Sets the family name, where it is known which part of the name it is.
         *
         * @param familyName the family name
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder familyName(String familyName) {
            values.familyName(given.once("familyName", familyName));
            return this;
        }

        /**
         * Sets the name in its own script.
         *
         * @param nativeName the name in its own script
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder nativeName(String nativeName) {
            values.nativeName(given.once("nativeName", nativeName));
            return this;
        }

        /**
         * Adds other spellings of the name.
         *
         * @param spellings the spellings
         * @return this builder
         */
        public Builder otherSpellings(String... spellings) {
            values.addAllOtherSpellings(given.each("otherSpellings", spellings));
            return this;
        }

        /**
         * Sets the start of the tenure.
         *
         * @param date the first day, month or year
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder from(EventDate date) {
            values.from(given.once("from", date));
            return this;
        }

        /**
         * Sets the start of the tenure.
         *
         * @param date the EDTF text, such as {@code "2023-07"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a date
         * @throws IllegalStateException if it was already set
         */
        public Builder from(String date) {
            return from(EventDate.parse(given.one("from", date)));
        }

        /**
         * Sets the end of the tenure.
         *
         * @param date the last day, month or year
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder until(EventDate date) {
            values.until(given.once("until", date));
            return this;
        }

        /**
         * Sets the end of the tenure.
         *
         * @param date the EDTF text, such as {@code "2024-08-31"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a date
         * @throws IllegalStateException if it was already set
         */
        public Builder until(String date) {
            return until(EventDate.parse(given.one("until", date)));
        }

        /**
         * Sets whether the person holds the post for the time being, until somebody is appointed; false otherwise.
         *
         * @param acting whether somebody else is still to be appointed
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder acting(boolean acting) {
            values.acting(given.once("acting", acting));
            return this;
        }

        /**
         * Builds the official.
         *
         * @return the official
         * @throws IllegalStateException if name or post is missing
         * @throws IllegalArgumentException if a text is blank, too long or contains unprintable characters, or the
         *     tenure ends before it starts
         */
        public Official build() {
            return given.build(values::build);
        }
    }
}
