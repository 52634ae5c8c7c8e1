package io.github.comity.cli;

import io.github.comity.communique.CommuniqueReading;
import io.github.comity.communique.ReadClaim;
import io.github.comity.communique.ReadEvent;
import io.github.comity.event.Entry;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.document.DocumentText;
import io.github.comity.formats.json.JsonFormat;
import io.github.comity.treaty.Commission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a text says. */
@Command(
        name = "read",
        header = "Write what a text says: each figure and contact with its place.",
        description = {
            "  comity read communique.txt",
            "  comity read communique.html --json -o reading.json",
            "",
            "JSON has each quantity with its claims and their places, every number and what became of it, and the "
                    + "events; places are those of the words of the text, which JSON has too."
        },
        exitCodeList = {Exit.DONE_TEXT, Exit.TROUBLE_TEXT})
final class ReadCommand implements Callable<Integer> {
    @Mixin
    private final Session session;

    @Mixin
    private final TextOptions texts = new TextOptions();

    @Parameters(paramLabel = "FILE", description = "The text to read; - is standard input.")
    private String file = Inputs.STANDARD_INPUT;

    @Option(names = "--json", description = "Write JSON.")
    private boolean isJson;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of on standard output.")
    private @Nullable String output;

    ReadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Inputs.Input input = Inputs.of(List.of(file), false).get(0);
        if (input.trouble() != null) {
            throw new Failure(Shown.of(file) + ": " + input.trouble());
        }
        DocumentText document = document(input);
        CommuniqueReading reading = texts.reader().read(document.text());
        String text = isJson ? JsonFormat.READING.writeIndented(reading) + "\n" : lines(document, reading);
        Output.write(output, List.of(file), session, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return Exit.CONSISTENT;
    }

    private DocumentText document(Inputs.Input input) {
        try {
            Parsed<DocumentText> read = input.document(session.terminal().in());
            return read.value()
                    .orElseThrow(() -> new Failure(Shown.of(file) + ": "
                            + InWords.of(read.problems().get(0).rule())));
        } catch (IOException e) {
            throw new Failure(Shown.of(file) + ": " + Trouble.reading(e), e);
        }
    }

    private static String lines(DocumentText document, CommuniqueReading reading) {
        StringBuilder out = new StringBuilder();
        for (ReadClaim claim : reading.readClaims()) {
            var place = document.position(claim.span().offset());
            out.append("%s:%s: %s%n"
                    .formatted(
                            place.line(), place.column(), Shown.of(claim.claim().toString())));
        }
        for (ReadEvent event : reading.events()) {
            var place = document.position(event.span().offset());
            out.append("%s:%s: %s%n".formatted(place.line(), place.column(), Shown.of(inFull(event.entry()))));
        }
        return out.append(reading.coverage()).append('\n').toString().replace("\r\n", "\n");
    }

    /** An entry in words, a commission with what is told of its sessions. */
    private static String inFull(Entry entry) {
        return entry instanceof Commission commission && !commission.sessions().isEmpty()
                ? commission.name() + ": "
                        + commission.sessions().stream().map(Object::toString).collect(Collectors.joining("; "))
                : entry.toString();
    }
}
