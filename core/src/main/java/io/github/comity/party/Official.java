package io.github.comity.party;

import com.google.common.collect.ImmutableSet;
import io.github.comity.internal.MissingAttributes;
import io.github.comity.internal.Text;
import io.github.comity.internal.ValueType;
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
@ValueType
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
        boolean tooEarly =
                from().flatMap(EventDate::earliest).map(day::isBefore).orElse(false);
        return !tooEarly && !until().map(u -> u.isOverdueAt(day)).orElse(false);
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
        Builder copy = builder().name(name()).post(post()).addAllOtherSpellings(otherSpellings());
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

    /** Builds an {@link Official}; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableOfficial.Builder {
        Builder() {}

        /**
         * Builds the official.
         *
         * @return the official
         * @throws IllegalStateException if name or post is missing
         * @throws IllegalArgumentException if a text is blank, too long or contains unprintable characters, or the
         *     tenure ends before it starts
         */
        @Override
        public Official build() {
            return MissingAttributes.naming("official", super::build);
        }
    }
}
