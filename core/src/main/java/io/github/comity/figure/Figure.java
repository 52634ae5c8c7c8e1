package io.github.comity.figure;

import io.github.comity.internal.Given;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number as it was printed: value with its decimals, magnitude word, unit and hedge word.
 *
 * <p>It is not an amount to calculate with. A printed number says how exact it is: {@code 626.8 million USD} stands for
 * any amount from 626.75 to 626.85 million, and {@link #bounds} says so. Nothing is normalised away: {@code 1.50} is
 * not {@code 1.5}, and {@code 626.8 million} is not {@code 0.6268 billion}, though {@link #sameReading} may hold.
 *
 * <pre>{@code
 * Figure.parse("US$ 626.8 mln").toString()          // "626.8 million USD"
 * Figure.parse("626.8 million USD").bounds()        // [626750000, 626850000]
 * Figure.parse("more than $2 billion").bounds()     // [2000000000, +inf)
 * }</pre>
 *
 * <table>
 * <caption>Canonical texts</caption>
 * <tr><th>kind</th><th>text</th></tr>
 * <tr><td>plain</td>
 * <td>{@code 626.8 million USD}, {@code 48.4%}, {@code 3.2 pp}, {@code 0.308 ratio}, {@code rank 3}</td></tr>
 * <tr><td>hedged</td><td><code>about 150 {legal entities}</code>, {@code more than 2 billion USD}</td></tr>
 * <tr><td>range</td><td>{@code 1.2–1.5 billion USD}, {@code -1.5 to -1.2%}</td></tr>
 * </table>
 *
 * <p>A value has at most 60 significant digits and its digits stand within 10^-40 and 10^40. Two figures are equal when
 * they were printed alike. They are not {@code Comparable}: two printed numbers whose intervals overlap have no order.
 * This class is immutable and thread-safe.
 */
public final class Figure {
    static final int MAX_DIGITS = 60;
    static final int MAX_EXPONENT = 40;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final BigDecimal low;
    private final @Nullable BigDecimal high;
    private final Magnitude magnitude;
    private final Unit unit;
    private final Qualifier qualifier;

    private Figure(BigDecimal low, @Nullable BigDecimal high, Magnitude magnitude, Unit unit, Qualifier qualifier) {
        this.low = low;
        this.high = high;
        this.magnitude = Objects.requireNonNull(magnitude, "magnitude");
        this.unit = Objects.requireNonNull(unit, "unit");
        this.qualifier = qualifier;
    }

    /**
     * Obtains an unhedged figure without a magnitude word.
     *
     * @param value the value with its printed decimals
     * @param unit the unit
     * @return the figure
     * @throws IllegalArgumentException if the value has more than 60 digits or digits beyond 10^40 or 10^-40
     */
    public static Figure of(BigDecimal value, Unit unit) {
        Given.arguments("Figure.of", "value", value, "unit", unit);
        return of(value, Magnitude.ONE, unit);
    }

    /**
     * Obtains an unhedged figure.
     *
     * @param value the value with its printed decimals, before the magnitude word
     * @param magnitude the magnitude word
     * @param unit the unit
     * @return the figure
     * @throws IllegalArgumentException if the value has more than 60 digits or digits beyond 10^40 or 10^-40
     */
    public static Figure of(BigDecimal value, Magnitude magnitude, Unit unit) {
        Given.arguments("Figure.of", "value", value, "magnitude", magnitude, "unit", unit);
        return new Figure(checked(value), null, magnitude, unit, Qualifier.AS_PRINTED);
    }

    /**
     * Obtains a range of two printed values.
     *
     * @param low the lower value with its printed decimals
     * @param high the higher value with its printed decimals
     * @param magnitude the magnitude word of both
     * @param unit the unit of both
     * @return the figure
     * @throws IllegalArgumentException if the low value is not below the high value, or a value has too many digits
     */
    public static Figure range(BigDecimal low, BigDecimal high, Magnitude magnitude, Unit unit) {
        Given.arguments("Figure.range", "low", low, "high", high, "magnitude", magnitude);
        Given.argument("unit", "Figure.range", unit);
        if (checked(low).compareTo(checked(high)) >= 0) {
            throw new IllegalArgumentException(
                    "range must have its lower value first, but was %s and %s; swap them or state one value"
                            .formatted(low, high));
        }
        return new Figure(low, high, magnitude, unit, Qualifier.RANGE);
    }

    /**
     * Obtains a figure from text with a decimal point.
     *
     * <p>Reads what people write: {@code 626.8 million USD}, {@code US$ 1.2bn}, {@code $366mln}, {@code 1,496.2
     * million}, {@code +48.4%}, {@code minus 3.1 percent}, {@code about 150}, {@code more than $2 billion},
     * {@code 1.2–1.5 billion USD}, {@code ₹5,00,000 crore}; and the uncertain form of IEEE 1788: {@code 626.8?},
     * {@code 48??u}, {@code 48??d}. A counted thing stands in braces, so that a misspelt word is never taken for one:
     * <code>150 {legal entities}</code>. {@link DecimalMark}, {@link Magnitude}, {@link Unit} and {@link Qualifier} say
     * what is read of digits and words.
     *
     * <p>Each end of a range may have its own sign, magnitude and unit. A range is kept in the larger of two magnitudes
     * with all digits: {@code 800 million to 1.2 billion USD} is {@code 0.800–1.2 billion USD}.
     *
     * @param text the text, at most 200 characters
     * @return the figure
     * @throws IllegalArgumentException if the text is not one figure; the message names the place and the remedy
     */
    public static Figure parse(CharSequence text) {
        Given.argument("text", "Figure.parse", text);
        return parse(text, DecimalMark.POINT);
    }

    /**
     * Obtains a figure from text.
     *
     * @param text the text, at most 200 characters
     * @param mark which character separates the decimals; the other one separates groups of three digits
     * @return the figure
     * @throws IllegalArgumentException if the text is not one figure; the message names the place and the remedy
     */
    public static Figure parse(CharSequence text, DecimalMark mark) {
        Given.argument("mark", "Figure.parse", mark);
        return new FigureParser(Given.argument("text", "Figure.parse", text), mark).parse();
    }

    private static BigDecimal checked(BigDecimal value) {
        long first = (long) value.precision() - value.scale() - 1;
        if (value.precision() > MAX_DIGITS
                || first > MAX_EXPONENT
                || value.scale() > MAX_EXPONENT
                || value.scale() < -MAX_EXPONENT) {
            throw new IllegalArgumentException(
                    ("figure must have at most %s significant digits within 10^±%s, but was a value of %s "
                                    + "digits from 10^%s to 10^%s; round it or use a magnitude")
                            .formatted(MAX_DIGITS, MAX_EXPONENT, value.precision(), first, -(long) value.scale()));
        }
        return value;
    }

    /**
     * Returns a copy with another hedge word.
     *
     * @param qualifier the hedge word; not {@link Qualifier#RANGE}
     * @return the figure with that hedge word
     * @throws IllegalArgumentException if the qualifier is RANGE
     * @throws IllegalStateException if this figure is a range
     */
    public Figure withQualifier(Qualifier qualifier) {
        Given.argument("qualifier", "Figure.withQualifier", qualifier);
        if (qualifier == Qualifier.RANGE) {
            throw new IllegalArgumentException(
                    "qualifier must not be RANGE for the one value '%s'; use Figure.range with two values"
                            .formatted(this));
        }
        return new Figure(value(), null, magnitude, unit, qualifier);
    }

    /**
     * Returns a copy in another unit, for a unit that stands elsewhere in the text; no number is converted.
     *
     * @param unit the unit
     * @return the figure in that unit
     */
    public Figure withUnit(Unit unit) {
        Given.argument("unit", "Figure.withUnit", unit);
        return new Figure(low, high, magnitude, unit, qualifier);
    }

    /**
     * Returns a copy with another magnitude word, for a word that stands elsewhere in the text; no number is converted.
     *
     * @param magnitude the magnitude word
     * @return the figure with that magnitude
     */
    public Figure withMagnitude(Magnitude magnitude) {
        Given.argument("magnitude", "Figure.withMagnitude", magnitude);
        return new Figure(low, high, magnitude, unit, qualifier);
    }

    /** {@return the figure with the opposite sign; a hedge word stays as it is, since it acts on the absolute value} */
    public Figure negated() {
        return high == null
                ? new Figure(low.negate(), null, magnitude, unit, qualifier)
                : new Figure(high.negate(), low.negate(), magnitude, unit, qualifier);
    }

    /**
     * Obtains the printed value, before the magnitude word; its scale is the number of printed decimals.
     *
     * @return the value
     * @throws IllegalStateException if the figure is a range
     */
    public BigDecimal value() {
        if (high != null) {
            throw new IllegalStateException("range '%s' has two values; call low() and high()".formatted(this));
        }
        return low;
    }

    /** {@return the lower printed value of a range, or the printed value} */
    public BigDecimal low() {
        return low;
    }

    /** {@return the higher printed value of a range, or the printed value} */
    public BigDecimal high() {
        return high == null ? low : high;
    }

    /** {@return whether the figure has two printed values} */
    public boolean isRange() {
        return high != null;
    }

    /** {@return the magnitude word} */
    public Magnitude magnitude() {
        return magnitude;
    }

    /** {@return the unit} */
    public Unit unit() {
        return unit;
    }

    /** {@return the hedge word} */
    public Qualifier qualifier() {
        return qualifier;
    }

    /** {@return the value by the printed digits in ones of the unit, exact; of a range the middle} */
    public BigDecimal point() {
        BigDecimal value = high == null ? low : low.add(high).multiply(HALF);
        return value.scaleByPowerOfTen(magnitude.exponent());
    }

    /** {@return one unit of the last printed digit in ones of the unit; of a range the coarser} */
    public BigDecimal resolution() {
        int scale = high == null ? low.scale() : Math.min(low.scale(), high.scale());
        return BigDecimal.ONE.scaleByPowerOfTen(magnitude.exponent() - scale);
    }

    /** {@return the bounds under the proof reading, rounded to the nearest, in ones of the unit} */
    public Bounds bounds() {
        return bounds(HedgePolicy.PROOF, Rounding.NEAREST);
    }

    /**
     * Reads the figure as an interval, rounded to the nearest.
     *
     * @param policy how hedge words are read
     * @return the bounds in ones of the unit
     */
    public Bounds bounds(HedgePolicy policy) {
        Given.argument("policy", "Figure.bounds", policy);
        return bounds(policy, Rounding.NEAREST);
    }

    /**
     * Reads the figure as an interval; exact.
     *
     * @param policy how hedge words are read
     * @param rounding how the last printed digit of an unhedged number or range came about
     * @return the bounds in ones of the unit, such as [626750000, 626850000] for 626.8 million USD
     */
    public Bounds bounds(HedgePolicy policy, Rounding rounding) {
        Given.arguments("Figure.bounds", "policy", policy, "rounding", rounding);
        if (high != null) {
            return scaled(rounded(low, rounding).hull(rounded(high, rounding)));
        }
        if (qualifier == Qualifier.AS_PRINTED) {
            return isExact() ? Bounds.exactly(low) : scaled(rounded(low, rounding));
        }
        Bounds absolute = hedged(low.abs(), policy);
        return scaled(low.signum() < 0 ? absolute.negated() : absolute);
    }

    private boolean isExact() {
        return magnitude == Magnitude.ONE && (unit.kind() == Unit.Kind.COUNT || unit.kind() == Unit.Kind.RANK);
    }

    private Bounds scaled(Bounds bounds) {
        return magnitude == Magnitude.ONE ? bounds : bounds.times(magnitude.factor());
    }

    private static BigDecimal unitOfLastDigit(BigDecimal value) {
        return BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
    }

    static BigDecimal unitOfLastNonZeroDigit(BigDecimal value) {
        return value.signum() == 0 ? unitOfLastDigit(value) : unitOfLastDigit(value.stripTrailingZeros());
    }

    private static Bounds rounded(BigDecimal value, Rounding rounding) {
        return rounding.around(value, unitOfLastDigit(value));
    }

    private Bounds hedged(BigDecimal value, HedgePolicy policy) {
        boolean proof = policy == HedgePolicy.PROOF;
        BigDecimal step = proof ? unitOfLastNonZeroDigit(value) : unitOfLastDigit(value);
        return switch (qualifier) {
            case ABOUT -> Bounds.of(value.subtract(step), value.add(step));
            case NEARLY -> Bounds.of(value.subtract(step), value);
            case MORE_THAN, AT_LEAST -> proof ? Bounds.atLeast(value) : Bounds.of(value, value.add(step));
            case LESS_THAN, AT_MOST -> proof ? Bounds.atMost(value) : Bounds.of(value.subtract(step), value);
            case AS_PRINTED, RANGE -> throw new IllegalStateException(qualifier + " is not a hedge word");
        };
    }

    /**
     * Checks whether another figure means the same: the same unit and the same bounds under the proof reading.
     *
     * @param other the other figure
     * @return whether both read alike, as 0.6268 billion USD and 626.8 million USD do
     */
    public boolean sameReading(Figure other) {
        Given.argument("other", "Figure.sameReading", other);
        return unit.equals(other.unit) && bounds().equals(other.bounds());
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Figure that
                        && low.equals(that.low)
                        && Objects.equals(high, that.high)
                        && magnitude == that.magnitude
                        && unit.equals(that.unit)
                        && qualifier == that.qualifier);
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, high, magnitude, unit, qualifier);
    }

    /**
     * {@return the canonical text without the braces of a counted thing, such as {@code "about 150 legal entities"};
     * for people only}
     */
    public String label() {
        return text(unit.symbol());
    }

    /** {@return the canonical text, such as {@code "626.8 million USD"}, which {@link #parse} undoes} */
    @Override
    public String toString() {
        return text(unit.toString());
    }

    private String text(String unitText) {
        StringBuilder out = new StringBuilder(32);
        if (!qualifier.words().isEmpty()) {
            out.append(qualifier.words()).append(' ');
        }
        if (unit.kind() == Unit.Kind.RANK) {
            out.append("rank ");
        }
        out.append(digits(low));
        if (high != null) {
            out.append(low.signum() < 0 || high.signum() < 0 || low.scale() < 0 || high.scale() < 0 ? " to " : "–")
                    .append(digits(high));
        }
        if (magnitude != Magnitude.ONE) {
            out.append(' ').append(magnitude.word());
        }
        return switch (unit.kind()) {
            case RANK, UNSTATED -> out.toString();
            case PERCENT -> out.append(magnitude == Magnitude.ONE ? "%" : " %").toString();
            default -> out.append(' ').append(unitText).toString();
        };
    }

    /** Plain digits; powers of ten only where zeros would claim digits that were not printed. */
    private static String digits(BigDecimal value) {
        return value.scale() >= 0 ? value.toPlainString() : value.toString();
    }
}
