package io.github.comity.claim;

import io.github.comity.internal.Constants;
import io.github.comity.internal.Text;
import java.util.Objects;

/**
 * What a figure measures: exports, gross FDI inflow, number of enterprises.
 *
 * <p>It is not a {@link Quantity}: a measure says nothing about who, with whom and when. The constants cover what
 * communiques usually state; any other measure is made with {@link #of}. What a calculator may do with a measure
 * follows from its three properties alone, so a measure of the caller's own is treated like a constant with the same
 * properties.
 *
 * <pre>{@code
 * Measure.EXPORTS.isNonNegative()                                      // true
 * Measure.of("remittances", ADDITIVE, NON_NEGATIVE, FLOW).name()       // "remittances"
 * }</pre>
 *
 * <p>Two measures are equal when name and properties are equal. There is no order.
 *
 * <p>Source: terms follow International Merchandise Trade Statistics 2010 for trade and the Balance of Payments Manual,
 * 6th edition, for direct investment. This class is immutable and thread-safe.
 */
public final class Measure {
    /** Whether figures of the measure may be added over periods. */
    public enum Additivity {
        /** Figures of parts add up to the figure of the whole. */
        ADDITIVE,
        /** Figures must not be added, for instance because their basis is not stated. */
        NOT_ADDITIVE;

        /**
         * Obtains the constant that has a label.
         *
         * @param text the label or the name of the constant, in any case
         * @return the constant
         * @throws IllegalArgumentException if no constant is so called; the message lists the labels
         */
        public static Additivity parse(CharSequence text) {
            return Constants.read(Additivity.class, Additivity::label, text);
        }

        /** {@return the words for it, such as {@code "additive"}, which {@link #parse} undoes} */
        public String label() {
            return Constants.label(this);
        }
    }

    /** Which sign a figure of the measure can have. */
    public enum Sign {
        /** Never below zero. */
        NON_NEGATIVE,
        /** Of either sign. */
        ANY_SIGN;

        /**
         * Obtains the constant that has a label.
         *
         * @param text the label or the name of the constant, in any case
         * @return the constant
         * @throws IllegalArgumentException if no constant is so called; the message lists the labels
         */
        public static Sign parse(CharSequence text) {
            return Constants.read(Sign.class, Sign::label, text);
        }

        /** {@return the words for it, such as {@code "non negative"}, which {@link #parse} undoes} */
        public String label() {
            return Constants.label(this);
        }
    }

    /** Whether the measure is of a span of time or of a point in time. */
    public enum Temporality {
        /** Measured over a period: exports of a year. */
        FLOW,
        /** Measured at a date: a position, a number of firms. */
        STOCK;

        /**
         * Obtains the constant that has a label.
         *
         * @param text the label or the name of the constant, in any case
         * @return the constant
         * @throws IllegalArgumentException if no constant is so called; the message lists the labels
         */
        public static Temporality parse(CharSequence text) {
            return Constants.read(Temporality.class, Temporality::label, text);
        }

        /** {@return the words for it, such as {@code "flow"}, which {@link #parse} undoes} */
        public String label() {
            return Constants.label(this);
        }
    }

