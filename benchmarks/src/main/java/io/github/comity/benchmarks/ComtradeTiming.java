package io.github.comity.benchmarks;

import io.github.comity.formats.Parsed;
import io.github.comity.formats.comtrade.Comtrade;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.party.Countries;
import io.github.comity.party.Country;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Times the reading of a table of UN Comtrade in a whole process: MB a second of processor time, and the heap. */
public final class ComtradeTiming {
    private static final int MEGA = 1_000_000;
    private static final long SEED = 20261128L;
    private static final String COLUMNS = "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,"
            + "reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,"
            + "partner2Desc,classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,"
            + "aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,"
            + "isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,"
            + "grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,"
            + "isAggregate\n";

    private ComtradeTiming() {}

    /**
     * Prints a line for each length. The file is written anew each time, and removed at the end.
     *
     * @param args lengths in millions of bytes, one file each, the first to warm up
     * @throws IOException if the file cannot be written or read
     */
    public static void main(String... args) throws IOException {
        Path file = Files.createTempFile("comtrade", ".csv");
        try {
            for (String length : args) {
                long bytes = write(file, Long.parseLong(length) * MEGA);
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                long claims = read(file);
                long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
                long tenths = bytes * 10_000L / nanos;
                System.out.printf(
                        Locale.ROOT,
                        "%s million bytes: %d claims, %d.%d MB/s, largest heap %d MB%n",
                        length,
                        claims,
                        tenths / 10,
                        tenths % 10,
                        largestHeap());
            }
        } finally {
            Files.delete(file);
        }
    }

    private static long read(Path file) throws IOException {
        try (Stream<Parsed<TableClaims>> rows = Comtrade.standard().claims(file, p -> {})) {
            return rows.mapToLong(r -> r.orThrow().claims().size()).sum();
        }
    }

    /** Writes rows as a bulk download has them: one of three is the trade of a pair, the others are parts. */
    private static long write(Path file, long length) throws IOException {
        Random random = new Random(SEED);
        List<Country> countries = Countries.all();
        long written = COLUMNS.length();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(COLUMNS);
            while (written < length) {
                String row = row(random, countries);
                out.write(row);
                written += row.length();
            }
        }
        return written;
    }

    private static String row(Random random, List<Country> countries) {
        Country reporter = countries.get(random.nextInt(countries.size()));
        Country partner = countries.get(random.nextInt(countries.size()));
        int year = 1990 + random.nextInt(34);
        boolean isImport = random.nextBoolean();
        String product = "%02d%04d".formatted(1 + random.nextInt(97), random.nextInt(60) * 10);
        String value = "%d.%03d".formatted(1 + random.nextInt(2_000_000_000), random.nextInt(1000));
        boolean isTotal = random.nextInt(3) == 0;
        return "C,A,%d0101,%d,52,%d,%s,%s,\"%s\",%s,%s,%s,%s,\"%s\",0,W00,World,H6,H6,true,%s,"
                        .formatted(
                                year,
                                year,
                                year,
                                reporter.numeric(),
                                reporter.code(),
                                ascii(reporter.name()),
                                isImport ? "M" : "X",
                                isImport ? "Import" : "Export",
                                partner.numeric(),
                                partner.code(),
                                ascii(partner.name()),
                                product)
                + "\"Machinery and mechanical appliances, parts thereof, not elsewhere "
                + "specified\",6,true,C00,TOTAL CPC,0,"
                + "%s,%s,8,kg,%s,false,-1,N/A,0,false,%s,false,0,false,%s,%s,%s,0,false,true%n"
                        .formatted(
                                isTotal ? "0" : "2100",
                                isTotal ? "TOTAL MOT" : "Sea",
                                random.nextInt(1_000_000),
                                random.nextInt(1_000_000),
                                isImport ? value : "",
                                isImport ? "" : value,
                                value);
    }

    private static String ascii(String name) {
        return name.replaceAll("[^ -~]", "?");
    }

    private static long largestHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(p -> p.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(u -> u.getUsed())
                        .sum()
                / MEGA;
    }
}
