package io.github.comity.diplomacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.event.CooperationField;
import io.github.comity.event.Entry;
import io.github.comity.event.Event;
import io.github.comity.event.Identity;
import io.github.comity.event.Scope;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.party.Party;
import io.github.comity.update.Newer;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Two countries work together in international organisations: in the UN, the OSCE and others.
 *
 * <p>It does not say that they are members, and an organisation that acts itself is a party of a meeting or an
 * agreement. Two are equal when all attributes are equal, in whatever order the organisations were given. There is no
 * order. This class is immutable and thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class MultilateralCooperation implements Entry {
    MultilateralCooperation() {}

    /** {@return a builder; an organisation is required} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the organisations and groups of countries in which they work together, as far as named; at least one
     * unless there are others}
     */
    public abstract ImmutableSet<Party> settings();

    /** {@return whether the text speaks of further organisations; false unless set} */
    @Value.Default
    public boolean others() {
        return false;
    }

    /** {@return what is done there, in words, if stated} */
    public abstract Optional<String> activity();

    /** {@return the fields of cooperation} */
    public abstract ImmutableSet<CooperationField> fields();

    @Value.Check
    void check() {
        activity().ifPresent(a -> Text.requireName("multilateral activity", a));
    }

    /**
     * Checks whether an organisation is among those named.
     *
     * @param name its name, acronym or code, in any case and with or without accents
     * @return whether one of them has that name
     */
    public boolean isIn(String name) {
        Given.argument("name", "MultilateralCooperation.isIn", name);
        return settings().stream().anyMatch(s -> s.isNamed(name));
    }

    /** {@return the organisations; it may be stated more than once, with another activity} */
    @Override
    public Identity identity() {
        return Identity.of("multilateral cooperation", settings()).recurring();
    }

    /** {@return the scope of any dossier, with the organisations} */
    @Override
    public Scope scope() {
        return Scope.ofAny(settings());
    }

    /** {@return nothing, since it has no date} */
    @Override
    public ImmutableList<Event> events() {
        return ImmutableList.of();
    }

    /** {@return activity, fields, and whether there are others} */
    @Override
    public ImmutableMap<String, String> particulars() {
        return Text.particulars("activity", activity(), "fields", fields(), "others", others() ? "and others" : "");
    }

    /**
     * Lays a newer statement of the cooperation in the same organisations over this one.
     *
     * @param newer the newer statement
     * @return what holds now: fields are united, and what it does not mention stays
     * @throws IllegalArgumentException if it is in other organisations
     */
    @Override
    public MultilateralCooperation updatedWith(Entry newer) {
        Given.argument("newer", "MultilateralCooperation.updatedWith", newer);
        MultilateralCooperation other =
                (MultilateralCooperation) identity().requireMayBe(newer.identity(), this, newer);
        return new ImmutableMultilateralCooperation.Builder()
                .addAllSettings(settings())
                .others(others() || other.others())
                .activity(Newer.value(activity(), other.activity()))
                .addAllFields(Newer.union(fields(), other.fields()))
                .build();
    }

    @Override
    public String details() {
        return Text.details(settings(), fields());
    }

    /** {@return a line such as {@code "cooperation in United Nations and others: mutual support of candidates"}} */
    @Override
    public String toString() {
        return "cooperation in " + Entries.join(settings(), others())
                + activity().map(a -> ": " + a).orElse("");
    }

    /** Builds a {@link MultilateralCooperation}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ImmutableMultilateralCooperation.Builder values = new ImmutableMultilateralCooperation.Builder();
        private final Given given = new Given("multilateral cooperation");

        Builder() {}

        /**
         * Adds organisations and groups of countries.
         *
         * @param settings where the two countries work together
         * @return this builder
         */
        public Builder in(Party... settings) {
            values.addAllSettings(given.each("in", settings));
            return this;
        }

        /**
         * States that there are further organisations which are not named.
         *
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder andOthers() {
            values.others(given.once("andOthers", true));
            return this;
        }

        /**
         * Sets what is done there.
         *
         * @param activity the activity in words
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder activity(String activity) {
            values.activity(given.once("activity", activity));
            return this;
        }

        /**
         * Adds fields of cooperation that it belongs to.
         *
         * @param fields the fields
         * @return this builder
         */
        public Builder about(CooperationField... fields) {
            values.addAllFields(given.each("about", fields));
            return this;
        }

        /**
         * Builds the cooperation.
         *
         * @return the cooperation
         * @throws IllegalStateException if no organisation is named and there are no others
         * @throws IllegalArgumentException if the activity is blank, too long or contains unprintable characters
         */
        public MultilateralCooperation build() {
            MultilateralCooperation all = values.build();
            if (all.settings().isEmpty() && !all.others()) {
                throw new IllegalStateException(
                        "multilateral cooperation must be in some organization, but was built with none; call "
                                + "in(...) or andOthers() before build()");
            }
            return all;
        }
    }
}
