package io.github.comity.formats.json;

import static io.github.comity.formats.json.FigureCodecs.DATE;
import static io.github.comity.formats.json.Scalars.TEXT;
import static io.github.comity.formats.json.Values.add;
import static io.github.comity.formats.json.Values.set;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.formats.Position;
import io.github.comity.formats.internal.Shown;
import io.github.comity.period.EventDate;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/** The objects of a Popolo document as they stand there: linked by ids alone. */
record PopoloEntries(
        ImmutableList<Placed<Person>> persons,
        ImmutableList<Placed<Organization>> organizations,
        ImmutableList<Placed<Post>> posts,
        ImmutableList<Placed<Membership>> memberships,
        ImmutableList<Placed<Area>> areas) {
    private static final String PATTERN = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
    private static final Pattern DATE_TEXT = Pattern.compile(PATTERN);

    /** What Popolo has for whatever it describes, and the model has not. */
    private static final String[] OF_ALL = {
        "identifiers", "links", "contact_details", "sources", "created_at", "updated_at", "image", "images"
    };

    /** An object and where it stands. */
    record Placed<V>(V value, Position at) {
        private static final Position NOWHERE = new Position(Optional.empty(), 1, 1, Optional.empty());

        static <V> Placed<V> nowhere(V value) {
            return new Placed<>(value, NOWHERE);
        }
    }

    record Name(String name, Optional<String> note) {}

    record Person(
            Optional<String> id,
            String name,
            Optional<String> familyName,
            ImmutableList<Name> otherNames,
            ImmutableList<Placed<Membership>> memberships) {}

    record Organization(Optional<String> id, String name, ImmutableList<Name> otherNames, Optional<String> areaId) {}

    record Post(
            Optional<String> id,
            Optional<String> label,
            Optional<String> role,
            Optional<String> organizationId,
            Optional<String> areaId) {}

    record Membership(
            Optional<String> personId,
            Optional<String> postId,
            Optional<String> organizationId,
            Optional<String> role,
            Optional<String> label,
            Optional<EventDate> start,
            Optional<EventDate> end,
            Optional<EventDate> statedStart,
            Optional<EventDate> statedEnd) {}

    record Area(
            Optional<String> id,
            Optional<String> identifier,
            Optional<String> name,
            Optional<String> classification,
            ImmutableList<Member> members) {}

    /** The time of a country in a group: a field of our own, as Popolo has no members of areas. */
    record Member(String country, EventDate during) {}

    private static final Codec<EventDate> POPOLO_DATE =
            Scalars.text(ImmutableMap.of("pattern", PATTERN), EventDate::toString, PopoloEntries::date);

    private static final Codec<Name> NAME = Shape.<Name>of("other name")
            .required("name", TEXT, Name::name, set("name"))
            .optional("note", TEXT, Name::note, set("note"))
            .passing("family_name", "given_name", "additional_name", "patronymic_name")
            .passing("honorific_prefix", "honorific_suffix", "start_date", "end_date", "lang")
            .nullIsAbsent()
            .build(v -> new Name(v.get("name"), v.optional("note")));

    private static final Codec<Membership> MEMBERSHIP = Shape.<Membership>of("membership")
            .optional("id", TEXT, m -> Optional.empty(), set("id")) // nothing refers to it
            .optional("person_id", TEXT, Membership::personId, set("person_id"))
            .optional("post_id", TEXT, Membership::postId, set("post_id"))
            .optional("organization_id", TEXT, Membership::organizationId, set("organization_id"))
            .optional("role", TEXT, Membership::role, set("role"))
            .optional("label", TEXT, Membership::label, set("label"))
            .optional("start_date", POPOLO_DATE, Membership::start, set("start_date"))
            .optional("end_date", POPOLO_DATE, Membership::end, set("end_date"))
            .optional("comity_start_date", DATE, Membership::statedStart, set("comity_start_date"))
            .optional("comity_end_date", DATE, Membership::statedEnd, set("comity_end_date"))
            .passing("member", "person", "organization", "post", "area_id", "area")
            .passing("on_behalf_of_id", "on_behalf_of", "legislative_period_id")
            .passing(OF_ALL)
            .nullIsAbsent()
            .build(v -> new Membership(
                    v.optional("person_id"),
                    v.optional("post_id"),
                    v.optional("organization_id"),
                    v.optional("role"),
                    v.optional("label"),
                    v.optional("start_date"),
                    v.optional("end_date"),
                    v.optional("comity_start_date"),
                    v.optional("comity_end_date")));

    private static final Codec<Person> PERSON = Shape.<Person>of("person")
            .optional("id", TEXT, Person::id, set("id"))
            .required("name", TEXT, Person::name, set("name"))
            .optional("family_name", TEXT, Person::familyName, set("family_name"))
            .list("other_names", NAME, Person::otherNames, add("other_names"))
            .each("memberships", placed(MEMBERSHIP), Person::memberships, add("memberships"))
            .passing("given_name", "additional_name", "patronymic_name", "honorific_prefix", "honorific_suffix")
            .passing("sort_name", "email", "gender", "birth_date", "death_date", "summary", "biography")
            .passing("national_identity")
            .passing(OF_ALL)
            .nullIsAbsent()
            .build(v -> new Person(
                    v.optional("id"),
                    v.get("name"),
                    v.optional("family_name"),
                    v.list("other_names"),
                    v.list("memberships")));

    private static final Codec<Organization> ORGANIZATION = Shape.<Organization>of("organization")
            .optional("id", TEXT, Organization::id, set("id"))
            .required("name", TEXT, Organization::name, set("name"))
            .list("other_names", NAME, Organization::otherNames, add("other_names"))
            .optional("area_id", TEXT, Organization::areaId, set("area_id"))
            .passing("classification", "parent_id", "parent", "children", "area", "abstract", "description")
            .passing("founding_date", "dissolution_date", "memberships", "posts", "seats", "type")
            .passing(OF_ALL)
            .nullIsAbsent()
            .build(v ->
                    new Organization(v.optional("id"), v.get("name"), v.list("other_names"), v.optional("area_id")));

    private static final Codec<Post> POST = Shape.<Post>of("post")
            .optional("id", TEXT, Post::id, set("id"))
            .optional("label", TEXT, Post::label, set("label"))
            .optional("role", TEXT, Post::role, set("role"))
            .optional("organization_id", TEXT, Post::organizationId, set("organization_id"))
            .optional("area_id", TEXT, Post::areaId, set("area_id"))
            .passing("other_label", "organization", "area", "memberships", "start_date", "end_date")
            .passing(OF_ALL)
            .nullIsAbsent()
            .build(v -> new Post(
                    v.optional("id"),
                    v.optional("label"),
                    v.optional("role"),
                    v.optional("organization_id"),
                    v.optional("area_id")));

    private static final Codec<Member> MEMBER = Shape.<Member>of("member")
            .required("area_id", TEXT, Member::country, set("area_id"))
            .required("comity_during", DATE, Member::during, set("comity_during"))
            .build(v -> new Member(v.get("area_id"), v.get("comity_during")));

    private static final Codec<Area> AREA = Shape.<Area>of("area")
            .optional("id", TEXT, Area::id, set("id"))
            .optional("identifier", TEXT, Area::identifier, set("identifier"))
            .optional("name", TEXT, Area::name, set("name"))
            .optional("classification", TEXT, Area::classification, set("classification"))
            .list("comity_members", MEMBER, Area::members, add("comity_members"))
            .passing("other_identifiers", "other_names", "parent_id", "parent", "children", "geometry", "type")
            .passing(OF_ALL)
            .nullIsAbsent()
            .build(v -> new Area(
                    v.optional("id"),
                    v.optional("identifier"),
                    v.optional("name"),
                    v.optional("classification"),
                    v.list("comity_members")));

    static final Codec<PopoloEntries> CODEC = Shape.<PopoloEntries>of("document")
            .each("persons", placed(PERSON), PopoloEntries::persons, add("persons"))
            .each("organizations", placed(ORGANIZATION), PopoloEntries::organizations, add("organizations"))
            .each("posts", placed(POST), PopoloEntries::posts, add("posts"))
            .each("memberships", placed(MEMBERSHIP), PopoloEntries::memberships, add("memberships"))
            .each("areas", placed(AREA), PopoloEntries::areas, add("areas"))
            .passing("events", "motions", "vote_events", "votes", "speeches", "meta")
            .nullIsAbsent()
            .build(v -> new PopoloEntries(
                    v.list("persons"),
                    v.list("organizations"),
                    v.list("posts"),
                    v.list("memberships"),
                    v.list("areas")));

    /** A date as Popolo has it: a day, a month or a year. */
    private static EventDate date(String text) {
        EventDate date = EventDate.parse(text);
        boolean isPopolo = DATE_TEXT.matcher(text).matches()
                && switch (date.precision()) {
                    case DAY, MONTH, YEAR -> true;
                    case QUARTER, SEASON, THIRD, HALF_YEAR, INTERVAL -> false;
                };
        if (!isPopolo) {
            throw new IllegalArgumentException(
                    "date must be a year, a month or a day such as '2024-09-02', but was %s; write the year alone"
                            .formatted(Shown.quote(text)));
        }
        return date;
    }

    /** An object of a list, with the place where it stands. */
    private static <V> Codec<Placed<V>> placed(Codec<V> codec) {
        return new Codec<>() {
            @Override
            void write(JsonGenerator out, Placed<V> value) {
                codec.write(out, value.value());
            }

            @Override
            Placed<V> read(JsonIn in) {
                Position at = in.position();
                return new Placed<>(codec.read(in), at);
            }

            @Override
            Object schema(Definitions definitions) {
                return codec.schema(definitions);
            }
        };
    }
}
