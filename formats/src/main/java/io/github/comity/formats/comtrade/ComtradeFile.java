package io.github.comity.formats.comtrade;

import com.google.common.collect.Streams;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.internal.Input;
import io.github.comity.formats.internal.SafeJson;
import io.github.comity.formats.table.Progress;
import io.github.comity.formats.table.Row;
import io.github.comity.formats.table.TableFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.ObjectReadContext;

/** Opens files of UN Comtrade, and tells by their beginning what they are. */
final class ComtradeFile {
    private static final int LONGEST_HEADER = 16_384;

    private ComtradeFile() {}

    static Stream<Parsed<Entry>> entries(Path file, Consumer<Progress> progress) throws IOException {
        String beginning = Input.beginning(file, LONGEST_HEADER);
        String text = beginning.startsWith("\uFEFF") ? beginning.substring(1) : beginning;
        if (text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[")) {
            return json(file, progress);
        }
        Stream<Parsed<Row>> rows = TableFormat.of(file).rowsUnder(file, Columns::isHeader, progress);
        Iterator<Parsed<Entry>> entries = new TableEntries(rows.iterator());
        return Streams.stream(entries).onClose(rows::close);
    }

    private static Stream<Parsed<Entry>> json(Path file, Consumer<Progress> progress) throws IOException {
        Path name = file.getFileName();
        InputStream in = Input.open(file);
        Iterator<Parsed<Entry>> entries = new JsonEntries(
                SafeJson.FACTORY.createParser(ObjectReadContext.empty(), in),
                Optional.of(name == null ? file.toString() : name.toString()),
                progress);
        return Streams.stream(entries).onClose(() -> close(in));
    }

    static Iterator<Parsed<Entry>> json(Reader in) {
        return new JsonEntries(SafeJson.FACTORY.createParser(ObjectReadContext.empty(), in), Optional.empty(), p -> {});
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
