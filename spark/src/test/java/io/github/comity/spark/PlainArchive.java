package io.github.comity.spark;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.formats.json.JsonFormat;
import io.github.comity.source.Source;
import io.github.comity.spark.Disagreements.Group;
import io.github.comity.spark.Disagreements.Stated;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The work of {@link Archive} in plain threads, as somebody would write it who has one machine and enough memory for
 * all statements: without tables, shuffles or a second attempt. It writes the same columns, as JSON Lines. To compare
 * with.
 */
final class PlainArchive {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int JSON_OF_CLAIM = Schemas.CLAIM.fieldIndex("json");
    private static final Pattern DAY = Pattern.compile(",\"published\":\"[^\"]*\"");

    /** What was counted, and what texts say against each other, if that was asked for. */
    record Found(long texts, long claims, long contradictions, Map<String, Long> verdicts, List<Row> disagreements) {}

    /** Where statements are collected: by the JSON of their claim. */
    private static final class Part {
        private long texts;
        private long claims;
        private long contradictions;
        private final Map<String, Long> verdicts = new HashMap<>();
        private final Map<String, Stated> statements = new HashMap<>();
    }

    private PlainArchive() {}

    /** Reads a folder of JSON Lines, and writes claims and verdicts of each file beside each other as JSON Lines. */
    static Found check(Path folder, Path out, int threads, boolean isTogether)
            throws IOException, InterruptedException, ExecutionException {
        Files.createDirectories(out);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (Stream<Path> files = Files.list(folder)) {
            Part sum = new Part();
            for (Part part : all(
                    pool,
                    files.sorted()
                            .map(f -> (Callable<Part>) () -> file(f, out, isTogether))
                            .toList())) {
                sum.texts += part.texts;
                sum.claims += part.claims;
                sum.contradictions += part.contradictions;
                part.verdicts.forEach((verdict, n) -> sum.verdicts.merge(verdict, n, Long::sum));
                part.statements.forEach((json, s) -> sum.statements.merge(json, s, PlainArchive::both));
            }
            return new Found(
                    sum.texts, sum.claims, sum.contradictions, sum.verdicts, disagreements(pool, sum.statements));
        } finally {
            pool.shutdown();
        }
    }

    private static <T> List<T> all(ExecutorService pool, List<Callable<T>> work)
            throws InterruptedException, ExecutionException {
        List<T> done = new ArrayList<>();
        for (Future<T> one : pool.invokeAll(work)) {
            done.add(one.get());
        }
        return done;
    }

    private static Part file(Path file, Path out, boolean isTogether) throws IOException {
        Part part = new Part();
        try (BufferedReader lines = Files.newBufferedReader(file);
                BufferedWriter claims = Files.newBufferedWriter(out.resolve("claims-" + file.getFileName()));
                BufferedWriter verdicts = Files.newBufferedWriter(out.resolve("verdicts-" + file.getFileName()))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Row examined =
                        named(Examination.SCHEMA, values(Examination.of(document(line, file + ":" + part.texts))));
                write(verdicts, examined, Schemas.VERDICT);
                Row[] found = examined.getAs(Examination.CLAIMS);
                for (Row claim : found) {
                    write(claims, claim, Schemas.CLAIM);
                    if (isTogether) {
                        part.statements.merge(
                                claim.getString(JSON_OF_CLAIM), stated(examined, claim), PlainArchive::both);
                    }
                }
                Row[] findings = examined.getAs("findings");
                Row check = examined.getAs("check");
                part.texts++;
                part.claims += found.length;
                part.contradictions += findings.length;
                part.verdicts.merge(check.getString(0), 1L, Long::sum);
            }
        }
        return part;
    }

    /** A line as a row with the names of its columns, which Spark gives to its rows. */
    private static Row document(String line, String place) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        @Nullable Object[] values = values(JsonDocuments.row(bytes, bytes.length, place));
        int parties = Schemas.DOCUMENT.fieldIndex("parties");
        if (values[parties] instanceof String[] all) {
            values[parties] = CollectionConverters.asScala(List.of(all));
        }
        return named(Schemas.DOCUMENT, values);
    }

    private static @Nullable Object[] values(Row row) {
        @Nullable Object[] values = new Object[row.length()];
        Arrays.setAll(values, row::get);
        return values;
    }

    private static Row named(StructType schema, @Nullable Object[] values) {
        return new GenericRowWithSchema(values, schema);
    }

    /** The columns that Spark writes, as a line of JSON without those that are null. */
    private static void write(Writer out, Row row, StructType schema) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            write(json, row, schema);
        }
        out.write(line.toString());
        out.write('\n');
    }

    private static void write(JsonGenerator json, Object value, DataType type) {
        if (type instanceof StructType struct) {
            Row row = (Row) value;
            json.writeStartObject();
            for (int i = 0; i < struct.length(); i++) {
                Object field = row.get(i);
                if (field != null) {
                    json.writeName(struct.apply(i).name());
                    write(json, field, struct.apply(i).dataType());
                }
            }
            json.writeEndObject();
        } else if (type instanceof ArrayType array) {
            json.writeStartArray();
            for (Object element : (Object[]) value) {
                write(json, element, array.elementType());
            }
            json.writeEndArray();
        } else if (value instanceof Boolean is) {
            json.writeBoolean(is);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString((String) value);
        }
    }

    private static Stated stated(Row examined, Row row) {
        Claim claim = JsonFormat.CLAIM.parse(row.getString(JSON_OF_CLAIM));
        String day = examined.getAs("published");
        return new Stated(claim, claim, day, day, examined.getAs("document"), 1);
    }

    /** A statement made in two places. */
    private static Stated both(Stated a, Stated b) {
        int days = a.firstDay().compareTo(b.firstDay());
        Stated first = days < 0 || (days == 0 && a.document().compareTo(b.document()) < 0) ? a : b;
        Stated last = a.lastDay().compareTo(b.lastDay()) < 0 ? b : a;
        return new Stated(
                last.claim(),
                first.earliest(),
                first.firstDay(),
                last.lastDay(),
                first.document(),
                a.documents() + b.documents());
    }

    private record Day(Group group, String day) {}

    private static List<Row> disagreements(ExecutorService pool, Map<String, Stated> statements)
            throws InterruptedException, ExecutionException {
        Map<Day, List<Stated>> ofDays = new LinkedHashMap<>();
        Map<Group, Map<String, Stated>> ofAllDays = new LinkedHashMap<>();
        statements.forEach((json, s) -> {
            Quantity quantity = s.claim().subject().quantity();
            Source source = s.claim().source();
            Group group = new Group(
                    quantity.reporter().code(),
                    quantity.partner().code(),
                    source.publisher(),
                    source.dataOwner().orElse(null));
            ofDays.computeIfAbsent(new Day(group, s.firstDay()), d -> new ArrayList<>())
                    .add(s);
            ofAllDays
                    .computeIfAbsent(group, g -> new HashMap<>())
                    .merge(DAY.matcher(json).replaceAll(""), s, PlainArchive::both);
        });
        List<Callable<List<Row>>> work = new ArrayList<>();
        ofDays.forEach((day, all) -> {
            if (all.stream().map(Stated::document).distinct().count() > 1) {
                work.add(() -> Disagreements.found(day.group(), all, true));
            }
        });
        ofAllDays.forEach((group, all) -> work.add(() -> Disagreements.found(group, List.copyOf(all.values()), false)));
        return all(pool, work).stream().flatMap(Collection::stream).toList();
    }
}
