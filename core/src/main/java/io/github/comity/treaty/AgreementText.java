package io.github.comity.treaty;

import com.google.common.collect.ImmutableSet;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Identity;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import io.github.comity.treaty.AgreementStep.Kind;
import java.time.Period;
import java.time.Year;
import java.util.Optional;
import java.util.stream.Collectors;

/** An agreement in words: as a line, and as entries of a timeline. */
final class AgreementText {
    private AgreementText() {}

    static String line(Agreement agreement) {
        StringBuilder text = new StringBuilder(agreement.title());
        agreement.shortTitle().ifPresent(s -> text.append(" (").append(s).append(')'));
        text.append(": ").append(agreement.kind().label()).append(" between ");
        text.append(agreement.parties().stream().map(Party::phrase).collect(Collectors.joining(" and ")));
        for (AgreementStep step : agreement.steps()) {
            if (step.isTaken() && step.kind().makesStatus()) {
                text.append(", ").append(step.phrase());
                if (step.kind() == Kind.SIGNED) {
                    agreement
                            .placeOfSignature()
                            .ifPresent(p -> text.append(" in ").append(p.name()));
                }
            }
        }
        return text.toString();
    }

    /** A term in words where it is of whole years or months. */
    static String term(Period term) {
        long months = term.toTotalMonths();
        boolean areYears = months % 12 == 0;
        long number = areYears ? months / 12 : months;
        return term.equals(term.withDays(0))
                ? number + (areYears ? " year" : " month") + (number == 1 ? "" : "s")
                : term.toString();
    }

    static Identity identity(Agreement agreement) {
        return named(agreement, Identity.of("agreement", agreement.parties()));
    }

    private static Identity named(Agreement agreement, Identity identity) {
        Identity named = identity.named(
                agreement.title(), agreement.shortTitle().stream().toList());
        return yearOfSignature(agreement)
                .map(year -> named.detail("year of signature", year))
                .orElse(named);
    }

    /** The only year in which it may have been signed. */
    private static Optional<Year> yearOfSignature(Agreement agreement) {
        return agreement
                .signed()
                .flatMap(date -> date.earliest()
                        .filter(first -> date.latest()
                                .filter(last -> last.getYear() == first.getYear())
                                .isPresent()))
                .map(Year::from);
    }

    static Event event(Agreement agreement, AgreementStep step) {
        Identity identity = named(agreement, Identity.of("agreement", agreement.parties(), step.kind(), step.by()));
        Event.Builder event = Event.builder()
                .kind(EventKind.AGREEMENT)
                .headline(step.headline(agreement.shortTitle().orElse(agreement.title())))
                .schedule(step.schedule())
                .origin(agreement)
                .identity(step.kind().isRepeatable() ? identity.recurring() : identity)
                .parties(step.by().map(ImmutableSet::of).orElse(agreement.parties()))
                .about(agreement.areas());
        if (step.kind() == Kind.SIGNED) {
            agreement.placeOfSignature().ifPresent(event::place);
            event.officials(agreement.signatories());
        }
        return event.build();
    }

    /** The end of a term, which comes by itself. */
    static Event end(Agreement agreement, EventKind kind, EventDate lastDay) {
        return Event.builder()
                .kind(kind)
                .headline(kind.name() + " of " + agreement.shortTitle().orElse(agreement.title()))
                .date(lastDay)
                .status(EventStatus.DUE)
                .origin(agreement)
                .identity(named(agreement, Identity.of("agreement", agreement.parties(), kind)))
                .parties(agreement.parties())
                .about(agreement.areas())
                .build();
    }
}
