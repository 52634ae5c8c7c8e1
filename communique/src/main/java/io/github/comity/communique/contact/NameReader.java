package io.github.comity.communique.contact;

import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Habit;

/** Reads the name of a person: words with a capital, initials, and small words between them. */
final class NameReader {
    private static final int MOST_WORDS = 5;

    private final Sentence sentence;

    NameReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The index behind the name at a place, or the place itself if there is none. */
    int skip(int at) {
        int to = at;
        int next = at;
        for (int words = 0; words < MOST_WORDS; ) {
            boolean isFirst = to == at && !sentence.has(Habit.HEADS_LAST);
            if (isPart(next) && (isFirst || !isOther(next))) {
                next++;
                words++;
                next = joined(next);
                to = next;
            } else if (to > at && isParticle(next)) {
                next = sentence.skip(next, Category.PARTICLE);
            } else {
                break;
            }
        }
        return to;
    }

    /** The number of words of the name between two places. */
    int words(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += sentence.isWord(i) && !(i > from && sentence.isGlued(i)) ? 1 : 0;
        }
        return count;
    }

    /** A small word within a name, unless a country or town follows: Juan Pérez de Chile. */
    private boolean isParticle(int at) {
        int next = sentence.skip(at, Category.PARTICLE);
        return next > at && !sentence.isCapital(at) && sentence.party(next) == null && sentence.town(next) == null;
    }

    /** Whether something else than a name may start within words with a capital. */
    private boolean isOther(int at) {
        return (sentence.hasGenitiveOwners() && sentence.party(at) != null)
                || (sentence.hasFinalVerbs() && (sentence.is(at, Category.PORTFOLIO) || sentence.town(at) != null))
                || (sentence.hasNounCapitals() && isNoun(at));
    }

    private boolean isNoun(int at) {
        return sentence.is(at, Category.VISIT)
                || sentence.is(at, Category.MEETING)
                || sentence.is(at, Category.AGREEMENT)
                || sentence.is(at, Category.COMMISSION)
                || sentence.is(at, Category.SESSION)
                || sentence.is(at, Category.BODY)
                || sentence.is(at, Category.TOPIC)
                || sentence.is(at, Category.FIRM);
    }

    private boolean isPart(int at) {
        return sentence.isCapital(at) && !isWordOfSentence(at);
    }

    private boolean isWordOfSentence(int at) {
        if (sentence.is(at, Category.PARTICLE)) {
            return false;
        }
        return sentence.is(at, Category.POST)
                || sentence.is(at, Category.LINK)
                || sentence.is(at, Category.CONNECT)
                || sentence.is(at, Category.ON)
                || sentence.is(at, Category.OF)
                || sentence.is(at, Category.AND)
                || sentence.is(at, Category.IT)
                || sentence.is(at, Category.WEEKDAY)
                || sentence.is(at, Category.SIDE)
                || sentence.is(at, Category.HONORIFIC)
                || sentence.is(at, Category.INVITED)
                || sentence.is(at, Category.SIDELINES)
                || sentence.is(at, Category.POST_PREFIX)
                || sentence.is(at, Category.BETWEEN)
                || sentence.is(at, Category.BOTH);
    }

    /** Behind what is glued to a word of a name: the point of an initial, a hyphen, an apostrophe. */
    private int joined(int at) {
        int next = at;
        boolean goesOn = true;
        while (goesOn) {
            boolean isInitial = sentence.isSign(next, '.')
                    && sentence.isGlued(next)
                    && sentence.text(next - 1, next).length() <= 2
                    && sentence.isCapital(next + 1);
            boolean isHyphen = (sentence.isSign(next, '-') || sentence.isSign(next, '\''))
                    && sentence.isGlued(next)
                    && sentence.isGlued(next + 1)
                    && sentence.isWord(next + 1);
            boolean isElision = sentence.isGlued(next) && sentence.isCapital(next) && next > 0;
            goesOn = isInitial || isHyphen || isElision;
            next += isHyphen ? 2 : goesOn ? 1 : 0;
        }
        return next;
    }
}
