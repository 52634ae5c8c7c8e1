package io.github.comity.communique.language;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.comity.communique.text.SentenceEnds;
import io.github.comity.communique.text.Tokenizer;
import io.github.comity.figure.DecimalMark;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * A language with its lexicon and its habits.
 *
 * <p>Each language is read from its resources once, when it is first asked for. This class is immutable and
 * thread-safe.
 */
public final class Language implements SentenceEnds {
    /** The codes of the languages that are read. */
    public static final ImmutableList<String> CODES = ImmutableList.of("en", "de", "fr", "it", "es", "ru", "cs", "kk");

    /** The resources about contacts, of the languages that have them. */
    private static final ImmutableMap<String, ImmutableList<String>> CONTACTS =
            ImmutableMap.<String, ImmutableList<String>>builder()
                    .put("en", ImmutableList.of("en-contacts.txt", "en-places.txt"))
                    .put("de", ImmutableList.of("de-contacts.txt", "de-places.txt"))
                    .put("fr", ImmutableList.of("fr-contacts.txt", "fr-places.txt"))
                    .put("it", ImmutableList.of("it-contacts.txt", "it-places.txt"))
                    .put("es", ImmutableList.of("es-contacts.txt", "es-places.txt"))
                    .put("ru", ImmutableList.of("ru-contacts.txt"))
                    .put("cs", ImmutableList.of("cs-contacts.txt"))
                    .put("kk", ImmutableList.of("kk-contacts.txt"))
                    .buildOrThrow();

    private static final ImmutableMap<String, Supplier<Language>> ALL =
            ImmutableMap.copyOf(Maps.toMap(CODES, code -> Suppliers.memoize(() -> new Language(code))));

    private final String code;
    private final Lexicon lexicon;
    private final Supplier<Contacts> contacts;
    private final DecimalMark decimalMark;
    private final boolean ordinalPoints;
    private final boolean finalVerbs;
    private final boolean lastAdjectives;
    private final boolean buysTo;
    private final boolean isDayFirst;
    private final boolean commaGroups;
    private final boolean bareGenitive;
    private final boolean doubleObject;
    private final boolean nounCapitals;
    private final Set<String> abbreviations;
    private final Set<String> unitAbbreviations;
    private final Set<String> goingOn;
    private final Set<String> goingOnNouns;
    private final Set<String> common;

    /** What is known of visits, meetings and agreements. */
    private record Contacts(Lexicon lexicon, ImmutableSet<Habit> habits) {}

    private Language(String code) {
        this.code = code;
        LexiconReader reader = new LexiconReader(code)
                .read("common: " + CommonWords.list(code))
                .read(text(code + ".txt"))
                .read(text(code + "-forms.txt"))
                .read(text(code + "-parties.txt"))
                .read(text("letters.txt"));
        this.lexicon = reader.lexicon();
        LexiconReader ofContacts = reader.apart();
        this.contacts = Suppliers.memoize(() -> {
            files(code).forEach(file -> ofContacts.read(text(file)));
            return new Contacts(
                    ofContacts.lexicon(),
                    Sets.immutableEnumSet(Arrays.stream(Habit.values())
                            .filter(h -> ofContacts.has(h.setting()))
                            .toList()));
        });
        this.decimalMark = reader.has("decimal comma") ? DecimalMark.COMMA : DecimalMark.POINT;
        this.commaGroups = reader.has("comma groups");
        this.ordinalPoints = reader.has("ordinal points");
        this.finalVerbs = reader.has("final verbs");
        this.lastAdjectives = reader.has("adjectives last");
        this.buysTo = reader.has("purchases to");
        this.isDayFirst = reader.has("day first");
        this.bareGenitive = reader.has("bare genitive");
        this.doubleObject = reader.has("double object");
        this.nounCapitals = reader.has("noun capitals");
        this.abbreviations = lexicon.words(Category.ABBREVIATION);
        this.unitAbbreviations = lexicon.words(Category.UNIT_ABBREVIATION);
        this.goingOn = new HashSet<>(lexicon.words(Category.GOES_ON));
        this.goingOn.addAll(lexicon.words(Category.CURRENCY));
        this.goingOnNouns = lexicon.words(Category.GOES_ON_NOUN);
        this.common = lexicon.words(Category.COMMON);
    }

