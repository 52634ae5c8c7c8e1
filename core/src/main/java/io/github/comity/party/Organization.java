package io.github.comity.party;

import com.google.common.collect.ImmutableSet;
import io.github.comity.internal.Text;
import io.github.comity.internal.ValueType;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body that acts: a ministry, a committee, an international organisation.
 *
 * <p>It is not a company; that is a {@link Company}. Two are equal when all attributes are equal. There is no order. Source: the terms of
 * W3C ORG. This class is immutable and thread-safe.
 */
@Value.Immutable
@ValueType
public abstract class Organization {
    Organization() {}

    /**
     * Obtains an organisation by its name alone.
     *
     * @param name the name
     * @return the organisation
     * @throws IllegalArgumentException if the name is blank, too long or contains unprintable characters
     */
    public static Organization of(String name) {
        return builder().name(name).build();
    }

    /** {@return a builder; the name is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name} */
    public abstract String name();

    /** {@return the acronym, if it has one} */
    public abstract Optional<String> acronym();

    /** {@return the country or group that it belongs to, if any} */
    public abstract Optional<Area> area();

    /** {@return other names} */
    public abstract ImmutableSet<String> aliases();

    @Value.Check
    void check() {
        Text.requireName("organization name", name());
        acronym().ifPresent(a -> Text.requireName("organization acronym", a));
        aliases().forEach(a -> Text.requireName("organization alias", a));
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name();
    }

    /** Builds an {@link Organization}; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
