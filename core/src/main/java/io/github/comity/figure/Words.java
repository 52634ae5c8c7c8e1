package io.github.comity.figure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The vocabulary of the parser. */
final class Words {
    private static final ImmutableMap<String, Magnitude> MAGNITUDES = magnitudes();
    /** The tonne, of 1000 kg. */
    static final Unit TONNE = Unit.physicalConstant("t");

    private static final ImmutableMap<String, Magnitude> LETTERS = letters();
    private static final ImmutableMap<String, Unit> UNITS = units();
    private static final ImmutableMap<String, ImmutableSet<String>> SHARED = shared();
    private static final ImmutableMap<String, Unit> PHYSICAL = physicals();
    private static final ImmutableMap<String, Scaled> SCALED = scaled();
    private static final ImmutableMap<String, Qualifier> QUALIFIERS = qualifiers();

    /** A symbol that is magnitude and unit in one, such as "kt" for thousand tonnes. */
    record Scaled(Magnitude magnitude, Unit unit) {}

    /** The canonical symbols of physical units, for messages. */
    static final ImmutableSortedSet<String> PHYSICAL_SYMBOLS = symbols();

    private Words() {}

    /** All words and codes by which one may have been meant. */
    static ImmutableSet<String> known() {
        return ImmutableSet.<String>builder()
                .addAll(MAGNITUDES.keySet())
                .addAll(UNITS.keySet())
                .addAll(PHYSICAL.keySet())
                .addAll(QUALIFIERS.keySet())
                .addAll(Unit.currencyCodes())
                .build();
    }

    /** Reads a magnitude word in lower case. */
    static @Nullable Magnitude magnitude(String word) {
        return MAGNITUDES.get(word);
    }

    /** Reads one or two letters that can be a magnitude or a unit. */
    static @Nullable Magnitude letter(String lower) {
        return LETTERS.get(lower);
    }

    /** Both readings of such letters, and what to write instead. */
    static String letterReadings(String lower) {
        return switch (lower) {
            case "m", "m." -> "million or metres; write million or {metres}";
            case "b", "b." -> "billion or barrels; write billion or bbl";
            case "t", "t." -> "trillion or tonnes; write trillion or t";
            default -> "million or millimetres; write million or {millimetres}";
        };
    }

    /** The one word for two that stand together, such as "thousand million" and "lakh crore"; null if there is none. */
    static @Nullable Magnitude product(Magnitude first, Magnitude second) {
        int exponent = first.exponent() + second.exponent();
        if (first.exponent() > second.exponent() || exponent < Magnitude.BILLION.exponent()) {
            return null;
        }
        return exponent == Magnitude.BILLION.exponent()
                ? Magnitude.BILLION
                : exponent == Magnitude.TRILLION.exponent() ? Magnitude.TRILLION : null;
    }

    /** The sign that a word is: 1, -1, or 0 if it is none. */
    static int sign(String lower) {
        return switch (lower) {
            case "minus", "negative" -> -1;
            case "plus" -> 1;
            default -> 0;
        };
    }

    /** The currencies that a sign or a name in lower case can stand for; empty if it stands for one. */
    static ImmutableSet<String> sharing(String lower) {
        ImmutableSet<String> found = SHARED.get(lower);
        return found == null ? ImmutableSet.of() : found;
    }

    private static ImmutableMap<String, ImmutableSet<String>> shared() {
        ImmutableMap.Builder<String, ImmutableSet<String>> map = ImmutableMap.builder();
        ImmutableSet<String> dollars = ImmutableSet.of(
                "USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "BBD", "BMD", "BND", "BSD", "BZD", "FJD", "GYD", "JMD",
                "KYD", "LRD", "NAD", "SBD", "SRD", "TTD", "XCD");
        put(map, dollars, "dollar", "dollars");
        put(
                map,
                ImmutableSet.<String>builder()
                        .addAll(dollars)
                        .add("ARS", "BRL", "CLP", "COP", "CUP", "DOP", "MXN", "UYU")
                        .build(),
                "$");
        put(map, ImmutableSet.of("JPY", "CNY"), "¥", "￥");
        put(map, ImmutableSet.of("GBP", "EGP", "LBP", "SYP", "SDG", "SSP", "FKP", "GIP", "SHP"), "£");
        put(map, ImmutableSet.of("INR", "PKR", "LKR", "NPR", "MUR", "SCR"), "rupee", "rupees", "rs", "rs.");
        put(map, ImmutableSet.of("RUB", "BYN"), "ruble", "rubles", "rouble", "roubles");
        put(map, ImmutableSet.of("KRW", "KPW"), "₩", "won");
        return map.buildOrThrow();
    }

