package io.github.comity.spark;

import com.google.common.collect.ImmutableSortedMap;
import io.github.comity.spark.ArchiveSummary.Count;
import java.io.PrintStream;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * Checks an archive: reads a folder of documents, writes tables of claims, verdicts and disagreements, and prints what
 * was counted.
 *
 * <p>Without another master it runs in its own process on all processors of the machine. On a cluster
 * {@code spark-submit --master ...} is all that changes.
 */
public final class CheckArchive {
    private CheckArchive() {}

    /**
     * Checks an archive.
     *
     * @param args the folder to read, the folder to write, and what the documents are: {@code jsonl} unless given,
     *     {@code text} or {@code parquet}
     */
    public static void main(String... args) {
        if (args.length < 2 || args.length > 3) {
            throw new IllegalArgumentException(
                    "CheckArchive must have two or three arguments, but had %s; give IN OUT [jsonl|text|parquet]"
                            .formatted(args.length));
        }
        String format = args.length == 2 ? "jsonl" : args[2];
        SparkSession session = SparkSession.builder().config(configuration()).getOrCreate();
        session.sparkContext().setLogLevel("WARN");
        try {
            ArchiveSummary summary = archive(session, args[0], format).write(args[1]);
            print(summary, System.out);
        } finally {
            session.stop();
        }
    }

    /** What spark-submit or a system property gives, and for the rest a machine of one's own. */
    private static SparkConf configuration() {
        SparkConf options =
                new SparkConf().setIfMissing("spark.app.name", "comity").setIfMissing("spark.master", "local[*]");
        options.setIfMissing("spark.ui.showConsoleProgress", "true");
        if (options.get("spark.master").startsWith("local")) {
            options.setIfMissing("spark.ui.enabled", "false")
                    .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
                    .setIfMissing("spark.driver.host", "127.0.0.1");
        }
        return options;
    }

    private static Archive archive(SparkSession session, String folder, String format) {
        return switch (format) {
            case "jsonl" -> Archive.ofJsonLines(session, folder);
            case "text" -> Archive.ofTexts(session, folder);
            case "parquet" -> Archive.ofParquet(session, folder);
            default ->
                throw new IllegalArgumentException(
                        "documents must be jsonl, text or parquet, but were '%s'; choose one".formatted(format));
        };
    }

    /** The totals, and of each sort the most frequent. */
    static void print(ArchiveSummary summary, PrintStream out) {
        out.println(summary);
        for (Count count : Count.values()) {
            if (count != Count.TOTAL && count != Count.CLAIMS_OF_TEXT) {
                print(count, summary.of(count), out);
            }
        }
    }

    private static void print(Count count, ImmutableSortedMap<String, Long> numbers, PrintStream out) {
        numbers.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(10)
                .forEach(e -> out.println("%s: %s %s"
                        .formatted(count.label(), e.getKey().isEmpty() ? "(none)" : e.getKey(), e.getValue())));
    }
}
