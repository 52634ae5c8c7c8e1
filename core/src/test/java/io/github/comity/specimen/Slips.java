package io.github.comity.specimen;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.figure.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Plants wrong figures among true claims.
 *
 * <p>This class has no state.
 */
public final class Slips {
    private Slips() {}

    /**
     * Changes one digit of one claim.
     *
     * @param claims the claims, at least one
     * @param random the chance; the same seed changes the same digit
     * @return the claims, one of them with another digit
     */
    public static ImmutableList<Claim> digit(List<Claim> claims, Random random) {
        int at = random.nextInt(claims.size());
        Figure figure = claims.get(at).figure();
        StringBuilder digits =
                new StringBuilder(figure.value().unscaledValue().abs().toString());
        int place = random.nextInt(digits.length());
        int other = (digits.charAt(place) - '0' + 1 + random.nextInt(9)) % 10;
        digits.setCharAt(place, (char) ('0' + other));
        BigDecimal value =
                new BigDecimal(digits.toString()).movePointLeft(figure.value().scale());
        List<Claim> changed = new ArrayList<>(claims);
        changed.set(at, with(claims.get(at), figure.value().signum() < 0 ? value.negate() : value));
        return ImmutableList.copyOf(changed);
    }

    /**
     * Multiplies a figure.
     *
     * @param claim the claim
     * @param numerator what it is multiplied by
     * @param denominator what it is divided by, not zero
     * @return the claim with a figure of as many decimals
     */
    public static Claim scaled(Claim claim, int numerator, int denominator) {
        BigDecimal value = claim.figure().value();
        return with(
                claim,
                value.multiply(BigDecimal.valueOf(numerator))
                        .divide(BigDecimal.valueOf(denominator), value.scale(), RoundingMode.HALF_UP));
    }

    private static Claim with(Claim claim, BigDecimal value) {
        Figure figure = claim.figure();
        return Claim.of(
                claim.subject(),
                Figure.of(value.setScale(figure.value().scale()), figure.magnitude(), figure.unit())
                        .withQualifier(figure.qualifier()),
                claim.source());
    }
}
