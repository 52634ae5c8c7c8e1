package io.github.comity.spark;

import com.sun.management.OperatingSystemMXBean;
import io.github.comity.spark.ArchiveSummary.Count;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/** Times an archive in plain threads or on Spark, each in a process of its own; one line says what it took. */
public final class ArchiveTiming {
    private ArchiveTiming() {}

    /**
     * Checks an archive of JSON Lines.
     *
     * @param args the folder to read, the folder to write, {@code plain} or {@code spark}, {@code each} text for itself
     *     or all {@code together} as well, and the number of threads
     * @throws Exception if that fails
     */
    public static void main(String... args) throws Exception {
        long start = System.nanoTime();
        boolean isTogether = args[3].equals("together");
        long[] found = args[2].equals("plain")
                ? plain(args[0], args[1], isTogether, Integer.parseInt(args[4]))
                : spark(args[0], args[1], isTogether, args[4]);
        double seconds = (System.nanoTime() - start) / 1e9;
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                Locale.ROOT,
                "%s %s: %d texts, %d claims, %d contradictions, %d disagreements; %.1f s, processor %.1f s, compiler "
                        + "%.1f s, memory %s, %.0f texts a second, load %.1f%n",
                args[2],
                args[3],
                found[0],
                found[1],
                found[2],
                found[3],
                seconds,
                machine.getProcessCpuTime() / 1e9,
                ManagementFactory.getCompilationMXBean().getTotalCompilationTime() / 1e3,
                peak(),
                found[0] / seconds,
                machine.getSystemLoadAverage());
    }

    private static long[] plain(String in, String out, boolean isTogether, int threads) throws Exception {
        PlainArchive.Found found = PlainArchive.check(Path.of(in), Path.of(out), threads, isTogether);
        return new long[] {
            found.texts(),
            found.claims(),
            found.contradictions(),
            found.disagreements().size()
        };
    }

    private static long[] spark(String in, String out, boolean isTogether, String threads) {
        SparkSession session = SparkSession.builder()
                .master("local[" + threads + "]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
        session.sparkContext().setLogLevel("ERROR");
        try {
            Archive archive = Archive.ofJsonLines(session, in);
            ArchiveSummary summary = isTogether ? archive.write(out) : archive.writeEach(out);
            return new long[] {
                summary.of(Count.TOTAL, "documents"),
                summary.of(Count.TOTAL, "claims"),
                summary.of(Count.TOTAL, "contradictions"),
                isTogether ? session.read().parquet(out + "/disagreements").count() : 0
            };
        } finally {
            session.stop();
        }
    }

    /** The most memory that the process had, as Linux tells it. */
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(l -> l.startsWith("VmHWM:"))
                        .map(l -> l.substring(6).strip())
                        .findFirst()
                        .orElse("unknown")
                : "unknown";
    }
}
