package io.github.comity.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A contradiction in plain English: first the sentence that helps, then the claims by source, then what ties them, then
 * what each figure would have to be.
 */
final class Explanation {
    /** How many claims are named that have to be corrected as well. */
    private static final int NAMED = 5;

    private final ImmutableList<Claim> claims;
    private final Certificate certificate;
    private final Optional<Slip> diagnosis;
    private final ImmutableList<Repair> repairs;

    Explanation(
            ImmutableList<Claim> claims,
            Certificate certificate,
            Optional<Slip> diagnosis,
            ImmutableList<Repair> repairs) {
        this.claims = claims;
        this.certificate = certificate;
        this.diagnosis = diagnosis;
        this.repairs = repairs;
    }

    String text() {
        StringBuilder out = new StringBuilder(lead()).append('\n');
        out.append(claims());
        String rules = rules();
        if (!rules.isEmpty()) {
            out.append("What ties them: ").append(rules).append(".\n");
        }
        for (int i = 0; i < repairs.size(); i++) {
            String others =
                    claims.size() == 1 ? "" : i == 0 ? "If all others are true, " : "Or, if all others are true, ";
            String repair = repair(repairs.get(i));
            out.append(others.isEmpty() ? Phrases.capital(repair) : others + repair)
                    .append('\n');
        }
        return out.append(ties()).toString();
    }

    /** Where nothing explains everything, and one digit changed would do in several figures: which. */
    private String ties() {
        ImmutableList<String> tied = repairs.stream()
                .filter(r -> repairs.get(0).slip().isEmpty()
                        && r.figure()
                                .filter(f -> Variants.digits(r.claim().figure()).contains(f))
                                .isPresent())
                .map(r -> Spelling.brief(r.claim()))
                .collect(toImmutableList());
        return tied.size() < 2
                ? ""
                : "One digit changed would do in any of %s figures, and nothing singles one out: %s.\n"
                        .formatted(tied.size(), String.join("; ", tied));
    }

    /** The sentence that helps most: what a figure would read, or what conflicts with what. */
    String lead() {
        ImmutableList<Repair> likely = repairs.stream()
                .filter(r -> diagnosis.isPresent() && r.slip().equals(diagnosis))
                .collect(toImmutableList());
        if (likely.isEmpty()) {
            return conflict();
        }
        if (diagnosis.filter(s -> s == Slip.IMPOSSIBLE_BOUND).isPresent()) {
            return conflict(likely.get(0));
        }
        List<String> ways = likely.stream().map(Explanation::readings).toList();
        String slip = Spelling.slip(likely.get(0));
        return ways.size() == 1
                ? Phrases.capital(ways.get(0)) + ": " + slip + "."
                : "Either " + String.join(", or ", ways) + ": " + slip + ".";
    }

    /** What a figure would read, and where two are exchanged, the other one as well. */
    private static String readings(Repair repair) {
        return Exchange.of(repair).map(Explanation::both).orElseGet(() -> reading(repair));
    }

    private static String reading(Claim claim, Figure figure) {
        return "%s would read %s, not %s"
                .formatted(
                        claim.subject().describe(), Spelling.figure(claim, figure), Spelling.contrasted(claim, figure));
    }

    private static String reading(Repair repair) {
        return "%s would read %s, not %s"
                .formatted(
                        repair.claim().subject().describe(),
                        repair.figure()
                                .map(f -> Spelling.figure(repair.claim(), f))
                                .orElseGet(() -> Spelling.interval(repair.claim(), repair.needed())),
                        repair.figure()
                                .map(f -> Spelling.contrasted(repair.claim(), f))
                                .orElseGet(() -> Spelling.figure(repair.claim())));
    }

    private String conflict() {
        if (claims.size() == 1) {
            return conflictOfOne();
        }
        return conflicting()
                .map(this::conflict)
                .orElseGet(() -> "%s do not fit together."
                        .formatted(Phrases.capital(Phrases.list(
                                claims.stream().map(Spelling::brief).toList()))));
    }

