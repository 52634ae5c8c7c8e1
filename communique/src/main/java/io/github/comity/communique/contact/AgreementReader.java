package io.github.comity.communique.contact;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.event.EventStatus;
import io.github.comity.party.Official;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.AgreementBuilder;
import io.github.comity.treaty.AgreementKind;
import io.github.comity.treaty.AgreementStep;
import io.github.comity.treaty.AgreementStep.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an agreement: "the parties signed a memorandum on cooperation in tourism", "the agreement ... entered into
 * force".
 */
final class AgreementReader {
    private static final int MOST_BACK = 8;

    /** Of a verb without a tense, which another word opens. */
    private static final String TENSELESS = "SIGN";

    private static final String PLANNED = "PLANNED_";

    private final Scene scene;
    private final Sentence sentence;
    private final SideReader sides;

    AgreementReader(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.sides = new SideReader(sentence);
    }

    /**
     * An agreement.
     *
     * @param from the index of its first token
     * @param to the index behind the last token
     * @param kind what it is called
     * @param title the title, or null if it has none
     * @param between the parties that stand between its noun and what it is about, possibly none
     */
    private record Text(
            int from, int to, AgreementKind kind, @Nullable String title, ImmutableList<Party> between) {}

    /** What was read of an agreement. */
    private record Told(
            Text text,
            Kind step,
            @Nullable Party by,
            EventStatus status,
            Adjuncts around,
            int from,
            int to,
            ImmutableList<Mention> signatories,
            ImmutableList<Party> parties) {}

    /** The index behind the agreement at a place, or the place itself if there is none. */
    int read(int at) {
        Entry signed = sentence.find(at, Category.SIGNED);
        if (signed != null && !signed.value().equals(TENSELESS)) {
            return signed(at, at + signed.length(), Kind.valueOf(signed.value()), null);
        }
        Entry opening = sentence.find(at, Category.WILL);
        if (opening != null) {
            return signed(at, at + opening.length(), Kind.SIGNED, opening);
        }
        Text text = sentence.is(at, Category.AGREEMENT) ? text(back(at)) : null;
        return text == null ? at : passive(text);
    }

    /** An agreement behind its verb, whose end may stand before or behind it where another word opens it. */
    private int signed(int verb, int from, Kind step, @Nullable Entry opening) {
        int both = bothBefore(verb);
        boolean isBefore = both >= 0 || scene.hasSubjectBefore(verb);
        Frame.Wanted wanted = new Frame.Wanted(opening == null ? null : Category.SIGNED, false, 1, false);
        Frame frame = Frame.behind(scene, from, wanted);
        boolean isSubject = frame.isFirstBare();
        if (isSubject && isBefore) {
            return verb;
        }
        int behind = isBefore || !frame.first().isEmpty() ? -1 : frame.to();
        int late = behind < 0 ? frame.to() : sentence.skip(behind, Category.BOTH);
        both = behind >= 0 && late > behind ? behind : both;
        Adjuncts around = frame.around();
        int last = around.read(late);
        int object = sentence.isSign(last, ',') ? last + 1 : last;
        Text text = text(sentence.skipAll(object, Category.ARTICLE));
        if (text == null) {
            return verb;
        }
        SideReader.Sides between = sides.between(text.to());
        int next = between.to();
        int with = sentence.skip(next, Category.WITH);
        Sentence.Named partner = with == next ? null : sentence.party(sentence.skip(with, Category.ARTICLE));
        int to = around.read(partner == null ? next : partner.to());
        if (opening != null && frame.rest() == null) {
            if (!sentence.is(to, Category.SIGNED, TENSELESS)) {
                return verb;
            }
            to = around.read(sentence.skip(to, Category.SIGNED));
        }
        Scene.Subject subject = both >= 0 ? null : isSubject ? scene.behind(verb, frame.first()) : scene.subject(verb);
        ImmutableList<Mention> partners = isSubject ? ImmutableList.of() : frame.first();
        ImmutableList<Mention> signatories = subject == null
                ? ImmutableList.of()
                : ImmutableList.<Mention>builder()
                        .addAll(subject.all())
                        .addAll(partners)
                        .build();
        if (subject != null) {
            around.orElse(subject.around());
            scene.did(to, subject.all(), subject.visit());
        } else {
            around.orElse(scene.leadBefore(both < 0 ? verb : Math.min(both, verb)));
        }
        ImmutableList<Party> parties = between.all().isEmpty() ? text.between() : between.all();
        parties = parties.isEmpty() ? SideReader.of(signatories) : parties;
        if (parties.isEmpty() && partner != null && partner.area() instanceof Party other && signatories.size() == 1) {
            parties = signatories.get(0).area() instanceof Party own && !own.equals(other)
                    ? ImmutableList.of(own, other)
                    : parties;
        }
        boolean isPair = parties.isEmpty() && both >= 0 && !scene.register().isOfFirms();
        int start = subject != null ? subject.from() : both < 0 ? verb : Math.min(both, verb);
        EventStatus status = opening == null ? EventStatus.HELD : State.status(opening);
        add(new Told(text, step, null, status, around, start, to, signatories, isPair ? pair() : parties), isPair);
        return to;
    }

