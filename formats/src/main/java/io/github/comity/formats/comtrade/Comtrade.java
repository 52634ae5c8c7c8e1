package io.github.comity.formats.comtrade;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Measure;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.internal.Given;
import io.github.comity.formats.table.Progress;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.party.Area;
import io.github.comity.reconcile.Relation;
import io.github.comity.source.Source;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads the trade data of UN Comtrade, version 1 of its API, in CSV or JSON.
 *
 * <pre>{@code
 * ComtradeTrade trade = Comtrade.standard().read(Path.of("trade.csv")).orThrow();
 * trade.tradePeriods();     // what Kazakhstan reports of its trade with Czechia, and Czechia of its with Kazakhstan
 * trade.mirrorPairs();      // the two reports of one trade, side by side
 * }</pre>
 *
 * <p><b>Each trade once.</b> The trade of a pair is the row of all second partners, customs procedures, modes of supply
 * and modes of transport ({@code partner2Code} 0, {@code customsCode} C00, {@code mosCode} 0, {@code motCode} 0). Other
 * rows are parts of it and are told as {@linkplain io.github.comity.formats.table.Gap gaps}. Levels of a classification
 * nest and are kept as claims of their own, each a check of the others; re-exports are part of exports and re-imports
 * of imports.
 *
 * <p><b>Values.</b> A claim states {@code primaryValue}, in ones of US dollars: CIF for imports, FOB for exports. Where
 * it is empty, the usual valuation counts, and else the other. Where it is not the usual one, an assumption of the
 * claim says so. A second valuation is a claim of a measure of its own, such as {@link #IMPORTS_FOB}; zero in a column
 * of valuations means that there is none.
 *
 * <p><b>Status.</b> What is neither reported nor added up from reports is estimated; what UN Comtrade added up says so
 * in an assumption. {@code legacyEstimationFlag} is about quantities and never about values: it and
 * {@code isNetWgtEstimated} make the net weight an estimated one. Source: UNSD, "Quantity and weight information in UN
 * Comtrade", October 2009, section 4.1.
 *
 * <p><b>Parties.</b> Codes that UN Comtrade has beside M49 mean the same country (842, 251, 757, 579, 699), former
 * states are parties of their own, and so is what it counts apart, such as 490 "Other Asia, nes" and 899 "Areas, nes".
 *
 * <p>Columns are found by their names in any case and stand in any order; others are passed over. Needed are a period
 * or year, reporter, partner and flow by code or name, {@code cmdCode} and one value. Immutable and thread-safe.
 */
public final class Comtrade {
    /** Imports of goods that had been exported before; a part of imports. */
    public static final Measure RE_IMPORTS = measure("re-imports", Measure.Sides.OF_FROM);
    /** Exports of goods that were made or changed in the country; a part of exports. */
    public static final Measure DOMESTIC_EXPORTS = measure("domestic exports", Measure.Sides.OF_TO);
    /** Imports of goods that were not exported from the country before; a part of imports. */
    public static final Measure FOREIGN_IMPORTS = measure("foreign imports", Measure.Sides.OF_FROM);
    /** Imports as they are valued without international freight and insurance. */
    public static final Measure IMPORTS_FOB = valued(Measure.IMPORTS, "FOB");
    /** Exports as they are valued with international freight and insurance. */
    public static final Measure EXPORTS_CIF = valued(Measure.EXPORTS, "CIF");

    /**
     * What the flows of UN Comtrade are parts of, beside {@link Relation#DEFAULTS}, for a
     * {@link io.github.comity.reconcile.Reconciler}.
     */
    public static final ImmutableList<Relation> RELATIONS = ImmutableList.of(
            Relation.partOf(RE_IMPORTS, Measure.IMPORTS),
            Relation.partOf(FOREIGN_IMPORTS, Measure.IMPORTS),
            Relation.partOf(DOMESTIC_EXPORTS, Measure.EXPORTS));

    private final Source source;
    private final ImmutableMap<String, Area> areas;
    private final boolean hasNetWeights;

    private Comtrade(Source source, ImmutableMap<String, Area> areas, boolean hasNetWeights) {
        this.source = source;
        this.areas = areas;
        this.hasNetWeights = hasNetWeights;
    }

    /** {@return a reader whose claims have "UN Comtrade" for their source} */
    public static Comtrade standard() {
        return of(Source.of("UN Comtrade"));
    }

    /**
     * Obtains a reader.
     *
     * @param source the source of all claims, for instance with the day on which the file was fetched
     * @return the reader
     */
    public static Comtrade of(Source source) {
        return new Comtrade(Given.argument("source", "Comtrade.of(...)", source), ImmutableMap.of(), false);
    }

    /**
     * Returns a copy that takes a code for a party of the caller's choice.
     *
     * @param code the code as printed, such as {@code "490"}
     * @param area the party
     * @return the reader that knows it
     */
    public Comtrade withArea(String code, Area area) {
        Given.argument("code", "Comtrade.withArea(...)", code);
        Given.argument("area", "Comtrade.withArea(...)", area);
        ImmutableMap<String, Area> more = ImmutableMap.<String, Area>builder()
                .putAll(areas)
                .put(code, area)
                .buildKeepingLast();
        return new Comtrade(source, more, hasNetWeights);
    }

    /** {@return a copy that makes claims of net weights in kilograms too; a weight of zero means that none is known} */
    public Comtrade withNetWeights() {
        return new Comtrade(source, areas, true);
    }

    /** A flow that is measured and adds up as exports do. */
    static Measure measure(String name, Measure.Sides sides) {
        return Measure.of(name, Measure.Additivity.ADDITIVE, Measure.Sign.NON_NEGATIVE, Measure.Temporality.FLOW)
                .told(sides);
    }

    /** The same flow where its valuation is told apart. */
    static Measure valued(Measure measure, String valuation) {
        return measure(measure.name() + " valued " + valuation, measure.sides());
    }

    Source source() {
        return source;
    }

    ImmutableMap<String, Area> areas() {
        return areas;
    }

    boolean hasNetWeights() {
        return hasNetWeights;
    }

    /**
     * Reads a file, which is JSON if it begins with a brace or bracket, and otherwise a table with the separator that
     * its first line has.
     *
     * @param file the file, in UTF-8
     * @return the trade of all rows that could be read, and the problems. A trade that two rows state with different
     *     values and one of which there are only parts are problems, and the trade is left out.
     * @throws IOException if the file cannot be opened
     */
    public Parsed<ComtradeTrade> read(Path file) throws IOException {
        return read(file, p -> {});
    }

    /**
     * Reads a file, and tells how far it is.
     *
     * @param file the file, in UTF-8
     * @param progress is told every 10,000 rows and at the end
     * @return the trade of all rows that could be read, and the problems
     * @throws IOException if the file cannot be opened
     */
    public Parsed<ComtradeTrade> read(Path file, Consumer<Progress> progress) throws IOException {
        Given.argument("file", "Comtrade.read(...)", file);
        Given.argument("progress", "Comtrade.read(...)", progress);
        try (Stream<Parsed<Entry>> entries = ComtradeFile.entries(file, progress)) {
            return Collected.of(this, entries.iterator());
        }
    }

    /**
     * Reads a table.
     *
     * @param format how its cells are separated
     * @param in the text; it is not closed
     * @return the trade of all rows that could be read, and the problems
     */
    public Parsed<ComtradeTrade> read(TableFormat format, Reader in) {
        Given.argument("format", "Comtrade.read(...)", format);
        Given.argument("in", "Comtrade.read(...)", in);
        return Collected.of(
                this, new TableEntries(format.rowsUnder(in, Columns::isHeader).iterator()));
    }

    /**
     * Reads an answer of the API in JSON.
     *
     * @param in the text; it is not closed
     * @return the trade of all rows that could be read, and the problems
     */
    public Parsed<ComtradeTrade> readJson(Reader in) {
        Given.argument("in", "Comtrade.readJson(...)", in);
        return Collected.of(this, ComtradeFile.json(in));
    }

    /**
     * Reads a file row by row, so that the memory does not grow with its length.
     *
     * @param file the file, in UTF-8, as {@link #read(Path)} takes it
     * @param progress is told every 10,000 rows and at the end
     * @return what each row says, and its problems, to be closed. Whether another row states the same trade is not
     *     known here.
     * @throws IOException if the file cannot be opened; the stream throws {@link UncheckedIOException}
     */
    public Stream<Parsed<TableClaims>> claims(Path file, Consumer<Progress> progress) throws IOException {
        Given.argument("file", "Comtrade.claims(...)", file);
        Given.argument("progress", "Comtrade.claims(...)", progress);
        RowClaims rows = new RowClaims(this);
        return ComtradeFile.entries(file, progress).map(e -> rows.read(e).claims());
    }
}
