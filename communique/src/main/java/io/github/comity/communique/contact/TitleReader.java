package io.github.comity.communique.contact;

import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.communique.language.Habit;
import io.github.comity.party.Area;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the title of a post, with the country that it represents where that stands behind it. */
final class TitleReader {
    private static final int LONGEST = 30;
    private static final int MOST_OFFICES = 3;

    private final Sentence sentence;
    private final PlaceReader places;

    TitleReader(Sentence sentence) {
        this.sentence = sentence;
        this.places = new PlaceReader(sentence);
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
        Title title = body(at, head, post);
        if (title.words() == null || (needs(post).equals("OF") && !hasBody(next, title.to()))) {
            return new Title(title.to(), null, title.area());
        }
        return title.area() == null && offices > 1 ? further(title, offices - 1) : title;
    }

    /** What must follow a post. */
    private static String needs(Entry post) {
        int plain = post.value().indexOf('=');
        return plain < 0 ? post.value() : post.value().substring(0, plain);
    }

    /** The words of a title up to its head, which is put in its plain form. */
    private String start(int from, int head, Entry post) {
        int plain = post.value().indexOf('=');
        if (plain < 0) {
            return sentence.text(from, head + post.length());
        }
        String name = post.value().substring(plain + 1).replace('_', ' ');
        return from == head ? name : join(sentence.text(from, head), head, name);
    }

    private String join(String words, int at, String more) {
        return words + (sentence.isGlued(at) ? "" : " ") + more;
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

    /** What follows a head: a portfolio, a body, a country, which may be an adjective right behind the head. */
    private Title body(int from, int head, Entry post) {
        int at = head + post.length();
        String start = start(from, head, post);
        Sentence.Named early = sentence.adjectiveBehind(at);
        if (early == null) {
            return body(at, start, post);
        }
        Title title = body(early.to(), start, post);
        boolean isOther = title.area() != null && !title.area().equals(early.area());
        return new Title(title.to(), isOther ? null : title.words(), early.area());
    }

    private Title body(int at, String start, Entry post) {
        int next = knownEnd(at);
        String words = next == at ? start : join(start, at, sentence.text(at, next));
        boolean isTo = sentence.is(next, Category.OF, "TO") && !needs(post).equals("SENT");
        int of = isTo ? next : of(next);
        Sentence.Named owner = isTo ? null : owner(next, of);
        if (owner != null) {
            return ofCountry(words, next, owner, post);
        }
        Sentence.Named late = sentence.adjectiveBehind(next);
        if (late != null) {
            return new Title(late.to(), words, late.area());
        }
        int joint = joint(next);
        boolean isJoint = joint > next && sentence.isCapital(joint) && !sentence.is(joint, Category.POST);
        if (of > next || isJoint) {
            int end = ownerBehind(next);
            Sentence.Named far = end < 0 ? null : owner(end, of(end));
            if (far != null) {
                return ofCountry(start + " " + sentence.text(at, end), end, far, post);
            }
        }
        return new Title(next, of > next ? null : words, null);
    }

    /** The index behind the portfolios and bodies that are known. */
    private int knownEnd(int at) {
        int next = at;
        while (next - at < LONGEST) {
            int joint = of(next);
            joint = joint == next && next > at ? joint(next) : joint;
            int named = named(joint);
            boolean isDirect = joint == next && next == at && !sentence.hasGenitiveOwners();
            Sentence.Named owner = joint > next ? owner(next, joint) : null;
            boolean isOwner = owner != null && owner.to() > named;
            if (named == joint || isDirect || isOwner) {
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
        int of = sentence.skip(at, Category.OF);
        return of == at ? at : sentence.skip(of, Category.ARTICLE);
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
        if (sentence.has(Habit.HEADS_LAST) || (of == at && !sentence.hasGenitiveOwners())) {
            return null;
        }
        Sentence.Named named = sentence.party(of);
        boolean isName = named != null && !named.isAdjective();
        return isName && named != null && !sentence.is(named.to(), Category.POSSESSIVE) ? named : null;
    }

    private Title ofCountry(String words, int of, Sentence.Named owner, Entry post) {
        if (needs(post).equals("SENT")) {
            if (sentence.is(of, Category.OF, "TO")) {
                return new Title(owner.to(), words + " " + sentence.text(of, owner.to()), null);
            }
            int to = sentence.skip(owner.to(), Category.OF);
            Sentence.Named host = sentence.is(owner.to(), Category.OF, "TO") ? sentence.party(to) : null;
            if (host != null) {
                return new Title(host.to(), words + " " + sentence.text(owner.to(), host.to()), owner.area());
            }
            PlaceReader.Found seat = places.where(owner.to());
            if (seat != null && seat.town() != null && seat.country() != null) {
                return new Title(seat.to(), words + " " + sentence.text(owner.to(), seat.to()), owner.area());
            }
        }
        return new Title(owner.to(), words, owner.area());
    }

    /** A second office behind "and" or a dash. */
    private Title further(Title first, int offices) {
        int joint = joint(first.to());
        boolean isJoint = joint > first.to() && head(joint) >= 0;
        Title second = isJoint ? read(joint, offices) : null;
        if (second == null || second.words() == null || (sentence.isSign(first.to(), ',') && second.area() == null)) {
            return first;
        }
        String words = join(String.valueOf(first.words()), first.to(), sentence.text(first.to(), joint));
        return new Title(second.to(), words + " " + second.words(), second.area());
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