    private ImmutableList<Party> pair() {
        return SideReader.pair(scene.register());
    }

    /** The index of "the parties" directly before a verb, or -1. */
    private int bothBefore(int verb) {
        int end = verb;
        end = end > 0 && sentence.skip(end - 1, Category.LINK) == end ? end - 1 : end;
        for (int i = Math.max(0, end - MOST_BACK); i < end; i++) {
            if (sentence.is(i, Category.BOTH) && sentence.skip(i, Category.BOTH) == end) {
                return i;
            }
        }
        return -1;
    }

    /** An agreement before its verb: it was signed, entered into force, was ratified. */
    private int passive(Text text) {
        SideReader.Sides between = sides.between(text.to());
        Adjuncts around = scene.adjuncts();
        int to = around.read(between.to());
        int comma = sentence.isSign(to, ',') ? to + 1 : to;
        Step step = step(comma, around);
        if (step == null) {
            return text.from() < text.to() ? text.to() : text.from() + 1;
        }
        Kind kind = step.kind();
        int next = step.to();
        int agent = sentence.skip(next, Category.BY);
        Sentence.Named ratifier = agent == next ? null : sentence.party(sentence.skip(agent, Category.ARTICLE));
        next = ratifier == null ? next : ratifier.to();
        to = around.read(next);
        around.orElse(scene.leadBefore(text.from()));
        ImmutableList<Party> parties = between.all().isEmpty() ? text.between() : between.all();
        parties = parties.isEmpty() ? sides.within(text.from(), text.to()) : parties;
        Party by = ratifier != null && ratifier.area() instanceof Party party ? party : null;
        if (kind == Kind.RATIFIED && (by == null || !parties.contains(by))) {
            scene.leaveOut(text.from(), to, Omission.NO_PARTY);
            return to;
        }
        Told told = new Told(
                text,
                kind,
                kind == Kind.RATIFIED ? by : null,
                step.status(),
                around,
                text.from(),
                to,
                ImmutableList.of(),
                parties);
        add(told, false);
        return to;
    }

    private record Step(Kind kind, EventStatus status, int to) {}

    /** What happened to an agreement, by a whole verb or one that is parted around when and where. */
    private @Nullable Step step(int at, Adjuncts around) {
        Entry whole = sentence.find(at, Category.STEP);
        Entry opening = whole == null ? sentence.find(at, Category.WILL) : null;
        if (opening == null) {
            return whole == null ? null : step(whole, EventStatus.HELD, at);
        }
        int end = around.read(at + opening.length());
        Entry rest = sentence.find(end, Category.STEP);
        if (rest != null) {
            return step(rest, State.status(opening), end);
        }
        boolean isSigned = sentence.is(end, Category.SIGNED, TENSELESS);
        return isSigned ? new Step(Kind.SIGNED, State.status(opening), sentence.skip(end, Category.SIGNED)) : null;
    }

    private static Step step(Entry entry, EventStatus status, int at) {
        boolean isPlanned = entry.value().startsWith(PLANNED);
        Kind kind = Kind.valueOf(isPlanned ? entry.value().substring(PLANNED.length()) : entry.value());
        return new Step(kind, isPlanned ? EventStatus.PLANNED : status, at + entry.length());
    }

