package io.github.comity.communique.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import com.ibm.icu.util.VersionInfo;
import io.github.comity.party.Countries;
import io.github.comity.party.Country;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;

/**
 * Generates the resources {@code LANG-names.txt} from CLDR through ICU4J: names of territories and currencies, scale
 * words, and numbers in words.
 *
 * <p>The usual name comes first; codes are sorted. A name that would stand for two codes stands for none. The resources
 * are kept, since the library does not depend on ICU4J, and the data of the JDK differ from version to version.
 */
final class PartyNames {
    /** The languages that are read. */
    static final ImmutableList<String> LANGUAGES = ImmutableList.of("en", "de", "fr", "it", "es", "ru", "cs", "kk");

    private static final String REGIONS = "com/ibm/icu/impl/data/icudata/region";
    private static final int LAST_ORDINAL = 20;
    private static final int LAST_CARDINAL = 100;

    /** Currencies that were legal tender later than this can be met in texts. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 1);

    private final ULocale locale;
    private final String and;
    private final Set<String> bare = new HashSet<>();

    private PartyNames(String language) {
        this.locale = ULocale.forLanguageTag(language);
        this.and = ListFormatter.getInstance(locale).format("", "").strip();
    }

    /** The whole resource of a language. */
    static String text(String language) {
        PartyNames names = new PartyNames(language);
        StringBuilder out = new StringBuilder("# Generated from Unicode CLDR %s through ICU4J %s, licence Unicode-3.0; "
                .formatted(version(LocaleData.getCLDRVersion()), version(VersionInfo.ICU_VERSION)));
        out.append("a test compares it. Do not edit.\n");
        section(out, "territories", names.territories());
        section(out, "currencies", names.currencies());
        section(out, "scales", names.scales());
        section(out, "cardinals", names.numbers("%spellout-cardinal", LAST_CARDINAL));
        section(out, "ordinals", names.numbers("%spellout-ordinal", LAST_ORDINAL));
        return out.toString();
    }

    /** Writes the resources of all languages. */
    static void write(Path directory) throws IOException {
        for (String language : LANGUAGES) {
            Files.writeString(directory.resolve(language + "-names.txt"), text(language));
        }
    }

    private static String version(VersionInfo version) {
        return version.getMinor() == 0
                ? String.valueOf(version.getMajor())
                : version.getMajor() + "." + version.getMinor();
    }

    private static <K> void section(StringBuilder out, String head, Map<K, ? extends Collection<String>> names) {
        out.append('[').append(head).append("]\n");
        names.forEach((code, all) -> {
            if (!all.isEmpty()) {
                out.append(code).append('\t').append(String.join("|", all)).append('\n');
            }
        });
    }

    private Map<String, Set<String>> territories() {
        UResourceBundle regions = UResourceBundle.getBundleInstance(REGIONS, locale);
        Map<String, Set<String>> names = new TreeMap<>();
        for (Country country : Iterables.concat(Countries.all(), Countries.former())) {
            country.alpha2().ifPresent(code -> names.put(country.alpha3(), territory(regions, code)));
        }
        names.put("EU", territory(regions, "EU"));
        // without its bracket a name may be that of another: the Congo is one of two
        names.forEach((code, all) -> all.removeIf(name -> bare.contains(name) && beginsAnother(name, code, names)));
        return withoutSharedNames(names);
    }

    private static boolean beginsAnother(String name, String code, Map<String, Set<String>> names) {
        return names.entrySet().stream()
                .filter(e -> !e.getKey().equals(code))
                .flatMap(e -> e.getValue().stream())
                .anyMatch(other -> other.startsWith(name)
                        && (other.length() == name.length() || !Character.isLetter(other.charAt(name.length()))));
    }

    private Set<String> territory(UResourceBundle regions, String alpha2) {
        Set<String> names = new LinkedHashSet<>();
        for (String table : List.of("Countries", "Countries%short", "Countries%variant")) {
            try {
                String name = clean(regions.get(table).getString(alpha2));
                int bracket = name.indexOf(" (");
                if (bracket >= 0) {
                    // nobody writes the bracket in a sentence
                    name = name.substring(0, bracket) + name.substring(name.indexOf(')') + 1);
                    bare.add(name);
                }
                names.add(name);
                names.add(name.replace("&", and));
            } catch (MissingResourceException e) {
                // only some territories have a short or a variant name
            }
        }
        return names;
    }

    private Map<String, Set<String>> currencies() {
        Map<String, Set<String>> names = new TreeMap<>();
        for (String code : tenders()) {
            Currency currency = Currency.getInstance(code);
            Set<String> all = new LinkedHashSet<>();
            all.add(currency.getName(locale, Currency.LONG_NAME, null));
            for (String plural : PluralRules.forLocale(locale).getKeywords()) {
                all.add(currency.getName(locale, Currency.PLURAL_LONG_NAME, plural, null));
            }
            names.put(code, cleanWords(all, code));
        }
        Map<String, Set<String>> own = withoutSharedNames(names);
        symbols(own.keySet()).forEach((symbol, code) -> own.get(code).add(symbol));
        return own;
    }

