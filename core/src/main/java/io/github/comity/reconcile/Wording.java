package io.github.comity.reconcile;

import com.google.common.collect.Streams;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Printed;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Plain English for what was found. */
final class Wording {
    private Wording() {}

    static String explain(Contradiction contradiction) {
        List<Claim> claims = contradiction.claims();
        StringBuilder out = new StringBuilder();
        out.append(
                claims.size() == 1
                        ? "This claim cannot be true:\n"
                        : "These %s claims cannot all be true:\n".formatted(claims.size()));
        for (Claim claim : claims) {
            out.append("- ")
                    .append(claim.subject().describe())
                    .append(": ")
                    .append(said(claim))
                    .append(", which means ")
                    .append(interval(claim, claim.bounds()))
                    .append(" (")
                    .append(claim.source().describe())
                    .append(")\n");
        }
        String rules = contradiction.rules().stream()
                .filter(r -> !r.contains("cannot be negative"))
                .collect(Collectors.joining("; "));
        if (!rules.isEmpty()) {
            out.append("They are tied together by: ").append(rules).append(".\n");
        }
        contradiction
                .diagnosis()
                .ifPresent(slip -> out.append(
                                slip == Slip.SUM_MISMATCH
                                        ? "The parts miss their total"
                                        : "The likely slip: " + slip.label())
                        .append(".\n"));
        boolean first = true;
        for (Repair repair : contradiction.repairs()) {
            String others =
                    claims.size() == 1 ? "" : first ? "If all others are true, " : "Or, if all others are true, ";
            out.append(others).append(repair(repair)).append('\n');
            first = false;
        }
        if (first) {
            out.append("No single figure can be changed so that all others are true.\n");
        }
        return out.toString();
    }

    private static String repair(Repair repair) {
        Claim claim = repair.claim();
        String needed = repair.needed().equals(Bounds.UNBOUNDED)
                ? "they leave open %s; only %s does not fit"
                        .formatted(claim.subject().describe(), text(claim))
                : "%s must be %s, not %s%s"
                        .formatted(
                                claim.subject().describe(),
                                interval(claim, repair.needed()),
                                text(claim),
                                repair.figure()
                                        .map(f -> "; it would read " + printed(claim, f))
                                        .orElse(""));
        String slip = repair.slip().map(s -> " (" + s.label() + ")").orElse("");
        String besides = repair.besides().isEmpty()
                ? ""
                : ", while "
                        + repair.besides().stream()
                                .map(c -> c.subject().describe() + " (" + text(c) + ")")
                                .collect(Collectors.joining(" and "))
                        + (repair.besides().size() == 1 ? " has" : " have")
                        + " to be corrected as well";
        return needed + slip + besides + ".";
    }

    private static String said(Claim claim) {
        return claim.wording().map(w -> "“" + w + "”, read as " + text(claim)).orElse(text(claim));
    }

    private static String text(Claim claim) {
        return printed(claim, claim.figure());
    }

    private static String printed(Claim claim, Figure figure) {
        return claim.growth()
                .filter(g -> figure.unit().equals(claim.unit()))
                .map(g -> Growth.of(g.form(), figure).toString())
                .orElseGet(figure::label);
    }

    /** Bounds in the magnitude and unit of a claim's figure. */
    static String interval(Claim claim, Bounds bounds) {
        BigDecimal point = bounds.midpoint().or(bounds::lower).or(bounds::upper).orElse(BigDecimal.ZERO);
        if (bounds.isEmpty()) {
            return "nothing";
        }
        Printed printed = Derived.of("figure", "", claim.unit(), point, bounds, List.of(claim))
                .printed();
        String number = printed.isBare() ? printed.number() : printed.bounds();
        return number + (printed.unit().isEmpty() || printed.unit().equals("%") ? "" : " ") + printed.unit();
    }

    static String explain(JointBounds known) {
        if (known.bounds().isEmpty()) {
            return known.subject().describe() + ": nothing follows, because the claims contradict each other.";
        }
        return known.subject().describe()
                + ": "
                + known.derived()
                + "."
                + because(" Not less", known.lowerClaims(), known.exactLower().isPresent())
                + because(" Not more", known.upperClaims(), known.exactUpper().isPresent());
    }

    private static String because(String end, Iterable<Claim> claims, boolean present) {
        String reasons = Streams.stream(claims).map(Wording::brief).collect(Collectors.joining("; "));
        return present && !reasons.isEmpty() ? end + ", because of " + reasons + "." : "";
    }

    /** A claim in a few words, for lists in which reporter and partner are clear. */
    private static String brief(Claim claim) {
        String period = " " + claim.subject().quantity().period().label();
        String growth = claim.growth().map(g -> g.form().term() + " of ").orElse("");
        return growth + claim.subject().quantity().measure() + period + " " + claim.text();
    }

    static String mirror(JointBounds exports, JointBounds imports, MirrorFinding.Outcome outcome, MirrorRule rule) {
        return "%s: %s. %s: %s. %s, with a CIF/FOB factor of %s (%s) and a tolerance of %s%%."
                .formatted(
                        exports.subject().describe(),
                        exports.derived(),
                        imports.subject().describe(),
                        imports.derived(),
                        switch (outcome) {
                            case AGREES -> "The two reports can agree";
                            case IMPORTS_HIGHER -> "The imports are higher than the exports explain";
                            case IMPORTS_LOWER -> "The imports are lower than the exports explain";
                            case CONTRADICTORY ->
                                "One of the reports contradicts itself, so that they cannot be compared";
                        },
                        rule.cifFobFactor().toPlainString(),
                        rule.source(),
                        rule.tolerance().movePointRight(2).stripTrailingZeros().toPlainString());
    }
}
