package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.comity.internal.NameSpelling;
import io.github.comity.internal.Text;
import io.github.comity.period.EventDate;
import io.github.comity.treaty.Agreement;
import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what has a name, or whole words of it, in any case and with or without accents. */
final class NameSearch {
    private NameSearch() {}

    /** Those of the whole name, or else those that have a part of it. */
    static <T> ImmutableList<T> find(Collection<T> all, Predicate<T> isNamed, Predicate<T> hasPart) {
        ImmutableList<T> whole = all.stream().filter(isNamed).collect(toImmutableList());
        return whole.isEmpty() ? all.stream().filter(hasPart).collect(toImmutableList()) : whole;
    }

    /** Whether the words of a part stand in a name one after the other. */
    static boolean has(String name, String part) {
        String words = words(part);
        return !words.isBlank() && words(name).contains(words);
    }

    /** The words of a text between single spaces, with one before and behind. */
    private static String words(String text) {
        return " "
                + NameSpelling.fold(text)
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                        .strip() + " ";
    }

    static ImmutableList<String> texts(String name, Optional<String> other) {
        return other.map(o -> ImmutableList.of(name, o)).orElseGet(() -> ImmutableList.of(name));
    }

    /** The names of an agreement, the last ones with the year of its signature. */
    static ImmutableList<String> texts(Agreement agreement) {
        ImmutableList<String> names = texts(agreement.title(), agreement.shortTitle());
        return agreement
                .signed()
                .flatMap(EventDate::earliest)
                .map(day -> Stream.concat(names.stream(), names.stream().map(n -> n + " " + day.getYear()))
                        .collect(toImmutableList()))
                .orElse(names);
    }

    /** The only one that a name or a part of it means. */
    static <T> Optional<T> single(
            String what, String remedy, Collection<T> all, Function<T, ImmutableList<String>> names, String name) {
        ImmutableList<T> found = find(
                all,
                t -> names.apply(t).stream().anyMatch(n -> words(n).equals(words(name))),
                t -> names.apply(t).stream().anyMatch(n -> has(n, name)));
        if (found.size() > 1) {
            throw new IllegalStateException("%s must be the only one of its name to be found by it, but was %s; choose "
                            .formatted(
                                    what, found.stream().map(t -> "'" + t + "'").collect(Collectors.joining(" and ")))
                    + "from "
                    + remedy);
        }
        return found.stream().findFirst();
    }

    static <T> NoSuchElementException missing(
            String what, Collection<T> all, Function<T, ImmutableList<String>> names, String name) {
        return new NoSuchElementException(
                all.isEmpty()
                        ? "%s must be stated to be found, but was %s and none is stated; add it with %s(...)"
                                .formatted(what, Text.quote(name), what)
                        : "%s must be stated to be found, but was %s; ask for %s"
                                .formatted(what, Text.quote(name), quoted(all, names)));
    }

    private static <T> String quoted(Collection<T> some, Function<T, ImmutableList<String>> names) {
        return some.stream()
                .map(t -> "'" + names.apply(t).get(0) + "'")
                .collect(Collectors.joining(some.size() > 2 ? ", " : " and "));
    }
}
