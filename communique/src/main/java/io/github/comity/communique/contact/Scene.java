package io.github.comity.communique.contact;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.language.Category;
import io.github.comity.event.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a sentence while its events are read: who is named, and who did what before. Not thread-safe. */
final class Scene {
    private static final int MOST_BACK = 5;
    private static final int LONGEST_PHRASE = 6;

    private final Sentence sentence;
    private final Register register;
    private final ImmutableList<Mention> mentions;
    private final @Nullable Mention[] startingAt;
    private final Adjuncts lead;
    private final int leadEnd;
    private final List<VisitDraft> visits = new ArrayList<>();
    private final List<ContactReader.Found> found = new ArrayList<>();
    private final ImmutableList.Builder<ContactReader.LeftOut> leftOut = ImmutableList.builder();
    private @Nullable Predicate before;
    private @Nullable VisitDraft pending;

    Scene(Sentence sentence, Register register) {
        this.sentence = sentence;
        this.register = register;
        this.mentions = MentionReader.read(sentence, register);
        this.startingAt = new Mention[sentence.size()];
        mentions.forEach(m -> startingAt[m.from()] = m);
        this.lead = new Adjuncts(sentence, this);
        this.leadEnd = lead.read(0);
    }

    /** What somebody did, to which later words of the sentence may refer. */
    private record Predicate(
            int to,
            ImmutableList<Mention> subjects,
            @Nullable VisitDraft visit) {}

    /**
     * Who did something.
     *
     * @param all the subjects, in the order of the text
     * @param from the index of the first token that tells of it
     * @param around when and where, as far as it stands before the verb
     * @param visit the visit within which it was, or null
     */
    record Subject(
            ImmutableList<Mention> all,
            int from,
            Adjuncts around,
            @Nullable VisitDraft visit) {}

    Sentence sentence() {
        return sentence;
    }

    Register register() {
        return register;
    }

    ImmutableList<Mention> mentions() {
        return mentions;
    }

    Adjuncts adjuncts() {
        return new Adjuncts(sentence, this);
    }

    /** Who is named at a place, behind an article, or null. */
    @Nullable
    Mention mentionAt(int at) {
        if (at < 0 || at >= startingAt.length) {
            return null;
        }
        int bare = sentence.skip(at, Category.ARTICLE);
        return startingAt[at] != null || bare >= startingAt.length ? startingAt[at] : startingAt[bare];
    }

    /** When and where, if that stands at the start of the sentence, directly before a place. */
    Adjuncts leadBefore(int at) {
        int bare = skipBack(at);
        boolean isNext = bare == leadEnd || at == leadEnd || (bare == leadEnd + 1 && sentence.isSign(leadEnd, ','));
        return isNext ? lead : adjuncts();
    }

    /** All who are named in a list at a place, the last one only if it is not the subject of what follows. */
    ImmutableList<Mention> listAt(int at) {
        return listAt(at, false);
    }

    /** All who are named in a list behind "between". */
    ImmutableList<Mention> sidesAt(int at) {
        return listAt(at, true);
    }

    private ImmutableList<Mention> listAt(int at, boolean isWhole) {
        ImmutableList.Builder<Mention> all = ImmutableList.builder();
        Mention mention = mentionAt(at);
        boolean isFirst = true;
        while (mention != null && (isFirst || isWhole || isClosed(mention.to()))) {
            all.add(mention);
            isFirst = false;
            mention = mentionAt(joint(mention.to()));
        }
        return all.build();
    }

    private int joint(int at) {
        int next = sentence.isSign(at, ',') ? at + 1 : at;
        int and = sentence.skip(next, Category.AND);
        return and == at ? -1 : and;
    }

    /** Whether who is named last in a list is not the subject of what follows. */
    private boolean isClosed(int at) {
        return sentence.isEnd(at)
                || sentence.isSign(at, ',')
                || sentence.is(at, Category.AND)
                || sentence.is(at, Category.ON)
                || sentence.is(at, Category.IN)
                || sentence.is(at, Category.OF)
                || sentence.is(at, Category.SIDELINES)
                || sentence.is(at, Category.STATE);
    }

    /** Whether a mention is the name of a country alone. */
    boolean isCountry(Mention mention) {
        Sentence.Named named = sentence.party(sentence.skip(mention.from(), Category.ARTICLE));
        return mention.title() == null && mention.name() == null && named != null && named.to() == mention.to();
    }

