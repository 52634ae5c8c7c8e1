package io.github.comity.cli;

import com.google.common.collect.ImmutableList;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import io.github.comity.formats.record.RecordFormat;
import io.github.comity.formats.record.RecordReader;
import io.github.comity.party.Area;
import io.github.comity.party.AreaPair;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the records of files, tells on standard error what could not be read, and says whether there was any. */
final class Records {
    private static final int TOLD = 20;
    private static final int BEGINNING = 100;

    private final Session session;
    private final RecordReader reader;
    private boolean hasTrouble;
    private boolean isInputRead;

    /**
     * Starts to read.
     *
     * @param session where troubles are told
     * @param options how texts are read, and which two sides are meant
     * @param language the language of texts, or null if their words tell it
     */
    Records(Session session, ReaderOptions options, @Nullable String language) {
        List<Area> parties = options.parties();
        RecordReader texts = options.tables(RecordReader.standard().readingTexts(options.reader(language)));
        this.session = session;
        if (parties.size() > 2) {
            throw new Failure("--parties must be two here, but was "
                    + parties.stream().map(Area::code).collect(Collectors.joining(",")) + "; name the two sides");
        }
        this.reader = parties.size() == 2 ? texts.between(AreaPair.of(parties.get(0), parties.get(1))) : texts;
    }

    /** What the program ends with if all else goes well. */
    int status() {
        return hasTrouble ? Exit.TROUBLE : Exit.CONSISTENT;
    }

    /** The records of a file. */
    ImmutableList<BilateralCooperation> all(String name, @Nullable String format) {
        try {
            return name.equals(Inputs.STANDARD_INPUT)
                    ? ofStandardInput(format)
                    : ofFile(name, Inputs.path(name), format);
        } catch (IOException e) {
            throw new Failure(shown(name) + ": " + Trouble.reading(e), e);
        }
    }

    /** Standard input is kept in a file as long as it is read, since tables are read more than once. */
    private ImmutableList<BilateralCooperation> ofStandardInput(@Nullable String format) throws IOException {
        if (isInputRead) {
            throw new Failure("standard input can be read once, but '-' was named twice; name it once");
        }
        isInputRead = true;
        Path folder = Files.createTempDirectory("comity");
        Path file = folder.resolve("standard input");
        try {
            Files.copy(session.terminal().in(), file);
            return ofFile(Inputs.STANDARD_INPUT, file, format == null ? kind(file) : format);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    /** What has no name is a record in JSON if it begins like one, and else a text. */
    private static String kind(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).strip();
            boolean isJson = beginning.startsWith("{") || beginning.startsWith("\uFEFF{");
            return (isJson ? RecordFormat.JSON : RecordFormat.TEXT).label();
        }
    }

    private ImmutableList<BilateralCooperation> ofFile(String name, Path file, @Nullable String format)
            throws IOException {
        if (Files.isDirectory(file)) {
            throw new Failure(shown(name) + ": it is a folder; name the files in it");
        }
        Optional<RecordFormat> named = RecordFormat.ofName(name).filter(f -> format == null && !f.isRead());
        if (named.isPresent()) {
            throw new Failure(shown(name) + ": " + Inputs.notRead(named.get()));
        }
        Parsed<ImmutableList<BilateralCooperation>> read = format == null
                ? reader.read(file)
                : reader.read(file, Values.of("--from", format, RecordFormat::parse));
        tell(name, read.problems());
        if (read.value().isEmpty()) {
            throw new Failure(shown(name) + ": nothing in it could be read");
        }
        return read.value().get();
    }

    /** What a file is called in messages. */
    static String shown(String name) {
        return name.equals(Inputs.STANDARD_INPUT) ? "standard input" : Shown.of(name);
    }

    private void tell(String name, List<Problem> problems) {
        hasTrouble |= !problems.isEmpty();
        problems.stream()
                .limit(TOLD)
                .forEach(p -> session.complain(shown(name) + ":" + p.position().line() + ":"
                        + p.position().column() + ": " + Shown.of(InWords.of(p.rule()))));
        if (problems.size() > TOLD) {
            session.complain("%s: and %s more like these".formatted(shown(name), problems.size() - TOLD));
        }
    }

    /** The one record that files tell of together; later files are newer. */
    BilateralCooperation one(List<String> names, @Nullable String format) {
        BilateralCooperation whole = null;
        for (String name : names) {
            ImmutableList<BilateralCooperation> all = all(name, format);
            if (all.isEmpty()) {
                throw new Failure(
                        shown(name) + ": it tells nothing of two countries; name them with --parties KAZ,CZE");
            }
            if (all.size() > 1) {
                throw new Failure("%s: it tells of several pairs, %s; name one with --parties KAZ,CZE"
                        .formatted(
                                shown(name),
                                all.stream()
                                        .limit(TOLD)
                                        .map(c -> c.pair().toString())
                                        .collect(Collectors.joining(", "))));
            }
            BilateralCooperation record = all.get(0);
            if (whole != null && !whole.pair().equals(record.pair())) {
                throw new Failure("%s: it is about %s, and the files before about %s; name files of one pair"
                        .formatted(shown(name), record.pair(), whole.pair()));
            }
            whole = whole == null ? record : whole.updatedWith(record);
        }
        if (whole == null) {
            throw new Failure("a file must be named, but was not");
        }
        return whole;
    }
}
