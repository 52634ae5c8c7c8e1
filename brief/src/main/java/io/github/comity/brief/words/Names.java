package io.github.comity.brief.words;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Measure;
import io.github.comity.event.CooperationField;
import io.github.comity.event.Place;
import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.party.Official;
import io.github.comity.party.Organization;
import io.github.comity.party.Party;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The names of countries, groups, measures and fields in a language; a name that a caller set goes before ours. */
final class Names {
    private final Words words;
    private final Locale locale;
    private final ImmutableMap<String, String> countries;

    Names(Words words) {
        this.words = words;
        this.locale = Locale.forLanguageTag(words.language());
        this.countries = words.language().equals("en")
                ? ImmutableMap.of()
                : Words.read("countries-" + words.language() + ".properties");
    }

    String area(Area area) {
        if (area instanceof Country country) {
            return country(country);
        }
        return words.find("area." + area.code()).orElseGet(() -> Foreign.text(area.name()));
    }

    /** An area within a sentence: the world. */
    String within(Area area) {
        return words.find("area." + area.code() + ".within").orElseGet(() -> area(area));
    }

    private String country(Country country) {
        String known = countries.get(country.alpha3());
        return known == null || country.givenNames().containsKey(locale.getLanguage())
                ? Foreign.text(country.name(locale))
                : known;
    }

    String party(Party party) {
        if (party instanceof Area area) {
            return area(area);
        }
        return party instanceof Organization body ? Foreign.text(body.name()) : Foreign.text(party.toString());
    }

    String parties(Collection<? extends Party> parties, boolean others) {
        String all = parties.stream().map(this::party).collect(Collectors.joining(", "));
        return others ? all + (all.isEmpty() ? "" : ", ") + words.say("others") : all;
    }

    /** A person with the post. */
    String official(Official official) {
        return words.say(
                        "official",
                        Foreign.text(official.name()),
                        Foreign.text(official.post().title()),
                        official.party().map(this::party).orElse(""))
                .replace(", )", ")");
    }

    String person(Official official) {
        return Foreign.text(official.name());
    }

    String place(Place place) {
        return Foreign.text(place.name());
    }

    String measure(Measure measure) {
        return words.find("measure." + Words.key(measure.name())).orElseGet(() -> Foreign.text(measure.name()));
    }

    String fields(Collection<CooperationField> fields) {
        return fields.stream()
                .map(f -> words.find("field." + Words.key(f.name())).orElseGet(() -> Foreign.text(f.name())))
                .collect(Collectors.joining(", "));
    }
}
