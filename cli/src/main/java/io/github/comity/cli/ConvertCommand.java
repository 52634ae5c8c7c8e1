package io.github.comity.cli;

import com.google.common.collect.ImmutableList;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.formats.record.RecordFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** From one form of a record into another. */
@Command(
        name = "convert",
        header = "Write a record in another form.",
        description = {
            "  comity convert communique.txt record.json",
            "  comity convert trade.csv trade.xlsx --parties KAZ,CZE",
            "  comity convert record.json desk.ics",
            "  comity convert by-year.csv record.json --parties KAZ,CZE --decimal comma",
            "  comity convert --from comtrade --to sdmx trade.csv -",
            "",
            "Read are text, json, sdmx (SDMX-CSV), comtrade, csv and tsv; written are json, sdmx, csv, tsv, xlsx and "
                    + "ics (a calendar). The endings and the contents tell which; .sdmx.csv is SDMX-CSV. A table has a "
                    + "column for each measure, such as 'exports, million USD', beside a year, or one claim in a row."
        },
        exitCodeList = {Exit.DONE_TEXT, Exit.TROUBLE_TEXT})
final class ConvertCommand implements Callable<Integer> {
    @Mixin
    private final Session session;

    @Mixin
    private final TextOptions texts = new TextOptions();

    @Parameters(
            index = "0",
            paramLabel = "IN",
            description = "The file to read; - is standard input, a text or JSON unless --from says otherwise.")
    private String in = "";

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write; - is standard output.")
    private String out = "";

    @Option(names = "--from", paramLabel = "FORM", description = "What the file to read is, whatever it is called.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "FORM", description = "What to write, whatever the file is called.")
    private @Nullable String to;

    ConvertCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RecordFormat format = to == null
                ? RecordFormat.ofName(out)
                        .orElseThrow(() -> new Failure(
                                Shown.of(out) + ": its ending does not tell what to write; add --to json, sdmx, csv, "
                                        + "tsv, xlsx or ics"))
                : Values.of("--to", to, RecordFormat::parse);
        Records records = texts.records(session);
        BilateralCooperation record = records.one(ImmutableList.of(in), from);
        List<String> left = new ArrayList<>();
        Output.write(out, ImmutableList.of(in), session, o -> left.addAll(format.write(record, Instant.now(), o)));
        left.forEach(l -> session.complain(Records.shown(in) + ": " + Shown.of(InWords.of(l))));
        return records.status();
    }
}
