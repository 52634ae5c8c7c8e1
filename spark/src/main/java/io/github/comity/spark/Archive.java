package io.github.comity.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import com.google.common.collect.ImmutableList;
import io.github.comity.party.Area;
import java.util.Arrays;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * An archive of communiques: documents that become tables of claims, verdicts and disagreements.
 *
 * <pre>{@code
 * ArchiveSummary summary = Archive.ofJsonLines(session, "archive").write("tables");
 * session.read().parquet("tables/verdicts").filter("check.verdict = 'contradictory'").show();
 * }</pre>
 *
 * <p>Every document has one row in the table of verdicts; of one that cannot be read, the row says what is wrong and
 * where. The rows are the same for any number of partitions and any order of files, also if a task fails and is tried
 * again. Nothing is worked out before a table is asked for. This class is immutable; it is as thread-safe as the
 * session.
 */
public final class Archive {
    private static final int LARGEST_GROUP = 2_000;
    private static final String CLAIMS = "/" + Tables.CLAIMS;
    private static final String VERDICTS = "/" + Tables.VERDICTS;
    private static final String DISAGREEMENTS = "/disagreements";
    /**
     * A function of a row, rather than a map of rows: Spark generates for a map one method that takes the whole row
     * apart, which is so long that Java never compiles it. It is called not deterministic so that no filter calls it a
     * second time.
     */
    private static final UserDefinedFunction EXAMINATION = udf((UDF1<Row, Row>) Examination::of, Examination.SCHEMA)
            .asNonNullable()
            .asNondeterministic();

    private final Dataset<Row> documents;
    private final Options options;

    /** What documents do not say, and how many claims of a group are reconciled. */
    private record Options(
            @Nullable String publisher, @Nullable String published, ImmutableList<String> parties, int largestGroup) {}

    private Archive(Dataset<Row> documents, Options options) {
        this.documents = documents;
        this.options = options;
    }

    private Archive(Dataset<Row> documents) {
        this(documents, new Options(null, null, ImmutableList.of(), LARGEST_GROUP));
    }

    /**
     * Obtains the archive of a folder of JSON Lines, packed ones included.
     *
     * <p>Each line is an object with the field {@code text}, and, as far as known, {@code id}, {@code published} (a day
     * such as {@code "2024-09-02"}), {@code publisher} and {@code parties} (a text such as {@code "KAZ,CZE"}, or an
     * array); other fields are passed over. A document without an id is called by its file and the number of bytes
     * before it, such as {@code "2024/september.jsonl:1024"}.
     *
     * @param session the session
     * @param folder the folder or file, as Spark names it
     * @return the archive
     */
    public static Archive ofJsonLines(SparkSession session, String folder) {
        return new Archive(Documents.ofJsonLines(
                given("ofJsonLines", "session", session), given("ofJsonLines", "folder", folder)));
    }

    /**
     * Obtains the archive of a folder of plain text, Markdown, HTML and Word files, also of the folders in it; other
     * and hidden files are passed over. A document is called by its file.
     *
     * @param session the session
     * @param folder the folder, as Spark names it
     * @return the archive
     */
    public static Archive ofTexts(SparkSession session, String folder) {
        return new Archive(Documents.ofTexts(given("ofTexts", "session", session), given("ofTexts", "folder", folder)));
    }

    /**
     * Obtains the archive of a folder of Parquet files, with the column {@code text} and, as far as known, the others
     * of {@link #ofJsonLines}. A document without an id is called by its file and the number of its row.
     *
     * @param session the session
     * @param folder the folder or file, as Spark names it
     * @return the archive
     * @throws IllegalArgumentException if there is no column {@code text}, or no file
     */
    public static Archive ofParquet(SparkSession session, String folder) {
        return new Archive(
                Documents.ofParquet(given("ofParquet", "session", session), given("ofParquet", "folder", folder)));
    }

    /**
     * Obtains the archive of a table, with the columns {@code id} and {@code text} and, as far as known, the others of
     * {@link #ofJsonLines}.
     *
     * @param documents the table
     * @return the archive
     * @throws IllegalArgumentException if there is no column {@code id} or {@code text}
     */
    public static Archive of(Dataset<Row> documents) {
        return new Archive(Documents.ofTable(given("of", "documents", documents), null));
    }

    private static <T> T given(String method, String name, @Nullable T value) {
        return Objects.requireNonNull(
                value, () -> "%s of Archive.%s must be a value, but was null; pass one".formatted(name, method));
    }

    /**
     * Returns a copy that knows who published the documents that do not say it.
     *
     * @param publisher the publisher
     * @return the archive with that publisher
     */
    public Archive publishedBy(String publisher) {
        given("publishedBy", "publisher", publisher);
        return new Archive(documents, new Options(publisher, options.published, options.parties, options.largestGroup));
    }

