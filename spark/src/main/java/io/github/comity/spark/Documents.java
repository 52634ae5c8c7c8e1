package io.github.comity.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import com.google.common.collect.Iterators;
import com.google.common.math.LongMath;
import io.github.comity.formats.document.DocumentFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.net.URI;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.Partition;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.rdd.NewHadoopPartition;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.execution.datasources.FilePartition;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.TimestampNTZType;
import org.apache.spark.sql.types.TimestampType;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Files as rows of {@link Schemas#DOCUMENT}; each is named by its place, which no partition changes. */
final class Documents {
    private Documents() {}

    /** The lines of files of JSON Lines; a document without an id is called by its file and its first byte. */
    static Dataset<Row> ofJsonLines(SparkSession session, String folder) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        Configuration options = new Configuration(spark.hadoopConfiguration());
        options.setBoolean("mapreduce.input.fileinputformat.input.dir.recursive", true);
        JavaPairRDD<LongWritable, Text> lines =
                spark.newAPIHadoopFile(folder, TextInputFormat.class, LongWritable.class, Text.class, options);
        String root = root(session, folder);
        JavaRDD<Row> rows = ((JavaNewHadoopRDD<LongWritable, Text>) lines)
                .mapPartitionsWithInputSplit((split, all) -> rows(split, all, root), false);
        return session.createDataFrame(rows.coalesce(tasks(session, lines)), Schemas.DOCUMENT);
    }

    /**
     * How many tasks read the files: small ones are put together, as Spark does where it reads files for SQL, by its
     * options {@code spark.sql.files.maxPartitionBytes} and {@code openCostInBytes}.
     */
    private static int tasks(SparkSession session, JavaPairRDD<LongWritable, Text> lines) {
        long opening = ((org.apache.spark.sql.classic.SparkSession) session)
                .sessionState()
                .conf()
                .filesOpenCostInBytes();
        long all = 0;
        for (Partition partition : lines.partitions()) {
            InputSplit split =
                    ((NewHadoopPartition) partition).serializableHadoopSplit().value();
            all += ((FileSplit) split).getLength() + opening;
        }
        long bytes = all;
        long most = FilePartition.maxSplitBytes(session, (scala.Function0<Object>) () -> bytes);
        return (int) Math.max(1, LongMath.divide(all, most, RoundingMode.HALF_UP));
    }

    private static Iterator<Row> rows(InputSplit split, Iterator<Tuple2<LongWritable, Text>> lines, String root) {
        String file = name(((FileSplit) split).getPath().toString(), root);
        Iterator<Tuple2<LongWritable, Text>> full = Iterators.filter(lines, l -> !isBlank(l._2()));
        return Iterators.transform(
                full, l -> JsonDocuments.row(l._2().getBytes(), l._2().getLength(), file + ":" + l._1().get()));
    }

    private static boolean isBlank(Text line) {
        for (int i = 0; i < line.getLength(); i++) {
            if (line.getBytes()[i] > ' ' || line.getBytes()[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** The files of a folder and of the folders in it that are called like texts, as the command takes them. */
    static Dataset<Row> ofTexts(SparkSession session, String folder) {
        String root = root(session, folder);
        return session.read()
                .format("binaryFile")
                .option("recursiveFileLookup", true)
                .load(folder)
                .select("path", "content")
                .filter((FilterFunction<Row>) r -> isText(name(r.getString(0), root)))
                .map(
                        (MapFunction<Row, Row>)
                                r -> Rows.row(name(r.getString(0), root), null, r.get(1), null, null, null, null),
                        Encoders.row(Schemas.DOCUMENT));
    }

    private static boolean isText(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.contains(".") && DocumentFormat.ofName(file).isPresent();
    }

    /** The rows of Parquet files; a document without an id is called by its file and the number of its row. */
    static Dataset<Row> ofParquet(SparkSession session, String folder) {
        String root = root(session, folder);
        Dataset<Row> table;
        try {
            table = session.read().option("recursiveFileLookup", true).parquet(folder);
        } catch (Exception e) { // Scala declares none
            if (e instanceof AnalysisException spark && "UNABLE_TO_INFER_SCHEMA".equals(spark.getCondition())) {
                throw new IllegalArgumentException(
                        "folder of Archive.ofParquet must have Parquet files, but '%s' has none; give another"
                                .formatted(folder),
                        e);
            }
            throw e;
        }
        UserDefinedFunction name = udf(
                (UDF1<String, String>) file -> name(new Path(URI.create(file)).toString(), root), DataTypes.StringType);
        return ofTable(table, concat_ws(":", name.apply(col("_metadata.file_path")), col("_metadata.row_index")));
    }

    /** The rows of a table; a document without an id is called by its place, if it has one. */
    static Dataset<Row> ofTable(Dataset<Row> table, @Nullable Column place) {
        List<String> names = Arrays.asList(table.columns());
        if (!names.contains("text") || (place == null && !names.contains("id"))) {
            throw new IllegalArgumentException("documents must have %s, but had %s; rename the columns that hold them"
                    .formatted(place == null ? "columns id and text" : "a column text", names));
        }
        Column id = text(table, "id");
        return table.select(
                (place == null ? coalesce(id, lit("")) : coalesce(id, place)).as("document"),
                text(table, "text").as("text"),
                lit(null).cast(DataTypes.BinaryType).as("content"),
                day(table).as("published"),
                text(table, "publisher").as("publisher"),
                texts(table, "parties").as("parties"),
                when(text(table, "text").isNull(), lit("document must have a text, but has none; add it"))
                        .as("problem"));
    }

    private static Column text(Dataset<Row> table, String name) {
        return Arrays.asList(table.columns()).contains(name)
                ? col(name).cast(DataTypes.StringType)
                : lit(null).cast(DataTypes.StringType);
    }

    /** The day of a moment, in the time zone of the session; a text is a day, or it is the fault of the document. */
    private static Column day(Dataset<Row> table) {
        DataType type = Arrays.asList(table.columns()).contains("published")
                ? table.schema().apply("published").dataType()
                : DataTypes.StringType;
        return type instanceof TimestampType || type instanceof TimestampNTZType
                ? col("published").cast(DataTypes.DateType).cast(DataTypes.StringType)
                : text(table, "published");
    }

    private static Column texts(Dataset<Row> table, String name) {
        DataType all = DataTypes.createArrayType(DataTypes.StringType);
        if (!Arrays.asList(table.columns()).contains(name)) {
            return lit(null).cast(all);
        }
        DataType type = table.schema().apply(name).dataType();
        return type instanceof ArrayType ? col(name).cast(all) : split(col(name).cast(DataTypes.StringType), ",");
    }

    static boolean isThere(SparkSession session, String folder) {
        Path path = new Path(folder);
        try {
            return path.getFileSystem(session.sparkContext().hadoopConfiguration())
                    .exists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder as its files name it; of a file alone, the folder that it is in. */
    private static String root(SparkSession session, String folder) {
        Path path = new Path(folder);
        try {
            FileSystem files = path.getFileSystem(session.sparkContext().hadoopConfiguration());
            Path whole = files.makeQualified(path);
            Path parent = whole.getParent();
            return (parent != null
                                    && files.exists(whole)
                                    && files.getFileStatus(whole).isFile()
                            ? parent
                            : whole)
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a file in its folder. */
    private static String name(String file, String root) {
        return file.startsWith(root + "/") ? file.substring(root.length() + 1) : file;
    }
}
