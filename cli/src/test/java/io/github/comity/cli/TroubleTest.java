package io.github.comity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TroubleTest {
    static Stream<Arguments> troubles() {
        return Stream.of(
                arguments(
                        new NoSuchFileException("a"),
                        "there is no such file; check the name",
                        "its folder does not exist; make it first"),
                arguments(
                        new AccessDeniedException("a"),
                        "it may not be read; ask for permission",
                        "it may not be written; ask for permission, or name another file"),
                arguments(
                        new NotDirectoryException("a"),
                        "it cannot be read: a",
                        "its folder does not exist; make it first"),
                arguments(
                        new FileSystemException("a", null, "File name too long"),
                        "it cannot be read: File name too long",
                        "it cannot be written: File name too long"),
                arguments(
                        new FileSystemException("a", null, "Too many levels of symbolic links or unable to access"),
                        "it is a link that leads back to itself; name the file that is meant",
                        "it cannot be written: Too many levels of symbolic links or unable to access"),
                arguments(new FileSystemLoopException("a"), "it cannot be read: a", "it cannot be written: a"),
                arguments(
                        new MalformedInputException(1),
                        "it cannot be read: it is not text in UTF-8",
                        "it cannot be written: it is not text in UTF-8"),
                arguments(
                        new EOFException(),
                        "it cannot be read: it ends too early",
                        "it cannot be written: it ends too early"),
                arguments(
                        new IOException("two\nlines"),
                        "it cannot be read: two\\nlines",
                        "it cannot be written: two\\nlines"),
                arguments(new IOException(), "it cannot be read: IOException", "it cannot be written: IOException"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void everyTrouble_isToldInWords(Exception trouble, String reading, String writing) {
        assertThat(Trouble.reading(trouble)).isEqualTo(reading);
        assertThat(Trouble.writing(trouble)).isEqualTo(writing);
    }
}
