package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.party.Area;
import io.github.comity.reconcile.Check;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what an older edition of an office states with figures that a later one states otherwise. */
final class EditionReview {
    private final ImmutableList<Claim> claims;
    private final Function<Claim, String> told;
    private final Consumer<Finding> found;

    /** The figures of one office, without those that it states anew later. */
    private EditionReview(List<Claim> claims, Function<Claim, String> told, Consumer<Finding> found) {
        this.claims = claims.stream()
                .filter(c -> claims.stream()
                        .noneMatch(
                                d -> d.subject().equals(c.subject()) && d.unit().equals(c.unit()) && isBefore(c, d)))
                .collect(toImmutableList());
        this.told = told;
        this.found = found;
    }

    private record Office(Area reporter, String publisher, Optional<String> dataOwner) {
        static Office of(Claim claim) {
            return new Office(
                    claim.subject().quantity().reporter(),
                    claim.source().publisher(),
                    claim.source().dataOwner());
        }
    }

    static void review(List<Claim> claims, Function<Claim, String> told, Consumer<Finding> found) {
        Map<Office, List<Claim>> offices = claims.stream()
                .filter(c -> c.status().isFact())
                .collect(Collectors.groupingBy(Office::of, LinkedHashMap::new, Collectors.toList()));
        offices.values().stream()
                .filter(o ->
                        o.stream().map(c -> c.source().edition()).distinct().count() > 1)
                .forEach(o -> new EditionReview(o, told, found).review());
    }

    private static boolean isBefore(Claim a, Claim b) {
        return a.source()
                .published()
                .flatMap(x -> b.source().published().map(x::precedes))
                .orElse(false);
    }

    private static boolean isOfOneEdition(Claim a, Claim b) {
        return a.source().edition().equals(b.source().edition());
    }

    private void review() {
        Reconciliation together = Reconciler.standard().withEditionsMerged().reconcile(claims);
        Set<Claim> apart = new LinkedHashSet<>();
        together.contradictions().stream()
                .map(c -> ImmutableSet.copyOf(c.claims()))
                .filter(EditionReview::isOfEditionsInOrder)
                .forEach(c -> {
                    apart.addAll(c);
                    impossible(c);
                });
        for (Claim claim : claims) {
            ImmutableSet<Claim> later = apart.contains(claim) ? ImmutableSet.of() : laterLevels(claim);
            if (!later.isEmpty() && !agrees(together, claim)) {
                replaced(claim, later);
            }
        }
    }

    private static boolean isOfEditionsInOrder(ImmutableSet<Claim> claims) {
        return claims.stream()
                        .anyMatch(a -> !isOfOneEdition(a, claims.iterator().next()))
                && claims.stream()
                        .allMatch(a -> claims.stream()
                                .allMatch(b -> isOfOneEdition(a, b) || isBefore(a, b) || isBefore(b, a)));
    }

    private static boolean agrees(Reconciliation together, Claim claim) {
        return together.checks().stream().anyMatch(c -> c.claim().equals(claim) && c.outcome() == Check.Outcome.PASSED);
    }

    /** The levels behind a growth, share or difference that only later editions state. */
    private ImmutableSet<Claim> laterLevels(Claim claim) {
        return claim.levelOf().isPresent()
                ? ImmutableSet.of()
                : claim.subject().quantities().stream()
                        .filter(q -> levels(q).stream().noneMatch(c -> isOfOneEdition(c, claim)))
                        .flatMap(q -> levels(q).stream().filter(c -> isBefore(claim, c)))
                        .collect(toImmutableSet());
    }

    private ImmutableList<Claim> levels(Quantity quantity) {
        return claims.stream()
                .filter(c -> c.levelOf().filter(quantity::equals).isPresent())
                .collect(toImmutableList());
    }

    private void impossible(ImmutableSet<Claim> together) {
        found.accept(Finding.ofFigures(
                ReviewRule.STATED_WITH_OLDER_LEVEL,
                "figures of one office must be possible together where a later edition replaces some, but were "
                        + byEdition(together),
                together));
    }

    private void replaced(Claim claim, ImmutableSet<Claim> later) {
        found.accept(Finding.ofFigures(
                ReviewRule.STATED_WITH_OLDER_LEVEL,
                "%s must be of one edition with its levels, but was stated before them: %s"
                        .formatted(
                                claim.subject().describe(),
                                byEdition(ImmutableSet.<Claim>builder()
                                        .add(claim)
                                        .addAll(later)
                                        .build())),
                ImmutableSet.<Claim>builder().add(claim).addAll(later).build()));
    }

    /** What each edition states, the oldest first. */
    private String byEdition(ImmutableSet<Claim> some) {
        List<Claim> firsts = new ArrayList<>();
        some.stream()
                .filter(c -> firsts.stream().noneMatch(f -> isOfOneEdition(f, c)))
                .forEach(c -> {
                    int at = 0;
                    while (at < firsts.size() && !isBefore(c, firsts.get(at))) {
                        at++;
                    }
                    firsts.add(at, c);
                });
        return firsts.stream()
                .map(f -> some.stream()
                                .filter(c -> isOfOneEdition(c, f))
                                .map(told)
                                .collect(Collectors.joining("; "))
                        + " (" + f.source().edition().phrase() + ")")
                .collect(Collectors.joining("; "));
    }
}