    /** Whether who did something stands directly before its verb. */
    boolean hasSubjectBefore(int verb) {
        return direct(verb) != null;
    }

    /** Who did what the verb at a place says, or null if that is not sure. */
    @Nullable
    Subject subject(int verb) {
        Subject direct = direct(verb);
        return within(direct == null ? referred(verb) : direct);
    }

    /**
     * Those behind a verb, as its subject, if the clause or what stands at the start of the sentence ends before it.
     */
    @Nullable
    Subject behind(int verb, ImmutableList<Mention> all) {
        boolean isLead = verb == leadEnd;
        boolean isVisit = pending != null && pending.to() == verb;
        boolean isStart =
                isLead || isVisit || verb == 0 || sentence.isSign(verb - 1, ':') || sentence.isSign(verb - 1, '-');
        if (!isStart) {
            return null;
        }
        Adjuncts around = isLead ? adjuncts().orElse(lead) : adjuncts();
        return within(new Subject(all, isLead ? 0 : verb, around, null));
    }

    /** Those before a verb that ends its clause, which starts at a place, as its subject. */
    @Nullable
    Subject inFrame(ImmutableList<Mention> all, int from) {
        return within(new Subject(all, from, adjuncts(), null));
    }

    /** Who alone was spoken of before, as the subject that a pronoun beside a verb means; or null. */
    @Nullable
    Subject meant(int verb) {
        Mention last = register.last();
        if (before != null) {
            boolean isDuring = isDuring(before.to(), verb);
            return new Subject(
                    before.subjects(), before.subjects().get(0).from(), adjuncts(), isDuring ? before.visit() : null);
        }
        return last == null ? null : new Subject(ImmutableList.of(last), verb, leadBefore(verb), null);
    }

    private boolean isDuring(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, Category.CONNECT, "DURING")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Subject within(@Nullable Subject subject) {
        if (subject != null && pending != null && subject.visit() == null) {
            VisitDraft visit = pending;
            pending = null;
            visit.by(subject.all());
            visits.add(visit);
            return new Subject(subject.all(), subject.from(), subject.around(), visit);
        }
        return subject;
    }

    private @Nullable Subject direct(int verb) {
        int tried = 0;
        for (int i = mentions.size() - 1; i >= 0 && tried < MOST_BACK; i--) {
            Mention mention = mentions.get(i);
            if (mention.to() > verb) {
                continue;
            }
            tried++;
            Adjuncts around = adjuncts();
            int to = around.read(mention.to(), verb);
            to = sentence.isSign(to, ',') ? to + 1 : to;
            if (to != verb) {
                continue;
            }
            int first = i;
            while (first > 0 && mentions.get(first - 1).to() != leadEnd && isListed(first)) {
                first--;
            }
            int from = mentions.get(first).from();
            if (!opens(from)) {
                continue;
            }
            if (isLed(first, from)) {
                return led(first, i, around);
            }
            boolean isLead = skipBack(from) == leadEnd || skipBack(from) == leadEnd + 1;
            return new Subject(
                    mentions.subList(first, i + 1), isLead ? 0 : from, isLead ? around.orElse(lead) : around, null);
        }
        return null;
    }

    private boolean isListed(int index) {
        Mention before = mentions.get(index - 1);
        int next = joint(before.to());
        return next >= 0 && mentions.get(index).equals(mentionAt(next));
    }

    /** The index before the article of what starts at a place. */
    private int skipBack(int from) {
        return from > 0 && sentence.skip(from - 1, Category.ARTICLE) == from ? from - 1 : from;
    }

    /** Whether a subject can start there. */
    boolean opens(int from) {
        int at = skipBack(from);
        if (at == 0 || at == leadEnd) {
            return true;
        }
        char[] signs = {',', ';', ':', '-', '(', '"', '|', '.', ')'};
        for (char sign : signs) {
            if (sentence.isSign(at - 1, sign)) {
                return true;
            }
        }
        return endsBefore(at, Category.AND)
                || endsBefore(at, Category.CONNECT)
                || endsBefore(at, Category.LED)
                || endsBefore(at, Category.LINK);
    }

    private boolean endsBefore(int at, Category category) {
        for (int i = Math.max(0, at - LONGEST_PHRASE); i < at; i++) {
            if (sentence.skip(i, category) == at) {
                return true;
            }
        }
        return false;
    }

    private boolean isLed(int first, int from) {
        return first > 0 && endsBefore(skipBack(from), Category.LED);
    }

