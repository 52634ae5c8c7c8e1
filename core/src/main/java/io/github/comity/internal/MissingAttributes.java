package io.github.comity.internal;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Thrown by a builder that lacks what it cannot do without; the message names it in the words of the domain.
 *
 * <p>The generated builders throw it with the names of the attributes; the builder of a domain type adds what is being
 * built with {@link #naming}.
 */
public final class MissingAttributes extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> attributes;

    /**
     * Called by generated builders.
     *
     * @param attributes the names of the attributes that were not set
     */
    public MissingAttributes(String... attributes) {
        this("value", Map.of(), List.of(attributes));
    }

    private MissingAttributes(String subject, Map<String, String> doors, List<String> attributes) {
        super("%s must have %s, but was built without; call %s before build()"
                .formatted(
                        subject,
                        attributes.stream().map(MissingAttributes::words).collect(Collectors.joining(" and ")),
                        attributes.stream()
                                .map(a -> doors.getOrDefault(a, a) + "(...)")
                                .collect(Collectors.joining(" and "))));
        this.attributes = attributes;
    }

    /**
     * Builds a value, and says what was being built if something is missing.
     *
     * @param <T> the type of the value
     * @param subject what is being built, such as {@code "visit"}
     * @param build the generated {@code build()}
     * @return the value
     * @throws MissingAttributes if a required attribute was not set
     */
    public static <T> T naming(String subject, Supplier<T> build) {
        return naming(subject, Map.of(), build);
    }

    /** As above; the doors are the names of the methods that set an attribute of another name. */
    static <T> T naming(String subject, Map<String, String> doors, Supplier<T> build) {
        try {
            return build.get();
        } catch (MissingAttributes missing) {
            throw new MissingAttributes(subject, doors, missing.attributes);
        }
    }

    /** Turns {@code homeCountry} into {@code "home country"}. */
    private static String words(String attribute) {
        return attribute.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
