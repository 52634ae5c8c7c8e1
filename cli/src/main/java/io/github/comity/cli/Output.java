package io.github.comity.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file so that it is there as a whole or not at all: beside its place first, then moved there. What is half
 * written is deleted, also when the program is ended from outside.
 */
final class Output {
    /** Writes what a file shall hold. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private Output() {}

    /**
     * Writes a file that is none of those that are read, or standard output where none is named.
     *
     * @throws Failure if it cannot be written, or is one of those that are read
     */
    static void write(@Nullable String file, List<String> read, Session session, Content content) {
        if (file != null && !file.equals("-")) {
            for (String input : read) {
                if (!input.equals("-") && isSame(Inputs.path(file), input)) {
                    throw new Failure(Shown.of(file)
                            + ": it is read, and would be lost where it is written; name another file to write");
                }
            }
        }
        write(file, session, content);
    }

    private static boolean isSame(Path file, String input) {
        try {
            return Files.exists(file) && Files.isRegularFile(file) && Files.isSameFile(file, Path.of(input));
        } catch (IOException | InvalidPathException e) {
            return false; // what cannot be read is told where it is read
        }
    }

    /**
     * Writes a file, or standard output where no file is named or it is called {@code -}.
     *
     * @throws Failure if it cannot be written
     */
    static void write(@Nullable String file, Session session, Content content) {
        if (file == null || file.equals("-")) {
            try {
                OutputStream out = session.terminal().out();
                content.writeTo(out);
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return;
        }
        Path path = Inputs.path(file);
        if (Files.isDirectory(path)) {
            throw new Failure(Shown.of(file) + ": it is a folder, where a file shall be written; name a file in it");
        }
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                try (OutputStream out = Files.newOutputStream(path)) { // a device or a pipe: nothing to be moved there
                    content.writeTo(out);
                }
            } else {
                writeWhole(Files.exists(path) ? path.toRealPath() : path, content);
            }
        } catch (IOException e) {
            throw new Failure(Shown.of(file) + ": " + Trouble.writing(e), e);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException cause) {
                throw new Failure(Shown.of(file) + ": " + Trouble.writing(cause), e);
            }
            throw e;
        }
    }

    private static void writeWhole(Path path, Content content) throws IOException {
        Path name = path.getFileName();
        Path beside = path.resolveSibling("." + (name == null ? "comity" : name) + "."
                + ProcessHandle.current().pid() + ".part");
        Thread cleaner = new Thread(() -> delete(beside));
        Runtime.getRuntime().addShutdownHook(cleaner);
        try {
            try (OutputStream out = Files.newOutputStream(
                    beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
                content.writeTo(out);
            }
            keepPermissions(path, beside);
            move(beside, path);
        } finally {
            delete(beside);
            remove(cleaner);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView made = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (Files.exists(from) && old != null && made != null) {
            made.setPermissions(old.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Thread cleaner) {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException e) {
            // the program is ending, and the hook has done its work
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // it was never made, or cannot be seen any more: nothing is left to do
        }
    }
}
