package io.github.comity.calculation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.comity.claim.ProductCode;
import io.github.comity.claim.Undefined;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which categories of a distribution are part of others: product 2709 of product 27, a member of its group, a partner
 * of the world, a product of all trade, and anything of what is called the total.
 *
 * <p>Categories form a tree: the whole of a category is the smallest stated one that certainly contains it. Levels may
 * be left out: 270900 is part of 27 where 2709 is not stated. What is part of no other is outermost, and these add up.
 */
public final class Nesting {
    private final ImmutableMap<String, Standing> places;
    private final ImmutableMap<String, String> wholes;
    private final ImmutableSet<String> outermost;
    private final @Nullable ReportingPeriod period;
    private final @Nullable String overlap;
    private final boolean named;

    private Nesting(
            ImmutableMap<String, Standing> places,
            @Nullable ReportingPeriod period,
            ImmutableMap<String, String> wholes,
            @Nullable String overlap,
            boolean named) {
        this.places = places;
        this.period = period;
        this.wholes = wholes;
        this.outermost = wholes.isEmpty()
                ? places.keySet()
                : places.keySet().stream().filter(c -> !wholes.containsKey(c)).collect(ImmutableSet.toImmutableSet());
        this.overlap = overlap;
        this.named = named;
    }

    /**
     * Finds out which categories are part of others.
     *
     * @param places where each category stands
     * @param period the period of the levels, for which memberships are asked; null if it is not known
     * @return the tree of the categories
     */
    public static Nesting of(ImmutableMap<String, Standing> places, @Nullable ReportingPeriod period) {
        return new Search(places, period).nesting();
    }

    /** {@return where each category stands} */
    public ImmutableMap<String, Standing> places() {
        return places;
    }

    /** {@return the nearest whole of every category that is part of another} */
    public ImmutableMap<String, String> wholes() {
        return wholes;
    }

    /** {@return the categories that are part of no other, in their order} */
    public ImmutableSet<String> outermost() {
        return outermost;
    }

    /**
     * Finds the outermost category that contains another.
     *
     * @param category a category
     * @return that category, or the given one if it is part of no other
     */
    public String outermostWhole(String category) {
        String whole = wholes.get(category);
        return whole == null ? category : outermostWhole(whole);
    }

