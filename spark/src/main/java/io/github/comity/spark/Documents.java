package io.github.comity.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.when;

import com.google.common.collect.Iterators;
import io.github.comity.formats.document.DocumentFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
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
        return session.createDataFrame(rows, Schemas.DOCUMENT);
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
        Column file = regexp_replace(col("_metadata.file_path"), lit("^(file:)?/*\\Q" + bare(root) + "\\E/*"), lit(""));
        return ofTable(
                session.read().option("recursiveFileLookup", true).parquet(folder),
                concat_ws(":", file, col("_metadata.row_index")));
    }

    private static String bare(String root) {
        return root.replaceFirst("^file:", "").replaceFirst("^/+", "");
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
                text(table, "published").as("published"),
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

    private static Column texts(Dataset<Row> table, String name) {
        DataType all = DataTypes.createArrayType(DataTypes.StringType);
        if (!Arrays.asList(table.columns()).contains(name)) {
            return lit(null).cast(all);
        }
        DataType type = table.schema().apply(name).dataType();
        return type instanceof ArrayType ? col(name).cast(all) : split(col(name).cast(DataTypes.StringType), ",");
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
