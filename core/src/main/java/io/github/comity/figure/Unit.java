package io.github.comity.figure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.internal.Constants;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * What a figure counts: money in a currency, percent, percentage points, a counted thing, a physical unit.
 *
 * <p>It is not a magnitude: "million USD" is the magnitude million and the unit USD. Percent and percentage point are
 * two units, since a share that rises from 12% to 13% rises by one point and by 8.3 percent.
 *
 * <table>
 * <caption>Canonical texts</caption>
 * <tr><th>unit</th><th>text</th></tr>
 * <tr><td>money</td><td>{@code USD}</td></tr>
 * <tr><td>percent, percentage point</td><td>{@code %}, {@code pp}</td></tr>
 * <tr><td>ratio, rank</td><td>{@code ratio}, {@code rank}</td></tr>
 * <tr><td>counted thing</td><td><code>{legal entities}</code>, in braces as in UCUM annotations</td></tr>
 * <tr><td>physical unit</td><td>{@code t}, {@code kWh}</td></tr>
 * <tr><td>unstated</td><td>empty</td></tr>
 * </table>
 *
 * <p>A sign or word that several countries use for their money stands for the one that is traded most: {@code $} and
 * dollars for the US dollar, {@code ¥} for the yen, {@code £} for the pound sterling, rupees for the Indian rupee,
 * roubles for the Russian rouble, won for the won of South Korea. A sign with a prefix ({@code C$}, {@code HK$},
 * {@code CN¥}), a name with its country, or the ISO 4217 code beside it says another: {@code $5 million CAD}, {@code ¥5
 * million CNY}. Source of the order: BIS Triennial Central Bank Survey of foreign exchange turnover, 2022. Tons are
 * tonnes of 1,000 kg.
 *
 * <p>Two units are equal when kind and symbol are equal. There is no order. This class is immutable and thread-safe.
 */
public final class Unit {
    /** The kinds of units. */
    public enum Kind {
        /** Money in an ISO 4217 currency. */
        MONEY,
        /** Hundredths. */
        PERCENT,
        /** Differences of percentages. */
        PERCENTAGE_POINT,
        /** A quotient of like quantities. */
        RATIO,
        /** A number of things. */
        COUNT,
        /** A place in a ranking. */
        RANK,
        /** A physical unit, such as tonnes. */
        PHYSICAL,
        /** The text names no unit. */
        UNSTATED;

        /**
         * Obtains the constant that has a label.
         *
         * @param text the label or the name of the constant, in any case
         * @return the constant
         * @throws IllegalArgumentException if no constant is so called; the message lists the labels
         */
        public static Kind parse(CharSequence text) {
            Given.argument("text", "Unit.parse", text);
            return Constants.read(Kind.class, Kind::label, text);
        }

        /** {@return the words for it, such as {@code "money"}, which {@link #parse} undoes} */
        public String label() {
            return Constants.label(this);
        }
    }

    /** US dollar. */
    public static final Unit USD = new Unit(Kind.MONEY, "USD");
    /** Euro. */
    public static final Unit EUR = new Unit(Kind.MONEY, "EUR");
    /** Pound sterling. */
    public static final Unit GBP = new Unit(Kind.MONEY, "GBP");
    /** Kazakhstan tenge. */
    public static final Unit KZT = new Unit(Kind.MONEY, "KZT");
    /** Russian rouble. */
    public static final Unit RUB = new Unit(Kind.MONEY, "RUB");
    /** Czech koruna. */
    public static final Unit CZK = new Unit(Kind.MONEY, "CZK");
    /** Chinese yuan. */
    public static final Unit CNY = new Unit(Kind.MONEY, "CNY");
    /** Japanese yen. */
    public static final Unit JPY = new Unit(Kind.MONEY, "JPY");
    /** Percent. */
    public static final Unit PERCENT = new Unit(Kind.PERCENT, "%");
    /** Percentage point. */
    public static final Unit PERCENTAGE_POINT = new Unit(Kind.PERCENTAGE_POINT, "pp");
    /** A quotient of like quantities. */
    public static final Unit RATIO = new Unit(Kind.RATIO, "ratio");
    /** A place in a ranking. */
    public static final Unit RANK = new Unit(Kind.RANK, "rank");
    /** No unit named. */
    public static final Unit UNSTATED = new Unit(Kind.UNSTATED, "");

    private static final ImmutableMap<String, Unit> CURRENCIES = currencies();

    private final Kind kind;
    private final String symbol;

    private Unit(Kind kind, String symbol) {
        this.kind = kind;
        this.symbol = symbol;
    }

    static ImmutableSet<String> currencyCodes() {
        return CURRENCIES.keySet();
    }

    private static ImmutableMap<String, Unit> currencies() {
        ImmutableMap.Builder<String, Unit> all = ImmutableMap.builder();
        for (Currency currency : Currency.getAvailableCurrencies()) {
            all.put(currency.getCurrencyCode(), new Unit(Kind.MONEY, currency.getCurrencyCode()));
        }
        return all.buildOrThrow();
    }

    /** The code of which the letters, the sign or the name was passed. */
    private static String meant(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        Unit unit = CURRENCIES.containsKey(upper) ? CURRENCIES.get(upper) : Words.unit(code.toLowerCase(Locale.ROOT));
        return unit == null || unit.kind() != Kind.MONEY ? "" : "did you mean %s? ".formatted(unit.symbol());
    }