    /** What to write instead of a word in lower case that is often beside a figure and no part of it; else empty. */
    static String remedy(String lower) {
        return switch (lower) {
            case "fob", "cif", "f.o.b.", "c.i.f.", "f.o.b", "c.i.f", "cfr", "c&f" ->
                "%s says how a flow is valued and is no part of its figure; leave it out";
            case "½", "¼", "¾", "⅓", "⅔", "⅕", "⅖", "⅗", "⅘", "⅙", "⅚", "⅛", "⅜", "⅝", "⅞", "⅐", "⅑", "⅒" ->
                "%s has no decimals that were rounded; write decimals, as in 1.5 or 0.25";
            case "/", "⁄" -> "%s makes a fraction, which has no decimals that were rounded; write decimals, as in 0.25";
            case "±" -> "%s says how far a number may be off; write its two ends as a range, as in 4–6";
            case "‰", "permille", "per-mille" -> "%s is a tenth of a percent; write 5 of them as 0.5%%";
            case "bp", "bps", "basis" ->
                "a basis point is a hundredth of a percentage point; write 1.2 pp for 120 of them";
            case "exactly", "precisely", "only", "just", "merely", "fully", "as", "barely", "hardly", "little" ->
                "%s is no hedge that is read; leave it out, or write about, at least or at most";
            case "st", "nd", "rd", "th", "#", "no", "no.", "nr", "nr.", "№" ->
                "%s tells a place among others; write it as in rank 3";
            case "per" ->
                "%s makes a rate; leave a time out, which is the period, or count in braces, "
                        + "as in 20 {barrels per day}";
            case "of" -> "%s is no part of a figure; leave it out, as in 1.2 million USD";
            case "or", "odd" -> "%s hedges behind the number; write at least, at most or about before it";
            default ->
                magnitude(lower) == null && letter(lower) == null
                        ? ""
                        : "%s stands behind its number; write it as in 626.8 million USD";
        };
    }

    /** The currencies that a name or sign in lower case can stand for, where none is meant alone; empty for others. */
    static String currencies(String lower) {
        return switch (lower) {
            case "kr", "kr.", "krona", "kronor", "krone", "kroner", "crown", "crowns" -> "SEK, NOK, DKK, ISK or CZK";
            case "franc", "francs" -> "CHF, XOF, XAF, XPF, CDF or RWF";
            case "peso", "pesos" -> "MXN, ARS, CLP, COP, PHP, DOP, CUP or UYU";
            case "dinar", "dinars" -> "RSD, DZD, TND, KWD, IQD, JOD, LYD or BHD";
            case "pound", "pounds" -> "GBP, EGP, LBP, SYP, SDG or SSP";
            case "lira", "liras", "lire" -> "TRY, LBP or SYP";
            case "rial", "rials", "riyal", "riyals", "﷼" -> "IRR, SAR, QAR, OMR or YER";
            case "kwacha", "kwachas" -> "ZMW or MWK";
            case "colón", "colon", "colones" -> "CRC or SVC";
            case "escudo", "escudos" -> "CVE or PTE";
            case "br", "br." -> "ETB or BYN";
            case "fr", "fr." -> "CHF, XOF, XAF or another franc";
            case "₨" -> "INR, PKR, LKR, NPR, MUR or SCR";
            case "cfa", "fcfa", "cfaf" -> "XOF or XAF";
            case "dh", "dhs", "dirham", "dirhams" -> "AED or MAD";
            case "manat", "manats" -> "AZN or TMT";
            case "som", "soms", "sum", "sums" -> "UZS or KGS";
            case "leu", "lei" -> "RON or MDL";
            case "shilling", "shillings" -> "KES, TZS, UGX or SOS";
            default -> "";
        };
    }

    /** Reads a unit word in lower case. */
    static @Nullable Unit unit(String lower) {
        return UNITS.get(lower);
    }

