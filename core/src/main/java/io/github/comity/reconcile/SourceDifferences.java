package io.github.comity.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.source.Edition;
import io.github.comity.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds where the sources of one reporter differ: on one subject, or once what they say of several is put together. */
final class SourceDifferences {
    private SourceDifferences() {}

    private record Asked(Subject subject, Unit unit) {}

    private record Owner(String publisher, Optional<String> dataOwner) {
        static Owner of(Claim claim) {
            return new Owner(claim.source().publisher(), claim.source().dataOwner());
        }
    }

    /** The facts that no later edition of the same owner states anew. */
    static ImmutableList<Claim> current(List<Claim> claims) {
        Map<Object, List<Claim>> groups = claims.stream()
                .filter(c -> c.status().isFact())
                .collect(Collectors.groupingBy(
                        c -> List.of(new Asked(c.subject(), c.unit()), Owner.of(c)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return groups.values().stream()
                .flatMap(g ->
                        g.stream().filter(c -> g.stream().noneMatch(d -> Revision.isBefore(c.source(), d.source()))))
                .collect(toImmutableList());
    }

    /**
     * All differences between sources of one reporter.
     *
     * @param current the facts that are not replaced
     * @param merged what is contradictory once claims of several editions are put together
     */
    static ImmutableList<Difference> of(List<Claim> current, Function<List<Claim>, List<Contradiction>> merged) {
        ImmutableList.Builder<Difference> found = ImmutableList.builder();
        Map<Area, List<Claim>> reporters = current.stream()
                .collect(Collectors.groupingBy(
                        c -> c.subject().quantity().reporter(), LinkedHashMap::new, Collectors.toList()));
        reporters.forEach((reporter, claims) -> {
            if (editions(claims).size() > 1) {
                Set<Claim> apart = new LinkedHashSet<>();
                for (ImmutableSet<Claim> differing : onOneSubject(claims)) {
                    apart.addAll(differing);
                    found.add(new Difference(Difference.Kind.SOURCES, differing, sentence(differing)));
                }
                List<Claim> rest =
                        claims.stream().filter(c -> !apart.contains(c)).toList();
                merged.apply(rest).stream()
                        .map(c -> ImmutableSet.copyOf(c.claims()))
                        .filter(c -> editions(c).size() > 1 && !isOfOneOwnerInOrder(c))
                        .forEach(c -> found.add(new Difference(Difference.Kind.SOURCES, c, sentence(reporter, c))));
            }
        });
        return found.build();
    }

    private static Set<Edition> editions(Iterable<Claim> claims) {
        Set<Edition> editions = new LinkedHashSet<>();
        claims.forEach(c -> editions.add(c.source().edition()));
        return editions;
    }

    private static boolean isOfOneOwnerInOrder(ImmutableSet<Claim> claims) {
        return claims.stream().map(Owner::of).distinct().count() == 1
                && claims.stream()
                        .allMatch(a -> claims.stream()
                                .allMatch(b ->
                                        a.source().edition().equals(b.source().edition())
                                                || Revision.isBefore(a.source(), b.source())
                                                || Revision.isBefore(b.source(), a.source())));
    }

    /** By subject: the claims of different editions of which some exclude each other. */
    private static ImmutableList<ImmutableSet<Claim>> onOneSubject(List<Claim> claims) {
        Map<Asked, List<Claim>> groups = claims.stream()
                .collect(Collectors.groupingBy(
                        c -> new Asked(c.subject(), c.unit()), LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream()
                .map(g -> g.stream()
                        .filter(a -> g.stream().anyMatch(b -> differ(a, b)))
                        .collect(toImmutableSet()))
                .filter(g -> !g.isEmpty())
                .collect(toImmutableList());
    }

    private static boolean differ(Claim a, Claim b) {
        return !a.source().edition().equals(b.source().edition()) && !a.bounds().intersects(b.bounds());
    }

    private static String sentence(ImmutableSet<Claim> claims) {
        Map<String, Set<String>> sources = new LinkedHashMap<>();
        claims.forEach(c -> sources.computeIfAbsent(Spelling.figure(c), f -> new LinkedHashSet<>())
                .add(Phrases.dated(c.source())));
        List<String> said = new ArrayList<>();
        sources.forEach((figure, by) -> said.add("%s (%s)".formatted(figure, Phrases.list(List.copyOf(by)))));
        return "%s must be one figure in all sources of a reporter, but was %s"
                .formatted(claims.iterator().next().subject().describe(), Phrases.list(said));
    }

    private static String sentence(Area reporter, ImmutableSet<Claim> claims) {
        Map<Source, List<String>> said = new LinkedHashMap<>();
        claims.forEach(c -> said.computeIfAbsent(c.source(), s -> new ArrayList<>())
                .add(c.subject().describe() + " " + Spelling.figure(c)));
        return "figures of %s must be possible together in all its sources, but were %s"
                .formatted(
                        reporter.name(),
                        said.entrySet().stream()
                                .map(e -> "%s (%s)".formatted(Phrases.list(e.getValue()), Phrases.dated(e.getKey())))
                                .collect(Collectors.joining("; ")));
    }
}
