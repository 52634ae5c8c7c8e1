package io.github.comity.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import com.google.common.collect.Lists;
import com.google.common.collect.ObjectArrays;
import com.google.common.collect.Ordering;
import io.github.comity.claim.Claim;
import io.github.comity.claim.StatedUnits;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Unit;
import io.github.comity.formats.json.JsonFormat;
import io.github.comity.reconcile.Contradiction;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.reconcile.Revision;
import io.github.comity.reconcile.Slip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of one reporter, partner, publisher and data owner say against each other: those of one day, and the
 * figures of several days.
 *
 * <p>Each statement is moved and reconciled once, however many texts make it.
 */
final class Disagreements {
    /** The four columns that a group has in common. */
    private static final String[] KEYS = {"reporter", "partner", "publisher", "dataOwner"};

    private final List<Row> found = new ArrayList<>();
    private final Group group;
    private final Map<Claim, Stated> stated = new LinkedHashMap<>();

    /** What the claims of a group have in common. */
    record Group(
            String reporter,
            String partner,
            String publisher,
            @Nullable String dataOwner) {
        static Group of(Row row) {
            return new Group(row.getAs(KEYS[0]), row.getAs(KEYS[1]), row.getAs(KEYS[2]), row.getAs(KEYS[3]));
        }
    }

    /**
     * A statement as it was made last and first, on which days, where first, and in how many documents; a day that is
     * not known is empty.
     */
    record Stated(Claim claim, Claim earliest, String firstDay, String lastDay, String document, long documents) {
        static Stated of(Row row) {
            String json = row.getAs("json");
            String firstJson = row.getAs("firstJson");
            Claim claim = JsonFormat.CLAIM.parse(json);
            return new Stated(
                    claim,
                    json.equals(firstJson) ? claim : JsonFormat.CLAIM.parse(firstJson),
                    orEmpty(row.getAs("firstDay")),
                    orEmpty(row.getAs("lastDay")),
                    row.getAs("document"),
                    row.getAs("documents"));
        }
    }

    private record Asked(Subject subject, Unit unit) {}

