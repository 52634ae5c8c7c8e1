package io.github.comity.communique.contact;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.MeetingBuilder;
import io.github.comity.diplomacy.MeetingFormat;
import io.github.comity.event.EventStatus;
import io.github.comity.party.Area;
import io.github.comity.party.Official;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a meeting: "A met with B", "A and B held talks", "A received B", "a meeting between A and B took place". */
final class MeetingReader {
    /** A format that needs an object: without one the verb says something else. */
    private static final String RECEPTION = "RECEPTION";

    /** Before the format of a verb that is itself in the future. */
    private static final String PLANNED = "PLANNED_";

    private final Scene scene;
    private final Sentence sentence;

    MeetingReader(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /** The index behind the meeting at a place, or the place itself if there is none. */
    int read(int at) {
        Entry met = sentence.find(at, Category.MEETS);
        if (met != null) {
            boolean isPlanned = met.value().startsWith(PLANNED);
            String format = isPlanned ? met.value().substring(PLANNED.length()) : met.value();
            EventStatus status = isPlanned ? EventStatus.PLANNED : EventStatus.HELD;
            return met(at, at + met.length(), new Verb(null, format, status, false));
        }
        Entry opening = sentence.find(at, Category.WILL);
        if (opening != null) {
            return met(
                    at,
                    at + opening.length(),
                    new Verb(Category.MEET, "", State.status(opening), State.mayBePassive(opening)));
        }
        Entry noun = sentence.find(at, Category.MEETING);
        return noun == null ? at : noun(at, at + noun.length(), noun.value());
    }

    /**
     * A verb of a meeting.
     *
     * @param rest what its end is, where another word opens it
     * @param format the format, which the end says where there is one
     * @param status whether the meeting is held
     * @param mayBePassive whether "by" may stand before one side
     */
    private record Verb(@Nullable Category rest, String format, EventStatus status, boolean mayBePassive) {}

    private int met(int at, int next, Verb verb) {
        boolean isBefore = scene.hasSubjectBefore(at);
        Frame.Wanted wanted = new Frame.Wanted(verb.rest(), false, isBefore ? 1 : 2, verb.mayBePassive());
        Frame frame = Frame.behind(scene, next, wanted);
        if (!isBefore && frame.first().isEmpty() && sentence.hasFinalVerbs() && verb.rest() == null) {
            Frame last = Frame.before(scene, at, new Frame.Wanted(null, false, 2, false));
            frame = last == null || last.first().isEmpty() ? frame : last;
        }
        if (verb.rest() != null && frame.rest() == null) {
            return at;
        }
        String format = frame.rest() == null ? verb.format() : frame.rest().value();
        boolean isLast = frame.to() <= at;
        int to = Math.max(frame.to(), next);
        boolean isParted = !frame.second().isEmpty() && (isLast || frame.isFirstBare());
        ImmutableList<Mention> others = isParted ? frame.second() : frame.first();
        Scene.Subject subject;
        if (isParted) {
            subject = isLast ? scene.inFrame(frame.first(), frame.from()) : scene.behind(at, frame.first());
        } else if (frame.isIt()) {
            subject = scene.meant(at);
        } else {
            subject = frame.second().isEmpty() ? scene.subject(at) : null;
            boolean isPlural = subject == null && frame.isFirstBare() && others.size() > 1;
            if (isPlural) {
                subject = isLast ? scene.inFrame(others, frame.from()) : scene.behind(at, others);
                others = subject == null ? others : ImmutableList.of();
            }
        }
        boolean hasObject = !others.isEmpty();
        if (!hasObject && format.equals(RECEPTION)) {
            return at;
        }
        if (subject == null) {
            if (hasObject) {
                scene.leaveOut(at, to, Omission.NO_SUBJECT);
            }
            return to;
        }
        if (!hasObject && (frame.isCut() || subject.all().size() < 2)) {
            scene.leaveOut(subject.from(), to, Omission.NO_COUNTERPART);
        } else {
            Told told = new Told(format, verb.status(), frame.around().orElse(subject.around()), subject.from(), to);
            add(told, subject.all(), others, subject.visit());
        }
        scene.did(to, subject.all(), subject.visit());
        return to;
    }

    private int noun(int at, int next, String format) {
        int between = sentence.skip(next, Category.BETWEEN);
        ImmutableList<Mention> sides = between == next ? ImmutableList.of() : scene.sidesAt(between);
        if (sides.size() == 1) {
            int with = sentence.skip(sides.get(0).to(), Category.WITH);
            Mention second = with == sides.get(0).to() ? null : scene.mentionAt(with);
            sides = second == null ? sides : ImmutableList.of(sides.get(0), second);
        }
        if (sides.size() < 2) {
            return at;
        }
        Adjuncts around = scene.adjuncts();
        int to = around.read(sides.get(sides.size() - 1).to());
        State state = State.read(sentence, to, around);
        int start = sentence.isArticle(at - 1) ? at - 1 : at;
        State.Before before = state == null ? State.before(scene, start, to, around) : null;
        if (before != null) {
            state = before.state();
            around.orElse(scene.leadBefore(before.at()));
        }
        if (state == null) {
            scene.leaveOut(at, to, Omission.NO_STATUS);
            return to;
        }
        add(new Told(format, state.status(), around, at, state.to()), sides, ImmutableList.of(), null);
        return state.to();
    }

    private record Told(String format, EventStatus status, Adjuncts around, int from, int to) {}

    private record Side(Party party, @Nullable Official official) {}

    private void add(
            Told told, ImmutableList<Mention> subjects, ImmutableList<Mention> others, @Nullable VisitDraft visit) {
        List<String> assumed = new ArrayList<>();
        List<Side> sides = new ArrayList<>();
        Omission why = addSides(subjects, others, sides, assumed);
        why = why == null ? addSides(others, subjects, sides, assumed) : why;
        Set<Party> parties = new LinkedHashSet<>();
        sides.forEach(s -> parties.add(s.party()));
        if (why == null && parties.size() < 2) {
            why = Omission.ONE_PARTY;
        }
        if (why == null
                && told.format().equals(MeetingFormat.MEETING.name())
                && subjects.stream().allMatch(scene::isCountry)) {
            why = Omission.NO_OFFICIAL;
        }
        if (why != null) {
            scene.leaveOut(told.from(), told.to(), why);
            return;
        }
        EventDate date = told.status() == EventStatus.HELD
                ? told.around().past()
                : told.around().future();
        if (date != null && told.around().isDateAssumed()) {
            assumed.add("date %s counted from the day of publication".formatted(date));
        }
        if (visit != null) {
            visit.meeting(m -> state(m, told, sides, date), told.to(), assumed);
            return;
        }
        MeetingBuilder meeting = Meeting.builder();
        state(meeting, told, sides, date);
        scene.add(meeting.build(), told.from(), told.to(), assumed);
    }

    private static void state(MeetingBuilder meeting, Told told, List<Side> sides, @Nullable EventDate date) {
        for (Side side : sides) {
            if (side.official() == null) {
                meeting.side(side.party());
            } else {
                meeting.side(side.party(), side.official());
            }
        }
        MeetingFormat verb =
                told.format().equals(RECEPTION) ? MeetingFormat.MEETING : MeetingFormat.valueOf(told.format());
        MeetingFormat said = told.around().format();
        boolean isPlain = verb == MeetingFormat.MEETING || (verb == MeetingFormat.TALKS && isRemote(said));
        MeetingFormat format = isPlain && said != null ? said : verb;
        if (format != MeetingFormat.MEETING) {
            meeting.format(format);
        }
        if (told.around().forum() != null) {
            meeting.onTheSidelinesOf(told.around().forum());
        }
        if (told.around().town() != null && format.isInPerson()) {
            meeting.in(told.around().town());
        }
        if (date != null) {
            meeting.on(date);
        }
        if (told.status() != EventStatus.HELD) {
            meeting.status(told.status());
        }
    }

    private static boolean isRemote(@Nullable MeetingFormat format) {
        return format != null && !format.isInPerson();
    }

    /** Adds those who speak for a country; whoever's is not said speaks for the other one of two. */
    private @Nullable Omission addSides(
            ImmutableList<Mention> mentions, ImmutableList<Mention> opposite, List<Side> sides, List<String> assumed) {
        for (Mention mention : mentions) {
            if (!mention.isUsable()) {
                return mention.unusable();
            }
            Area area = mention.area();
            if (area == null) {
                area = other(opposite);
                if (area != null) {
                    assumed.add("%s speaks for %s, as the text is between the two"
                            .formatted(mention.name() == null ? mention.title() : mention.name(), area.name()));
                }
            }
            if (!(area instanceof Party party)) {
                return Omission.NO_PARTY;
            }
            sides.add(new Side(party, mention.of(area).official()));
        }
        return null;
    }

    private @Nullable Area other(ImmutableList<Mention> opposite) {
        Area known = null;
        for (Mention mention : opposite) {
            if (mention.area() == null || (known != null && !known.equals(mention.area()))) {
                return null;
            }
            known = mention.area();
        }
        return known == null ? null : scene.register().otherThan(known);
    }
}
