package io.github.comity.cli;

import java.time.Duration;
import java.util.Locale;

/**
 * One line on standard error that says how far the work is, how fast, and how much time is left. In a narrow window its
 * end is cut off. It is written only on a terminal and only where the work takes long.
 */
final class Progress {
    private static final long FIRST = Duration.ofMillis(700).toNanos();
    private static final long BETWEEN = Duration.ofMillis(200).toNanos();
    /** Before so many milliseconds Java is still slow, and the time left would be many times too long. */
    private static final long WARM = 3_000;

    private static final String CLEAR = "\r\u001B[K";
    /** A line that is too long must not go on in the next one, which would not be cleared. */
    private static final String CUT_OFF = "\u001B[?7l";

    private static final String WRAP = "\u001B[?7h";

    private final Terminal terminal;
    private final String things;
    private final long total;
    private final long start;
    private final boolean isShared;
    private long done;
    private long next;
    private boolean isShown;

    Progress(Terminal terminal, String things, long total, long now) {
        this.terminal = terminal;
        this.things = things;
        this.total = total;
        this.start = now;
        this.next = now + FIRST;
        this.isShared = terminal.outIsTerminal();
    }

    /** Takes the line away before something else is written where people look. */
    void makeRoom() {
        if (isShared) {
            clear();
        }
    }

    void step(long now) {
        done++;
        if (terminal.canRewrite() && now - next >= 0 && done < total) {
            next = now + BETWEEN;
            terminal.err().print(CLEAR + CUT_OFF + line(now) + WRAP);
            terminal.err().flush();
            isShown = true;
        }
    }

    String line(long now) {
        long millis = Math.max((now - start) / 1_000_000, 1);
        long rate = done * 1000 / millis;
        long left = done == 0 ? 0 : millis * (total - done) / done / 1000;
        String line = String.format(Locale.ROOT, "%,d of %,d %s, %,d a second", done, total, things, rate);
        return millis < WARM ? line : line + ", " + time(left) + " left";
    }

    private static String time(long seconds) {
        return seconds < 60 ? seconds + " s" : String.format(Locale.ROOT, "%d:%02d min", seconds / 60, seconds % 60);
    }

    void clear() {
        if (isShown) {
            terminal.err().print(CLEAR);
            terminal.err().flush();
            isShown = false;
        }
    }
}