    /** Who leads a delegation; the country may be said of the delegation alone. */
    private @Nullable Subject led(int first, int last, Adjuncts around) {
        Mention delegation = mentions.get(first - 1);
        int led = sentence.skip(delegation.to(), Category.LED);
        int to = sentence.isSign(delegation.to(), ',') ? sentence.skip(delegation.to() + 1, Category.LED) : led;
        Mention leader = mentions.get(first);
        boolean isOf = to == skipBack(leader.from()) && delegation.official() == null;
        Mention whole =
                isOf && leader.area() == null && delegation.area() != null ? leader.of(delegation.area()) : leader;
        return new Subject(
                ImmutableList.<Mention>builder()
                        .add(whole)
                        .addAll(mentions.subList(first + 1, last + 1))
                        .build(),
                isOf ? delegation.from() : leader.from(),
                around,
                null);
    }

    /** Who did the last thing, if the words between say that it is the same one. */
    private @Nullable Subject referred(int verb) {
        if (before == null) {
            return pronoun(verb);
        }
        Adjuncts around = adjuncts();
        boolean isDuring = false;
        int at = before.to();
        while (at < verb) {
            int next = around.read(at, verb);
            next = next == at && sentence.isSign(at, ',') ? at + 1 : next;
            if (next == at) {
                isDuring |= sentence.is(at, Category.CONNECT, "DURING");
                next = sentence.skip(at, Category.CONNECT);
                next = next == at ? sentence.skip(at, Category.AND) : next;
                next = next == at ? sentence.skip(at, Category.IT) : next;
            }
            if (next == at) {
                return loosely(verb);
            }
            at = next;
        }
        return new Subject(
                before.subjects(), before.subjects().get(0).from(), around, isDuring ? before.visit() : null);
    }

    /** The same subject behind words that are not known: "... and met with", "... during which he met with". */
    private @Nullable Subject loosely(int verb) {
        if (before == null) {
            return null;
        }
        int at = verb;
        for (int i = 0; i < 2; i++) {
            at = at > 0 && sentence.skip(at - 1, Category.LINK) == at ? at - 1 : at;
        }
        boolean isHe = at > 0 && sentence.skip(at - 1, Category.IT) == at;
        at = isHe ? at - 1 : at;
        boolean isDuring = false;
        for (int i = Math.max(0, at - LONGEST_PHRASE); i < at; i++) {
            isDuring |= sentence.is(i, Category.CONNECT, "DURING") && sentence.skip(i, Category.CONNECT) == at;
        }
        boolean isJoined = isHe || isDuring || endsBefore(at, Category.AND);
        return isJoined
                ? new Subject(
                        before.subjects(),
                        before.subjects().get(0).from(),
                        adjuncts(),
                        isDuring ? before.visit() : null)
                : null;
    }

    /** Who alone was spoken of in the sentence before, if a pronoun at the start of this one says so. */
    private @Nullable Subject pronoun(int verb) {
        Mention last = register.last();
        Adjuncts around = adjuncts();
        int at = around.read(0);
        at = sentence.isSign(at, ',') ? at + 1 : at;
        int it = sentence.skip(at, Category.IT);
        if (last == null || it == at || around.read(it, verb) != verb) {
            return null;
        }
        return new Subject(ImmutableList.of(last), at, around, null);
    }

    /** States that somebody did something. */
    void did(int to, ImmutableList<Mention> subjects, @Nullable VisitDraft visit) {
        before = new Predicate(to, subjects, visit);
    }

    void add(VisitDraft visit) {
        visits.add(visit);
    }

    /** A visit whose visitor is the subject of what follows. */
    void expect(VisitDraft visit) {
        pending = visit;
    }

    void add(Entry event, int from, int to, List<String> assumed) {
        found.add(new ContactReader.Found(event, from, to, ImmutableList.copyOf(assumed)));
    }

    void leaveOut(int from, int to, Omission why) {
        leftOut.add(new ContactReader.LeftOut(from, to, why));
    }

    ContactReader.Contacts finish() {
        List<ContactReader.Found> others = List.copyOf(found);
        found.clear();
        visits.forEach(v -> v.finish(this));
        found.addAll(others);
        if (pending != null) {
            leaveOut(pending.from(), pending.to(), Omission.NO_OFFICIAL);
        }
        found.sort(Comparator.comparingInt(ContactReader.Found::from));
        return new ContactReader.Contacts(ImmutableList.copyOf(found), leftOut.build());
    }
}
