package io.github.comity.treaty;

import com.google.common.collect.ImmutableList;
import io.github.comity.period.EventDate;
import io.github.comity.treaty.AgreementStep.Kind;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The terms for which an agreement was concluded, one after the other.
 *
 * <p>The first term has the duration and begins with the entry into force; each further one has the length of the
 * renewal, or the duration again where there is none. Ends are counted from the entry into force, so that no day is
 * lost at the end of a month.
 */
final class AgreementTerm {
    private final Optional<Period> duration;
    private final Optional<Period> renewal;
    private final int renewed;

    AgreementTerm(Agreement agreement) {
        this.duration = agreement.duration();
        this.renewal = agreement.renewal();
        this.renewed = (int) agreement.steps().stream()
                .filter(s -> s.isTaken() && s.kind() == Kind.RENEWED)
                .count();
    }

    /** The last day of the first term, or of the one after so many renewals. */
    Optional<EventDate> lastDay(EventDate entryIntoForce, int renewals) {
        return duration.flatMap(first ->
                entryIntoForce.lastDayOfTerm(first.plus(renewal.orElse(first).multipliedBy(renewals))));
    }

    /** The last day of the last term, unless it is prolonged by itself. */
    Optional<EventDate> expires(EventDate entryIntoForce) {
        return renewal.isPresent() ? Optional.empty() : lastDay(entryIntoForce, renewed);
    }

    /** The last day of the term after the renewals that are recorded, if it is prolonged by itself. */
    Optional<EventDate> renewalDue(EventDate entryIntoForce) {
        return renewal.isPresent() ? lastDay(entryIntoForce, renewed) : Optional.empty();
    }

    /** The last days of terms that are prolonged by themselves, those that may fall between two days. */
    ImmutableList<EventDate> renewalsDue(EventDate entryIntoForce, LocalDate from, LocalDate to) {
        ImmutableList.Builder<EventDate> due = ImmutableList.builder();
        Optional<EventDate> first = renewalDue(entryIntoForce);
        if (first.isEmpty()) {
            return ImmutableList.of();
        }
        int renewals = renewed + skipped(first.get(), from);
        for (Optional<EventDate> end = lastDay(entryIntoForce, renewals);
                end.flatMap(EventDate::earliest).filter(e -> !e.isAfter(to)).isPresent();
                end = lastDay(entryIntoForce, ++renewals)) {
            end.filter(e -> !e.isOverdueAt(from)).ifPresent(due::add);
        }
        return due.build();
    }

    /** How many terms are certainly over before a day; a term is at most this long in days. */
    private int skipped(EventDate first, LocalDate from) {
        Period length = renewal.orElseThrow();
        long longest = 366L * length.getYears() + 31L * length.getMonths() + length.getDays();
        long days = ChronoUnit.DAYS.between(first.latest().orElseThrow(), from);
        return (int) Math.max(0, days / longest - 1);
    }
}
