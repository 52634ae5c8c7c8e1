package io.github.comity.communique.contact;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.event.EventStatus;
import io.github.comity.party.Area;
import io.github.comity.party.Official;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import io.github.comity.treaty.Commission;
import io.github.comity.treaty.CommissionBuilder;
import io.github.comity.treaty.CommissionKind;
import io.github.comity.treaty.Session;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a session: "the 12th meeting of the Joint Commission on Trade took place in Prague". */
final class SessionReader {
    private static final int MOST_BACK = 6;
    private static final int MOST_SESSIONS = 999;

    private final Scene scene;
    private final Sentence sentence;
    private final SideReader sides;

    SessionReader(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.sides = new SideReader(sentence);
    }

    /** A commission with its name. */
    private record Body(int from, int to, CommissionKind kind, String name) {}

    /** What was read of a session. */
    private record Told(
            Body body,
            int number,
            EventStatus status,
            Adjuncts around,
            int from,
            int to,
            ImmutableList<Mention> chairs,
            ImmutableList<Party> parties) {}

    /** The index behind the session at a place, or the place itself if there is none. */
    int read(int at) {
        Entry noun = sentence.find(at, Category.SESSION);
        if (noun == null) {
            return at;
        }
        int of = sentence.skip(at + noun.length(), Category.OF);
        Body body = of == at + noun.length() && !sentence.hasGenitiveOwners() ? null : body(of);
        return body == null ? at : session(at, body);
    }

    private int session(int at, Body body) {
        int number = -1;
        int from = at;
        for (int i = at - 1; i >= Math.max(0, at - MOST_BACK); i--) {
            if (number < 0 && ordinalEnd(i) == from) {
                number = ordinal(i);
                from = i;
            } else if (sentence.skip(i, Category.NEXT) == from
                    || sentence.skip(i, Category.ARTICLE) == from
                    || sentence.skip(i, Category.LINK) == from) {
                from = i;
            }
        }
        SideReader.Sides between = sides.between(body.to());
        Adjuncts around = scene.adjuncts();
        int to = around.read(between.to());
        int comma = sentence.isSign(to, ',') ? to + 1 : to;
        State state = State.read(sentence, comma, around);
        Entry chaired = chaired(from);
        State.Before before = state == null && chaired == null ? State.before(scene, from, to, around) : null;
        state = before == null ? state : before.state();
        EventStatus status = null;
        if (state != null) {
            status = state.status();
            to = state.to();
        } else if (chaired != null) {
            status = EventStatus.valueOf(chaired.value());
        } else if (comma > to && sentence.is(comma, Category.CHAIRED, "HELD")) {
            status = EventStatus.HELD;
            to = around.read(sentence.skip(comma, Category.CHAIRED));
        }
        int verb = chaired != null ? from - chaired.length() : before == null ? from : before.at();
        Scene.Subject subject = chaired == null ? null : scene.subject(verb);
        if (status == null) {
            scene.leaveOut(from, to, Omission.NO_STATUS);
            return to;
        }
        ImmutableList<Mention> chairs = subject == null ? ImmutableList.of() : subject.all();
        if (subject != null) {
            around.orElse(subject.around());
            scene.did(to, subject.all(), subject.visit());
        } else if (chaired == null) {
            around.orElse(scene.leadBefore(verb));
        }
        ImmutableList<Party> parties = between.all();
        parties = parties.isEmpty() ? sides.within(body.from(), body.to()) : parties;
        parties = parties.isEmpty() ? SideReader.of(chairs) : parties;
        int start = subject == null ? verb : subject.from();
        add(new Told(body, number, status, around, start, to, chairs, parties));
        return to;
    }

    private @Nullable Entry chaired(int from) {
        for (int i = Math.max(0, from - MOST_BACK); i < from; i++) {
            Entry entry = sentence.find(i, Category.CHAIRED);
            if (entry != null && i + entry.length() == from) {
                return entry;
            }
        }
        return null;
    }

