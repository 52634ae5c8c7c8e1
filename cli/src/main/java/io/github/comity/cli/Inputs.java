package io.github.comity.cli;

import io.github.comity.formats.Parsed;
import io.github.comity.formats.document.DocumentFormat;
import io.github.comity.formats.document.DocumentText;
import io.github.comity.formats.record.RecordFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the files that are meant, in a fixed order; what is no file is told in its place. */
final class Inputs {
    /** Standard input among the names of files. */
    static final String STANDARD_INPUT = "-";

    private final boolean isRecursive;
    private final List<Input> found = new ArrayList<>();

    /**
     * One input.
     *
     * @param name what it is called; {@code -} is standard input
     * @param trouble why it cannot be read, as far as it is known before; null otherwise
     */
    record Input(String name, @Nullable String trouble) {
        boolean isStandardInput() {
            return name.equals(STANDARD_INPUT);
        }

        /**
         * Reads it.
         *
         * @param in standard input
         * @throws IOException if it cannot be read
         */
        Parsed<DocumentText> document(InputStream in) throws IOException {
            DocumentFormat format = DocumentFormat.ofName(name).orElse(DocumentFormat.PLAIN);
            return isStandardInput() ? format.read(in, name) : format.read(path(name));
        }
    }

    private Inputs(boolean isRecursive) {
        this.isRecursive = isRecursive;
    }

    static List<Input> of(List<String> names, boolean isRecursive) {
        Inputs inputs = new Inputs(isRecursive);
        if (Collections.frequency(names, STANDARD_INPUT) > 1) {
            throw new Failure("standard input can be read once, but '-' was named twice; name it once");
        }
        names.forEach(inputs::add);
        return inputs.found;
    }

    /** The path that a name means. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Failure(
                    Shown.of(name) + ": it is no name of a file in this locale (" + Shown.of(e.getReason())
                            + "); set LC_ALL to a UTF-8 locale, such as C.UTF-8",
                    e);
        }
    }

    private void add(String name) {
        if (name.equals(STANDARD_INPUT)) {
            found.add(new Input(name, null));
            return;
        }
        try {
            Path path = path(name);
            if (!Files.isDirectory(path)) {
                found.add(new Input(name, data(name)));
            } else if (isRecursive) {
                folder(name, path);
            } else {
                found.add(new Input(name, "it is a folder; add -r to read the texts in it"));
            }
        } catch (Failure e) {
            found.add(new Input(
                    name,
                    String.valueOf(e.getMessage()).substring(Shown.of(name).length() + 2)));
        }
    }

    /** What to do with a file that is no text by its name, but a table or a record; null for a text. */
    private static @Nullable String data(String name) {
        return RecordFormat.ofName(name)
                .filter(f -> f != RecordFormat.TEXT)
                .map(f -> f.isRead()
                        ? ("it is a table or record by its name (%s), and no text; 'comity brief' says whether its "
                                        + "figures can all be true; a text must have another ending, such as .txt")
                                .formatted(f.label())
                        : notRead(f))
                .orElse(null);
    }

    /** What to do with a file of a form that is written only. */
    static String notRead(RecordFormat format) {
        return "it is %s by its name, which is written and not read; save it as %s"
                .formatted(format.label(), format == RecordFormat.XLSX ? "CSV, each sheet by itself" : "text");
    }

    /**
     * Goes through a folder. What is hidden, and what is not called like a text, is passed over; so are links, since
     * what they lead to stands somewhere else, and may be all that there is.
     */
    private void folder(String name, Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
            Collections.sort(entries);
            entries.forEach(this::entry);
        } catch (IOException e) {
            found.add(new Input(name, Trouble.reading(e)));
        } catch (DirectoryIteratorException e) {
            Throwable cause = e.getCause();
            found.add(new Input(name, Trouble.reading(cause == null ? e : cause)));
        }
    }

    private void entry(Path path) {
        String name = String.valueOf(path.getFileName());
        if (name.startsWith(".") || Files.isSymbolicLink(path)) {
            return;
        }
        if (Files.isDirectory(path)) {
            folder(path.toString(), path);
        } else if (name.contains(".") && DocumentFormat.ofName(name).isPresent()) {
            boolean isOther = Files.exists(path) && !Files.isRegularFile(path);
            if (!isOther) {
                found.add(new Input(path.toString(), null));
            }
        }
    }
}
