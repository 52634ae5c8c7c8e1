package io.github.comity.event;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.comity.internal.Given;
import io.github.comity.party.Official;
import java.time.Year;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an entry or an event is, apart from when it is and how it goes: the visit of a person to a country, the
 * signature of an agreement, the seventh session of a commission.
 *
 * <p>It is a value made of other values and never a text put together from them, so no name can be mistaken for the end
 * of one thing and the beginning of another.
 *
 * <table>
 *   <caption>What it is made of</caption>
 *   <tr><th>part</th><th>in two statements of one thing</th></tr>
 *   <tr><td>kind and further parts</td><td>are equal</td></tr>
 *   <tr><td>main name and other names</td><td>have one in common, in any case</td></tr>
 *   <tr><td>persons</td><td>have the same names, in any spelling, whatever their posts</td></tr>
 *   <tr><td>details, such as a town</td><td>are equal where both know them; two {@link Year}s are at most
 *   one apart, so that a corrected date makes no other thing</td></tr>
 * </table>
 *
 * <p>What {@linkplain #recurring recurs}, as visits do, may be another thing of the same identity on another day.
 *
 * <p>Two are equal when kind, parts, main names, persons and details are equal; whether they {@linkplain #mayBe may be}
 * one thing is another question, which one answers with what both know. There is no order. This class is immutable and
 * thread-safe.
 */
public final class Identity {
    private record Stated(
            String kind,
            ImmutableList<Object> parts,
            String name,
            ImmutableSet<Official> persons,
            ImmutableMap<String, Object> details,
            boolean isRecurring) {}

    private final Stated stated;
    private final ImmutableSet<String> otherNames;

    private Identity(Stated stated, ImmutableSet<String> otherNames) {
        this.stated = stated;
        this.otherNames = otherNames;
    }

    /**
     * Obtains an identity of a kind and further parts, all of them values.
     *
     * @param kind the noun for what it is, such as {@code "visit"}
     * @param parts what else tells it apart, such as the country that is visited
     * @return the identity of something that happens once
     */
    public static Identity of(String kind, Object... parts) {
        Given.arguments("Identity.of", "kind", kind, "parts", parts);
        return new Identity(
                new Stated(kind, ImmutableList.copyOf(parts), "", ImmutableSet.of(), ImmutableMap.of(), false),
                ImmutableSet.of());
    }

    /**
     * Returns a copy with names; case does not matter.
     *
     * @param name the main name, such as a title
     * @param others further names, such as a short title
     * @return the identity with these names
     */
    public Identity named(String name, Collection<String> others) {
        Given.arguments("Identity.named", "name", name, "others", others);
        return new Identity(
                new Stated(
                        kind(), stated.parts(), lower(name), stated.persons(), stated.details(), stated.isRecurring()),
                others.stream().map(Identity::lower).collect(toImmutableSet()));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * Returns a copy with the persons who make it what it is.
     *
     * @param persons the persons, such as the visitor
     * @return the identity with these persons
     */
    public Identity by(Collection<Official> persons) {
        Given.argument("persons", "Identity.by", persons);
        return new Identity(
                new Stated(
                        kind(),
                        stated.parts(),
                        stated.name(),
                        ImmutableSet.copyOf(persons),
                        stated.details(),
                        stated.isRecurring()),
                otherNames);
    }

    /**
     * Returns a copy with a detail that another statement of the same thing may leave out.
     *
     * @param what what it is, such as {@code "place"}
     * @param detail the detail
     * @return the identity with this detail
     */
    public Identity detail(String what, Object detail) {
        Given.arguments("Identity.detail", "what", what, "detail", detail);
        return new Identity(
                new Stated(
                        kind(),
                        stated.parts(),
                        stated.name(),
                        stated.persons(),
                        ImmutableMap.<String, Object>builder()
                                .putAll(stated.details())
                                .put(what, detail)
                                .buildKeepingLast(),
                        stated.isRecurring()),
                otherNames);
    }

    /** {@return a copy for what may happen again with the same identity, as a visit may} */
    public Identity recurring() {
        return new Identity(
                new Stated(kind(), stated.parts(), stated.name(), stated.persons(), stated.details(), true),
                otherNames);
    }

    /** {@return the noun for what it is, such as {@code "visit"}} */
    public String kind() {
        return stated.kind();
    }

    /** {@return what else tells it apart, such as the country that is visited, in the order given} */
    public ImmutableList<Object> parts() {
        return stated.parts();
    }

    /** {@return the main name in lower case, or an empty text if it has none} */
    public String name() {
        return stated.name();
    }

    /** {@return the persons who make it what it is} */
    public ImmutableSet<Official> persons() {
        return stated.persons();
    }

    /** {@return what another statement of the same thing may leave out, by name, such as the place} */
    public ImmutableMap<String, Object> details() {
        return stated.details();
    }

    /** {@return whether it may happen again with the same identity} */
    public boolean isRecurring() {
        return stated.isRecurring();
    }

    /**
     * Checks whether two statements may be about one thing, so far as names and parts tell.
     *
     * @param other the identity in the other statement
     * @return whether they differ in nothing but what one of them leaves out or spells in another way
     */
    public boolean mayBe(Identity other) {
        Given.argument("other", "Identity.mayBe", other);
        return kind().equals(other.kind())
                && stated.parts().equals(other.stated.parts())
                && !Sets.intersection(names(), other.names()).isEmpty()
                && areSamePersons(stated.persons(), other.stated.persons())
                && agree(stated.details(), other.stated.details());
    }

    /**
     * Checks that a newer statement may be about the same thing.
     *
     * @param <T> the type of the newer statement
     * @param other the identity in the newer statement
     * @param older the older statement, for the message
     * @param newer the newer statement
     * @return the newer statement
     * @throws IllegalArgumentException if they are about two things
     */
    public <T> T requireMayBe(Identity other, Object older, T newer) {
        Given.arguments("Identity.requireMayBe", "other", other, "older", older, "newer", newer);
        if (!mayBe(other)) {
            throw new IllegalArgumentException(
                    "%s must be updated with a statement of the same one, but was '%s' and '%s'; keep both"
                            .formatted(kind(), older, newer));
        }
        return newer;
    }

    private ImmutableSet<String> names() {
        return Stream.concat(Stream.of(stated.name()), otherNames.stream()).collect(toImmutableSet());
    }

    private static boolean areSamePersons(ImmutableSet<Official> a, ImmutableSet<Official> b) {
        return a.equals(b) || (areAllAmong(a, b) && areAllAmong(b, a)); // one person may stand in two posts
    }

    private static boolean areAllAmong(ImmutableSet<Official> some, ImmutableSet<Official> all) {
        return some.stream().allMatch(o -> all.stream().anyMatch(p -> o.isNamed(p.name()) || p.isNamed(o.name())));
    }

    private static boolean agree(Map<String, Object> a, Map<String, Object> b) {
        return a.entrySet().stream().allMatch(e -> agree(b.getOrDefault(e.getKey(), e.getValue()), e.getValue()));
    }

    private static boolean agree(Object a, Object b) {
        if (a instanceof Year one && b instanceof Year other) {
            return Math.abs(one.getValue() - other.getValue()) <= 1;
        }
        return a.equals(b);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Identity that && stated.equals(that.stated));
    }

    @Override
    public int hashCode() {
        return stated.hashCode();
    }

    /** {@return kind, name and parts, for reading only} */
    @Override
    public String toString() {
        return kind()
                + (stated.name().isEmpty() ? "" : " '" + stated.name() + "'")
                + (stated.parts().isEmpty() ? "" : " " + stated.parts());
    }
}
