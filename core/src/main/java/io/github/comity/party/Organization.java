package io.github.comity.party;

import com.google.common.collect.ImmutableSet;
import io.github.comity.internal.Given;
import io.github.comity.internal.NameSpelling;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body that acts: a ministry, a committee, an international organisation.
 *
 * <p>It is not a company; that is a {@link Company}. Two are equal when all attributes are equal. There is no order.
 * Source: the terms of W3C ORG. This class is immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract non-sealed class Organization implements Party {
    /** United Nations. */
    public static final Organization UN = of("United Nations", "UN");
    /** Organization for Security and Co-operation in Europe. */
    public static final Organization OSCE = of("Organization for Security and Co-operation in Europe", "OSCE");
    /** World Trade Organization. */
    public static final Organization WTO = of("World Trade Organization", "WTO");
    /** Council of Europe. */
    public static final Organization COUNCIL_OF_EUROPE = of("Council of Europe", "CoE");
    /** Organisation for Economic Co-operation and Development. */
    public static final Organization OECD = of("Organisation for Economic Co-operation and Development", "OECD");
    /** Shanghai Cooperation Organization. */
    public static final Organization SCO = of("Shanghai Cooperation Organization", "SCO");

    Organization() {}

    /**
     * Obtains an organisation by its name alone.
     *
     * @param name the name
     * @return the organisation
     * @throws IllegalArgumentException if the name is blank, too long or contains unprintable characters
     */
    public static Organization of(String name) {
        Given.argument("name", "Organization.of", name);
        return builder().name(name).build();
    }

    /**
     * Obtains an organisation by its name and acronym.
     *
     * @param name the name
     * @param acronym the acronym, such as {@code "OSCE"}
     * @return the organisation
     * @throws IllegalArgumentException if either is blank, too long or contains unprintable characters
     */
    public static Organization of(String name, String acronym) {
        Given.arguments("Organization.of", "name", name, "acronym", acronym);
        return builder().name(name).acronym(acronym).build();
    }

    /** {@return a builder; the name is required} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
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

    @Override
    public String phrase() {
        return KnownGroups.phrase(name());
    }

    /**
     * Checks whether a text means this organisation, in any case and with or without accents.
     *
     * @param text the name or acronym
     * @return whether it is its name, its acronym or an alias
     */
    @Override
    public boolean isNamed(String text) {
        Given.argument("text", "Organization.isNamed", text);
        String folded = NameSpelling.fold(text);
        return NameSpelling.fold(name()).equals(folded)
                || acronym().map(a -> NameSpelling.fold(a).equals(folded)).orElse(false)
                || aliases().stream().anyMatch(a -> NameSpelling.fold(a).equals(folded));
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name();
    }

    /** Builds an {@link Organization}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ImmutableOrganization.Builder values = new ImmutableOrganization.Builder();
        private final Given given = new Given("organization");

        Builder() {}

        /**
         * Sets the name.
         *
         * @param name the name
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder name(String name) {
            values.name(given.once("name", name));
            return this;
        }

        /**
         * Sets the acronym.
         *
         * @param acronym the acronym, such as {@code "OSCE"}
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder acronym(String acronym) {
            values.acronym(given.once("acronym", acronym));
            return this;
        }

        /**
         * Sets the country or group that it belongs to.
         *
         * @param area the country or group
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder area(Area area) {
            values.area(given.once("area", area));
            return this;
        }

        /**
         * Adds other names.
         *
         * @param names the names
         * @return this builder
         */
        public Builder aliases(String... names) {
            values.addAllAliases(given.each("aliases", names));
            return this;
        }

        /**
         * Builds the organization.
         *
         * @return the organization
         * @throws IllegalStateException if the name is missing
         * @throws IllegalArgumentException if a text is blank, too long or contains unprintable characters
         */
        public Organization build() {
            return given.build(values::build);
        }
    }
}
