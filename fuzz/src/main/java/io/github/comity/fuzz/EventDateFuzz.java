package io.github.comity.fuzz;

import io.github.comity.period.EventDate;

/** {@code EventDate.parse}: what it reads it writes, and reads alike again. */
public final class EventDateFuzz {
    private EventDateFuzz() {}

    /**
     * Reads a text.
     *
     * @param data the text in UTF-8
     */
    public static void fuzzerTestOneInput(byte[] data) {
        Promises.readsWhatItWrites("EventDate.parse", Promises.text(data), EventDate::parse);
    }
}
