package io.github.comity.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the command reads from and writes to, and whether people look at it.
 *
 * @param in standard input
 * @param out standard output, for data
 * @param err standard error, for messages and progress
 * @param outIsTerminal whether people look at standard output
 * @param errIsTerminal whether people look at standard error
 * @param outIsPipe whether another program reads standard output
 * @param environment the variables of the environment
 */
record Terminal(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean outIsPipe,
        Map<String, String> environment) {
    private static final int OUT = 1;
    private static final int ERR = 2;

    /** The one that the process has. */
    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                isTerminal(OUT),
                isTerminal(ERR),
                target(OUT)
                        .filter(t -> t.startsWith("pipe:") || t.startsWith("socket:"))
                        .isPresent(),
                System.getenv());
    }

    /**
     * Whether a descriptor is a terminal. Java 17 does not tell it of one alone: the start script does, and so do the
     * links of a Linux system. Where nothing tells it, none is taken for one, so that no file is full of colours.
     */
    private static boolean isTerminal(int descriptor) {
        String told = System.getProperty("comity.terminals");
        if (told != null) {
            return told.contains(String.valueOf(descriptor));
        }
        return target(descriptor)
                .map(t -> t.startsWith("/dev/pts/") || t.startsWith("/dev/tty") || t.equals("/dev/console"))
                .orElse(false);
    }

    private static Optional<String> target(int descriptor) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString());
        } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Whether who reads standard output has gone, if writing to it failed with that message. */
    boolean isBrokenPipe(String message) {
        return outIsPipe || message.toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** Whether colours are wanted: on a terminal that has some, unless the user has none of it. */
    boolean hasColors(boolean isTerminal) {
        return isTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty() && !isDumb();
    }

    /** Whether a line of standard error can be written over. */
    boolean canRewrite() {
        return errIsTerminal && !isDumb();
    }

    private boolean isDumb() {
        return environment.getOrDefault("TERM", "").equals("dumb");
    }
}
