package io.github.comity.formats.record;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Measure;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names of the columns of a table in English, Russian, German, French and Czech: what a column of parties or
 * periods is called, and the words for measures, changes and shares at the beginning of a column of figures.
 *
 * <p>A word that has two meanings in tables is none of these: "темп роста" is an index, not a growth rate, and a
 * balance need not be that of trade.
 */
final class HeaderWords {
    /** What a column tells that holds no figures. */
    enum Role {
        REPORTER,
        PARTNER,
        /** One of the two, which the name alone does not tell. */
        COUNTRY,
        PERIOD
    }

    private static final Splitter WORDS = Splitter.on('|');

    private static final ImmutableMap<String, Role> ROLES = roles();

    /** Other names of measures than those of {@link Measure}, the longest first. */
    private static final ImmutableList<Map.Entry<String, Measure>> MEASURES = measures();

    private static final ImmutableMap<Pattern, String> CHANGES_AND_SHARES = ImmutableMap.of(
            word("темп(?:ы|ов)? прироста|прирост(?:а)?|изменени[ея]|veränderung(?:srate|en)?|wachstum|zuwachs|variation"
                    + "|croissance|évolution|meziroční změna|změna|přírůstek"),
            "change",
            word("дол[яи]|удельный вес|anteil(?:e)?|part|podíl"),
            "share",
            word("в(?=\\s*%)|en(?=\\s*%)|v(?=\\s*%)"),
            "in",
            word("процент(?:ов|а|ы|ах)?|prozent|pour cent|procent(?:a|ech)?"),
            "%");

    private HeaderWords() {}

    private static ImmutableMap<String, Role> roles() {
        ImmutableMap.Builder<String, Role> roles = ImmutableMap.builder();
        ImmutableMap.of(
                        Role.REPORTER,
                        "reporter|reporting country|отчитывающаяся страна|страна-репортер|berichtsland|meldeland"
                                + "|pays déclarant|vykazující země",
                        Role.PARTNER,
                        "partner|partner country|trading partner|trade partner|counterpart|партнер|страна-партнер"
                                + "|страна партнер|торговый партнер|контрагент|страна-контрагент|partnerland"
                                + "|handelspartner|partenaire|pays partenaire|partnerská země|obchodní partner",
                        Role.COUNTRY,
                        "country|страна|land|pays|země",
                        Role.PERIOD,
                        "period|year|quarter|month|time|период|год|квартал|месяц|jahr|zeitraum|quartal|monat|année"
                                + "|période|trimestre|mois|rok|období|čtvrtletí|měsíc")
                .forEach((role, names) -> WORDS.split(names).forEach(n -> roles.put(n, role)));
        return roles.buildOrThrow();
    }

    private static ImmutableList<Map.Entry<String, Measure>> measures() {
        ImmutableMap<Measure, String> names = ImmutableMap.<Measure, String>builder()
                .put(Measure.EXPORTS, "export|экспорт|вывоз|ausfuhr|ausfuhren|exporte|exportations|exportation|vývoz")
                .put(Measure.IMPORTS, "import|импорт|ввоз|einfuhr|einfuhren|importe|importations|importation|dovoz")
                .put(
                        Measure.RE_EXPORTS,
                        "re-export|reexports|реэкспорт|wiederausfuhr|wiederausfuhren|reexporte|réexportations|reexport")
                .put(
                        Measure.TOTAL_TRADE,
                        "trade turnover|turnover|trade volume|товарооборот|внешнеторговый оборот|торговый оборот"
                                + "|взаимная торговля|handelsumsatz|außenhandelsumsatz|handelsvolumen"
                                + "|échanges commerciaux|obrat|obchodní obrat")
                .put(
                        Measure.TRADE_BALANCE,
                        "balance of trade|торговый баланс|торговое сальдо|сальдо торговли|сальдо торгового баланса"
                                + "|внешнеторговое сальдо|handelsbilanz|handelsbilanzsaldo|handelssaldo"
                                + "|balance commerciale|solde commercial|obchodní bilance|obchodní saldo")
                .put(
                        Measure.GDP,
                        "gross domestic product|ввп|валовой внутренний продукт|bip|bruttoinlandsprodukt|pib|hdp")
                .put(Measure.TOURISTS, "туристы|touristen|touristes|turisté")
                .put(Measure.STUDENTS, "студенты|studierende|étudiants|studenti")
                .buildOrThrow();
        return names.entrySet().stream()
                .flatMap(e -> WORDS.splitToStream(e.getValue()).map(n -> Map.entry(n, e.getKey())))
                .sorted((a, b) -> b.getKey().length() - a.getKey().length())
                .collect(toImmutableList());
    }

    private static Pattern word(String word) {
        return Pattern.compile("(?iu)(?<![\\p{L}-])(?:" + word + ")(?![\\p{L}-])");
    }

    /** The name in the way in which words are compared: small letters of one spelling, and blanks. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('_', ' ').replace('\u00a0', ' ');
    }

    /** What a column tells that holds no figures; empty if its name does not say it. */
    static Optional<Role> role(String name) {
        return Optional.ofNullable(ROLES.get(plain(name).replaceAll("\\s*[-\u2010-\u2015]\\s*", "-")));
    }

    /** Whether a column has a role. */
    static boolean is(String name, Role role) {
        return role(name).filter(role::equals).isPresent();
    }

    /**
     * The name with the English words that Comity has for measure, change and share, if it begins with another name of
     * a measure; empty if it does not.
     */
    static Optional<String> english(String name) {
        String plain = plain(name);
        return MEASURES.stream()
                .filter(m -> plain.startsWith(m.getKey()))
                .filter(m -> plain.length() == m.getKey().length()
                        || !isOfWord(plain.charAt(m.getKey().length())))
                .findFirst()
                .map(m -> m.getValue().name() + behind(name.substring(m.getKey().length())));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '-';
    }

    private static String behind(String rest) {
        String english = rest;
        for (Map.Entry<Pattern, String> word : CHANGES_AND_SHARES.entrySet()) {
            english = word.getKey().matcher(english).replaceAll(word.getValue());
        }
        return english;
    }
}
