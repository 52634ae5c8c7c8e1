package io.github.comity.formats.json;

import com.google.common.collect.ImmutableList;
import io.github.comity.formats.json.PopoloEntries.Member;
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
import io.github.comity.period.EventDate;
import io.github.comity.period.EventDate.Precision;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Takes officials apart into persons, posts, organisations, areas and the memberships between them. */
final class PopoloWriter {
    /** Things by what they are made of, each once, with the ids that the document gives them. */
    private static final class Numbered<K, V> {
        private final String prefix;
        private final BiFunction<String, K, V> make;
        private final Map<K, String> ids = new LinkedHashMap<>();
        private final ImmutableList.Builder<Placed<V>> all = ImmutableList.builder();

        Numbered(String prefix, BiFunction<String, K, V> make) {
            this.prefix = prefix;
            this.make = make;
        }

        String id(K key) {
            String id = ids.get(key);
            if (id == null) {
                id = prefix + "/" + (ids.size() + 1);
                ids.put(key, id);
                all.add(Placed.nowhere(make.apply(id, key)));
            }
            return id;
        }
    }

    /** What makes a person, whatever the post. */
    private record Who(
            String name, Optional<String> familyName, Optional<String> nativeName, ImmutableList<String> spellings) {
        static Who of(Official official) {
            return new Who(
                    official.name(),
                    official.familyName(),
                    official.nativeName(),
                    official.otherSpellings().asList());
        }
    }

    static final String NATIVE = "native name";
    static final String ACRONYM = "acronym";
    static final String COUNTRY = "country";
    static final String GROUP = "country group";
    static final String WORLD = "world";
    static final String ACTING = "Acting ";

    private final Numbered<Area, PopoloEntries.Area> areas = new Numbered<>("area", PopoloWriter::area);
    private final Numbered<Organization, PopoloEntries.Organization> organizations =
            new Numbered<>("organization", this::organization);
    private final Numbered<Post, PopoloEntries.Post> posts = new Numbered<>("post", this::post);
    private final Numbered<Who, Person> persons = new Numbered<>("person", PopoloWriter::person);

    private PopoloWriter() {}

    static PopoloEntries entries(PopoloPeople people) {
        PopoloWriter writer = new PopoloWriter();
        ImmutableList<Placed<Membership>> memberships = people.officials().stream()
                .map(o -> Placed.nowhere(writer.membership(o)))
                .collect(ImmutableList.toImmutableList());
        people.vacantPosts().forEach(writer.posts::id);
        return new PopoloEntries(
                writer.persons.all.build(),
                writer.organizations.all.build(),
                writer.posts.all.build(),
                memberships,
                writer.areas.all.build());
    }

    private Membership membership(Official official) {
        Post post = official.post();
        return new Membership(
                Optional.of(persons.id(Who.of(official))),
                Optional.of(posts.id(post)),
                post.organization().map(organizations::id),
                Optional.of(post.title()),
                official.acting() ? Optional.of(ACTING + post.title()) : Optional.empty(),
                official.from().flatMap(PopoloWriter::plain),
                official.until().flatMap(PopoloWriter::plain),
                official.from().filter(d -> !isPlain(d)),
                official.until().filter(d -> !isPlain(d)),
                Optional.empty(),
                Optional.empty());
    }

    private static Person person(String id, Who who) {
        return new Person(
                Optional.of(id),
                who.name(),
                who.familyName(),
                names(who.nativeName(), NATIVE, who.spellings().stream()),
                ImmutableList.of());
    }

    private static ImmutableList<Name> names(Optional<String> special, String note, Stream<String> others) {
        return Stream.concat(
                        special.stream().map(n -> new Name(n, Optional.of(note))),
                        others.map(n -> new Name(n, Optional.empty())))
                .collect(ImmutableList.toImmutableList());
    }

    private PopoloEntries.Post post(String id, Post post) {
        return new PopoloEntries.Post(
                Optional.of(id),
                Optional.of(post.title()),
                post.givenLevel().map(OfficialLevel::label),
                post.organization().map(organizations::id),
                post.represents().map(areas::id),
                Optional.empty(),
                Optional.empty());
    }

    private PopoloEntries.Organization organization(String id, Organization organization) {
        return new PopoloEntries.Organization(
                Optional.of(id),
                organization.name(),
                names(organization.acronym(), ACRONYM, organization.aliases().stream()),
                organization.area().map(areas::id),
                Optional.empty());
    }

    private static PopoloEntries.Area area(String id, Area area) {
        ImmutableList<Member> members = area instanceof CountryGroup group
                ? group.memberships().stream()
                        .map(m -> new Member(m.member().alpha3(), m.during()))
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
        return new PopoloEntries.Area(
                Optional.of(id),
                Optional.of(area.code()),
                Optional.of(area.name()),
                Optional.of(area instanceof Country ? COUNTRY : area instanceof CountryGroup ? GROUP : WORLD),
                members);
    }

    private static boolean isPlain(EventDate date) {
        return switch (date.precision()) {
            case DAY, MONTH, YEAR -> !date.isApproximate() && !date.isUncertain();
            case QUARTER, SEASON, THIRD, HALF_YEAR, INTERVAL -> false;
        };
    }

    /** The date if Popolo has it, or else the month or the year that has all of its days, if there is one. */
    private static Optional<EventDate> plain(EventDate date) {
        if (isPlain(date)) {
            return Optional.of(date);
        }
        Optional<LocalDate> first = date.earliest();
        Optional<LocalDate> last = date.latest();
        if (first.isEmpty()
                || last.isEmpty()
                || first.get().getYear() != last.get().getYear()) {
            return Optional.empty();
        }
        int year = first.get().getYear();
        EventDate whole = first.get().getMonth() == last.get().getMonth()
                ? EventDate.inMonth(year, first.get().getMonth())
                : EventDate.inYear(year);
        return Optional.of(date.precision() == Precision.DAY && first.equals(last) ? EventDate.on(first.get()) : whole);
    }
}
