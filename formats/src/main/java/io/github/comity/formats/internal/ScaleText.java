package io.github.comity.formats.internal;

import com.google.common.collect.ImmutableMap;
import io.github.comity.figure.Magnitude;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scale that the name of a column tells, and the name without it: {@code "Exports, US$ "} and a thousand of
 * {@code "Exports, US$ thousand"}.
 *
 * @param rest the name without the words of the scale
 * @param scale the scale; empty if the name tells none
 * @param isClear whether it is one scale, and no other word for a number stands in the name
 */
record ScaleText(String rest, Optional<Magnitude> scale, boolean isClear) {
    private static final String MONEY =
            "(?:US\\$|[$€£¥]|(?:USD|EUR|GBP|CHF|CZK|PLN|KZT|RUB|CNY|JPY|INR|TRY|UAH|SEK|NOK|DKK)(?!\\p{L}))";

    /** Short words that stand at a sign or code of a currency without a blank. */
    private static final Pattern BEFORE_MONEY =
            Pattern.compile("(?<!\\p{L})([kKmM]|bn|mn|mln|Mio|Mrd)(?=" + MONEY + ")");

    private static final Pattern BEHIND_MONEY = Pattern.compile(
            "((?<!\\p{L})(?:US\\$|[$\u20ac\u00a3\u00a5]|USD|EUR|GBP|CHF|CZK))(?=(?:[kKmM]|bn|mn|mln)(?!\\p{L}))");

    /** What joins a scale to its unit: {@code millions of US dollars}. */
    private static final String JOINT = "\\s*(?:(?:of|de|di)\\s+|d['\u2019])?";

    /** A gap between groups of three digits. */
    private static final String GROUP = "[,.' \u00a0\u202f]?";

    private static final ImmutableMap<Pattern, Magnitude> SCALES = ImmutableMap.<Pattern, Magnitude>builder()
            .put(
                    number("1" + GROUP + "000" + GROUP + "000" + GROUP + "000|10(?:\\^|\\*\\*)9|10\u2079"),
                    Magnitude.BILLION)
            .put(number("1" + GROUP + "000" + GROUP + "000|10(?:\\^|\\*\\*)6|10\u2076"), Magnitude.MILLION)
            .put(number("1" + GROUP + "000|['\u2019]?000s?|10(?:\\^|\\*\\*)3|10\u00b3"), Magnitude.THOUSAND)
            .put(word("trillions?|trln|trn|трлн|триллион(?:ов|а|ы)?"), Magnitude.TRILLION)
            .put(
                    word("thousand\\s+millions?|mil\\s+millones|billions?|bln|bn|mrd|mld|mldr|milliards?|milliarden"
                            + "|miliard\\p{L}{0,2}|miljard"
                            + "|млрд|миллиард(?:ов|а|ы)?"),
                    Magnitude.BILLION)
            .put(word("crores?"), Magnitude.CRORE)
            .put(
                    word("millions?|mln|mn|mio|mill|millionen|milioni|millones|milh(?:ões|oes)|mili[oó]n\\p{L}{0,2}"
                            + "|mil\\.|mil(?=\\s*(?:Kč|Kc|CZK))|млн|миллион(?:ов|а|ы)?"),
                    Magnitude.MILLION)
            .put(word("lakhs?"), Magnitude.LAKH)
            .put(
                    word("thousands?|k|thd|ths|thsd|thous|tsd|tausend|tis|tisíc[e]?|tys|tysi[ąa]c\\p{L}{0,2}|milliers?"
                            + "|miles(?=\\s+de\\s)|migliaia|тыс(?:яч[аи]?)?"),
                    Magnitude.THOUSAND)
            .buildOrThrow();

    /** What is a number in some language or table, and was not read: it must not be dropped. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:mil|bill?i?[oó]n\\p{L}*|trill?i?[oó]n\\p{L}*|mia|hundreds?|hundert|hundred|dozens?"
                    + "|сот(?:ен|ня|ни)|десят\\p{L}+)(?![\\p{L}])"
                    + "|(?<![\\d.,])100+(?![\\d])|10\\^|10\\*\\*|10[\u2070-\u2079\u00b2\u00b9]"
                    + "|[\u5341\u767e\u5343\u4e07\u842c\u4ebf\u5104\u5146]|(?<!\\p{L})(?-i:T)(?=\\s?" + MONEY + ")");

    /** A scale of something else: {@code per thousand people}. */
    private static final Pattern PER = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:per\\s+(?:10+|1\\D?000|thousand|million|capita)|(?:na|на)\\s+1\\D?000)(?!\\p{L})");

    private static Pattern number(String number) {
        return Pattern.compile("(?<![\\d.,\u00a0])(?:(?<!\\p{L})[x\u00d7*]\\s?)?(?:" + number + ")(?![\\d.,])" + JOINT);
    }

    private static Pattern word(String word) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + word + ")(?!\\p{L})\\.?" + JOINT);
    }

    /** Takes the scale out of the name of a column or of a unit. */
    static ScaleText of(String name) {
        String rest = BEFORE_MONEY.matcher(name).replaceAll(m -> letter(m.group(1)) + " ");
        rest = BEHIND_MONEY.matcher(rest).replaceAll("$1 ");
        Set<Magnitude> scales = EnumSet.noneOf(Magnitude.class);
        for (Map.Entry<Pattern, Magnitude> word : SCALES.entrySet()) {
            Matcher found = word.getKey().matcher(rest);
            if (found.find()) {
                scales.add(word.getValue());
                rest = found.replaceAll(" ");
            }
        }
        return new ScaleText(
                rest.strip(),
                scales.stream().findFirst(),
                scales.size() < 2
                        && !OTHERS.matcher(rest).find()
                        && !PER.matcher(name).find());
    }

    private static String letter(String word) {
        return word.equalsIgnoreCase("m") ? "mn" : word;
    }
}
