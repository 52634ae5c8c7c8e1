package io.github.comity.source;

import io.github.comity.internal.Given;
import io.github.comity.internal.WrittenBuilder;
import io.github.comity.period.EventDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One publication of one data owner; all figures of one edition and reporter must be able to hold together.
 *
 * <p>It is not the whole {@link Source}: title and address do not count. Built from a source by {@link Source#edition}.
 * This class is immutable and thread-safe.
 *
 * <p>Two editions are equal when publisher, data owner and date are equal. There is no order.
 */
@Value.Immutable
@WrittenBuilder
public abstract class Edition {
    Edition() {}

    static Edition of(Source source) {
        return new ImmutableEdition.Builder()
                .publisher(source.publisher())
                .dataOwner(source.dataOwner())
                .published(source.published())
                .build();
    }

    /** {@return who published it} */
    public abstract String publisher();

    /** {@return who compiled the figures, or empty if the text names nobody} */
    public abstract Optional<String> dataOwner();

    /** {@return when it was published, if known} */
    public abstract Optional<EventDate> published();

    /**
     * Writes a name in quotes, so that it cannot be mistaken for more or less than a name.
     *
     * @param name the name
     * @return the name in straight quotes, with a backslash before a quote and a backslash in it
     */
    public static String quoted(String name) {
        Given.argument("name", "Edition.quoted", name);
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * {@return the edition in a sentence, such as {@code "State Revenue Committee in Kazinform of 2 September 2024"}}
     */
    public String phrase() {
        return dataOwner().map(o -> o + " in ").orElse("")
                + publisher()
                + published().map(p -> " of " + p.label()).orElse("");
    }

    /** A name that ends in a date, or in which an owner may end, could be read as another edition. */
    private static String name(String name) {
        boolean isPlain = name.indexOf('"') < 0
                && name.indexOf('|') < 0
                && !name.contains(" in ")
                && name.substring(name.lastIndexOf(' ') + 1).chars().noneMatch(Character::isDigit);
        return isPlain ? name : quoted(name);
    }

    /**
     * {@return a text such as {@code "State Revenue Committee in Kazinform 2024-09-02"}; a name that could be read as
     * more than a name is in quotes, as in {@code "\"Trade Monitor 2024\""}, so that no two editions have one text}
     */
    @Override
    public String toString() {
        return dataOwner().map(o -> name(o) + " in ").orElse("")
                + name(publisher())
                + published().map(p -> " " + p).orElse("");
    }
}
