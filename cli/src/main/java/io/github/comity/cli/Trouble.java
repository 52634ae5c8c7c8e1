package io.github.comity.cli;

import java.io.EOFException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says what went wrong with a file in words that help. */
final class Trouble {
    /** What the system says of links that lead to each other. */
    private static final String LOOP = "symbolic links";

    private Trouble() {}

    static String reading(Throwable e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file; check the name";
        }
        if (e instanceof AccessDeniedException) {
            return "it may not be read; ask for permission";
        }
        if (e instanceof FileSystemException file
                && String.valueOf(file.getReason()).contains(LOOP)) {
            return "it is a link that leads back to itself; name the file that is meant";
        }
        return "it cannot be read: " + words(e);
    }

    static String writing(Throwable e) {
        if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
            return "its folder does not exist; make it first";
        }
        if (e instanceof AccessDeniedException) {
            return "it may not be written; ask for permission, or name another file";
        }
        return "it cannot be written: " + words(e);
    }

    private static String words(Throwable e) {
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        if (e instanceof CharacterCodingException) {
            return "it is not text in UTF-8";
        }
        if (e instanceof EOFException) {
            return "it ends too early";
        }
        String message = e.getMessage();
        return message == null || message.isEmpty() ? e.getClass().getSimpleName() : Shown.of(message);
    }
}