    static String text(String resource) {
        // asked for by this module itself: to another, such as Guava, a named module does not show what is in its
        // packages
        try (InputStream in = Objects.requireNonNull(Language.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Obtains a language.
     *
     * @param code its ISO 639-1 code, one of {@link #CODES}
     * @return the language
     * @throws IllegalArgumentException if it is none of them
     */
    public static Language of(String code) {
        Supplier<Language> found = ALL.get(code);
        if (found == null) {
            throw new IllegalArgumentException(
                    "language must be one of %s, but was '%s'; pass one of them or use CommuniqueReader.anyLanguage()"
                            .formatted(String.join(", ", CODES), code));
        }
        return Objects.requireNonNull(found.get());
    }

    /**
     * Tells the language of a text by its words.
     *
     * @param text the tokens of the text, of which the first are looked at and none is taken
     * @return the language; English where no word tells it
     */
    public static Language detect(Tokenizer text) {
        return Detection.of(text);
    }

    /** {@return the ISO 639-1 code} */
    public String code() {
        return code;
    }

    /** {@return the phrases} */
    public Lexicon lexicon() {
        return lexicon;
    }

    private static ImmutableList<String> files(String code) {
        return CONTACTS.getOrDefault(code, ImmutableList.of());
    }

    /** {@return the phrases about visits, meetings and agreements; none where they are not read} */
    public Lexicon contacts() {
        return Objects.requireNonNull(contacts.get()).lexicon();
    }

    /**
     * Checks what the language does where visits, meetings and agreements are told of.
     *
     * @param habit what it may do
     * @return whether it does
     */
    public boolean has(Habit habit) {
        return Objects.requireNonNull(contacts.get()).habits().contains(habit);
    }

    /** {@return whether visits, meetings and agreements are read} */
    public boolean hasContacts() {
        return CONTACTS.containsKey(code);
    }

    /** {@return whether adjectives stand behind their nouns} */
    public boolean hasLastAdjectives() {
        return lastAdjectives;
    }

    /** {@return whether verbs may stand at the end of a clause} */
    public boolean hasFinalVerbs() {
        return finalVerbs;
    }

    /** {@return whether a date in numbers starts with its day, never with its month} */
    public boolean isDayFirst() {
        return isDayFirst;
    }

    /** {@return whether what is bought is bought "to" the seller} */
    public boolean buysTo() {
        return buysTo;
    }

    /** {@return whether commas group thousands in some of the countries that speak it} */
    public boolean mayGroupByCommas() {
        return commaGroups;
    }

    /** {@return whether a name behind a noun, without any preposition, owns it, as where cases say it} */
    public boolean hasBareGenitive() {
        return bareGenitive;
    }

    /** {@return whether who receives stands right behind the verb: sold Algeria goods} */
    public boolean hasDoubleObject() {
        return doubleObject;
    }

    /** {@return whether nouns start with a capital} */
    public boolean hasNounCapitals() {
        return nounCapitals;
    }

    /** {@return the decimal mark that is usual} */
    public DecimalMark decimalMark() {
        return decimalMark;
    }

    @Override
    public boolean isCommon(String form) {
        return common.contains(form);
    }

    @Override
    public boolean isAbbreviation(String form) {
        return abbreviations.contains(form);
    }

    @Override
    public boolean isUnitAbbreviation(String form) {
        return unitAbbreviations.contains(form);
    }

    @Override
    public boolean goesOn(String form) {
        return goingOn.contains(form)
                || (nounCapitals && !lexicon().currencies(form).isEmpty()); // 35,3 Mrd. Dinar
    }

    @Override
    public boolean goesOnWithNoun(String form) {
        return goingOnNouns.contains(form);
    }

    @Override
    public boolean hasOrdinalPoints() {
        return ordinalPoints;
    }

    @Override
    public String toString() {
        return code;
    }
}
