package io.github.comity.cooperation;

import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.party.Country;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.treaty.Agreement;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Finds former states that act, or of which figures are told, certainly before or after their years. */
final class ExistenceReview {
    private ExistenceReview() {}

    static Stream<Finding> of(BilateralCooperation relations) {
        Stream<Finding> acts = relations.timeline().events().stream()
                .filter(e -> isAct(e.kind()))
                .filter(e -> e.status() == EventStatus.HELD || e.status() == EventStatus.PLANNED)
                .flatMap(e -> parties(e).flatMap(c -> event(e, c)));
        Stream<Finding> signatures = relations.agreements().stream()
                .flatMap(a ->
                        a.parties().stream().filter(Country.class::isInstance).flatMap(c -> signed(a, (Country) c)));
        Stream<Finding> figures = relations.claims().stream()
                .flatMap(c -> Stream.of(
                                c.subject().quantity().reporter(),
                                c.subject().quantity().partner())
                        .filter(Country.class::isInstance)
                        .distinct()
                        .flatMap(area -> figure(c, (Country) area)));
        return Stream.of(acts, signatures, figures).flatMap(found -> found);
    }

    /** Whether it is done by its parties at the time; an agreement may live on with the successors of a party. */
    private static boolean isAct(EventKind kind) {
        return !kind.equals(EventKind.AGREEMENT) && !kind.equals(EventKind.EXPIRY) && !kind.equals(EventKind.RENEWAL);
    }

    private static Stream<Country> parties(Event event) {
        return event.parties().stream().filter(Country.class::isInstance).map(p -> (Country) p);
    }

    private static Stream<Finding> event(Event event, Country country) {
        return country
                .existence()
                .filter(years -> areApart(years, event.date()))
                .map(years -> Finding.about(
                        ReviewRule.OUTSIDE_EXISTENCE,
                        rule(country, years) + ", but took part in '%s'".formatted(event),
                        event.origin()))
                .stream();
    }

    private static Stream<Finding> signed(Agreement agreement, Country country) {
        return agreement
                .signed()
                .flatMap(date -> country.existence().filter(years -> areApart(years, date)))
                .map(years -> Finding.about(
                        ReviewRule.OUTSIDE_EXISTENCE,
                        rule(country, years) + ", but is a party of '%s'".formatted(agreement),
                        agreement))
                .stream();
    }

    private static Stream<Finding> figure(Claim claim, Country country) {
        ReportingPeriod period = claim.subject().quantity().period();
        return country
                .existence()
                .filter(years -> areApart(years, period))
                .map(years -> Finding.ofFigures(
                        ReviewRule.OUTSIDE_EXISTENCE,
                        rule(country, years)
                                + ", but a figure is stated: %s: %s"
                                        .formatted(claim.subject().describe(), FigureReview.figure(claim)),
                        ImmutableSet.of(claim)))
                .stream();
    }

    private static String rule(Party country, EventDate years) {
        return "%s must be one of the parties within its years, %s".formatted(country.name(), years.label());
    }

    private static boolean areApart(EventDate years, EventDate date) {
        return years.precedes(date) || date.precedes(years);
    }

    private static boolean areApart(EventDate years, ReportingPeriod period) {
        LocalDate first = years.earliest().orElse(LocalDate.MIN);
        LocalDate last = years.latest().orElse(LocalDate.MAX);
        return period.start().filter(last::isBefore).isPresent()
                || period.endExclusive().filter(end -> !end.isAfter(first)).isPresent();
    }
}
