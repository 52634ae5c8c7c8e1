package io.github.comity.figure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The vocabulary of the parser. */
final class Words {
    private static final ImmutableMap<String, Magnitude> MAGNITUDES = magnitudes();
    private static final ImmutableMap<String, Unit> UNITS = units();
    private static final ImmutableMap<String, Unit> PHYSICAL = physicals();
    private static final ImmutableMap<String, Qualifier> QUALIFIERS = qualifiers();

    /** The canonical symbols of physical units, for messages. */
    static final ImmutableSortedSet<String> PHYSICAL_SYMBOLS = symbols();

    private Words() {}

    /** Reads a magnitude word; the one-letter forms are told apart by case only where case matters. */
    static @Nullable Magnitude magnitude(String word) {
        return MAGNITUDES.get(word);
    }

    /** Reads a unit word in lower case. */
    static @Nullable Unit unit(String lower) {
        return UNITS.get(lower);
    }

    static @Nullable Unit physical(String symbol) {
        return PHYSICAL.get(symbol);
    }

    /** Reads one or two lower-case hedge words. */
    static @Nullable Qualifier qualifier(String lower) {
        return QUALIFIERS.get(lower);
    }

    private static ImmutableMap<String, Magnitude> magnitudes() {
        ImmutableMap.Builder<String, Magnitude> map = ImmutableMap.builder();
        put(map, Magnitude.THOUSAND, "thousand", "thousands", "k", "thd", "ths");
        put(map, Magnitude.MILLION, "million", "millions", "mln", "mn", "mio", "m");
        put(map, Magnitude.BILLION, "billion", "billions", "bln", "bn", "mrd", "b");
        put(map, Magnitude.TRILLION, "trillion", "trillions", "trln", "trn", "tn");
        return map.buildOrThrow();
    }

    private static ImmutableMap<String, Unit> units() {
        ImmutableMap.Builder<String, Unit> map = ImmutableMap.builder();
        put(map, Unit.PERCENT, "%", "percent", "pct", "per cent");
        put(map, Unit.PERCENTAGE_POINT, "pp", "p.p.", "percentage point", "percentage points");
        put(map, Unit.PERCENTAGE_POINT, "percentage-point", "percentage-points");
        put(map, Unit.RATIO, "ratio");
        put(map, Unit.USD, "$", "us$", "us dollar", "us dollars", "u.s. dollar", "u.s. dollars", "dollar", "dollars");
        put(map, Unit.EUR, "€", "euro", "euros");
        put(map, Unit.GBP, "£", "pounds sterling", "pound sterling");
        put(map, Unit.KZT, "₸", "tenge");
        put(map, Unit.RUB, "₽", "ruble", "rubles", "rouble", "roubles");
        put(map, Unit.CZK, "kč", "koruna", "korunas", "czech koruna", "czech korunas");
        put(map, Unit.CNY, "yuan", "renminbi");
        put(map, Unit.JPY, "yen");
        return map.buildOrThrow();
    }

    private static ImmutableMap<String, Unit> physicals() {
        ImmutableMap.Builder<String, Unit> map = ImmutableMap.builder();
        put(map, Unit.physicalConstant("t"), "t", "tonne", "tonnes", "metric ton", "metric tons");
        put(map, Unit.physicalConstant("kg"), "kg", "kilogram", "kilograms");
        put(map, Unit.physicalConstant("km"), "km", "kilometre", "kilometres", "kilometer", "kilometers");
        put(map, Unit.physicalConstant("ha"), "ha", "hectare", "hectares");
        put(map, Unit.physicalConstant("m3"), "m3", "cubic metre", "cubic metres", "cubic meter", "cubic meters");
        put(map, Unit.physicalConstant("bbl"), "bbl", "barrel", "barrels");
        put(map, Unit.physicalConstant("MW"), "MW", "megawatt", "megawatts");
        put(map, Unit.physicalConstant("kWh"), "kWh", "kilowatt-hour", "kilowatt-hours");
        put(map, Unit.physicalConstant("TEU"), "TEU");
        return map.buildOrThrow();
    }

    private static ImmutableMap<String, Qualifier> qualifiers() {
        ImmutableMap.Builder<String, Qualifier> map = ImmutableMap.builder();
        put(
                map,
                Qualifier.ABOUT,
                "about",
                "approximately",
                "approx.",
                "approx",
                "some",
                "around",
                "circa",
                "roughly",
                "~",
                "≈");
        put(map, Qualifier.NEARLY, "nearly", "almost", "close to");
        put(map, Qualifier.MORE_THAN, "more than", "over", "exceeded", "exceeding", "above", "just over", ">");
        put(map, Qualifier.AT_LEAST, "at least", "no less than", "not less than", "≥");
        put(map, Qualifier.LESS_THAN, "less than", "below", "under", "<");
        put(map, Qualifier.AT_MOST, "at most", "no more than", "not more than", "up to", "≤");
        return map.buildOrThrow();
    }

    private static ImmutableSortedSet<String> symbols() {
        return PHYSICAL.values().stream()
                .map(Unit::symbol)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static <T> void put(ImmutableMap.Builder<String, T> map, T value, String... words) {
        for (String word : words) {
            map.put(word, value);
        }
    }
}