    private void add(Told told, boolean isPair) {
        String title = told.text().title();
        if (title == null) {
            scene.leaveOut(told.from(), told.to(), Omission.NO_TITLE);
            return;
        }
        if (told.parties().size() < 2) {
            scene.leaveOut(told.from(), told.to(), Omission.NO_SIDES);
            return;
        }
        List<String> assumed = new ArrayList<>();
        if (isPair) {
            assumed.add("agreement of %s and %s, as the text is between the two"
                    .formatted(
                            told.parties().get(0).name(), told.parties().get(1).name()));
        }
        AgreementBuilder agreement = Agreement.builder()
                .kind(told.text().kind())
                .title(title)
                .between(told.parties().toArray(Party[]::new));
        EventDate date = date(told, assumed);
        if (date != null) {
            AgreementStep.Builder step =
                    AgreementStep.builder().kind(told.step()).date(date).status(told.status());
            agreement.step(told.by() == null ? step.build() : step.by(told.by()).build());
        }
        if (told.step() == Kind.SIGNED) {
            sign(agreement, told);
        }
        scene.add(agreement.build(), told.from(), told.to(), assumed);
    }

    private static void sign(AgreementBuilder agreement, Told told) {
        if (told.around().town() != null) {
            agreement.signedIn(told.around().town());
        }
        for (Mention mention : told.signatories()) {
            Official official = mention.unusable() == null ? mention.official() : null;
            if (official != null && mention.area() != null && told.parties().contains(mention.area())) {
                agreement.signedBy(official);
            }
        }
    }

    /** The date that is said; of what was done, else some day until publication. */
    private @Nullable EventDate date(Told told, List<String> assumed) {
        if (told.status() != EventStatus.HELD) {
            return told.around().future();
        }
        EventDate date = told.around().past();
        if (date != null && date.latest().isPresent()) {
            if (told.around().isDateAssumed()) {
                assumed.add("date %s counted from the day of publication".formatted(date));
            }
            return date;
        }
        LocalDate published = sentence.published();
        return published == null ? null : EventDate.until(EventDate.on(published));
    }

    /** The start of a title that ends in the noun at a place: words with a capital before it. */
    private int back(int at) {
        int from = at;
        while (!sentence.hasNounCapitals()
                && from > 1
                && at - from < MOST_BACK
                && sentence.isCapital(at)
                && (sentence.isCapital(from - 1) || sentence.is(from - 1, Category.AND))
                && !sentence.is(from - 1, Category.ARTICLE)) {
            from--;
        }
        return sentence.skip(from, Category.AND) > from ? at : from;
    }

    /** The agreement at a place, or null. */
    private @Nullable Text text(int from) {
        for (int i = from; i < sentence.size() && i - from <= MOST_BACK; i++) {
            Entry noun = sentence.find(i, Category.AGREEMENT);
            if (noun != null) {
                return about(from, i, noun);
            }
            boolean isOfTitle = sentence.isCapital(i) || (sentence.is(i, Category.AND) && i > from);
            if (!isOfTitle || sentence.hasNounCapitals()) {
                return null;
            }
        }
        return null;
    }

    /** What an agreement is about, before or behind its parties. */
    private Text about(int from, int at, Entry noun) {
        int end = at + noun.length();
        SideReader.Sides between = sides.between(end);
        int about = sentence.skip(between.to(), Category.ABOUT);
        TopicReader.Topic topic = about == between.to() ? null : new TopicReader(sentence).read(about);
        int plain = noun.value().indexOf('=');
        AgreementKind kind =
                AgreementKind.valueOf(plain < 0 ? noun.value() : noun.value().substring(0, plain));
        String name = plain < 0
                ? sentence.text(from, end)
                : noun.value().substring(plain + 1).replace('_', ' ');
        if (topic != null && topic.to() > about && topic.isSure()) {
            String subject = sentence.text(between.to(), topic.to());
            return new Text(from, topic.to(), kind, name + " " + subject, between.all());
        }
        boolean isNamed = about == between.to() && at > from;
        return new Text(from, end, kind, isNamed ? name : null, ImmutableList.of());
    }
}
