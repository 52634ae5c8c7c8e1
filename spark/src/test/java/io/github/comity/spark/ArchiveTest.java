package io.github.comity.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.comity.party.Country;
import io.github.comity.spark.ArchiveSummary.Count;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    Path folder;

    private static final String LINE =
            "{\"id\":\"d%05d\",\"text\":\"%s\",\"published\":\"%s-03-%02d\"," + "\"publisher\":\"Agency %s\"}";

    /** Many documents, with some that cannot be read among them. */
    private static List<String> lines(int number) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String text = Texts.ALL.get(i % Texts.ALL.size()).replace("2023", String.valueOf(2015 + i % 4));
            lines.add(
                    i % 31 == 30
                            ? "{\"id\":\"broken " + i + "\",\"text\":"
                            : LINE.formatted(i, text, 2016 + i % 4, 1 + i % 28, i % 2));
        }
        return lines;
    }

    private static List<String> sorted(Dataset<Row> table) {
        return table.toJSON().collectAsList().stream().sorted().toList();
    }

    private Path write(String name, List<String> lines) throws IOException {
        return Files.write(Files.createDirectories(folder.resolve(name)).resolve("a.jsonl"), lines);
    }

    private static Archive archive(Path path) {
        return Archive.ofJsonLines(Session.SPARK, path.toString());
    }

    @Test
    void tables_anyPartitionsAndOrderOfFiles_areTheSame() throws IOException {
        List<String> lines = lines(96);
        Archive one = archive(write("one", lines));
        Path shuffled = Files.createDirectories(folder.resolve("many"));
        List<String> mixed = new ArrayList<>(lines);
        Collections.shuffle(mixed, new Random(7));
        mixed.removeIf(l -> l.startsWith("{\"id\":\"broken")); // called by their place, which is another one there
        for (int i = 0; i < 13; i++) {
            Files.write(
                    shuffled.resolve((char) ('z' - i) + ".jsonl"),
                    mixed.subList(i * mixed.size() / 13, (i + 1) * mixed.size() / 13));
        }
        List<String> verdicts = sorted(one.verdicts());
        List<String> claims = sorted(one.claims());
        List<String> disagreements = sorted(one.disagreements());
        assertThat(verdicts).hasSize(96);
        assertThat(claims).hasSizeGreaterThan(200);
        assertThat(disagreements).isNotEmpty();
        ArchiveSummary summary = one.summary();
        for (int partitions : new int[] {1, 7, 64}) {
            Archive other = Archive.of(one.documents()
                    .withColumnRenamed("document", "id")
                    .filter("problem IS NULL")
                    .repartition(partitions));
            assertThat(sorted(other.claims())).isEqualTo(claims);
            assertThat(sorted(other.disagreements())).isEqualTo(disagreements);
            assertThat(other.verdicts().rdd().getNumPartitions()).isEqualTo(partitions);
            assertThat(sorted(other.verdicts()))
                    .isEqualTo(verdicts.stream()
                            .filter(v -> !v.contains("\"problem\""))
                            .toList());
            assertThat(other.summary().of(Count.PAIR)).isEqualTo(summary.of(Count.PAIR));
        }
        Archive many = archive(shuffled);
        assertThat(sorted(many.claims())).isEqualTo(claims);
        assertThat(sorted(many.disagreements())).isEqualTo(disagreements);
        assertThat(many.summary().of(Count.VERDICT)).isEqualTo(summary.of(Count.VERDICT));
    }

    @Test
    void write_taskThatFails_isTriedAgainAndNothingIsLostOrTwice() throws IOException {
        Archive whole = archive(write("in", lines(60)));
        Dataset<Row> failing = whole.documents()
                .withColumnRenamed("document", "id")
                .filter("problem IS NULL")
                .repartition(5)
                .map(
                        (MapFunction<Row, Row>) r -> {
                            TaskContext task = TaskContext.get();
                            if (task.attemptNumber() == 0 && task.partitionId() % 2 == 0 && r.hashCode() % 3 == 0) {
                                throw new IllegalStateException("failed on purpose");
                            }
                            return r;
                        },
                        Encoders.row(renamed()));
        String out = folder.resolve("out").toString();
        ArchiveSummary summary = Archive.of(failing).write(out);
        Dataset<Row> claims = Session.SPARK.read().parquet(out + "/claims");
        assertThat(sorted(claims.select(columns(whole.claims())))).isEqualTo(sorted(whole.claims()));
        assertThat(sorted(Session.SPARK.read().parquet(out + "/verdicts")))
                .isEqualTo(sorted(whole.verdicts().filter("problem IS NULL")));
        assertThat(Path.of(out, "claims").toFile().list((d, n) -> n.startsWith("year=")))
                .hasSizeGreaterThan(3);
        assertThat(ArchiveSummary.read(Session.SPARK, out)).isEqualTo(summary);
        assertThat(summary.of(Count.TOTAL, "documents")).isEqualTo(59);
    }

    private static org.apache.spark.sql.Column[] columns(Dataset<Row> table) {
        return java.util.Arrays.stream(table.columns())
                .map(org.apache.spark.sql.functions::col)
                .toArray(org.apache.spark.sql.Column[]::new);
    }

    private static org.apache.spark.sql.types.StructType renamed() {
        org.apache.spark.sql.types.StructType type = new org.apache.spark.sql.types.StructType();
        for (var field : Schemas.DOCUMENT.fields()) {
            type = type.add(field.name().equals("document") ? "id" : field.name(), field.dataType());
        }
        return type;
    }

    @Test
    void verdicts_badLines_haveRowsWithPlaceAndReason() throws IOException {
        Path path = folder.resolve("bad.jsonl");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> lines = List.of(
                "{\"text\":\"good\"}",
                "",
                "{\"text\": 5}",
                "not json",
                "[1]",
                "{\"id\":\"a\"}",
                "{\"id\":7,\"text\":\"x\",\"published\":\"yesterday\"}",
                "{\"id\":\"b\",\"text\":\"x\",\"parties\":[\"Atlantis\"]}",
                "{\"id\":\"c\",\"text\":\"x\",\"publisher\":\" \"}",
                "{\"text\":\"x\"} {}",
                "{\"text\":\"x\",\"text\":\"y\"}",
                "{\"id\":\"d\",\"other\":{\"deep\":[1]},\"parties\":\"KAZ, CZE\",\"text\":null}");
        for (String line : lines) {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.write(new byte[] {'{', '"', (byte) 0xFF, '"', '}'});
        Files.write(path, out.toByteArray());
        Archive archive = archive(path);
        assertThat(archive.verdicts().count()).isEqualTo(lines.size());
        List<String> problems = archive.verdicts().collectAsList().stream()
                .map(r -> r.<String>getAs("document") + " " + r.getAs("problem"))
                .toList();
        assertThat(problems)
                .containsExactlyInAnyOrder(
                        "bad.jsonl:0 null",
                        "bad.jsonl:17 column 10: text must be a text, but is not; correct it",
                        "bad.jsonl:29 column 1: line must be a JSON object, but is not (Unrecognized token 'not': was "
                                + "expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')); "
                                + "correct it",
                        "bad.jsonl:38 column 1: line must be a JSON object, but is not; correct it",
                        "a document must have a field text, but has none; add it",
                        "7 date of publication must be a day such as 2024-09-02, but was 'yesterday'",
                        "b unknown country 'Atlantis': pass an ISO 3166-1 code such as KZ, KAZ or 398, or an "
                                + "English name to Country.of; a group that is not known is made by "
                                + "CountryGroup.of(code, name)",
                        "c source publisher must not be blank, but was ' '; leave it out or give a text",
                        "bad.jsonl:180 column 14: line must be one JSON object, but is not; correct it",
                        "bad.jsonl:196 column 19: line must be a JSON object, but is not (Duplicate Object property "
                                + "\"text\"); correct it",
                        "d document must have a field text, but has none; add it",
                        "bad.jsonl:285 line must be in UTF-8, but is not; save the file in UTF-8");
        assertThat(archive.summary().of(Count.TOTAL, "unreadable")).isEqualTo(11);
        assertThat(archive.summary().toString()).isEqualTo("12 documents, 11 unreadable, 0 claims, 0 contradictions");
    }

    @Test
    void ofJsonLines_packedFile_isReadAsWell() throws IOException {
        Path path = folder.resolve("a.jsonl.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
            out.write(String.join("\n", lines(9)).getBytes(StandardCharsets.UTF_8));
        }
        Archive plain = archive(write("plain", lines(9)));
        assertThat(sorted(archive(path).claims())).isEqualTo(sorted(plain.claims()));
    }

    @Test
    void ofParquet_tableOfTexts_isAsItsJsonLines() throws IOException {
        Archive lines = archive(write("lines", lines(30)));
        String out = folder.resolve("parquet").toString();
        lines.documents()
                .selectExpr(
                        "document AS id", "text", "CAST(published AS DATE) AS published", "publisher", "'x' AS other")
                .write()
                .parquet(out);
        assertThat(sorted(Archive.ofParquet(Session.SPARK, out).claims())).isEqualTo(sorted(lines.claims()));
        String nameless = folder.resolve("nameless").toString();
        lines.documents().select("text").coalesce(1).write().parquet(nameless);
        List<String> names =
                Archive.ofParquet(Session.SPARK, nameless).documents().select("document").collectAsList().stream()
                        .map(r -> r.getString(0))
                        .toList();
        assertThat(names.get(3)).matches("part-00000-.*\\.parquet:3");
        String other = folder.resolve("other").toString();
        lines.documents().select("published").write().parquet(other);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Archive.ofParquet(Session.SPARK, other))
                .withMessage(
                        "documents must have a column text, but had [published]; rename the columns that hold them");
    }

    @Test
    void options_documentThatSaysLess_isReadWithThem() throws IOException {
        Path path = write("few", List.of("{\"text\":\"Exports to Czechia rose to 147.7 million dollars last year.\"}"));
        Archive archive = archive(path)
                .publishedBy("Gazette")
                .published("2024-09-02")
                .between(Country.of("KAZ"), Country.of("CZE"));
        Row claim = archive.claims().first();
        assertThat(claim.<String>getAs("sentence"))
                .isEqualTo("exports of Kazakhstan to Czechia in 2023: 147.7 million USD");
        assertThat(claim.<Row>getAs("source").mkString("|")).isEqualTo("Gazette|null|2024-09-02");
        assertThat(claim.<Integer>getAs("year")).isEqualTo(2024);
        assertThat(claim.<String>getAs("document")).isEqualTo("a.jsonl:0");
    }

    @Test
    void disagreements_textsOfOneAgency_areRevisionsDifferencesAndContradictions() throws IOException {
        String text = "{\"id\":\"%s\",\"published\":\"%s\",\"publisher\":\"Gazette\","
                + "\"parties\":\"KAZ,CZE\",\"text\":\"%s\"}";
        Path path = write(
                "cross",
                List.of(
                        text.formatted("a", "2024-03-01", "In 2023, exports to Czechia were 147.7 million dollars."),
                        text.formatted("b", "2024-05-01", "In 2023, exports to Czechia were 149.2 million dollars."),
                        text.formatted("c", "2024-05-01", "In 2023, imports from Czechia were 479.1 million dollars."),
                        text.formatted("d", "2024-05-01", "In 2023, trade with Czechia was 682.8 million dollars."),
                        text.formatted("e", "2024-05-01", "In 2023, exports to Czechia were 149.2 million dollars.")));
        List<Row> rows = archive(path).disagreements().sort("kind").collectAsList();
        assertThat(rows)
                .extracting(r -> r.getAs("kind") + ": " + r.getAs("sentence"))
                .containsExactly(
                        "contradiction: 682.8 million USD for total trade of Kazakhstan with Czechia in 2023 "
                                + "does not fit: "
                                + "the other 2 figures here allow only 628.2–628.4 million USD",
                        "revision: exports of Kazakhstan to Czechia in 2023: 147.7 million USD (Gazette, 1 "
                                + "March 2024), then "
                                + "149.2 million USD (Gazette, 1 May 2024)");
        List<Row> cited = rows.get(0).getList(rows.get(0).fieldIndex("claims"));
        assertThat(cited)
                .extracting(c -> c.mkString("|"))
                .containsExactly(
                        "exports of Kazakhstan to Czechia in 2023: 149.2 million USD|2024-05-01|b|2",
                        "imports of Kazakhstan from Czechia in 2023: 479.1 million USD|2024-05-01|c|1",
                        "total trade of Kazakhstan with Czechia in 2023: 682.8 million USD|2024-05-01|d|1");
        List<Row> none = archive(path)
                .withLargestGroup(3)
                .disagreements()
                .filter("kind <> 'contradiction'")
                .collectAsList();
        assertThat(none).hasSize(1);
        assertThat(none.get(0).json())
                .isEqualTo("{\"reporter\":\"KAZ\",\"partner\":\"CZE\",\"publisher\":\"Gazette\",\"dataOwner\":null,"
                        + "\"kind\":\"too many\",\"slip\":null,\"sentence\":\"claims of a group must be at most "
                        + "3 to be "
                        + "reconciled, but were 4; raise the limit of the archive\",\"claims\":[]}");
    }

    @Test
    void disagreements_figuresOfSeveralDaysTogether_areADifference() throws IOException {
        String text = "{\"id\":\"%s\",\"published\":\"%s\",\"publisher\":\"Gazette\","
                + "\"parties\":\"KAZ,CZE\",\"text\":\"%s\"}";
        Path path = write(
                "days",
                List.of(
                        text.formatted("a", "2024-03-01", "In 2023, exports to Czechia were 147.7 million dollars."),
                        text.formatted("b", "2024-04-01", "In 2023, imports from Czechia were 479.1 million dollars."),
                        text.formatted("c", "2024-05-01", "In 2023, trade with Czechia was 682.8 million dollars.")));
        assertThat(archive(path).disagreements().collectAsList())
                .extracting(r -> r.getAs("kind") + ": " + r.getAs("sentence"))
                .containsExactly(
                        "difference: 682.8 million USD for total trade of Kazakhstan with Czechia in 2023 does "
                                + "not fit: the "
                                + "other 2 figures here allow only 626.7–626.9 million USD");
    }

    @Test
    void options_wrongOnes_areRefused() throws IOException {
        Archive archive = archive(write("none", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> archive.withLargestGroup(0))
                .withMessage("largest group must be 1 or more, but was 0; leave it out for 2000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> archive.published("May"))
                .withMessage("date of publication must be a day such as 2024-09-02, but was 'May'");
        assertThatNullPointerException()
                .isThrownBy(() -> archive.write(null))
                .withMessage("folder of Archive.write must be a value, but was null; pass one");
        assertThat(archive.summary()).isEqualTo(ArchiveSummary.EMPTY);
    }
}
