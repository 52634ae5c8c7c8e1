package io.github.comity.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comity.spark.ArchiveSummary.Count;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both tables in one pass: what is written is what the rows say, wholly or not at all. */
class TablesTest {
    private static final String LINE = "{\"id\":\"d%03d\",\"published\":%s,"
            + "\"text\":\"In %s, exports from Kazakhstan to Czechia were %s million dollars.\"}";

    @TempDir
    Path folder;

    /** A document of each year, twice, and one without a day. */
    private Archive ofYears(int years) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 2 * years; i++) {
            int year = 1930 + i % years;
            lines.add(LINE.formatted(i, "\"" + (year + 1) + "-05-01\"", year, 100 + i));
        }
        lines.add(LINE.formatted(2 * years, null, 2020, 7));
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.write(in.resolve("a.jsonl"), lines);
        return Archive.ofJsonLines(Session.SPARK, in.toString());
    }

    private static List<String> sorted(Dataset<Row> table) {
        return table.toJSON().collectAsList().stream().sorted().toList();
    }

    private static Dataset<Row> read(String table, Dataset<Row> like) {
        return Session.SPARK.read().schema(like.schema()).parquet(table);
    }

    private static List<String> names(Path table) throws IOException {
        try (Stream<Path> all = Files.walk(table)) {
            return all.map(f -> f.getFileName().toString()).toList();
        }
    }

    @Test
    void write_moreYearsThanFilesMayBeOpen_writesThemOneLotAfterTheOther() throws IOException {
        Archive archive = ofYears(70);
        String out = folder.resolve("out").toString();
        ArchiveSummary summary = archive.write(out);
        assertThat(sorted(read(out + "/claims", archive.claims()))).isEqualTo(sorted(archive.claims()));
        assertThat(sorted(read(out + "/verdicts", archive.verdicts()))).isEqualTo(sorted(archive.verdicts()));
        assertThat(summary).isEqualTo(archive.summary());
        assertThat(summary.of(Count.TOTAL, "claims")).isEqualTo(141);
        assertThat(names(Path.of(out, "claims")))
                .contains("year=1931", "year=2000", "year=__HIVE_DEFAULT_PARTITION__")
                .anyMatch(n -> n.endsWith("-c000.snappy.parquet"))
                .anyMatch(n -> n.endsWith("-c001.snappy.parquet"))
                .anyMatch(n -> n.endsWith("-c002.snappy.parquet"));
    }

    @Test
    void write_jobThatFails_leavesNoTable() throws IOException {
        Archive whole = ofYears(3);
        Dataset<Row> documents = whole.documents().withColumnRenamed("document", "id");
        Dataset<Row> failing = documents.map(
                (MapFunction<Row, Row>) r -> {
                    if (r.getString(0).equals("d004")) {
                        throw new IllegalStateException("failed on purpose");
                    }
                    return r;
                },
                Encoders.row(documents.schema()));
        Path out = folder.resolve("out");
        Archive archive = Archive.of(failing);
        assertThatThrownBy(() -> archive.write(out.toString())).hasStackTraceContaining("failed on purpose");
        assertThat(names(out)).containsExactly("out");
        whole.write(out.toString());
        assertThat(names(out)).contains("claims", "verdicts", "disagreements", "summary", "_SUCCESS");
    }

    @Test
    void ofJsonLines_smallFiles_areReadByFewTasks() throws IOException {
        Path in = Files.createDirectories(folder.resolve("small"));
        for (int i = 0; i < 40; i++) {
            Files.writeString(in.resolve(i + ".jsonl"), LINE.formatted(i, null, 2020, i) + "\n");
        }
        Archive archive = Archive.ofJsonLines(Session.SPARK, in.toString());
        assertThat(archive.verdicts().rdd().getNumPartitions()).isEqualTo(2);
        assertThat(archive.verdicts().count()).isEqualTo(40);
        assertThat(archive.documents().select("document").distinct().count()).isEqualTo(40);
    }

    @Test
    void ofJsonLines_markOfWhatCannotBeDecoded_isACharacterLikeOthersWhereItIsWritten() throws IOException {
        Path in = Files.createDirectories(folder.resolve("mark"));
        Files.writeString(in.resolve("a.jsonl"), "{\"id\":\"\uFFFD\",\"text\":\"a\uFFFD\"}\n");
        Row document =
                Archive.ofJsonLines(Session.SPARK, in.toString()).documents().first();
        assertThat(document.<String>getAs("problem")).isNull();
        assertThat(document.<String>getAs("document")).isEqualTo("\uFFFD");
        assertThat(document.<String>getAs("text")).isEqualTo("a\uFFFD");
    }
}
