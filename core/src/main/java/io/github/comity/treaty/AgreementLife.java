package io.github.comity.treaty;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.comity.period.EventDate;
import io.github.comity.treaty.AgreementStep.Kind;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The steps of a life on the calendar: which of them may have been taken by a day, and which certainly were.
 *
 * <p>Steps are taken in the order of a life, unless their dates say otherwise: with a signature on 1 June 2015 and an
 * entry into force "in 2015", the agreement was certainly not in force in March. So the earliest day of a step is that
 * of any step before it, if later, and its latest day that of any step after it, if earlier. Where two steps certainly
 * contradict that order, neither narrows the other.
 *
 * <p>The status of a day is then the furthest step that is possible and not certainly overtaken, in three layers: an
 * agreement that ended is terminated, or expired once the term from its entry into force is over; else the last
 * suspension or resumption counts; else, and after a resumption, the furthest step of its making. If the dates allow
 * the order of a life, this is exact: a status is possible if and only if some choice of days in order has it.
 */
final class AgreementLife {
    /** A step with its narrowed days. */
    private record Span(Kind kind, LocalDate earliest, LocalDate latest) {
        boolean mayBeTakenBy(LocalDate day) {
            return !earliest.isAfter(day);
        }

        boolean isTakenBy(LocalDate day) {
            return !latest.isAfter(day);
        }

        /** The days as a date, unless they are open to the past. */
        Optional<EventDate> date() {
            return earliest.equals(LocalDate.MIN)
                    ? Optional.empty()
                    : Optional.of(
                            earliest.equals(latest)
                                    ? EventDate.on(earliest)
                                    : EventDate.between(EventDate.on(earliest), EventDate.on(latest)));
        }
    }

    private final ImmutableList<Span> ends;
    private final ImmutableList<Span> interruptions;
    private final ImmutableList<Span> making;
    private final Optional<EventDate> expiry;

    /**
     * Takes steps in the order of a life; those that are not taken, ratifications and renewals count for nothing.
     *
     * @param lastDayOfTerm leads from the entry into force to the last day of the term, empty if there is none
     */
    AgreementLife(ImmutableList<AgreementStep> steps, Function<EventDate, Optional<EventDate>> lastDayOfTerm) {
        ImmutableList<Span> own = steps.stream()
                .filter(s -> s.isTaken() && s.kind().makesStatus())
                .map(s -> new Span(
                        s.kind(),
                        s.date().earliest().orElse(LocalDate.MIN),
                        s.date().latest().orElseThrow()))
                .collect(toImmutableList());
        ImmutableList.Builder<Span> narrowed = ImmutableList.builder();
        for (int k = 0; k < own.size(); k++) {
            narrowed.add(narrowed(own, k));
        }
        ImmutableList<Span> all = narrowed.build();
        this.ends = only(all, s -> s.kind() == Kind.TERMINATED);
        this.interruptions = only(all, s -> s.kind().isRepeatable());
        this.making = only(all, s -> s.kind().compareTo(Kind.SUSPENDED) < 0);
        this.expiry = making.stream()
                .filter(s -> s.kind() == Kind.ENTERED_INTO_FORCE)
                .findFirst()
                .flatMap(s -> s.date().flatMap(lastDayOfTerm));
    }

    /**
     * Puts steps in the order of a life: by kind, but suspensions and resumptions alternate, beginning with a
     * suspension, unless their dates certainly say otherwise.
     */
    static ImmutableList<AgreementStep> inOrder(List<AgreementStep> steps) {
        ImmutableList<AgreementStep> byKind = ImmutableList.sortedCopyOf(AgreementStep.BY_KIND, steps);
        Deque<AgreementStep> suspensions = new ArrayDeque<>();
        Deque<AgreementStep> resumptions = new ArrayDeque<>();
        ImmutableList.Builder<AgreementStep> life = ImmutableList.builder();
        for (AgreementStep step : byKind) {
            switch (step.kind()) {
                case SUSPENDED -> suspensions.add(step);
                case RESUMED -> resumptions.add(step);
                case TERMINATED -> {}
                default -> life.add(step);
            }
        }
        boolean suspended = false;
        while (!suspensions.isEmpty() || !resumptions.isEmpty()) {
            suspended = suspensions.isEmpty()
                    ? false
                    : resumptions.isEmpty() || isSuspensionNext(suspended, suspensions.peek(), resumptions.peek());
            life.add(suspended ? suspensions.remove() : resumptions.remove());
        }
        byKind.stream().filter(s -> s.kind() == Kind.TERMINATED).forEach(life::add);
        return life.build();
    }

