package io.github.comity.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders as they are found: with odd names, without files, of other programs, written into before. */
class ArchiveFolderTest {
    private static final List<String> NAMES = List.of("a b", "100%20", "c#d+e", "Пресс-релиз №1", "q'uote\"s", "x=1&y");

    @TempDir
    Path folder;

    private static List<String> names(Archive archive) {
        return archive.verdicts().select("document").collectAsList().stream()
                .map(r -> r.getString(0))
                .toList();
    }

    @Test
    void documents_filesOfAnyName_areCalledByTheirNames() throws IOException {
        for (String name : NAMES) {
            Files.writeString(
                    Files.createDirectories(folder.resolve("lines/" + name)).resolve(name + ".jsonl"),
                    "{\"text\":\"a\"}\n");
            Files.writeString(
                    Files.createDirectories(folder.resolve("texts/" + name)).resolve(name + ".txt"), "a");
            Files.createDirectories(folder.resolve("tables/" + name));
        }
        assertThat(names(Archive.ofJsonLines(Session.SPARK, folder + "/lines")))
                .containsExactlyInAnyOrderElementsOf(
                        NAMES.stream().map(n -> n + "/" + n + ".jsonl:0").toList());
        assertThat(names(Archive.ofTexts(Session.SPARK, folder + "/texts")))
                .containsExactlyInAnyOrderElementsOf(
                        NAMES.stream().map(n -> n + "/" + n + ".txt").toList());
        Session.SPARK
                .sql("SELECT 'a' AS text")
                .coalesce(1)
                .write()
                .parquet(folder.resolve("one").toString());
        Path table;
        try (var files = Files.list(folder.resolve("one"))) {
            table = files.filter(f -> f.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
        for (String name : NAMES) {
            Files.copy(table, folder.resolve("tables/" + name).resolve(name + ".parquet"));
        }
        assertThat(names(Archive.ofParquet(Session.SPARK, folder + "/tables")))
                .containsExactlyInAnyOrderElementsOf(
                        NAMES.stream().map(n -> n + "/" + n + ".parquet:0").toList());
    }

    @Test
    void write_noDocumentsOrNoClaims_writesTablesThatCanBeRead() throws IOException {
        String none = Files.createDirectories(folder.resolve("none")).toString();
        Files.writeString(folder.resolve("none.jsonl"), "{\"text\":\"The ministers met.\"}\n");
        List<Archive> archives = List.of(
                Archive.ofJsonLines(Session.SPARK, none),
                Archive.ofTexts(Session.SPARK, none),
                Archive.ofJsonLines(Session.SPARK, folder + "/none.jsonl"));
        for (int i = 0; i < archives.size(); i++) {
            String out = folder + "/out" + i;
            ArchiveSummary summary = archives.get(i).write(out);
            assertThat(summary)
                    .hasToString("%s document%s, 0 unreadable, 0 claims, 0 contradictions"
                            .formatted(i / 2, i == 2 ? "" : "s"));
            assertThat(Session.SPARK.read().parquet(out + "/verdicts").count()).isEqualTo(i / 2);
            assertThat(Session.SPARK
                            .read()
                            .schema(Schemas.CLAIM_ROW)
                            .parquet(out + "/claims")
                            .count())
                    .isZero();
            assertThat(Session.SPARK
                            .read()
                            .parquet(out + "/disagreements")
                            .schema()
                            .fieldNames())
                    .isEqualTo(Schemas.DISAGREEMENT.fieldNames());
            assertThat(ArchiveSummary.read(Session.SPARK, out)).isEqualTo(summary);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> archives.get(0).write(folder + "/out1"))
                .withMessage(
                        "folder of Archive.write must not have tables yet, but '%s/out1' has claims; remove it "
                                + "or give another",
                        folder);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Archive.ofParquet(Session.SPARK, none))
                .withMessage(
                        "folder of Archive.ofParquet must have Parquet files, but '%s' has none; give another", none);
    }

    @Test
    void ofParquet_columnsAsOtherProgramsWriteThem_areRead() {
        String out = folder.resolve("moments").toString();
        Session.SPARK
                .sql("SELECT 7 AS id, 'In 2023, exports to Czechia were 147.7 million dollars.' AS text, "
                        + "TIMESTAMP '2024-09-02 10:00:00' AS published, 'Gazette' AS publisher, 'KAZ, CZE' AS parties")
                .write()
                .parquet(out);
        List<Row> rows = Archive.ofParquet(Session.SPARK, out).verdicts().collectAsList();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).<String>getAs("document")).isEqualTo("7");
        assertThat(rows.get(0).<String>getAs("published")).isEqualTo("2024-09-02");
        assertThat(rows.get(0).<Integer>getAs("claims")).isEqualTo(1);
        assertThat(rows.get(0).<String>getAs("problem")).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Archive.of(Session.SPARK.sql("SELECT 1 AS id, 'a' AS body")))
                .withMessage("documents must have columns id and text, but had [id, body]; rename the columns that "
                        + "hold them");
    }
}
