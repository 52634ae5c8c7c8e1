package io.github.comity.calculation;

import com.google.common.collect.ImmutableList;
import io.github.comity.party.Countries;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the names of categories tell where the levels do not say what they are about: that one may contain another, so
 * that they are not added. A name that tells nothing is taken as the caller's word for something apart.
 */
final class BareNames {
    private static final ImmutableList<String> PARTS =
            ImmutableList.of("of which ", "of them ", "including ", "incl. ", "incl ");

    private static final int MOST_COUNTRIES =
            Countries.all().size() + Countries.former().size();

    private BareNames() {}

    /** Why some categories may have something in common, and a remedy; empty if no name tells so. */
    static Optional<String> overlap(Map<String, Standing> places) {
        return ImmutableList.<Function<Map<String, Standing>, Optional<String>>>of(
                        BareNames::part,
                        CodeRanges::overlap,
                        BareCodes::overlap,
                        BareNames::member,
                        BareNames::successor)
                .stream()
                .flatMap(told -> told.apply(places).stream())
                .findFirst();
    }

    private static Optional<String> part(Map<String, Standing> places) {
        return places.entrySet().stream()
                .filter(e -> !e.getValue().isKnown() && isPart(e.getKey()))
                .findFirst()
                .map(e -> "'%s' is part of another category by its name; leave it out".formatted(e.getKey()));
    }

    private static boolean isPart(String category) {
        for (String start : PARTS) {
            if (category.regionMatches(true, 0, start, 0, start.length())) {
                return true;
            }
        }
        return false;
    }

    /** A group and a country that may belong to it. */
    private static Optional<String> member(Map<String, Standing> places) {
        for (Map.Entry<String, Standing> whole : places.entrySet()) {
            Optional<CountryGroup> group = named(whole, CountryGroup::find);
            if (group.isPresent()) {
                Optional<String> member = places.entrySet().stream()
                        .filter(e -> named(e, Country::find)
                                .filter(c -> !group.get().neverHad(c))
                                .isPresent())
                        .map(Map.Entry::getKey)
                        .findFirst();
                if (member.isPresent()) {
                    return Optional.of("'%s' and '%s' may have trade in common; leave one out"
                            .formatted(whole.getKey(), member.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** A former state and one of those that followed it; more categories than there are countries are none. */
    private static Optional<String> successor(Map<String, Standing> places) {
        if (places.size() > MOST_COUNTRIES) {
            return Optional.empty();
        }
        Map<String, Country> countries = new LinkedHashMap<>();
        places.entrySet()
                .forEach(place -> named(place, Country::find).ifPresent(c -> countries.put(place.getKey(), c)));
        for (Map.Entry<String, Country> former : countries.entrySet()) {
            for (Map.Entry<String, Country> other : countries.entrySet()) {
                if (former.getValue().isFormer() && former.getValue().sharesLandWith(other.getValue())) {
                    return Optional.of("'%s' and '%s' may have trade in common; leave one out"
                            .formatted(former.getKey(), other.getKey()));
                }
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<T> named(Map.Entry<String, Standing> category, Function<String, Optional<T>> find) {
        return category.getValue().isKnown() ? Optional.empty() : find.apply(category.getKey());
    }
}
