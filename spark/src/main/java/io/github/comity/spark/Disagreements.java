package io.github.comity.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import com.google.common.collect.Ordering;
import io.github.comity.claim.Claim;
import io.github.comity.claim.StatedUnits;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Unit;
import io.github.comity.formats.json.JsonFormat;
import io.github.comity.period.EventDate;
import io.github.comity.reconcile.Contradiction;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.reconcile.Slip;
import io.github.comity.reconcile.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** What the texts of one reporter, partner, publisher and data owner say against each other. */
final class Disagreements {
    private static final int KEYS = 4;

    private final List<Row> found = new ArrayList<>();
    private final Row first;
    private final Map<Claim, Row> stated = new LinkedHashMap<>();

    private Disagreements(Row first) {
        this.first = first;
    }

    /** Each claim once, however many texts state it, so that what is moved and reconciled does not grow with them. */
    static Dataset<Row> of(Dataset<Row> claims, int largest) {
        Dataset<Row> once = claims.groupBy(
                        col("quantity.reporter").as("reporter"),
                        col("quantity.partner").as("partner"),
                        col("source.publisher").as("publisher"),
                        col("source.dataOwner").as("dataOwner"),
                        col("json"))
                .agg(min("document").as("document"), count(lit(1)).as("documents"));
        return once.groupByKey((MapFunction<Row, String>) Disagreements::key, Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (key, rows) -> group(rows, largest),
                        Encoders.row(Schemas.DISAGREEMENT));
    }

    private static String key(Row row) {
        return row.getString(0)
                + '\n'
                + row.getString(1)
                + '\n'
                + row.getString(2)
                + '\n'
                + (row.isNullAt(3) ? "" : "of " + row.getString(3));
    }

    private static Iterator<Row> group(Iterator<Row> rows, int largest) {
        List<Row> kept = new ArrayList<>();
        while (rows.hasNext() && kept.size() < largest) {
            kept.add(rows.next());
        }
        Disagreements group = new Disagreements(kept.get(0));
        if (rows.hasNext()) {
            long all = (long) kept.size() + Iterators.size(rows);
            return group.only(
                    "too many",
                    "claims of a group must be at most %s to be reconciled, but were %s; raise the limit of the archive"
                            .formatted(largest, all));
        }
        return group.reconciled(kept);
    }

    private Iterator<Row> only(String kind, String sentence) {
        found.clear();
        add(kind, null, sentence, ImmutableList.of());
        return found.iterator();
    }

    private Iterator<Row> reconciled(List<Row> rows) {
        rows.forEach(r -> stated.put(JsonFormat.CLAIM.parse(r.getString(KEYS)), r));
        Reconciliation all = Reconciler.standard().reconcile(stated.keySet());
        all.revisions().forEach(r -> add("revision", null, r.toString(), ImmutableList.of(r.first(), r.second())));
        Reconciliation latest = Reconciler.standard().withEditionsMerged().reconcile(latest(all.claims()));
        latest.contradictions().stream()
                .filter(c -> isOfSeveral(c, d -> d.source().edition()))
                .forEach(c -> add("difference", c));
        all.contradictions().stream()
                .filter(c -> isOfSeveral(c, d -> row(d).getString(KEYS + 1)))
                .forEach(c -> add("contradiction", c));
        if (all.verdict() == Verdict.UNDECIDED || latest.verdict() == Verdict.UNDECIDED) {
            add(
                    "undecided",
                    null,
                    "the %s claims of the group are too many to be compared within the budget".formatted(stated.size()),
                    ImmutableList.of());
        }
        return found.iterator();
    }

    private record Asked(Subject subject, Unit unit) {}

    /** The claims whose subject no later publication states anew. */
    private static List<Claim> latest(List<Claim> claims) {
        Map<Asked, String> days = new HashMap<>();
        claims.forEach(c -> days.merge(asked(c), day(c), Ordering.natural()::max));
        return claims.stream().filter(c -> day(c).equals(days.get(asked(c)))).toList();
    }

    private static Asked asked(Claim claim) {
        return new Asked(claim.subject(), claim.unit());
    }

    /** The day of publication, in the order of days as a text; an unknown one is before all others. */
    private static String day(Claim claim) {
        return claim.source().published().map(EventDate::toString).orElse("");
    }

    private static boolean isOfSeveral(Contradiction contradiction, Function<Claim, Object> of) {
        return contradiction.claims().stream().map(of).distinct().count() > 1;
    }

    private void add(String kind, Contradiction contradiction) {
        add(
                kind,
                contradiction.diagnosis().map(Slip::label).orElse(null),
                contradiction.headline(),
                contradiction.claims());
    }

    /** The row of a claim, whose unit may have been carried from others. */
    private Row row(Claim claim) {
        Row row = stated.get(claim);
        return Optional.ofNullable(row)
                .orElseGet(() -> stated.entrySet().stream()
                        .filter(e -> StatedUnits.isCarriedFrom(claim, e.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow());
    }

    private void add(String kind, @Nullable String slip, String sentence, Iterable<Claim> claims) {
        List<Row> cited = new ArrayList<>();
        for (Claim claim : claims) {
            Row row = row(claim);
            cited.add(Rows.row(
                    claim.toString(),
                    claim.source().published().map(EventDate::toString).orElse(null),
                    row.get(KEYS + 1),
                    row.get(KEYS + 2)));
        }
        String words = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        found.add(Rows.row(
                first.get(0),
                first.get(1),
                first.get(2),
                first.isNullAt(3) ? null : first.get(3),
                kind,
                slip,
                words,
                cited.toArray(new Row[0])));
    }
}
