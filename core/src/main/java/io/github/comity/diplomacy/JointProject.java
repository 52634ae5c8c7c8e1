package io.github.comity.diplomacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.event.CooperationField;
import io.github.comity.event.Dated;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.Place;
import io.github.comity.internal.MissingAttributes;
import io.github.comity.internal.Text;
import io.github.comity.internal.ValueType;
import io.github.comity.party.Company;
import io.github.comity.party.Party;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * Something that partners of two countries carry out together: a plant, a school, the return of a species to the
 * steppe.
 *
 * <p>It is not an agreement, though one may stand behind it. Its stage is what a source says and is not derived from
 * the milestones.
 *
 * <pre>{@code
 * JointProject.builder().title("reintroduction of Przewalski's horses").partners(KAZ, CZE).auspices(pragueZoo)
 *     .milestone("first group brought to Kazakhstan", m -> m.figure("7 {horses}").on("2024-06"))
 *     .build()
 * }</pre>
 *
 * <p>Two are equal when all attributes are equal, in whatever order partners and milestones were given. There is no
 * order. Source: {@code Project} of schema.org. This class is immutable and thread-safe.
 */
@Value.Immutable
@ValueType
public abstract class JointProject implements Dated {
    JointProject() {}

    /** {@return a builder; the title is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the title} */
    public abstract String title();

    /** {@return the countries, groups and organisations that carry it out, as far as named} */
    public abstract ImmutableSet<Party> partners();

    /** {@return the firms that carry it out, as far as named} */
    public abstract ImmutableSet<Company> companies();

    /** {@return under whose patronage it stands, if anybody's} */
    public abstract ImmutableSet<Party> auspices();

    /** {@return how far it has come, if stated} */
    public abstract Optional<ProjectStage> stage();

    /** {@return where it is, if known} */
    public abstract Optional<Place> site();

    /** {@return the fields of cooperation that it belongs to} */
    public abstract ImmutableSet<CooperationField> fields();

    /** {@return its steps} */
    public abstract ImmutableSet<Milestone> milestones();

    @Value.Check
    void check() {
        Text.requireName("project title", title());
    }

    /** {@return one entry for each milestone whose date is known} */
    @Override
    public ImmutableList<Event> events() {
        return milestones().stream()
                .flatMap(m -> Entries.of(
                        m.date(),
                        () -> Event.builder()
                                .kind(EventKind.MILESTONE)
                                .headline(Text.shorten(title() + ": " + m.headline()))
                                .status(m.status())
                                .origin(this)
                                .place(m.place().or(this::site))
                                .addAllParties(partners())
                                .addAllFields(fields()))
                        .stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return a line such as {@code "reintroduction of Przewalski's horses, by Kazakhstan and Czechia, under the
     * auspices of Prague Zoo"}}
     */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(title());
        ImmutableList<Object> by =
                ImmutableList.builder().addAll(partners()).addAll(companies()).build();
        if (!by.isEmpty()) {
            out.append(", by ").append(Entries.join(by, false));
        }
        if (!auspices().isEmpty()) {
            out.append(", under the auspices of ").append(Entries.join(auspices(), false));
        }
        stage().ifPresent(s -> out.append(" (").append(s).append(')'));
        return out.toString();
    }

    /** Builds a {@link JointProject}; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableJointProject.Builder {
        Builder() {}

        /**
         * Adds partners that carry it out.
         *
         * @param partners countries, groups and organisations
         * @return this builder
         */
        public Builder partners(Party... partners) {
            return addPartners(partners);
        }

        /**
         * Adds patrons.
         *
         * @param patrons under whose patronage it stands
         * @return this builder
         */
        public Builder auspices(Party... patrons) {
            return addAuspices(patrons);
        }

        /**
         * Adds fields of cooperation that it belongs to.
         *
         * @param fields the fields
         * @return this builder
         */
        public Builder about(CooperationField... fields) {
            return addFields(fields);
        }

        /**
         * Adds a milestone.
         *
         * @param title what is reached
         * @param milestone states date, figure and the rest
         * @return this builder
         * @throws IllegalArgumentException if the title is blank, too long or contains unprintable characters
         */
        public Builder milestone(String title, Consumer<Milestone.Builder> milestone) {
            Milestone.Builder builder = Milestone.builder().title(title);
            milestone.accept(builder);
            return addMilestone(builder.build());
        }

        /**
         * Builds the project.
         *
         * @return the project
         * @throws IllegalStateException if the title is missing
         * @throws IllegalArgumentException if the title is blank, too long or contains unprintable characters
         */
        @Override
        public JointProject build() {
            return MissingAttributes.naming("joint project", super::build);
        }
    }
}
