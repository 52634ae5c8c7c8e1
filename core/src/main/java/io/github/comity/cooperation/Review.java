package io.github.comity.cooperation;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.diplomacy.DiplomaticMission;
import io.github.comity.diplomacy.DiplomaticRelations;
import io.github.comity.diplomacy.Forum;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.PublicStatement;
import io.github.comity.diplomacy.Visit;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.event.Dated;
import io.github.comity.event.Event;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.event.Schedule;
import io.github.comity.internal.Given;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.period.EventDate;
import io.github.comity.treaty.Oddity;
import io.github.comity.treaty.TreatyReview;
import io.github.comity.update.Schedules;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what is odd in a cooperation, by the rules of {@link ReviewRule}.
 *
 * <p>It finds only what is certain: dates that can be in order within their precision are not odd, what was put off or
 * called off has no days to be outside of, and what is not stated is not missed. It refuses nothing, throws nothing,
 * and does not say which of two statements is wrong. What depends on a day is found only where the caller passes the
 * day.
 *
 * <pre>{@code
 * Review.asOf(relations, LocalDate.of(2025, 1, 15)).forEach(System.out::println);
 * // session of the Intergovernmental Commission must be held, put off or called off by 2024-12-31, but was
 * // still planned on 2025-01-15 (logic of dates)
 * }</pre>
 *
 * <p>This class has no state.
 */
public final class Review {
    private static final Comparator<Finding> ORDER = comparing(Finding::rule, comparing(Review::rank))
            .thenComparing(f -> f.rule().name())
            .thenComparing(Finding::sentence);

    private Review() {}

