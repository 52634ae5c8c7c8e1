package io.github.comity.claim;

import com.google.common.collect.ImmutableSet;
import io.github.comity.internal.Constants;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;

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
 * Measure.of("remittances", ADDITIVE, NON_NEGATIVE, FLOW).told(OF_FROM)
 *     // "remittances of Kazakhstan from Czechia in 2023" rather than "with Czechia"
 * }</pre>
 *
 * <p>Two measures are equal when name and properties are equal, whatever the prepositions of {@link #sides}. There is
 * no order.
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

    /** How the two sides stand in a sentence about a figure of the measure. */
    public enum Sides {
        /** As in "trade of Kazakhstan with Czechia": the sides do the same. */
        OF_WITH("of %s with %s"),
        /** As in "exports of Kazakhstan to Czechia": it leaves the reporter. */
        OF_TO("of %s to %s"),
        /** As in "imports of Kazakhstan from Czechia": it reaches the reporter. */
        OF_FROM("of %s from %s"),
        /** As in "outward stock of Kazakhstan in Czechia": it lies with the partner. */
        OF_IN("of %s in %s"),
        /** As in "tourists from Czechia in Kazakhstan": it came from the partner and is with the reporter. */
        FROM_IN("from %2$s in %1$s");

        private final String pattern;

        Sides(String pattern) {
            this.pattern = pattern;
        }

        String words(String reporter, String partner) {
            return pattern.formatted(reporter, partner);
        }

        /**
         * Obtains the constant that has a label.
         *
         * @param text the label or the name of the constant, in any case
         * @return the constant
         * @throws IllegalArgumentException if no constant is so called; the message lists the labels
         */
        public static Sides parse(CharSequence text) {
            return Constants.read(Sides.class, Sides::label, text);
        }

        /** {@return the words for it, such as {@code "of with"}, which {@link #parse} undoes} */
        public String label() {
            return Constants.label(this);
        }
    }

    /** Exports and imports together; also called trade turnover or two-way trade. */
    public static final Measure TOTAL_TRADE = flow("total trade", Sign.NON_NEGATIVE, Sides.OF_WITH);
    /** What the reporter sells to the partner. */
    public static final Measure EXPORTS = flow("exports", Sign.NON_NEGATIVE, Sides.OF_TO);
    /** What the reporter buys from the partner. */
    public static final Measure IMPORTS = flow("imports", Sign.NON_NEGATIVE, Sides.OF_FROM);
    /** Exports less imports: a deficit is negative. */
    public static final Measure TRADE_BALANCE = flow("trade balance", Sign.ANY_SIGN, Sides.OF_WITH);
    /** Exports of goods that had been imported before; a part of exports. */
    public static final Measure RE_EXPORTS = flow("re-exports", Sign.NON_NEGATIVE, Sides.OF_TO);
    /**
     * Direct investment that arrived from the partner, additions only: never negative, and its sum is not the stock.
     */
    public static final Measure FDI_GROSS_INFLOW = flow("gross FDI inflow", Sign.NON_NEGATIVE, Sides.OF_FROM);
    /** Direct investment from the partner less what was withdrawn: may be negative. */
    public static final Measure FDI_NET_INFLOW = flow("net FDI inflow", Sign.ANY_SIGN, Sides.OF_FROM);
    /** Direct investment from the partner where the text says neither gross nor net: linked to nothing. */
    public static final Measure FDI_INFLOW = new Measure(
            "FDI inflow of unstated basis", Additivity.NOT_ADDITIVE, Sign.ANY_SIGN, Temporality.FLOW, Sides.OF_FROM);
    /** Direct investment position of the partner in the reporter's economy. */
    public static final Measure FDI_INWARD_STOCK = stock("inward FDI stock", Sign.ANY_SIGN, Sides.OF_FROM);
    /** Direct investment that went to the partner, additions only. */
    public static final Measure FDI_GROSS_OUTFLOW = flow("gross FDI outflow", Sign.NON_NEGATIVE, Sides.OF_TO);
    /** Direct investment in the partner less what was withdrawn: may be negative. */
    public static final Measure FDI_NET_OUTFLOW = flow("net FDI outflow", Sign.ANY_SIGN, Sides.OF_TO);
    /** Direct investment in the partner where the text says neither gross nor net: linked to nothing. */
    public static final Measure FDI_OUTFLOW = new Measure(
            "FDI outflow of unstated basis", Additivity.NOT_ADDITIVE, Sign.ANY_SIGN, Temporality.FLOW, Sides.OF_TO);
    /** Direct investment position of the reporter in the partner's economy. */
    public static final Measure FDI_OUTWARD_STOCK = stock("outward FDI stock", Sign.ANY_SIGN, Sides.OF_IN);
    /** Capital registered by investors of the partner; not an inflow. */
    public static final Measure REGISTERED_CAPITAL = stock("registered capital", Sign.NON_NEGATIVE, Sides.FROM_IN);
    /** Value of projects as announced; not an inflow. */
    public static final Measure PROJECT_VALUE = stock("project value", Sign.NON_NEGATIVE, Sides.OF_WITH);
    /** Number of enterprises with capital of the partner. */
    public static final Measure ENTERPRISES = stock("enterprises", Sign.NON_NEGATIVE, Sides.FROM_IN);
    /** Number of joint projects. */
    public static final Measure PROJECTS = stock("projects", Sign.NON_NEGATIVE, Sides.OF_WITH);
    /**
     * Gross domestic product of the reporter; the partner of its quantity is the reporter itself.
     * {@link Claim#ofEconomy} states it.
     */
    public static final Measure GDP = flow("GDP", Sign.NON_NEGATIVE, Sides.OF_WITH);
    /** Number of visitors from the partner. */
    public static final Measure TOURISTS = flow("tourists", Sign.NON_NEGATIVE, Sides.FROM_IN);

    /** Number of students from the partner. */
    public static final Measure STUDENTS = stock("students", Sign.NON_NEGATIVE, Sides.FROM_IN);
    /** Number of people from the partner, by birth, descent or citizenship, who live with the reporter. */
    public static final Measure DIASPORA = stock("diaspora", Sign.NON_NEGATIVE, Sides.FROM_IN);
    /** Direct flights between the two in a week. */
    public static final Measure FLIGHTS_PER_WEEK = stock("flights per week", Sign.NON_NEGATIVE, Sides.OF_WITH);
    /** Pairs of twinned towns or regions. */
    public static final Measure SISTER_CITIES = stock("sister cities", Sign.NON_NEGATIVE, Sides.OF_WITH);
    /** Number of documents signed between the two. */
    public static final Measure DOCUMENTS_SIGNED = flow("documents signed", Sign.NON_NEGATIVE, Sides.OF_WITH);
    /** Loans that the reporter grants to the partner, as committed. */
    public static final Measure LOANS = flow("loans", Sign.NON_NEGATIVE, Sides.OF_TO);
    /** Development assistance that the reporter gives to the partner. */
    public static final Measure AID = flow("aid", Sign.NON_NEGATIVE, Sides.OF_TO);
    /** Money that people with the reporter send to the partner. */
    public static final Measure REMITTANCES = flow("remittances", Sign.NON_NEGATIVE, Sides.OF_TO);

    private final String name;
    private final Additivity additivity;
    private final Sign sign;
    private final Temporality temporality;
    private final Sides sides;

    private Measure(String name, Additivity additivity, Sign sign, Temporality temporality, Sides sides) {
        this.name = name;
        this.additivity = additivity;
        this.sign = sign;
        this.temporality = temporality;
        this.sides = sides;
    }

    /** {@return the measures that this class names as constants, in their order} */
    public static ImmutableSet<Measure> constants() {
        return Named.ALL;
    }

    /**
     * Obtains a measure of what two sides do with each other; {@link #told} gives it other prepositions.
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
        Given.argument("name", "Measure.of", name);
        Text.requireName("measure name", name);
        Given.argument("sign", "Measure.of", sign);
        if (additivity == Additivity.ADDITIVE && temporality == Temporality.STOCK) {
            throw new IllegalArgumentException(
                    ("measure %s must be a flow to add up over periods, but was an additive stock; make it not "
                                    + "additive, or a flow if it is measured over a period")
                            .formatted(Text.quote(name)));
        }
        return new Measure(
                name,
                Given.argument("additivity", "Measure.of", additivity),
                sign,
                Given.argument("temporality", "Measure.of", temporality),
                Sides.OF_WITH);
    }

    private static Measure flow(String name, Sign sign, Sides sides) {
        return new Measure(name, Additivity.ADDITIVE, sign, Temporality.FLOW, sides);
    }

    private static Measure stock(String name, Sign sign, Sides sides) {
        return new Measure(name, Additivity.NOT_ADDITIVE, sign, Temporality.STOCK, sides);
    }

    /**
     * Returns a copy that stands otherwise in a sentence; it is equal to this measure.
     *
     * @param sides how the two sides stand
     * @return the measure, told in those words
     */
    public Measure told(Sides sides) {
        return new Measure(name, additivity, sign, temporality, Given.argument("sides", "Measure.told", sides));
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

    /** {@return how the two sides stand in a sentence about it; {@link Sides#OF_WITH} unless told otherwise} */
    public Sides sides() {
        return sides;
    }

    /** {@return whether no figure of the measure can be below zero} */
    public boolean isNonNegative() {
        return sign == Sign.NON_NEGATIVE;
    }

    /**
     * {@return whether the figures of adjacent periods add up to the figure of the whole span, in a unit in which
     * figures do; see {@link Quantity#addsUp}}
     */
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

    /** {@return the measures of direct investment of the partner in the reporter's economy: flows, then the stock} */
    public static ImmutableSet<Measure> inwardInvestment() {
        return Named.INWARD;
    }

    /** {@return the measures of direct investment of the reporter in the partner's economy: flows, then the stock} */
    public static ImmutableSet<Measure> outwardInvestment() {
        return Named.OUTWARD;
    }

    /** The constants, in a class of their own: a measure is no part of itself. */
    private static final class Named {
        static final ImmutableSet<Measure> INWARD =
                ImmutableSet.of(FDI_GROSS_INFLOW, FDI_NET_INFLOW, FDI_INFLOW, FDI_INWARD_STOCK);
        static final ImmutableSet<Measure> OUTWARD =
                ImmutableSet.of(FDI_GROSS_OUTFLOW, FDI_NET_OUTFLOW, FDI_OUTFLOW, FDI_OUTWARD_STOCK);
        static final ImmutableSet<Measure> ALL = ImmutableSet.<Measure>builder()
                .add(TOTAL_TRADE, EXPORTS, IMPORTS, TRADE_BALANCE, RE_EXPORTS)
                .addAll(INWARD)
                .addAll(OUTWARD)
                .add(REGISTERED_CAPITAL, PROJECT_VALUE, ENTERPRISES, PROJECTS, GDP, TOURISTS, STUDENTS, DIASPORA)
                .add(FLIGHTS_PER_WEEK, SISTER_CITIES, DOCUMENTS_SIGNED, LOANS, AID, REMITTANCES)
                .build();
    }
}
