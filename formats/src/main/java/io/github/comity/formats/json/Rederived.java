package io.github.comity.formats.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.SafeJson;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/**
 * What follows from claims: of a document the claims are read, the rest is derived anew, and what the document says is
 * compared with that. What differs is reported; the value is what the claims give.
 */
final class Rederived<T> extends Codec<T> {
    /** The name of the field of the claims. */
    static final String CLAIMS = "claims";

    private final Codec<T> written;
    private final Codec<Values> read;
    private final ImmutableList<String> sections;
    private final ImmutableSet<String> sentences;
    private final Function<ImmutableList<Claim>, T> derive;

    /**
     * Makes the codec.
     *
     * @param name what it is
     * @param written how it is written, its claims among the fields
     * @param sections the names of the other fields, the first of which always stands
     * @param sentences fields at any depth that are words for people, which another release may choose otherwise
     * @param derive how it follows from its claims
     */
    Rederived(
            String name,
            Codec<T> written,
            ImmutableList<String> sections,
            ImmutableSet<String> sentences,
            Function<ImmutableList<Claim>, T> derive) {
        this.written = written;
        this.sections = sections;
        this.sentences = sentences;
        this.derive = derive;
        Shape.Builder<Values, Values> shape = Shape.<Values>of(name)
                .required(sections.get(0), Tree.CODEC, v -> v.get(sections.get(0)), Values.set(sections.get(0)));
        for (String section : sections.subList(1, sections.size())) {
            shape.optional(section, Tree.CODEC, v -> v.optional(section), Values.set(section));
        }
        this.read = shape.each(CLAIMS, ClaimCodecs.CLAIM, v -> v.<Claim>list(CLAIMS), Values.add(CLAIMS))
                .build(v -> v);
    }

    @Override
    void write(JsonGenerator out, T value) {
        written.write(out, value);
    }

    @Override
    T read(JsonIn in) {
        Problem here = in.refuse("").problem();
        Values said = read.read(in);
        T value = in.make(in.here(), "", () -> derive.apply(said.list(CLAIMS)));
        Values derived = derived(value);
        for (String section : sections) {
            Optional<Tree> must = derived.optional(section);
            said.<Tree>optional(section)
                    .map(s -> s.difference(must, sentences))
                    .orElseGet(() -> must.map(m -> new Problem(
                            here.position(),
                            "",
                            ("must have the field '%s' with %s, as the claims give it, but was without it; "
                                            + "read it by the reconciler that wrote it")
                                    .formatted(section, m.told()))))
                    .ifPresent(in::report);
        }
        return value;
    }

    private Values derived(T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = SafeJson.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            written.write(out, value);
        }
        try (JsonParser parser =
                SafeJson.FACTORY.createParser(ObjectReadContext.empty(), new StringReader(text.toString()))) {
            JsonIn in = new JsonIn(parser, Optional.empty(), 0);
            in.next();
            return read.read(in);
        }
    }

    @Override
    Object schema(Definitions definitions) {
        return written.schema(definitions);
    }
}
