package io.github.comity.communique.contact;

import io.github.comity.communique.language.Category;

/** Reads the name of a commission or agreement behind its noun: what it is about, in words that are known. */
final class TopicReader {
    private static final int LONGEST = 40;

    private final Sentence sentence;
    private final PlaceReader places;
    private final DateReader dates;

    TopicReader(Sentence sentence) {
        this.sentence = sentence;
        this.places = new PlaceReader(sentence);
        this.dates = new DateReader(sentence);
    }

    /**
     * A name or topic.
     *
     * @param to the index behind its last token
     * @param isSure whether a known word or mark ends it
     */
    record Topic(int to, boolean isSure) {}

    /** The topic at a place, which may be empty. */
    Topic read(int from) {
        int at = from;
        int to = from;
        boolean isTitle = false;
        while (at < sentence.size() && at - from < LONGEST) {
            if (ends(at)) {
                return new Topic(to, true);
            }
            int known = known(at);
            if (known > at) {
                at = known;
                to = at;
            } else if (sentence.isCapital(at)) {
                isTitle = !sentence.hasNounCapitals();
                at++;
                to = at;
            } else {
                int link = link(at);
                if (link == at) {
                    return new Topic(to, isTitle && sentence.isCapital(to - 1));
                }
                at = link;
            }
        }
        return new Topic(to, at >= sentence.size());
    }

    private int known(int at) {
        int next = sentence.skip(at, Category.TOPIC);
        int portfolio = sentence.skip(at, Category.PORTFOLIO);
        return Math.max(next, portfolio);
    }

    /** The index behind a word that joins parts of a topic, or the place itself. */
    private int link(int at) {
        int next = sentence.skip(at, Category.ABOUT);
        next = next == at ? sentence.skip(at, Category.AND) : next;
        next = next == at ? sentence.skip(at, Category.OF) : next;
        next = next == at ? sentence.skip(at, Category.IN) : next;
        next = next == at ? sentence.skip(at, Category.ARTICLE) : next;
        boolean isSign = sentence.isSign(at, ',') || (sentence.isSign(at, '-') && at + 1 < sentence.size());
        return next == at && isSign ? at + 1 : next;
    }

    private boolean ends(int at) {
        if (sentence.isEnd(at)
                || sentence.is(at, Category.STATE)
                || sentence.is(at, Category.STEP)
                || sentence.is(at, Category.WILL)
                || sentence.is(at, Category.TAKE_PLACE)
                || sentence.is(at, Category.BETWEEN, "")
                || (sentence.is(at, Category.CONNECT) && !sentence.is(at, Category.AND))
                || sentence.is(at, Category.SIDELINES)
                || sentence.is(at, Category.WITH)) {
            return true;
        }
        int next = sentence.isSign(at, ',') ? at + 1 : at;
        if (next > at && (sentence.isSign(next, ',') || sentence.is(next, Category.STATE))) {
            return true;
        }
        int on = sentence.skip(next, Category.ON);
        if (on > next && dates.read(on) != null) {
            return true;
        }
        PlaceReader.Found place = places.where(next);
        if (place != null && place.country() != null) {
            return true;
        }
        boolean isBare = next > at && !sentence.isCapital(next) && known(next) == next;
        return isBare || sentence.is(sentence.skip(at, Category.AND), Category.SIGNED);
    }
}