    private Disagreements(Group group, List<Stated> statements) {
        this.group = group;
        statements.forEach(s -> stated.put(s.claim(), s));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static Dataset<Row> of(Dataset<Row> claims, int largest) {
        Dataset<Row> ofDays = claims.groupBy(grouped(
                        col("json"),
                        col("quantity.reporter").as(KEYS[0]),
                        col("quantity.partner").as(KEYS[1]),
                        col("source.publisher").as(KEYS[2]),
                        col("source.dataOwner").as(KEYS[3]),
                        col("source.published").as("firstDay"),
                        col("source.published").as("lastDay")))
                .agg(min("document").as("document"), count(lit(1)).as("documents"))
                .withColumn("firstJson", col("json"));
        // only its source has a date of publication, and a quote in a text is behind a backslash
        Column statement = regexp_replace(col("json"), ",\"published\":\"[^\"]*\"", "");
        Dataset<Row> ofAllDays = ofDays.withColumn("statement", statement)
                .groupBy(grouped(col("statement"), col(KEYS[0]), col(KEYS[1]), col(KEYS[2]), col(KEYS[3])))
                .agg(
                        min(struct("firstDay", "document", "json")).as("first"),
                        max(struct("lastDay", "json")).as("last"),
                        sum("documents").as("documents"))
                .selectExpr(
                        KEYS[0],
                        KEYS[1],
                        KEYS[2],
                        KEYS[3],
                        "first.firstDay",
                        "last.lastDay",
                        "last.json",
                        "first.document",
                        "documents",
                        "first.json AS firstJson");
        return found(ofDays, true, largest).unionByName(found(ofAllDays, false, largest));
    }

    /** The columns behind a number made of them, by which Spark sorts far faster than by texts that begin alike. */
    private static Column[] grouped(Column... columns) {
        return ObjectArrays.concat(xxhash64(columns).as("hash"), columns);
    }

    private static Dataset<Row> found(Dataset<Row> statements, boolean isOfOneDay, int largest) {
        Column[] keys = Stream.concat(Arrays.stream(KEYS), isOfOneDay ? Stream.of("firstDay") : Stream.of())
                .map(functions::col)
                .toArray(Column[]::new);
        StructType type = statements.schema();
        StructType key = new StructType().add("hash", DataTypes.LongType);
        for (Column column : keys) {
            key = key.add(column.toString(), DataTypes.StringType);
        }
        return statements
                .groupBy(grouped(keys))
                .as(Encoders.row(key), Encoders.row(type))
                .flatMapGroups(
                        (FlatMapGroupsFunction<Row, Row, Row>) (k, rows) -> found(rows, isOfOneDay, largest),
                        Encoders.row(Schemas.DISAGREEMENT));
    }

    private static Iterator<Row> found(Iterator<Row> rows, boolean isOfOneDay, int largest) {
        List<Row> kept = new ArrayList<>();
        while (rows.hasNext() && kept.size() < largest) {
            kept.add(rows.next());
        }
        Group group = Group.of(kept.get(0));
        if (rows.hasNext()) {
            Disagreements tooMany = new Disagreements(group, ImmutableList.of());
            long all = (long) kept.size() + Iterators.size(rows);
            tooMany.add(
                    "too many",
                    null,
                    "claims of a group must be at most %s to be reconciled, but were %s; raise the limit of the archive"
                            .formatted(largest, all),
                    ImmutableList.of());
            return tooMany.found.iterator();
        }
        boolean isOfOneText = isOfOneDay
                && kept.stream()
                                .map(r -> r.<String>getAs("document"))
                                .distinct()
                                .count()
                        == 1;
        return isOfOneText // the verdict of that document has it all
                ? Iterators.forArray()
                : found(group, Lists.transform(kept, Stated::of), isOfOneDay).iterator();
    }

    /**
     * What the statements of a group say against each other.
     *
     * @return rows of {@link Schemas#DISAGREEMENT}
     */
    static List<Row> found(Group group, List<Stated> statements, boolean isOfOneDay) {
        Disagreements all = new Disagreements(group, statements);
        if (isOfOneDay) {
            all.reconcile("contradiction", Reconciler.standard(), all.stated.keySet(), Stated::document);
        } else {
            all.acrossDays();
        }
        return all.found;
    }

    private void acrossDays() {
        Map<Asked, List<Stated>> subjects = new LinkedHashMap<>();
        stated.values().stream()
                .sorted(Comparator.comparing(Stated::firstDay)
                        .thenComparing(s -> s.claim().toString())
                        .thenComparing(s -> s.claim().id()))
                .forEach(s -> subjects.computeIfAbsent(
                                new Asked(s.claim().subject(), s.claim().unit()), a -> new ArrayList<>())
                        .add(s));
        List<Claim> latest = new ArrayList<>();
        for (List<Stated> ofOne : subjects.values()) {
            for (int i = 1; i < ofOne.size(); i++) {
                revised(ofOne.get(i - 1), ofOne.get(i));
            }
            String last =
                    ofOne.stream().map(Stated::lastDay).max(Ordering.natural()).orElseThrow();
            ofOne.stream().filter(s -> s.lastDay().equals(last)).forEach(s -> latest.add(s.claim()));
        }
        reconcile("difference", Reconciler.standard().withEditionsMerged(), latest, Stated::lastDay);
    }

    /** Tells a figure and the next one, if they cannot both be true; of one day, that is a contradiction. */
    private void revised(Stated before, Stated after) {
        boolean isRevised = before.claim().status().isFact()
                && after.claim().status().isFact()
                && !before.firstDay().equals(after.firstDay())
                && !before.claim().bounds().intersects(after.claim().bounds());
        if (isRevised) {
            Revision revision = new Revision(before.earliest(), after.earliest());
            add("revision", null, revision.toString(), ImmutableList.of(before.claim(), after.claim()));
        }
    }

    /** Tells the contradictions of claims of which not all come from one place, such as one document. */
    private void reconcile(String kind, Reconciler reconciler, Iterable<Claim> claims, Function<Stated, String> place) {
        Reconciliation all = reconciler.reconcile(claims);
        for (Contradiction contradiction : all.contradictions()) {
            boolean isOfSeveral = contradiction.claims().stream()
                            .map(c -> place.apply(of(c)))
                            .distinct()
                            .count()
                    > 1;
            if (isOfSeveral) {
                add(
                        kind,
                        contradiction.diagnosis().map(Slip::label).orElse(null),
                        contradiction.headline(),
                        contradiction.claims());
            }
        }
        if (!all.isDecided()) {
            add(
                    "undecided",
                    null,
                    "the %s claims of the group are too many to be compared within the budget".formatted(stated.size()),
                    ImmutableList.of());
        }
    }

    /** What is known of a claim, whose unit may have been carried from others. */
    private Stated of(Claim claim) {
        Stated own = stated.get(claim);
        return own != null
                ? own
                : stated.values().stream()
                        .filter(s -> StatedUnits.isCarriedFrom(claim, s.claim()))
                        .findFirst()
                        .orElseThrow();
    }

    private void add(String kind, @Nullable String slip, String sentence, Iterable<Claim> claims) {
        List<Row> cited = new ArrayList<>();
        for (Claim claim : claims) {
            Stated stated = of(claim);
            cited.add(Rows.row(
                    claim.toString(),
                    stated.firstDay().isEmpty() ? null : stated.firstDay(),
                    stated.document(),
                    stated.documents()));
        }
        String words = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        found.add(Rows.row(
                group.reporter(),
                group.partner(),
                group.publisher(),
                group.dataOwner(),
                kind,
                slip,
                words,
                cited.toArray(new Row[0])));
    }
}
