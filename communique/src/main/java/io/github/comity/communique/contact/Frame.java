package io.github.comity.communique.contact;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.communique.language.Habit;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a verb, in any order and in words that are all known: who and whom, when and where, which visit,
 * and the end of the verb where a language parts it. Not thread-safe.
 */
final class Frame {
    private static final int MOST_BETWEEN = 6;
    private static final int LONGEST = 60;

    private final Scene scene;
    private final Sentence sentence;
    private final Wanted wanted;
    private final Adjuncts around;
    private ImmutableList<Mention> first = ImmutableList.of();
    private ImmutableList<Mention> second = ImmutableList.of();
    private boolean isFirstBare;
    private boolean isCut;
    private boolean isIt;
    private @Nullable Entry rest;
    private int noun = -1;
    private int from;
    private int to;

    /**
     * What to look for.
     *
     * @param rest what the end of a parted verb is, or null if the verb is whole
     * @param visits whether a visit may stand there, with its place
     * @param lists how many lists of those who take part may stand there
     * @param agent whether "by" may stand before whoever did it
     */
    record Wanted(@Nullable Category rest, boolean visits, int lists, boolean agent) {}

    private Frame(Scene scene, Wanted wanted) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.wanted = wanted;
        this.around = scene.adjuncts();
    }

    /** What stands behind a verb. */
    static Frame behind(Scene scene, int from, Wanted wanted) {
        Frame frame = new Frame(scene, wanted);
        frame.read(from, scene.sentence().size());
        return frame;
    }

    /** What stands before a verb that ends its clause, back to where the clause starts, or null. */
    static @Nullable Frame before(Scene scene, int verb, Wanted wanted) {
        for (int from = Math.max(0, verb - LONGEST); from < verb; from++) {
            if (scene.opens(from)) {
                Frame frame = new Frame(scene, wanted);
                frame.read(from, verb);
                if (frame.to == verb) {
                    return frame;
                }
            }
        }
        return null;
    }

    private void read(int start, int end) {
        from = start;
        int next = start;
        do {
            boolean isInCommas = sentence.isSign(next, ',');
            next = around.read(next, end);
            to = next;
            isInCommas &= sentence.isSign(next, ',');
            next = part(isInCommas ? next + 1 : next, end, start);
            next = isInCommas && next == to + 1 ? to : next;
        } while (next > to && next <= end);
    }

    /** The index behind one more part, or the place itself. */
    private int part(int at, int end, int start) {
        if (at >= end) {
            return at;
        }
        Entry last = wanted.rest() == null || rest != null ? null : sentence.find(at, wanted.rest());
        if (last != null && isRest(at + last.length())) {
            rest = last;
            return at + last.length();
        }
        boolean mayBeIt = first.isEmpty() && !isIt && at == start && scene.mentionAt(at) == null;
        if (mayBeIt && sentence.skip(at, Category.IT) > at) {
            isIt = true;
            return sentence.skip(at, Category.IT);
        }
        int visit = wanted.visits() && noun < 0 ? nounNear(sentence, at) : -1;
        if (visit >= 0) {
            noun = visit;
            return sentence.skip(visit, Category.VISIT);
        }
        Mention mention = scene.mentionAt(at);
        boolean mayBePlace = wanted.visits()
                && !around.hasPlace()
                && !sentence.has(Habit.HEADS_LAST)
                && (mention == null || scene.isCountry(mention));
        int place = mayBePlace ? around.readPlace(at) : at;
        return place > at ? place : who(at);
    }

    /** Whether the end of a parted verb may end before a place: that of a visit is the last word of its clause. */
    private boolean isRest(int at) {
        return !(wanted.visits() && sentence.hasFinalVerbs())
                || sentence.isEnd(at)
                || sentence.isSign(at, ',')
                || sentence.is(at, Category.AND)
                || sentence.is(at, Category.CONNECT);
    }

    private int who(int at) {
        int with = sentence.skip(at, Category.WITH);
        with = with == at && wanted.agent() ? sentence.skip(at, Category.BY) : with;
        ImmutableList<Mention> all = scene.listAt(with);
        boolean isSecond = !first.isEmpty();
        if (all.isEmpty() || !second.isEmpty() || wanted.lists() < (isSecond ? 2 : 1)) {
            isCut |= with > at && all.isEmpty();
            return at;
        }
        if (isSecond) {
            second = all;
        } else {
            first = all;
            isFirstBare = with == at;
        }
        return all.get(all.size() - 1).to();
    }

    /** The noun of a visit behind articles, adjectives and a number of days, or -1. */
    static int nounNear(Sentence sentence, int at) {
        int next = at;
        for (int i = 0; i < MOST_BETWEEN; i++) {
            if (sentence.is(next, Category.VISIT)) {
                return next;
            }
            int to = sentence.skip(next, Category.ON);
            to = to == next ? sentence.skip(next, Category.ARTICLE) : to;
            to = to == next ? sentence.skip(next, Category.OWN) : to;
            to = to == next ? sentence.skip(next, Category.LINK) : to;
            to = to == next && (sentence.isNumber(next) || sentence.isSign(next, '-')) ? next + 1 : to;
            if (to == next) {
                return -1;
            }
            next = to;
        }
        return -1;
    }

    /** When and where. */
    Adjuncts around() {
        return around;
    }

    /** Those of the first list. */
    ImmutableList<Mention> first() {
        return first;
    }

    /** Those of the second list. */
    ImmutableList<Mention> second() {
        return second;
    }

    /** Whether no word such as "with" stands before the first list. */
    boolean isFirstBare() {
        return isFirstBare;
    }

    /** Whether it ends in a "with" of whom is not known. */
    boolean isCut() {
        return isCut;
    }

    /** Whether it starts with a pronoun that is the subject. */
    boolean isIt() {
        return isIt;
    }

    /** The end of a parted verb, or null. */
    @Nullable
    Entry rest() {
        return rest;
    }

    /** The index of the noun of the visit, or -1. */
    int noun() {
        return noun;
    }

    /** The index of the first part. */
    int from() {
        return from;
    }

    /** The index behind the last part. */
    int to() {
        return to;
    }
}
