package io.github.comity.communique.contact;

import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.party.Area;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the title of a post, with the country that it represents where that stands behind it. */
final class TitleReader {
    private static final int LONGEST = 30;
    private static final int MOST_OFFICES = 3;

    private final Sentence sentence;

    TitleReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * A title.
     *
     * @param to the index behind the last token
     * @param words the title without the country, or null where its words are not sure
     * @param area the country behind it, or null
     */
    record Title(int to, @Nullable String words, @Nullable Area area) {}

    /** The title at a place, or null if there is none. */
    @Nullable
    Title read(int at) {
        return read(at, MOST_OFFICES);
    }

    private @Nullable Title read(int at, int offices) {
        int head = head(at);
        if (head < 0) {
            return null;
        }
        Entry post = Objects.requireNonNull(sentence.find(head, Category.POST));
        int next = head + post.length();
        Title title = body(at, next, post);
        if (title.words() == null || (post.value().equals("OF") && !hasBody(next, title.to()))) {
            return new Title(title.to(), null, title.area());
        }
        return title.area() == null && offices > 1 ? further(at, title, offices - 1) : title;
    }

    /** The index of the head of a title that starts at a place, behind its prefixes and portfolios, or -1. */
    private int head(int at) {
        int next = at;
        for (int i = 0; i < LONGEST && next < sentence.size(); i++) {
            if (sentence.is(next, Category.POST)) {
                return next;
            }
            int prefix = sentence.skip(next, Category.POST_PREFIX);
            prefix = prefix == next ? sentence.skip(next, Category.PORTFOLIO) : prefix;
            boolean isJoint = next > at && sentence.is(next, Category.AND);
            prefix = prefix == next && isJoint ? sentence.skip(next, Category.AND) : prefix;
            prefix = prefix == next && sentence.isSign(next, '-') && next > at ? next + 1 : prefix;
            if (prefix == next) {
                return -1;
            }
            next = prefix;
        }
        return -1;
    }

    /** What follows a head: a portfolio, a body, a country. */
    private Title body(int from, int at, Entry post) {
        int next = knownEnd(at);
        int of = of(next);
        Sentence.Named owner = owner(next, of);
        if (owner != null) {
            return ofCountry(from, next, owner, post);
        }
        int joint = joint(next);
        boolean isJoint = joint > next && sentence.isCapital(joint) && !sentence.is(joint, Category.POST);
        if (of > next || isJoint) {
            int end = ownerBehind(next);
            Sentence.Named far = end < 0 ? null : owner(end, of(end));
            if (far != null) {
                return ofCountry(from, end, far, post);
            }
        }
        return new Title(next, of > next ? null : sentence.text(from, next), null);
    }

    /** The index behind the portfolios and bodies that are known. */
    private int knownEnd(int at) {
        int next = at;
        while (next - at < LONGEST) {
            int joint = of(next);
            joint = joint == next && next > at ? joint(next) : joint;
            int named = named(joint);
            boolean isDirect = joint == next && next == at && !sentence.hasGenitiveOwners();
            if (named == joint || isDirect) {
                return next;
            }
            next = named;
        }
        return next;
    }

    /** The index of the word before a country, behind words with a capital that are not known, or -1. */
    private int ownerBehind(int at) {
        for (int i = at; i < sentence.size() && i - at < LONGEST; i++) {
            int of = of(i);
            if (owner(i, of) != null) {
                return i;
            }
            if (of > i) {
                i = of - 1;
            } else if (!sentence.isCapital(i) && joint(i) == i) {
                return -1;
            }
        }
        return -1;
    }

    /** The index behind the word before an owner, where owners have one. */
    private int of(int at) {
        return sentence.hasGenitiveOwners() ? at : sentence.skip(at, Category.OF);
    }

    private int joint(int at) {
        int next = sentence.skip(at, Category.AND);
        return next == at && (sentence.isSign(at, ',') || sentence.isSign(at, '-')) ? at + 1 : next;
    }

    private int named(int at) {
        int next = sentence.skip(at, Category.PORTFOLIO);
        return next == at ? sentence.skip(at, Category.BODY) : next;
    }

    /** The country of which something is, or null. */
    private Sentence.@Nullable Named owner(int at, int of) {
        if (of == at && !sentence.hasGenitiveOwners()) {
            return null;
        }
        Sentence.Named named = sentence.party(of);
        boolean isName = named != null && !named.isAdjective();
        return isName && named != null && !sentence.is(named.to(), Category.POSSESSIVE) ? named : null;
    }

    private Title ofCountry(int from, int of, Sentence.Named owner, Entry post) {
        String words = sentence.text(from, of);
        if (post.value().equals("SENT")) {
            if (sentence.is(of, Category.OF, "TO")) {
                return new Title(owner.to(), sentence.text(from, owner.to()), null);
            }
            int to = sentence.skip(owner.to(), Category.OF);
            Sentence.Named host = sentence.is(owner.to(), Category.OF, "TO") ? sentence.party(to) : null;
            if (host != null) {
                return new Title(host.to(), words + " " + sentence.text(owner.to(), host.to()), owner.area());
            }
        }
        return new Title(owner.to(), words, owner.area());
    }

    /** A second office behind "and" or a dash. */
    private Title further(int from, Title first, int offices) {
        int joint = joint(first.to());
        boolean isJoint = joint > first.to() && head(joint) >= 0;
        Title second = isJoint ? read(joint, offices) : null;
        if (second == null || second.words() == null || (sentence.isSign(first.to(), ',') && second.area() == null)) {
            return first;
        }
        return new Title(second.to(), sentence.text(from, joint) + " " + second.words(), second.area());
    }

    private boolean hasBody(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, Category.BODY) || sentence.is(i, Category.PORTFOLIO)) {
                return true;
            }
        }
        return false;
    }
}
