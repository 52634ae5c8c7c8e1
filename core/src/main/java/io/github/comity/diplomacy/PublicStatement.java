package io.github.comity.diplomacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.event.CooperationField;
import io.github.comity.event.Entry;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.Identity;
import io.github.comity.event.Place;
import io.github.comity.event.Schedule;
import io.github.comity.event.Scope;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.party.Official;
import io.github.comity.period.EventDate;
import io.github.comity.update.Newer;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a person said in public: the gist, and the words if they were quoted.
 *
 * <p>It is not a claim: a figure that somebody states is a {@link io.github.comity.claim.Claim}. Two are equal when all
 * attributes are equal. There is no order. Source: {@code Quotation} of schema.org. This class is immutable and
 * thread-safe.
 */
@Value.Immutable
@WrittenBuilder
public abstract class PublicStatement implements Entry {
    PublicStatement() {}

    /**
     * Obtains a statement of unknown date.
     *
     * @param speaker who said it
     * @param gist what was said, in a few words that go on from the speaker's name: {@code "praised the reintroduction
     *     of the horses"}
     * @return the statement
     * @throws IllegalArgumentException if the gist is blank, too long or contains unprintable characters
     */
    public static PublicStatement of(Official speaker, String gist) {
        Given.arguments("PublicStatement.of", "speaker", speaker, "gist", gist);
        return builder().speaker(speaker).gist(gist).build();
    }

    /** {@return a builder; speaker and gist are required} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who said it} */
    public abstract Official speaker();

    /** {@return what was said, in words that go on from the speaker's name} */
    public abstract String gist();

    /** {@return the words that were quoted, if any} */
    public abstract Optional<String> quotation();

    /** {@return what it is about, if stated, such as the title of a project} */
    public abstract Optional<String> topic();

    /** {@return the fields of cooperation that it is about} */
    public abstract ImmutableSet<CooperationField> fields();

    /** {@return to whom, if stated} */
    public abstract Optional<Official> addressee();

    /** {@return when, if known} */
    public abstract Optional<EventDate> date();

    /** {@return where, if known} */
    public abstract Optional<Place> place();

    @Value.Check
    void check() {
        Text.requireName("statement gist", gist());
        quotation().ifPresent(q -> Text.requireName("statement quotation", q));
        topic().ifPresent(t -> Text.requireName("statement topic", t));
    }

    /** {@return speaker and gist; a person may say the same again} */
    @Override
    public Identity identity() {
        return Identity.of("statement", gist()).by(ImmutableSet.of(speaker())).recurring();
    }

    /** {@return the scope of the parties that speaker and addressee stand for} */
    @Override
    public Scope scope() {
        Scope scope = Scope.among(
                officials().stream().flatMap(o -> o.party().stream()).toList(),
                "statement must be by or to somebody of %s or %s",
                toString());
        return Entries.at(date(), scope);
    }

