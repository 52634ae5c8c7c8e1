package io.github.comity.diplomacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.event.Entry;
import io.github.comity.event.Event;
import io.github.comity.event.Identity;
import io.github.comity.event.Scope;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.party.Area;
import io.github.comity.party.Company;
import io.github.comity.party.Country;
import io.github.comity.party.Party;
import io.github.comity.update.Newer;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A country is interested in working with certain firms of another.
 *
 * <p>It is not a project or an investment: nothing is agreed. {@link #others} says that a text names some firms "and
 * others". It has no date of its own, so it is on no timeline.
 *
 * <pre>{@code
 * CompanyInterest.builder().of(KAZ).in(CZE, "Zetor", "Tatra").andOthers().build()
 *     .toString()   // "interest of Kazakhstan in Zetor, Tatra and others"
 * }</pre>
 *
 * <p>Two are equal when all attributes are equal, in whatever order the firms were given. There is no order. This class
 * is immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class CompanyInterest implements Entry {
    CompanyInterest() {}

    /** {@return a builder; who is interested and a firm are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the country or group that is interested} */
    public abstract Area interested();

    /** {@return the firms, as far as named; at least one unless there are others} */
    public abstract ImmutableSet<Company> companies();

    /** {@return whether the text speaks of further firms; false unless set} */
    @Value.Default
    public boolean others() {
        return false;
    }

    /** {@return the sector of all of them, if one is stated; a firm may have its own} */
    public abstract Optional<String> sector();

    /** {@return what the interest aims at, if stated, such as {@code "localising production"}} */
    public abstract Optional<String> purpose();

    @Value.Check
    void check() {
        if (!(interested() instanceof Party)) {
            throw new IllegalArgumentException(
                    "interest in companies must be of a country or group, but was of %s; name one with of(...)"
                            .formatted(interested().phrase()));
        }
        companies().stream()
                .filter(c -> c.country().filter(interested()::isSameAs).isPresent())
                .findFirst()
                .ifPresent(c -> {
                    throw new IllegalArgumentException(
                            ("interest in companies must be in those of another country, but %s was interested in %s "
                                            + "of %s; name the other side with of(...)")
                                    .formatted(
                                            interested().phrase(),
                                            c.name(),
                                            interested().phrase()));
                });
        sector().ifPresent(s -> Text.requireName("sector of interest", s));
        purpose().ifPresent(p -> Text.requireName("purpose of interest", p));
    }

    /**
     * Checks whether a firm is among those named.
     *
     * @param name its name, in any case and with or without accents
     * @return whether one of the firms has that name
     */
    public boolean includes(String name) {
        Given.argument("name", "CompanyInterest.includes", name);
        return companies().stream().anyMatch(c -> c.isNamed(name));
    }

    /** {@return the country and the firms; it may be stated more than once, with another purpose} */
    @Override
    public Identity identity() {
        return Identity.of("interest", interested(), companies()).recurring();
    }

    /** {@return the scope of the two sides: who is interested, and the countries of the firms} */
    @Override
    public Scope scope() {
        ImmutableSet<Party> sides = Stream.concat(
                        Stream.of((Party) interested()), companies().stream().flatMap(c -> c.country().stream()))
                .collect(ImmutableSet.toImmutableSet());
        return Scope.between(sides, "interest must be between %s and %s", toString());
    }

    /** {@return nothing, since it has no date} */
    @Override
    public ImmutableList<Event> events() {
        return ImmutableList.of();
    }

    /** {@return sector, purpose, and whether there are others} */
    @Override
    public ImmutableMap<String, String> particulars() {
        return Text.particulars("sector", sector(), "purpose", purpose(), "others", others() ? "and others" : "");
    }

    /**
     * Lays a newer statement of the interest in the same firms over this one.
     *
     * @param newer the newer statement
     * @return what holds now: what it does not mention stays
     * @throws IllegalArgumentException if it is another interest
     */
    @Override
    public CompanyInterest updatedWith(Entry newer) {
        Given.argument("newer", "CompanyInterest.updatedWith", newer);
        CompanyInterest interest = (CompanyInterest) identity().requireMayBe(newer.identity(), this, newer);
        return new ImmutableCompanyInterest.Builder()
                .interested(interested())
                .addAllCompanies(companies())
                .others(others() || interest.others())
                .sector(Newer.value(sector(), interest.sector()))
                .purpose(Newer.value(purpose(), interest.purpose()))
                .build();
    }

    @Override
    public String details() {
        return Text.details(companies());
    }

    /** {@return a line such as {@code "interest of Kazakhstan in Zetor, Tatra and others"}} */
    @Override
    public String toString() {
        return "interest of %s in %s%s%s"
                .formatted(
                        interested().phrase(),
                        Entries.join(companies(), others()),
                        sector().map(s -> ", " + s).orElse(""),
                        purpose().map(p -> ": " + p).orElse(""));
    }

    /** Builds a {@link CompanyInterest}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ImmutableCompanyInterest.Builder values = new ImmutableCompanyInterest.Builder();
        private final Given given = new Given("company interest", ImmutableMap.of("interested", "of"));

        Builder() {}

        /**
         * Sets who is interested.
         *
         * @param interested the country or group
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder of(Area interested) {
            values.interested(given.once("of", interested));
            return this;
        }

        /**
         * Adds firms of a country by their names.
         *
         * @param country the country of the firms
         * @param names the names
         * @return this builder
         * @throws IllegalArgumentException if a name is blank, too long or contains unprintable characters
         */
        public Builder in(Country country, String... names) {
            Given.argument("country", "CompanyInterest.Builder.in", country);
            for (String name : given.each("in", names)) {
                in(Company.builder().name(name).country(country).build());
            }
            return this;
        }

        /**
         * Adds firms.
         *
         * @param companies the firms
         * @return this builder
         */
        public Builder in(Company... companies) {
            values.addAllCompanies(given.each("in", companies));
            return this;
        }

        /**
         * States that there are further firms which are not named.
         *
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder andOthers() {
            values.others(given.once("andOthers", true));
            return this;
        }

        /**
         * Sets the sector of all of them.
         *
         * @param sector the sector in words
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder sector(String sector) {
            values.sector(given.once("sector", sector));
            return this;
        }

        /**
         * Sets what the interest aims at.
         *
         * @param purpose the purpose in words, such as {@code "localising production"}
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder purpose(String purpose) {
            values.purpose(given.once("purpose", purpose));
            return this;
        }

        /**
         * Builds the interest.
         *
         * @return the interest
         * @throws IllegalStateException if who is interested or the firms are missing
         * @throws IllegalArgumentException if a text is blank, too long or contains unprintable characters
         */
        public CompanyInterest build() {
            CompanyInterest interest = given.build(values::build);
            if (interest.companies().isEmpty() && !interest.others()) {
                throw new IllegalStateException(
                        ("interest of %s must be in some company, but was built with none; call in(...) or "
                                        + "andOthers() before build()")
                                .formatted(interest.interested().phrase()));
            }
            return interest;
        }
    }
}
