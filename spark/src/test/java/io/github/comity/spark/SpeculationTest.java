package io.github.comity.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.launcher.JavaModuleOptions;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeculationTest {
    @TempDir
    Path folder;

    @Test
    void write_tasksRunTwiceOnTwoHosts_writeTheTablesOfOneRunOnOneHost() throws IOException, InterruptedException {
        Path in = Files.createDirectories(folder.resolve("in"));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            lines.add("{\"id\":\"d%02d\",\"text\":\"%s\",\"published\":\"%s-03-%02d\",\"publisher\":\"Gazette %s\"}"
                    .formatted(i, Texts.ALL.get(i % Texts.ALL.size()), 2024 + i % 3, 1 + i % 7, i % 2));
        }
        Files.write(in.resolve("a.jsonl"), lines);
        String twice = folder.resolve("twice").toString();
        String output = run(in.toString(), twice, folder.resolve("spark").toString());
        Matcher counts =
                Pattern.compile("started again (\\d+), ended first (\\d+)").matcher(output);
        assertThat(counts.find()).as(output).isTrue();
        assertThat(Integer.parseInt(counts.group(1))).as(output).isPositive();
        assertThat(Integer.parseInt(counts.group(2))).as(output).isPositive();

        String once = folder.resolve("once").toString();
        ArchiveSummary summary =
                Archive.ofJsonLines(Session.SPARK, in.toString()).write(once);
        for (String table : List.of("/claims", "/verdicts", "/disagreements")) {
            assertThat(rows(twice + table)).as(table).isNotEmpty().isEqualTo(rows(once + table));
        }
        assertThat(ArchiveSummary.read(Session.SPARK, twice)).isEqualTo(summary);
    }

    private static List<String> rows(String table) {
        Dataset<Row> rows = Session.SPARK.read().parquet(table);
        return rows.toJSON().collectAsList().stream().sorted().toList();
    }

    private String run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), TwoHosts.class.getName()));
        command.addAll(List.of(args));
        Path output = folder.resolve("output");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("SPARK_HOME", args[2] + "/spark");
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        Process process = builder.start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("ended").isTrue();
        String text = Files.readString(output);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }
}
