package io.github.comity.figure;

import com.google.common.collect.ImmutableList;
import io.github.comity.internal.Given;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a source prints numbers: its decimal mark, and the dollar that it means by a bare {@code $}.
 *
 * <p>It is a setting of the caller's, never guessed. {@link #ENGLISH} is what {@link Figure#parse(CharSequence)} reads.
 *
 * <pre>{@code
 * NumberStyle.ENGLISH.withDecimalMark(DecimalMark.COMMA).parse("626,8 million USD")   // 626.8 million USD
 * NumberStyle.ENGLISH.withDollar(Unit.money("AUD")).parse("$7.2 billion")              // 7.2 billion AUD
 * }</pre>
 *
 * <p>Two are equal when their components are. There is no order. This record is immutable and thread-safe.
 *
 * @param decimalMark which character separates the decimals
 * @param dollar the currency of a bare {@code $} and of "dollars"
 */
public record NumberStyle(DecimalMark decimalMark, Unit dollar) {
    /** A decimal point and the US dollar. */
    public static final NumberStyle ENGLISH = new NumberStyle(DecimalMark.POINT, Unit.USD);

    private static final Pattern BARE_DOLLAR =
            Pattern.compile("(?<![\\p{L}])\\$|(?<![\\p{L}])dollars?(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED =
            Pattern.compile("(?<![\\p{L}])(USD|US|U\\.S\\.?|American) ?\\$?", Pattern.CASE_INSENSITIVE);

    /**
     * Checks the components.
     *
     * @param decimalMark which character separates the decimals
     * @param dollar the currency of a bare {@code $}
     * @throws IllegalArgumentException if the dollar is no money
     */
    public NumberStyle {
        Given.argument("decimalMark", "NumberStyle", decimalMark);
        if (Given.argument("dollar", "NumberStyle", dollar).kind() != Unit.Kind.MONEY) {
            throw new IllegalArgumentException(
                    "dollar of a number style must be money, but was '%s'; pass a currency, as in Unit.money(\"AUD\")"
                            .formatted(dollar));
        }
    }

    /**
     * Returns a copy with another decimal mark.
     *
     * @param mark which character separates the decimals
     * @return the style with that mark
     */
    public NumberStyle withDecimalMark(DecimalMark mark) {
        Given.argument("mark", "NumberStyle.withDecimalMark", mark);
        return new NumberStyle(mark, dollar);
    }

    /**
     * Returns a copy with another dollar.
     *
     * @param currency the currency of a bare {@code $}
     * @return the style with that dollar
     * @throws IllegalArgumentException if it is no money
     */
    public NumberStyle withDollar(Unit currency) {
        Given.argument("currency", "NumberStyle.withDollar", currency);
        return new NumberStyle(decimalMark, currency);
    }

    /**
     * Obtains a figure from text in this style.
     *
     * @param text the text, at most 200 characters
     * @return the figure
     * @throws IllegalArgumentException if the text is not one figure; the message names the place and the remedy
     */
    public Figure parse(CharSequence text) {
        Given.argument("text", "NumberStyle.parse", text);
        Figure figure = Figure.parse(text, decimalMark);
        return meansDollar(text, figure.unit()) ? figure.withUnit(dollar) : figure;
    }

    /**
     * Says what had to be assumed to read a text in this style.
     *
     * @param text the text of a figure or growth that was read
     * @param unit the unit that the text says by itself
     * @return the assumptions in words; empty if the text says the same in every style
     */
    public ImmutableList<String> assumptions(CharSequence text, Unit unit) {
        Given.arguments("NumberStyle.assumptions", "text", text, "unit", unit);
        ImmutableList.Builder<String> found = ImmutableList.builder();
        if (decimalMark != DecimalMark.POINT && text.chars().anyMatch(c -> c == '.' || c == ',')) {
            found.add("decimal %s, as the source prints numbers".formatted(decimalMark.label()));
        }
        if (meansDollar(text, unit)) {
            found.add("$ read as %s, as the source prints money".formatted(dollar));
        }
        return found.build();
    }

    /**
     * Checks whether a bare {@code $} in a text means the dollar of this style.
     *
     * @param text the text of a figure or growth that was read
     * @param unit the unit that the text says by itself
     * @return whether the unit is to be replaced by {@link #dollar}
     */
    public boolean meansDollar(CharSequence text, Unit unit) {
        Given.arguments("NumberStyle.meansDollar", "text", text, "unit", unit);
        if (dollar.equals(Unit.USD) || !unit.equals(Unit.USD)) {
            return false;
        }
        Matcher bare = BARE_DOLLAR.matcher(text);
        return bare.find() && !NAMED.matcher(text).find();
    }

    /** {@return a text such as {@code "decimal point, $ is USD"}} */
    @Override
    public String toString() {
        return "decimal " + decimalMark.label() + ", $ is " + dollar;
    }
}
