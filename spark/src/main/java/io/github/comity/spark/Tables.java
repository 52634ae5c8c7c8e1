package io.github.comity.spark;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.JobID;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.TaskID;
import org.apache.hadoop.mapreduce.TaskType;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.spark.SparkContext;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.internal.io.FileCommitProtocol;
import org.apache.spark.internal.io.FileCommitProtocol.TaskCommitMessage;
import org.apache.spark.internal.io.FileNameSpec;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.catalog.ExternalCatalogUtils;
import org.apache.spark.sql.execution.datasources.OutputWriter;
import org.apache.spark.sql.execution.datasources.OutputWriterFactory;
import org.apache.spark.sql.execution.datasources.parquet.ParquetFileFormat;
import org.apache.spark.sql.internal.SessionState;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import scala.Option;
import scala.Tuple2;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Writes the tables of verdicts and claims in one pass: a task reads a text, writes its rows into the files of both
 * tables, and forgets it. Spark's own way writes one table for each reading of the rows, which must be kept on disk
 * meanwhile, and sorts claims by year.
 *
 * <p>Files become part of a table when the job is committed, by the protocol of the session; what a task that failed or
 * was overtaken has written never does. Not thread-safe: each task has its own.
 */
final class Tables {
    static final String CLAIMS = "claims";
    static final String VERDICTS = "verdicts";
    /** How many years may have an open file in a task; more are written one lot of files after the other. */
    private static final int MOST_YEARS = 64;
    /** Rows are kept until there are so many bytes of them, for each year: less than Parquet's 128 MB. */
    private static final long BLOCK = 16 << 20;

    /**
     * Columns whose texts are hardly ever alike: to look each up in a dictionary costs more than all else of a file.
     */
    private static final ImmutableList<String> UNLIKE =
            ImmutableList.of("document", "id", "wording", "sentence", "json");

    private static final StructType CLAIM_FILE = without(Schemas.CLAIM_ROW, "year");
    private static final int CLAIMS_OF_DOCUMENT = Examination.SCHEMA.fieldIndex(Examination.CLAIMS);
    private static final int DOCUMENT = Schemas.VERDICT.fieldIndex("document");
    private static final int YEAR = Schemas.VERDICT.fieldIndex("year");

    private final Plan plan;
    private final TaskAttemptContext attempt;
    private final scala.Function1<Object, Object> verdict =
            CatalystTypeConverters.createToCatalystConverter(Schemas.VERDICT);
    private final scala.Function1<Object, Object> claim = CatalystTypeConverters.createToCatalystConverter(CLAIM_FILE);
    private final ArchiveSummary.Tally tally = new ArchiveSummary.Tally();
    private final Map<@Nullable Integer, OutputWriter> years = new HashMap<>();
    private @Nullable OutputWriter verdicts;
    private int lot;

    /** What the driver tells the tasks. */
    private record Plan(
            FileCommitProtocol committer,
            String id,
            Broadcast<SerializableConfiguration> options,
            Kind verdicts,
            Kind claims)
            implements Serializable {}

    /** How files of a table are written. */
    private record Kind(
            String name, StructType schema, OutputWriterFactory factory, Broadcast<SerializableConfiguration> options)
            implements Serializable {
        static Kind of(SparkSession session, String name, StructType schema, Configuration options) throws IOException {
            Job job = Job.getInstance(options);
            job.getConfiguration().setLong("parquet.block.size", options.getLong("parquet.block.size", BLOCK));
            for (String column : UNLIKE) {
                job.getConfiguration().setBoolean("parquet.enable.dictionary#" + column, false);
            }
            OutputWriterFactory factory = new ParquetFileFormat()
                    .prepareWrite(session, job, scala.collection.immutable.Map$.MODULE$.empty(), schema);
            return new Kind(name, schema, factory, broadcast(session, job.getConfiguration()));
        }
    }

    private Tables(Plan plan) {
        this.plan = plan;
        TaskContext task = TaskContext.get();
        JobID job = new JobID(plan.id, task.stageId());
        attempt = context(
                plan.options,
                new TaskAttemptID(
                        new TaskID(job, TaskType.MAP, task.partitionId()),
                        (int) task.taskAttemptId() & Integer.MAX_VALUE));
    }

    private static StructType without(StructType schema, String name) {
        StructType left = new StructType();
        for (var field : schema.fields()) {
            left = field.name().equals(name) ? left : left.add(field);
        }
        return left;
    }

    private static Broadcast<SerializableConfiguration> broadcast(SparkSession session, Configuration options) {
        return SerializableConfiguration.broadcast(session.sparkContext(), options);
    }

    private static TaskAttemptContext context(Broadcast<SerializableConfiguration> options, TaskAttemptID id) {
        Configuration own = new Configuration(options.value().value());
        own.set("mapreduce.job.id", id.getJobID().toString());
        own.set("mapreduce.task.id", id.getTaskID().toString());
        own.set("mapreduce.task.attempt.id", id.toString());
        own.setBoolean("mapreduce.task.ismap", true);
        own.setInt("mapreduce.task.partition", 0);
        return new TaskAttemptContextImpl(own, id);
    }

