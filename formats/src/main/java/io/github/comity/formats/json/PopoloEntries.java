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
import tools.jackson.core.JsonToken;

/** The objects of a Popolo document as they stand there: linked by ids alone. */
record PopoloEntries(
        ImmutableList<Placed<Person>> persons,
        ImmutableList<Placed<Organization>> organizations,
        ImmutableList<Placed<Post>> posts,
        ImmutableList<Placed<Membership>> memberships,
        ImmutableList<Placed<Area>> areas) {
    private static final String PATTERN = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
    private static final Pattern DATE_TEXT = Pattern.compile(PATTERN);
    /** Months and days of databases that are not known: {@code 2024-09-00}. */
    private static final Pattern UNKNOWN_PARTS = Pattern.compile("(?<=^[0-9]{4}(?:-[0-9]{2})?)(?:-00)+$");

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

    /** An organisation; its area by its id, or as it stands within it. */
    record Organization(
            Optional<String> id,
            String name,
            ImmutableList<Name> otherNames,
            Optional<String> areaId,
            Optional<Placed<Area>> area) {}

    /** A post; organisation and area by their ids, or as they stand within it. */
    record Post(
            Optional<String> id,
            Optional<String> label,
            Optional<String> role,
            Optional<String> organizationId,
            Optional<String> areaId,
            Optional<Placed<Organization>> organization,
            Optional<Placed<Area>> area) {}

    /** A membership; post and organisation by their ids, or as they stand within it. */
    record Membership(
            Optional<String> personId,
            Optional<String> postId,
            Optional<String> organizationId,
            Optional<String> role,
            Optional<String> label,
            Optional<EventDate> start,
            Optional<EventDate> end,
            Optional<EventDate> statedStart,
            Optional<EventDate> statedEnd,
            Optional<Placed<Post>> post,
            Optional<Placed<Organization>> organization) {}

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

    /** What links the objects of a document: a text, or a number that is read as its digits. */
    private static final Codec<String> ID = new Codec<>() {
        @Override
        void write(JsonGenerator out, String value) {
            TEXT.write(out, value);
        }

        @Override
        String read(JsonIn in) {
            return in.token() == JsonToken.VALUE_NUMBER_INT ? in.text() : TEXT.read(in);
        }

        @Override
        Object schema(Definitions definitions) {
            return TEXT.schema(definitions);
        }
    };

    private static final Codec<Name> NAME = Shape.<Name>of("other name")
            .required("name", TEXT, Name::name, set("name"))
            .optional("note", TEXT, Name::note, set("note"))
            .passing("family_name", "given_name", "additional_name", "patronymic_name")
            .passing("honorific_prefix", "honorific_suffix", "start_date", "end_date", "lang")
            .emptyIsAbsent()
            .build(v -> new Name(v.get("name"), v.optional("note")));

    private static final Codec<Member> MEMBER = Shape.<Member>of("member")
            .required("area_id", TEXT, Member::country, set("area_id"))
            .required("comity_during", DATE, Member::during, set("comity_during"))
            .build(v -> new Member(v.get("area_id"), v.get("comity_during")));

    private static final Codec<Area> AREA = Shape.<Area>of("area")
            .optional("id", ID, Area::id, set("id"))
            .optional("identifier", TEXT, Area::identifier, set("identifier"))
            .optional("name", TEXT, Area::name, set("name"))
            .optional("classification", TEXT, Area::classification, set("classification"))
            .list("comity_members", MEMBER, Area::members, add("comity_members"))
            .passing("other_identifiers", "other_names", "parent_id", "parent", "children", "geometry", "type")
            .passing(OF_ALL)
            .emptyIsAbsent()
            .build(v -> new Area(
                    v.optional("id"),
                    v.optional("identifier"),
                    v.optional("name"),
                    v.optional("classification"),
                    v.list("comity_members")));

    private static final Codec<Organization> ORGANIZATION = Shape.<Organization>of("organization")
            .optional("id", ID, Organization::id, set("id"))
            .required("name", TEXT, Organization::name, set("name"))
            .each("other_names", NAME, Organization::otherNames, add("other_names"))
            .optional("area_id", ID, Organization::areaId, set("area_id"))
            .optional("area", placed(AREA), Organization::area, set("area"))
            .passing("classification", "parent_id", "parent", "children", "abstract", "description")
            .passing("founding_date", "dissolution_date", "memberships", "posts", "seats", "type")
            .passing(OF_ALL)
            .emptyIsAbsent()
            .build(v -> new Organization(
                    v.optional("id"), v.get("name"), v.list("other_names"), v.optional("area_id"), v.optional("area")));

    private static final Codec<Post> POST = Shape.<Post>of("post")
            .optional("id", ID, Post::id, set("id"))
            .optional("label", TEXT, Post::label, set("label"))
            .optional("role", TEXT, Post::role, set("role"))
            .optional("organization_id", ID, Post::organizationId, set("organization_id"))
            .optional("area_id", ID, Post::areaId, set("area_id"))
            .optional("organization", placed(ORGANIZATION), Post::organization, set("organization"))
            .optional("area", placed(AREA), Post::area, set("area"))
            .passing("other_label", "memberships", "start_date", "end_date")
            .passing(OF_ALL)
            .emptyIsAbsent()
            .build(v -> new Post(
                    v.optional("id"),
                    v.optional("label"),
                    v.optional("role"),
                    v.optional("organization_id"),
                    v.optional("area_id"),
                    v.optional("organization"),
                    v.optional("area")));

    private static final Codec<Membership> MEMBERSHIP = Shape.<Membership>of("membership")
            .optional("id", ID, m -> Optional.empty(), set("id")) // nothing refers to it
            .optional("person_id", ID, Membership::personId, set("person_id"))
            .optional("post_id", ID, Membership::postId, set("post_id"))
            .optional("organization_id", ID, Membership::organizationId, set("organization_id"))
            .optional("role", TEXT, Membership::role, set("role"))
            .optional("label", TEXT, Membership::label, set("label"))
            .optional("start_date", POPOLO_DATE, Membership::start, set("start_date"))
            .optional("end_date", POPOLO_DATE, Membership::end, set("end_date"))
            .optional("comity_start_date", DATE, Membership::statedStart, set("comity_start_date"))
            .optional("comity_end_date", DATE, Membership::statedEnd, set("comity_end_date"))
            .optional("post", placed(POST), Membership::post, set("post"))
            .optional("organization", placed(ORGANIZATION), Membership::organization, set("organization"))
            .passing("member", "person", "area_id", "area")
            .passing("on_behalf_of_id", "on_behalf_of", "legislative_period_id")
            .passing(OF_ALL)
            .emptyIsAbsent()
            .build(v -> new Membership(
                    v.optional("person_id"),
                    v.optional("post_id"),
                    v.optional("organization_id"),
                    v.optional("role"),
                    v.optional("label"),
                    v.optional("start_date"),
                    v.optional("end_date"),
                    v.optional("comity_start_date"),
                    v.optional("comity_end_date"),
                    v.optional("post"),
                    v.optional("organization")));

    private static final Codec<Person> PERSON = Shape.<Person>of("person")
            .optional("id", ID, Person::id, set("id"))
            .required("name", TEXT, Person::name, set("name"))
            .optional("family_name", TEXT, Person::familyName, set("family_name"))
            .each("other_names", NAME, Person::otherNames, add("other_names"))
            .each("memberships", placed(MEMBERSHIP), Person::memberships, add("memberships"))
            .passing("given_name", "additional_name", "patronymic_name", "honorific_prefix", "honorific_suffix")
            .passing("sort_name", "email", "gender", "birth_date", "death_date", "summary", "biography")
            .passing("national_identity")
            .passing(OF_ALL)
            .emptyIsAbsent()
            .build(v -> new Person(
                    v.optional("id"),
                    v.get("name"),
                    v.optional("family_name"),
                    v.list("other_names"),
                    v.list("memberships")));

    static final Codec<PopoloEntries> CODEC = Shape.<PopoloEntries>of("document")
            .each("persons", placed(PERSON), PopoloEntries::persons, add("persons"))
            .each("organizations", placed(ORGANIZATION), PopoloEntries::organizations, add("organizations"))
            .each("posts", placed(POST), PopoloEntries::posts, add("posts"))
            .each("memberships", placed(MEMBERSHIP), PopoloEntries::memberships, add("memberships"))
            .each("areas", placed(AREA), PopoloEntries::areas, add("areas"))
            .passing("events", "motions", "vote_events", "votes", "speeches", "meta")
            .emptyIsAbsent()
            .build(v -> new PopoloEntries(
                    v.list("persons"),
                    v.list("organizations"),
                    v.list("posts"),
                    v.list("memberships"),
                    v.list("areas")));

    /** A date as Popolo has it: a day, a month or a year. */
    private static EventDate date(String text) {
        EventDate date = EventDate.parse(UNKNOWN_PARTS.matcher(text).replaceFirst(""));
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
