package io.github.comity.treaty;

import io.github.comity.event.CooperationField;
import io.github.comity.internal.Given;
import io.github.comity.internal.Ordinals;
import io.github.comity.party.Official;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import java.util.function.Consumer;

/** Builds a {@link Commission}; setting an attribute or stating a session twice is an error. Not thread-safe. */
public final class CommissionBuilder {
    private final ImmutableCommission.Builder values = new ImmutableCommission.Builder();
    private final Given given = new Given("commission");

    CommissionBuilder() {}

    /**
     * Sets the full name.
     *
     * @param name the name
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public CommissionBuilder name(String name) {
        values.name(given.once("name", name));
        return this;
    }

    /**
     * Sets the acronym or short name.
     *
     * @param name the short name
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public CommissionBuilder shortName(String name) {
        values.shortName(given.once("shortName", name));
        return this;
    }

    /**
     * Sets what sort of body it is; {@link CommissionKind#INTERGOVERNMENTAL} otherwise.
     *
     * @param kind the kind
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public CommissionBuilder kind(CommissionKind kind) {
        values.kind(given.once("kind", kind));
        return this;
    }

    /**
     * Adds sides; those that are named already are named once.
     *
     * @param sides the parties whose sides it has
     * @return this builder
     */
    public CommissionBuilder between(Party... sides) {
        values.addAllSides(given.each("between", sides));
        return this;
    }

    /**
     * Adds who leads or led a side.
     *
     * @param side the party
     * @param official the official
     * @return this builder
     */
    public CommissionBuilder coChair(Party side, Official official) {
        values.addCoChair(new CoChair(given.one("coChair", side), given.one("coChair", official)));
        return this;
    }

    /**
     * Adds fields that it deals with.
     *
     * @param areas the fields
     * @return this builder
     */
    public CommissionBuilder about(CooperationField... areas) {
        values.addAllAreas(given.each("about", areas));
        return this;
    }

    /**
     * Adds a session with a number.
     *
     * @param <S> what states it, so that an editor completes the lambda beside the door for a finished value
     * @param number its number, from 1
     * @param session states date, place and co-chairs
     * @return this builder
     * @throws IllegalArgumentException if the session is impossible
     */
    public <S extends Consumer<Session.Builder>> CommissionBuilder session(int number, S session) {
        given.one("session", session);
        return session(s -> session.accept(s.number(number)));
    }

    /**
     * Adds a session with a number as texts write it.
     *
     * @param <S> what states it, so that an editor completes the lambda beside the door for a finished value
     * @param number its ordinal, such as {@code "14th"} or {@code "fourteenth"}
     * @param session states date, place and co-chairs
     * @return this builder
     * @throws IllegalArgumentException if the text is no ordinal or the session is impossible
     */
    public <S extends Consumer<Session.Builder>> CommissionBuilder session(String number, S session) {
        given.one("session", session);
        return session(Ordinals.read("session", given.one("session", number)), session);
    }

    /**
     * Adds a session without a known number, such as one that was called off before it was numbered.
     *
     * @param <S> what states it, so that an editor completes the lambda beside the door for a finished value
     * @param session states date, status, place and co-chairs
     * @return this builder
     * @throws IllegalArgumentException if the session is impossible
     */
    public <S extends Consumer<Session.Builder>> CommissionBuilder session(S session) {
        Session.Builder builder = Session.builder();
        given.one("session", session).accept(builder);
        session(builder.build());
        return this;
    }

    /**
     * Adds a session.
     *
     * @param session the session
     * @return this builder
     */
    public CommissionBuilder session(Session session) {
        values.addSession(given.one("session", session));
        return this;
    }

    /**
     * Adds a session that is planned and has no known number.
     *
     * @param date when it is planned
     * @return this builder
     */
    public CommissionBuilder nextSession(EventDate date) {
        given.one("nextSession", date);
        return session(s -> s.planned(date));
    }

    /**
     * Adds a session that is planned and has no known number.
     *
     * @param date when it is planned in EDTF, such as {@code "2024-41"} for the second half of 2024
     * @return this builder
     * @throws IllegalArgumentException if the text is not such a date
     */
    public CommissionBuilder nextSession(String date) {
        return nextSession(EventDate.parse(given.one("nextSession", date)));
    }

    /**
     * Builds the commission.
     *
     * @return the commission
     * @throws IllegalStateException if the name is missing
     * @throws IllegalArgumentException if there are fewer than two sides, a co-chair leads none of them, a session is
     *     stated twice, or a text is blank, too long or unprintable
     */
    public Commission build() {
        return given.build(values::build).inOrder();
    }
}
