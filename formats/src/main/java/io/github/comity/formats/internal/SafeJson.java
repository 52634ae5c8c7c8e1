package io.github.comity.formats.internal;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
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
}
