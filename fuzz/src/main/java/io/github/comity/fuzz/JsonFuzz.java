package io.github.comity.fuzz;

import com.google.common.collect.ImmutableList;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.json.JsonFormat;
import io.github.comity.formats.json.PopoloFormat;
import java.io.StringReader;

/** JSON: what is read is written and read alike again, and what is not is told. */
public final class JsonFuzz {
    private static final ImmutableList<JsonFormat<?>> FORMATS = ImmutableList.of(
            JsonFormat.COOPERATION,
            JsonFormat.CLAIM,
            JsonFormat.DERIVED,
            JsonFormat.READING,
            JsonFormat.RECONCILIATION);

    private JsonFuzz() {}

    /**
     * Reads a document.
     *
     * @param data the kind by the first byte, then the document in UTF-8
     */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) {
            return;
        }
        String json = Promises.rest(data);
        int kind = (data[0] & 0xFF) % (FORMATS.size() + 1);
        if (kind == FORMATS.size()) {
            Promises.tellsProblems(PopoloFormat.read(new StringReader(json)));
        } else {
            again(FORMATS.get(kind), json);
        }
    }

    private static <T> void again(JsonFormat<T> format, String json) {
        Parsed<T> read = format.read(new StringReader(json));
        Promises.tellsProblems(read);
        if (read.isComplete()) {
            String written = format.write(read.orThrow());
            String twice = format.write(format.parse(written));
            Promises.keep(written.equals(twice), "a document must be written alike again: " + written, twice);
        }
    }
}
