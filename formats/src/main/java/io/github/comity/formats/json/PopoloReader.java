package io.github.comity.formats.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Shown;
import io.github.comity.formats.json.PopoloEntries.Membership;
import io.github.comity.formats.json.PopoloEntries.Name;
import io.github.comity.formats.json.PopoloEntries.Person;
import io.github.comity.formats.json.PopoloEntries.Placed;
import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Organization;
import io.github.comity.party.Post;
import io.github.comity.party.World;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Puts officials together from the objects of a Popolo document; what has no place in them is reported. */
final class PopoloReader {
    private final JsonIn in;
    private final Map<String, Placed<Person>> persons;
    private final Map<String, Placed<PopoloEntries.Organization>> organizations;
    private final Map<String, Placed<PopoloEntries.Post>> posts;
    private final Map<String, Placed<PopoloEntries.Area>> areas;
    private final Map<String, Optional<Organization>> madeOrganizations = new HashMap<>();
    private final Map<Placed<PopoloEntries.Post>, Optional<Post>> madePosts = new HashMap<>();
    private final Map<String, Optional<Area>> madeAreas = new HashMap<>();
    private final Set<Person> holders = new HashSet<>();
    private final Set<Placed<PopoloEntries.Post>> held = new HashSet<>();
    private final ImmutableSet.Builder<Official> officials = ImmutableSet.builder();

    private PopoloReader(PopoloEntries entries, JsonIn in) {
        this.in = in;
        this.persons = byId("person", entries.persons(), Person::id);
        this.organizations = byId("organization", entries.organizations(), PopoloEntries.Organization::id);
        this.posts = byId("post", entries.posts(), PopoloEntries.Post::id);
        this.areas = byId("area", entries.areas(), PopoloEntries.Area::id);
    }

    static PopoloPeople people(PopoloEntries entries, JsonIn in) {
        PopoloReader reader = new PopoloReader(entries, in);
        for (Placed<Person> person : entries.persons()) {
            person.value().memberships().forEach(m -> reader.membership(m, Optional.of(person.value())));
        }
        entries.memberships().forEach(m -> reader.membership(m, Optional.empty()));
        return reader.rest(entries);
    }

    private <V> Map<String, Placed<V>> byId(
            String what, ImmutableList<Placed<V>> all, Function<V, Optional<String>> id) {
        Map<String, Placed<V>> byId = new LinkedHashMap<>();
        for (Placed<V> one : all) {
            id.apply(one.value()).ifPresent(i -> {
                if (byId.putIfAbsent(i, one) != null) {
                    report(
                            one.at(),
                            i,
                            "%s must have an id of its own, but was a second %s; it was left out"
                                    .formatted(what, Shown.quote(i)));
                }
            });
        }
        return byId;
    }

    private void report(Position at, String text, String rule) {
        in.report(new Problem(at, Shown.shorten(text), rule));
    }

    /** Finds what an id names; an id that names nothing is reported. */
    private <V> Optional<Placed<V>> find(Map<String, Placed<V>> all, String what, String id, Position at) {
        Placed<V> found = all.get(id);
        if (found == null) {
            report(
                    at,
                    id,
                    "%s_id must be the id of one that stands in the document, but was %s; add it"
                            .formatted(what, Shown.quote(id)));
        }
        return Optional.ofNullable(found);
    }

    private void membership(Placed<Membership> membership, Optional<Person> owner) {
        Membership m = membership.value();
        Position at = membership.at();
        if (owner.isEmpty() && m.personId().isEmpty()) {
            report(at, "", "membership must be that of a person, but was without 'person_id'; it was left out");
            return;
        }
        Optional<Person> person =
                owner.or(() -> find(persons, "person", m.personId().get(), at).map(Placed::value));
        person.ifPresent(holders::add);
        boolean hasPost = m.post().isPresent() || m.postId().isPresent();
        Optional<Post> post = hasPost
                ? m.post()
                        .or(() -> m.postId().flatMap(id -> find(posts, "post", id, at)))
                        .flatMap(p -> held(p, m, at))
                : ownPost(m, at);
        if (person.isPresent() && post.isPresent()) {
            make(at, () -> official(person.get(), post.get(), m, at)).ifPresent(officials::add);
        }
    }

    /** The post of a membership; one without an organisation is one of that in which the membership is. */
    private Optional<Post> held(Placed<PopoloEntries.Post> placed, Membership m, Position at) {
        held.add(placed);
        PopoloEntries.Post stated = placed.value();
        boolean isOfNone =
                stated.organizationId().isEmpty() && stated.organization().isEmpty();
        Optional<Organization> of =
                isOfNone ? organization(m.organization(), m.organizationId(), at) : Optional.empty();
        return of.isPresent() ? post(placed, of) : post(placed);
    }