    /** {@return the speaker, and the addressee if stated} */
    @Override
    public ImmutableSet<Official> officials() {
        return Stream.concat(Stream.of(speaker()), addressee().stream()).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public ImmutableList<Event> events() {
        return Entries.of(date(), this::event);
    }

    @Override
    public ImmutableList<Event> undated() {
        return Entries.undated(Entries.held(date()), this::event);
    }

    /** Speaker and gist; what begins in capitals does not go on from the name, but stands by itself. */
    private String sentence() {
        return speaker().name() + (Character.isUpperCase(gist().codePointAt(0)) ? ": " : " ") + gist();
    }

    private Event.Builder event() {
        Event.Builder event = Event.builder()
                .kind(EventKind.STATEMENT)
                .headline(headline())
                .origin(this)
                .identity(identity())
                .officials(officials())
                .parties(speaker().party().stream().toList())
                .about(fields());
        place().ifPresent(event::place);
        speaker().level().ifPresent(event::level);
        return event;
    }

    /** {@return the date; what was said was said} */
    @Override
    public Optional<Schedule> schedule() {
        return Optional.of(Entries.held(date()));
    }

    /** {@return speaker and addressee with their posts, quotation, topic and fields} */
    @Override
    public ImmutableMap<String, String> particulars() {
        return Text.particulars(
                "speaker", speaker(),
                "addressee", addressee(),
                "quotation", quotation(),
                "topic", topic(),
                "fields", fields());
    }

    /**
     * Lays a newer statement of the same words over this one.
     *
     * @param newer the newer statement
     * @return what holds now: what it does not mention or says less exactly stays
     * @throws IllegalArgumentException if it is about other words
     */
    @Override
    public PublicStatement updatedWith(Entry newer) {
        Given.argument("newer", "PublicStatement.updatedWith", newer);
        PublicStatement statement = (PublicStatement) identity().requireMayBe(newer.identity(), this, newer);
        return new ImmutablePublicStatement.Builder()
                .speaker(Newer.official(speaker(), statement.speaker()))
                .gist(gist())
                .quotation(Newer.value(quotation(), statement.quotation()))
                .topic(Newer.value(topic(), statement.topic()))
                .addAllFields(Newer.union(fields(), statement.fields()))
                .addressee(Newer.official(addressee(), statement.addressee()))
                .date(Newer.date(date(), statement.date()))
                .place(Newer.value(place(), statement.place()))
                .build();
    }

    @Override
    public String details() {
        return Text.details(speaker(), addressee(), topic(), quotation(), fields());
    }

    private String headline() {
        return Text.shorten(sentence());
    }

    /** {@return a line such as {@code "Roman Vassilenko praised the reintroduction of the horses, 2024-09-02"}} */
    @Override
    public String toString() {
        return Entries.line(sentence(), place(), Entries.held(date()));
    }

    /** Builds a {@link PublicStatement}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ImmutablePublicStatement.Builder values = new ImmutablePublicStatement.Builder();
        private final Given given = new Given("public statement");

        Builder() {}

        /**
         * Sets who said it.
         *
         * @param speaker the speaker
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder speaker(Official speaker) {
            values.speaker(given.once("speaker", speaker));
            return this;
        }

        /**
         * Sets what was said.
         *
         * @param gist the gist, in words that go on from the speaker's name
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder gist(String gist) {
            values.gist(given.once("gist", gist));
            return this;
        }

        /**
         * Sets the words that were quoted.
         *
         * @param words the words
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder quotation(String words) {
            values.quotation(given.once("quotation", words));
            return this;
        }

        /**
         * Sets what it is about in words.
         *
         * @param topic the topic, such as the title of a project
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder topic(String topic) {
            values.topic(given.once("topic", topic));
            return this;
        }

        /**
         * Adds fields of cooperation that it is about.
         *
         * @param fields the fields
         * @return this builder
         */
        public Builder about(CooperationField... fields) {
            values.addAllFields(given.each("about", fields));
            return this;
        }

        /**
         * Sets to whom.
         *
         * @param addressee the addressee
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder addressee(Official addressee) {
            values.addressee(given.once("addressee", addressee));
            return this;
        }

        /**
         * Sets the date.
         *
         * @param date the date
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder on(EventDate date) {
            values.date(given.once("on", date));
            return this;
        }

        /**
         * Sets the date.
         *
         * @param date the EDTF text, such as {@code "2024-09-02"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a date
         * @throws IllegalStateException if it was already set
         */
        public Builder on(String date) {
            return on(EventDate.parse(given.one("on", date)));
        }

        /**
         * Sets the place.
         *
         * @param place the place
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder in(Place place) {
            values.place(given.once("in", place));
            return this;
        }

        /**
         * Sets the place.
         *
         * @param place the place as text, such as {@code "Prague, CZE"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a place
         * @throws IllegalStateException if it was already set
         */
        public Builder in(String place) {
            return in(Place.parse(given.one("in", place)));
        }

        /**
         * Builds the statement.
         *
         * @return the statement
         * @throws IllegalStateException if speaker or gist is missing
         * @throws IllegalArgumentException if a text is blank, too long or contains unprintable characters
         */
        public PublicStatement build() {
            return given.build(values::build);
        }
    }
}
