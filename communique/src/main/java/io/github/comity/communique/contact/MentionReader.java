package io.github.comity.communique.contact;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.communique.language.Habit;
import io.github.comity.party.Area;
import org.jspecify.annotations.Nullable;

/** Reads who is named: "Czech Foreign Minister A B", "A B, Foreign Minister of Czechia", "the Czech delegation". */
final class MentionReader {
    private static final int MOST_WORDS = 5;

    private final Sentence sentence;
    private final Register register;
    private final NameReader names;
    private final TitleReader titles;

    private MentionReader(Sentence sentence, Register register) {
        this.sentence = sentence;
        this.register = register;
        this.names = new NameReader(sentence);
        this.titles = new TitleReader(sentence);
    }

    /** All who are named in a sentence, from left to right. */
    static ImmutableList<Mention> read(Sentence sentence, Register register) {
        MentionReader reader = new MentionReader(sentence, register);
        ImmutableList.Builder<Mention> all = ImmutableList.builder();
        int at = 0;
        while (at < sentence.size()) {
            Mention mention = reader.at(at);
            if (mention != null) {
                if (mention.official() != null && mention.isUsable()) {
                    register.add(mention);
                }
                all.add(mention);
                at = mention.to();
                Mention second = reader.second(mention);
                if (second != null) {
                    all.add(second);
                    at = second.to();
                }
            } else {
                at++;
            }
        }
        return all.build();
    }

    /** The second country of people of two: the foreign ministers of A and B. */
    private @Nullable Mention second(Mention first) {
        int and = first.to();
        int at = sentence.skip(and, Category.AND);
        boolean isPlural = at > and && first.name() == null && sentence.is(first.from(), Category.SIDE, "PLURAL");
        int bare = sentence.skip(sentence.skip(at, Category.OF), Category.ARTICLE);
        Sentence.Named owner = isPlural ? sentence.party(bare) : null;
        return owner == null || owner.isAdjective() || sentence.is(owner.to(), Category.POSSESSIVE)
                ? null
                : new Mention(at, owner.to(), null, null, owner.area(), false, true);
    }

    private @Nullable Mention at(int from) {
        int at = sentence.skip(from, Category.HONORIFIC);
        Mention found = titled(from, at);
        found = found == null ? people(from, at) : found;
        found = found == null ? byName(from, at) : found;
        return found == null ? country(at) : found;
    }

    private @Nullable Mention country(int at) {
        Sentence.Named named = sentence.party(at);
        boolean isCountry = named != null
                && !named.isAdjective()
                && !(sentence.has(Habit.HEADS_LAST) && sentence.isWhere(at))
                && !sentence.is(named.to(), Category.POSSESSIVE)
                && (!sentence.isCapital(named.to()) || sentence.town(named.to()) != null);
        return named == null || !isCountry ? null : new Mention(at, named.to(), null, null, named.area(), false, true);
    }

    /** A title, and the name behind it if there is one. */
    private @Nullable Mention titled(int from, int at) {
        int next = at;
        Sentence.Named owner = sentence.party(at);
        if (owner != null && sentence.has(Habit.HEADS_LAST) && sentence.isWhere(at)) {
            return null;
        }
        if (owner != null) {
            next = sentence.skip(owner.to(), Category.POSSESSIVE);
        }
        boolean isFormer = sentence.is(next, Category.POST_PREFIX, "FORMER");
        boolean isActing = sentence.is(next, Category.POST_PREFIX, "ACTING");
        next = isFormer || isActing ? sentence.skip(next, Category.POST_PREFIX) : next;
        Sentence.Named behind = owner == null && isFormer ? sentence.party(next) : null;
        if (behind != null) {
            owner = behind;
            next = behind.to();
        }
        TitleReader.Title title = titles.read(next);
        if (title == null) {
            return null;
        }
        boolean isOblique = isOblique(next, title.to());
        Area area = title.area() != null ? title.area() : owner == null ? null : owner.area();
        int nameAt = title.to();
        boolean isApposed = sentence.isSign(nameAt, ',')
                && sentence.party(nameAt + 1) == null
                && (area != null || sentence.town(nameAt + 1) == null);
        nameAt = isApposed ? nameAt + 1 : nameAt;
        nameAt = sentence.skipAll(nameAt, Category.HONORIFIC);
        int to = names.skip(nameAt);
        boolean isNamed = to > nameAt && (!isApposed || (names.words(nameAt, to) > 1 && closes(to)));
        int end = isNamed ? to : title.to();
        Sentence.Named late = isNamed && area == null ? ownerBehind(to) : null;
        if (late != null) {
            area = late.area();
            end = late.to();
        }
        boolean isOwned = sentence.is(end, Category.POSSESSIVE);
        isOblique |= isNamed && sentence.has(Habit.HEADS_LAST) && sentence.isInCase(to - 1);
        return new Mention(
                from,
                end,
                isNamed && !isOblique ? sentence.text(nameAt, to) : null,
                isOblique ? null : title.words(),
                area,
                isActing,
                !isFormer && !isOwned && title.words() != null);
    }

