package io.github.comity.formats.internal;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
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

    /** What the parser says, and what is said of it; in this order. */
    private static final ImmutableMap<Pattern, String> WORDS = ImmutableMap.<Pattern, String>builder()
            .put(Pattern.compile("^Unexpected end-of-input.*"), "it ends too early")
            .put(Pattern.compile("^(.*) \\((\\d+)\\) exceeds the maximum allowed \\((\\d+).*"), "$1 of $2 is above $3")
            .put(Pattern.compile(": maybe a \\(non-standard\\) comment\\?.*"), ": comments are no part of JSON")
            .put(Pattern.compile(":? enable `.*| \\([^\\[(]*\\[Source:.*"), "")
            .put(Pattern.compile("\\(\\(CTRL-CHAR, code (\\d+)\\)\\)"), "of code $1")
            .put(Pattern.compile("\\(('.*?') \\(code \\d+\\)\\)"), "$1")
            .buildOrThrow();

    private static final Pattern OF_PARSER = Pattern.compile("`|[A-Z]_[A-Z]|Feature|Constraints|Source");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");

    private SafeJson() {}

    /**
     * Says that a document breaks the rules of JSON or its limits, and never by what the parser is told in Java.
     *
     * @param broken what the parser says
     * @return the rule, what was found instead, and the remedy
     */
    public static String rule(JacksonException broken) {
        String reason = Shown.reason(broken.getOriginalMessage());
        for (var said : WORDS.entrySet()) {
            reason = said.getKey().matcher(reason).replaceAll(said.getValue());
        }
        boolean isOfParser =
                OF_PARSER.matcher(QUOTED.matcher(reason).replaceAll("")).find();
        String remedy = broken instanceof UnexpectedEndOfInputException
                ? "get the whole document"
                : broken instanceof StreamConstraintsException ? "shorten it" : "correct it";
        return "document must be whole JSON of sensible size, but was not: %s; %s"
                .formatted(isOfParser ? "what stands here is none" : small(reason), remedy);
    }

    private static String small(String reason) {
        return reason.isEmpty() ? reason : Ascii.toLowerCase(reason.charAt(0)) + reason.substring(1);
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
