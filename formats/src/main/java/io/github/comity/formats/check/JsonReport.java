package io.github.comity.formats.check;

import io.github.comity.communique.NumeralCoverage;
import io.github.comity.communique.Span;
import io.github.comity.communique.TextFinding;
import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import java.io.IOException;
import java.io.Writer;

/** The report as JSON: one document, or a line for each text. */
final class JsonReport extends CheckReport {
    private final boolean isLines;
    private final Summary summary = new Summary();

    JsonReport(Writer out, boolean isLines) {
        super(out);
        this.isLines = isLines;
        if (!isLines) {
            json.writeStartObject();
            json.writeNumberProperty("version", 1);
            json.writeArrayPropertyStart("texts");
        }
    }

    @Override
    public void add(CheckedText text) {
        summary.add(text);
        NumeralCoverage coverage = text.reading().coverage();
        json.writeStartObject();
        json.writeStringProperty("file", text.name());
        json.writeStringProperty("language", text.reading().language());
        json.writeNumberProperty("numerals", coverage.numerals());
        json.writeNumberProperty("read", coverage.read());
        json.writeNumberProperty("noStatistic", coverage.noStatistic());
        json.writeNumberProperty("unread", coverage.unread());
        json.writeArrayPropertyStart("findings");
        for (TextFinding finding : text.findings()) {
            json.writeStartObject();
            json.writeStringProperty("kind", finding.kind().label());
            place(text, finding.span());
            json.writeStringProperty("message", finding.message());
            if (!finding.others().isEmpty()) {
                json.writeArrayPropertyStart("others");
                for (Span other : finding.others()) {
                    json.writeStartObject();
                    place(text, other);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        lineEnd();
    }

    private void place(CheckedText text, Span span) {
        Position start = text.start(span);
        Position end = text.end(span);
        json.writeNumberProperty("line", start.line());
        json.writeNumberProperty("column", start.column());
        json.writeNumberProperty("endLine", end.line());
        json.writeNumberProperty("endColumn", end.column());
        json.writeStringProperty("text", span.of(text.reading().text()));
    }

    @Override
    public void add(String name, Problem problem) {
        summary.addProblem();
        if (isLines) {
            problem(new Trouble(name, problem));
            lineEnd();
        } else {
            problems.add(new Trouble(name, problem));
        }
    }

    private void problem(Trouble trouble) {
        json.writeStartObject();
        json.writeStringProperty("file", trouble.name());
        json.writeStringProperty("kind", "unreadable");
        json.writeNumberProperty("line", trouble.problem().position().line());
        json.writeNumberProperty("column", trouble.problem().position().column());
        json.writeStringProperty("message", trouble.problem().rule());
        json.writeEndObject();
    }

    private void lineEnd() {
        if (isLines) {
            json.writeRaw('\n');
        }
    }

    @Override
    public void close() throws IOException {
        if (isLines) {
            json.writeStartObject();
            summary();
            json.writeEndObject();
            lineEnd();
        } else {
            json.writeEndArray();
            json.writeArrayPropertyStart("problems");
            problems.forEach(this::problem);
            json.writeEndArray();
            summary();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        super.close();
    }

    private void summary() {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("texts", summary.texts());
        json.writeNumberProperty("unreadable", summary.problems());
        json.writeNumberProperty("numerals", summary.coverage().numerals());
        json.writeNumberProperty("read", summary.coverage().read());
        json.writeNumberProperty("noStatistic", summary.coverage().noStatistic());
        json.writeNumberProperty("unread", summary.coverage().unread());
        json.writeNumberProperty("contradictions", summary.contradictions());
        json.writeNumberProperty("doubtful", summary.doubtful());
        json.writeEndObject();
    }
}
