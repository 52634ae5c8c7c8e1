package io.github.comity.spark;

import com.google.common.collect.ImmutableSortedMap;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Counts of an archive, which can be added to those of another one: of today's texts to those of all days before.
 *
 * <pre>{@code
 * ArchiveSummary before = ArchiveSummary.read(session, "out/2024-09-01");
 * ArchiveSummary all = before.plus(ArchiveSummary.read(session, "out/2024-09-02"));
 * all.of(Count.VERDICT).get("contradictory");
 * }</pre>
 *
 * <p>{@link #plus} is associative and commutative, and {@link #EMPTY} changes nothing, so that it does not matter which
 * task counted what. Its size grows with the number of agencies and pairs, not with that of texts. All counts are
 * exact; there are no estimated quantiles, whose merging would draw lots, but {@link Count#CLAIMS_OF_TEXT} is the whole
 * distribution. Two are equal when all counts are equal. This class is immutable and thread-safe.
 */
public final class ArchiveSummary {
    /** Nothing counted: adds nothing. */
    public static final ArchiveSummary EMPTY = new ArchiveSummary(new EnumMap<>(Count.class));

    private static final JsonFactory JSON = new JsonFactory();
    private static final String VERSION = "version";

    /** The folder of the counts, below that of the tables. */
    static final String FOLDER = "/summary";

    private final EnumMap<Count, ImmutableSortedMap<String, Long>> counts;

    private ArchiveSummary(EnumMap<Count, ImmutableSortedMap<String, Long>> counts) {
        this.counts = counts;
    }

    /** What is counted. */
    public enum Count {
        /**
         * The whole: {@code documents}, {@code unreadable} ones, {@code claims}, {@code contradictions}, and the
         * numerals that were {@code read}, are {@code noStatistic} or {@code unread}.
         */
        TOTAL,
        /** Documents by publisher; of those that name none by an empty text. */
        AGENCY,
        /**
         * Documents by the pairs that their claims are about, such as {@code CZE-KAZ}; one document may count for
         * several.
         */
        PAIR,
        /** Documents by the language that was read. */
        LANGUAGE,
        /** Documents by verdict. */
        VERDICT,
        /** Contradictions by their likely slip; those without one by an empty text. */
        SLIP,
        /** Numerals that were left unread, by the reason. */
        UNREAD,
        /** Documents by the number of their claims. */
        CLAIMS_OF_TEXT;

        /**
         * Obtains the constant that has a label.
         *
         * @param text the label or the name of the constant, in any case
         * @return the constant
         * @throws IllegalArgumentException if no constant is so called
         */
        public static Count parse(CharSequence text) {
            String name = Objects.requireNonNull(text, "text of Count.parse must be a value, but was null; pass one")
                    .toString()
                    .strip();
            for (Count count : values()) {
                if (count.label().equalsIgnoreCase(name) || count.name().equalsIgnoreCase(name)) {
                    return count;
                }
            }
            throw new IllegalArgumentException(
                    "count must be one of %s, but was '%s'; choose one".formatted(labels(), name));
        }

        private static String labels() {
            return String.join(
                    ", ", java.util.Arrays.stream(values()).map(Count::label).toList());
        }

        /** {@return the words for it, such as {@code "claims of text"}, which {@link #parse} undoes} */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Counts rows of the table of verdicts. Not thread-safe. */
    static final class Tally {
        private static final int PUBLISHER = Schemas.VERDICT.fieldIndex("publisher");
        private static final int LANGUAGE = Schemas.VERDICT.fieldIndex("language");
        private static final int CHECK = Schemas.VERDICT.fieldIndex("check");
        private static final int FINDINGS = Schemas.VERDICT.fieldIndex("findings");
        private static final int PAIRS = Schemas.VERDICT.fieldIndex("pairs");
        private static final int CLAIMS = Schemas.VERDICT.fieldIndex("claims");
        private static final int READ = Schemas.VERDICT.fieldIndex("read");
        private static final int NO_STATISTIC = Schemas.VERDICT.fieldIndex("noStatistic");
        private static final int UNREAD = Schemas.VERDICT.fieldIndex("unread");
        private static final int REASONS = Schemas.VERDICT.fieldIndex("unreadReasons");
        private static final int PROBLEM = Schemas.VERDICT.fieldIndex("problem");
        private static final int VERDICT_OF_CHECK = Schemas.CHECK.fieldIndex("verdict");
        private static final int CONTRADICTIONS = Schemas.CHECK.fieldIndex("contradictions");
        private static final int SLIP = Schemas.FINDING.fieldIndex("slip");
        private static final int REASON = Schemas.UNREAD.fieldIndex("reason");
        private static final int NUMERALS = Schemas.UNREAD.fieldIndex("numerals");

        private final EnumMap<Count, SortedMap<String, Long>> counts = new EnumMap<>(Count.class);

        private void add(Count count, String key, long number) {
            if (number != 0) {
                counts.computeIfAbsent(count, c -> new TreeMap<>()).merge(key, number, Math::addExact);
            }
        }

        /** Counts a row of {@link Schemas#VERDICT}, as Spark holds it. */
        Tally add(InternalRow verdict) {
            add(Count.TOTAL, "documents", 1);
            add(Count.AGENCY, text(verdict, PUBLISHER), 1);
            if (!verdict.isNullAt(PROBLEM)) {
                add(Count.TOTAL, "unreadable", 1);
                return this;
            }
            int claims = verdict.getInt(CLAIMS);
            add(Count.TOTAL, "claims", claims);
            add(Count.CLAIMS_OF_TEXT, String.valueOf(claims), 1);
            add(Count.TOTAL, "read", verdict.getInt(READ));
            add(Count.TOTAL, "noStatistic", verdict.getInt(NO_STATISTIC));
            add(Count.TOTAL, "unread", verdict.getInt(UNREAD));
            add(Count.LANGUAGE, text(verdict, LANGUAGE), 1);
            InternalRow check = verdict.getStruct(CHECK, Schemas.CHECK.length());
            add(Count.VERDICT, text(check, VERDICT_OF_CHECK), 1);
            add(Count.TOTAL, "contradictions", check.getInt(CONTRADICTIONS));
            ArrayData pairs = verdict.getArray(PAIRS);
            for (int i = 0; i < pairs.numElements(); i++) {
                add(Count.PAIR, pairs.getUTF8String(i).toString(), 1);
            }
            ArrayData findings = verdict.getArray(FINDINGS);
            for (int i = 0; i < findings.numElements(); i++) {
                add(Count.SLIP, text(findings.getStruct(i, Schemas.FINDING.length()), SLIP), 1);
            }
            ArrayData reasons = verdict.getArray(REASONS);
            for (int i = 0; i < reasons.numElements(); i++) {
                InternalRow reason = reasons.getStruct(i, Schemas.UNREAD.length());
                add(Count.UNREAD, text(reason, REASON), reason.getInt(NUMERALS));
            }
            return this;
        }

        /** A text; an empty one for none. */
        private static String text(InternalRow row, int field) {
            return row.isNullAt(field) ? "" : row.getUTF8String(field).toString();
        }

        ArchiveSummary snapshot() {
            EnumMap<Count, ImmutableSortedMap<String, Long>> all = new EnumMap<>(Count.class);
            counts.forEach((count, numbers) -> all.put(count, ImmutableSortedMap.copyOfSorted(numbers)));
            return new ArchiveSummary(all);
        }

        private Tally add(ArchiveSummary summary) {
            summary.counts.forEach((count, numbers) -> numbers.forEach((key, number) -> add(count, key, number)));
            return this;
        }
    }

    /**
     * Returns the counts of both.
     *
     * @param other the counts of other texts
     * @return the sums
     * @throws ArithmeticException if a sum is beyond the range of {@code long}
     */
    public ArchiveSummary plus(ArchiveSummary other) {
        Objects.requireNonNull(other, "other of ArchiveSummary.plus must be a value, but was null; pass EMPTY");
        return new Tally().add(this).add(other).snapshot();
    }

    /**
     * Obtains the numbers of one sort.
     *
     * @param count what is counted
     * @return how many there are of each, in the order of the texts; none of them is 0
     */
    public ImmutableSortedMap<String, Long> of(Count count) {
        Objects.requireNonNull(count, "count of ArchiveSummary.of must be a value, but was null; pass one");
        return counts.getOrDefault(count, ImmutableSortedMap.of());
    }

    /**
     * Obtains one number.
     *
     * @param count what is counted
     * @param key of which sort
     * @return how many there are; 0 if there are none
     */
    public long of(Count count, String key) {
        Objects.requireNonNull(key, "key of ArchiveSummary.of must be a value, but was null; pass an empty text");
        return of(count).getOrDefault(key, 0L);
    }

    /** {@return the counts as JSON in one line, which {@link #parse} undoes; equal counts have equal texts} */
    public String toJson() {
        java.io.StringWriter text = new java.io.StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeNumberProperty(VERSION, 1);
            counts.forEach((count, numbers) -> {
                out.writeObjectPropertyStart(count.label());
                numbers.forEach(out::writeNumberProperty);
                out.writeEndObject();
            });
            out.writeEndObject();
        }
        return text.toString();
    }

    /**
     * Reads what {@link #toJson} wrote.
     *
     * @param json the text
     * @return the counts
     * @throws IllegalArgumentException if it is not such a text
     */
    public static ArchiveSummary parse(String json) {
        Objects.requireNonNull(json, "json of ArchiveSummary.parse must be a value, but was null; pass a text");
        Tally tally = new Tally();
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            require(in.nextToken() == JsonToken.START_OBJECT);
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                if (name.equals(VERSION)) {
                    require(in.nextToken() == JsonToken.VALUE_NUMBER_INT && in.getLongValue() == 1);
                    continue;
                }
                require(in.nextToken() == JsonToken.START_OBJECT);
                Count count = Count.parse(name);
                while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                    String key = in.currentName();
                    require(in.nextToken() == JsonToken.VALUE_NUMBER_INT && in.getLongValue() > 0);
                    tally.add(count, key, in.getLongValue());
                }
            }
            require(in.currentToken() == JsonToken.END_OBJECT && in.nextToken() == null);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "summary must be JSON, but was none (%s); pass what toJson() wrote"
                            .formatted(e.getOriginalMessage()),
                    e);
        }
        return tally.snapshot();
    }

    private static void require(boolean isSo) {
        if (!isSo) {
            throw new IllegalArgumentException(
                    "summary must be an object of version 1 with counts from 1, but was another; pass what toJson() "
                            + "wrote");
        }
    }

    /** Adds up the rows of a table of verdicts, each task its own first. */
    static ArchiveSummary of(Dataset<Row> verdicts) {
        return parse(((org.apache.spark.sql.classic.Dataset<Row>) verdicts)
                .queryExecution()
                .toRdd()
                .toJavaRDD()
                .mapPartitions(rows -> {
                    Tally tally = new Tally();
                    rows.forEachRemaining(tally::add);
                    return java.util.List.of(tally.snapshot().toJson()).iterator();
                })
                .treeAggregate(EMPTY.toJson(), ArchiveSummary::added, ArchiveSummary::added));
    }

    private static String added(String a, String b) {
        return parse(a).plus(parse(b)).toJson();
    }

    /**
     * Writes the counts into a folder that an archive was written into, or another one.
     *
     * @param session the session
     * @param folder the folder, as Spark names it; the counts stand in its folder {@code summary}
     */
    public void write(SparkSession session, String folder) {
        Objects.requireNonNull(session, "session of ArchiveSummary.write must be a value, but was null; pass one");
        Objects.requireNonNull(folder, "folder of ArchiveSummary.write must be a value, but was null; pass one");
        session.createDataset(java.util.List.of(toJson()), Encoders.STRING())
                .coalesce(1)
                .write()
                .text(folder + FOLDER);
    }

    /**
     * Reads the counts of a folder.
     *
     * @param session the session
     * @param folder the folder that an archive was written into
     * @return the counts
     */
    public static ArchiveSummary read(SparkSession session, String folder) {
        Objects.requireNonNull(session, "session of ArchiveSummary.read must be a value, but was null; pass one");
        Objects.requireNonNull(folder, "folder of ArchiveSummary.read must be a value, but was null; pass one");
        return session.read().textFile(folder + FOLDER).collectAsList().stream()
                .map(ArchiveSummary::parse)
                .reduce(EMPTY, ArchiveSummary::plus);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArchiveSummary summary && counts.equals(summary.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** {@return the totals in one line, such as {@code "3 documents, 1 unreadable, 12 claims, 1 contradiction"}} */
    @Override
    public String toString() {
        long contradictions = of(Count.TOTAL, "contradictions");
        return "%s document%s, %s unreadable, %s claim%s, %s contradiction%s"
                .formatted(
                        of(Count.TOTAL, "documents"),
                        plural(of(Count.TOTAL, "documents")),
                        of(Count.TOTAL, "unreadable"),
                        of(Count.TOTAL, "claims"),
                        plural(of(Count.TOTAL, "claims")),
                        contradictions,
                        plural(contradictions));
    }

    private static String plural(long number) {
        return number == 1 ? "" : "s";
    }

    Map<Count, ImmutableSortedMap<String, Long>> counts() {
        return counts;
    }
}
