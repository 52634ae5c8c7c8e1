package io.github.comity.event;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.comity.internal.Given;
import io.github.comity.party.Area;
import io.github.comity.party.AreaPair;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose matter an entry is, and so in the dossiers of which two sides it can stand.
 *
 * <p>It is not who takes part in an event. What names no country at all belongs to any pair of countries; groups and
 * organisations do not count there. Two are equal when all attributes are equal. There is no order. This class is
 * immutable and thread-safe.
 *
 * @see Entry#scope
 */
public final class Scope {
    private enum Reach {
        ANY,
        AMONG,
        BETWEEN,
        LEADING
    }

    private record Stated(
            Reach reach,
            ImmutableList<Party> parties,
            ImmutableList<Party> origin,
            ImmutableList<Party> hosts,
            Optional<EventDate> date,
            String rule,
            String text) {}

    private final Stated stated;

    private Scope(Reach reach, Collection<? extends Party> parties, String rule, String text) {
        this(new Stated(
                reach,
                ImmutableList.copyOf(parties),
                ImmutableList.of(),
                ImmutableList.of(),
                Optional.empty(),
                rule,
                text));
    }

    private Scope(Stated stated) {
        this.stated = stated;
    }

    /**
     * Obtains the scope of what can stand in any dossier, such as a forum.
     *
     * @param parties who is named in it, possibly nobody
     * @return the scope
     */
    public static Scope ofAny(Collection<? extends Party> parties) {
        Given.argument("parties", "Scope.ofAny", parties);
        return new Scope(Reach.ANY, parties, "", "");
    }

    /**
     * Obtains the scope of what belongs to the dossier of two sides when one of them is among its parties.
     *
     * @param parties whose matter it is
     * @param rule subject and rule, with {@code %s} for each of the two sides: {@code "meeting must be of %s or %s"}
     * @param text the entry in words, for the message
     * @return the scope
     */
    public static Scope among(Collection<? extends Party> parties, String rule, String text) {
        Given.arguments("Scope.among", "parties", parties, "rule", rule, "text", text);
        return new Scope(Reach.AMONG, parties, rule, "'" + text + "'");
    }

    /**
     * Obtains the scope of what belongs to the dossier of two sides when no other party is among its parties.
     *
     * @param parties whose matter it is
     * @param rule subject and rule, with {@code %s} for each of the two sides
     * @param text the entry in words, for the message
     * @return the scope
     */
    public static Scope between(Collection<? extends Party> parties, String rule, String text) {
        Given.arguments("Scope.between", "parties", parties, "rule", rule, "text", text);
        return new Scope(Reach.BETWEEN, parties, rule, "'" + text + "'");
    }

    /**
     * Obtains the scope of what leads to one country, from another side where that is known.
     *
     * @param to the country that it leads to
     * @param from the country or group that it comes from, or none if that is not known
     * @param hosts the parties of those who receive it there; in the dossier of a group what leads to one of these
     *     leads to the group, in whatever country they meet
     * @param rule subject and rule, with {@code %s} for each of the two sides
     * @param text the entry in words, for the message
     * @return the scope; no dossier has what comes from the side that it leads to
     */
    public static Scope leading(
            Country to, Collection<? extends Party> from, Collection<? extends Party> hosts, String rule, String text) {
        Given.arguments("Scope.leading", "to", to, "from", from, "hosts", hosts);
        Given.arguments("Scope.leading", "rule", rule, "text", text);
        String origin = String.join(
                "",
                from.stream()
                        .filter(Country.class::isInstance)
                        .map(c -> " from " + c)
                        .toList());
        Stated stated = new Stated(
                Reach.LEADING,
                Stream.concat(Stream.of(to), from.stream().filter(Country.class::isInstance))
                        .collect(toImmutableList()),
                ImmutableList.copyOf(from),
                ImmutableList.copyOf(hosts),
                Optional.empty(),
                rule,
                "'" + text + "'" + origin);
        return new Scope(stated);
    }

    /**
     * Returns a copy that says when it is, so that only those count as members of a group who may have been then.
     * Without it, members of any time count.
     *
     * @param date the date
     * @return the scope with that date
     */
    public Scope at(EventDate date) {
        Given.argument("date", "Scope.at", date);
        return new Scope(new Stated(
                stated.reach(),
                stated.parties(),
                stated.origin(),
                stated.hosts(),
                Optional.of(date),
                stated.rule(),
                stated.text()));
    }

    /** {@return whose matter it is; a country that something comes from and leads to stands twice} */
    public ImmutableList<Party> parties() {
        return stated.parties();
    }

    /**
     * Checks whether the entry can stand in the dossier of two sides.
     *
     * <p>A country belongs to the side of its group where its membership is stated. In a dossier of two countries,
     * groups and organisations do not count; where a side is a group, groups do.
     *
     * @param pair the two sides
     * @return subject, rule and what it was instead, for a message; empty if it can stand there
     */
    public Optional<String> refusal(AreaPair pair) {
        Given.argument("pair", "Scope.refusal", pair);
        return admits(pair)
                ? Optional.empty()
                : Optional.of(stated.rule().formatted(pair.first(), pair.second()) + ", but was " + stated.text());
    }

    private boolean admits(AreaPair pair) {
        return switch (stated.reach()) {
            case ANY -> true;
            case AMONG -> {
                ImmutableList<Party> counted = counted(parties(), pair);
                yield counted.isEmpty()
                        || counted.stream().anyMatch(p -> side(p, pair).isPresent());
            }
            case BETWEEN -> {
                ImmutableList<Party> counted = counted(parties(), pair);
                yield counted.stream().allMatch(p -> side(p, pair).isPresent())
                        && counted.stream().distinct().count() == counted.size();
            }
            case LEADING -> leads(pair);
        };
    }

    /** Whether it leads from one side to the other; a side that is not known may be the other one. */
    private boolean leads(AreaPair pair) {
        Optional<Area> to = side(parties().get(0), pair)
                .or(() -> stated.hosts().stream()
                        .filter(CountryGroup.class::isInstance)
                        .flatMap(h -> side(h, pair).stream())
                        .findFirst());
        ImmutableList<Party> origin = counted(stated.origin(), pair);
        return to.isPresent()
                && origin.stream()
                        .allMatch(p ->
                                side(p, pair).filter(s -> !s.equals(to.get())).isPresent());
    }

    private static ImmutableList<Party> counted(ImmutableList<Party> parties, AreaPair pair) {
        return parties.stream()
                .filter(p -> p instanceof Country || (p instanceof CountryGroup && !pair.isOfCountries()))
                .collect(toImmutableList());
    }

    private Optional<Area> side(Party party, AreaPair pair) {
        return pair.sideOf(
                party,
                stated.date().flatMap(EventDate::earliest).orElse(null),
                stated.date().flatMap(EventDate::latest).orElse(null));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Scope that && stated.equals(that.stated));
    }

    @Override
    public int hashCode() {
        return stated.hashCode();
    }

    /** {@return the names of the parties, such as {@code "Czechia, Kazakhstan"}} */
    @Override
    public String toString() {
        return String.join(", ", parties().stream().map(Party::name).toList());
    }
}
