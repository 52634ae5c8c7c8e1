package io.github.comity.event;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.comity.party.Country;
import io.github.comity.party.CountryPair;
import io.github.comity.party.Party;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose matter an entry is, and so in the dossiers of which two countries it can stand.
 *
 * <p>It is not who takes part in an event. What names no country at all belongs to any pair; groups and organisations
 * do not count. Two are equal when all attributes are equal. There is no order. This class is immutable and
 * thread-safe.
 *
 * @see Entry#scope
 */
public final class Scope {
    private enum Reach {
        ANY,
        AMONG,
        BETWEEN
    }

    private record Stated(Reach reach, ImmutableList<Party> parties, String rule, String text) {}

    private final Stated stated;

    private Scope(Reach reach, Collection<? extends Party> parties, String rule, String text) {
        this.stated = new Stated(reach, ImmutableList.copyOf(parties), rule, text);
    }

    /**
     * Obtains the scope of what can stand in any dossier, such as a forum.
     *
     * @param parties who is named in it, possibly nobody
     * @return the scope
     */
    public static Scope ofAny(Collection<? extends Party> parties) {
        return new Scope(Reach.ANY, parties, "", "");
    }

    /**
     * Obtains the scope of what belongs to the dossier of two countries when one of them is among its parties.
     *
     * @param parties whose matter it is
     * @param rule subject and rule, with {@code %s} for each of the two countries: {@code "meeting must be of %s or
     *     %s"}
     * @param text the entry in words, for the message
     * @return the scope
     */
    public static Scope among(Collection<? extends Party> parties, String rule, String text) {
        return new Scope(Reach.AMONG, parties, rule, "'" + text + "'");
    }

    /**
     * Obtains the scope of what belongs to the dossier of two countries when no other country is among its parties.
     *
     * @param parties whose matter it is
     * @param rule subject and rule, with {@code %s} for each of the two countries
     * @param text the entry in words, for the message
     * @return the scope
     */
    public static Scope between(Collection<? extends Party> parties, String rule, String text) {
        return new Scope(Reach.BETWEEN, parties, rule, "'" + text + "'");
    }

    /**
     * Obtains the scope of what leads to one country, from another where that is known.
     *
     * @param to the country that it leads to
     * @param from the country that it comes from, or none if that is not known
     * @param rule subject and rule, with {@code %s} for each of the two countries
     * @param text the entry in words, for the message
     * @return the scope; no dossier has what comes from the country that it leads to
     */
    public static Scope leading(Country to, Collection<Country> from, String rule, String text) {
        String origin = String.join("", from.stream().map(c -> " from " + c).toList());
        return new Scope(
                Reach.BETWEEN,
                Stream.concat(Stream.of(to), from.stream()).collect(toImmutableList()),
                rule,
                "'" + text + "'" + origin);
    }

    /** {@return whose matter it is; a country that something comes from and leads to stands twice} */
    public ImmutableList<Party> parties() {
        return stated.parties();
    }

    /**
     * Checks whether the entry can stand in the dossier of two countries.
     *
     * @param pair the two countries
     * @return subject, rule and what it was instead, for a message; empty if it can stand there
     */
    public Optional<String> refusal(CountryPair pair) {
        return admits(pair)
                ? Optional.empty()
                : Optional.of(stated.rule().formatted(pair.first(), pair.second()) + ", but was " + stated.text());
    }

    private boolean admits(CountryPair pair) {
        ImmutableList<Country> countries = parties().stream()
                .filter(Country.class::isInstance)
                .map(Country.class::cast)
                .collect(toImmutableList());
        return switch (stated.reach()) {
            case ANY -> true;
            case AMONG -> countries.isEmpty() || countries.stream().anyMatch(pair::contains);
            case BETWEEN ->
                countries.stream().allMatch(pair::contains)
                        && countries.stream().distinct().count() == countries.size();
        };
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
