package io.github.comity.communique.contact;

import com.google.common.collect.ImmutableList;
import io.github.comity.diplomacy.MeetingBuilder;
import io.github.comity.diplomacy.Visit;
import io.github.comity.diplomacy.VisitBuilder;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.party.Official;
import io.github.comity.period.EventDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A visit, of which more may be read. Not thread-safe. */
final class VisitDraft {
    private final @Nullable VisitKind kind;
    private final EventStatus status;
    private final Adjuncts around;
    private final List<Consumer<MeetingBuilder>> meetings = new ArrayList<>();
    private final List<String> assumed = new ArrayList<>();
    private ImmutableList<Mention> visitors = ImmutableList.of();
    private int from;
    private int to;

    VisitDraft(@Nullable VisitKind kind, EventStatus status, Adjuncts around, int from, int to) {
        this.kind = kind;
        this.status = status;
        this.around = around;
        this.from = from;
        this.to = to;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    @Nullable
    Country host() {
        return around.country();
    }

    void by(ImmutableList<Mention> who) {
        visitors = who;
        for (Mention mention : who) {
            from = Math.min(from, mention.from());
            to = Math.max(to, mention.to());
        }
    }

    /** Adds a meeting that the visitor had then. */
    void meeting(Consumer<MeetingBuilder> meeting, int end, List<String> assumptions) {
        meetings.add(meeting);
        to = Math.max(to, end);
        assumed.addAll(assumptions);
    }

    /** The country that the visitors speak for, where it follows from whom the text is between; else null. */
    static @Nullable Area home(Mention visitor, Country host, Register register) {
        return visitor.area() == null ? register.otherThan(host) : visitor.area();
    }

    void finish(Scene scene) {
        Omission why = why(scene.register());
        if (why == null) {
            Visit visit = visit(scene.register());
            scene.add(visit, from, to, assumed);
        } else {
            scene.leaveOut(from, to, why);
        }
    }

    private @Nullable Omission why(Register register) {
        if (visitors.isEmpty()) {
            return Omission.NO_SUBJECT;
        }
        for (Mention visitor : visitors) {
            if (visitor.unusable() != null) {
                return visitor.unusable();
            }
        }
        if (visitors.get(0).official() == null) {
            return Omission.NO_OFFICIAL;
        }
        Country host = around.country();
        if (host == null) {
            return Omission.NO_PLACE;
        }
        for (Mention visitor : visitors) {
            Area home = home(visitor, host, register);
            if (home != null && host.equals(home)) {
                return Omission.ONE_PARTY;
            }
            Area first = home(visitors.get(0), host, register);
            if (visitor.area() != null && (first == null || !visitor.area().equals(first))) {
                return Omission.IMPOSSIBLE;
            }
        }
        return kind == null ? Omission.NO_KIND : null;
    }

    private Visit visit(Register register) {
        Country host = Objects.requireNonNull(around.country());
        VisitBuilder visit = Visit.builder()
                .kind(Objects.requireNonNull(kind))
                .visitor(official(visitors.get(0), host, register))
                .status(status);
        Place town = around.town();
        if (town == null) {
            visit.to(host);
        } else {
            visit.to(host, town);
        }
        EventDate date = status == EventStatus.HELD ? around.past() : around.future();
        if (date != null) {
            visit.on(date);
            if (around.isDateAssumed()) {
                assumed.add("date %s counted from the day of publication".formatted(date));
            }
        }
        for (Mention member : visitors.subList(1, visitors.size())) {
            if (member.official() != null) {
                visit.delegation(official(member, host, register));
            }
        }
        meetings.forEach(visit::meeting);
        return visit.build();
    }

    private Official official(Mention mention, Country host, Register register) {
        Area home = home(mention, host, register);
        Mention whole = home == null ? mention : mention.of(home);
        if (mention.area() == null && home != null) {
            String note = "%s speaks for %s, as the text is between the two".formatted(mention.name(), home.name());
            assumed.remove(note);
            assumed.add(note);
        }
        return Objects.requireNonNull(whole.official());
    }
}
