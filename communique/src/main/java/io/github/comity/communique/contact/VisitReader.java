package io.github.comity.communique.contact;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.communique.language.Habit;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.event.EventStatus;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a visit: "A paid a working visit to Prague", "A arrived in Prague on a state visit", "the visit of A to
 * Prague".
 */
final class VisitReader {
    private static final int MOST_BETWEEN = 6;

    private final Scene scene;
    private final Sentence sentence;

    VisitReader(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /** The index behind the visit at a place, or the place itself if there is none. */
    int read(int at) {
        Entry paid = sentence.find(at, Category.PAID);
        if (paid != null) {
            return told(at, at + paid.length(), new Verb(null, status(paid), true));
        }
        Entry arrived = sentence.find(at, Category.ARRIVED);
        if (arrived != null) {
            return told(at, at + arrived.length(), new Verb(null, status(arrived), false));
        }
        Entry opening = sentence.find(at, Category.WILL);
        if (opening != null) {
            EventStatus status = State.status(opening);
            int next = at + opening.length();
            int to = told(at, next, new Verb(Category.PAY, status, true));
            return to == at ? told(at, next, new Verb(Category.ARRIVE, status, false)) : to;
        }
        return sentence.is(at, Category.VISIT) ? noun(at) : at;
    }

    private static EventStatus status(Entry verb) {
        return verb.value().isEmpty() ? EventStatus.HELD : EventStatus.valueOf(verb.value());
    }

    /**
     * A verb of a visit.
     *
     * @param rest what its end is, where another word opens it
     * @param status whether the visit is held
     * @param isOfVisit whether it says nothing without the noun
     */
    private record Verb(@Nullable Category rest, EventStatus status, boolean isOfVisit) {}

    private int told(int at, int next, Verb verb) {
        boolean isBefore = scene.hasSubjectBefore(at);
        Frame.Wanted wanted = new Frame.Wanted(verb.rest(), true, isBefore ? 0 : 1, false);
        Frame frame = Frame.behind(scene, next, wanted);
        boolean isWhole =
                frame.noun() >= 0 || (!verb.isOfVisit() && frame.around().country() != null);
        if (!isWhole && sentence.hasFinalVerbs()) {
            Frame last = Frame.before(scene, at, new Frame.Wanted(null, true, 1, false));
            frame = last == null ? frame : last;
            isWhole = frame.noun() >= 0 || (!verb.isOfVisit() && frame.around().country() != null);
        }
        if (!isWhole || (verb.rest() != null && frame.rest() == null)) {
            return at;
        }
        int to = Math.max(next, frame.to());
        @Nullable VisitKind kind = frame.noun() < 0 ? null : kind(entry(frame.noun()));
        boolean isLast = frame.to() <= at;
        Scene.Subject subject = isLast
                ? frame.first().isEmpty() ? scene.subject(at) : scene.inFrame(frame.first(), frame.from())
                : isBefore || frame.first().isEmpty()
                        ? scene.subject(at)
                        : frame.isFirstBare() ? scene.behind(at, frame.first()) : null;
        if (subject == null) {
            scene.leaveOut(at, to, Omission.NO_SUBJECT);
            return to;
        }
        Adjuncts around = frame.around().orElse(subject.around());
        VisitDraft visit = new VisitDraft(kind, verb.status(), around, subject.from(), to);
        visit.by(subject.all());
        scene.add(visit);
        scene.did(to, subject.all(), visit);
        return to;
    }

    private Entry entry(int noun) {
        return Objects.requireNonNull(sentence.find(noun, Category.VISIT));
    }

    private static @Nullable VisitKind kind(Entry visit) {
        return visit.value().isEmpty() ? null : VisitKind.valueOf(visit.value());
    }

    /** A visit as a noun: of somebody, whose status stands around it; or of whoever is the subject of the sentence. */
    private int noun(int at) {
        Entry entry = entry(at);
        int next = at + entry.length();
        boolean isDuring = isDuring(at);
        int of = sentence.skip(next, Category.OF);
        Mention visitor = of == next && sentence.has(Habit.INFLECTED_NAMES) ? null : scene.mentionAt(of);
        Adjuncts around = scene.adjuncts();
        if (visitor == null || visitor.official() == null) {
            int to = around.read(next);
            boolean isOne = sentence.isArticle(at - 1) || sentence.skip(at - 1, Category.OWN) == at;
            if (isDuring && around.hasPlace() && isOne) {
                scene.expect(new VisitDraft(kind(entry), EventStatus.HELD, around, at, to));
                return to;
            }
            return at;
        }
        int to = around.read(visitor.to());
        State state = State.read(sentence, to, around);
        EventStatus status = state == null ? null : state.status();
        if (state != null) {
            to = state.to();
        } else if (isDuring && !hasFuture()) {
            status = EventStatus.HELD;
        }
        if (status == null) {
            scene.leaveOut(at, to, Omission.NO_STATUS);
            return to;
        }
        VisitDraft visit = new VisitDraft(kind(entry), status, around, at, to);
        visit.by(ImmutableList.of(visitor));
        scene.add(visit);
        return to;
    }

    private boolean isDuring(int at) {
        int before = at;
        before = before > 0 && sentence.skip(before - 1, Category.ARTICLE) == before ? before - 1 : before;
        before = before > 0 && sentence.skip(before - 1, Category.OWN) == before ? before - 1 : before;
        before = sentence.isArticle(before - 1) ? before - 1 : before;
        for (int i = Math.max(0, before - MOST_BETWEEN); i < before; i++) {
            if (sentence.is(i, Category.CONNECT, "DURING") && sentence.skip(i, Category.CONNECT) == before) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFuture() {
        for (int i = 0; i < sentence.size(); i++) {
            Entry opening = sentence.find(i, Category.WILL);
            if (opening != null && State.status(opening) != EventStatus.HELD) {
                return true;
            }
        }
        return false;
    }
}
