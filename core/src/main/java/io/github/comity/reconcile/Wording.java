package io.github.comity.reconcile;

import com.google.common.collect.Streams;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Printed;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
                    .append(describe(claim.subject()))
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
                ? "they leave open %s; only %s does not fit".formatted(describe(claim.subject()), text(claim))
                : "%s must be %s, not %s%s"
                        .formatted(
                                describe(claim.subject()),
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
                                .map(c -> describe(c.subject()) + " (" + text(c) + ")")
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
        return claim.subject() instanceof Subject.Change c && figure.unit().equals(claim.unit())
                ? Growth.of(c.form(), figure).toString()
                : figure.label();
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
            return describe(known.subject()) + ": nothing follows, because the claims contradict each other.";
        }
        return describe(known.subject())
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
        return claim.subject() instanceof Subject.Change change
                ? change(change.form()) + change.quantity().measure() + period + " " + claim.text()
                : claim.subject().quantity().measure() + period + " " + claim.text();
    }

    static String mirror(JointBounds exports, JointBounds imports, MirrorFinding.Outcome outcome, MirrorRule rule) {
        return "%s: %s. %s: %s. %s, with a CIF/FOB factor of %s (%s) and a tolerance of %s%%."
                .formatted(
                        describe(exports.subject()),
                        exports.derived(),
                        describe(imports.subject()),
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

    static String describe(Subject subject) {
        if (subject instanceof Subject.Change c) {
            return change(c.form()) + describe(c.quantity()) + " against " + when(c.base());
        }
        if (subject instanceof Subject.ShareChange c) {
            return (c.form() == Growth.Form.POINTS ? "change of the " : change(c.form()) + "the ")
                    + share(c.share())
                    + " against "
                    + when(c.base());
        }
        if (subject instanceof Subject.Share s) {
            return share(s);
        }
        if (subject instanceof Subject.Ratio r) {
            return "ratio of " + describe(r.numerator()) + " to "
                    + r.denominator().measure();
        }
        if (subject instanceof Subject.Difference d) {
            return "difference between " + describe(d.minuend()) + " and " + describe(d.subtrahend());
        }
        if (subject instanceof Subject.Rank r) {
            return "rank of " + describe(r.quantity()) + " among " + r.ranking();
        }
        return describe(subject.quantity());
    }

    private static String change(Growth.Form form) {
        return switch (form) {
            case RATE -> "growth of ";
            case FACTOR -> "growth factor of ";
            case DIVISOR -> "factor of the fall of ";
            case ABSOLUTE, POINTS -> "change of ";
        };
    }

    private static String share(Subject.Share share) {
        Quantity part = share.part();
        Quantity whole = share.whole();
        return "share of "
                + describe(part)
                + " in "
                + (part.partner().equals(whole.partner()) ? whole.measure().toString() : who(whole));
    }

    private static String describe(Quantity quantity) {
        return who(quantity) + (quantity.period().isDate() ? " on " : " in ") + when(quantity.period());
    }

    /** A period as it stands in a sentence: halves and quarters have an article. */
    private static String when(ReportingPeriod period) {
        String label = period.label();
        return label.contains(" half of ") || label.contains(" quarter of ") ? "the " + label : label;
    }

    private static String who(Quantity quantity) {
        String limits = Optional.of(quantity.coverage())
                        .filter(c -> c != Coverage.UNSTATED)
                        .map(c -> " (" + c.toString().toLowerCase(Locale.ROOT).replace('_', ' ') + ")")
                        .orElse("")
                + quantity.scope().map(s -> " (" + s + ")").orElse("");
        return quantity.measure()
                + limits
                + " of "
                + quantity.reporter().name()
                + " "
                + preposition(quantity.measure())
                + " "
                + (quantity.partner().equals(World.WORLD)
                        ? "the world"
                        : quantity.partner().name());
    }

    private static String preposition(Measure measure) {
        if (measure.equals(Measure.EXPORTS)
                || measure.equals(Measure.RE_EXPORTS)
                || measure.name().endsWith("outflow")) {
            return "to";
        }
        return measure.equals(Measure.IMPORTS)
                        || measure.name().contains("inflow")
                        || measure.equals(Measure.FDI_INWARD_STOCK)
                        || measure.equals(Measure.TOURISTS)
                ? "from"
                : "with";
    }
}