    /**
     * Of figures that no slip explains, the one that the sentence speaks of; the others leave it what it needs, so that
     * none of them has to be corrected as well.
     */
    private Optional<Repair> conflicting() {
        Set<Quantity> wholes = certificate
                .grounds(Ground.Related.class)
                .map(g -> g.quantities().get(0))
                .collect(Collectors.toSet());
        ImmutableList<Repair> bounded = repairs.stream()
                .filter(r -> !r.needed().equals(Bounds.UNBOUNDED) && Collections.disjoint(r.besides(), claims))
                .collect(toImmutableList());
        return bounded.stream()
                .filter(r -> r.claim().levelOf().filter(wholes::contains).isPresent())
                .findFirst()
                .or(() -> bounded.stream()
                        .filter(r -> wholes.contains(r.claim().subject().quantity()))
                        .findFirst())
                .or(() -> bounded.stream()
                        .filter(r -> r.claim().levelOf().isEmpty())
                        .findFirst())
                .or(() -> bounded.stream().findFirst());
    }

    /** The claim that the first sentence speaks of, or of several ways the first. */
    Claim foremost() {
        return repairs.stream()
                .filter(r -> diagnosis.isPresent() && r.slip().equals(diagnosis))
                .findFirst()
                .or(this::conflicting)
                .map(Repair::claim)
                .orElse(claims.get(0));
    }

    private String conflict(Repair repair) {
        Claim claim = repair.claim();
        if (claims.size() == 1) {
            return conflictOfOne();
        }
        int others = claims.size() - 1;
        String needed = needed(repair);
        boolean below = needed.startsWith("at most ") || needed.startsWith("less than ");
        boolean above = needed.startsWith("at least ") || needed.startsWith("more than ");
        String verb = above ? "require" : "allow";
        return "%s for %s does not fit: the other %s %s."
                .formatted(
                        Phrases.capital(Spelling.figure(claim)),
                        claim.subject().describe(),
                        others == 1 ? "figure here " + verb + "s" : others + " figures here " + verb,
                        above || below ? needed : "only " + needed);
    }

    /** What a figure must be; where it only lacks being above an end, in words that leave the end out. */
    private String needed(Repair repair) {
        String closed = Spelling.interval(repair.claim(), withoutZero(repair));
        boolean open = repair.distance().signum() == 0
                && certificate.grounds(Ground.AboveZero.class).findAny().isPresent();
        return open
                ? closed.startsWith("at least ")
                        ? closed.replace("at least ", "more than ")
                        : closed.startsWith("at most ")
                                ? closed.replace("at most ", "less than ")
                                : closed + " without its ends"
                : closed;
    }

    /** What is needed, without a lower end that only says that nothing is negative. */
    private static Bounds withoutZero(Repair repair) {
        boolean bySign = (repair.claim().subject() instanceof Subject.Share
                        || repair.claim()
                                .levelOf()
                                .filter(q -> q.measure().isNonNegative())
                                .isPresent())
                && repair.needed().lower().filter(l -> l.signum() == 0).isPresent();
        return repair.needed()
                .upper()
                .filter(u -> bySign && u.signum() > 0)
                .map(Bounds::atMost)
                .orElse(repair.needed());
    }

    private String conflictOfOne() {
        Claim claim = claims.get(0);
        return "%s for %s cannot be%s."
                .formatted(
                        Phrases.capital(Spelling.figure(claim)),
                        claim.subject().describe(),
                        Stream.<Ground>concat(
                                        certificate.grounds(Ground.NotNegative.class),
                                        certificate.grounds(Ground.Shares.class))
                                .findFirst()
                                .map(g -> ": " + g)
                                .orElse(""));
    }

    private String claims() {
        Map<Source, StringBuilder> bySource = new LinkedHashMap<>();
        claims.forEach(c ->
                bySource.computeIfAbsent(c.source(), s -> new StringBuilder()).append(line(c)));
        String heading = claims.size() == 1
                ? "This claim cannot be true"
                : "These %s claims cannot all be true".formatted(claims.size());
        return bySource.size() == 1
                ? bySource.entrySet().stream()
                        .map(e -> heading + " (" + e.getKey().describe() + "):\n" + e.getValue())
                        .collect(Collectors.joining())
                : heading + ".\n"
                        + bySource.entrySet().stream()
                                .map(e -> e.getKey().describe() + ":\n" + e.getValue())
                                .collect(Collectors.joining());
    }

    private static String line(Claim claim) {
        String meaning = Spelling.interval(claim, claim.bounds());
        String figure = Spelling.figure(claim);
        return "- %s: %s%s\n"
                .formatted(
                        claim.subject().describe(),
                        claim.wording()
                                .map(w -> "“" + w + "”, read as " + figure)
                                .orElse(figure),
                        meaning.equals(figure) ? " exactly" : ", which means " + meaning);
    }

