package io.github.comity.calculation;

import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import java.math.BigDecimal;

/** Whether operands are certainly above zero, not below zero, or not zero; all of them are defined. */
final class Signs {
    private Signs() {}

    static Calculation positiveBase(Calculation calculation, Operand base) {
        return positive(calculation, base, "needs a base above zero, but %s is %s; report the absolute change");
    }

    static Calculation positiveDenominator(Calculation calculation, Operand denominator) {
        return positive(calculation, denominator, "needs a denominator above zero, but %s is %s; report the figures");
    }

    private static Calculation positive(Calculation calculation, Operand base, String rule) {
        int sign = base.point().signum();
        if (sign <= 0) {
            Reason reason = sign == 0 ? Reason.ZERO_DENOMINATOR : Reason.NEGATIVE_BASE;
            return calculation.require(false, reason, rule, base, sign == 0 ? "zero" : "negative");
        }
        Bounds bounds = calculation.bounds(base);
        return Amount.isCertainlyPositive(bounds)
                ? calculation
                : calculation.require(false, Reason.BASE_MAY_BE_ZERO, rule, base, "within " + bounds);
    }

    static Calculation nonZero(Calculation calculation, Operand denominator) {
        String rule = "needs a denominator other than zero, but %s is %s; report the difference";
        if (denominator.point().signum() == 0) {
            return calculation.require(false, Reason.ZERO_DENOMINATOR, rule, denominator, "zero");
        }
        Bounds bounds = calculation.bounds(denominator);
        return !bounds.contains(BigDecimal.ZERO)
                ? calculation
                : calculation.require(false, Reason.BASE_MAY_BE_ZERO, rule, denominator, "within " + bounds);
    }

    static Calculation notNegative(Calculation calculation, Operand level) {
        // what is said of a claim or derived from others may well be negative
        boolean bare = level.about().isEmpty() && !(level instanceof Derived);
        if (bare && level.point().signum() >= 0) {
            calculation.nonNegative(level);
        }
        Bounds bounds = calculation.bounds(level);
        return Amount.isNonNegative(bounds)
                ? calculation
                : calculation.require(
                        false,
                        Reason.NEGATIVE_LEVEL,
                        "needs levels that cannot be negative, but %s is within %s; report the difference",
                        level,
                        bounds);
    }

    static Calculation positiveSum(Calculation calculation, Operand a, Operand b) {
        if (a.point().signum() == 0 && b.point().signum() == 0) {
            return calculation.require(
                    false,
                    Reason.ZERO_DENOMINATOR,
                    "needs a sum other than zero, but %s and %s are zero; report the levels",
                    a,
                    b);
        }
        Bounds sum = calculation.bounds(a).plus(calculation.bounds(b));
        return Amount.isCertainlyPositive(sum)
                ? calculation
                : calculation.require(
                        false,
                        Reason.BASE_MAY_BE_ZERO,
                        "needs a sum other than zero, but %s and %s together are within %s; report the levels",
                        a,
                        b,
                        sum);
    }
}
