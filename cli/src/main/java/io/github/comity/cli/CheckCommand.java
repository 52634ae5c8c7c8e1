package io.github.comity.cli;

import com.google.common.collect.ImmutableSet;
import io.github.comity.brief.MarkedText;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.communique.TextFinding.Kind;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import io.github.comity.formats.check.CheckReport;
import io.github.comity.formats.check.CheckedText;
import io.github.comity.formats.document.DocumentText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The linter for the figures of texts. */
@Command(
        name = "check",
        header = "Say which figures of a text cannot all be true.",
        description = {
            "  comity check communique.txt",
            "  comity check --published 2024-09-02 --parties KAZ,CZE *.html",
            "  comity check -r archive --format sarif -o findings.sarif",
            "  pbpaste | comity check --verbose --unread -",
            "",
            "Texts are plain text, Markdown (.md), HTML (.html, .htm) and Word (.docx, whose lines are its "
                    + "paragraphs). Each finding is one line, file:line:column: contradiction: message. A figure is "
                    + "'doubtful' if it was more likely misread than miswritten: it is told and left out. "
                    + "'undecided' says that there were too many figures to compare."
        },
        exitCodeList = {Exit.CONSISTENT_TEXT, Exit.CONTRADICTION_TEXT, Exit.TROUBLE_TEXT})
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final Session session;

    @Mixin
    private final TextOptions texts = new TextOptions();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Texts to check; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-r", "--recursive"},
            description = "Check all texts in folders and in the folders in them; links in folders are passed over.")
    private boolean isRecursive;

    @Option(
            names = {"-v", "--verbose"},
            description =
                    "Also tell every other figure: what was checked and agrees (✓), what has part in a contradiction, "
                            + "and what the others do not say enough about.")
    private boolean isVerbose;

    @Option(
            names = {"-u", "--unread"},
            description = "Also tell which numbers may be statistics and were not read, and why.")
    private boolean isUnread;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, jsonl (a line for each text), sarif, or html (the marked text). Default: text.")
    private Form form = Form.text;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description = "What ends with status 1: contradiction, or unread for unread numbers as well. "
                    + "Default: contradiction.")
    private FailOn failOn = FailOn.contradiction;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of on standard output.")
    private @Nullable String output;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many texts are read at a time; the output is the same. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    private boolean hasTrouble;
    private boolean hasFailed;

    /** How findings are written. */
    enum Form {
        text,
        json,
        jsonl,
        sarif,
        html
    }

    /** What makes the status 1. */
    enum FailOn {
        contradiction,
        unread
    }

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new Failure(
                    "--threads must be 1 or more, but was " + threads + "; leave it out for the usual number");
        }
        CommuniqueReader reader = texts.reader().withoutEvents();
        List<Inputs.Input> inputs = Inputs.of(files, isRecursive);
        if (form == Form.html && inputs.size() != 1) {
            throw new Failure("--format html marks one text, but %s were named; name one, or use another format"
                    .formatted(inputs.size()));
        }
        Output.write(
                output, inputs.stream().map(Inputs.Input::name).toList(), session, out -> write(inputs, reader, out));
        return hasTrouble ? Exit.TROUBLE : hasFailed ? Exit.CONTRADICTION : Exit.CONSISTENT;
    }

    private void write(List<Inputs.Input> inputs, CommuniqueReader reader, OutputStream stream) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        Progress progress = new Progress(session.terminal(), "texts", inputs.size(), System.nanoTime());
        try (Sink sink = sink(out, progress)) {
            Ordered.each(inputs.iterator(), threads, input -> checked(input, reader), result -> {
                take(result, sink, progress);
                progress.step(System.nanoTime());
            });
        } finally {
            progress.clear();
        }
        out.flush();
    }

    private void take(Checked result, Sink sink, Progress progress) {
        try {
            if (result.text() == null) {
                hasTrouble = true;
                progress.clear();
                Problem problem = result.problem();
                session.complain(place(result.input(), problem) + ": " + problem.rule(), result.cause());
                sink.add(result.input().name(), problem);
            } else {
                CheckedText text = result.text();
                hasFailed |= text.count(Kind.CONTRADICTION) > 0;
                hasFailed |=
                        failOn == FailOn.unread && text.reading().coverage().unread() > 0;
                sink.add(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(Inputs.Input input, Problem problem) {
        String name = Shown.of(input.isStandardInput() ? "standard input" : input.name());
        Position place = problem.position();
        return place.line() == 1 && place.column() == 1 ? name : name + ":" + place.line() + ":" + place.column();
    }

    /** What came of an input: a text with its findings, or a problem. */
    private record Checked(
            Inputs.Input input,
            @Nullable CheckedText text,
            Problem problem,
            @Nullable Throwable cause) {}

    private static final Problem NONE =
            new Problem(new Position(Optional.empty(), 1, 1, Optional.empty()), "", "nothing is wrong");

    private Checked checked(Inputs.Input input, CommuniqueReader reader) {
        if (input.trouble() != null) {
            return trouble(input, input.trouble(), null);
        }
        try {
            Parsed<DocumentText> document = input.document(session.terminal().in());
            if (document.value().isEmpty()) {
                Problem problem = document.problems().get(0);
                return new Checked(
                        input, null, new Problem(problem.position(), problem.text(), InWords.of(problem.rule())), null);
            }
            CheckedText text = CheckedText.of(input.name(), document.value().get(), reader, kinds());
            return new Checked(input, text, NONE, null);
        } catch (IOException e) {
            return trouble(input, Trouble.reading(e), e);
        } catch (OutOfMemoryError e) {
            return trouble(input, "there is too little memory for it; give more with JAVA_OPTS=-Xmx2g", e);
        } catch (StackOverflowError e) {
            return trouble(input, "it nests too deep to be read; split it", e);
        } catch (RuntimeException e) {
            return trouble(
                    input,
                    "a fault in comity keeps it from being checked (%s); run again with --debug and report it"
                            .formatted(e.getClass().getSimpleName()),
                    e);
        }
    }

    private static Checked trouble(Inputs.Input input, String why, @Nullable Throwable cause) {
        return new Checked(input, null, new Problem(NONE.position(), "", why), cause);
    }

    private Kind[] kinds() {
        ImmutableSet.Builder<Kind> kinds = ImmutableSet.builder();
        kinds.add(Kind.CONTRADICTION, Kind.DOUBTFUL, Kind.UNDECIDED);
        if (isVerbose) {
            kinds.add(Kind.AGREES, Kind.NOT_CHECKED, Kind.INVOLVED);
        }
        if (isUnread) {
            kinds.add(Kind.UNREAD);
        }
        return kinds.build().toArray(new Kind[0]);
    }

    /** Takes results in order and writes them. */
    interface Sink extends AutoCloseable {
        void add(CheckedText text) throws IOException;

        void add(String name, Problem problem) throws IOException;

        @Override
        void close() throws IOException;
    }

    private Sink sink(Writer out, Progress progress) {
        return switch (form) {
            case text -> new LintLines(out, output == null ? session.outPaint() : Paint.NONE, progress);
            case json -> new ReportSink(CheckReport.json(out));
            case jsonl -> new ReportSink(CheckReport.jsonLines(out));
            case sarif -> new ReportSink(CheckReport.sarif(out, Version.number()));
            case html -> new MarkedSink(out);
        };
    }

    private record ReportSink(CheckReport report) implements Sink {
        @Override
        public void add(CheckedText text) throws IOException {
            report.add(text);
        }

        @Override
        public void add(String name, Problem problem) throws IOException {
            report.add(name, problem);
        }

        @Override
        public void close() throws IOException {
            report.close();
        }
    }

    private record MarkedSink(Writer out) implements Sink {
        @Override
        public void add(CheckedText text) throws IOException {
            out.write(MarkedText.of(text.reading()).html());
        }

        @Override
        public void add(String name, Problem problem) {}

        @Override
        public void close() {}
    }
}
