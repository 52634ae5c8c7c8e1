package io.github.comity.formats.check;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.Span;
import io.github.comity.communique.TextFinding;
import io.github.comity.communique.TextFinding.Kind;
import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The report as SARIF.
 *
 * <p>Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", 2020, sections 3.13 to 3.30.
 */
final class SarifReport extends CheckReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private record Rule(Kind kind, String level, String words) {}

    private static final ImmutableList<Rule> RULES = ImmutableList.of(
            new Rule(Kind.CONTRADICTION, "error", "Figures of a text must be able to be true together."),
            new Rule(Kind.DOUBTFUL, "warning", "A figure that others exclude by far is read as it was meant."),
            new Rule(Kind.UNDECIDED, "warning", "Figures of a text must be few enough to be compared."),
            new Rule(Kind.UNREAD, "note", "A number of a text is read, or is no statistic."),
            new Rule(Kind.INVOLVED, "none", "A figure is one of those that cannot all be true."),
            new Rule(Kind.AGREES, "none", "A figure agrees with the others."),
            new Rule(Kind.NOT_CHECKED, "none", "A figure is checked by the others."));

    SarifReport(Writer out, String version) {
        super(out);
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "comity");
        json.writeStringProperty("version", version);
        json.writeStringProperty("informationUri", "https://github.com/comity/comity");
        json.writeArrayPropertyStart("rules");
        for (Rule rule : RULES) {
            json.writeStartObject();
            json.writeStringProperty("id", id(rule.kind()));
            text("shortDescription", rule.words());
            json.writeObjectPropertyStart("defaultConfiguration");
            json.writeStringProperty("level", rule.level());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("results");
    }

    private static String id(Kind kind) {
        return kind.label().replace(' ', '-');
    }

    private void text(String name, String words) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", words);
        json.writeEndObject();
    }

    @Override
    public void add(CheckedText text) {
        for (TextFinding finding : text.findings()) {
            Rule rule = RULES.stream()
                    .filter(r -> r.kind() == finding.kind())
                    .findFirst()
                    .orElseThrow();
            json.writeStartObject();
            json.writeStringProperty("ruleId", id(rule.kind()));
            json.writeStringProperty("kind", kind(rule.kind()));
            json.writeStringProperty("level", rule.level());
            text("message", finding.message() + ".");
            json.writeArrayPropertyStart("locations");
            location(text, finding.span(), "");
            json.writeEndArray();
            if (!finding.others().isEmpty()) {
                json.writeArrayPropertyStart("relatedLocations");
                finding.others()
                        .forEach(o -> location(text, o, o.of(text.reading().text())));
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }

    /** Only what fails has a level; section 3.27.9. */
    private static String kind(Kind kind) {
        return switch (kind) {
            case CONTRADICTION, DOUBTFUL, UNDECIDED, UNREAD -> "fail";
            case INVOLVED -> "informational";
            case AGREES -> "pass";
            case NOT_CHECKED -> "notApplicable";
        };
    }

    private void location(CheckedText text, Span span, String message) {
        Position start = text.start(span);
        Position end = text.end(span);
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        artifact(text.name());
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", start.line());
        json.writeNumberProperty("startColumn", start.column());
        json.writeNumberProperty("endLine", end.line());
        json.writeNumberProperty("endColumn", end.column());
        json.writeEndObject();
        json.writeEndObject();
        if (!message.isEmpty()) {
            text("message", message);
        }
        json.writeEndObject();
    }

    private void artifact(String name) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(name));
        json.writeEndObject();
    }

    /** The name as a reference of RFC 3986: what may not stand in a path is written by its octets. */
    static String uri(String name) {
        StringBuilder uri = new StringBuilder(name.startsWith("/") ? "file://" : "");
        for (byte b : name.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            uri.append(isPlain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return uri.toString();
    }

    @Override
    public void add(String name, Problem problem) {
        problems.add(new Trouble(name, problem));
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", problems.isEmpty());
        if (!problems.isEmpty()) {
            json.writeArrayPropertyStart("toolExecutionNotifications");
            for (Trouble trouble : problems) {
                json.writeStartObject();
                json.writeStringProperty("level", "error");
                text("message", trouble.problem().rule() + ".");
                json.writeArrayPropertyStart("locations");
                json.writeStartObject();
                json.writeObjectPropertyStart("physicalLocation");
                artifact(trouble.name());
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        super.close();
    }
}
