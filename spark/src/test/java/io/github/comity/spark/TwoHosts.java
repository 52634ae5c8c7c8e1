package io.github.comity.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.deploy.master.Master;
import org.apache.spark.deploy.worker.Worker;
import org.apache.spark.rpc.RpcEnv;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Option;

/**
 * A cluster of two hosts on one machine, in a process of its own: Spark starts a task a second time only on another
 * host than the first, and never without a cluster. The hosts are two addresses of the loopback device, and each starts
 * an executor.
 */
public final class TwoHosts {
    private TwoHosts() {}

    /** Counts tasks that ended. */
    private static final class Ended extends SparkListener {
        private final AtomicInteger second = new AtomicInteger();
        private final AtomicInteger won = new AtomicInteger();

        @Override
        public void onTaskEnd(SparkListenerTaskEnd task) {
            if (task.taskInfo().speculative()) {
                second.incrementAndGet();
                if (task.taskInfo().successful()) {
                    won.incrementAndGet();
                }
            }
        }
    }

    /**
     * Writes the tables of an archive while tasks are run twice; the first attempts at every third partition of the
     * documents are slow. Prints how many tasks were started a second time, and how many of these were the first to
     * end.
     *
     * @param args the folder of JSON Lines, the folder to write, and one for what Spark needs
     * @throws Exception if that fails
     */
    public static void main(String... args) throws Exception {
        Path work = Path.of(args[2]);
        Files.createDirectories(work.resolve("spark/jars"));
        SparkConf options = new SparkConf().set("spark.ui.enabled", "false");
        RpcEnv master =
                Master.startRpcEnvAndEndpoint("127.0.0.1", 0, 0, options)._1();
        String url = "spark://" + master.address().hostPort();
        List<RpcEnv> workers = new ArrayList<>();
        for (int i = 2; i <= 3; i++) {
            workers.add(Worker.startRpcEnvAndEndpoint(
                    "127.0.0." + i,
                    0,
                    0,
                    1,
                    1024,
                    new String[] {url},
                    work.resolve("work").toString(),
                    Option.apply(i),
                    options,
                    Option.empty()));
        }
        try {
            write(url, args[0], args[1], work);
        } finally {
            workers.forEach(RpcEnv::shutdown);
            master.shutdown();
        }
        System.exit(0); // threads of the cluster live on
    }

    private static void write(String master, String in, String out, Path work) {
        SparkSession session = SparkSession.builder()
                .master(master)
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.local.dir", work.toString())
                .config("spark.sql.warehouse.dir", work.resolve("warehouse").toString())
                .config("spark.sql.shuffle.partitions", 3)
                .config("spark.executor.memory", "512m")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .config("spark.speculation", true)
                .config("spark.speculation.interval", "20ms")
                .config("spark.speculation.multiplier", 1.01)
                .config("spark.speculation.quantile", 0.2)
                .config("spark.speculation.minTaskRuntime", "50ms")
                .getOrCreate();
        session.sparkContext().setLogLevel("ERROR");
        Ended ended = new Ended();
        session.sparkContext().addSparkListener(ended);
        try {
            Archive.of(slow(Archive.ofJsonLines(session, in).documents().repartition(9)))
                    .write(out);
        } finally {
            session.stop();
        }
        System.out.println("started again " + ended.second + ", ended first " + ended.won);
    }

    private static Dataset<Row> slow(Dataset<Row> documents) {
        Dataset<Row> named = documents.withColumnRenamed("document", "id");
        return named.map(
                (MapFunction<Row, Row>) r -> {
                    TaskContext task = TaskContext.get();
                    if (task.attemptNumber() == 0 && task.partitionId() % 3 == 0) {
                        TimeUnit.MILLISECONDS.sleep(1_500); // a busy machine starts the second attempt late
                    }
                    return r;
                },
                Encoders.row(named.schema()));
    }
}
