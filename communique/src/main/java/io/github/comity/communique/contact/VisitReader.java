package io.github.comity.communique.contact;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
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
        int will = sentence.skip(at, Category.WILL);
        EventStatus status = will > at ? EventStatus.PLANNED : EventStatus.HELD;
        Entry paid = sentence.find(will, will > at ? Category.PAY : Category.PAID);
        if (paid != null) {
            EventStatus said = paid.value().isEmpty() ? status : EventStatus.valueOf(paid.value());
            return paid(at, will + paid.length(), said);
        }
        Entry arrived = sentence.find(will, will > at ? Category.ARRIVE : Category.ARRIVED);
        if (arrived != null) {
            EventStatus said = arrived.value().isEmpty() ? status : EventStatus.valueOf(arrived.value());
            return arrived(at, will + arrived.length(), said);
        }
        return sentence.is(at, Category.VISIT) ? noun(at) : at;
    }

    private int paid(int verb, int at, EventStatus status) {
        int noun = nounNear(at);
        if (noun < 0) {
            return verb;
        }
        Entry visit = entry(noun);
        Adjuncts around = scene.adjuncts();
        int to = around.read(noun + visit.length());
        return told(verb, to, kind(visit), status, around);
    }

    private int arrived(int verb, int at, EventStatus status) {
        Adjuncts around = scene.adjuncts();
        int early = nounNear(at);
        int place = early < 0 ? around.readPlace(at) : at;
        int next = early < 0 ? around.read(place) : at;
        int noun = early < 0 ? nounNear(next) : early;
        if (noun < 0) {
            return around.country() == null ? verb : told(verb, next, null, status, around);
        }
        Entry visit = entry(noun);
        int to = around.readPlace(noun + visit.length());
        return told(verb, around.read(to), kind(visit), status, around);
    }

    private Entry entry(int noun) {
        return Objects.requireNonNull(sentence.find(noun, Category.VISIT));
    }

    private static @Nullable VisitKind kind(Entry visit) {
        return visit.value().isEmpty() ? null : VisitKind.valueOf(visit.value());
    }

    /** The noun of a visit behind articles, adjectives and a number of days, or -1. */
    private int nounNear(int at) {
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

    private int told(int verb, int to, @Nullable VisitKind kind, EventStatus status, Adjuncts around) {
        Scene.Subject subject = scene.subject(verb);
        if (subject == null) {
            scene.leaveOut(verb, to, Omission.NO_SUBJECT);
            return to;
        }
        VisitDraft visit = new VisitDraft(kind, status, around.orElse(subject.around()), subject.from(), to);
        visit.by(subject.all());
        scene.add(visit);
        scene.did(to, subject.all(), visit);
        return to;
    }

    /** A visit as a noun: of somebody, whose status stands around it; or of whoever is the subject of the sentence. */
    private int noun(int at) {
        Entry entry = entry(at);
        int next = at + entry.length();
        boolean isDuring = isDuring(at);
        Mention visitor = scene.mentionAt(sentence.skip(next, Category.OF));
        Adjuncts around = scene.adjuncts();
        if (visitor == null || visitor.official() == null) {
            int to = around.read(next);
            if (isDuring && around.hasPlace() && sentence.skip(at - 1, Category.OWN) == at) {
                scene.expect(new VisitDraft(kind(entry), EventStatus.HELD, around, at, to));
                return to;
            }
            return at;
        }
        int to = around.read(visitor.to());
        Entry state = sentence.find(to, Category.STATE);
        EventStatus status = state == null ? null : EventStatus.valueOf(state.value());
        if (state != null) {
            to = around.read(to + state.length());
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
        for (int i = Math.max(0, before - MOST_BETWEEN); i < before; i++) {
            if (sentence.is(i, Category.CONNECT, "DURING") && sentence.skip(i, Category.CONNECT) == before) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFuture() {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, Category.WILL)) {
                return true;
            }
        }
        return false;
    }
}