    private Official official(Person person, Post post, Membership membership, Position at) {
        Official.Builder official =
                Official.builder().name(person.name()).post(post).acting(isActing(membership, post, at));
        person.familyName().ifPresent(official::familyName);
        Optional<String> inOwnScript = special(person.otherNames(), PopoloWriter.NATIVE);
        inOwnScript.ifPresent(official::nativeName);
        official.otherSpellings(others(person.otherNames(), PopoloWriter.NATIVE, inOwnScript));
        membership.statedStart().or(membership::start).ifPresent(official::from);
        membership.statedEnd().or(membership::end).ifPresent(official::until);
        return official.build();
    }

    private boolean isActing(Membership membership, Post post, Position at) {
        boolean isActing = false;
        for (String said : Stream.concat(membership.role().stream(), membership.label().stream())
                .toList()) {
            if (said.equalsIgnoreCase(PopoloWriter.ACTING + post.title())
                    || said.equalsIgnoreCase(PopoloWriter.ACTING.strip())) {
                isActing = true;
            } else if (!said.equalsIgnoreCase(post.title())) {
                report(
                        at,
                        said,
                        "role and label of a membership must be '%s' or 'Acting %s', but was %s; it was passed over"
                                .formatted(post.title(), post.title(), Shown.quote(said)));
            }
        }
        return isActing;
    }

    /** The name that a note marks, the first of such. */
    private static Optional<String> special(ImmutableList<Name> names, String note) {
        return names.stream()
                .filter(n -> n.note().filter(note::equalsIgnoreCase).isPresent())
                .map(Name::name)
                .findFirst();
    }

    private static String[] others(ImmutableList<Name> names, String note, Optional<String> special) {
        return names.stream()
                .filter(n -> n.note().filter(note::equalsIgnoreCase).isEmpty()
                        || !special.filter(n.name()::equals).isPresent())
                .map(Name::name)
                .toArray(String[]::new);
    }

    /** A post that no object describes: the role in an organisation. */
    private Optional<Post> ownPost(Membership m, Position at) {
        Optional<String> title = m.role().or(m::label);
        if (title.isEmpty()) {
            report(at, "", "membership must have a post or a role, but was without; it was left out");
            return Optional.empty();
        }
        Post.Builder post = Post.builder();
        return make(at, () -> {
            post.title(title.get());
            organization(m.organization(), m.organizationId(), at).ifPresent(post::organization);
            return post.build();
        });
    }

    private Optional<Post> post(Placed<PopoloEntries.Post> placed) {
        Optional<Post> made = madePosts.get(placed);
        if (made == null) {
            PopoloEntries.Post stated = placed.value();
            made = post(placed, organization(stated.organization(), stated.organizationId(), placed.at()));
            madePosts.put(placed, made);
        }
        return made;
    }

    private Optional<Post> post(Placed<PopoloEntries.Post> placed, Optional<Organization> organization) {
        PopoloEntries.Post stated = placed.value();
        Position at = placed.at();
        Optional<String> title = stated.label().or(stated::role);
        if (title.isEmpty()) {
            report(at, "", "post must have a label or a role, but was without; it was left out");
            return Optional.empty();
        }
        return make(at, () -> {
            Post.Builder post = Post.builder().title(title.get());
            stated.role()
                    .filter(r -> stated.label().isPresent())
                    .flatMap(r -> level(r, title.get(), at))
                    .ifPresent(post::level);
            organization.ifPresent(post::organization);
            area(stated.area(), stated.areaId(), at).ifPresent(post::represents);
            return post.build();
        });
    }

    private Optional<OfficialLevel> level(String role, String title, Position at) {
        for (OfficialLevel level : OfficialLevel.values()) {
            if (level.label().equalsIgnoreCase(role)) {
                return Optional.of(level);
            }
        }
        if (role.equalsIgnoreCase(title)) {
            return Optional.empty();
        }
        report(
                at,
                role,
                "role of a post with a label must be a level such as 'minister', but was %s; it was passed over"
                        .formatted(Shown.quote(role)));
        return Optional.empty();
    }

    /** What stands within another object, or else what its id names. */
    private Optional<Organization> organization(
            Optional<Placed<PopoloEntries.Organization>> within, Optional<String> id, Position at) {
        return within.isPresent() ? within.flatMap(this::organization) : id.flatMap(i -> organization(i, at));
    }

