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
        int will = sentence.skip(at, Category.WILL);
        EventStatus status = will > at ? EventStatus.PLANNED : EventStatus.HELD;
        Entry met = sentence.find(will, will > at ? Category.MEET : Category.MEETS);
        if (met != null) {
            boolean isPlanned = met.value().startsWith(PLANNED);
            String format = isPlanned ? met.value().substring(PLANNED.length()) : met.value();
            return met(at, will + met.length(), format, isPlanned ? EventStatus.PLANNED : status);
        }
        Entry noun = sentence.find(at, Category.MEETING);
        return noun == null ? at : noun(at, at + noun.length(), noun.value());
    }

    private int met(int verb, int at, String format, EventStatus status) {
        Adjuncts around = scene.adjuncts();
        int next = around.read(at);
        int with = sentence.skip(next, Category.WITH);
        ImmutableList<Mention> others = scene.listAt(with);
        boolean hasObject = !others.isEmpty();
        if (!hasObject && format.equals(RECEPTION)) {
            return verb;
        }
        int to = hasObject ? around.read(others.get(others.size() - 1).to()) : next;
        Scene.Subject subject = scene.subject(verb);
        if (subject == null) {
            if (hasObject) {
                scene.leaveOut(verb, to, Omission.NO_SUBJECT);
            }
            return to;
        }
        boolean isMissing = !hasObject && (with > next || subject.all().size() < 2);
        if (isMissing) {
            scene.leaveOut(subject.from(), to, Omission.NO_COUNTERPART);
        } else {
            Told told = new Told(format, status, around.orElse(subject.around()), subject.from(), to);
            add(told, subject.all(), others, subject.visit());
        }
        scene.did(to, subject.all(), subject.visit());
        return to;
    }

    private int noun(int at, int next, String format) {
        int between = sentence.skip(next, Category.BETWEEN);
        ImmutableList<Mention> sides = between == next ? ImmutableList.of() : scene.listAt(between);
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
        Entry state = sentence.find(to, Category.STATE);
        if (state == null) {
            scene.leaveOut(at, to, Omission.NO_STATUS);
            return to;
        }
        to = around.read(to + state.length());
        add(new Told(format, EventStatus.valueOf(state.value()), around, at, to), sides, ImmutableList.of(), null);
        return to;
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
        if (why == null && told.format().equals(MeetingFormat.MEETING.name()) && isOfCountriesAlone(subjects)) {
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
        boolean isPlain = verb == MeetingFormat.MEETING || (verb == MeetingFormat.TALKS && said == MeetingFormat.VIDEO);
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

    private boolean isOfCountriesAlone(ImmutableList<Mention> subjects) {
        return subjects.stream().allMatch(m -> {
            Sentence.Named named = sentence.party(sentence.skip(m.from(), Category.ARTICLE));
            return m.title() == null && named != null && named.to() == m.to();
        });
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