    /** The rules in words, each once with its periods, and that a longer period is the sum of its parts. */
    private String rules() {
        Map<String, Set<ReportingPeriod>> periods = new LinkedHashMap<>();
        certificate
                .grounds(Ground.Related.class)
                .forEach(g -> periods.computeIfAbsent(g.words(), w -> new LinkedHashSet<>())
                        .addAll(g.period().stream().toList()));
        Set<String> others = new LinkedHashSet<>();
        if (claims.size() > 1) {
            certificate.grounds(Ground.Shares.class).map(Ground::toString).forEach(others::add);
            certificate
                    .grounds(Ground.AboveZero.class)
                    .map(Ground.AboveZero::rule)
                    .forEach(others::add);
        }
        if (splitsPeriods()) {
            others.add("a longer period is the sum of its parts");
        }
        return Stream.concat(
                        periods.entrySet().stream()
                                .map(e -> e.getKey() + (e.getValue().isEmpty() ? "" : ", in " + list(e.getValue()))),
                        others.stream())
                .collect(Collectors.joining("; "));
    }

    /** The periods in which a rule is used, in their order; one that a claim speaks of in place of all its parts. */
    private String list(Set<ReportingPeriod> parts) {
        Set<ReportingPeriod> periods = new HashSet<>(parts);
        claims.stream()
                .flatMap(c -> c.subject().quantities().stream())
                .map(Quantity::period)
                .distinct()
                .forEach(whole -> {
                    Set<ReportingPeriod> inside = periods.stream()
                            .filter(p -> p.isBounded() && whole.isBounded() && whole.contains(p))
                            .collect(toImmutableSet());
                    if (inside.size() > 1 && days(inside) == days(Set.of(whole))) {
                        periods.removeAll(inside);
                        periods.add(whole);
                    }
                });
        return Phrases.list(periods.stream()
                .sorted(Comparator.comparing((ReportingPeriod p) -> p.start().orElse(LocalDate.MIN))
                        .thenComparing(ReportingPeriod::phrase))
                .map(ReportingPeriod::phrase)
                .toList());
    }

    private static int days(Set<ReportingPeriod> periods) {
        return periods.stream().mapToInt(p -> p.lengthInDays().orElse(0)).sum();
    }

    /** Whether a level of one period is measured against a level of a part of it. */
    private boolean splitsPeriods() {
        ImmutableList<Quantity> flows = claims.stream()
                .flatMap(c -> c.subject().quantities().stream())
                .filter(q -> q.addsUp() && q.period().isBounded())
                .distinct()
                .collect(toImmutableList());
        return flows.stream()
                .anyMatch(a -> flows.stream()
                        .anyMatch(b ->
                                !a.period().equals(b.period()) && a.period().contains(b.period())));
    }

    private String repair(Repair repair) {
        Claim claim = repair.claim();
        String needed = repair.needed().equals(Bounds.UNBOUNDED)
                ? "they leave open %s; only %s does not fit"
                        .formatted(claim.subject().describe(), Spelling.figure(claim))
                : "%s must be %s, not %s%s"
                        .formatted(
                                claim.subject().describe(),
                                needed(repair),
                                Spelling.figure(claim),
                                repair.figure().map(f -> proposal(repair, f)).orElse(""));
        String slip = repair.slip().isPresent() ? " (" + Spelling.slip(repair) + ")" : "";
        Optional<Exchange> exchange = Exchange.of(repair);
        ImmutableSet<Claim> besides = repair.besides().stream()
                .filter(c -> exchange.filter(e -> e.second().equals(c)).isEmpty())
                .collect(toImmutableSet());
        return exchange.map(Explanation::both).orElse(needed) + slip + besides(besides) + ".";
    }

    private static String both(Exchange exchange) {
        return reading(exchange.first(), exchange.forFirst()) + ", and "
                + reading(exchange.second(), exchange.forSecond());
    }

    private static String proposal(Repair repair, Figure figure) {
        String would = Variants.isOneSided(figure.qualifier())
                ? "; it could read "
                : Spelling.shows(repair.claim(), repair.needed(), figure)
                        ? "; it would read "
                        : "; rounded, it would read ";
        return would + Spelling.figure(repair.claim(), figure);
    }

    private static String besides(ImmutableSet<Claim> claims) {
        return claims.isEmpty()
                ? ""
                : ", while "
                        + (claims.size() > NAMED
                                ? claims.size() + " other claims"
                                : Phrases.list(claims.stream()
                                        .map(c -> c.subject().describe() + " (" + Spelling.figure(c) + ")")
                                        .toList()))
                        + (claims.size() == 1 ? " has" : " have")
                        + " to be corrected as well";
    }
}
