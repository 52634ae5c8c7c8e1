package io.github.comity.source;

import io.github.comity.internal.MissingAttributes;
import io.github.comity.internal.Text;
import io.github.comity.internal.ValueType;
import io.github.comity.period.EventDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who says so: a publication and the owner of the data that it quotes.
 *
 * <p>It is not a country: who reports a figure is part of the quantity. Two are equal when all attributes are equal;
 * {@link #edition} is the coarser identity. There is no order. This class is immutable and thread-safe.
 */
@Value.Immutable
@ValueType
public abstract class Source {
    Source() {}

    /**
     * Obtains a source by its publisher alone.
     *
     * @param publisher who published it
     * @return the source
     * @throws IllegalArgumentException if the publisher is blank, too long or contains unprintable characters
     */
    public static Source of(String publisher) {
        return builder().publisher(publisher).build();
    }

    /** {@return a builder; the publisher is required} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who published it, such as {@code "Kazinform"}} */
    public abstract String publisher();

    /** {@return who compiled the figures, or empty if the text names nobody} */
    public abstract Optional<String> dataOwner();

    /** {@return when it was published, if known} */
    public abstract Optional<EventDate> published();

    /** {@return whom the publisher cites, such as a press service, if anybody} */
    public abstract Optional<String> citing();

    /** {@return the title, if known} */
    public abstract Optional<String> title();

    /** {@return the address, if known} */
    public abstract Optional<String> url();

    @Value.Check
    void check() {
        Text.requireName("source publisher", publisher());
        dataOwner().ifPresent(o -> Text.requireName("source data owner", o));
        citing().ifPresent(c -> Text.requireName("source cited", c));
        title().ifPresent(t -> Text.requireName("source title", t));
        url().ifPresent(u -> Text.requireName("source url", u));
    }

    /** {@return what identifies one publication of one data owner} */
    @Value.Lazy
    public Edition edition() {
        return new Edition(publisher(), dataOwner(), published());
    }

    /**
     * Returns a copy with another data owner, for a publication that quotes several.
     *
     * @param dataOwner who compiled the figures
     * @return the source with that data owner
     * @throws IllegalArgumentException if the name is blank, too long or contains unprintable characters
     */
    public Source withDataOwner(String dataOwner) {
        Builder copy = builder().publisher(publisher()).dataOwner(dataOwner);
        published().ifPresent(copy::published);
        citing().ifPresent(copy::citing);
        title().ifPresent(copy::title);
        url().ifPresent(copy::url);
        return copy.build();
    }

    /**
     * {@return an English line, such as {@code "State Revenue Committee; Kazinform citing the press service, 2
     * September 2024"}}
     */
    public String describe() {
        return dataOwner().orElse("compiler not named")
                + "; "
                + publisher()
                + citing().map(c -> " citing " + c).orElse("")
                + published().map(p -> ", " + p.label()).orElse("");
    }

    /** Builds a {@link Source}; setting an attribute twice is an error. */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}

        /**
         * Builds the source.
         *
         * @return the source
         * @throws IllegalStateException if the publisher is missing
         * @throws IllegalArgumentException if a text is blank, too long or contains unprintable characters
         */
        @Override
        public Source build() {
            return MissingAttributes.naming("source", super::build);
        }
    }
}
