package io.github.comity.formats.sdmx;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.figure.Figure;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Given;
import io.github.comity.formats.table.Gap;
import io.github.comity.formats.table.Row;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.party.Area;
import io.github.comity.source.Source;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads and writes SDMX-CSV, version 1.0 and 2.0.
 *
 * <pre>{@code
 * SdmxCsv.of(source)
 *         .measureIn("INDICATOR")
 *         .measure("TXG_FOB_USD", Measure.EXPORTS)
 *         .unit("million USD")
 *         .read(TableFormat.CSV, Path.of("imts.csv"))
 * }</pre>
 *
 * <p>Columns are found by their concepts in any case and order, with labels ({@code FREQ: Frequency}) or without:
 * {@code REF_AREA} (also {@code geo}, {@code reporter}), {@code COUNTERPART_AREA} ({@code partner}), {@code INDICATOR},
 * {@code TIME_PERIOD}, {@code OBS_VALUE}, {@code UNIT_MEASURE} ({@code unit}, {@code CURRENCY}), {@code UNIT_MULT}
 * ({@code SCALE}), {@code DECIMALS}, {@code OBS_STATUS} or Eurostat's {@code OBS_FLAG}, {@code CONF_STATUS},
 * {@code REPORTING_YEAR_START_DAY}, and {@code ACTION} of version 2.0. What stands in a further dimension is not part
 * of a claim: {@link #only} says which of its codes is meant, so that two observations are not taken for one quantity.
 * A row may also be a series with a column for each period, whose first column may pack the dimensions, as in the TSV
 * of Eurostat ({@code freq,unit,geo\TIME_PERIOD}), with flags behind the values.
 *
 * <ul>
 *   <li>{@code OBS_VALUE} is read as printed, with a decimal point; empty and {@code NaN} are gaps. {@code DECIMALS}
 *       says how exact it is where that loses no digit: {@code 1.5} with 2 decimals is 1.50.
 *   <li>{@code UNIT_MULT} is the power of ten of the value, and must agree with a unit such as {@code MIO_EUR}.
 *   <li>{@code OBS_STATUS} becomes the status of the claim, or a note.
 *   <li>Parties are codes of ISO 3166-1 or M49, of Eurostat ({@code EL}, {@code UK}, {@code XK}, {@code EU27_2020}) and
 *       groups; with labels, an unknown code of a party is a group of that name.
 * </ul>
 *
 * <p>Each observation is a claim, a gap or a problem. This class is immutable and thread-safe; each setting returns a
 * copy, and the last one counts.
 */
public final class SdmxCsv {
    private final Options options;

    private SdmxCsv(Options options) {
        this.options = options;
    }

    /**
     * Begins with who says the figures.
     *
     * @param source the source of all claims
     * @return a reader and writer
     */
    public static SdmxCsv of(Source source) {
        return new SdmxCsv(new Options(Given.argument("source", "SdmxCsv.of(...)", source)));
    }

    private SdmxCsv with(Consumer<Options> change) {
        Options copy = new Options(options);
        change.accept(copy);
        return new SdmxCsv(copy);
    }

    private static <T> T given(String name, String method, T value) {
        return Given.argument(name, "SdmxCsv." + method + "(...)", value);
    }

    /**
     * Returns a copy in which all observations have a measure.
     *
     * @param measure the measure
     * @return the copy
     */
    public SdmxCsv measure(Measure measure) {
        given("measure", "measure", measure);
        return with(o -> o.measure = measure);
    }

    /**
     * Returns a copy in which a code of the column of measures means a measure. Measures with a constant are known by
     * their names, such as {@code GROSS_FDI_INFLOW}.
     *
     * @param code the code, such as {@code "TXG_FOB_USD"}
     * @param measure the measure
     * @return the copy
     */
    public SdmxCsv measure(String code, Measure measure) {
        given("code", "measure", code);
        given("measure", "measure", measure);
        return with(o -> o.measures.put(code, measure));
    }

    /**
     * Returns a copy that finds the measure in a column; {@code INDICATOR} or {@code MEASURE} otherwise.
     *
     * @param column the name of the column, such as {@code "bop_item"}
     * @return the copy
     */
    public SdmxCsv measureIn(String column) {
        given("column", "measureIn", column);
        return with(o -> o.measureColumn = column);
    }

    /**
     * Returns a copy in which all observations have a reporter.
     *
     * @param reporter the reporter
     * @return the copy
     */
    public SdmxCsv reporter(Area reporter) {
        given("reporter", "reporter", reporter);
        return with(o -> o.reporter = reporter);
    }

    /**
     * Returns a copy that finds the reporter in a column; {@code REF_AREA}, {@code geo}, {@code reporter} or
     * {@code COUNTRY} otherwise.
     *
     * @param column the name of the column
     * @return the copy
     */
    public SdmxCsv reporterIn(String column) {
        given("column", "reporterIn", column);
        return with(o -> o.reporterColumn = column);
    }

    /**
     * Returns a copy in which all observations have a partner.
     *
     * @param partner the partner
     * @return the copy
     */
    public SdmxCsv partner(Area partner) {
        given("partner", "partner", partner);
        return with(o -> o.partner = partner);
    }

    /**
     * Returns a copy that finds the partner in a column; {@code COUNTERPART_AREA}, {@code partner} or
     * {@code COUNTERPART_COUNTRY} otherwise. Without any of them, a figure is of the reporter alone, such as its gross
     * domestic product.
     *
     * @param column the name of the column
     * @return the copy
     */
    public SdmxCsv partnerIn(String column) {
        given("column", "partnerIn", column);
        return with(o -> o.partnerColumn = column);
    }

    /**
     * Returns a copy in which a code of a party means a party, beside those that are known.
     *
     * @param code the code as printed
     * @param area the party
     * @return the copy
     */
    public SdmxCsv area(String code, Area area) {
        given("code", "area", code);
        given("area", "area", area);
        return with(o -> o.areas.put(code, area));
    }

    /**
     * Returns a copy in which all values have a unit; {@code UNIT_MULT} is not read then.
     *
     * @param unit unit and scale, such as {@code "million USD"}
     * @return the copy
     * @throws IllegalArgumentException if the text is no unit
     */
    public SdmxCsv unit(String unit) {
        Figure one = UnitCodes.parse(given("unit", "unit", unit));
        return with(o -> o.unit = one);
    }

    /**
     * Returns a copy in which a code of the column of units means a unit, beside currencies and {@code MIO_EUR}.
     *
     * @param code the code, such as {@code "XDC"}
     * @param unit unit and scale, such as {@code "KZT"}
     * @return the copy
     * @throws IllegalArgumentException if the text is no unit
     */
    public SdmxCsv unit(String code, String unit) {
        given("code", "unit", code);
        Figure one = UnitCodes.parse(given("unit", "unit", unit));
        return with(o -> o.units.put(code, one));
    }

    /**
     * Returns a copy that finds the unit in a column; {@code UNIT_MEASURE}, {@code unit} or {@code CURRENCY} otherwise.
     *
     * @param column the name of the column
     * @return the copy
     */
    public SdmxCsv unitIn(String column) {
        given("column", "unitIn", column);
        return with(o -> o.unitColumn = column);
    }

    /**
     * Returns a copy that finds products in a column.
     *
     * @param column the name of the column, such as {@code "sitc06"}
     * @param classification the classification with its edition, such as {@code "SITC Rev. 4"}
     * @return the copy
     */
    public SdmxCsv productIn(String column, String classification) {
        given("column", "productIn", column);
        given("classification", "productIn", classification);
        return with(o -> {
            o.productColumn = column;
            o.classification = classification;
        });
    }

    /**
     * Returns a copy that takes the observations of one code of a dimension alone, and tells the others as gaps.
     *
     * @param column the name of the column, such as {@code "FREQ"}
     * @param code the code, such as {@code "A"}
     * @return the copy
     */
    public SdmxCsv only(String column, String code) {
        given("column", "only", column);
        given("code", "only", code);
        return with(o -> o.only.put(column, code));
    }

    /**
     * Returns a copy in which all figures are of goods, services or both; {@link Coverage#UNSTATED} otherwise.
     *
     * @param coverage the coverage
     * @return the copy
     */
    public SdmxCsv coverage(Coverage coverage) {
        given("coverage", "coverage", coverage);
        return with(o -> o.coverage = coverage);
    }

    /**
     * Reads a file.
     *
     * @param format how the cells are separated, {@link TableFormat#CSV} as a rule
     * @param file the file, in UTF-8
     * @return the claims and gaps of all rows that could be read, and the problems; without a value if columns are
     *     missing
     * @throws IOException if the file cannot be opened
     */
    public Parsed<TableClaims> read(TableFormat format, Path file) throws IOException {
        given("format", "read", format);
        try (Stream<Parsed<Row>> rows = format.rows(file)) {
            return all(claims(rows));
        }
    }

    /**
     * Reads a text.
     *
     * @param format how the cells are separated
     * @param in the text; it is not closed
     * @return the claims and gaps of all rows that could be read, and the problems; without a value if columns are
     *     missing
     */
    public Parsed<TableClaims> read(TableFormat format, Reader in) {
        return all(claims(given("format", "read", format).rows(in)));
    }

    /**
     * Reads rows one after the other, so that the memory does not grow with their number.
     *
     * @param rows the rows of one file, in order
     * @return what each row says, and its problems; the problems of the columns once, at the first row
     */
    public Stream<Parsed<TableClaims>> claims(Stream<Parsed<Row>> rows) {
        given("rows", "claims", rows);
        Observations observations = new Observations(options);
        return rows.sequential().flatMap(r -> observations.read(r).stream());
    }

    private static Parsed<TableClaims> all(Stream<Parsed<TableClaims>> rows) {
        ImmutableList.Builder<Claim> claims = ImmutableList.builder();
        ImmutableList.Builder<Gap> gaps = ImmutableList.builder();
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        long[] read = new long[1];
        rows.forEach(row -> {
            row.value().ifPresent(v -> {
                claims.addAll(v.claims());
                gaps.addAll(v.gaps());
                read[0]++;
            });
            problems.addAll(row.problems());
        });
        ImmutableList<Problem> found = problems.build();
        boolean isEmpty = read[0] == 0 && !found.isEmpty();
        return new Parsed<>(
                isEmpty ? Optional.empty() : Optional.of(new TableClaims(claims.build(), gaps.build())), found);
    }

    /**
     * Writes claims as observations of a dataflow {@code COMITY:CLAIMS(1.0)}, one in each line.
     *
     * <p>Written are levels with one printed value and no hedge word, in a bounded period, of parties that have a code.
     * Not written are source, wording, ids, and assumptions other than notes of {@code OBS_STATUS}. A status that
     * {@code OBS_STATUS} does not have stands in the attribute {@code CLAIM_STATUS}.
     *
     * @param claims the claims
     * @param version the version of SDMX-CSV
     * @return the text, which a reader with the same settings and source reads back
     * @throws IllegalArgumentException if a claim cannot be an observation; the message names it and why
     */
    public String write(Iterable<Claim> claims, SdmxVersion version) {
        given("claims", "write", claims);
        given("version", "write", version);
        return new ObservationWriter(options, version).write(claims);
    }

    /**
     * Writes claims as observations into a file in UTF-8, in place of what was there.
     *
     * @param claims the claims
     * @param version the version of SDMX-CSV
     * @param file the file
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if a claim cannot be an observation; the message names it and why
     */
    public void write(Iterable<Claim> claims, SdmxVersion version, Path file) throws IOException {
        given("file", "write", file);
        Files.writeString(file, write(claims, version));
    }
}