    private void add(Told told) {
        List<String> assumed = new ArrayList<>();
        ImmutableList<Party> parties = told.parties();
        if (parties.isEmpty()) {
            parties = SideReader.pair(scene.register());
            if (!parties.isEmpty()) {
                assumed.add("commission of %s and %s, as the text is between the two"
                        .formatted(parties.get(0).name(), parties.get(1).name()));
            }
        }
        EventDate date = told.status() == EventStatus.HELD
                ? told.around().past()
                : told.around().future();
        if (parties.size() < 2) {
            scene.leaveOut(told.from(), told.to(), Omission.NO_SIDES);
            return;
        }
        if (date == null && told.number() < 1) {
            scene.leaveOut(told.from(), told.to(), Omission.NO_DATE);
            return;
        }
        if (date != null && told.around().isDateAssumed()) {
            assumed.add("date %s counted from the day of publication".formatted(date));
        }
        CommissionBuilder commission = Commission.builder()
                .name(told.body().name())
                .kind(told.body().kind())
                .between(parties.toArray(Party[]::new))
                .session(session(told, parties, date));
        scene.add(commission.build(), told.from(), told.to(), assumed);
    }

    private Session session(Told told, ImmutableList<Party> parties, @Nullable EventDate date) {
        Session.Builder session = Session.builder();
        if (told.number() > 0) {
            session.number(told.number());
        }
        if (told.status() == EventStatus.HELD) {
            if (date == null || date.latest().isEmpty()) {
                session.held();
            } else {
                session.held(date);
            }
        } else if (date != null) {
            session.planned(date);
        }
        if (told.status() == EventStatus.POSTPONED) {
            session.postponed();
        } else if (told.status() == EventStatus.CANCELLED) {
            session.cancelled();
        }
        if (told.around().town() != null) {
            session.in(told.around().town());
        }
        for (Mention chair : told.chairs()) {
            Area area = chair.area();
            Official official = chair.unusable() == null ? chair.official() : null;
            if (official != null && area instanceof Party party && parties.contains(party)) {
                session.coChair(party, official);
            }
        }
        return session.build();
    }

    /** The commission at a place, or null. */
    private @Nullable Body body(int at) {
        int from = sentence.skip(at, Category.ARTICLE);
        for (int i = from; i < sentence.size() && i - from < MOST_BACK; i++) {
            Entry noun = sentence.find(i, Category.COMMISSION);
            if (noun != null) {
                int to = adjectivesEnd(i + noun.length());
                int about = sentence.skip(to, Category.ABOUT);
                TopicReader.Topic topic = about == to ? null : new TopicReader(sentence).read(about);
                int end = topic != null && topic.to() > about && topic.isSure() ? topic.to() : to;
                return new Body(from, end, kind(noun), name(noun, from, i + noun.length(), end));
            }
            boolean isPart = sentence.isCapital(i)
                    || (sentence.isSign(i, '-') && i > from)
                    || (sentence.isSign(i + 1, '-') && sentence.party(i + 2) != null)
                    || sentence.party(i) != null
                    || sentence.is(i, Category.AND);
            if (!isPart) {
                return null;
            }
        }
        return null;
    }

    /** The index behind the countries whose commission it is, where they stand behind its noun. */
    private int adjectivesEnd(int at) {
        int to = at;
        int next = at;
        for (Sentence.Named named = whose(next); named != null; named = whose(next)) {
            to = named.to();
            next = sentence.isSign(to, '-') ? to + 1 : to;
        }
        return to;
    }

    private Sentence.@Nullable Named whose(int at) {
        return sentence.hasLastAdjectives() ? sentence.party(at) : null;
    }

    private static CommissionKind kind(Entry noun) {
        int name = noun.value().indexOf('=');
        return CommissionKind.valueOf(name < 0 ? noun.value() : noun.value().substring(0, name));
    }

    /** The name as printed; where the noun is inflected, its plain form with what the commission is about. */
    private String name(Entry noun, int from, int to, int end) {
        int plain = noun.value().indexOf('=');
        if (plain < 0) {
            return sentence.text(from, end);
        }
        String name = noun.value().substring(plain + 1).replace('_', ' ');
        return end == to ? name : name + " " + sentence.text(to, end);
    }

    /** The index behind an ordinal that starts at a place, or -1. */
    private int ordinalEnd(int at) {
        int words = sentence.skipOrdinal(at);
        if (words > at) {
            return words;
        }
        return sentence.ordinalEnd(at);
    }

    private int ordinal(int at) {
        int word = sentence.ordinal(at);
        int number = word < 0 ? sentence.ordinalNumber(at) : word;
        return number <= MOST_SESSIONS ? number : -1;
    }
}
