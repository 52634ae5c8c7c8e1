package io.github.comity.reconcile;

import com.google.common.collect.Streams;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Printed;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Figures, bounds and slips as they stand in a sentence. */
final class Spelling {
    private Spelling() {}

    static String figure(Claim claim) {
        return figure(claim, claim.figure());
    }

    /** A figure in place of a claim's own: a growth with its sign, a place in a ranking without the word rank. */
    static String figure(Claim claim, Figure figure) {
        return claim.growth()
                .filter(g -> figure.unit().equals(claim.unit()))
                .map(g -> Growth.of(g.form(), figure).toString())
                .orElseGet(() -> claim.subject() instanceof Subject.Rank && !figure.isRange()
                        ? figure.value().toPlainString()
                        : figure.label());
    }

    /** The figure of a claim beside one that takes its place: without the unit if both have the same. */
    static String contrasted(Claim claim, Figure other) {
        Figure figure = claim.figure();
        boolean bare = claim.levelOf().isPresent()
                && figure.qualifier() == Qualifier.AS_PRINTED
                && !figure.isRange()
                && figure.magnitude() == other.magnitude()
                && figure.unit().equals(other.unit())
                && !figure.unit().equals(Unit.PERCENT);
        return bare ? figure.value().toPlainString() : figure(claim);
    }

    /** Bounds in the magnitude and unit of a claim's figure. */
    static String interval(Claim claim, Bounds bounds) {
        if (bounds.isEmpty()) {
            return "nothing";
        }
        Printed printed = printed(claim, bounds);
        String number = printed.isBare() ? printed.number() : printed.bounds();
        return number + (printed.unit().isEmpty() || printed.unit().equals("%") ? "" : " ") + printed.unit();
    }

    /** Whether a figure lies within bounds as they are printed. */
    static boolean shows(Claim claim, Bounds bounds, Figure figure) {
        return printed(claim, bounds)
                .figure()
                .map(p -> Bounds.of(p.low(), p.high())
                        .contains(figure.point().movePointLeft(p.magnitude().exponent())))
                .orElseGet(() -> bounds.contains(figure.point()));
    }

    private static Printed printed(Claim claim, Bounds bounds) {
        BigDecimal point = bounds.midpoint().or(bounds::lower).or(bounds::upper).orElse(BigDecimal.ZERO);
        return Derived.of("figure", "", claim.unit(), point, bounds, List.of(claim))
                .printed();
    }

    /** A claim in a few words, for lists in which reporter and partner are clear. */
    static String brief(Claim claim) {
        String period = " " + claim.subject().quantity().period().label();
        String head = claim.subject().visit(new Heads());
        String base = claim.subject()
                .as(Subject.Change.class)
                .filter(c -> !c.base().equals(c.quantity().period().samePeriodOfPreviousYear()))
                .map(c -> " against " + c.base().label())
                .orElse("");
        Quantity quantity = claim.subject().quantity();
        String scope = quantity.scope().map(s -> " (" + s + ")").orElse("");
        return head + quantity.measure() + scope + period + base + " " + figure(claim);
    }

    /** The slip that explains a repair, as exactly as its two figures tell. */
    static String slip(Repair repair) {
        Slip slip = repair.slip().orElseThrow();
        Figure old = repair.claim().figure();
        return repair.figure().map(f -> slip(slip, old, f)).orElse(slip.label());
    }

    private static String slip(Slip slip, Figure old, Figure meant) {
        String before = Variants.digits(old.value());
        String after = Variants.digits(meant.value());
        return switch (slip) {
            case DIGIT_SLIP ->
                before.length() == after.length() && differing(before, after) == 2
                        ? "two digits exchanged"
                        : "one digit changed";
            case EXTRA_OR_MISSING_DIGIT -> before.length() > after.length() ? "a digit too many" : "a digit missing";
            case SCALE_SLIP -> "%s written for %s".formatted(word(old.magnitude()), word(meant.magnitude()));
            default -> slip.label();
        };
    }

    private static long differing(String a, String b) {
        return Streams.zip(a.chars().boxed(), b.chars().boxed(), Integer::equals)
                .filter(same -> !same)
                .count();
    }

    private static String word(Magnitude magnitude) {
        return magnitude == Magnitude.ONE ? "no magnitude word" : magnitude.word();
    }

    /** How exactly something is known. */
    static String explain(Subject subject, Derived known, Iterable<Claim> lower, Iterable<Claim> upper) {
        return "%s: %s.%s%s"
                .formatted(subject.describe(), known, because(" Not less", lower), because(" Not more", upper));
    }

    private static String because(String end, Iterable<Claim> claims) {
        String reasons = Streams.stream(claims).map(Spelling::brief).collect(Collectors.joining("; "));
        return reasons.isEmpty() ? "" : end + ", because of " + reasons + ".";
    }
}
