package io.github.comity.communique.contact;

import io.github.comity.communique.construct.Areas;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.construct.TimeReader;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.language.Categories;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
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

    /** Whether owners stand in the genitive, without a word before them. */
    boolean hasGenitiveOwners() {
        return contacts.language().code().equals("ru");
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

    int skip(int at, Category category) {
        return contacts.skip(at, category);
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
        boolean isAdjective = adjective != null && (entry == null || adjective.length() > entry.length());
        Entry longest = isAdjective ? adjective : entry;
        if (longest == null || !(isCapital(at) || (isAdjective && hasGenitiveOwners()))) {
            return null;
        }
        Area area = Areas.of(longest.value());
        return area == World.WORLD ? null : new Named(area, at + longest.length(), isAdjective);
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