    static @Nullable Unit physical(String symbol) {
        return PHYSICAL.get(symbol);
    }

    /** Reads a symbol such as "kt"; null if it is none. */
    static @Nullable Scaled scaled(String symbol) {
        return SCALED.get(symbol);
    }

    private static ImmutableMap<String, Scaled> scaled() {
        Unit kilowattHour = physicalUnit("kWh");
        Unit cubicMetre = physicalUnit("m3");
        return ImmutableMap.<String, Scaled>builder()
                .put("kt", new Scaled(Magnitude.THOUSAND, TONNE))
                .put("KT", new Scaled(Magnitude.THOUSAND, TONNE))
                .put("Mt", new Scaled(Magnitude.MILLION, TONNE))
                .put("Gt", new Scaled(Magnitude.BILLION, TONNE))
                .put("MWh", new Scaled(Magnitude.THOUSAND, kilowattHour))
                .put("GWh", new Scaled(Magnitude.MILLION, kilowattHour))
                .put("TWh", new Scaled(Magnitude.BILLION, kilowattHour))
                .put("GW", new Scaled(Magnitude.THOUSAND, physicalUnit("MW")))
                .put("mcm", new Scaled(Magnitude.MILLION, cubicMetre))
                .put("bcm", new Scaled(Magnitude.BILLION, cubicMetre))
                .put("tcm", new Scaled(Magnitude.TRILLION, cubicMetre))
                .buildOrThrow();
    }

    private static Unit physicalUnit(String symbol) {
        return requireNonNull(PHYSICAL.get(symbol));
    }

    /** Reads the lower-case words of a hedge. */
    static @Nullable Qualifier qualifier(String lower) {
        return QUALIFIERS.get(lower);
    }

    private static ImmutableMap<String, Magnitude> magnitudes() {
        ImmutableMap.Builder<String, Magnitude> map = ImmutableMap.builder();
        put(map, Magnitude.THOUSAND, "thousand", "thousands", "k", "thd", "ths", "thsd", "tsd", "тыс");
        put(map, Magnitude.LAKH, "lakh", "lakhs", "lac", "lacs");
        put(map, Magnitude.MILLION, "million", "millions", "mln", "mn", "mio", "млн");
        put(map, Magnitude.CRORE, "crore", "crores", "cr");
        put(map, Magnitude.BILLION, "billion", "billions", "bln", "bn", "mrd", "mld", "milliard", "milliards", "млрд");
        put(map, Magnitude.TRILLION, "trillion", "trillions", "trln", "trn", "tn", "трлн");
        return map.buildOrThrow();
    }

    private static ImmutableMap<String, Magnitude> letters() {
        ImmutableMap.Builder<String, Magnitude> map = ImmutableMap.builder();
        put(map, Magnitude.MILLION, "m", "mm");
        put(map, Magnitude.BILLION, "b");
        put(map, Magnitude.TRILLION, "t");
        return map.buildOrThrow();
    }

