package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.comity.cooperation.Timeline.ContactCount;
import io.github.comity.event.Event;
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
                    .ifPresent(level -> yearOf(contact)
                            .ifPresent(year -> counts.merge(new ContactCount(year, level, 0), 1, Integer::sum)));
        }
        return counts.entrySet().stream()
                .map(e -> new ContactCount(e.getKey().year(), e.getKey().level(), e.getValue()))
                .collect(toImmutableList());
    }

    static ImmutableSortedMap<Integer, Integer> byYear(Timeline contacts) {
        return ImmutableSortedMap.copyOf(countedOnce(contacts).stream()
                .flatMap(e -> yearOf(e).stream())
                .collect(Collectors.toMap(year -> year, year -> 1, Integer::sum)));
    }

    /** The contacts whose year or level is not certain. */
    static Stream<Event> uncounted(Timeline contacts) {
        return countedOnce(contacts).stream()
                .filter(e -> yearOf(e).isEmpty() || e.level().isEmpty());
    }

    /** All contacts but those that are part of another one. */
    private static ImmutableList<Event> countedOnce(Timeline contacts) {
        ImmutableSet<Event> within = all(contacts).flatMap(ContactCounts::parts).collect(toImmutableSet());
        return all(contacts).filter(e -> !within.contains(e)).collect(toImmutableList());
    }

    private static Stream<Event> all(Timeline contacts) {
        return Stream.concat(contacts.events().stream(), contacts.undated().stream());
    }

    /** What is an event of its own and part of the same thing, as a meeting is of a visit, at no other level. */
    private static Stream<Event> parts(Event whole) {
        return Stream.concat(whole.origin().events().stream(), whole.origin().undated().stream())
                .filter(part -> !part.origin().equals(whole.origin()))
                .filter(part -> part.level().isEmpty() || part.level().equals(whole.level()));
    }

    /** The year that holds all possible days, if there is one. */
    static Optional<Integer> yearOf(Event event) {
        return event.statedDate()
                .flatMap(date -> date.earliest()
                        .map(LocalDate::getYear)
                        .filter(year ->
                                date.latest().filter(l -> l.getYear() == year).isPresent()));
    }
}