    /**
     * Obtains the unit of money in a currency.
     *
     * @param code the ISO 4217 code, such as {@code "USD"}
     * @return the unit
     * @throws IllegalArgumentException if no currency has that code
     */
    public static Unit money(String code) {
        Given.argument("code", "Unit.money", code);
        Unit unit = CURRENCIES.get(code);
        if (unit == null) {
            throw new IllegalArgumentException("unknown currency code %s: %spass an ISO 4217 code such as USD"
                    .formatted(Text.quote(code), meant(code)));
        }
        return unit;
    }

    /**
     * Obtains the unit of money in a currency.
     *
     * @param currency the currency
     * @return the unit
     */
    public static Unit money(Currency currency) {
        Given.argument("currency", "Unit.money", currency);
        return money(currency.getCurrencyCode());
    }

    /**
     * Obtains the unit of a number of things.
     *
     * @param things what is counted, in the plural, such as {@code "legal entities"}
     * @return the unit
     * @throws IllegalArgumentException if the text is blank, longer than 100 characters or contains braces or
     *     unprintable characters
     */
    public static Unit counted(String things) {
        Given.argument("things", "Unit.counted", things);
        return new Unit(Kind.COUNT, symbol("counted thing", things));
    }

    /**
     * Obtains a physical unit.
     *
     * @param symbol its symbol, such as {@code "t"} or {@code "kWh"}
     * @return the unit
     * @throws IllegalArgumentException if the symbol is not one that {@link Figure#parse} reads
     */
    public static Unit physical(String symbol) {
        Given.argument("symbol", "Unit.physical", symbol);
        Unit unit = Words.physical(symbol);
        if (unit == null) {
            throw new IllegalArgumentException(
                    "unknown physical unit %s: pass one of %s, or count things with Unit.counted"
                            .formatted(Text.quote(symbol), Words.PHYSICAL_SYMBOLS));
        }
        return unit;
    }

    static Unit physicalConstant(String symbol) {
        return new Unit(Kind.PHYSICAL, symbol);
    }

    private static String symbol(String subject, String value) {
        Text.requireName(subject, value);
        if (value.length() > 100
                || value.indexOf('{') >= 0
                || value.indexOf('}') >= 0
                || !value.equals(value.strip())) {
            throw new IllegalArgumentException(
                    ("%s must have at most 100 characters, no braces and no space at its ends, but was %s; "
                                    + "shorten or strip it")
                            .formatted(subject, Text.quote(value)));
        }
        return value;
    }

    /** The currency with an ISO code given as part of a longer text, or null. */
    static @org.jspecify.annotations.Nullable Unit currency(String code) {
        return CURRENCIES.get(code);
    }

    /**
     * Obtains a unit from its canonical text.
     *
     * @param text the text, such as {@code "USD"}, {@code "%"}, <code>"{legal entities}"</code> or an empty text
     * @return the unit
     * @throws IllegalArgumentException if the text is not the canonical text of a unit
     */
    public static Unit parse(CharSequence text) {
        Given.argument("text", "Unit.parse", text);
        if (text.length() <= 102) {
            String symbol = text.toString();
            for (Unit unit : new Unit[] {PERCENT, PERCENTAGE_POINT, RATIO, RANK, UNSTATED}) {
                if (unit.symbol.equals(symbol)) {
                    return unit;
                }
            }
            if (symbol.startsWith("{") && symbol.endsWith("}")) {
                return counted(symbol.substring(1, symbol.length() - 1));
            }
            Unit physical = Words.physical(symbol);
            if (physical != null && physical.symbol.equals(symbol)) {
                return physical;
            }
            Unit money = CURRENCIES.get(symbol);
            if (money != null) {
                return money;
            }
        }
        throw new IllegalArgumentException(
                ("unknown unit %s: pass an ISO 4217 code, %%, pp, ratio, rank, a physical symbol or a "
                                + "counted thing in braces")
                        .formatted(Text.quote(text)));
    }

    /**
     * {@return whether amounts in it add up over time, as money, things and tonnes do; percentages, points, ratios and
     * ranks never do}
     */
    public boolean addsUp() {
        return switch (kind) {
            case MONEY, COUNT, PHYSICAL, UNSTATED -> true;
            case PERCENT, PERCENTAGE_POINT, RATIO, RANK -> false;
        };
    }

    /**
     * {@return the unit of what lies between two amounts in it: percentage points between percentages, and the unit
     * itself between all others}
     */
    public Unit ofDifference() {
        return kind == Kind.PERCENT ? PERCENTAGE_POINT : this;
    }

    /** {@return the kind} */
    public Kind kind() {
        return kind;
    }

    /** {@return the currency of money, or empty for other kinds} */
    public Optional<Currency> currency() {
        return kind == Kind.MONEY ? Optional.of(Currency.getInstance(symbol)) : Optional.empty();
    }

    /** {@return what people read: {@code "USD"}, {@code "%"}, {@code "legal entities"}} */
    public String symbol() {
        return symbol;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Unit that && kind == that.kind && symbol.equals(that.symbol));
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + symbol.hashCode();
    }

    /** {@return the canonical text, which {@link #parse} undoes} */
    @Override
    public String toString() {
        return kind == Kind.COUNT ? "{" + symbol + "}" : symbol;
    }
}
