package io.github.comity.cli;

import io.github.comity.communique.Span;
import io.github.comity.communique.TextFinding;
import io.github.comity.communique.TextFinding.Kind;
import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import io.github.comity.formats.check.CheckedText;
import io.github.comity.formats.check.Summary;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;

/** Findings as lines, as linters write them, with the counts in the last line. */
final class LintLines implements CheckCommand.Sink {
    /** So many of the other figures are named. */
    private static final int NAMED = 4;

    private final Writer out;
    private final Paint paint;
    private final Progress progress;
    private final Summary summary = new Summary();

    LintLines(Writer out, Paint paint, Progress progress) {
        this.out = out;
        this.paint = paint;
        this.progress = progress;
    }

    @Override
    public void add(CheckedText text) throws IOException {
        summary.add(text);
        if (text.findings().isEmpty()) {
            return;
        }
        progress.makeRoom();
        for (TextFinding finding : text.findings()) {
            out.write(line(text, finding));
        }
        out.flush();
    }

    @Override
    public void add(String name, Problem problem) {
        summary.addProblem();
    }

    private String line(CheckedText text, TextFinding finding) {
        Position place = text.start(finding.span());
        String where = Shown.of(text.name()) + ":" + place.line() + ":" + place.column() + ":";
        return paint.place(where) + " " + kind(finding.kind()) + " "
                + Shown.of(finding.message() + others(text, finding)) + "\n";
    }

    private String kind(Kind kind) {
        return switch (kind) {
            case CONTRADICTION -> paint.grave("contradiction:");
            case DOUBTFUL -> paint.doubtful("doubtful:");
            case UNDECIDED -> paint.doubtful("undecided:");
            case UNREAD -> paint.doubtful("unread:");
            case AGREES -> paint.good("ok: ✓");
            case INVOLVED -> paint.doubtful("involved:");
            case NOT_CHECKED -> "not checked:";
        };
    }

    /** The other figures of a contradiction or doubt, as they stand in the text, with their places. */
    private static String others(CheckedText text, TextFinding finding) {
        boolean isConflict = finding.kind() == Kind.CONTRADICTION || finding.kind() == Kind.DOUBTFUL;
        if (!isConflict || finding.others().isEmpty()) {
            return "";
        }
        String named = finding.others().stream()
                .limit(NAMED)
                .map(s -> "'" + words(text, s) + "' at " + place(text, s))
                .collect(Collectors.joining(", "));
        int more = finding.others().size() - NAMED;
        return " (see " + named + (more > 0 ? " and " + more + " more" : "") + ")";
    }

    private static String words(CheckedText text, Span span) {
        return span.of(text.reading().text()).replaceAll("[\\s\\p{Z}]+", " ");
    }

    private static String place(CheckedText text, Span span) {
        Position place = text.start(span);
        return place.line() + ":" + place.column();
    }

    @Override
    public void close() throws IOException {
        progress.clear();
        out.write(paint.bold(summary.toString()) + "\n");
        out.flush();
    }
}
