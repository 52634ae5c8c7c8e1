package io.github.comity.party;

import com.google.common.collect.ImmutableMap;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An office that exists with or without a holder: "Deputy Minister of Foreign Affairs of Kazakhstan".
 *
 * <p>It is not the person in it; that is an {@link Official}. Two are equal when all attributes are equal. There is no
 * order. Source: the terms of Popolo and W3C ORG. This class is immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class Post {
    Post() {}

    /**
     * Obtains a post that represents a country or group.
     *
     * @param title the title without the country, such as {@code "Deputy Minister of Foreign Affairs"}
     * @param represents whom it represents
     * @return the post
     * @throws IllegalArgumentException if the title is blank, too long or contains unprintable characters
     */
    public static Post of(String title, Area represents) {
        Given.arguments("Post.of", "title", title, "represents", represents);
        return builder().title(title).represents(represents).build();
    }

    /** {@return a builder; the title is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the title} */
    public abstract String title();

    /** {@return whom it represents, if anybody} */
    public abstract Optional<Area> represents();

    /** {@return the organisation that it belongs to, if known} */
    public abstract Optional<Organization> organization();

    /** {@return the level that the caller gave, if any} */
    public abstract Optional<OfficialLevel> givenLevel();

    @Value.Check
    void check() {
        Text.requireName("post title", title());
    }

    /**
     * Obtains the party that its holder speaks for: the country or group that the post represents, else its
     * organisation.
     *
     * @return the party, or empty where the post has neither
     */
    public Optional<Party> party() {
        return represents()
                .filter(Party.class::isInstance)
                .map(Party.class::cast)
                .or(() -> organization().map(Party.class::cast));
    }

    /**
     * Obtains the level: the caller's, else what the title says by itself where the post represents a country.
     *
     * @return the level, or empty where it was not given and {@link OfficialLevel#recognise} does not know the title;
     *     it is never guessed
     */
    public Optional<OfficialLevel> level() {
        return givenLevel()
                .or(() ->
                        represents().filter(Country.class::isInstance).flatMap(c -> OfficialLevel.recognise(title())));
    }

    /**
     * {@return title and area, such as {@code "Deputy Minister of Foreign Affairs of Kazakhstan"}; the title alone
     * where it ends in the area}
     */
    @Override
    public String toString() {
        return represents()
                .filter(a -> !title().endsWith(" of " + a.name()) && !title().endsWith(" of " + a.phrase()))
                .map(a -> title() + " of " + a.phrase())
                .orElse(title());
    }

    /** Builds a {@link Post}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ImmutablePost.Builder values = new ImmutablePost.Builder();
        private final Given given = new Given("post", ImmutableMap.of("givenLevel", "level"));

        Builder() {}

        /**
         * Sets the title.
         *
         * @param title the title without the country, such as {@code "Minister of Trade"}
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder title(String title) {
            values.title(given.once("title", title));
            return this;
        }

        /**
         * Sets whom it represents.
         *
         * @param area the country or group
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder represents(Area area) {
            values.represents(given.once("represents", area));
            return this;
        }

        /**
         * Sets the organisation that it belongs to.
         *
         * @param organization the organisation
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder organization(Organization organization) {
            values.organization(given.once("organization", organization));
            return this;
        }

        /**
         * Sets the level, where the title does not say it or says it wrongly.
         *
         * @param level the level
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder level(OfficialLevel level) {
            values.givenLevel(given.once("level", level));
            return this;
        }

        /**
         * Builds the post.
         *
         * @return the post
         * @throws IllegalStateException if the title is missing
         * @throws IllegalArgumentException if a text is blank, too long or contains unprintable characters
         */
        public Post build() {
            return given.build(values::build);
        }
    }
}
