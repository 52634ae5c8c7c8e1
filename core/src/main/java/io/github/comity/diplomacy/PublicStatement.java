package io.github.comity.diplomacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.event.CooperationField;
import io.github.comity.event.Dated;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.internal.MissingAttributes;
import io.github.comity.internal.Text;
import io.github.comity.internal.ValueType;
import io.github.comity.party.Official;
import io.github.comity.period.EventDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a person said in public: the gist, and the words if they were quoted.
 *
 * <p>It is not a claim: a figure that somebody states is a {@link io.github.comity.claim.Claim}. Two are equal when all
 * attributes are equal. There is no order. Source: {@code Quotation} of schema.org. This class is immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueType
public abstract class PublicStatement implements Dated {
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

    @Override
    public ImmutableList<Event> events() {
        return Entries.of(date(), () -> {
            Event.Builder event = Event.builder()
                    .kind(EventKind.STATEMENT)
                    .headline(headline())
                    .status(EventStatus.HELD)
                    .origin(this)
                    .place(place())
                    .level(speaker().level())
                    .addOfficial(speaker())
                    .addAllFields(fields());
            addressee().ifPresent(event::addOfficial);
            speaker().party().ifPresent(event::addParty);
            return event;
        });
    }

    private String headline() {
        return Text.shorten(speaker().name() + " " + gist());
    }

    /** {@return a line such as {@code "Roman Vassilenko praised the reintroduction of the horses, 2024-09-02"}} */
    @Override
    public String toString() {
        return Entries.line(speaker().name() + " " + gist(), place(), date(), EventStatus.HELD);
    }

    /** Builds a {@link PublicStatement}; setting an attribute twice is an error. */
    public static final class Builder extends ImmutablePublicStatement.Builder {
        Builder() {}

        /**
         * Adds fields of cooperation that it is about.
         *
         * @param fields the fields
         * @return this builder
         */
        public Builder about(CooperationField... fields) {
            return addFields(fields);
        }

        /**
         * Sets the date.
         *
         * @param date the EDTF text, such as {@code "2024-09-02"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a date
         */
        public Builder on(String date) {
            return date(EventDate.parse(date));
        }

        /**
         * Builds the statement.
         *
         * @return the statement
         * @throws IllegalStateException if speaker or gist is missing
         * @throws IllegalArgumentException if a text is blank, too long or contains unprintable characters
         */
        @Override
        public PublicStatement build() {
            return MissingAttributes.naming("public statement", super::build);
        }
    }
}