    private static boolean isSuspensionNext(boolean suspended, AgreementStep suspension, AgreementStep resumption) {
        return suspended
                ? suspension.date().precedes(resumption.date())
                : !resumption.date().precedes(suspension.date());
    }

    private static ImmutableList<Span> only(ImmutableList<Span> spans, Predicate<Span> condition) {
        return spans.stream().filter(condition).collect(toImmutableList());
    }

    private static Span narrowed(ImmutableList<Span> own, int k) {
        Span span = own.get(k);
        LocalDate earliest = span.earliest();
        LocalDate latest = span.latest();
        for (Span before : own.subList(0, k)) {
            if (before.earliest().isAfter(earliest) && !before.earliest().isAfter(span.latest())) {
                earliest = before.earliest();
            }
        }
        for (Span after : own.subList(k + 1, own.size())) {
            if (after.latest().isBefore(latest) && !after.latest().isBefore(span.earliest())) {
                latest = after.latest();
            }
        }
        return earliest.isAfter(latest) ? span : new Span(span.kind(), earliest, latest);
    }

    PossibleStatus at(LocalDate day) {
        Set<AgreementStatus> possible = EnumSet.noneOf(AgreementStatus.class);
        for (Span end : furthest(ends, day)) {
            possible.add(status(end));
        }
        boolean isOver =
                mayBeNone(ends, day) && expiry.filter(e -> e.isOverdueAt(day)).isPresent();
        boolean mayBeOver = mayBeNone(ends, day)
                && expiry.flatMap(EventDate::earliest).filter(day::isAfter).isPresent();
        if (mayBeOver) {
            possible.add(AgreementStatus.EXPIRED);
        }
        if (mayBeNone(ends, day) && !isOver) {
            for (Span interruption : furthest(interruptions, day)) {
                if (interruption.kind() == Kind.SUSPENDED) {
                    possible.add(AgreementStatus.SUSPENDED);
                } else {
                    addMaking(possible, day);
                }
            }
            if (mayBeNone(interruptions, day)) {
                addMaking(possible, day);
            }
        }
        return new PossibleStatus(Sets.immutableEnumSet(possible));
    }

    private void addMaking(Set<AgreementStatus> possible, LocalDate day) {
        for (Span step : furthest(making, day)) {
            possible.add(status(step));
        }
        if (mayBeNone(making, day)) {
            possible.add(AgreementStatus.UNRECORDED);
        }
    }

    /** The steps that may be the last one taken by a day. */
    private static ImmutableList<Span> furthest(ImmutableList<Span> spans, LocalDate day) {
        ImmutableList.Builder<Span> found = ImmutableList.builder();
        for (Span span : spans.reverse()) {
            if (span.mayBeTakenBy(day)) {
                found.add(span);
            }
            if (span.isTakenBy(day)) {
                break;
            }
        }
        return found.build();
    }

    private static boolean mayBeNone(ImmutableList<Span> spans, LocalDate day) {
        return spans.stream().noneMatch(s -> s.isTakenBy(day));
    }

    private static AgreementStatus status(Span span) {
        return switch (span.kind()) {
            case NEGOTIATIONS_OPENED -> AgreementStatus.UNDER_NEGOTIATION;
            case INITIALLED -> AgreementStatus.INITIALLED;
            case SIGNED -> AgreementStatus.SIGNED;
            case PROVISIONALLY_APPLIED -> AgreementStatus.PROVISIONALLY_APPLIED;
            case ENTERED_INTO_FORCE -> AgreementStatus.IN_FORCE;
            case TERMINATED -> AgreementStatus.TERMINATED;
            case SUSPENDED -> AgreementStatus.SUSPENDED;
            case RATIFIED, RENEWED, RESUMED -> throw new AssertionError("no status of its own: " + span.kind());
        };
    }
}
