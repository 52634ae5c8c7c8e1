package io.github.comity.communique.contact;

import io.github.comity.communique.language.Categories;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.communique.language.Habit;
import io.github.comity.diplomacy.Forum;
import io.github.comity.diplomacy.MeetingFormat;
import io.github.comity.event.Place;
import io.github.comity.party.Country;
import io.github.comity.period.EventDate;
import org.jspecify.annotations.Nullable;

/** When, where and on what occasion something was, as far as that follows word by word. Not thread-safe. */
final class Adjuncts {
    private static final int LONGEST_FORUM = 14;

    /** What may follow the name of a forum. */
    private static final Categories BEHIND_FORUMS = Categories.of(
            Category.IN,
            Category.ON,
            Category.WITH,
            Category.AND,
            Category.OWN,
            Category.LINK,
            Category.CONNECT,
            Category.IT,
            Category.FORMAT,
            Category.WILL,
            Category.MEETS,
            Category.STATE,
            Category.RELATIVE,
            Category.WEEKDAY,
            Category.BY);

    private final Sentence sentence;
    private final Scene scene;
    private final DateReader dates;
    private final PlaceReader places;
    private DateReader.@Nullable When when;
    private PlaceReader.@Nullable Found place;
    private @Nullable MeetingFormat format;
    private @Nullable Forum forum;

    Adjuncts(Sentence sentence, Scene scene) {
        this.sentence = sentence;
        this.scene = scene;
        this.dates = new DateReader(sentence);
        this.places = new PlaceReader(sentence);
    }

    /** The date of what was, or null. */
    @Nullable
    EventDate past() {
        return when == null ? null : when.past();
    }

    /** The date of what is to come, or null. */
    @Nullable
    EventDate future() {
        return when == null ? null : when.future();
    }

    boolean isDateAssumed() {
        return when != null && when.isAssumed();
    }

    @Nullable
    Place town() {
        return place == null ? null : place.town();
    }

    @Nullable
    Country country() {
        return place == null ? null : place.country();
    }

    boolean hasPlace() {
        return place != null;
    }

    @Nullable
    MeetingFormat format() {
        return format;
    }

    @Nullable
    Forum forum() {
        return forum;
    }

    /** Takes what the others say and these do not. */
    Adjuncts orElse(Adjuncts others) {
        when = when == null ? others.when : when;
        place = place == null ? others.place : place;
        format = format == null ? others.format : format;
        forum = forum == null ? others.forum : forum;
        return this;
    }

    /** Takes a place that stands without a preposition; the index behind it, or the index itself. */
    int readPlace(int at) {
        PlaceReader.Found found = places.read(at, !sentence.hasGenitiveOwners() && !sentence.hasLastAdjectives());
        if (found == null) {
            return at;
        }
        place = found;
        return found.to();
    }

    /** Reads on from a place as long as each word is known; the index behind the last one. */
    int read(int from) {
        return read(from, sentence.size());
    }

    /** Reads on from a place, to another one at most; the index behind the last word. */
    int read(int from, int end) {
        int at = from;
        while (at < end) {
            int next = sentence.isSign(at, ',') ? at + 1 : at;
            int to = one(next);
            if (to == next) {
                return at;
            }
            at = to;
        }
        return at;
    }

    private int one(int at) {
        DateReader.When date = dates.read(sentence.skip(at, Category.ON));
        if (date != null) {
            when = when == null ? date : when;
            return date.to();
        }
        PlaceReader.Found found = places.where(at);
        if (found != null) {
            place = place == null || place.town() == null ? found : place;
            return found.to();
        }
        Entry kind = sentence.find(at, Category.FORMAT);
        if (kind != null) {
            format = format == null ? MeetingFormat.valueOf(kind.value()) : format;
            return at + kind.length();
        }
        int occasion = sentence.skip(at, Category.SIDELINES);
        if (occasion > at) {
            return occasion(occasion);
        }
        int host = sentence.skip(at, Category.INVITED);
        Mention mention = host == at ? null : scene.mentionAt(host);
        if (mention != null) {
            return mention.to();
        }
        Mention inviter = sentence.has(Habit.HEADS_LAST) ? scene.mentionAt(at) : null;
        int behind = inviter == null ? at : sentence.skip(inviter.to(), Category.INVITED);
        return inviter != null && behind > inviter.to() ? behind : sentence.skip(at, Category.LINK);
    }

    /** The forum on whose sidelines people meet; its name where it has one. */
    private int occasion(int at) {
        int from = sentence.skip(at, Category.ARTICLE);
        int to = from;
        for (int i = from; i < sentence.size() && i - from < LONGEST_FORUM; i++) {
            boolean isPart = (sentence.isCapital(i) || (sentence.isNumber(i) && sentence.time(i) == null))
                    && !sentence.is(i, Category.WEEKDAY)
                    && sentence.time(i) == null
                    && sentence.town(i) == null;
            boolean isAdjective =
                    i == to && i > from && sentence.hasLastAdjectives() && sentence.is(i + 1, Category.OF);
            boolean isLinked = isAdjective
                    || sentence.is(i, Category.OF)
                    || sentence.is(i, Category.AND)
                    || sentence.isSign(i, '-')
                    || sentence.isOrdinalEnd(i)
                    || sentence.is(i, Category.SESSION)
                    || sentence.is(i, Category.ARTICLE);
            Mention who = i > from ? scene.mentionAt(i) : null;
            if (who != null && who.title() != null) {
                break;
            }
            if (isPart) {
                to = i + 1;
            } else if (!isLinked) {
                break;
            }
        }
        format = format == null ? MeetingFormat.ON_THE_SIDELINES : format;
        if (to == from) {
            return at;
        }
        if (to == from + 1 && sentence.isNumber(from)) {
            return to;
        }
        forum = forum == null && !goesOn(to) ? Forum.of(sentence.text(from, to)) : forum;
        return to;
    }

    /** Whether a word follows the name of a forum that may be part of it. */
    private boolean goesOn(int at) {
        return sentence.isWord(at)
                && !sentence.isCapital(at)
                && scene.mentionAt(at) == null
                && sentence.time(at) == null
                && !sentence.isAny(at, BEHIND_FORUMS);
    }
}
