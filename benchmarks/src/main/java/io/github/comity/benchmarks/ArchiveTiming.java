package io.github.comity.benchmarks;

import io.github.comity.communique.CommuniqueReader;
import io.github.comity.communique.ReadClaim;
import io.github.comity.communique.TextFinding.Kind;
import io.github.comity.formats.check.CheckReport;
import io.github.comity.formats.check.CheckedText;
import io.github.comity.formats.document.DocumentText;
import io.github.comity.formats.json.JsonFormat;
import io.github.comity.party.Area;
import io.github.comity.period.EventDate;
import io.github.comity.source.Source;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Checks an archive of {@link ArchiveGenerator} in two plain threads, to compare with Spark. */
public final class ArchiveTiming {
    private static final JsonFactory JSON = new JsonFactory();

    private ArchiveTiming() {}

    /**
     * Reads all texts, and writes the claims and findings of each file beside each other as JSON Lines.
     *
     * @param args the folder to read, the folder to write, and the number of threads
     * @throws Exception if that fails
     */
    public static void main(String... args) throws Exception {
        long start = System.nanoTime();
        Path out = Files.createDirectories(Path.of(args[1]));
        ExecutorService pool = Executors.newFixedThreadPool(Integer.parseInt(args[2]));
        List<Future<long[]>> parts;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            parts = files.sorted().map(f -> pool.submit(() -> file(f, out))).toList();
        }
        long[] sums = new long[3];
        for (Future<long[]> part : parts) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += part.get()[i];
            }
        }
        pool.shutdown();
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf(
                Locale.ROOT,
                "%d texts, %d claims, %d contradictions, %d texts a second%n",
                sums[0],
                sums[1],
                sums[2],
                sums[0] * 1000 / Math.max(millis, 1));
    }

    private static long[] file(Path file, Path out) {
        long[] sums = new long[3];
        try (BufferedReader lines = Files.newBufferedReader(file);
                BufferedWriter claims = Files.newBufferedWriter(out.resolve("claims-" + file.getFileName()));
                BufferedWriter findings = Files.newBufferedWriter(out.resolve("findings-" + file.getFileName()));
                CheckReport report = CheckReport.jsonLines(findings)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                CheckedText checked = checked(line);
                report.add(checked);
                for (ReadClaim claim : checked.reading().readClaims()) {
                    claims.write(JsonFormat.CLAIM.write(claim.claim()));
                    claims.write('\n');
                    sums[1]++;
                }
                sums[0]++;
                sums[2] += checked.count(Kind.CONTRADICTION);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sums;
    }

    private static CheckedText checked(String line) {
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
        int comma = fields[3].indexOf(',');
        CommuniqueReader reader = CommuniqueReader.anyLanguage()
                .published(fields[1])
                .between(Area.of(fields[3].substring(0, comma)), Area.of(fields[3].substring(comma + 1)))
                .from(Source.builder()
                        .publisher(fields[2])
                        .published(EventDate.parse(fields[1]))
                        .build());
        return CheckedText.of(fields[0], DocumentText.plain(fields[4]), reader, Kind.CONTRADICTION, Kind.UNDECIDED);
    }
}
