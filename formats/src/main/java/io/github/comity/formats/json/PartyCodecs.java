package io.github.comity.formats.json;

import static io.github.comity.formats.json.FigureCodecs.DATE;
import static io.github.comity.formats.json.Scalars.BOOLEAN;
import static io.github.comity.formats.json.Scalars.TEXT;
import static io.github.comity.formats.json.Values.add;
import static io.github.comity.formats.json.Values.set;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.event.CooperationField;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.party.Area;
import io.github.comity.party.Company;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Organization;
import io.github.comity.party.Party;
import io.github.comity.party.Post;
import io.github.comity.party.World;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries, groups, organisations, companies, posts, people and places. */
final class PartyCodecs {
    private static final Codec<String> COUNTRY_CODE =
            Scalars.text(ImmutableMap.of("pattern", "^[A-Z]{3}$"), c -> c, c -> c);

    private static final Codec<Map.Entry<String, String>> LABEL = Shape.<Map.Entry<String, String>>of("label")
            .required("language", TEXT, Map.Entry::getKey, set("language"))
            .required("name", TEXT, Map.Entry::getValue, set("name"))
            .build(v -> Map.entry(v.get("language"), v.get("name")));

    private static final Codec<Country> LABELLED_COUNTRY = Shape.<Country>of("labelledCountry")
            .required("code", COUNTRY_CODE, Country::alpha3, set("code"))
            .list("names", LABEL, c -> c.givenNames().entrySet(), add("names"))
            .list("aliases", TEXT, PartyCodecs::ownAliases, add("aliases"))
            .build(PartyCodecs::labelled);

    private static final Codec<CountryGroup.Membership> MEMBERSHIP = Shape.<CountryGroup.Membership>of("membership")
            .required("member", country(), CountryGroup.Membership::member, set("member"))
            .required("during", DATE, CountryGroup.Membership::during, set("during"))
            .build(v -> new CountryGroup.Membership(v.get("member"), v.get("during")));

    static final Codec<Country> COUNTRY = country();

    static final Codec<CountryGroup> GROUP = Shape.<CountryGroup, CountryGroup.Builder>of(
                    "countryGroup", CountryGroup::builder)
            .required("code", TEXT, CountryGroup::code, CountryGroup.Builder::code)
            .required("name", TEXT, CountryGroup::name, CountryGroup.Builder::name)
            .list("memberships", MEMBERSHIP, CountryGroup::memberships, (b, m) -> b.member(m.member(), m.during()))
            .build(CountryGroup.Builder::build);

    static final Codec<Area> AREA = Choice.<Area>of("area")
            .or("country", Country.class, LABELLED_COUNTRY)
            .or("group", CountryGroup.class, GROUP)
            .orText(
                    a -> a == World.WORLD || (a instanceof Country c && isPlain(c)),
                    Scalars.text(ImmutableMap.of("pattern", "^[A-Z]([A-Z]{2}|00)$"), Area::code, PartyCodecs::area));

    static final Codec<Organization> ORGANIZATION = Shape.<Organization, Organization.Builder>of(
                    "organization", Organization::builder)
            .required("name", TEXT, Organization::name, Organization.Builder::name)
            .optional("acronym", TEXT, Organization::acronym, Organization.Builder::acronym)
            .optional("area", AREA, Organization::area, Organization.Builder::area)
            .list("aliases", TEXT, Organization::aliases, (b, a) -> b.aliases(a))
            .build(Organization.Builder::build);

    static final Codec<Party> PARTY = Choice.<Party>of("party")
            .or("country", Country.class, LABELLED_COUNTRY)
            .or("group", CountryGroup.class, GROUP)
            .or("organization", Organization.class, ORGANIZATION)
            .orText(
                    p -> p instanceof Country c && isPlain(c),
                    Scalars.text(
                            ImmutableMap.of("pattern", "^[A-Z]{3}$"), p -> ((Country) p).alpha3(), Country::ofAlpha3));

    static final Codec<Company> COMPANY = Shape.<Company, Company.Builder>of("company", Company::builder)
            .required("name", TEXT, Company::name, Company.Builder::name)
            .optional("country", COUNTRY, Company::country, Company.Builder::country)
            .optional("legalForm", TEXT, Company::legalForm, Company.Builder::legalForm)
            .optional("sector", TEXT, Company::sector, Company.Builder::sector)
            .build(Company.Builder::build);

    static final Codec<OfficialLevel> LEVEL = Scalars.constants(OfficialLevel.class, OfficialLevel::label);

    static final Codec<Post> POST = Shape.<Post, Post.Builder>of("post", Post::builder)
            .required("title", TEXT, Post::title, Post.Builder::title)
            .optional("represents", AREA, Post::represents, Post.Builder::represents)
            .optional("organization", ORGANIZATION, Post::organization, Post.Builder::organization)
            .optional("level", LEVEL, Post::givenLevel, Post.Builder::level)
            .build(Post.Builder::build);

    static final Codec<Official> OFFICIAL = Shape.<Official, Official.Builder>of("official", Official::builder)
            .required("name", TEXT, Official::name, Official.Builder::name)
            .required("post", POST, Official::post, Official.Builder::post)
            .optional("familyName", TEXT, Official::familyName, Official.Builder::familyName)
            .optional("nativeName", TEXT, Official::nativeName, Official.Builder::nativeName)
            .list("otherSpellings", TEXT, Official::otherSpellings, (b, s) -> b.otherSpellings(s))
            .optional("from", DATE, Official::from, Official.Builder::from)
            .optional("until", DATE, Official::until, Official.Builder::until)
            .unless(false, "acting", BOOLEAN, Official::acting, Official.Builder::acting)
            .build(Official.Builder::build);

    static final Codec<Place> PLACE = Shape.<Place>of("place")
            .required("name", TEXT, Place::name, set("name"))
            .optional("country", COUNTRY, Place::country, set("country"))
            .build(PartyCodecs::place);

    static final Codec<CooperationField> FIELD = Scalars.text(CooperationField::of);
    static final Codec<EventStatus> STATUS = Scalars.constants(EventStatus.class, EventStatus::label);

    private PartyCodecs() {}

    private static Codec<Country> country() {
        return Choice.<Country>of("country")
                .or("country", Country.class, LABELLED_COUNTRY)
                .orText(
                        PartyCodecs::isPlain,
                        Scalars.text(ImmutableMap.of("pattern", "^[A-Z]{3}$"), Country::alpha3, Country::ofAlpha3));
    }

    private static Area area(String code) {
        return code.equals(World.WORLD.code()) ? World.WORLD : Country.ofAlpha3(code);
    }

    private static boolean isPlain(Country country) {
        return country.givenNames().isEmpty() && ownAliases(country).isEmpty();
    }

    /** The aliases that the caller gave: they stand after those of the table. */
    private static ImmutableList<String> ownAliases(Country country) {
        int known = Country.ofAlpha3(country.alpha3()).aliases().size();
        return country.aliases().subList(known, country.aliases().size());
    }

    private static Country labelled(Values v) {
        Country country = Country.ofAlpha3(v.get("code"));
        for (Map.Entry<String, String> name : v.<Map.Entry<String, String>>list("names")) {
            country = country.withName(Locale.forLanguageTag(name.getKey()), name.getValue());
        }
        for (String alias : v.<String>list("aliases")) {
            country = country.withAlias(alias);
        }
        return country;
    }

    private static Place place(Values v) {
        String name = v.get("name");
        Optional<Country> country = v.optional("country");
        return country.map(c -> Place.of(name, c)).orElseGet(() -> Place.of(name));
    }
}
