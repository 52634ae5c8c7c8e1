package io.github.comity.treaty;

import com.google.common.collect.ImmutableSet;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.party.Party;
import io.github.comity.treaty.AgreementStep.Kind;
import java.util.stream.Collectors;

/** An agreement in words: as a line, and as entries of a timeline. */
final class AgreementText {
    private AgreementText() {}

    static String line(Agreement agreement) {
        StringBuilder text = new StringBuilder(agreement.title());
        agreement.shortTitle().ifPresent(s -> text.append(" (").append(s).append(')'));
        text.append(": ").append(agreement.kind().label()).append(" between ");
        text.append(agreement.parties().stream().map(Party::name).collect(Collectors.joining(" and ")));
        for (AgreementStep step : agreement.steps()) {
            if (step.isTaken() && step.kind() != Kind.RATIFIED) {
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

    static Event event(Agreement agreement, AgreementStep step) {
        Event.Builder event = Event.builder()
                .kind(EventKind.AGREEMENT)
                .headline(step.headline(agreement.shortTitle().orElse(agreement.title())))
                .date(step.date())
                .status(step.status())
                .origin(agreement)
                .addAllParties(step.by().map(ImmutableSet::of).orElse(agreement.parties()))
                .addAllFields(agreement.areas());
        if (step.kind() == Kind.SIGNED) {
            agreement.placeOfSignature().ifPresent(event::place);
            event.addAllOfficials(agreement.signatories());
        }
        return event.build();
    }
}