    private Optional<Area> area(Optional<Placed<PopoloEntries.Area>> within, Optional<String> id, Position at) {
        return within.isPresent() ? within.flatMap(this::area) : id.flatMap(i -> area(i, at));
    }

    private Optional<Organization> organization(String id, Position at) {
        Optional<Organization> made = madeOrganizations.get(id);
        if (made == null) {
            made = find(organizations, "organization", id, at).flatMap(this::organization);
            madeOrganizations.put(id, made);
        }
        return made;
    }

    private Optional<Organization> organization(Placed<PopoloEntries.Organization> placed) {
        PopoloEntries.Organization stated = placed.value();
        return make(placed.at(), () -> {
            Optional<String> acronym = special(stated.otherNames(), PopoloWriter.ACRONYM);
            Organization.Builder organization = Organization.builder()
                    .name(stated.name())
                    .aliases(others(stated.otherNames(), PopoloWriter.ACRONYM, acronym));
            acronym.ifPresent(organization::acronym);
            area(stated.area(), stated.areaId(), placed.at()).ifPresent(organization::area);
            return organization.build();
        });
    }

    private Optional<Area> area(String id, Position at) {
        Optional<Area> made = madeAreas.get(id);
        if (made == null) {
            Placed<PopoloEntries.Area> placed = areas.get(id);
            made = placed == null ? country(id) : area(placed);
            if (placed == null && made.isEmpty()) {
                find(areas, "area", id, at);
            }
            madeAreas.put(id, made);
        }
        return made;
    }

    private Optional<Area> area(Placed<PopoloEntries.Area> placed) {
        PopoloEntries.Area stated = placed.value();
        String kind = stated.classification().orElse("").toLowerCase(Locale.ROOT);
        String code = stated.identifier().or(stated::id).orElse("");
        if (kind.equals(PopoloWriter.WORLD)) {
            return Optional.of(World.WORLD);
        }
        if (kind.equals(PopoloWriter.GROUP)) {
            return make(placed.at(), () -> {
                CountryGroup.Builder group =
                        CountryGroup.builder().code(code).name(stated.name().orElse(code));
                stated.members().forEach(m -> group.member(Country.ofAlpha3(m.country()), m.during()));
                return group.build();
            });
        }
        Optional<Area> country = country(code).or(() -> stated.name().flatMap(PopoloReader::country));
        if (country.isEmpty()) {
            report(
                    placed.at(),
                    code,
                    "area must be a country, a country group or the world, but was %s; it was passed over"
                            .formatted(Shown.quote(stated.name().orElse(code))));
        }
        return country;
    }

    /** The country with a code or a name, or the last part of an identifier such as {@code ocd-division/country:kz}. */
    private static Optional<Area> country(String text) {
        return Country.find(text.substring(text.lastIndexOf(':') + 1)).map(c -> c);
    }

    private PopoloPeople rest(PopoloEntries entries) {
        for (Placed<Person> person : entries.persons()) {
            if (!holders.contains(person.value())) {
                report(
                        person.at(),
                        person.value().name(),
                        "person must hold a post to be an official, but was %s without one; it was left out"
                                .formatted(Shown.quote(person.value().name())));
            }
        }
        ImmutableSet<Official> all = officials.build();
        Set<Post> ofOfficials = new HashSet<>();
        all.forEach(o -> ofOfficials.add(o.post()));
        ImmutableSet.Builder<Post> vacant = ImmutableSet.builder();
        for (Placed<PopoloEntries.Post> post : entries.posts()) {
            Optional<String> id = post.value().id();
            boolean isOne = id.isEmpty() || post.equals(posts.get(id.get()));
            if (isOne && !held.contains(post)) {
                post(post).filter(p -> !ofOfficials.contains(p)).ifPresent(vacant::add);
            }
        }
        for (Placed<PopoloEntries.Organization> organization : entries.organizations()) {
            if (organization.value().id().filter(madeOrganizations::containsKey).isEmpty()) {
                report(
                        organization.at(),
                        organization.value().name(),
                        "organization must have a post to be read, but was %s without one; it was left out"
                                .formatted(Shown.quote(organization.value().name())));
            }
        }
        return new PopoloPeople(all, vacant.build());
    }

    /** Makes a value of the model; what the model refuses is reported and left out. */
    private <T> Optional<T> make(Position at, Supplier<T> model) {
        try {
            return Optional.of(model.get());
        } catch (IllegalArgumentException | IllegalStateException e) {
            report(at, "", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