    /** Exports and imports together; also called trade turnover or two-way trade. */
    public static final Measure TOTAL_TRADE = flow("total trade", Sign.NON_NEGATIVE);
    /** What the reporter sells to the partner. */
    public static final Measure EXPORTS = flow("exports", Sign.NON_NEGATIVE);
    /** What the reporter buys from the partner. */
    public static final Measure IMPORTS = flow("imports", Sign.NON_NEGATIVE);
    /** Exports less imports: a deficit is negative. */
    public static final Measure TRADE_BALANCE = flow("trade balance", Sign.ANY_SIGN);
    /** Exports of goods that had been imported before; a part of exports. */
    public static final Measure RE_EXPORTS = flow("re-exports", Sign.NON_NEGATIVE);
    /**
     * Direct investment that arrived from the partner, additions only: never negative, and its sum is not the stock.
     */
    public static final Measure FDI_GROSS_INFLOW = flow("gross FDI inflow", Sign.NON_NEGATIVE);
    /** Direct investment from the partner less what was withdrawn: may be negative. */
    public static final Measure FDI_NET_INFLOW = flow("net FDI inflow", Sign.ANY_SIGN);
    /** Direct investment from the partner where the text says neither gross nor net: linked to nothing. */
    public static final Measure FDI_INFLOW =
            new Measure("FDI inflow of unstated basis", Additivity.NOT_ADDITIVE, Sign.ANY_SIGN, Temporality.FLOW);
    /** Direct investment position of the partner in the reporter's economy. */
    public static final Measure FDI_INWARD_STOCK = stock("inward FDI stock", Sign.ANY_SIGN);
    /** Direct investment that went to the partner, additions only. */
    public static final Measure FDI_GROSS_OUTFLOW = flow("gross FDI outflow", Sign.NON_NEGATIVE);
    /** Direct investment in the partner less what was withdrawn: may be negative. */
    public static final Measure FDI_NET_OUTFLOW = flow("net FDI outflow", Sign.ANY_SIGN);
    /** Direct investment in the partner where the text says neither gross nor net: linked to nothing. */
    public static final Measure FDI_OUTFLOW =
            new Measure("FDI outflow of unstated basis", Additivity.NOT_ADDITIVE, Sign.ANY_SIGN, Temporality.FLOW);
    /** Direct investment position of the reporter in the partner's economy. */
    public static final Measure FDI_OUTWARD_STOCK = stock("outward FDI stock", Sign.ANY_SIGN);
    /** Capital registered by investors of the partner; not an inflow. */
    public static final Measure REGISTERED_CAPITAL = stock("registered capital", Sign.NON_NEGATIVE);
    /** Value of projects as announced; not an inflow. */
    public static final Measure PROJECT_VALUE = stock("project value", Sign.NON_NEGATIVE);
    /** Number of enterprises with capital of the partner. */
    public static final Measure ENTERPRISES = stock("enterprises", Sign.NON_NEGATIVE);
    /** Number of joint projects. */
    public static final Measure PROJECTS = stock("projects", Sign.NON_NEGATIVE);
    /**
     * Gross domestic product of the reporter; the partner of its quantity is the reporter itself.
     * {@link Claim#ofEconomy} states it.
     */
    public static final Measure GDP = flow("GDP", Sign.NON_NEGATIVE);
    /** Number of visitors from the partner. */
    public static final Measure TOURISTS = flow("tourists", Sign.NON_NEGATIVE);

    private final String name;
    private final Additivity additivity;
    private final Sign sign;
    private final Temporality temporality;

    private Measure(String name, Additivity additivity, Sign sign, Temporality temporality) {
        this.name = name;
        this.additivity = additivity;
        this.sign = sign;
        this.temporality = temporality;
    }

    /**
     * Obtains a measure.
     *
     * @param name the field's term for it, such as {@code "remittances"}
     * @param additivity whether its figures may be added over periods
     * @param sign which sign its figures can have
     * @param temporality whether it is measured over a period or at a date
     * @return the measure
     * @throws IllegalArgumentException if the name is blank, longer than 1,000 characters or contains unprintable
     *     characters, or the measure is an additive stock
     */
    public static Measure of(String name, Additivity additivity, Sign sign, Temporality temporality) {
        Text.requireName("measure name", name);
        Objects.requireNonNull(sign, "sign");
        if (additivity == Additivity.ADDITIVE && temporality == Temporality.STOCK) {
            throw new IllegalArgumentException(
                    ("measure %s must be a flow to add up over periods, but was an additive stock; make it not "
                                    + "additive, or a flow if it is measured over a period")
                            .formatted(Text.quote(name)));
        }
        return new Measure(
                name,
                Objects.requireNonNull(additivity, "additivity"),
                sign,
                Objects.requireNonNull(temporality, "temporality"));
    }

    private static Measure flow(String name, Sign sign) {
        return new Measure(name, Additivity.ADDITIVE, sign, Temporality.FLOW);
    }

    private static Measure stock(String name, Sign sign) {
        return new Measure(name, Additivity.NOT_ADDITIVE, sign, Temporality.STOCK);
    }

    /** {@return the term for the measure, such as {@code "exports"}} */
    public String name() {
        return name;
    }

    /** {@return whether figures of the measure may be added over periods} */
    public Additivity additivity() {
        return additivity;
    }

    /** {@return which sign figures of the measure can have} */
    public Sign sign() {
        return sign;
    }

    /** {@return whether the measure is of a period or of a date} */
    public Temporality temporality() {
        return temporality;
    }

    /** {@return whether no figure of the measure can be below zero} */
    public boolean isNonNegative() {
        return sign == Sign.NON_NEGATIVE;
    }

    /** {@return whether the figures of adjacent periods add up to the figure of the whole span} */
    public boolean isAdditive() {
        return additivity == Additivity.ADDITIVE;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Measure that
                        && name.equals(that.name)
                        && additivity == that.additivity
                        && sign == that.sign
                        && temporality == that.temporality);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