    /**
     * Finds an outermost category of one side that is part of one of the other.
     *
     * @param indicator the indicator, for the explanation
     * @param other the other side
     * @return that the two sides cannot be compared category by category; empty if they can
     */
    public Optional<Undefined> across(String indicator, Nesting other) {
        if (!(isNested() && other.isNested()) || outermost.equals(other.outermost)) {
            return Optional.empty();
        }
        Map<String, Standing> both = new LinkedHashMap<>();
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
    private void putInto(Map<String, Standing> both) {
        boolean byPartner = places.values().stream()
                        .map(Standing::partner)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
        outermost.forEach(category -> {
            Standing place = at(category);
            ProductCode product = place.product();
            Standing byProduct = product == null ? Standing.UNKNOWN : Standing.of(product, null);
            both.putIfAbsent(category, byPartner ? place : byProduct);
        });
    }

    private Standing at(String category) {
        return places.getOrDefault(category, Standing.UNKNOWN);
    }

    private boolean isNested() {
        return places.values().stream().anyMatch(p -> p.product() != null || p.partner() != null);
    }

    /**
     * Finds a listed category that contains one that is not listed, or is part of it: by the name of a product, or by
     * its code where all categories are named by codes.
     *
     * @param indicator the indicator, for the explanation
     * @param category the category that is not listed
     * @return that its level is not known; empty if it is part of nothing that is listed
     */
    public Optional<Undefined> unstated(String indicator, String category) {
        Standing sample = places.values().iterator().next();
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

    private Optional<ProductCode> code(Standing sample, String category) {
        ProductCode product = sample.product();
        String first = places.keySet().iterator().next();
        return product != null && product.code().equals(first)
                ? ProductCode.ofScope(product.classification() + ":" + category)
                : Optional.empty();
    }

    private static boolean overlaps(ProductCode a, @Nullable ProductCode b) {
        return b != null && (a.isPartOf(b) || b.isPartOf(a));
    }

    /** {@return why the outermost categories do not add up, and a remedy, behind the word "but"; null if they do} */
    public @Nullable String overlap() {
        return overlap;
    }

    /**
     * Finds what the parts of a whole must share so that they certainly have nothing in common and add up to no more
     * than it.
     *
     * @param part a category
     * @param whole one that contains it
     * @return the classification of products of one partner, or a word for countries of one scope and for categories
     *     beside their total; null if a part stands alone
     */
    public @Nullable String kind(String part, String whole) {
        Standing inner = at(part);
        Standing outer = at(whole);
        ProductCode product = inner.product();
        if (product != null && (outer.equals(Standing.TOTAL) || Objects.equals(inner.partner(), outer.partner()))) {
            return product.classification();
        }
        if (outer.equals(Standing.TOTAL) && !inner.isKnown()) {
            return named ? "categories" : null;
        }
        boolean ofToday = inner.partner() instanceof Country country && !country.isFormer();
        return ofToday && Objects.equals(inner.scope(), outer.scope()) ? "countries" : null;
    }

    /** Finds the wholes by looking up what could contain a category, not by comparing all pairs. */
    private static final class Search {
        private final ImmutableMap<String, Standing> places;
        private final @Nullable ReportingPeriod period;
        private final Partners partners;
        private final Map<Standing, String> byPlace = new LinkedHashMap<>();
        /** Partners that may have something in common with others: all but the countries of today. */
        private final Map<Area, String> wide = new LinkedHashMap<>();

        private final Map<String, String> wholes = new LinkedHashMap<>();
        private @Nullable String overlap;
        private String remedy = "leave one out";

        Search(ImmutableMap<String, Standing> places, @Nullable ReportingPeriod period) {
            this.places = places;
            this.period = period;
            this.partners = new Partners(period);
        }

        Nesting nesting() {
            places.forEach(this::index);
            if (!byPlace.isEmpty()) {
                places.forEach((category, place) -> {
                    String whole = place.isKnown() ? whole(place) : null;
                    whole = whole == null && !place.equals(Standing.TOTAL) ? byPlace.get(Standing.TOTAL) : whole;
                    if (whole != null) {
                        wholes.put(category, whole);
                    }
                });
                wide.keySet().forEach(this::compareRoots);
                compareClassifications();
                compareSections();
            }
            Optional<String> names = BareNames.overlap(places);
            Optional<String> outer =
                    wholes.isEmpty() ? names : BareNames.overlap(Maps.filterKeys(places, c -> !wholes.containsKey(c)));
            String why = overlap == null ? outer.orElse(null) : overlap + "; " + remedy;
            return new Nesting(places, period, ImmutableMap.copyOf(wholes), why, names.isEmpty());
        }

        private void index(String category, Standing place) {
            if (!place.isKnown()) {
                return;
            }
            String other = byPlace.putIfAbsent(place.plain(), category);
            if (other != null && overlap == null && (place.product() != null || place.equals(Standing.TOTAL))) {
                overlap = "'%s' and '%s' are one %s"
                        .formatted(other, category, place.product() == null ? "total" : "product");
            }
            Area partner = place.partner();
            if (partner != null && !(partner instanceof Country country && !country.isFormer())) {
                wide.putIfAbsent(partner, category);
            }
        }

        /**
         * The nearest category that contains a place: the longest code first, and its own partner before wider ones.
         */
        private @Nullable String whole(Standing place) {
            List<Area> containers = containers(place.partner());
            for (String scope : scopes(place)) {
                Standing same = place.withScope(scope);
                String found = same.equals(place.plain()) ? null : byPlace.get(same);
                for (int i = 0; found == null && i < containers.size(); i++) {
                    found = byPlace.get(new Standing(scope, null, containers.get(i)));
                }
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        /** The scope itself, then the wholes of its product, then all products. */
        private List<String> scopes(Standing place) {
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
                        scopes.add(Standing.key(product, outer.replace(".", "")));
                    }
                }
                if (product.isPartOf(ProductCode.of(product.classification(), "TOTAL"))) {
                    scopes.add(Standing.totalKey(product));
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
            for (Map.Entry<String, Standing> one : places.entrySet()) {
                if (area.equals(one.getValue().partner()) && !wholes.containsKey(one.getKey())) {
                    places.forEach((category, place) -> {
                        if (overlap == null && !wholes.containsKey(category) && mayOverlap(one.getValue(), place)) {
                            overlap = "'%s' and '%s' may have trade in common".formatted(one.getKey(), category);
                            requireMembers(area, place.partner());
                        }
                    });
                }
            }
        }

        /** What helps where the members of a group are not stated, so that one cannot ask for the other partner. */
        private void requireMembers(Area area, @Nullable Area other) {
            remedy = Stream.of(area, other)
                    .filter(a -> a instanceof CountryGroup group
                            && group.memberships().isEmpty())
                    .findFirst()
                    .map(a -> "state the members of %s, or %s".formatted(a.code(), remedy))
                    .orElse(remedy);
        }

        private void compareClassifications() {
            ProductCode first = null;
            for (Map.Entry<String, Standing> one : places.entrySet()) {
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

        /** Sections in letters beside codes in digits, or a total beside anything, may contain them. */
        private void compareSections() {
            Map<Optional<Area>, Map<String, ProductCode>> kinds = new LinkedHashMap<>();
            places.forEach((category, place) -> {
                ProductCode product = wholes.containsKey(category) ? null : place.product();
                if (product != null) {
                    // whether products of two kinds are apart depends on the kinds, so that one of each will do
                    kinds.computeIfAbsent(Optional.ofNullable(place.partner()), p -> new LinkedHashMap<>())
                            .putIfAbsent(kind(product), product);
                }
            });
            kinds.values().forEach(products -> compareKinds(ImmutableList.copyOf(products.values())));
        }

        private void compareKinds(ImmutableList<ProductCode> products) {
            for (int i = 1; i < products.size() && overlap == null; i++) {
                if (!products.get(0).isApartFrom(products.get(i))) {
                    overlap = "'%s' and '%s' may have goods in common".formatted(products.get(0), products.get(i));
                }
            }
        }

        private static String kind(ProductCode product) {
            return product.isTotal()
                    ? "total"
                    : Character.isDigit(product.code().charAt(0)) ? "digits" : "letters";
        }

        private boolean mayOverlap(Standing a, Standing b) {
            Area one = a.partner();
            Area other = b.partner();
            if (one == null || other == null || one.equals(other)) {
                return false;
            }
            boolean apart = partners.relation(one, other) == Partners.Relation.APART
                    && partners.relation(other, one) == Partners.Relation.APART;
            ProductCode product = a.product();
            ProductCode second = b.product();
            return !apart && (product == null || second == null || !product.isApartFrom(second));
        }
    }
}