    /** The country behind a name: Foreign Minister A B of Czechia. */
    private Sentence.@Nullable Named ownerBehind(int at) {
        int of = sentence.skip(sentence.skip(at, Category.OF), Category.ARTICLE);
        boolean isOf = of > at && sentence.is(at, Category.OF) && !sentence.is(at, Category.OF, "TO");
        Sentence.Named owner = isOf ? sentence.party(of) : null;
        return owner == null || owner.isAdjective() ? null : owner;
    }

    /** Whether what stands in commas ends before a token. */
    private boolean closes(int at) {
        return sentence.isEnd(at) || sentence.isSign(at, ',');
    }

    private boolean isOblique(int from, int to) {
        for (int i = from; i < to; i++) {
            Entry post = sentence.find(i, Category.POST);
            if (post != null) {
                return post.value().equals("OBLIQUE");
            }
        }
        return false;
    }

    /** The delegation, side or counterpart of a country. */
    private @Nullable Mention people(int from, int at) {
        int next = sentence.skip(at, Category.OWN);
        Sentence.Named owner = sentence.party(next);
        if (owner != null) {
            int noun = sentence.skip(owner.to(), Category.POSSESSIVE);
            int to = sentence.skip(noun, Category.SIDE);
            if (to == noun || sentence.is(to, Category.POSSESSIVE)) {
                return null;
            }
            return people(from, noun, to, owner.area());
        }
        int noun = sentence.skip(next, Category.SIDE);
        Sentence.Named adjective = noun == next ? null : sentence.adjectiveBehind(noun);
        if (adjective != null) {
            return people(from, next, adjective.to(), adjective.area());
        }
        int of = sentence.skip(sentence.skip(noun, Category.OF), Category.ARTICLE);
        boolean isOf = of > noun || sentence.hasGenitiveOwners();
        Sentence.Named behind = noun == next || !isOf ? null : sentence.party(of);
        return behind == null || behind.isAdjective() || sentence.is(behind.to(), Category.POSSESSIVE)
                ? null
                : people(from, next, behind.to(), behind.area());
    }

    private Mention people(int from, int noun, int to, Area area) {
        boolean isCounterpart = sentence.is(noun, Category.SIDE, "COUNTERPART");
        return new Mention(from, isCounterpart ? nameBehind(to) : to, null, null, area, false, true);
    }

    /** The index behind the name of a counterpart, which may stand in commas. */
    private int nameBehind(int at) {
        int named = sentence.skipAll(at, Category.HONORIFIC);
        int to = names.skip(named) == named ? at : names.skip(named);
        boolean isComma = sentence.isSign(at, ',');
        int nameAt = isComma ? sentence.skipAll(at + 1, Category.HONORIFIC) : at;
        int apposed = isComma ? names.skip(nameAt) : at;
        boolean isApposed = names.words(nameAt, apposed) > 1 && closes(apposed) && sentence.town(nameAt) == null;
        return isApposed ? apposed : isComma ? at : to;
    }

    /** A name with a title behind a comma, or one that was named before. */
    private @Nullable Mention byName(int from, int at) {
        if (sentence.isGlued(at) && at > 0 && sentence.isSign(at - 1, '-')) {
            return null;
        }
        int to = names.skip(at);
        if (to == at) {
            return null;
        }
        Mention apposed = apposed(from, at, to);
        if (apposed != null) {
            return apposed;
        }
        Mention known = register.named(sentence.text(at, to));
        if (known != null) {
            Mention here = known.at(from, to);
            return sentence.is(to, Category.POSSESSIVE)
                    ? new Mention(from, to, here.name(), here.title(), here.area(), here.isActing(), false)
                    : here;
        }
        return null;
    }

    private @Nullable Mention apposed(int from, int at, int to) {
        int count = names.words(at, to);
        boolean isBracket = sentence.isSign(to, '(');
        if (count < 2 || count > MOST_WORDS || !(sentence.isSign(to, ',') || isBracket) || sentence.party(at) != null) {
            return null;
        }
        int next = sentence.skip(to + 1, Category.ARTICLE);
        Mention titled = titled(next, next);
        if (titled == null || titled.name() != null || titled.title() == null || !isClosed(titled.to(), isBracket)) {
            return null;
        }
        int end = titled.to();
        end = isBracket ? end + 1 : sentence.isSign(end, ',') && goesOn(end + 1) ? end + 1 : end;
        return new Mention(
                from, end, sentence.text(at, to), titled.title(), titled.area(), titled.isActing(), titled.isUsable());
    }

    private boolean isClosed(int at, boolean isBracket) {
        return isBracket
                ? sentence.isSign(at, ')')
                : sentence.isEnd(at)
                        || sentence.isSign(at, ',')
                        || sentence.is(at, Category.AND)
                        || sentence.is(at, Category.ON)
                        || sentence.is(at, Category.SIDELINES);
    }

    /** Whether a verb follows, so that the comma before it closes the title. */
    private boolean goesOn(int at) {
        return sentence.isWord(at)
                && !sentence.isCapital(at)
                && !sentence.is(at, Category.AND)
                && !sentence.is(at, Category.CONNECT);
    }
}
