package io.github.comity.spark;

import org.apache.spark.sql.SparkSession;

/** The session of all tests: two threads, and a task that fails is tried again. */
final class Session {
    static final SparkSession SPARK = SparkSession.builder()
            .master("local[2,4]")
            .appName("comity")
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.sql.extensions", ComityExtensions.class.getName())
            .config("spark.sql.warehouse.dir", "target/warehouse")
            .getOrCreate();

    private Session() {}
}
