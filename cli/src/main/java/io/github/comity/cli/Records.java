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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the records of files, tells on standard error what could not be read, and says whether there was any. */
final class Records {
    private static final int TOLD = 20;

    private final Session session;
    private final RecordReader reader;
    private boolean hasTrouble;

    /**
     * Starts to read.
     *
     * @param session where troubles are told
     * @param options how texts are read, and which two sides are meant
     * @param language the language of texts, or null if their words tell it
     */
    Records(Session session, ReaderOptions options, @Nullable String language) {
        List<Area> parties = options.parties();
        RecordReader texts =
                RecordReader.standard().readingTexts(options.reader(language)).decimalMark(options.decimalMark());
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
        Path file = Inputs.path(name);
        if (Files.isDirectory(file)) {
            throw new Failure(Shown.of(name) + ": it is a folder; name the files in it");
        }
        try {
            Parsed<ImmutableList<BilateralCooperation>> read = format == null
                    ? reader.read(file)
                    : reader.read(file, Values.of("--from", format, RecordFormat::parse));
            tell(name, read.problems());
            if (read.value().isEmpty()) {
                throw new Failure(Shown.of(name) + ": nothing in it could be read");
            }
            return read.value().get();
        } catch (IOException e) {
            throw new Failure(Shown.of(name) + ": " + Trouble.reading(e), e);
        }
    }

    private void tell(String name, List<Problem> problems) {
        hasTrouble |= !problems.isEmpty();
        problems.stream()
                .limit(TOLD)
                .forEach(p -> session.complain(Shown.of(name) + ":"
                        + p.position().line() + ":" + p.position().column() + ": " + Shown.of(p.rule())));
        if (problems.size() > TOLD) {
            session.complain("%s: and %s more like these".formatted(Shown.of(name), problems.size() - TOLD));
        }
    }

    /** The one record that files tell of together; later files are newer. */
    BilateralCooperation one(List<String> names, @Nullable String format) {
        BilateralCooperation whole = null;
        for (String name : names) {
            ImmutableList<BilateralCooperation> all = all(name, format);
            if (all.isEmpty()) {
                throw new Failure(
                        Shown.of(name) + ": it tells nothing of two countries; name them with --parties KAZ,CZE");
            }
            if (all.size() > 1) {
                throw new Failure("%s: it tells of several pairs, %s; name one with --parties KAZ,CZE"
                        .formatted(
                                Shown.of(name),
                                all.stream()
                                        .limit(TOLD)
                                        .map(c -> c.pair().toString())
                                        .collect(Collectors.joining(", "))));
            }
            BilateralCooperation record = all.get(0);
            if (whole != null && !whole.pair().equals(record.pair())) {
                throw new Failure("%s: it is about %s, and the files before about %s; name files of one pair"
                        .formatted(Shown.of(name), record.pair(), whole.pair()));
            }
            whole = whole == null ? record : whole.updatedWith(record);
        }
        if (whole == null) {
            throw new Failure("a file must be named, but was not");
        }
        return whole;
    }
}
