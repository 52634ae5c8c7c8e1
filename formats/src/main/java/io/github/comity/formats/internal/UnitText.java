package io.github.comity.formats.internal;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the unit and the scale in the name of a column, such as {@code "Value, US$ thousand"}. */
public final class UnitText {
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{1,60})[)\\]]");
    /** As UNCTAD words it: {@code "US$ at current prices in thousands"}. */
    private static final Pattern AT_PRICES = Pattern.compile("^(.{2,20}?) at current (?:prices|exchange rates)");

    private static final CharMatcher ENDS = CharMatcher.whitespace().or(CharMatcher.anyOf(",;:"));
    private static final Splitter PARTS = Splitter.on(CharMatcher.anyOf(",;:")).trimResults();
    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    /** What stands around a unit in the languages of tables. */
    private static final Pattern AROUND = Pattern.compile("^(?:in|v|w|en)\\s+|\\s+in$");

    private static final Pattern CODE = Pattern.compile("(?<!\\p{L})(?:usd|eur|gbp|chf|czk|kzt|rub|cny|jpy)(?!\\p{L})");

    /** The US dollar as tables in German and in columns of machines write it. */
    private static final Pattern US_DOLLAR = Pattern.compile("US-\\$|US \\$");

    /** Words of tables in Russian, which stand for a unit before others. */
    private static final ImmutableMap<Pattern, String> RUSSIAN = ImmutableMap.<Pattern, String>builder()
            .put(word("долл(ар(ов|ах|ы|а)?)?\\.?\\s*США"), "USD ")
            .put(word("евро"), "EUR ")
            .put(word("руб(л(ей|я|ь|ях))?"), "RUB ")
            .put(word("тенге"), "KZT ")
            .put(word("тонн(а|ы|ах)?"), "t ")
            .put(word("в"), "in ")
            .buildOrThrow();

    private UnitText() {}

    private static Pattern word(String word) {
        return Pattern.compile(
                "(?<![\\p{L}])" + word + "(?![\\p{L}])\\.?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The name with the Russian words of units in English. */
    private static String translated(String name) {
        if (name.chars().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)) {
            return name;
        }
        String text = name;
        for (Map.Entry<Pattern, String> word : RUSSIAN.entrySet()) {
            text = word.getKey().matcher(text).replaceAll(word.getValue());
        }
        return text.strip();
    }

    /**
     * Finds the unit that the name of a column tells.
     *
     * @param name the name
     * @return one of the unit in its scale
     * @throws IllegalArgumentException if it tells none
     */
    public static Figure ofColumn(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "column must tell its unit, but was %s; set it as in figuresIn(%1$s, \"thousand USD\")"
                                .formatted(Shown.quote(name))));
    }

    /**
     * Reads a unit that the caller says.
     *
     * @param text the unit, such as {@code "thousand USD"}
     * @return one of the unit in its scale
     * @throws IllegalArgumentException if the text is no unit
     */
    public static Figure parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "unit must be a unit with or without a scale, but was %s; write it as in 'thousand USD'"
                                .formatted(Shown.quote(text))));
    }

    /**
     * Finds the unit that the name of a column tells.
     *
     * @param column the name
     * @return one of the unit in its scale, or empty if the name does not tell a unit, or not one scale
     */
    public static Optional<Figure> find(String column) {
        ScaleText scaled = ScaleText.of(spelt(column));
        if (!scaled.isClear()) {
            return Optional.empty();
        }
        Optional<Figure> unit = unit(english(scaled.rest()));
        Optional<Magnitude> scale = scaled.scale();
        if (unit.isEmpty() || scale.isEmpty()) {
            return unit;
        }
        boolean isScaledTwice = unit.get().magnitude() != Magnitude.ONE;
        return isScaledTwice ? Optional.empty() : Optional.of(unit.get().withMagnitude(scale.get()));
    }

    /** The name with blanks and with codes of currencies in capitals where a program wrote neither. */
    private static String spelt(String column) {
        return column.indexOf('_') < 0
                ? column
                : CODE.matcher(column.replace('_', ' '))
                        .replaceAll(m -> m.group().toUpperCase(Locale.ROOT));
    }

    /**
     * Checks whether a text is a unit with or without a scale, and nothing else.
     *
     * @param text the text, such as {@code "млн долларов США"}
     * @return whether it is
     */
    public static boolean isUnit(String text) {
        ScaleText scaled = ScaleText.of(spelt(text));
        return find(text).isPresent() && one(english(scaled.rest())).isPresent();
    }

    /**
     * Checks whether a name tells another scale than a unit has.
     *
     * @param column the name
     * @param unit one of the unit
     * @return whether it does
     */
    public static boolean tellsOtherScale(String column, Figure unit) {
        ScaleText scaled = ScaleText.of(spelt(column));
        return scaled.scale().isPresent() && !scaled.scale().get().equals(unit.magnitude());
    }

    private static String english(String rest) {
        return US_DOLLAR.matcher(translated(rest)).replaceAll("US\\$");
    }

    private static Optional<Figure> unit(String name) {
        Matcher prices = AT_PRICES.matcher(name);
        if (prices.find()) {
            Optional<Figure> unit = one(prices.group(1));
            if (unit.isPresent()) {
                return unit;
            }
        }
        List<String> candidates = new ArrayList<>();
        Matcher brackets = IN_BRACKETS.matcher(name);
        while (brackets.find()) {
            candidates.addAll(0, PARTS.splitToList(brackets.group(1)));
            candidates.add(0, brackets.group(1));
        }
        String bare = ENDS.trimFrom(IN_BRACKETS.matcher(name).replaceAll(" "));
        List<String> parts = PARTS.splitToList(bare);
        candidates.add(name);
        candidates.add(bare);
        candidates.add(parts.get(parts.size() - 1));
        int in = name.toLowerCase(Locale.ROOT).lastIndexOf(" in ");
        if (in >= 0) {
            candidates.add(name.substring(in + 4));
        }
        Stream<Optional<Figure>> money = Stream.concat(
                Lists.reverse(parts).stream().map(p -> one(p).filter(UnitText::isMoney)),
                Lists.reverse(parts).stream().map(UnitText::endOf));
        return Stream.concat(candidates.stream().map(UnitText::one), money)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isMoney(Figure one) {
        return one.unit().kind() == Unit.Kind.MONEY;
    }

    /** Money at the end of a name without comma or brackets: {@code "Exports EUR"}. */
    private static Optional<Figure> endOf(String name) {
        List<String> words = WORDS.splitToList(name);
        for (int from = Math.max(1, words.size() - 4); from < words.size(); from++) {
            Optional<Figure> unit =
                    one(String.join(" ", words.subList(from, words.size()))).filter(UnitText::isMoney);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    private static Optional<Figure> one(String text) {
        String words = AROUND.matcher(ENDS.trimFrom(text)).replaceAll("");
        if (words.isEmpty() || words.length() > 60 || words.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        try {
            Figure one = Figure.parse("1 " + words);
            boolean isPlain = !one.isRange()
                    && one.value().precision() == 1
                    && one.value().signum() > 0;
            return isPlain && one.unit().kind() != Unit.Kind.UNSTATED ? Optional.of(one) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // the words are no unit: the caller says so if no other part of the name is one
        }
    }
}
