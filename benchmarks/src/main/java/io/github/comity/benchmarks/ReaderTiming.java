package io.github.comity.benchmarks;

import io.github.comity.communique.CommuniqueReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;

/** Times the reading of one long English document in a whole process: MB a second of processor time, and the heap. */
public final class ReaderTiming {
    private static final int MEGA = 1_000_000;

    private ReaderTiming() {}

    /**
     * Prints a line for each length.
     *
     * @param args lengths in millions of characters, one document each
     */
    public static void main(String... args) {
        CommuniqueReader reader = CommuniqueReader.english().published("2024-12-01");
        int warm = reader.read(Communiques.ofLength(2 * MEGA)).readClaims().size();
        System.out.println("claims in 2 million characters: " + warm);
        for (String length : args) {
            String text = Communiques.ofLength(Integer.parseInt(length) * MEGA);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int claims = reader.read(text).readClaims().size();
            long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            long tenths = text.length() * 10_000L / nanos;
            System.out.printf(
                    Locale.ROOT,
                    "%s million characters: %d claims, %d.%d MB/s, largest heap %d MB%n",
                    length,
                    claims,
                    tenths / 10,
                    tenths % 10,
                    largestHeap());
        }
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
