package io.github.comity.examples;

import io.github.comity.period.ReportingPeriod;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How well the reader reads passages whose figures are known: precision, recall and F1 of each field and of whole
 * claims, coverage of numerals, verdicts and diagnoses, by file.
 */
public final class PassageScore {
    private static final Map<String, Function<JsonNode, String>> FIELDS = fields();

    private final Map<String, Integer> right = new LinkedHashMap<>();
    private int read;
    private int stated;
    private int whole;
    private int passages;
    private int verdicts;
    private int diagnoses;
    private int falseContradictions;
    private int numerals;
    private int unread;
    private final List<String> misses = new ArrayList<>();

    /** Scores each file; with the option {@code -v} before them it lists what was missed. */
    public static void main(String[] args) throws IOException {
        boolean isVerbose = args.length > 0 && args[0].equals("-v");
        for (int i = isVerbose ? 1 : 0; i < args.length; i++) {
            PassageScore score = of(Files.readAllLines(Path.of(args[i]), StandardCharsets.UTF_8));
            Console.print(Path.of(args[i]).getFileName() + "\n" + score.report());
            if (isVerbose) {
                Console.print(String.join("\n", score.misses) + "\n");
            }
        }
    }

    /** Scores the lines of a file. */
    static PassageScore of(List<String> lines) {
        PassageScore score = new PassageScore();
        for (String line : lines) {
            if (!line.isBlank()) {
                score.add(PassageJson.JSON.readTree(line));
            }
        }
        return score;
    }

    private static Map<String, Function<JsonNode, String>> fields() {
        Map<String, Function<JsonNode, String>> fields = new LinkedHashMap<>();
        for (String name : new String[] {"measure", "reporter", "partner"}) {
            fields.put(name, c -> text(c, name));
        }
        fields.put("period", c -> period(c, "period"));
        fields.put("value", c -> text(c, "value") + "/" + text(c, "low") + "/" + text(c, "high"));
        for (String name : new String[] {"magnitude", "unit", "qualifier"}) {
            fields.put(name, c -> text(c, name));
        }
        fields.put("growth", PassageScore::growth);
        return fields;
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? "-" : value.asString();
    }

    /** A period in its canonical form, since one span of days has several notations. */
    private static String period(JsonNode node, String name) {
        String text = text(node, name);
        return text.equals("-") ? text : ReportingPeriod.parse(text).toString();
    }

    private static String growth(JsonNode claim) {
        JsonNode growth = claim.get("growth");
        if (growth == null || growth.isNull()) {
            return "-";
        }
        StringBuilder out = new StringBuilder();
        for (String name : new String[] {"rate", "factor", "divisor", "points", "qualifier"}) {
            out.append(text(growth, name)).append(' ');
        }
        out.append(period(growth, "base")).append(' ');
        JsonNode change = growth.get("change");
        if (change != null && !change.isNull()) {
            for (String name : new String[] {"value", "magnitude", "unit", "qualifier"}) {
                out.append(text(change, name)).append(' ');
            }
        }
        return out.toString().strip();
    }

    private void add(JsonNode passage) {
        JsonNode answer = ReadCommunique.line(passage);
        List<JsonNode> truth = new ArrayList<>();
        passage.get("claims").forEach(truth::add);
        List<JsonNode> claims = new ArrayList<>();
        answer.get("claims").forEach(claims::add);
        passages++;
        stated += truth.size();
        read += claims.size();
        numerals += answer.get("coverage").get("numerals").asInt();
        unread += answer.get("coverage").get("unread").asInt();
        String id = text(passage, "id");
        for (JsonNode claim : claims) {
            JsonNode match = best(claim, truth);
            if (match == null) {
                misses.add(id + "   extra   " + sketch(claim));
                continue;
            }
            truth.remove(match);
            boolean isWhole = text(claim, "status").equals(text(match, "status"));
            for (Map.Entry<String, Function<JsonNode, String>> field : FIELDS.entrySet()) {
                boolean same =
                        field.getValue().apply(claim).equals(field.getValue().apply(match));
                right.merge(field.getKey(), same ? 1 : 0, Integer::sum);
                isWhole &= same;
            }
            whole += isWhole ? 1 : 0;
            if (!isWhole) {
                misses.add(id + "   read    " + sketch(claim));
                misses.add(id + "   stated  " + sketch(match));
            }
        }
        truth.forEach(c -> misses.add(id + "   missed  " + sketch(c)));
        verdict(id, passage, answer);
    }

