package io.github.comity.formats.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** How all JSON is read and written: within limits far above what anybody writes, far below what fills a memory. */
public final class SafeJson {
    /** How many characters a text may have at most, in UTF-16 units. */
    public static final int LONGEST_TEXT = 1_000_000;

    /** The factory of parsers and generators, which leave what they were given open. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(1_000)
                    .maxNumberLength(1_000)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("") // who writes several values puts each into a line of its own
            .build();

    private SafeJson() {}

    /**
     * Says that a document breaks the rules of JSON or its limits.
     *
     * @param broken what the parser says
     * @return the rule and what was found instead
     */
    public static String rule(JacksonException broken) {
        return "document must be whole JSON of sensible size, but was not: "
                + Shown.reason(broken.getOriginalMessage());
    }

    /**
     * Makes a failure of the machine one.
     *
     * @param failed what the parser or generator met
     * @return what is thrown
     */
    public static UncheckedIOException failure(JacksonIOException failed) {
        return new UncheckedIOException(new IOException(failed.getOriginalMessage(), failed.getCause()));
    }
}