    private static Set<String> tenders() {
        CurrencyFilter filter = CurrencyFilter.onDateRange(
                        java.util.Date.from(
                                FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant()),
                        java.util.Date.from(
                                LAST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant()))
                .withTender();
        return new LinkedHashSet<>(CurrencyMetaInfo.getInstance().currencies(filter));
    }

    /**
     * The signs and abbreviations of money, each with its currency: the usual one of the language; else the only one;
     * else the one that it means in English.
     */
    private Map<String, String> symbols(Set<String> codes) {
        Map<String, String> usual = new LinkedHashMap<>();
        Map<String, String> english = new LinkedHashMap<>();
        Map<String, Set<String>> others = new LinkedHashMap<>();
        for (String code : codes) {
            Currency currency = Currency.getInstance(code);
            usual.put(clean(currency.getName(locale, Currency.SYMBOL_NAME, null)), code);
            english.put(currency.getName(ULocale.ENGLISH, Currency.SYMBOL_NAME, null), code);
            for (int style :
                    new int[] {Currency.NARROW_SYMBOL_NAME, Currency.VARIANT_SYMBOL_NAME, Currency.FORMAL_SYMBOL_NAME
                    }) {
                others.computeIfAbsent(clean(currency.getName(locale, style, null)), s -> new LinkedHashSet<>())
                        .add(code);
            }
        }
        Map<String, String> all = new LinkedHashMap<>(usual);
        others.forEach((symbol, owners) -> {
            String owner = owners.size() == 1 ? Iterables.getOnlyElement(owners) : english.get(symbol);
            if (owner != null) {
                all.putIfAbsent(symbol, owner);
            }
        });
        all.keySet().removeIf(s -> codes.contains(s) || s.equals("¤") || isLetter(s));
        return all;
    }

    /** Whether a sign is one letter, which is more often something else. */
    private static boolean isLetter(String symbol) {
        return Character.isLetter(symbol.charAt(0)) && symbol.replace(".", "").length() == 1;
    }

    private Map<String, Set<String>> scales() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        Map<String, Integer> zeros = new LinkedHashMap<>();
        zeros.put("THOUSAND", 3);
        zeros.put("MILLION", 6);
        zeros.put("BILLION", 9);
        zeros.put("TRILLION", 12);
        zeros.forEach((scale, count) -> words.put(scale, new LinkedHashSet<>()));
        for (CompactDecimalFormat.CompactStyle style :
                List.of(CompactDecimalFormat.CompactStyle.LONG, CompactDecimalFormat.CompactStyle.SHORT)) {
            CompactDecimalFormat format = CompactDecimalFormat.getInstance(locale, style);
            // one, few and many, and a fraction: every plural form of the eight languages
            for (String number : List.of("1", "2", "5", "1.5")) {
                zeros.forEach((scale, count) -> {
                    String text = clean(format.format(new BigDecimal(number).scaleByPowerOfTen(count)));
                    String digits = text.startsWith(number) ? number : number.replace('.', ',');
                    String word = text.startsWith(digits)
                            ? text.substring(digits.length()).strip()
                            : "";
                    if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                        words.get(scale).add(word);
                    }
                });
            }
        }
        return withoutSharedNames(words);
    }

    private Map<Integer, Set<String>> numbers(String rules, int last) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        Map<Integer, Set<String>> words = new TreeMap<>();
        for (int n = 1; n <= last; n += n < 20 ? 1 : 10) {
            Set<String> all = new LinkedHashSet<>();
            for (String rule : format.getRuleSetNames()) {
                if (rule.startsWith(rules) && !rule.contains("verbose")) {
                    all.add(format.format(n, rule));
                }
            }
            words.put(n, cleanWords(all, ""));
        }
        return words;
    }

    /** Without what is no word: codes, digits, brackets with years. */
    private static Set<String> cleanWords(Set<String> names, String code) {
        Set<String> words = new LinkedHashSet<>();
        for (String name : names) {
            String word = clean(name);
            if (!word.equals(code) && word.chars().noneMatch(c -> c == '(' || Character.isDigit(c))) {
                words.add(word);
            }
        }
        return words;
    }

    /** With plain spaces, and without soft hyphens. */
    private static String clean(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').replace("\u00ad", "");
    }

    private static <K> Map<K, Set<String>> withoutSharedNames(Map<K, Set<String>> names) {
        Map<String, Integer> owners = new LinkedHashMap<>();
        names.values().forEach(all -> all.forEach(name -> owners.merge(name, 1, Integer::sum)));
        names.values().forEach(all -> all.removeIf(name -> owners.get(name) > 1));
        return names;
    }
}
