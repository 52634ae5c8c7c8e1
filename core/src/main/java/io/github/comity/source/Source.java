package io.github.comity.source;

import io.github.comity.figure.DecimalMark;
import io.github.comity.figure.NumberStyle;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.internal.WrittenBuilder;
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
@WrittenBuilder
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
        Given.argument("publisher", "Source.of", publisher);
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

    /** {@return how it prints numbers; {@link NumberStyle#ENGLISH} unless set} */
    @Value.Default
    public NumberStyle numberStyle() {
        return NumberStyle.ENGLISH;
    }

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
        return Edition.of(this);
    }

    /**
     * Returns a copy with another data owner, for a publication that quotes several.
     *
     * @param dataOwner who compiled the figures
     * @return the source with that data owner
     * @throws IllegalArgumentException if the name is blank, too long or contains unprintable characters
     */
    public Source withDataOwner(String dataOwner) {
        Given.argument("dataOwner", "Source.withDataOwner", dataOwner);
        return copy(Optional.of(dataOwner), published(), title(), url(), numberStyle());
    }

    /**
     * Returns a copy whose figures are read with another decimal mark, wherever they are stated as texts; a claim that
     * depends on it says so with an assumption.
     *
     * @param mark which character separates the decimals
     * @return the source with that decimal mark
     */
    public Source withDecimalMark(DecimalMark mark) {
        Given.argument("mark", "Source.withDecimalMark", mark);
        return copy(numberStyle().withDecimalMark(mark));
    }

    /**
     * Returns a copy whose bare {@code $} is another dollar, wherever figures are stated as texts; a claim that depends
     * on it says so with an assumption.
     *
     * @param currency the ISO 4217 code, such as {@code "AUD"}
     * @return the source with that dollar
     * @throws IllegalArgumentException if no currency has that code
     */
    public Source withDollar(String currency) {
        Given.argument("currency", "Source.withDollar", currency);
        return copy(numberStyle().withDollar(Unit.money(currency)));
    }

    /**
     * Returns a copy with another date of publication.
     *
     * @param date the EDTF text, such as {@code "2024-09-02"}
     * @return the source with that date
     * @throws IllegalArgumentException if the text is not a date
     */
    public Source withPublished(String date) {
        Given.argument("date", "Source.withPublished", date);
        return copy(dataOwner(), Optional.of(EventDate.parse(date)), title(), url(), numberStyle());
    }

    /**
     * Returns a copy with another title.
     *
     * @param title the title
     * @return the source with that title
     * @throws IllegalArgumentException if the title is blank, too long or contains unprintable characters
     */
    public Source withTitle(String title) {
        Given.argument("title", "Source.withTitle", title);
        return copy(dataOwner(), published(), Optional.of(title), url(), numberStyle());
    }

    /**
     * Returns a copy with another address.
     *
     * @param url the address
     * @return the source with that address
     * @throws IllegalArgumentException if the address is blank, too long or contains unprintable characters
     */
    public Source withUrl(String url) {
        Given.argument("url", "Source.withUrl", url);
        return copy(dataOwner(), published(), title(), Optional.of(url), numberStyle());
    }

    private Source copy(NumberStyle style) {
        return copy(dataOwner(), published(), title(), url(), style);
    }

    private Source copy(
            Optional<String> dataOwner,
            Optional<EventDate> published,
            Optional<String> title,
            Optional<String> url,
            NumberStyle style) {
        return new ImmutableSource.Builder()
                .publisher(publisher())
                .dataOwner(dataOwner)
                .published(published)
                .citing(citing())
                .title(title)
                .url(url)
                .numberStyle(style)
                .build();
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

    /**
     * {@return a text such as {@code "State Revenue Committee in Kazinform citing the press service, 2 September 2024,
     * 'Talks in Prague'"}, with the address, and the number style where it is not the English one}
     */
    @Override
    public String toString() {
        return dataOwner().map(o -> o + " in ").orElse("")
                + publisher()
                + citing().map(c -> " citing " + c).orElse("")
                + published().map(p -> ", " + p.label()).orElse("")
                + title().map(t -> ", " + Text.quote(t)).orElse("")
                + url().map(u -> ", " + u).orElse("")
                + (numberStyle().equals(NumberStyle.ENGLISH) ? "" : ", " + numberStyle());
    }

    /** Builds a {@link Source}; setting an attribute twice is an error. Not thread-safe. */
    public static final class Builder {
        private final ImmutableSource.Builder values = new ImmutableSource.Builder();
        private final Given given = new Given("source");

        Builder() {}

        /**
         * Sets who published it.
         *
         * @param publisher the publisher, such as {@code "Kazinform"}
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder publisher(String publisher) {
            values.publisher(given.once("publisher", publisher));
            return this;
        }

        /**
         * Sets who compiled the figures.
         *
         * @param dataOwner the data owner, such as {@code "State Revenue Committee"}
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder dataOwner(String dataOwner) {
            values.dataOwner(given.once("dataOwner", dataOwner));
            return this;
        }

        /**
         * Sets when it was published.
         *
         * @param date the date
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder published(EventDate date) {
            values.published(given.once("published", date));
            return this;
        }

        /**
         * Sets when it was published.
         *
         * @param date the EDTF text, such as {@code "2024-09-02"}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a date
         * @throws IllegalStateException if it was already set
         */
        public Builder published(String date) {
            return published(EventDate.parse(given.one("published", date)));
        }

        /**
         * Sets whom the publisher cites.
         *
         * @param cited who is cited, such as a press service
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder citing(String cited) {
            values.citing(given.once("citing", cited));
            return this;
        }

        /**
         * Sets the title.
         *
         * @param title the title
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder title(String title) {
            values.title(given.once("title", title));
            return this;
        }

        /**
         * Sets the address.
         *
         * @param url the address
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder url(String url) {
            values.url(given.once("url", url));
            return this;
        }

        /**
         * Sets how it prints numbers.
         *
         * @param style decimal mark and dollar, such as {@code NumberStyle.ENGLISH.withDecimalMark(DecimalMark.COMMA)}
         * @return this builder
         * @throws IllegalStateException if it was already set
         */
        public Builder numberStyle(NumberStyle style) {
            values.numberStyle(given.once("numberStyle", style));
            return this;
        }

        /**
         * Builds the source.
         *
         * @return the source
         * @throws IllegalStateException if the publisher is missing
         * @throws IllegalArgumentException if a text is blank, too long or contains unprintable characters
         */
        public Source build() {
            return given.build(values::build);
        }
    }
}
