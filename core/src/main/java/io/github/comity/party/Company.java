package io.github.comity.party;

import io.github.comity.internal.Given;
import io.github.comity.internal.NameSpelling;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A firm that takes part in the cooperation.
 *
 * <p>Two are equal when all attributes are equal. There is no order. This class is immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class Company {
    Company() {}

    /**
     * Obtains a company by its name alone.
     *
     * @param name the name
     * @return the company
     * @throws IllegalArgumentException if the name is blank, too long or contains unprintable characters
     */
    public static Company of(String name) {
        Given.argument("name", "Company.of", name);
        return builder().name(name).build();
    }

    /** {@return a builder; the name is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name} */
    public abstract String name();

    /** {@return its country, if known} */
    public abstract Optional<Country> country();

    /** {@return its legal form, such as {@code "SE"}, if known} */
    public abstract Optional<String> legalForm();

    /** {@return its sector, if known} */
    public abstract Optional<String> sector();

    @Value.Check
    void check() {
        Text.requireName("company name", name());
        legalForm().ifPresent(f -> Text.requireName("company legal form", f));
        sector().ifPresent(s -> Text.requireName("company sector", s));
    }

    /**
     * Checks whether a text means this firm, in any case and with or without accents.
     *
     * @param text the name
     * @return whether it is its name, with or without its legal form
     */
    public boolean isNamed(String text) {
        Given.argument("text", "Company.isNamed", text);
        String folded = NameSpelling.fold(text);
        String own = NameSpelling.fold(name());
        return own.equals(folded)
                || legalForm()
                        .map(NameSpelling::fold)
                        .map(f -> folded.equals(own + " " + f) || own.equals(folded + " " + f))
                        .orElse(false);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name();
    }

    /** Builds a {@link Company}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ImmutableCompany.Builder values = new ImmutableCompany.Builder();
        private final Given given = new Given("company");

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
         * Sets its country.
         *
         * @param country the country
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder country(Country country) {
            values.country(given.once("country", country));
            return this;
        }

        /**
         * Sets its legal form.
         *
         * @param legalForm the legal form, such as {@code "SE"}
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder legalForm(String legalForm) {
            values.legalForm(given.once("legalForm", legalForm));
            return this;
        }

        /**
         * Sets its sector.
         *
         * @param sector the sector, such as {@code "energy"}
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder sector(String sector) {
            values.sector(given.once("sector", sector));
            return this;
        }

        /**
         * Builds the company.
         *
         * @return the company
         * @throws IllegalStateException if the name is missing
         * @throws IllegalArgumentException if a text is blank, too long or contains unprintable characters
         */
        public Company build() {
            return given.build(values::build);
        }
    }
}
