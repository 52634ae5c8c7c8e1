package io.github.comity.claim;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.figure.Figure;
import java.math.BigDecimal;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vocabulary of growths: which words mean a rise, which a fall, and which a multiple. */
final class GrowthWords {
    /** Where a word says that the level went. */
    enum Way {
        /** The new level is above the old one. */
        UP,
        /** The new level is below the old one. */
        DOWN;

        /** Whether an index in percent of the old level says the other way. */
        boolean contradicts(Figure index) {
            BigDecimal old = BigDecimal.valueOf(100);
            return this == UP ? index.low().compareTo(old) < 0 : index.high().compareTo(old) > 0;
        }
    }

    /** A verb that is a direction and a multiple: new over old, or old over new if it goes down. */
    record Multiple(Way way, String number) {}

    /** What stands before a number, and what such words begin with. */
    private static final ImmutableMap<String, Opening> BEFORE = openings(before());

    private static final ImmutableMap<String, Way> BEHIND = behind();
    private static final ImmutableMap<String, Multiple> MULTIPLES = ImmutableMap.<String, Multiple>builder()
            .put("doubled", new Multiple(Way.UP, "2"))
            .put("tripled", new Multiple(Way.UP, "3"))
            .put("trebled", new Multiple(Way.UP, "3"))
            .put("quadrupled", new Multiple(Way.UP, "4"))
            .put("quintupled", new Multiple(Way.UP, "5"))
            .put("sextupled", new Multiple(Way.UP, "6"))
            .put("septupled", new Multiple(Way.UP, "7"))
            .put("octupled", new Multiple(Way.UP, "8"))
            .put("halved", new Multiple(Way.DOWN, "2"))
            .buildOrThrow();
    private static final ImmutableMap<String, String> NUMBERS = ImmutableMap.<String, String>builder()
            .put("two", "2")
            .put("three", "3")
            .put("four", "4")
            .put("five", "5")
            .put("six", "6")
            .put("seven", "7")
            .put("eight", "8")
            .put("nine", "9")
            .put("ten", "10")
            .buildOrThrow();
    private static final ImmutableMap<String, String> COUNTS = ImmutableMap.of("twice", "2", "thrice", "3");
    private static final ImmutableSet<String> SAME_PERIOD = ImmutableSet.of(
            "previous year",
            "preceding year",
            "prior year",
            "last year",
            "year before",
            "year earlier",
            "same period of the previous year",
            "same period of the preceding year",
            "same period of last year",
            "same period last year",
            "same period a year earlier",
            "corresponding period of the previous year",
            "corresponding period of last year");
    private static final ImmutableMap<String, Month> MONTHS = months();

    private GrowthWords() {}

    /** Words of direction at the start of a text, and the way that they say. */
    record Direction(String words, Way way) {}

    /** The way that words say, if they say one, and whether longer words of direction begin with them. */
    private record Opening(@Nullable Way way, boolean goesOn) {}

    /** The longest words of direction that a number or hedge follows; null if there are none. */
    static @Nullable Direction before(String text) {
        int space = text.isEmpty() || !Character.isLetter(text.charAt(0)) ? -1 : text.indexOf(' ');
        Direction found = null;
        while (space >= 0) {
            String words = text.substring(0, space);
            Opening opening = opening(words);
            if (opening != null && opening.way != null) {
                found = new Direction(words, opening.way);
            }
            space = opening != null && opening.goesOn ? text.indexOf(' ', space + 1) : -1;
        }
        return found;
    }

    /** Most words are written in lower case, as they are kept. */
    private static @Nullable Opening opening(String words) {
        Opening found = BEFORE.get(words);
        return found == null ? BEFORE.get(words.toLowerCase(Locale.ROOT)) : found;
    }

    private static ImmutableMap<String, Opening> openings(ImmutableMap<String, Way> ways) {
        Map<String, Opening> openings = new HashMap<>();
        ways.forEach((words, way) -> openings.put(words, new Opening(way, false)));
        for (String words : ways.keySet()) {
            for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
                String opening = words.substring(0, space);
                openings.put(opening, new Opening(ways.get(opening), true));
            }
        }
        return ImmutableMap.copyOf(openings);
    }

    /** The way that a word behind a number says; null if it says none. */
    static @Nullable Way behind(String lower) {
        return BEHIND.get(lower);
    }

    static @Nullable Multiple multiple(String lower) {
        return MULTIPLES.get(lower);
    }

    /** The digits of a number in words that stands before "fold" and "times". */
    static @Nullable String number(String lower) {
        return NUMBERS.get(lower);
    }

    /** The digits of "twice" and "thrice". */
    static @Nullable String count(String lower) {
        return COUNTS.get(lower);
    }

    /** Whether words without their article name the same period of the previous year. */
    static boolean isSamePeriod(String lower) {
        return SAME_PERIOD.contains(lower);
    }

    static @Nullable Month month(String lower) {
        return MONTHS.get(lower);
    }

    private static ImmutableMap<String, Way> before() {
        ImmutableMap.Builder<String, Way> map = ImmutableMap.builder();
        put(map, Way.UP, "rose", "rises", "risen", "rising", "grew", "grows", "grown", "growing", "increased");
        put(map, Way.UP, "increases", "increasing", "gained", "gains", "climbed", "climbs", "jumped", "jumps");
        put(map, Way.UP, "surged", "surges", "soared", "advanced", "expanded", "rocketed", "leapt", "swelled");
        put(map, Way.UP, "skyrocketed", "rebounded", "recovered");
        put(map, Way.DOWN, "fell", "falls", "fallen", "falling", "dropped", "drops", "dropping", "declined");
        put(map, Way.DOWN, "declines", "declining", "decreased", "decreases", "decreasing", "shrank", "shrunk");
        put(map, Way.DOWN, "shrinks", "shrinking", "contracted", "contracts", "slid", "slipped", "slumped");
        put(map, Way.DOWN, "plunged", "plummeted", "sank", "dipped", "tumbled", "lost", "reduced", "was reduced");
        put(map, Way.DOWN, "eased", "receded", "collapsed", "crashed");
        for (String noun : new String[] {"growth", "increase", "rise", "gain", "jump", "surge"}) {
            put(map, Way.UP, noun, noun + " of");
        }
        for (String noun : new String[] {"fall", "drop", "decline", "decrease", "reduction", "contraction"}) {
            put(map, Way.DOWN, noun, noun + " of");
        }
        for (String verb :
                new String[] {"went ", "edged ", "inched ", "ticked ", "crept ", "moved ", "was ", "were ", ""}) {
            put(map, Way.UP, verb + "up", verb + "higher");
            put(map, Way.DOWN, verb + "down", verb + "lower");
        }
        return map.buildOrThrow();
    }

    private static ImmutableMap<String, Way> behind() {
        ImmutableMap.Builder<String, Way> map = ImmutableMap.builder();
        put(map, Way.UP, "up", "higher", "more", "larger", "greater", "growth", "increase", "rise");
        put(map, Way.DOWN, "down", "lower", "less", "fewer", "smaller", "decrease", "decline", "fall", "drop");
        return map.buildOrThrow();
    }

    private static void put(ImmutableMap.Builder<String, Way> map, Way way, String... words) {
        for (String word : words) {
            map.put(word, way);
        }
    }

    private static ImmutableMap<String, Month> months() {
        ImmutableMap.Builder<String, Month> map = ImmutableMap.builder();
        for (Month month : Month.values()) {
            map.put(month.name().toLowerCase(Locale.ROOT), month);
        }
        return map.buildOrThrow();
    }
}