    private static ImmutableMap<String, Unit> units() {
        ImmutableMap.Builder<String, Unit> map = ImmutableMap.builder();
        put(map, Unit.PERCENT, "%", "percent", "pct", "per cent", "percents");
        put(map, Unit.PERCENTAGE_POINT, "pp", "p.p.", "percentage point", "percentage points");
        put(map, Unit.PERCENTAGE_POINT, "percentage-point", "percentage-points", "pps", "ppt", "ppts", "п.п.");
        put(map, Unit.RATIO, "ratio", "x", "×", "times");
        put(map, Unit.USD, "$", "us$", "u.s.$", "us dollar", "us dollars", "u.s. dollar", "u.s. dollars");
        put(map, Unit.USD, "dollar", "dollars", "us-dollar", "us-dollars", "american dollars");
        put(map, Unit.USD, "долл. сша", "доллар сша", "доллара сша", "долларов сша");
        put(map, Unit.EUR, "€", "euro", "euros", "евро");
        put(map, Unit.GBP, "£", "pounds sterling", "pound sterling", "british pounds");
        put(map, Unit.KZT, "₸", "tenge", "тенге");
        put(map, Unit.RUB, "₽", "ruble", "rubles", "rouble", "roubles", "russian rubles", "russian roubles");
        put(map, Unit.RUB, "руб", "рубль", "рубля", "рублей");
        put(map, Unit.CZK, "kč", "koruna", "korunas", "czech koruna", "czech korunas");
        put(map, Unit.CNY, "yuan", "renminbi", "rmb", "cn¥", "rmb¥", "chinese yuan");
        put(map, Unit.JPY, "yen", "¥", "￥", "jp¥", "japanese yen");
        put(map, "CAD", "c$", "ca$", "can$", "canadian dollar", "canadian dollars");
        put(map, "AUD", "a$", "au$", "australian dollar", "australian dollars");
        put(map, "NZD", "nz$", "new zealand dollar", "new zealand dollars");
        put(map, "HKD", "hk$", "hong kong dollar", "hong kong dollars");
        put(map, "SGD", "s$", "sg$", "singapore dollar", "singapore dollars");
        put(map, "TWD", "nt$", "new taiwan dollar", "new taiwan dollars");
        put(map, "BRL", "r$");
        put(map, "MXN", "mx$", "mexican peso", "mexican pesos");
        put(map, "INR", "₹", "rupee", "rupees", "rs", "rs.", "indian rupee", "indian rupees");
        put(map, "PKR", "pakistani rupee", "pakistani rupees", "pakistan rupees");
        put(map, "CHF", "swiss franc", "swiss francs", "sfr");
        put(map, "KRW", "₩", "won", "korean won", "south korean won");
        put(map, "TRY", "₺", "turkish lira", "turkish liras");
        put(map, "UAH", "₴", "hryvnia", "hryvnias", "hryvnya");
        put(map, "PLN", "zł", "zloty", "zlotys", "zloties", "polish zloty", "polish zlotys");
        put(map, "AZN", "₼", "azerbaijani manat", "azerbaijani manats");
        put(map, "GEL", "₾", "lari", "georgian lari");
        put(map, "ILS", "₪", "israeli shekel", "israeli shekels");
        put(map, "VND", "₫", "dong", "vietnamese dong");
        put(map, "MNT", "₮", "tugrik", "tugriks", "mongolian tugriks");
        put(map, "NGN", "₦", "naira", "nigerian naira");
        put(map, "PHP", "₱", "philippine peso", "philippine pesos");
        put(map, "THB", "฿", "baht", "thai baht");
        put(map, "BYN", "belarusian ruble", "belarusian rubles", "belarusian rouble", "belarusian roubles");
        put(map, "UZS", "uzbek sum", "uzbek sums", "uzbek som", "uzbek soums");
        put(map, "KGS", "kyrgyz som", "kyrgyz soms");
        put(map, "PEN", "soles", "peruvian sol", "peruvian soles");
        put(map, "IDR", "rupiah", "rupiahs", "indonesian rupiah");
        put(map, "MYR", "ringgit", "malaysian ringgit");
        put(map, "ZAR", "rand", "south african rand");
        put(map, "HUF", "forint", "forints", "hungarian forints");
        put(map, "BGN", "lev", "leva", "bulgarian lev", "bulgarian leva");
        put(map, "RON", "romanian leu", "romanian lei");
        put(map, "MDL", "moldovan leu", "moldovan lei");
        put(map, "AMD", "armenian dram", "armenian drams");
        put(map, "TJS", "somoni", "somonis");
        put(map, "BDT", "taka", "bangladeshi taka");
        put(map, "ETB", "birr", "ethiopian birr");
        put(map, "GHS", "cedis", "ghanaian cedi", "ghanaian cedis");
        put(map, "AOA", "kwanza", "kwanzas");
        put(map, "MZN", "metical", "meticais");
        put(map, "BOB", "bolivianos", "bolivian bolivianos");
        put(map, "PYG", "guaranies", "guaraníes", "paraguayan guaranies");
        put(map, "GTQ", "quetzales");
        put(map, "HNL", "lempiras");
        put(map, "KHR", "riels", "cambodian riels");
        put(map, "MMK", "kyat", "kyats");
        CurrencyNames.putTo(map);
        return map.buildOrThrow();
    }

