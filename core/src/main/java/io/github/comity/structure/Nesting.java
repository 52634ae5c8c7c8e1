package io.github.comity.structure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.ProductCode;
import io.github.comity.claim.Undefined;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which categories of a distribution are part of others: product 2709 of product 27, a member of its group, a partner
 * of the world, a product of all trade.
 *
 * <p>Categories form a tree: the whole of a category is the smallest stated one that certainly contains it. Levels may
 * be left out: 270900 is part of 27 where 2709 is not stated. What is part of no other is outermost, and these add up.
 */
final class Nesting {
    private final ImmutableMap<String, Place> places;
    private final ImmutableMap<String, String> wholes;
    private final ImmutableSet<String> outermost;
    private final @Nullable ReportingPeriod period;
    private final @Nullable String overlap;

    private Nesting(
            ImmutableMap<String, Place> places,
            @Nullable ReportingPeriod period,
            ImmutableMap<String, String> wholes,
            @Nullable String overlap) {
        this.places = places;
        this.period = period;
        this.wholes = wholes;
        this.outermost = wholes.isEmpty()
                ? places.keySet()
                : places.keySet().stream().filter(c -> !wholes.containsKey(c)).collect(ImmutableSet.toImmutableSet());
        this.overlap = overlap;
    }

    static Nesting of(ImmutableMap<String, Place> places, @Nullable ReportingPeriod period) {
        return new Search(places, period).nesting();
    }

    ImmutableMap<String, Place> places() {
        return places;
    }

    /** The nearest whole of every category that is part of another. */
    ImmutableMap<String, String> wholes() {
        return wholes;
    }

    /** The categories that are part of no other, in their order. */
    ImmutableSet<String> outermost() {
        return outermost;
    }

    /** The outermost category that contains another, or the category itself. */
    String outermostWhole(String category) {
        String found = category;
        for (String whole = wholes.get(category); whole != null; whole = wholes.get(whole)) {
            found = whole;
        }
        return found;
    }

    /** That an outermost category of one side is part of one of the other. */
    Optional<Undefined> across(String indicator, Nesting other) {
        if (outermost.equals(other.outermost) || !(isNested() && other.isNested())) {
            return Optional.empty();
        }
        Map<String, Place> both = new LinkedHashMap<>();
        putInto(both);
        other.putInto(both);
        return of(ImmutableMap.copyOf(both), period).wholes.entrySet().stream()
                .findFirst()
                .map(found -> new Undefined(
                        Reason.MISSING_INPUT,
                        ("%s needs both sides by the same categories, but '%s' of one side is part of '%s' of the "
                                        + "other; state both on both sides")
                                .formatted(indicator, found.getKey(), found.getValue())));
    }

    /** Puts the outermost places; a partner that all categories have says nothing of their place among others. */
    private void putInto(Map<String, Place> both) {
        boolean byPartner =
                places.values().stream().map(Place::partner).distinct().limit(2).count() > 1;
        outermost.forEach(category -> {
            Place place = at(category);
            ProductCode product = place.product();
            Place byProduct = product == null ? Place.UNKNOWN : Place.of(product, null);
            both.putIfAbsent(category, byPartner ? place : byProduct);
        });
    }

    private Place at(String category) {
        return places.getOrDefault(category, Place.UNKNOWN);
    }

    /** Whether a category could be part of another. */
    private boolean isNested() {
        return places.values().stream().anyMatch(p -> p.product() != null || p.partner() != null);
    }

