package io.github.comity.formats.table;

import com.google.common.collect.ImmutableMap;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.formats.internal.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the unit and the scale in the name of a column, such as {@code "Value, US$ thousand"}. */
final class UnitText {
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{1,60})[)\\]]");
    private static final Pattern THOUSANDS =
            Pattern.compile("(?<![\\d.,])(1[,.' \u00a0]?000|['\u2019]?000s?)(?![\\d.,])");
    private static final Pattern MILLIONS =
            Pattern.compile("(?<![\\d.,])(1[,.' \u00a0]?000[,.' \u00a0]?000|10\\^6)(?!\\d)");

    /** As UNCTAD words it: {@code "US$ at current prices in thousands"}. */
    private static final Pattern AT_PRICES =
            Pattern.compile("^(.{2,20}?) at current (?:prices|exchange rates) in (thousand|million|billion)s?\\b");

    /** Words of tables in Russian, which stand for a unit before others. */
    private static final ImmutableMap<Pattern, String> RUSSIAN = ImmutableMap.<Pattern, String>builder()
            .put(word("тыс(яч[аи]?)?"), "thousand ")
            .put(word("(млн|миллион(ов|а)?)"), "million ")
            .put(word("(млрд|миллиард(ов|а)?)"), "billion ")
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
     * One of the unit in the scale that the name of a column tells.
     *
     * @throws IllegalArgumentException if it tells none
     */
    static Figure ofColumn(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "column must tell its unit, but was %s; set it as in figuresIn(%1$s, \"thousand USD\")"
                                .formatted(Shown.quote(name))));
    }

    /**
     * One of the unit in the scale that the caller says.
     *
     * @throws IllegalArgumentException if the text is no unit
     */
    static Figure parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "unit must be a unit with or without a scale, but was %s; write it as in 'thousand USD'"
                                .formatted(Shown.quote(text))));
    }

    /** One of the unit in the scale, or empty if the name does not tell a unit. */
    static Optional<Figure> find(String column) {
        String name = translated(column.replace('_', ' '));
        Matcher prices = AT_PRICES.matcher(name);
        if (prices.find()) {
            Optional<Figure> unit = one(prices.group(2) + " " + prices.group(1));
            if (unit.isPresent()) {
                return unit;
            }
        }
        List<String> candidates = new ArrayList<>();
        Matcher brackets = IN_BRACKETS.matcher(name);
        while (brackets.find()) {
            candidates.add(0, brackets.group(1));
        }
        candidates.add(name);
        int comma = name.lastIndexOf(',');
        int in = name.toLowerCase(Locale.ROOT).lastIndexOf(" in ");
        if (comma >= 0) {
            String last = name.substring(comma + 1);
            candidates.add(last);
            candidates.add(IN_BRACKETS.matcher(last).replaceAll(""));
        }
        if (in >= 0) {
            candidates.add(name.substring(in + 4));
        }
        for (String candidate : candidates) {
            Optional<Figure> unit = one(candidate);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return endOf(name);
    }

    /** Money at the end of a name without comma or brackets: {@code "Exports EUR million"}. */
    private static Optional<Figure> endOf(String name) {
        String[] words = name.strip().split("\\s+");
        for (int from = Math.max(1, words.length - 4); from < words.length; from++) {
            Optional<Figure> unit = one(String.join(" ", List.of(words).subList(from, words.length)));
            if (unit.isPresent() && unit.get().unit().kind() == Unit.Kind.MONEY) {
                return unit;
            }
        }
        return Optional.empty();
    }

    private static Optional<Figure> one(String text) {
        String words = MILLIONS.matcher(text.strip()).replaceAll("million");
        words = THOUSANDS.matcher(words).replaceAll("thousand").strip();
        if (words.startsWith("in ")) {
            words = words.substring(3);
        }
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
