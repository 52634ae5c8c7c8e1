package io.github.comity.formats.record;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.communique.CommuniqueReading;
import io.github.comity.communique.Cooperations;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.figure.DecimalMark;
import io.github.comity.formats.FormatException;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import io.github.comity.formats.comtrade.Comtrade;
import io.github.comity.formats.comtrade.ComtradeTrade;
import io.github.comity.formats.document.DocumentFormat;
import io.github.comity.formats.document.DocumentText;
import io.github.comity.formats.internal.Given;
import io.github.comity.formats.internal.Input;
import io.github.comity.formats.internal.Products;
import io.github.comity.formats.json.JsonFormat;
import io.github.comity.formats.sdmx.SdmxCsv;
import io.github.comity.formats.table.Gap;
import io.github.comity.formats.table.Header;
import io.github.comity.formats.table.Row;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.party.AreaPair;
import io.github.comity.party.Country;
import io.github.comity.party.World;
import io.github.comity.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of cooperation of a file, whatever it is: JSON, SDMX-CSV, UN Comtrade, a table of claims, or a
 * text.
 *
 * <pre>{@code
 * RecordReader.standard().read(Path.of("trade.csv")).orThrow()   // a record for each pair of countries
 * }</pre>
 *
 * <p>A table of claims has the columns {@code measure}, {@code reporter}, {@code partner}, {@code period} and
 * {@code printed}, the figure as printed ({@code 147.7 million USD}); {@code about} and {@code against} make a row a
 * change. It is what {@link RecordFormat#CSV} writes. A table may also have a column for each measure that is called by
 * it and its unit, {@code exports, million USD}, beside {@code exports change, %} and {@code exports share, %} of the
 * world, and a column {@code period} or {@code year}; names and periods may be in Russian, German, French or Czech
 * ({@code "Ausfuhr, Mio. USD"}). {@code reporter} and {@code partner} are columns, or the two sides of
 * {@link #between}, of which the first reports. Cells stand between commas, semicolons or tabs. Numbers of a text that
 * were not read are no problems here; {@link CommuniqueReading#unread} tells them. This class is immutable and
 * thread-safe; each setting returns a copy.
 */
public final class RecordReader {
    private static final int BEGINNING = 16_384;
    private static final int MOST_TITLES = 100;
    private static final CharMatcher OF_NAMES = CharMatcher.anyOf(" _\"");

    /** Names that SDMX-CSV alone has, in any case: of its values, or of its first column, which the standard sets. */
    private static final Pattern SDMX_NAMES =
            Pattern.compile("(?i)(?=.*time_period)(?=.*obs_value)|\\\\time(_period)?\\b"
                    + "|^\uFEFF?\"?(?-i:STRUCTURE(\\[.\\])?|DATAFLOW)(:[^,;\\t|]*)?\"?[,;\\t|]");

    private final CommuniqueReader texts;
    private final @Nullable AreaPair pair;
    private final @Nullable DecimalMark decimalMark;

    private RecordReader(CommuniqueReader texts, @Nullable AreaPair pair, @Nullable DecimalMark decimalMark) {
        this.texts = texts;
        this.pair = pair;
        this.decimalMark = decimalMark;
    }

    /** {@return the reader of all pairs, and of texts in any language} */
    public static RecordReader standard() {
        return new RecordReader(CommuniqueReader.anyLanguage(), null, null);
    }

    /**
     * Returns a copy that reads texts in a way.
     *
     * @param reader how texts are read; their source is the name of the file
     * @return the reader
     */
    public RecordReader readingTexts(CommuniqueReader reader) {
        return new RecordReader(Given.argument("reader", "RecordReader.readingTexts(...)", reader), pair, decimalMark);
    }

    /**
     * Returns a copy that reads the record of one pair alone.
     *
     * @param sides the two sides, which may be groups
     * @return the reader
     */
    public RecordReader between(AreaPair sides) {
        return new RecordReader(texts, Given.argument("sides", "RecordReader.between(...)", sides), decimalMark);
    }

    /**
     * Returns a copy that reads the numbers of tables with a decimal mark. Otherwise it is a point, and a number such
     * as {@code 13.000} of a table with other separators than commas is a problem unless another number settles it.
     *
     * @param mark the decimal mark
     * @return the reader
     */
    public RecordReader decimalMark(DecimalMark mark) {
        return new RecordReader(texts, pair, Given.argument("mark", "RecordReader.decimalMark(...)", mark));
    }

    /**
     * Tells by name and beginning what a file is.
     *
     * @param file the file
     * @return the format, which is read as a rule; a text if nothing else fits
     * @throws IOException if the file cannot be read
     */
    public static RecordFormat formatOf(Path file) throws IOException {
        Given.argument("file", "RecordReader.formatOf(...)", file);
        RecordFormat named = RecordFormat.ofName(name(file)).orElse(RecordFormat.TEXT);
        if (named != RecordFormat.CSV && named != RecordFormat.TSV && named != RecordFormat.JSON) {
            return named;
        }
        String beginning;
        try (InputStream in = Input.open(file)) {
            beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        }
        boolean isJson = named == RecordFormat.JSON;
        if (isJson
                ? isComtrade(beginning)
                : beginning.lines().limit(MOST_TITLES).anyMatch(RecordReader::isComtrade)) {
            return RecordFormat.COMTRADE;
        }
        return !isJson
                        && SDMX_NAMES
                                .matcher(beginning.lines().findFirst().orElse(""))
                                .find()
                ? RecordFormat.SDMX
                : named;
    }

    /** Whether some text has names of UN Comtrade, of today or of its earlier portal and API. */
    private static boolean isComtrade(String text) {
        String names = OF_NAMES.removeFrom(Ascii.toLowerCase(text));
        return names.contains("primaryvalue")
                || names.contains("tradevalue(us$)")
                || (names.contains("cmdcode") && (names.contains("reportercode") || names.contains("rtcode")))
                || (names.contains("rt3iso") && names.contains("tradevalue"));
    }

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @return the records in it, one for each pair, and what could not be read
     * @throws IOException if the file cannot be read
     */
    public Parsed<ImmutableList<BilateralCooperation>> read(Path file) throws IOException {
        return read(file, formatOf(file));
    }

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @param format what it is
     * @return the records in it, one for each pair, and what could not be read
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if records are not read from this format
     */
    public Parsed<ImmutableList<BilateralCooperation>> read(Path file, RecordFormat format) throws IOException {
        Given.argument("file", "RecordReader.read(...)", file);
        Given.argument("format", "RecordReader.read(...)", format);
        Source source = Source.of(name(file));
        try {
            return switch (format) {
                case JSON -> one(JsonFormat.COOPERATION.read(file));
                case SDMX -> {
                    Parsed<TableClaims> read = SdmxCsv.of(source).read(TableFormat.of(file), file);
                    yield sorted(read.value().map(TableClaims::claims), withProducts(read));
                }
                case COMTRADE -> {
                    Parsed<ComtradeTrade> read = Comtrade.standard().read(file);
                    yield sorted(read.value().map(ComtradeTrade::claims), read.problems());
                }
                case CSV, TSV -> table(file, source);
                case TEXT -> text(file, source);
                case XLSX, ICS ->
                    throw new IllegalArgumentException("format to read must be one that records are read from, but was "
                            + "%s, which is written only; choose json, sdmx, comtrade, csv, tsv or text"
                                    .formatted(format.label()));
            };
        } catch (FormatException e) {
            return new Parsed<>(Optional.empty(), e.problems());
        }
    }

    /** The problems, with one more where rows of products were left out. */
    private static ImmutableList<Problem> withProducts(Parsed<TableClaims> read) {
        List<Gap> products = read.value().stream()
                .flatMap(v -> v.gaps().stream())
                .filter(g -> g.meaning().equals(Products.LEFT_OUT))
                .toList();
        if (products.isEmpty()) {
            return read.problems();
        }
        Gap first = products.get(0);
        return ImmutableList.<Problem>builder()
                .addAll(read.problems())
                .add(new Problem(
                        first.position(),
                        first.mark(),
                        "%d %s of products left out, as the total alone is read; keep the rows of one product in a "
                                        .formatted(products.size(), products.size() == 1 ? "row is" : "rows are")
                                + "file of their own, without the column of products"))
                .build();
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private Parsed<ImmutableList<BilateralCooperation>> one(Parsed<BilateralCooperation> read) {
        return new Parsed<>(
                read.value()
                        .map(r -> Stream.of(r)
                                .filter(x -> pair == null || x.pair().equals(pair))
                                .collect(toImmutableList())),
                read.problems());
    }

    private Parsed<ImmutableList<BilateralCooperation>> table(Path file, Source source) throws IOException {
        TableFormat format = TableFormat.of(file);
        Optional<Header> own = ownHeader(format, file);
        if (own.isPresent()) {
            Parsed<ImmutableList<Claim>> read = new OwnTable(own.get(), source, pair, decimalMark).read(format, file);
            return sorted(read.value(), read.problems());
        }
        boolean isOpen = decimalMark == null && ClaimTable.isOpen(format, file);
        DecimalMark mark = decimalMark == null ? DecimalMark.POINT : decimalMark;
        try (Stream<Parsed<Row>> rows = format.rows(file)) {
            Parsed<ImmutableList<Claim>> read = ClaimTable.read(rows, source, mark, isOpen);
            return sorted(read.value(), read.problems());
        }
    }

    /** The names of the columns of a table that calls them by what stands in them. */
    private static Optional<Header> ownHeader(TableFormat format, Path file) throws IOException {
        try (Stream<Parsed<Row>> rows = format.rowsUnder(file, OwnTable::isHeader, p -> {})) {
            return rows.flatMap(r -> r.value().stream())
                    .findFirst()
                    .map(Row::header)
                    .filter(h -> OwnTable.isHeader(h.names()));
        }
    }

    private Parsed<ImmutableList<BilateralCooperation>> sorted(
            Optional<ImmutableList<Claim>> claims, ImmutableList<Problem> problems) {
        return new Parsed<>(
                claims.map(c -> pair == null ? all(c) : ImmutableList.of(Cooperations.between(pair, c))), problems);
    }

    /** A record of each pair of countries, and of each pair with a group whose claims stand in none of them. */
    private static ImmutableList<BilateralCooperation> all(ImmutableList<Claim> claims) {
        ImmutableList<BilateralCooperation> ofCountries = Cooperations.of(claims);
        Set<AreaPair> pairs = new LinkedHashSet<>();
        for (Claim claim : claims) {
            Quantity quantity = claim.subject().quantity();
            boolean isOfTwo = !quantity.partner().equals(World.WORLD)
                    && !quantity.reporter().equals(World.WORLD)
                    && !quantity.partner().equals(quantity.reporter());
            if (isOfTwo && ofCountries.stream().noneMatch(r -> stands(quantity, r.pair()))) {
                pairs.add(AreaPair.of(quantity.reporter(), quantity.partner()));
            }
        }
        return Stream.concat(ofCountries.stream(), pairs.stream().map(p -> Cooperations.between(p, claims)))
                .collect(toImmutableList());
    }

    private static boolean stands(Quantity quantity, AreaPair sides) {
        return sides.contains(quantity.reporter())
                && (!(quantity.partner() instanceof Country) || sides.contains(quantity.partner()));
    }

    private Parsed<ImmutableList<BilateralCooperation>> text(Path file, Source source) throws IOException {
        Parsed<DocumentText> document =
                DocumentFormat.ofName(name(file)).orElse(DocumentFormat.PLAIN).read(file);
        if (document.value().isEmpty()) {
            return new Parsed<>(Optional.empty(), document.problems());
        }
        DocumentText words = document.value().get();
        CommuniqueReading reading = texts.from(source).read(words.text());
        return new Parsed<>(Optional.of(of(reading)), ImmutableList.of());
    }

    private ImmutableList<BilateralCooperation> of(CommuniqueReading reading) {
        if (pair == null) {
            return reading.cooperations();
        }
        ImmutableList<BilateralCooperation> own = reading.cooperations().stream()
                .filter(c -> c.pair().equals(pair))
                .collect(toImmutableList());
        return own.isEmpty() && !reading.claims().isEmpty()
                ? ImmutableList.of(Cooperations.between(pair, reading.claims()))
                : own;
    }
}
