package io.github.comity.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.comity.internal.NameSpelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a person, to be compared with another spelling of it.
 *
 * <p>Case, accents, and the sort of hyphen and apostrophe do not matter, and titles do not belong to it. The order does
 * matter, unless the text says which word is the family name: in capitals ({@code KOZÁK Jiří}) or before a comma
 * ({@code Kozák, Jiří}). A patronymic may be missing on one side; two different ones are two persons. Nothing else is
 * taken for the same: neither initials, nor nicknames, nor another transliteration.
 */
record PersonName(ImmutableList<String> words, int familyStart, int familyEnd) {
    private static final ImmutableSet<String> TITLES = ImmutableSet.of(
            "he",
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "ing",
            "mgr",
            "bc",
            "judr",
            "mudr",
            "phdr",
            "rndr",
            "paeddr",
            "mvdr",
            "thdr",
            "doc",
            "mag",
            "dipl-ing",
            "excellency",
            "honourable",
            "honorable",
            "phd",
            "csc",
            "drsc",
            "dsc",
            "mba",
            "llm",
            "mpa",
            "msc",
            "bsc",
            "dba",
            "esq",
            "cbe",
            "obe",
            "mbe",
            "kcmg",
            "gcmg",
            "cmg",
            "drhc",
            "mp",
            "mep");
    /** Titles that are names too: they go only before two words or more. */
    private static final ImmutableSet<String> TITLES_OR_NAMES = ImmutableSet.of(
            "sir",
            "dame",
            "lord",
            "lady",
            "sheikh",
            "sheikha",
            "shaikh",
            "hon",
            "hrh",
            "hh",
            "madam",
            "madame",
            "mme",
            "general",
            "colonel",
            "admiral",
            "ambassador",
            "senator",
            "minister",
            "president",
            "shri",
            "smt",
            "datuk",
            "dato",
            "dato'");
    /** Short titles that are names too, unless a point follows. */
    private static final ImmutableSet<String> ONLY_WITH_POINT =
            ImmutableSet.of("gen", "col", "maj", "lt", "capt", "adm", "brig", "amb", "sen", "rev");
    /** Words of titles that go only at the very start. */
    private static final ImmutableSet<String> OPENING = ImmutableSet.of("his", "her", "the", "rt", "right");

    private static final ImmutableSet<String> NAMES_TOO_WITHOUT_POINT =
            ImmutableSet.of("he", "doc", "mag", "ing", "mp", "mep");
    private static final Pattern IN_BRACKETS = Pattern.compile("(?<=\\S) {0,3}\\([^()]{1,40}\\)\\s*$");
    private static final ImmutableSet<String> IRISH = ImmutableSet.of("Ó", "Ní", "Nic", "Uí");
    private static final ImmutableSet<String> SUFFIXES = ImmutableSet.of("jr", "sr", "ii", "iii", "iv");
    /** A family name in capitals behind a prefix that is not: McDONALD, al-ASSAD, d'ESTAING. */
    private static final Pattern BEHIND_A_PREFIX = Pattern.compile("\\p{L}{1,4}\\P{L}?\\p{Lu}{3,}(\\P{L}\\p{Lu}+)*");

    private static final ImmutableList<String> PATRONYMIC_ENDS = ImmutableList.of(
            "ovich", "evich", "ovna", "evna", "ichna", "uly", "kyzy", "qyzy", "ович", "евич", "овна", "евна", "ична",
            "улы", "кызы");