    private void verdict(String id, JsonNode passage, JsonNode answer) {
        boolean sameVerdict = text(passage, "verdict").equals(text(answer, "verdict"));
        boolean sameDiagnosis = sameVerdict && text(passage, "diagnosis").equals(text(answer, "diagnosis"));
        verdicts += sameVerdict ? 1 : 0;
        diagnoses += sameDiagnosis ? 1 : 0;
        if (text(answer, "verdict").equals("INCONSISTENT") && !sameVerdict) {
            falseContradictions++;
        }
        if (!sameDiagnosis) {
            misses.add("%s   verdict %s %s, stated %s %s"
                    .formatted(
                            id,
                            text(answer, "verdict"),
                            text(answer, "diagnosis"),
                            text(passage, "verdict"),
                            text(passage, "diagnosis")));
        }
    }

    /** The stated claim with the same figure that agrees in most fields, or null if none has that figure. */
    private static @Nullable JsonNode best(JsonNode claim, List<JsonNode> truth) {
        JsonNode best = null;
        int most = 0;
        for (JsonNode stated : truth) {
            boolean sameFigure =
                    FIELDS.get("value").apply(claim).equals(FIELDS.get("value").apply(stated));
            int agreeing = 1;
            for (Function<JsonNode, String> field : FIELDS.values()) {
                agreeing += field.apply(claim).equals(field.apply(stated)) ? 1 : 0;
            }
            if (sameFigure && agreeing > most) {
                best = stated;
                most = agreeing;
            }
        }
        return best;
    }

    private static String sketch(JsonNode claim) {
        StringBuilder out = new StringBuilder();
        FIELDS.forEach((name, field) -> out.append(field.apply(claim)).append(" | "));
        return out + text(claim, "status");
    }

    /** The F1 of whole claims. */
    double wholeF1() {
        return f1(whole);
    }

    /** The precision of whole claims. */
    double wholePrecision() {
        return read == 0 ? 1 : (double) whole / read;
    }

    /** The share of passages whose verdict and diagnosis are right. */
    double rightDiagnoses() {
        return (double) diagnoses / passages;
    }

    /** How many passages are called contradictory and are not. */
    int falseContradictions() {
        return falseContradictions;
    }

    private double f1(int hits) {
        return read + stated == 0 ? 1 : 2.0 * hits / (read + stated);
    }

    /** The table of scores. */
    String report() {
        StringBuilder out = new StringBuilder();
        out.append(format("  %d passages, %d claims stated, %d read%n", passages, stated, read));
        out.append(format("  %-12s %9s %9s %9s%n", "field", "precision", "recall", "F1"));
        right.forEach((field, hits) -> out.append(row(field, hits)));
        out.append(row("whole claim", whole));
        out.append(format("  numerals %d, unread %d%n", numerals, unread));
        return out.append(format(
                        "  verdict right %d, verdict and diagnosis right %d of %d, false contradictions %d%n",
                        verdicts, diagnoses, passages, falseContradictions))
                .toString();
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
    }

    private String row(String field, int hits) {
        return format(
                "  %-12s %9.3f %9.3f %9.3f%n",
                field, read == 0 ? 1.0 : (double) hits / read, stated == 0 ? 1.0 : (double) hits / stated, f1(hits));
    }
}
