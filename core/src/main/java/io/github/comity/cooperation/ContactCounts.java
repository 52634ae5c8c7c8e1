package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.comity.cooperation.Timeline.ContactCount;
import io.github.comity.event.Event;
import io.github.comity.period.EventDate;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts contacts, each occasion once. */
final class ContactCounts {
    private ContactCounts() {}

    static ImmutableList<ContactCount> byYearAndLevel(Timeline contacts) {
        Map<ContactCount, Integer> counts =
                new TreeMap<>(comparing(ContactCount::year).thenComparing(ContactCount::level));
        for (Event contact : countedOnce(contacts)) {
            contact.level()
                    .ifPresent(level -> yearOf(contact.date())
                            .ifPresent(year -> counts.merge(new ContactCount(year, level, 0), 1, Integer::sum)));
        }
        return counts.entrySet().stream()
                .map(e -> new ContactCount(e.getKey().year(), e.getKey().level(), e.getValue()))
                .collect(toImmutableList());
    }

    static ImmutableSortedMap<Integer, Integer> byYear(Timeline contacts) {
        return ImmutableSortedMap.copyOf(countedOnce(contacts).stream()
                .flatMap(e -> yearOf(e.date()).stream())
                .collect(Collectors.toMap(year -> year, year -> 1, Integer::sum)));
    }

    /** All contacts but those that are part of another one. */
    static ImmutableList<Event> countedOnce(Timeline contacts) {
        ImmutableSet<Event> within =
                contacts.events().stream().flatMap(ContactCounts::parts).collect(toImmutableSet());
        return contacts.events().stream().filter(e -> !within.contains(e)).collect(toImmutableList());
    }

    /** What is an event of its own and part of the same thing, as a meeting is of a visit, at no other level. */
    private static Stream<Event> parts(Event whole) {
        return whole.origin().events().stream()
                .filter(part -> !part.origin().equals(whole.origin()))
                .filter(part -> part.level().isEmpty() || part.level().equals(whole.level()));
    }

    /** The year that holds all possible days. */
    static Optional<Integer> yearOf(EventDate date) {
        return date.earliest()
                .map(LocalDate::getYear)
                .filter(year -> date.latest().filter(l -> l.getYear() == year).isPresent());
    }
}