    /**
     * Examines documents and writes both tables.
     *
     * @param documents rows of {@link Schemas#DOCUMENT}
     * @param folder the folder of the tables
     * @return the counts
     */
    static ArchiveSummary write(Dataset<Row> documents, String folder) {
        SparkSession session = documents.sparkSession();
        SparkContext spark = session.sparkContext();
        SessionState state = ((org.apache.spark.sql.classic.SparkSession) session).sessionState();
        try {
            Job job = Job.getInstance(state.newHadoopConf());
            job.setOutputKeyClass(Void.class);
            job.setOutputValueClass(InternalRow.class);
            Path path = new Path(folder);
            FileOutputFormat.setOutputPath(job, path);
            Configuration options = job.getConfiguration();
            String id = UUID.randomUUID().toString();
            options.set("spark.sql.sources.writeJobUUID", id); // committers of object stores ask for it
            Plan plan = new Plan(
                    FileCommitProtocol.instantiate(state.conf().fileCommitProtocolClass(), id, folder, false),
                    id,
                    broadcast(session, options),
                    Kind.of(session, VERDICTS, Schemas.VERDICT, options),
                    Kind.of(session, CLAIMS, CLAIM_FILE, options));
            JavaRDD<Row> rows = documents.javaRDD();
            JavaRDD<Row> some = rows.getNumPartitions() == 0
                    ? JavaSparkContext.fromSparkContext(spark).parallelize(ImmutableList.of(), 1)
                    : rows;
            ArchiveSummary summary = write(some, job, plan);
            // a table without claims has no file, but a place
            path.getFileSystem(options).mkdirs(new Path(path, CLAIMS));
            return summary;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArchiveSummary write(JavaRDD<Row> documents, Job job, Plan plan) {
        FileCommitProtocol committer = plan.committer;
        committer.setupJob(job);
        boolean isDone = false;
        try {
            List<Tuple2<TaskCommitMessage, String>> written = documents
                    .mapPartitions(rows ->
                            ImmutableList.of(new Tables(plan).write(rows)).iterator())
                    .collect();
            List<TaskCommitMessage> messages = new ArrayList<>();
            ArchiveSummary summary = ArchiveSummary.EMPTY;
            for (Tuple2<TaskCommitMessage, String> one : written) {
                committer.onTaskCommit(one._1());
                messages.add(one._1());
                summary = summary.plus(ArchiveSummary.parse(one._2()));
            }
            committer.commitJob(job, CollectionConverters.asScala(messages).toList());
            isDone = true;
            return summary;
        } finally {
            if (!isDone) {
                committer.abortJob(job);
            }
        }
    }

    /** Writes the rows of a task, and tells how to commit them, and their counts as JSON. */
    private Tuple2<TaskCommitMessage, String> write(Iterator<Row> documents) {
        plan.committer.setupTask(attempt);
        boolean isDone = false;
        try {
            if (TaskContext.get().partitionId() == 0) {
                verdicts(); // a table without rows has a file with its schema
            }
            while (documents.hasNext()) {
                write(Examination.of(documents.next()));
            }
            close();
            TaskCommitMessage message = plan.committer.commitTask(attempt);
            isDone = true;
            return new Tuple2<>(message, tally.snapshot().toJson());
        } finally {
            if (!isDone) {
                abort();
            }
        }
    }

    private void write(Row examination) {
        Object[] values = new Object[Schemas.VERDICT.length()];
        for (int i = 0; i < values.length; i++) {
            values[i] = examination.get(i);
        }
        InternalRow row = (InternalRow) verdict.apply(Rows.row(values));
        verdicts().write(row);
        tally.add(row);
        Row[] claims = (Row[]) examination.get(CLAIMS_OF_DOCUMENT);
        if (claims.length > 0) {
            OutputWriter out = ofYear((Integer) examination.get(YEAR));
            for (int i = 0; i < claims.length; i++) {
                out.write((InternalRow) claim.apply(claim(examination.get(DOCUMENT), i, claims[i])));
            }
        }
    }

    /** A row of the file of claims: the document, the index, and the claim without its problem, which is last. */
    private static Row claim(Object document, int index, Row claim) {
        Object[] values = new Object[CLAIM_FILE.length()];
        values[0] = document;
        values[1] = index;
        for (int i = 2; i < values.length; i++) {
            values[i] = claim.get(i - 2);
        }
        return Rows.row(values);
    }

    private OutputWriter verdicts() {
        if (verdicts == null) {
            verdicts = open(plan.verdicts, null);
        }
        return verdicts;
    }

    private OutputWriter ofYear(@Nullable Integer year) {
        OutputWriter out = years.get(year);
        if (out == null) {
            if (years.size() == MOST_YEARS) {
                closeYears();
                lot++;
            }
            out = open(
                    plan.claims,
                    ExternalCatalogUtils.getPartitionPathString("year", year == null ? null : year.toString()));
            years.put(year, out);
        }
        return out;
    }

    private OutputWriter open(Kind kind, @Nullable String partition) {
        TaskAttemptContext context = context(kind.options, attempt.getTaskAttemptID());
        String end = "-c%03d%s".formatted(lot, kind.factory.getFileExtension(context));
        String path = plan.committer.newTaskTempFile(
                attempt,
                Option.apply(partition == null ? kind.name : kind.name + Path.SEPARATOR + partition),
                new FileNameSpec("", end));
        return kind.factory.newInstance(path, kind.schema, context);
    }

    private void closeYears() {
        years.values().forEach(OutputWriter::close);
        years.clear();
    }

    private void close() {
        closeYears();
        if (verdicts != null) {
            verdicts.close();
        }
    }

    private void abort() {
        try {
            close();
        } catch (RuntimeException e) {
            // what is not written whole is thrown away
        } finally {
            plan.committer.abortTask(attempt);
        }
    }
}
