package io.github.comity.reconcile;

import io.github.comity.figure.Bounds;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import java.math.BigDecimal;

/**
 * When the reports of two countries on one trade are said to agree: imports are expected to be the partner's exports
 * times a factor, give or take a tolerance.
 *
 * <p>It is not a law: reports differ for many reasons that are no mistakes, such as country of origin against last
 * known destination. This record is immutable and thread-safe.
 *
 * @param cifFobFactor what imports, valued CIF, are of the same exports, valued FOB: 1.06 in the IMF's direction of
 *     trade statistics; 1 for no adjustment
 * @param tolerance how far imports may be from that, as a ratio of it: 0.1 for 10 percent
 * @param source who recommends the factor, or on whose word it is assumed
 */
public record MirrorRule(BigDecimal cifFobFactor, BigDecimal tolerance, String source) {
    /** Imports are 6 percent above exports, as the IMF assumes since 2018 where no better factor is known. */
    public static final MirrorRule IMF =
            new MirrorRule(new BigDecimal("1.06"), BigDecimal.ZERO, "IMF, Direction of Trade Statistics");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_NUMBER = 20;

    /**
     * Makes a rule from percentages as a person writes them.
     *
     * @param freight how much larger imports are expected to be than exports, in percent: {@code "6"}; above -100 and
     *     at most 100
     * @param tolerance how far imports may be from that, in percent, from 0 to below 100
     * @param source on whose word it is assumed
     * @return the rule
     * @throws IllegalArgumentException if a text is no such number, or the source is blank, too long or contains
     *     unprintable characters
     */
    public static MirrorRule ofPercent(CharSequence freight, CharSequence tolerance, String source) {
        Given.arguments("MirrorRule.ofPercent", "freight", freight, "tolerance", tolerance, "source", source);
        BigDecimal added = percent("freight", freight);
        BigDecimal apart = percent("tolerance", tolerance);
        if (added.compareTo(HUNDRED.negate()) <= 0 || added.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("freight must be above -100 and at most 100 percent, but was "
                    + added.toPlainString() + "; write 6 for 6 percent");
        }
        if (apart.signum() < 0 || apart.compareTo(HUNDRED) >= 0) {
            throw new IllegalArgumentException("tolerance must be from 0 to below 100 percent, but was "
                    + apart.toPlainString() + "; write 10 for 10 percent");
        }
        return new MirrorRule(BigDecimal.ONE.add(added.movePointLeft(2)), apart.movePointLeft(2), source);
    }

    private static BigDecimal percent(String what, CharSequence text) {
        String number = text.toString().strip();
        boolean isPlain = number.length() <= LONGEST_NUMBER && number.chars().noneMatch(Character::isLetter);
        try {
            if (isPlain) {
                return new BigDecimal(number);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new IllegalArgumentException(
                "%s must be a number of percent, but was %s; write it as 6 or 2.5".formatted(what, Text.quote(text)));
    }

    /**
     * Checks the components.
     *
     * @param cifFobFactor the factor, above zero
     * @param tolerance the tolerance, from 0 to below 1
     * @param source the source
     * @throws IllegalArgumentException if factor or tolerance are out of range, or the source is blank, too long or
     *     contains unprintable characters
     */
    public MirrorRule {
        Given.arguments("MirrorRule", "cifFobFactor", cifFobFactor, "tolerance", tolerance, "source", source);
        if (cifFobFactor.signum() <= 0) {
            throw new IllegalArgumentException(
                    "CIF/FOB factor must be above zero, but was %s; pass 1 for no adjustment".formatted(cifFobFactor));
        }
        if (tolerance.signum() < 0 || tolerance.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(
                    "tolerance of a mirror comparison must be from 0 to below 1, but was %s; pass 0.1 for 10 percent"
                            .formatted(tolerance));
        }
        Text.requireName("source of the CIF/FOB factor", source);
    }

    /** The imports that the rule expects for exports. */
    Bounds expected(Bounds exports) {
        return exports.times(cifFobFactor)
                .times(Bounds.of(BigDecimal.ONE.subtract(tolerance), BigDecimal.ONE.add(tolerance)));
    }

    /** {@return a text such as {@code "imports are 1.06 times exports (IMF, Direction of Trade Statistics)"}} */
    @Override
    public String toString() {
        return "imports are %s times exports%s (%s)"
                .formatted(
                        cifFobFactor.toPlainString(),
                        tolerance.signum() == 0 ? "" : " within a ratio of " + tolerance.toPlainString(),
                        source);
    }
}
