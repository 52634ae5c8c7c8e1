package io.github.comity.party;

import io.github.comity.internal.Text;
import io.github.comity.internal.ValueType;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An office that exists with or without a holder: "Deputy Minister of Foreign Affairs of Kazakhstan".
 *
 * <p>It is not the person in it; that is an {@link Official}. Two are equal when all attributes are equal. There is no order. Source: the
 * terms of Popolo and W3C ORG. This class is immutable and thread-safe.
 */
@Value.Immutable
@ValueType
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

    @Value.Check
    void check() {
        Text.requireName("post title", title());
    }

    /** {@return title and area, such as {@code "Deputy Minister of Foreign Affairs of Kazakhstan"}} */
    @Override
    public String toString() {
        return represents().map(a -> title() + " of " + a.name()).orElse(title());
    }

    /** Builds a {@link Post}; setting an attribute twice is an error. */
    public static final class Builder extends ImmutablePost.Builder {
        Builder() {}
    }
}
