package io.github.comity.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.spark.ArchiveSummary.Count;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainArchiveTest {
    @TempDir
    Path folder;

    /** Without this the times of both say nothing about each other. */
    @Test
    void check_archive_findsWhatSparkFinds() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        for (int file = 0; file < 3; file++) {
            List<String> lines = new ArrayList<>();
            for (int i = file; i < 120; i += 3) {
                lines.add(
                        ("{\"id\":\"d%03d\",\"text\":\"%s\",\"published\":\"%s-03-%02d\",\"publisher\":\"Gazette %s\","
                                        + "\"parties\":\"KAZ,CZE\"}")
                                .formatted(i, Texts.ALL.get(i % Texts.ALL.size()), 2024 + i % 3, 1 + i % 7, i % 2));
            }
            Files.write(in.resolve(file + ".jsonl"), lines);
        }
        Archive archive = Archive.ofJsonLines(Session.SPARK, in.toString());
        ArchiveSummary summary = archive.summary();
        PlainArchive.Found found = PlainArchive.check(in, folder.resolve("out"), 2, true);
        assertThat(found.texts())
                .isEqualTo(summary.of(Count.TOTAL, "documents"))
                .isEqualTo(120);
        assertThat(found.claims()).isEqualTo(summary.of(Count.TOTAL, "claims"));
        assertThat(found.contradictions()).isEqualTo(summary.of(Count.TOTAL, "contradictions"));
        assertThat(found.verdicts())
                .isNotEmpty()
                .allSatisfy((verdict, n) -> assertThat(n).as(verdict).isEqualTo(summary.of(Count.VERDICT, verdict)));
        assertThat(rows(Session.SPARK.createDataFrame(found.disagreements(), Schemas.DISAGREEMENT)))
                .isNotEmpty()
                .isEqualTo(rows(archive.disagreements()));
    }

    private static List<String> rows(Dataset<Row> table) {
        return table.toJSON().collectAsList().stream().sorted().toList();
    }
}
