package io.github.comity.communique.contact;

import io.github.comity.communique.construct.Areas;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.construct.TimeReader;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.language.Categories;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.communique.language.Habit;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The tokens of a sentence, with the words of contacts and those of figures. Not thread-safe. */
final class Sentence {
    private final Words contacts;
    private final Words figures;

    Sentence(Words contacts, Words figures) {
        this.contacts = contacts;
        this.figures = figures;
    }

    /** A country or group with the index behind its name. */
    record Named(Area area, int to, boolean isAdjective) {}

    /** What the words of contacts in it do. */
    Categories categories() {
        return contacts.categories();
    }

    int size() {
        return contacts.size();
    }

    /** Whether owners may stand in the genitive, without a word before them. */
    boolean hasGenitiveOwners() {
        return contacts.language().hasBareGenitive();
    }

    /** Whether adjectives stand behind their nouns. */
    boolean hasLastAdjectives() {
        return contacts.language().hasLastAdjectives();
    }

    /** Whether verbs may stand at the end of a clause. */
    boolean hasFinalVerbs() {
        return contacts.language().hasFinalVerbs();
    }

    /** Whether all nouns have a capital, so that it tells no name. */
    boolean hasNounCapitals() {
        return contacts.language().hasNounCapitals();
    }

    boolean has(Habit habit) {
        return contacts.language().has(habit);
    }

    @Nullable
    LocalDate published() {
        return contacts.published();
    }

    @Nullable
    Entry find(int at, Category category) {
        return contacts.find(at, category);
    }

    boolean is(int at, Category category) {
        return contacts.is(at, category);
    }

    boolean is(int at, Category category, String value) {
        Entry entry = contacts.find(at, category);
        return entry != null && entry.value().equals(value);
    }

    boolean isAny(int at, Categories categories) {
        return contacts.isAny(at, categories);
    }

    int skip(int at, Category category) {
        return contacts.skip(at, category);
    }

    boolean isArticle(int at) {
        return at >= 0 && skip(at, Category.ARTICLE) == at + 1;
    }

    /** The index behind all phrases of a category that follow each other. */
    int skipAll(int at, Category category) {
        int next = contacts.skip(at, category);
        return next == at ? at : skipAll(next, category);
    }

    boolean isSign(int at, char sign) {
        return contacts.isSign(at, sign);
    }

    boolean isNumber(int at) {
        return contacts.isNumber(at);
    }

    int smallNumber(int at) {
        return contacts.smallNumber(at);
    }

    boolean isGlued(int at) {
        return contacts.isGlued(at);
    }

    /** Whether a word that starts with a capital stands there. */
    boolean isCapital(int at) {
        return isWord(at) && contacts.get(at).capital();
    }

    boolean isWord(int at) {
        return at >= 0
                && at < size()
                && contacts.get(at).isWord()
                && contacts.get(at).length() > 0;
    }

    /** Whether a word may tell of an event: one that is no name of something else. */
    boolean mayTell(int at) {
        return at == 0
                || hasNounCapitals()
                || !isCapital(at)
                || is(at, Category.AGREEMENT)
                || (hasLastAdjectives() && is(at, Category.SESSION));
    }

    /** Whether a sentence or a part of it ends before a token. */
    boolean isEnd(int at) {
        return at >= size()
                || isSign(at, '.')
                || isSign(at, ';')
                || isSign(at, '!')
                || isSign(at, '?')
                || isSign(at, ')')
                || isSign(at, '"');
    }

    /** The country or group whose name or adjective stands there, with a capital where names have one. */
    @Nullable
    Named party(int at) {
        Entry entry = figures.find(at, Category.PARTY);
        Entry adjective = figures.find(at, Category.DEMONYM);
        boolean isBigger =
                entry == null || !isCapital(at) || (adjective != null && adjective.length() > entry.length());
        boolean isAdjective = adjective != null && isBigger;
        Entry longest = isAdjective ? adjective : entry;
        if (longest == null || !(isCapital(at) || (isAdjective && !has(Habit.ADJECTIVE_CAPITALS)))) {
            return null;
        }
        Area area = Areas.of(longest.value());
        return area == World.WORLD ? null : new Named(area, at + longest.length(), isAdjective);
    }

    /** The adjective of a country behind its noun, where adjectives stand there, or null. */
    @Nullable
    Named adjectiveBehind(int at) {
        Named named = hasLastAdjectives() ? party(at) : null;
        return named == null || !named.isAdjective() ? null : named;
    }

    /** A town, as a phrase of contacts or as a capital that figures know, or null. */
    @Nullable
    Entry town(int at) {
        Entry known = contacts.find(at, Category.PLACE);
        boolean isPrinted = !has(Habit.INFLECTED_NAMES);
        known = known == null && isPrinted ? figures.find(at, Category.CAPITAL) : known;
        return isCapital(at) ? known : null;
    }

    /** Whether the ending of a town or country says that something is there or goes there. */
    boolean isWhere(int at) {
        Entry town = contacts.find(at, Category.PLACE);
        Entry entry = town == null ? figures.find(at, Category.PARTY) : town;
        Words words = town == null ? figures : contacts;
        Category found = entry == null ? null : words.caseOf(entry, at);
        return found == Category.IN || found == Category.TO;
    }

    /** Whether a word has an ending that says a case, so that it may not be a name as it is. */
    boolean isInCase(int at) {
        return contacts.isInCase(at);
    }

    @Nullable
    Time time(int at) {
        return at < size() ? TimeReader.read(figures, at) : null;
    }

    /** The number of an ordinal in words, or -1. */
    int ordinal(int at) {
        Entry entry = figures.find(at, Category.ORDINAL);
        return entry == null ? -1 : Integer.parseInt(entry.value());
    }

    /**
     * The index behind an ordinal in figures at a place, with what shows that it is one, or -1: 7th, 7., 7.ª, VII,
     * VIIe.
     */
    int ordinalEnd(int at) {
        boolean isPoint = isSign(at + 1, '.') && isGlued(at + 1);
        int next = isPoint || (isSign(at + 1, '-') && isGlued(at + 1)) ? at + 2 : at + 1;
        if (isNumber(at)) {
            boolean isOrdinal = isGlued(next) && isOrdinalEnd(next);
            return isOrdinal ? next + 1 : isPoint && contacts.language().hasOrdinalPoints() ? next : -1;
        }
        return Roman.value(isCapital(at) ? text(at, at + 1) : "") < 0 ? -1 : isPoint ? at + 2 : at + 1;
    }

    /** The index behind the number of a day, with its point where days have one. */
    int dayEnd(int at) {
        boolean isPoint = contacts.language().hasOrdinalPoints() && isSign(at + 1, '.') && isGlued(at + 1);
        return isPoint ? at + 2 : at + 1;
    }

    /** The number of such an ordinal. */
    int ordinalNumber(int at) {
        return isNumber(at) ? smallNumber(at) : Roman.value(text(at, at + 1));
    }

    int skipOrdinal(int at) {
        return figures.skip(at, Category.ORDINAL);
    }

    boolean isOrdinalEnd(int at) {
        return figures.is(at, Category.ORDINAL_END);
    }

    /** The tokens as printed, with single spaces. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i > from && !isGlued(i) ? " " : "").append(contacts.text(i, i + 1));
        }
        return text.toString();
    }
}