    /**
     * Returns a copy that knows when the documents were published that do not say it.
     *
     * @param day the day, such as {@code "2024-09-02"}
     * @return the archive with that day
     * @throws IllegalArgumentException if it is no day
     */
    public Archive published(String day) {
        String text = Examined.day(given("published", "day", day)).toString();
        return new Archive(documents, new Options(options.publisher, text, options.parties, options.largestGroup));
    }

    /**
     * Returns a copy that knows whose figures to expect in documents that do not say it.
     *
     * @param parties the countries or groups, the one that the texts speak for first
     * @return the archive with those parties
     */
    public Archive between(Area... parties) {
        ImmutableList<String> codes = Arrays.stream(given("between", "parties", parties))
                .map(Area::code)
                .collect(ImmutableList.toImmutableList());
        return new Archive(documents, new Options(options.publisher, options.published, codes, options.largestGroup));
    }

    /**
     * Returns a copy that reconciles larger or smaller groups of claims across texts; 2,000 unless set. About a larger
     * group {@link #disagreements} says nothing but that.
     *
     * @param claims how many different claims of one reporter, partner and publisher are reconciled together
     * @return the archive with that limit
     * @throws IllegalArgumentException if it is below 1
     */
    public Archive withLargestGroup(int claims) {
        if (claims < 1) {
            throw new IllegalArgumentException("largest group must be 1 or more, but was %s; leave it out for %s"
                    .formatted(claims, LARGEST_GROUP));
        }
        return new Archive(documents, new Options(options.publisher, options.published, options.parties, claims));
    }

    /** {@return the documents: rows of {@link Schemas#DOCUMENT}} */
    public Dataset<Row> documents() {
        return documents
                .withColumn("published", coalesce(col("published"), lit(options.published)))
                .withColumn("publisher", coalesce(col("publisher"), lit(options.publisher)))
                .withColumn("parties", coalesce(col("parties"), parties()));
    }

    private Column parties() {
        return lit(options.parties.isEmpty() ? null : options.parties.toArray(new String[0]))
                .cast(DataTypes.createArrayType(DataTypes.StringType));
    }

    private Dataset<Row> examined() {
        return documents()
                .select(EXAMINATION.apply(struct(col("*"))).as("examination"))
                .select("examination.*");
    }

    /** {@return a row of {@link Schemas#VERDICT} for each document} */
    public Dataset<Row> verdicts() {
        return verdicts(examined());
    }

    private static Dataset<Row> verdicts(Dataset<Row> examined) {
        return examined.drop(Examination.CLAIMS);
    }

    /** {@return a row of {@link Schemas#CLAIM_ROW} for each claim of each document} */
    public Dataset<Row> claims() {
        return claims(examined());
    }

    private static Dataset<Row> claims(Dataset<Row> examined) {
        Column[] columns = Arrays.stream(Schemas.CLAIM_ROW.fieldNames())
                .map(n -> n.equals("document") || n.equals("index") || n.equals("year") ? col(n) : col("col." + n))
                .toArray(Column[]::new);
        return examined.select(
                        col("document"),
                        col("year"),
                        posexplode(col(Examination.CLAIMS)).as(new String[] {"index", "col"}))
                .select(columns);
    }

    /** {@return the counts of all documents} */
    public ArchiveSummary summary() {
        return ArchiveSummary.of(verdicts());
    }

    /**
     * Reconciles the claims of all documents of one reporter, partner, publisher and data owner together, and finds
     * what no text says alone: figures that were revised, and texts that cannot all be true.
     *
     * @return rows of {@link Schemas#DISAGREEMENT}
     */
    public Dataset<Row> disagreements() {
        return Disagreements.of(claims(), options.largestGroup);
    }

    /**
     * Writes the tables {@code claims}, partitioned by year, {@code verdicts} and {@code disagreements} as Parquet, and
     * the counts as {@code summary}. Each text is read once. Claims and verdicts appear together when all texts have
     * been read; if that fails, neither does.
     *
     * @param folder the folder, as Spark names it; it must not have these tables yet
     * @return the counts
     * @throws IllegalArgumentException if the folder has one of these tables
     */
    public ArchiveSummary write(String folder) {
        SparkSession session = documents.sparkSession();
        given("write", "folder", folder);
        for (String table : ImmutableList.of(CLAIMS, VERDICTS, DISAGREEMENTS, ArchiveSummary.FOLDER)) {
            if (Documents.isThere(session, folder + table)) {
                throw new IllegalArgumentException(
                        "folder of Archive.write must not have tables yet, but '%s' has %s; remove it or give another"
                                .formatted(folder, table.substring(1)));
            }
        }
        ArchiveSummary summary = writeEach(folder);
        // without a schema, Spark cannot read a table of no claims
        Dataset<Row> claims = session.read().schema(Schemas.CLAIM_ROW).parquet(folder + CLAIMS);
        Disagreements.of(claims, options.largestGroup).write().parquet(folder + DISAGREEMENTS);
        summary.write(session, folder);
        return summary;
    }

    /** Writes what each text says for itself. */
    ArchiveSummary writeEach(String folder) {
        return Tables.write(documents(), folder);
    }
}
