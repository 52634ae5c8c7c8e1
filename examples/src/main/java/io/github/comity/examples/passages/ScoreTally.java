package io.github.comity.examples.passages;

import io.github.comity.examples.Table;
import io.github.comity.examples.passages.StatedClaim.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Counts of what was read right, wrong and not at all, over the passages of a file or a language. */
final class ScoreTally {
    /** Of one field: how many claims of the truth have it, how many that were read, and in how many it is right. */
    static final class Count {
        private int truth;
        private int read;
        private int right;

        /** Right among those read. */
        String precision() {
            return ratio(right, read);
        }

        /** Right among those of the truth. */
        String recall() {
            return ratio(right, truth);
        }

        /** The harmonic mean of precision and recall. */
        String f1() {
            return ratio(2 * right, truth + read);
        }

        int truth() {
            return truth;
        }

        int read() {
            return read;
        }
    }

    private static final String CONTRADICTION = "INCONSISTENT";

    private final Map<Field, Count> fields = new EnumMap<>(Field.class);
    private final Count whole = new Count();
    private final Count everything = new Count();
    private final Map<String, Integer> numerals = new HashMap<>();
    private int passages;
    private int missing;
    private int zeros;
    private int verdicts;
    private int diagnoses;
    private int falseContradictions;
    private int missedContradictions;

    ScoreTally() {
        for (Field field : Field.values()) {
            fields.put(field, new Count());
        }
    }

    /** Adds a passage. */
    void add(PassageMatch match) {
        passages++;
        missing += match.isMissing() ? 1 : 0;
        for (Field field : Field.values()) {
            Count count = of(field);
            count.truth += count(match.truth().claims(), field);
            count.read += count(match.read().claims(), field);
        }
        whole.truth += match.truth().claims().size();
        whole.read += match.read().claims().size();
        for (PassageMatch.Pair pair : match.pairs()) {
            for (Field field : Field.values()) {
                boolean isRight = match.agrees(pair, field);
                of(field).right += isRight && pair.truth().has(field) ? 1 : 0;
                zeros += !isRight && pair.truth().agreesButForZeros(pair.read(), field) && field != Field.SAME_AS
                        ? 1
                        : 0;
            }
            boolean isWhole = Field.WHOLE.stream().allMatch(f -> match.agrees(pair, f));
            whole.right += isWhole ? 1 : 0;
            everything.right += isWhole && Field.FURTHER.stream().allMatch(f -> match.agrees(pair, f)) ? 1 : 0;
        }
        everything.truth = whole.truth;
        everything.read = whole.read;
        addVerdict(match.truth(), match.read());
        for (Map.Entry<String, JsonNode> entry : match.read().coverage().properties()) {
            numerals.merge(entry.getKey(), entry.getValue().asInt(0), Integer::sum);
        }
    }

    private static int count(List<StatedClaim> claims, Field field) {
        return (int) claims.stream().filter(c -> c.has(field)).count();
    }

    private void addVerdict(Passage truth, Passage read) {
        boolean isRight = truth.verdict().equals(read.verdict());
        verdicts += isRight ? 1 : 0;
        diagnoses += isRight && Objects.equals(truth.diagnosis(), read.diagnosis()) ? 1 : 0;
        falseContradictions += !isRight && read.verdict().equals(CONTRADICTION) ? 1 : 0;
        missedContradictions += !isRight && truth.verdict().equals(CONTRADICTION) ? 1 : 0;
    }

    Count of(Field field) {
        return Objects.requireNonNull(fields.get(field));
    }

    /** Claims all of whose first nine fields are right. */
    Count whole() {
        return whole;
    }

    int passages() {
        return passages;
    }

    String verdicts() {
        return ratio(verdicts, passages);
    }

    String diagnoses() {
        return ratio(diagnoses, passages);
    }

    int falseContradictions() {
        return falseContradictions;
    }

    /** All counts of this tally. */
    void print(StringBuilder out) {
        out.append("%d passages, %d claims, %d read".formatted(passages, whole.truth, whole.read))
                .append(missing == 0 ? "" : "; %d passages have no output".formatted(missing))
                .append('\n');
        Table table = new Table(out, "lrrr").row("field", "precision", "recall", "F1");
        Field.WHOLE.forEach(f -> row(table, f.toString(), of(f)));
        row(table, "whole claim", whole);
        Field.FURTHER.forEach(f -> row(table, f.toString(), of(f)));
        row(table, "every field", everything);
        table.print();
        out.append("  printed zeros alone differ in ").append(zeros).append(" fields\n");
        out.append("  verdict right: %d (%s), with diagnosis: %d (%s), false contradictions: %d, missed: %d\n"
                .formatted(verdicts, verdicts(), diagnoses, diagnoses(), falseContradictions, missedContradictions));
        out.append(coverage());
    }

    private static void row(Table table, String name, Count count) {
        table.row(name, count.precision(), count.recall(), count.f1());
    }

    private String coverage() {
        if (numerals.isEmpty()) {
            return "  numerals: no coverage given\n";
        }
        int read = numerals.getOrDefault("read", 0);
        int none = numerals.getOrDefault("noStatistic", 0);
        int unread = numerals.getOrDefault("unread", 0);
        int all = numerals.getOrDefault("numerals", 0);
        return "  numerals: %d, accounted for: %d (%d read, %d no statistic, %d unread), coverage: %s\n"
                .formatted(all, read + none + unread, read, none, unread, ratio(read, read + unread));
    }

    /** A ratio to three decimals, rounded down, so that 1.000 means all; a dash if there is nothing to count. */
    private static String ratio(int part, int whole) {
        if (whole == 0) {
            return "-";
        }
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), 3, RoundingMode.DOWN)
                .toPlainString();
    }
}