    private static int rank(ReviewRule rule) {
        int index = ReviewRule.constants().indexOf(rule);
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    /**
     * Finds what is odd whatever the day.
     *
     * @param relations the cooperation
     * @return the findings in the order of the rules, then by sentence; empty if there are none
     */
    public static ImmutableList<Finding> of(BilateralCooperation relations) {
        Given.argument("relations", "Review.of", relations);
        Findings found = new Findings();
        relations.visits().forEach(found::visit);
        relations.meetings().forEach(found::meeting);
        relations.statements().forEach(s -> found.office(s, s.date(), Stream.of(s.speaker()), sentence(s)));
        relations.diplomaticRelations().ifPresent(found::relations);
        relations.agreements().forEach(a -> TreatyReview.of(a).forEach(found::oddity));
        relations.commissions().forEach(c -> TreatyReview.of(c).forEach(found::oddity));
        SideReview.of(relations).forEach(found::add);
        ExistenceReview.of(relations).forEach(found::add);
        CalendarReview.of(relations).forEach(found::add);
        relations.timeline().events().forEach(found::putOff);
        new FigureReview(relations.reconciliation(), found::add).review();
        return found.inOrder();
    }

    /**
     * Finds what is odd on a day: all that is odd anyhow, what is overdue, what is said to be held or to have been
     * traded though it lies in the future, and agreements that have run out though nothing but their entry into force
     * is stated.
     *
     * @param relations the cooperation
     * @param day the day from which it is seen
     * @return the findings in the order of the rules, then by sentence; empty if there are none
     */
    public static ImmutableList<Finding> asOf(BilateralCooperation relations, LocalDate day) {
        Given.argument("day", "Review.asOf", day);
        Findings found = new Findings();
        Timeline timeline =
                Given.argument("relations", "Review.asOf", relations).timeline();
        for (Event event :
                timeline.overdueAt(day).where(e -> !isToldOf(e, timeline)).events()) {
            found.add(
                    ReviewRule.OVERDUE,
                    "%s must be held, put off or called off by %s, but was still planned on %s"
                            .formatted(
                                    event.headline(), day(event.date().latest().orElseThrow()), day(day)),
                    event.origin());
        }
        for (Event event : timeline.withStatus(EventStatus.HELD).events()) {
            event.date()
                    .earliest()
                    .filter(day::isBefore)
                    .ifPresent(earliest -> found.add(
                            ReviewRule.HELD_IN_FUTURE,
                            "%s must not be held yet on %s, but was said to be held %s"
                                    .formatted(event.headline(), day(day), when(event.date())),
                            event.origin()));
        }
        relations.agreements().forEach(a -> TreatyReview.asOf(a, day).forEach(found::oddity));
        relations.claims().stream()
                .flatMap(c -> FigureReview.early(c, day).stream())
                .forEach(found::add);
        of(relations).forEach(found::add);
        return found.inOrder();
    }

    /**
     * Whether another entry may tell how a plan went on; so a plan that stands beside its outcome, as after a merge, is
     * not overdue.
     */
    private static boolean isToldOf(Event planned, Timeline timeline) {
        return timeline.events().stream()
                .anyMatch(e -> e.status() != EventStatus.PLANNED && SameEvent.mayCoincide(planned, e));
    }

    private static String sentence(PublicStatement statement) {
        return "speak " + statement.date().map(Review::when).orElse("");
    }

    /** {@code "on 2 September 2024"}, {@code "in September 2024"}. */
    private static String when(EventDate date) {
        return switch (date.precision()) {
                    case DAY -> "on ";
                    case INTERVAL -> date.isOpen() ? "" : "on ";
                    case MONTH, QUARTER, SEASON, THIRD, HALF_YEAR, YEAR -> "in ";
                }
                + date.phrase();
    }

    private static String day(LocalDate day) {
        return EventDate.on(day).label();
    }

    private static boolean isCalledOff(EventStatus status) {
        return status == EventStatus.CANCELLED || status == EventStatus.POSTPONED;
    }

    /** The findings while they are being found. */
    private static final class Findings {
        private final ImmutableSet.Builder<Finding> found = ImmutableSet.builder();

        ImmutableList<Finding> inOrder() {
            return ImmutableList.sortedCopyOf(ORDER, found.build());
        }

        void add(Finding finding) {
            found.add(finding);
        }

        void add(ReviewRule rule, String sentence, Dated... things) {
            add(Finding.about(rule, sentence, things));
        }

        void oddity(Oddity oddity) {
            add(ReviewRule.of(oddity.rule()), oddity.sentence(), oddity.about());
        }

        void office(Dated thing, Optional<EventDate> date, Stream<Official> officials, String act) {
            date.ifPresent(when -> officials.forEach(o -> o.outOfOffice(when)
                    .ifPresent(tenure -> add(
                            ReviewRule.OUT_OF_OFFICE,
                            "%s must be in office as %s to %s, but was %s".formatted(o.name(), o.post(), act, tenure),
                            thing))));
        }

        /** What is said to be put off from a date to one that is certainly earlier. */
        void putOff(Event event) {
            Schedule schedule = event.schedule();
            schedule.previouslyPlanned()
                    .filter(from -> event.status() == EventStatus.PLANNED
                            && schedule.date().filter(to -> to.precedes(from)).isPresent())
                    .ifPresent(from -> add(
                            ReviewRule.PUT_OFF_BACKWARDS,
                            "%s must be put off to a later date, but was put off from %s to %s; were they exchanged?"
                                    .formatted(
                                            event.headline(),
                                            from.label(),
                                            event.date().label()),
                            event.origin()));
        }

        void visit(Visit visit) {
            String name = name(visit);
            if (!isCalledOff(visit.status())) {
                String when = visit.date().map(Review::when).orElse("");
                Stream<Official> travelling = Stream.concat(Stream.of(visit.visitor()), visit.delegation().stream());
                office(
                        visit,
                        visit.date(),
                        travelling,
                        "visit %s %s".formatted(visit.hostCountry().name(), when));
                office(visit, visit.date(), visit.host().stream(), "receive the visitor " + when);
            }
            level(visit, name);
            visit.forum().filter(f -> !isCalledOff(visit.status())).ifPresent(f -> forum(visit, visit.date(), f, name));
            visit.meetings().forEach(m -> meetingOf(visit, m));
        }

        private static String name(Visit visit) {
            return "%s of %s to %s"
                    .formatted(
                            visit.kind(),
                            visit.visitor().name(),
                            visit.place()
                                    .map(Place::name)
                                    .orElse(visit.hostCountry().name()));
        }

        private void level(Visit visit, String name) {
            Optional<OfficialLevel> own = visit.visitor().level();
            visit.statedLevel()
                    .filter(given -> own.isPresent() && !own.get().equals(given))
                    .ifPresent(given -> add(
                            ReviewRule.LEVEL_OF_VISITOR,
                            "%s must be at the level of its visitor, %s, but was said to be at the level of %s"
                                    .formatted(name, own.orElseThrow(), given),
                            visit));
            own.filter(l -> visit.kind() == VisitKind.STATE && l != OfficialLevel.HEAD_OF_STATE)
                    .ifPresent(l -> add(
                            ReviewRule.STATE_VISIT,
                            "%s must be the visit of a head of state, but was at the level of %s".formatted(name, l),
                            visit));
        }

        private void meetingOf(Visit visit, Meeting meeting) {
            String what = "%s, part of the %s,".formatted(line(meeting), name(visit));
            if (!isCalledOff(meeting.status())
                    && !isCalledOff(visit.status())
                    && meeting.date().isPresent()
                    && visit.date().isPresent()
                    && Schedules.areApart(meeting.date(), visit.date())) {
                add(
                        ReviewRule.MEETING_OUTSIDE_VISIT,
                        "%s must fall within its days, but was %s, and the visit %s"
                                .formatted(
                                        what,
                                        meeting.date().get().phrase(),
                                        visit.date().get().phrase()),
                        visit,
                        meeting);
            }
            if (meeting.format().isInPerson()) {
                meeting.place()
                        .flatMap(Place::country)
                        .filter(c -> !c.equals(visit.hostCountry()))
                        .ifPresent(c -> add(
                                ReviewRule.MEETING_ELSEWHERE,
                                "%s must be in %s, but was in %s"
                                        .formatted(what, visit.hostCountry().name(), c.name()),
                                visit,
                                meeting));
                if (isCalledOff(visit.status()) && meeting.status() == EventStatus.HELD) {
                    add(
                            ReviewRule.HELD_WITHIN_CALLED_OFF,
                            "%s must not be held without it, but was held, and the visit was %s"
                                    .formatted(what, visit.status()),
                            visit,
                            meeting);
                }
            }
        }

        void meeting(Meeting meeting) {
            if (isCalledOff(meeting.status())) {
                return;
            }
            String when = meeting.date().map(Review::when).orElse("");
            office(meeting, meeting.date(), meeting.participants().values().stream(), "meet " + when);
            meeting.forum().ifPresent(f -> {
                forum(meeting, meeting.date(), f, line(meeting));
                if (isCalledOff(f.status()) && meeting.status() == EventStatus.HELD) {
                    add(
                            ReviewRule.HELD_WITHIN_CALLED_OFF,
                            "%s must not be held without it, but was held, and %s was %s"
                                    .formatted(line(meeting), f.name(), f.status()),
                            meeting,
                            f);
                }
            });
        }

        private void forum(Dated thing, Optional<EventDate> date, Forum forum, String name) {
            if (!isCalledOff(forum.status())
                    && date.isPresent()
                    && forum.date().isPresent()
                    && Schedules.areApart(date, forum.date())) {
                add(
                        ReviewRule.OUTSIDE_FORUM,
                        "%s must fall within the days of %s, but was %s, and the forum %s"
                                .formatted(
                                        name,
                                        forum.name(),
                                        date.get().phrase(),
                                        forum.date().get().phrase()),
                        thing,
                        forum);
            }
        }

        void relations(DiplomaticRelations relations) {
            for (DiplomaticMission mission : relations.missions()) {
                if (mission.kind().isDiplomatic()) {
                    relations.established().ifPresent(since -> beforeRelations(relations, mission, since));
                }
                for (Official head : mission.heads()) {
                    mission.opened()
                            .filter(o -> head.until().filter(u -> u.precedes(o)).isPresent())
                            .ifPresent(o -> headOutside(
                                    mission,
                                    head,
                                    "left " + head.until().orElseThrow().phrase(),
                                    "opened " + o.phrase()));
                    mission.closed()
                            .filter(c -> head.from().filter(c::precedes).isPresent())
                            .ifPresent(c -> headOutside(
                                    mission,
                                    head,
                                    "came " + head.from().orElseThrow().phrase(),
                                    "closed " + c.phrase()));
                }
            }
        }

        private void beforeRelations(DiplomaticRelations relations, DiplomaticMission mission, EventDate since) {
            mission.opened()
                    .filter(o -> o.precedes(since))
                    .ifPresent(o -> add(
                            ReviewRule.MISSION_BEFORE_RELATIONS,
                            ("%s must not be opened before diplomatic relations are established, but was "
                                            + "opened %s, and they were established %s")
                                    .formatted(mission.name(), o.phrase(), since.phrase()),
                            relations,
                            mission));
            for (Official head : mission.heads()) {
                head.from()
                        .filter(f -> f.precedes(since))
                        .ifPresent(f -> add(
                                ReviewRule.MISSION_BEFORE_RELATIONS,
                                ("%s must not head the %s before diplomatic relations are established, but was "
                                                + "in post from %s, and they were established %s")
                                        .formatted(head.name(), mission.name(), f.phrase(), since.phrase()),
                                relations,
                                mission));
            }
        }

        private void headOutside(DiplomaticMission mission, Official head, String tenure, String life) {
            add(
                    ReviewRule.HEAD_OUTSIDE_MISSION,
                    "%s must head the %s while it is open, but %s, and it was %s"
                            .formatted(head.name(), mission.name(), tenure, life),
                    mission);
        }

        /** A meeting in words, without date and place. */
        private static String line(Meeting meeting) {
            return meeting.events().stream().findFirst().map(Event::headline).orElseGet(meeting::toString);
        }
    }
}