    static PersonName of(String text) {
        List<List<Word>> parts = new ArrayList<>();
        for (String part : IN_BRACKETS.matcher(text).replaceFirst("").split(",", -1)) {
            List<Word> words = withoutTitles(words(part));
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        List<Word> first = parts.isEmpty() ? words(text) : parts.get(0);
        boolean inverted =
                parts.size() == 2 && !SUFFIXES.contains(parts.get(1).get(0).folded());
        List<Word> all = new ArrayList<>();
        if (inverted) {
            all.addAll(parts.get(1));
            all.addAll(first);
            return new PersonName(folded(all), parts.get(1).size(), all.size());
        }
        all.addAll(first);
        int capitals = capitals(first);
        int size = first.size();
        for (int i = 1; i < parts.size(); i++) {
            all.addAll(parts.get(i));
        }
        if (capitals > 0) {
            return new PersonName(folded(all), 0, capitals);
        }
        return capitals < 0 ? new PersonName(folded(all), size + capitals, size) : new PersonName(folded(all), 0, 0);
    }

    private record Word(String printed, String folded) {
        boolean isPointed() {
            return printed.indexOf('.') >= 0
                    || printed.codePoints().filter(Character::isUpperCase).count() > 1;
        }

        /** Whether it is a particle of a family name, such as "von", "de" or the Irish "Ó". */
        boolean isParticle() {
            return IRISH.contains(printed)
                    || (printed.equals(printed.toLowerCase(Locale.ROOT)) && printed.indexOf('.') < 0);
        }

        boolean isCapital() {
            return isAllCapital() || BEHIND_A_PREFIX.matcher(printed).matches();
        }

        private boolean isAllCapital() {
            return folded.codePoints().filter(Character::isLetter).count() > 1
                    && printed.equals(printed.toUpperCase(Locale.ROOT))
                    && !printed.equals(printed.toLowerCase(Locale.ROOT))
                    && printed.indexOf('.') < 0;
        }
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (String printed : NameSpelling.spaced(text).split(" ", -1)) {
            String folded = NameSpelling.fold(printed).replace(".", "");
            if (!folded.isEmpty()) {
                words.add(new Word(printed, folded));
            }
        }
        return words;
    }

    private static List<Word> withoutTitles(List<Word> words) {
        int from = 0;
        int to = words.size();
        while (from < to && (isTitle(words.get(from)) || isOpening(words, from))) {
            from++;
        }
        while (to > from && isTitle(words.get(to - 1))) {
            to--;
        }
        while (to - from > 2 && TITLES_OR_NAMES.contains(words.get(from).folded())) {
            from++;
        }
        return words.subList(from, to);
    }

    private static boolean isTitle(Word word) {
        if (ONLY_WITH_POINT.contains(word.folded())) {
            return word.printed().endsWith(".");
        }
        return TITLES.contains(word.folded()) && (word.isPointed() || !NAMES_TOO_WITHOUT_POINT.contains(word.folded()));
    }

    private static boolean isOpening(List<Word> words, int i) {
        return i + 1 < words.size()
                && OPENING.contains(words.get(i).folded())
                && (isTitle(words.get(i + 1)) || words.get(i + 1).folded().equals("hon") || isOpening(words, i + 1));
    }

    /**
     * How many words at the start are in capitals, or less than zero at the end, particles of the name included; zero
     * where all or none are.
     */
    private static int capitals(List<Word> words) {
        int start = marked(words);
        int end = marked(Lists.reverse(words));
        if (start == words.size() || (start > 0 && end > 0)) {
            return 0;
        }
        if (start > 0) {
            return start;
        }
        while (end > 0
                && end < words.size()
                && words.get(words.size() - 1 - end).isParticle()) {
            end++;
        }
        return -end;
    }

    /** How many words from the first one on are in capitals, behind particles or not. */
    private static int marked(List<Word> words) {
        int count = 0;
        while (count < words.size() && words.get(count).isParticle()) {
            count++;
        }
        int particles = count;
        while (count < words.size() && words.get(count).isCapital()) {
            count++;
        }
        return count > particles ? count : 0;
    }

    private static ImmutableList<String> folded(List<Word> words) {
        return words.stream().map(Word::folded).collect(ImmutableList.toImmutableList());
    }

    boolean isSameAs(PersonName other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return false;
        }
        if (saysFamily() && other.saysFamily()) {
            return family().equals(other.family()) && areSame(given(), other.given(), true);
        }
        return areSame(words, other.words, false)
                || (saysFamily() && areSame(familyLast(), other.words, false))
                || (other.saysFamily() && areSame(words, other.familyLast(), false));
    }

    private boolean saysFamily() {
        return familyEnd > familyStart;
    }

    private String family() {
        return joined(words.subList(familyStart, familyEnd));
    }

    private List<String> given() {
        List<String> given = new ArrayList<>(words.subList(0, familyStart));
        given.addAll(words.subList(familyEnd, words.size()));
        return given;
    }

    private List<String> familyLast() {
        List<String> all = given();
        all.addAll(words.subList(familyStart, familyEnd));
        return all;
    }

    private static boolean areSame(List<String> a, List<String> b, boolean givenAlone) {
        if (joined(a).equals(joined(b))) {
            return true;
        }
        Optional<Integer> mine = patronymic(a, givenAlone);
        Optional<Integer> others = patronymic(b, givenAlone);
        if (mine.isPresent() == others.isPresent()) {
            return false;
        }
        return mine.isPresent()
                ? joined(without(a, mine.get())).equals(joined(b))
                : joined(a).equals(joined(without(b, others.orElseThrow())));
    }

    /** A word between others, or the last of the given names alone, where it ends like a patronymic. */
    private static Optional<Integer> patronymic(List<String> words, boolean givenAlone) {
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            boolean mayBe = givenAlone || i < words.size() - 1;
            if (mayBe && PATRONYMIC_ENDS.stream().anyMatch(word::endsWith)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static List<String> without(List<String> words, int index) {
        List<String> rest = new ArrayList<>(words);
        rest.remove(index);
        return rest;
    }

    private static String joined(List<String> words) {
        return String.join(" ", words).replace('-', ' ');
    }
}
