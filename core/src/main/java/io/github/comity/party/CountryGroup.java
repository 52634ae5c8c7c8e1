package io.github.comity.party;

import com.google.common.collect.ImmutableList;
import io.github.comity.internal.Given;
import io.github.comity.internal.NameSpelling;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.period.EventDate;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A group of countries that statistics and agreements name, such as the EU.
 *
 * <p>Who belongs to it when is supplied by the caller and never guessed: the constants have no memberships, so that
 * {@link #isMemberAt} is false for them and {@link #mayBeMemberAt} true for whoever is or was a member. Two groups are
 * equal when code, name and memberships are equal. There is no order. This class is immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract non-sealed class CountryGroup implements Area, Party {
    /** European Union; without members. */
    public static final CountryGroup EU = of("EU", "European Union");
    /** Commonwealth of Independent States; without members. */
    public static final CountryGroup CIS = of("CIS", "Commonwealth of Independent States");
    /** Eurasian Economic Union; without members. */
    public static final CountryGroup EAEU = of("EAEU", "Eurasian Economic Union");
    /** Association of Southeast Asian Nations; without members. */
    public static final CountryGroup ASEAN = of("ASEAN", "Association of Southeast Asian Nations");
    /** Organization of Turkic States; without members. */
    public static final CountryGroup OTS = of("OTS", "Organization of Turkic States");

    CountryGroup() {}

    /**
     * Obtains a group without members.
     *
     * @param code its code, such as {@code "EU"}
     * @param name its English name
     * @return the group
     * @throws IllegalArgumentException if code or name is blank, too long or contains unprintable characters
     */
    public static CountryGroup of(String code, String name) {
        Given.arguments("CountryGroup.of", "code", code, "name", name);
        return builder().code(code).name(name).build();
    }

    /**
     * Finds a group or part of the world that is known, such as the EU, the Gulf Cooperation Council or Central Asia.
     *
     * @param text its code, such as {@code "GCC"}, or its English name, in any case
     * @return the group, without members; empty if none is so called
     */
    public static Optional<CountryGroup> find(CharSequence text) {
        return KnownGroups.find(
                Given.argument("text", "CountryGroup.find", text).toString());
    }

    /** {@return the groups and parts of the world that {@link #find} knows, the constants first; without members} */
    public static ImmutableList<CountryGroup> known() {
        return KnownGroups.all();
    }

    /** {@return a builder; code and name are required} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public abstract String code();

    @Override
    public abstract String name();

    /** {@return who belonged to it when, as the caller supplied it} */
    public abstract ImmutableList<Membership> memberships();

    @Value.Check
    void check() {
        Text.requireName("country group code", code());
        Text.requireName("country group name", name());
    }

    /**
     * Checks whether a country certainly belonged to the group on a day, by the memberships that were supplied.
     *
     * @param country the country
     * @param day the day
     * @return whether some membership covers the day, whichever day its imprecise start and end are; on 15 January 2004
     *     that is false for {@code 2004/..}
     */
    public boolean isMemberAt(Country country, LocalDate day) {
        Given.arguments("CountryGroup.isMemberAt", "country", country, "day", day);
        return memberships().stream()
                .anyMatch(m -> m.member().equals(country) && m.during().certainlyCovers(day));
    }

    /**
     * Checks whether a country may have belonged to the group on a day, by the memberships that were supplied.
     *
     * <p>A known group without any, such as {@link #ASEAN}, may have those that belong or ever belonged to it.
     *
     * @param country the country
     * @param day the day
     * @return whether some membership may cover the day
     */
    public boolean mayBeMemberAt(Country country, LocalDate day) {
        Given.arguments("CountryGroup.mayBeMemberAt", "country", country, "day", day);
        return (memberships().isEmpty() && KnownGroups.mayHave(this, country))
                || memberships().stream()
                        .anyMatch(m -> m.member().equals(country) && m.during().possiblyCovers(day));
    }

    /**
     * Checks whether a country certainly never belonged to the group, by the memberships that were supplied or, where
     * there are none, by those of a known group whose members are beyond dispute.
     *
     * @param country the country
     * @return whether it certainly never did: China to {@link #EU}; false where that is not known
     */
    public boolean neverHad(Country country) {
        Given.argument("country", "CountryGroup.neverHad", country);
        return memberships().isEmpty()
                ? KnownGroups.neverHad(this, country)
                : memberships().stream().noneMatch(m -> m.member().equals(country));
    }

    /** Whether a country may have been a member on one of some days; all days before or after count where null. */
    boolean mayHaveHad(Country country, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return (memberships().isEmpty() && KnownGroups.mayHave(this, country))
                || memberships().stream()
                        .filter(m -> m.member().equals(country))
                        .map(Membership::during)
                        .anyMatch(d -> d.earliest()
                                        .filter(from -> latest != null && from.isAfter(latest))
                                        .isEmpty()
                                && d.latest()
                                        .filter(until -> earliest != null && until.isBefore(earliest))
                                        .isEmpty());
    }

    @Override
    public String phrase() {
        return KnownGroups.phrase(name());
    }

    /**
     * Checks whether a text means this group, in any case and with or without accents.
     *
     * @param text the name or code
     * @return whether it is its name or code
     */
    @Override
    public boolean isNamed(String text) {
        Given.argument("text", "CountryGroup.isNamed", text);
        String folded = NameSpelling.fold(text);
        return NameSpelling.fold(name()).equals(folded)
                || NameSpelling.fold(code()).equals(folded);
    }

    /** {@return the code; with the name where a country has that code too, so that no text means both} */
    @Override
    public String toString() {
        return CountryTable.byAlpha3(code()) == null ? code() : code() + " (" + name() + ")";
    }

    /**
     * A country's time in a group. This record is immutable and thread-safe.
     *
     * @param member the country
     * @param during when it belonged to the group: an interval such as {@code 2004-05-01/..}, open where it still does
     */
    public record Membership(Country member, EventDate during) {
        /**
         * Checks the components.
         *
         * @param member the country
         * @param during when it belonged to the group: an interval such as {@code 2004-05-01/..}, open where it still
         *     does
         */
        public Membership {
            Given.arguments("CountryGroup.Membership", "member", member, "during", during);
        }

        /** {@return a text such as {@code "Czechia since 2004"}} */
        @Override
        public String toString() {
            return member.name() + " " + during.phrase();
        }
    }

    /** Builds a {@link CountryGroup}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ImmutableCountryGroup.Builder values = new ImmutableCountryGroup.Builder();
        private final Given given = new Given("country group");

        Builder() {}

        /**
         * Sets the code.
         *
         * @param code the code, such as {@code "EU"}
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder code(String code) {
            values.code(given.once("code", code));
            return this;
        }

        /**
         * Sets the name.
         *
         * @param name the English name
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder name(String name) {
            values.name(given.once("name", name));
            return this;
        }

        /**
         * Adds a country that belongs or belonged to the group.
         *
         * @param country the country
         * @param during when it belongs to the group: an interval, open where it still does
         * @return this builder
         */
        public Builder member(Country country, EventDate during) {
            values.addMembership(new Membership(given.one("member", country), given.one("member", during)));
            return this;
        }

        /**
         * Adds a country that belongs or belonged to the group.
         *
         * @param country the country
         * @param during when it belongs to the group, as EDTF text, such as {@code "2004-05-01/.."}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a date
         */
        public Builder member(Country country, String during) {
            Given.argument("country", "CountryGroup.Builder.member", country);
            return member(country, EventDate.parse(given.one("member", during)));
        }

        /**
         * Builds the country group.
         *
         * @return the country group
         * @throws IllegalStateException if code or name is missing
         * @throws IllegalArgumentException if a text is blank, too long or contains unprintable characters
         */
        public CountryGroup build() {
            return given.build(values::build);
        }
    }
}
