package io.github.comity.diplomacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.event.CooperationField;
import io.github.comity.event.Entry;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.Identity;
import io.github.comity.event.Place;
import io.github.comity.event.Scope;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.party.Company;
import io.github.comity.party.Party;
import io.github.comity.update.Newer;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
@WrittenBuilder
public abstract class JointProject implements Entry {
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
                .flatMap(m -> Entries.of(m.schedule(), () -> event(m)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<Event> undated() {
        return milestones().stream()
                .flatMap(m -> Entries.undated(m.schedule(), () -> event(m)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Event.Builder event(Milestone m) {
        Event.Builder event = Event.builder()
                .kind(EventKind.MILESTONE)
                .headline(Text.shorten(title() + ": " + m.headline()))
                .origin(this)
                .identity(identityOf(m))
                .parties(partners())
                .about(fields());
        m.place().or(this::site).ifPresent(event::place);
        return event;
    }

    private Identity identityOf(Milestone milestone) {
        return Identity.of("milestone", milestone.title(), milestone.figure()).named(title(), ImmutableSet.of());
    }

    /** {@return the title} */
    @Override
    public Identity identity() {
        return Identity.of("project").named(title(), ImmutableSet.of());
    }

    /** {@return the scope of the partners and of the countries of the firms} */
    @Override
    public Scope scope() {
        return Scope.among(
                Stream.concat(partners().stream(), companies().stream().flatMap(c -> c.country().stream()))
                        .toList(),
                "project must have a partner of %s or %s",
                toString());
    }

    /** {@return stage, partners, firms, patrons, site and fields} */
    @Override
    public ImmutableMap<String, String> particulars() {
        return Text.particulars(
                "stage", stage(),
                "partners", partners().stream().map(Party::name).toList(),
                "companies", companies(),
                "auspices", auspices().stream().map(Party::name).toList(),
                "site", site(),
                "fields", fields());
    }

    /**
     * Lays a newer statement of the same project over this one.
     *
     * @param newer the newer statement
     * @return what holds now: milestones, partners, firms, patrons and fields are united, and what it does not mention
     *     or says less exactly stays
     * @throws IllegalArgumentException if it is another project
     */
    @Override
    public JointProject updatedWith(Entry newer) {
        Given.argument("newer", "JointProject.updatedWith", newer);
        JointProject project = (JointProject) identity().requireMayBe(newer.identity(), this, newer);
        return new ImmutableJointProject.Builder()
                .title(title())
                .addAllPartners(Newer.union(partners(), project.partners()))
                .addAllCompanies(Newer.union(companies(), project.companies()))
                .addAllAuspices(Newer.union(auspices(), project.auspices()))
                .stage(Newer.value(stage(), project.stage()))
                .site(Newer.value(site(), project.site()))
                .addAllFields(Newer.union(fields(), project.fields()))
                .addAllMilestones(Newer.all(milestones(), project.milestones(), Milestone.RULE))
                .build();
    }

    @Override
    public String details() {
        return Text.details(partners(), companies(), auspices(), site(), fields(), milestones());
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

    /** Builds a {@link JointProject}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ImmutableJointProject.Builder values = new ImmutableJointProject.Builder();
        private final Given given = new Given("joint project");

        Builder() {}

        /**
         * Sets the title.
         *
         * @param title the title
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder title(String title) {
            values.title(given.once("title", title));
            return this;
        }

        /**
         * Adds partners that carry it out.
         *
         * @param partners countries, groups and organisations
         * @return this builder
         */
        public Builder partners(Party... partners) {
            values.addAllPartners(given.each("partners", partners));
            return this;
        }

        /**
         * Adds firms that carry it out.
         *
         * @param companies the firms
         * @return this builder
         */
        public Builder companies(Company... companies) {
            values.addAllCompanies(given.each("companies", companies));
            return this;
        }

        /**
         * Adds patrons.
         *
         * @param patrons under whose patronage it stands
         * @return this builder
         */
        public Builder auspices(Party... patrons) {
            values.addAllAuspices(given.each("auspices", patrons));
            return this;
        }

        /**
         * Sets how far it has come.
         *
         * @param stage the stage
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder stage(ProjectStage stage) {
            values.stage(given.once("stage", stage));
            return this;
        }

        /**
         * Sets where it is.
         *
         * @param place the place
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder site(Place place) {
            values.site(given.once("site", place));
            return this;
        }

        /**
         * Sets where it is.
         *
         * @param place the place as text, such as {@code "Prague, CZE"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a place
         * @throws IllegalStateException if it was already set
         */
        public Builder site(String place) {
            return site(Place.parse(given.one("site", place)));
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
         * Adds a milestone.
         *
         * @param title what is reached
         * @param milestone states date, figure and the rest
         * @return this builder
         * @throws IllegalArgumentException if the title is blank, too long or contains unprintable characters
         */
        public Builder milestone(String title, Consumer<Milestone.Builder> milestone) {
            Given.arguments("JointProject.Builder.milestone", "title", title, "milestone", milestone);
            Milestone.Builder builder = Milestone.builder().title(title);
            milestone.accept(builder);
            values.addMilestone(builder.build());
            return this;
        }

        /**
         * Adds a milestone.
         *
         * @param milestone the milestone
         * @return this builder
         */
        public Builder milestone(Milestone milestone) {
            values.addMilestone(given.one("milestone", milestone));
            return this;
        }

        /**
         * Builds the project.
         *
         * @return the project
         * @throws IllegalStateException if the title is missing
         * @throws IllegalArgumentException if the title is blank, too long or contains unprintable characters
         */
        public JointProject build() {
            return given.build(values::build);
        }
    }
}
