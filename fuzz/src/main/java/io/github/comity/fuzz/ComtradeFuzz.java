package io.github.comity.fuzz;

import io.github.comity.formats.comtrade.Comtrade;
import io.github.comity.formats.table.TableFormat;
import java.io.StringReader;

/** UN Comtrade, as a table and as JSON: rows that are not read are told. */
public final class ComtradeFuzz {
    private static final Comtrade FORMAT = Comtrade.standard().withNetWeights();

    private ComtradeFuzz() {}

    /**
     * Reads a file.
     *
     * @param data whether it is a table by the first byte, then the file in UTF-8
     */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) {
            return;
        }
        StringReader file = new StringReader(Promises.rest(data));
        Promises.tellsProblems((data[0] & 1) == 0 ? FORMAT.read(TableFormat.CSV, file) : FORMAT.readJson(file));
    }
}
