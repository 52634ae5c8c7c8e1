package io.github.comity.formats;

import java.io.Reader;

/** A text, then a piece of text many times over, then an end. */
public final class Repeated extends Reader {
    private final String piece;
    private final String last;
    private final long length;
    private final String first;
    private long at;

    /** Makes a text of {@code first}, {@code piece} so many times, and {@code last}. */
    public Repeated(String first, String piece, long times, String last) {
        this.first = first;
        this.piece = piece;
        this.last = last;
        this.length = first.length() + piece.length() * times + last.length();
    }

    @Override
    public int read(char[] buffer, int offset, int count) {
        int n = (int) Math.min(count, length - at);
        for (int i = 0; i < n; i++, at++) {
            long inPieces = at - first.length();
            long inLast = at - (length - last.length());
            buffer[offset + i] = inPieces < 0
                    ? first.charAt((int) at)
                    : inLast >= 0 ? last.charAt((int) inLast) : piece.charAt((int) (inPieces % piece.length()));
        }
        return n == 0 ? -1 : n;
    }

    @Override
    public void close() {}
}