    private static ImmutableMap<String, Unit> physicals() {
        ImmutableMap.Builder<String, Unit> map = ImmutableMap.builder();
        put(map, TONNE, "t", "tonne", "tonnes", "ton", "tons", "metric ton", "metric tons", "metric tonnes");
        put(map, Unit.physicalConstant("kg"), "kg", "kilogram", "kilograms");
        put(map, Unit.physicalConstant("km"), "km", "kilometre", "kilometres", "kilometer", "kilometers");
        put(map, Unit.physicalConstant("ha"), "ha", "hectare", "hectares");
        put(map, Unit.physicalConstant("m2"), "m2", "m²", "sq m", "square metres", "square meters");
        put(map, Unit.physicalConstant("km2"), "km2", "km²", "sq km", "square kilometres", "square kilometers");
        put(
                map,
                Unit.physicalConstant("m3"),
                "m3",
                "m³",
                "cu m",
                "cubic metre",
                "cubic metres",
                "cubic meter",
                "cubic meters");
        put(map, Unit.physicalConstant("bbl"), "bbl", "barrel", "barrels");
        put(map, Unit.physicalConstant("MW"), "MW", "megawatt", "megawatts");
        put(map, Unit.physicalConstant("kWh"), "kWh", "kilowatt-hour", "kilowatt-hours");
        put(map, Unit.physicalConstant("TEU"), "TEU");
        return map.buildOrThrow();
    }

    static ImmutableMap<String, Qualifier> qualifiers() {
        ImmutableMap.Builder<String, Qualifier> map = ImmutableMap.builder();
        put(map, Qualifier.ABOUT, "about", "approximately", "approx.", "approx", "some", "around", "circa", "ca", "c.");
        put(
                map,
                Qualifier.ABOUT,
                "roughly",
                "~",
                "≈",
                "close to",
                "close on",
                "near",
                "approaching",
                "virtually",
                "practically");
        put(
                map,
                Qualifier.ABOUT,
                "more or less",
                "in the region of",
                "in the order of",
                "on the order of",
                "an estimated");
        put(map, Qualifier.ABOUT, "at about", "at around", "not far from", "not far off", "bordering on");
        put(map, Qualifier.NEARLY, "shy of", "just shy of", "short of", "just short of");
        put(map, Qualifier.MORE_THAN, "north of");
        put(map, Qualifier.AT_LEAST, "at the least", "at the very least", "at minimum", "minimum", "min");
        put(map, Qualifier.LESS_THAN, "south of");
        put(map, Qualifier.AT_MOST, "at the most", "at the very most", "at maximum", "maximum", "max");
        put(map, Qualifier.NEARLY, "nearly", "almost", "neared", "nearing", "not quite");
        put(map, Qualifier.MORE_THAN, "more than", "over", "exceeded", "exceeding", "exceeds", "above", ">");
        put(
                map,
                Qualifier.MORE_THAN,
                "just over",
                "just above",
                "slightly over",
                "slightly above",
                "slightly more than");
        put(map, Qualifier.MORE_THAN, "a little over", "a little more than", "well over", "in excess of", "upwards of");
        put(
                map,
                Qualifier.MORE_THAN,
                "greater than",
                "higher than",
                "passed",
                "surpassed",
                "surpassing",
                "topped",
                "beyond");
        put(map, Qualifier.AT_LEAST, "at least", "no less than", "not less than", "no fewer than", "not fewer than");
        put(map, Qualifier.AT_LEAST, "not below", "no lower than", "a minimum of", "≥", "⩾", ">=");
        put(map, Qualifier.LESS_THAN, "less than", "fewer than", "lower than", "below", "under", "<");
        put(
                map,
                Qualifier.LESS_THAN,
                "just under",
                "just below",
                "slightly under",
                "slightly below",
                "slightly less than");
        put(map, Qualifier.LESS_THAN, "a little under", "a little less than", "well under", "well below");
        put(map, Qualifier.AT_MOST, "at most", "no more than", "not more than", "up to", "not exceeding", "not above");
        put(map, Qualifier.AT_MOST, "no higher than", "a maximum of", "≤", "⩽", "<=");
        return map.buildOrThrow();
    }

    private static ImmutableSortedSet<String> symbols() {
        return PHYSICAL.values().stream()
                .map(Unit::symbol)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static void put(ImmutableMap.Builder<String, Unit> map, String code, String... words) {
        put(map, Unit.money(code), words);
    }

    private static <T> void put(ImmutableMap.Builder<String, T> map, T value, String... words) {
        for (String word : words) {
            map.put(word, value);
        }
    }
}