    /**
     * That a listed category contains one that is not listed, or is part of it: by the name of a product, or by its
     * code where all categories are named by codes.
     */
    Optional<Undefined> unstated(String indicator, String category) {
        Place sample = places.values().iterator().next();
        ProductCode product =
                ProductCode.ofScope(category).or(() -> code(sample, category)).orElse(null);
        return product == null
                ? Optional.empty()
                : places.entrySet().stream()
                        .filter(e -> overlaps(product, e.getValue().product()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .map(other -> new Undefined(
                                Reason.MISSING_INPUT,
                                ("%s needs the level of '%s', but only that of '%s' is stated, and one is part of "
                                                + "the other; state it")
                                        .formatted(indicator, category, other)));
    }

    private Optional<ProductCode> code(Place sample, String category) {
        ProductCode product = sample.product();
        String first = places.keySet().iterator().next();
        return product != null && product.code().equals(first)
                ? ProductCode.ofScope(product.classification() + ":" + category)
                : Optional.empty();
    }

    private static boolean overlaps(ProductCode a, @Nullable ProductCode b) {
        return b != null && (a.isPartOf(b) || b.isPartOf(a));
    }

    /**
     * Why the outermost categories do not add up, or null; it follows the words "needs categories that add up, but".
     */
    @Nullable
    String overlap() {
        return overlap;
    }

    /**
     * What the parts of a whole must share so that they certainly have nothing in common and add up to no more than it:
     * the classification of products of one partner, or the scope of countries; null if a part stands alone.
     */
    @Nullable
    String kind(String part, String whole) {
        Place inner = at(part);
        Place outer = at(whole);
        ProductCode product = inner.product();
        if (product != null && Objects.equals(inner.partner(), outer.partner())) {
            return product.classification();
        }
        return inner.partner() instanceof Country && Objects.equals(inner.scope(), outer.scope()) ? "countries" : null;
    }

    /** Finds the wholes by looking up what could contain a category, not by comparing all pairs. */
    private static final class Search {
        private final ImmutableMap<String, Place> places;
        private final @Nullable ReportingPeriod period;
        private final Partners partners;
        private final Map<Place, String> byPlace = new LinkedHashMap<>();
        private final Map<Area, String> wide = new LinkedHashMap<>();
        private final Map<String, String> wholes = new LinkedHashMap<>();
        private @Nullable String overlap;

        Search(ImmutableMap<String, Place> places, @Nullable ReportingPeriod period) {
            this.places = places;
            this.period = period;
            this.partners = new Partners(period);
        }

        Nesting nesting() {
            places.forEach(this::index);
            if (!byPlace.isEmpty()) {
                places.forEach((category, place) -> {
                    String whole = place.isKnown() ? whole(place) : null;
                    if (whole != null) {
                        wholes.put(category, whole);
                    }
                });
                wide.keySet().forEach(this::compareRoots);
                compareClassifications();
            }
            return new Nesting(places, period, ImmutableMap.copyOf(wholes), overlap);
        }

        private void index(String category, Place place) {
            if (!place.isKnown()) {
                return;
            }
            String other = byPlace.putIfAbsent(place.plain(), category);
            if (other != null && place.product() != null) {
                overlap = overlap == null ? "'%s' and '%s' are one product".formatted(other, category) : overlap;
            }
            Area partner = place.partner();
            if (partner != null && !(partner instanceof Country)) {
                wide.putIfAbsent(partner, category);
            }
        }

        /**
         * The nearest category that contains a place: the longest code first, and its own partner before wider ones.
         */
        private @Nullable String whole(Place place) {
            List<Area> containers = containers(place.partner());
            for (String scope : scopes(place)) {
                Place same = place.withScope(scope);
                String found = same.equals(place.plain()) ? null : byPlace.get(same);
                for (int i = 0; found == null && i < containers.size(); i++) {
                    found = byPlace.get(new Place(scope, null, containers.get(i)));
                }
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        /** The scope itself, then the wholes of its product, then all products. */
        private List<String> scopes(Place place) {
            List<String> scopes = new ArrayList<>();
            String scope = place.scope() == null ? "" : place.scope();
            scopes.add(scope);
            ProductCode product = place.product();
            if (product != null) {
                String code = product.code();
                for (int length = code.length() - 1; length > 0; length--) {
                    String outer = code.substring(0, length);
                    if (outer.charAt(length - 1) != '.'
                            && product.isPartOf(ProductCode.of(product.classification(), outer))) {
                        scopes.add(Place.key(product, outer.replace(".", "")));
                    }
                }
            }
            if (!scope.isEmpty() && place.partner() != null) {
                scopes.add("");
            }
            return scopes;
        }

        /** The groups that certainly contain a partner, the smaller ones first, then the world. */
        private List<Area> containers(@Nullable Area partner) {
            List<Area> containers = new ArrayList<>();
            if (partner == null) {
                return containers;
            }
            for (Area area : wide.keySet()) {
                if (!area.equals(partner) && partners.relation(area, partner) == Partners.Relation.CONTAINS) {
                    int at = 0;
                    while (at < containers.size()
                            && partners.relation(area, containers.get(at)) == Partners.Relation.CONTAINS) {
                        at++;
                    }
                    containers.add(at, area);
                }
            }
            return containers;
        }

        /** A wide partner that is part of nothing must stand apart from all others that are not part of anything. */
        private void compareRoots(Area area) {
            for (Map.Entry<String, Place> one : places.entrySet()) {
                if (area.equals(one.getValue().partner()) && !wholes.containsKey(one.getKey())) {
                    places.forEach((category, place) -> {
                        if (overlap == null && !wholes.containsKey(category) && mayOverlap(one.getValue(), place)) {
                            overlap = "'%s' and '%s' may have trade in common".formatted(one.getKey(), category);
                        }
                    });
                }
            }
        }

        private void compareClassifications() {
            ProductCode first = null;
            for (Map.Entry<String, Place> one : places.entrySet()) {
                ProductCode product =
                        wholes.containsKey(one.getKey()) ? null : one.getValue().product();
                first = first == null ? product : first;
                if (overlap == null
                        && first != null
                        && product != null
                        && !first.classification().equals(product.classification())) {
                    overlap = "'%s' and '%s' are of two classifications".formatted(first, product);
                }
            }
        }

        private boolean mayOverlap(Place a, Place b) {
            Area one = a.partner();
            Area other = b.partner();
            if (one == null || other == null || one.equals(other)) {
                return false;
            }
            boolean apart = partners.relation(one, other) == Partners.Relation.APART
                    && partners.relation(other, one) == Partners.Relation.APART;
            return !apart && !productsApart(a.product(), b.product());
        }

        private static boolean productsApart(@Nullable ProductCode a, @Nullable ProductCode b) {
            return a != null && b != null && !a.equals(b) && !a.isPartOf(b) && !b.isPartOf(a);
        }
    }
}
