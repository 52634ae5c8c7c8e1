package io.github.comity.formats.internal;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.period.ReportingPeriod;
import java.time.DateTimeException;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads periods in the words of tables in Russian, German, French and Czech: {@code "янв.-июнь 2024"}, {@code "I кв.
 * 2024"}, {@code "9 mois 2024"}. A year is never missing, and what two readers would take for two periods, such as
 * {@code "I 2024"}, is none.
 */
final class PeriodWords {
    private static final int LONGEST = 60;
    private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();
    private static final Splitter WORDS = Splitter.on('|');

    private static final String QUARTER = "Q";
    private static final String HALF = "H";
    private static final String MONTHS = "months";

    /** What each word stands for: a month is a number with an M. Words that say nothing stand for an empty text. */
    private static final ImmutableMap<String, String> MEANINGS = meanings();

    private static final ImmutableMap<String, Integer> ROMAN = ImmutableMap.<String, Integer>builder()
            .put("i", 1)
            .put("ii", 2)
            .put("iii", 3)
            .put("iv", 4)
            .put("v", 5)
            .put("vi", 6)
            .put("vii", 7)
            .put("viii", 8)
            .put("ix", 9)
            .put("x", 10)
            .put("xi", 11)
            .put("xii", 12)
            .buildOrThrow();

    /** The letters by which a number of an order ends: {@code 1-й}, {@code 1er}, {@code 2ème}. */
    private static final ImmutableSet<String> ENDINGS =
            ImmutableSet.of("й", "ый", "ой", "ий", "е", "ое", "го", "er", "re", "ère", "e", "ème", "eme", "nd", "nde");

    private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+|[-\u2010-\u2015\u2212]|[^\\s\u00a0.,]");

    private static final Pattern YEAR_AHEAD = Pattern.compile("(Y[0-9]{4}) ([^-].*)");

    /** What the signs of a text mean, by their order. */
    private static final ImmutableMap<Pattern, Function<MatchResult, Optional<ReportingPeriod>>> FORMS =
            ImmutableMap.<Pattern, Function<MatchResult, Optional<ReportingPeriod>>>builder()
                    .put(Pattern.compile("Y(\\d+)"), m -> Optional.of(ReportingPeriod.year(at(m, 1))))
                    // two years that follow each other may be one fiscal year
                    .put(
                            Pattern.compile("Y(\\d+) - Y(\\d+)"),
                            m -> at(m, 2) - at(m, 1) > 1
                                    ? Optional.of(ReportingPeriod.years(at(m, 1), at(m, 2)))
                                    : Optional.empty())
                    .put(Pattern.compile("M(\\d+) Y(\\d+)"), m -> Optional.of(months(at(m, 2), at(m, 1), at(m, 1))))
                    .put(
                            Pattern.compile("M(\\d+) - M(\\d+) Y(\\d+)"),
                            m -> Optional.of(months(at(m, 3), at(m, 1), at(m, 2))))
                    // up to the fourth it may be one of quarters
                    .put(
                            Pattern.compile("R1 - R(\\d+) Y(\\d+)"),
                            m -> at(m, 1) > 4 ? Optional.of(months(at(m, 2), 1, at(m, 1))) : Optional.empty())
                    .put(
                            Pattern.compile("N(\\d+) " + MONTHS + " Y(\\d+)"),
                            m -> at(m, 1) > 1 ? Optional.of(months(at(m, 2), 1, at(m, 1))) : Optional.empty())
                    .put(
                            Pattern.compile("[NR](\\d+) " + QUARTER + " Y(\\d+)"),
                            m -> Optional.of(ReportingPeriod.quarter(at(m, 2), at(m, 1))))
                    .put(
                            Pattern.compile("[NR](\\d+) " + HALF + " Y(\\d+)"),
                            m -> Optional.of(ReportingPeriod.half(at(m, 2), at(m, 1))))
                    .buildOrThrow();

    private PeriodWords() {}

    private static ImmutableMap<String, String> meanings() {
        ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
        String[] months = {
            "январь|января|январе|янв|januar|jan|jänner|janvier|janv|leden|ledna|lednu",
            "февраль|февраля|феврале|фев|февр|februar|feb|février|fevrier|févr|únor|února|únoru",
            "март|марта|марте|мар|märz|maerz|mrz|mars|březen|března|březnu",
            "апрель|апреля|апреле|апр|april|apr|avril|avr|duben|dubna|dubnu",
            "май|мая|мае|mai|květen|května|květnu",
            "июнь|июня|июне|июн|juni|jun|juin|červen|června|červnu",
            "июль|июля|июле|июл|juli|jul|juillet|juil|červenec|července|červenci",
            "август|августа|августе|авг|august|aug|août|aout|srpen|srpna|srpnu",
            "сентябрь|сентября|сентябре|сен|сент|september|sep|sept|septembre|září",
            "октябрь|октября|октябре|окт|oktober|okt|octobre|oct|říjen|října|říjnu",
            "ноябрь|ноября|ноябре|ноя|нояб|november|nov|novembre|listopad|listopadu",
            "декабрь|декабря|декабре|дек|dezember|dez|décembre|decembre|déc|prosinec|prosince|prosinci"
        };
        for (int i = 0; i < months.length; i++) {
            String meaning = "M" + (i + 1);
            WORDS.split(months[i]).forEach(w -> words.put(w, meaning));
        }
        WORDS.split("кв|квартал|квартала|квартале|q|quartal|trimestre|trim|čtvrtletí|kvartál")
                .forEach(w -> words.put(w, QUARTER));
        WORDS.split("полугодие|полугодия|полугодии|h|halbjahr|semestre|pololetí")
                .forEach(w -> words.put(w, HALF));
        WORDS.split("мес|месяц|месяца|месяцев|months|monate|mois|měsíce|měsíců").forEach(w -> words.put(w, MONTHS));
        WORDS.split("year|years|г|гг|год|года|году|годы|годов|jahr|année|rok|roku|roce"
                        + "|в|за|первые|первых|of|in|im|ersten|de|du|en"
                        + "|premiers|ve|prvních")
                .forEach(w -> words.put(w, ""));
        return words.buildOrThrow();
    }

    /** The period; empty if the words are none. */
    static Optional<ReportingPeriod> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String signs = YEAR_AHEAD.matcher(signs(text.toLowerCase(Locale.ROOT))).replaceFirst("$2 $1");
        for (Map.Entry<Pattern, Function<MatchResult, Optional<ReportingPeriod>>> form : FORMS.entrySet()) {
            Matcher match = form.getKey().matcher(signs);
            if (match.matches()) {
                try {
                    return form.getValue().apply(match);
                } catch (IllegalArgumentException | DateTimeException e) {
                    return Optional.empty(); // a fifth quarter, or a span that ends before it starts
                }
            }
        }
        return Optional.empty();
    }

    private static int at(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static ReportingPeriod months(int year, int first, int last) {
        return ReportingPeriod.months(year, Month.of(first), Month.of(last));
    }

    /** What the words tell, each as a sign of its kind; of a word that is not known the word itself. */
    private static String signs(String text) {
        List<String> signs = new ArrayList<>();
        Matcher part = PART.matcher(text);
        int behindNumber = -1;
        while (part.find()) {
            String word = part.group();
            char first = word.charAt(0);
            if (Character.isDigit(first)) {
                signs.add(word.length() == 4 ? "Y" + word : word.length() < 3 ? "N" + word : word);
                behindNumber = part.end();
                continue;
            }
            boolean isJoined = part.start() == behindNumber;
            boolean isDash = !Character.isLetter(first) && word.length() == 1 && isDash(first);
            if (isDash) {
                signs.add("-");
                behindNumber = isJoined ? part.end() : -1;
                continue;
            }
            if (isJoined && ENDINGS.contains(word)) {
                if (signs.get(signs.size() - 1).equals("-")) {
                    signs.remove(signs.size() - 1);
                }
            } else if (ROMAN.containsKey(word.replace('х', 'x').replace('і', 'i'))) {
                signs.add("R" + ROMAN.get(word.replace('х', 'x').replace('і', 'i')));
            } else {
                signs.add(MEANINGS.getOrDefault(word, word));
            }
            behindNumber = -1;
        }
        return Joiner.on(' ').join(BLANK.split(Joiner.on(' ').join(signs)));
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2212' || (c >= '\u2010' && c <= '\u2015');
    }
}
