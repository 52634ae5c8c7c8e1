package io.github.comity.formats.internal;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens files, those too that are compressed by gzip, whatever their names. */
public final class Input {
    /** What is told where the bytes of a compressed file break. */
    public static final String BROKEN =
            "compressed file must be whole, but its bytes end or are damaged here; fetch it again";

    private static final int[] GZIP = {0x1F, 0x8B};

    private Input() {}

    /**
     * Opens a file.
     *
     * @param file the file
     * @return its bytes, uncompressed as they are read
     * @throws IOException if it cannot be opened
     */
    public static InputStream open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        try {
            bytes.mark(GZIP.length);
            boolean isCompressed = bytes.read() == GZIP[0] && bytes.read() == GZIP[1];
            bytes.reset();
            return isCompressed ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /**
     * Reads how a file begins; one that is damaged there ends there, which is told when it is read.
     *
     * @param file the file
     * @param bytes how many bytes to read at most
     * @return the text of these bytes in UTF-8
     * @throws IOException if the file cannot be read
     */
    public static String beginning(Path file, int bytes) throws IOException {
        byte[] read = new byte[bytes];
        int length = 0;
        try (InputStream in = open(file)) {
            for (int more = 0; more >= 0 && length < bytes; length += Math.max(0, more)) {
                more = in.read(read, length, bytes - length);
            }
        } catch (IOException e) {
            if (!isBroken(e)) {
                throw e;
            }
        }
        return new String(read, 0, length, StandardCharsets.UTF_8);
    }

    /**
     * Tells whether a compressed file is damaged, so that this is a problem of the file and not of the machine.
     *
     * @param thrown what was thrown as it was read
     * @return whether it, or what caused it, says so
     */
    public static boolean isBroken(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof EOFException || cause instanceof ZipException) {
                return true;
            }
        }
        return false;
    }
}
