package io.github.comity.formats.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.formats.FormatException;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.DecimalDoubt;
import io.github.comity.formats.internal.Given;
import io.github.comity.formats.internal.Input;
import io.github.comity.formats.internal.SafeJson;
import io.github.comity.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * What the columns of a table mean, so that its cells become claims.
 *
 * <pre>{@code
 * PlainTable table = PlainTable.of(source)
 *         .measure(Measure.EXPORTS)
 *         .reporter(KAZ)
 *         .partnerIn("Partner")
 *         .periodIn("Year")
 *         .figuresIn("Value, US$ thousand")
 *         .build();
 * table.read(TableFormat.CSV, Path.of("exports.csv"))
 * }</pre>
 *
 * <p>A table is long, with one period in a row, or wide, with a column for each period. Each cell of figures is a
 * claim, a {@link Gap} or a problem, and so is a row whose parties, period or product cannot be read: none is lost.
 * Unit and scale stand in the name of the column ({@code "Value, US$ thousand"}, {@code "mln. USD"}, {@code "Exports
 * (EUR million)"}) or are set; where the two differ, the table is refused. In a column of countries {@code NA} is
 * Namibia. Columns stand in any order, and others are passed over. The names of the columns may stand below titles and
 * in up to three lines ({@link TableFormat#rowsUnder}); {@code "#1"} is the first column, whatever its name. A line of
 * text without figures, such as a heading or a footnote, is a gap.
 *
 * <p>Columns of growths and shares stand beside the levels that they are of. This class is immutable and thread-safe.
 */
public final class PlainTable {
    private final Mapping mapping;

    PlainTable(Mapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Begins with who says the figures.
     *
     * @param source the source of all claims
     * @return a builder; measure, reporter, partner, periods and figures are required
     */
    public static PlainTableBuilder of(Source source) {
        return new PlainTableBuilder(Given.argument("source", "PlainTable.of(...)", source));
    }

    /**
     * Obtains the layout of CEPII's BACI: {@code t} year, {@code i} exporter, {@code j} importer, {@code k} product of
     * six digits, {@code v} thousand US dollars, {@code q} tonnes.
     *
     * <p>Values are exports of goods by the exporter. Its codes are those of UN Comtrade; 490, "Other Asia", is no
     * country and is told as a problem unless {@link PlainTableBuilder#area} names a party for it. Source: CEPII, BACI,
     * "Readme" of the 202401 release.
     *
     * @param source the source of all claims
     * @param classification the edition, such as {@code "HS 2017"}
     * @return a builder in which all is set
     */
    public static PlainTableBuilder baci(Source source, String classification) {
        return of(source)
                .measure(Measure.EXPORTS)
                .coverage(Coverage.GOODS)
                .reporterIn("i")
                .partnerIn("j")
                .periodIn("t")
                .productIn("k", classification, 6)
                .figuresIn("v", "thousand USD")
                .figuresIn("q", "t");
    }

    /**
     * Reads a file.
     *
     * @param format how the cells are separated
     * @param file the file, in UTF-8
     * @return the claims and gaps of all rows that could be read, and the problems; without a value if the columns are
     *     not those that were named
     * @throws IOException if the file cannot be opened
     */
    public Parsed<TableClaims> read(TableFormat format, Path file) throws IOException {
        Given.argument("format", "PlainTable.read(...)", format);
        try (Stream<Parsed<Row>> rows = format.rowsUnder(file, mapping::isHeader, p -> {})) {
            return settled(format, rows);
        }
    }

    /**
     * Reads a text.
     *
     * @param format how the cells are separated
     * @param in the text; it is not closed
     * @return the claims and gaps of all rows that could be read, and the problems; without a value if the columns are
     *     not those that were named
     */
    public Parsed<TableClaims> read(TableFormat format, Reader in) {
        Given.argument("format", "PlainTable.read(...)", format);
        return settled(format, format.rowsUnder(in, mapping::isHeader));
    }

    /** All claims, but those of numbers that can be read in two ways, if nothing settles it. */
    private Parsed<TableClaims> settled(TableFormat format, Stream<Parsed<Row>> rows) {
        if (mapping.isMarkSaid) {
            return all(claims(rows));
        }
        RowClaims reader = new RowClaims(mapping);
        DecimalDoubt doubt = new DecimalDoubt(format.separator());
        IdentityHashMap<Claim, Problem> open = new IdentityHashMap<>();
        reader.watch((cell, claim, position) -> {
            if (doubt.isEither(cell)) {
                open.put(claim, new Problem(position, cell, DecimalDoubt.refusal(cell)));
            }
        });
        Parsed<TableClaims> all = all(reader.of(rows));
        if (!doubt.isOpen() || all.value().isEmpty()) {
            return all;
        }
        TableClaims read = all.value().get();
        return new Parsed<>(
                Optional.of(new TableClaims(
                        read.claims().stream().filter(c -> !open.containsKey(c)).collect(toImmutableList()),
                        read.gaps())),
                Stream.concat(
                                all.problems().stream(),
                                read.claims().stream().flatMap(c -> Stream.ofNullable(open.get(c))))
                        .collect(toImmutableList()));
    }

    /**
     * Reads a file of JSON: the objects of a list are rows and their fields columns, those of objects within as
     * {@code country.id}. The list stands alone, in a field of an object, or behind an object that tells of it.
     *
     * @param file the file, in UTF-8, compressed by gzip or not
     * @return the claims and gaps of all rows that could be read, and the problems; without a value if the columns are
     *     not those that were named
     * @throws IOException if the file cannot be opened
     */
    public Parsed<TableClaims> readJson(Path file) throws IOException {
        Path name = Given.argument("file", "PlainTable.readJson(...)", file).getFileName();
        try (InputStream in = Input.open(file);
                JsonParser parser = SafeJson.FACTORY.createParser(ObjectReadContext.empty(), in)) {
            return json(parser, Optional.of(name == null ? file.toString() : name.toString()));
        }
    }

    /**
     * Reads a text of JSON in the same way.
     *
     * @param in the text; it is not closed
     * @return the claims and gaps of all rows that could be read, and the problems; without a value if the columns are
     *     not those that were named
     */
    public Parsed<TableClaims> readJson(Reader in) {
        Given.argument("in", "PlainTable.readJson(...)", in);
        return json(SafeJson.FACTORY.createParser(ObjectReadContext.empty(), in), Optional.empty());
    }

    private Parsed<TableClaims> json(JsonParser parser, Optional<String> file) {
        return all(claims(Streams.stream(new JsonRows(parser, file))));
    }

    /**
     * Reads the rows of a file one after the other, so that the memory does not grow with their number.
     *
     * @param format how the cells are separated
     * @param file the file, in UTF-8, compressed by gzip or not
     * @param progress is told every 10,000 rows and at the end
     * @return what each row says, and its problems, to be closed; the problems of the columns once, at the first row
     * @throws IOException if the file cannot be opened
     */
    public Stream<Parsed<TableClaims>> claims(TableFormat format, Path file, Consumer<Progress> progress)
            throws IOException {
        Given.argument("format", "PlainTable.claims(...)", format);
        Given.argument("file", "PlainTable.claims(...)", file);
        Given.argument("progress", "PlainTable.claims(...)", progress, "p -> {}");
        Stream<Parsed<Row>> rows = format.rowsUnder(file, mapping::isHeader, progress);
        return claims(rows).onClose(rows::close);
    }

    /**
     * Reads rows one after the other, so that the memory does not grow with their number.
     *
     * @param rows the rows of one table, in order
     * @return what each row says, and its problems; the problems of the columns once, at the first row
     */
    public Stream<Parsed<TableClaims>> claims(Stream<Parsed<Row>> rows) {
        Given.argument("rows", "PlainTable.claims(...)", rows, "a stream");
        return new RowClaims(mapping).of(rows);
    }

    private static Parsed<TableClaims> all(Stream<Parsed<TableClaims>> rows) {
        ImmutableList.Builder<Claim> claims = ImmutableList.builder();
        ImmutableList.Builder<Gap> gaps = ImmutableList.builder();
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        try {
            rows.forEach(row -> {
                row.value().ifPresent(v -> {
                    claims.addAll(v.claims());
                    gaps.addAll(v.gaps());
                });
                problems.addAll(row.problems());
            });
        } catch (FormatException e) {
            return new Parsed<>(Optional.empty(), e.problems());
        }
        return new Parsed<>(Optional.of(new TableClaims(claims.build(), gaps.build())), problems.build());
    }
}
