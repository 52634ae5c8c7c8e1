package io.github.comity.spark;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.communique.ReadClaim;
import io.github.comity.formats.json.JsonFormat;
import io.github.comity.source.Source;
import io.github.comity.spark.Disagreements.Group;
import io.github.comity.spark.Disagreements.Stated;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The work of {@link Archive} in plain threads, as somebody would write it who has one machine and enough memory for
 * all statements: without tables, rows, shuffles or a second attempt. To compare with.
 */
final class PlainArchive {
    private static final JsonFactory JSON = new JsonFactory();
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
                String[] fields = fields(line);
                Examined examined = Examined.of(fields[4], fields[1], fields[3], fields[2]);
                Examined.Judged judged = examined.judged();
                verdicts.write(verdict(fields[0], judged));
                verdicts.write('\n');
                for (ReadClaim read : examined.reading().readClaims()) {
                    Claim claim = Rows.withoutWording(read.claim());
                    String json = JsonFormat.CLAIM.write(claim);
                    claims.write(json);
                    claims.write('\n');
                    if (isTogether) {
                        Stated one = new Stated(claim, claim, fields[1], fields[1], fields[0], 1);
                        part.statements.merge(json, one, PlainArchive::both);
                    }
                    part.claims++;
                }
                part.texts++;
                part.contradictions += judged.findings().size();
                part.verdicts.merge(judged.check().getString(0), 1L, Long::sum);
            }
        }
        return part;
    }

    /** What a text's figures say about each other, as a line of JSON. */
    private static String verdict(String document, Examined.Judged judged) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("document", document);
            json.writeStringProperty("verdict", judged.check().getString(0));
            json.writeArrayPropertyStart("findings");
            for (Row finding : judged.findings()) {
                json.writeStartObject();
                json.writeStringProperty("slip", finding.getString(0));
                json.writeStringProperty("sentence", finding.getString(1));
                json.writeNumberProperty("line", finding.getLong(2));
                json.writeNumberProperty("column", finding.getLong(3));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return line.toString();
    }

    private static String[] fields(String line) {
        String[] fields = new String[5];
        List<String> names = List.of("id", "published", "publisher", "parties", "text");
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), line)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                int field = names.indexOf(in.currentName());
                in.nextToken();
                if (field >= 0) {
                    fields[field] = in.getString();
                }
            }
        }
        return fields;
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
