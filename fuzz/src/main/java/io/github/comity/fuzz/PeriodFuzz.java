package io.github.comity.fuzz;

import io.github.comity.period.ReportingPeriod;

/** {@code ReportingPeriod.parse}: what it reads it writes, and reads alike again. */
public final class PeriodFuzz {
    private PeriodFuzz() {}

    /**
     * Reads a text.
     *
     * @param data the text in UTF-8
     */
    public static void fuzzerTestOneInput(byte[] data) {
        Promises.readsWhatItWrites("ReportingPeriod.parse", Promises.text(data), ReportingPeriod::parse);
    }
}
