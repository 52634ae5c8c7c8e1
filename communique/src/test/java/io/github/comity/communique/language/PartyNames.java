package io.github.comity.communique.language;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import io.github.comity.communique.text.Token;
import io.github.comity.communique.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Generates the resources {@code *-parties.txt}: names of countries, currencies, magnitudes and numbers, from CLDR
 * through ICU4J.
 *
 * <p>Run {@link #main} with the directory of the resources to write them anew; {@code PartyNamesTest} compares.
 */
final class PartyNames {
    /** Languages whose names are stems with endings. */
    private static final ImmutableSet<String> INFLECTED = ImmutableSet.of("ru", "cs", "kk", "de");

    /** Stems that are those of other words as well; the resources by hand have their forms. */
    private static final ImmutableMap<String, ImmutableSet<String>> BY_HAND = ImmutableMap.of(
            "cs", ImmutableSet.of("CHN", "CUB", "MLI", "NIU", "OMN", "NGA"),
            "ru", ImmutableSet.of("IND", "CUB", "MLI", "NIU", "OMN", "CHL", "TCD", "JEY", "GUM", "TGO", "PER", "KOR"),
            "kk", ImmutableSet.of("MLI", "NIU", "TGO", "PER", "KOR"),
            "en", ImmutableSet.of("JEY", "NIU"),
            "fr", ImmutableSet.of(),
            "it", ImmutableSet.of(),
            "es", ImmutableSet.of(),
            "de", ImmutableSet.of());

    private static final int ORDINALS = 20;

    private PartyNames() {}

    public static void main(String[] args) throws IOException {
        for (String language : Language.CODES) {
            Files.writeString(Path.of(args[0], language + "-parties.txt"), text(language));
        }
    }

    /** The whole resource of a language. */
    static String text(String language) {
        List<String> lines = new ArrayList<>();
        lines.add("# Generated from CLDR by PartyNames; do not edit. Unicode-3.0, see NOTICE.");
        countries(language).forEach((code, names) -> lines.add("party " + code + ": " + String.join(", ", names)));
        currencies(language).forEach((code, names) -> lines.add("currency " + code + ": " + String.join(", ", names)));
        magnitudes(language).forEach((name, words) -> lines.add("scale " + name + ": " + String.join(", ", words)));
        numbers(language, "cardinal", false)
                .forEach((n, words) -> lines.add("numeral " + n + ": " + String.join(", ", words)));
        numbers(language, "ordinal", true)
                .forEach((n, words) -> lines.add("ordinal " + n + ": " + String.join(", ", words)));
        return String.join("\n", lines) + "\n";
    }

    private static Map<String, Set<String>> countries(String language) {
        Map<String, Set<String>> all = new TreeMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            String code = new Locale("", alpha2).getISO3Country();
            if (BY_HAND.getOrDefault(language, ImmutableSet.of()).contains(code)) {
                continue;
            }
            Set<String> names = new TreeSet<>();
            for (DisplayContext length : List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)) {
                String name = LocaleDisplayNames.getInstance(
                                ULocale.forLanguageTag(language), DisplayContext.CAPITALIZATION_NONE, length)
                        .regionDisplayName(alpha2);
                add(names, language, name, true);
            }
            if (!names.isEmpty()) {
                all.put(code, names);
            }
        }
        return all;
    }

    private static Map<String, Set<String>> currencies(String language) {
        Map<String, Set<String>> all = new TreeMap<>();
        ULocale locale = ULocale.forLanguageTag(language);
        for (String code : current()) {
            Set<String> names = new TreeSet<>();
            for (String plural : PluralRules.forLocale(locale).getKeywords()) {
                add(
                        names,
                        language,
                        Currency.getInstance(code).getName(locale, Currency.PLURAL_LONG_NAME, plural, null),
                        false);
            }
            add(names, language, Currency.getInstance(code).getName(locale, Currency.LONG_NAME, null), false);
            if (!names.isEmpty()) {
                all.put(code, names);
            }
        }
        return all;
    }

    /** Those that the JDK of the build and all later ones know: tender of a country of today. */
    private static String[] current() {
        return Arrays.stream(Locale.getISOCountries())
                .map(c -> java.util.Currency.getInstance(new Locale("", c)))
                .filter(c -> c != null)
                .map(java.util.Currency::getCurrencyCode)
                .filter(c -> !c.equals("HRK") && !c.equals("BGN") && !c.equals("SLL") && !c.equals("ANG"))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    private static Map<String, Set<String>> magnitudes(String language) {
        Map<String, Set<String>> all = new TreeMap<>();
        ImmutableMap<String, Long> powers = ImmutableMap.of(
                "THOUSAND", 1_000L, "MILLION", 1_000_000L, "BILLION", 1_000_000_000L, "TRILLION", 1_000_000_000_000L);
        for (CompactDecimalFormat.CompactStyle style : CompactDecimalFormat.CompactStyle.values()) {
            CompactDecimalFormat format = CompactDecimalFormat.getInstance(ULocale.forLanguageTag(language), style);
            powers.forEach((name, power) -> {
                for (int n : new int[] {1, 2, 5}) {
                    String word = format.format(n * power);
                    boolean isWord =
                            word.startsWith(n + " ") || word.startsWith(n + "\u00a0") || word.startsWith(n + "\u202f");
                    if (isWord && word.substring(2).chars().noneMatch(Character::isDigit)) {
                        add(all.computeIfAbsent(name, k -> new TreeSet<>()), language, word.substring(2), false);
                    }
                }
            });
        }
        return all;
    }

    private static Map<Integer, Set<String>> numbers(String language, String kind, boolean ordinal) {
        RuleBasedNumberFormat format =
                new RuleBasedNumberFormat(ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
        Map<Integer, Set<String>> all = new TreeMap<>();
        for (String rules : format.getRuleSetNames()) {
            if (!rules.startsWith("%spellout-" + kind) || rules.contains("verbose")) {
                continue;
            }
            for (int n = ordinal ? 1 : 2; n <= (ordinal ? ORDINALS : 100); n += n < 20 || ordinal ? 1 : 10) {
                String word = format.format(n, rules).replace("\u00ad", "");
                if (word.chars().noneMatch(Character::isDigit)) {
                    add(all.computeIfAbsent(n, k -> new TreeSet<>()), language, word, false);
                }
            }
        }
        return all;
    }

    /** Adds a name in small letters if it is one phrase without brackets; of an inflected name its stems. */
    private static void add(Set<String> names, String language, String name, boolean isCountry) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.chars().anyMatch(c -> "(),:#*~".indexOf(c) >= 0) || lower.length() < 2) {
            return;
        }
        if (!isCountry || !INFLECTED.contains(language)) {
            names.add(lower);
            if (language.equals("en")) {
                String spelled = lower.replace(" & ", " and ");
                names.add(spelled);
                names.add(spelled.replaceFirst("^st\\. ", "saint "));
                names.add(spelled.replaceFirst("^st\\. ", "st "));
            }
            return;
        }
        StringBuilder stems = new StringBuilder();
        Tokenizer tokens = new Tokenizer(lower);
        for (Token token = tokens.next(); token != null; token = tokens.next()) {
            String form = token.isNumber() ? lower.substring(token.start(), token.end()) : token.form();
            stems.append(stems.length() == 0 ? "" : " ").append(token.isWord() ? stem(form, language) : form);
        }
        names.add(stems.toString());
    }

    private static String stem(String word, String language) {
        if (word.length() < 4) {
            return word;
        }
        String stem = word;
        if (language.equals("ru")) {
            stem = withoutEnding(
                    word, List.of("ая", "яя", "ое", "ые", "ие", "ый", "ий", "а", "я", "ы", "и", "й", "ь", "о"));
            stem = word.endsWith("ия") ? word.substring(0, word.length() - 1) : stem;
        } else if (language.equals("cs")) {
            stem = withoutEnding(word, List.of("a", "e", "o", "y", "i", "u"));
        }
        return stem.length() < 3 ? word : stem + "~";
    }

    private static String withoutEnding(String word, List<String> endings) {
        return endings.stream()
                .filter(word::endsWith)
                .findFirst()
                .map(e -> word.substring(0, word.length() - e.length()))
                .orElse(word);
    }
}
