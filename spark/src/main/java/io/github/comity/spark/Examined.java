package io.github.comity.spark;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.communique.CommuniqueReading;
import io.github.comity.communique.Span;
import io.github.comity.formats.Position;
import io.github.comity.formats.document.DocumentFormat;
import io.github.comity.formats.document.DocumentText;
import io.github.comity.party.Area;
import io.github.comity.period.EventDate;
import io.github.comity.reconcile.Contradiction;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.reconcile.Slip;
import io.github.comity.source.Source;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** A text with what was read in it and what its figures say about each other: all that a task works out. */
final class Examined {
    private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();

    private final DocumentText document;
    private final CommuniqueReading reading;

    private Examined(DocumentText document, CommuniqueReading reading) {
        this.document = document;
        this.reading = reading;
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException if an argument is none; the message says which
     */
    static Examined of(String text, @Nullable Object published, @Nullable Object parties, @Nullable String publisher) {
        if (text.length() > DocumentFormat.LARGEST) {
            throw new IllegalArgumentException("text must have at most %s million characters, but had %s; split it"
                    .formatted(DocumentFormat.LARGEST >> 20, text.length()));
        }
        return of(DocumentText.plain(text), published, parties, publisher);
    }

    /** Reads a document, as {@link #of(String, Object, Object, String)}. */
    static Examined of(
            DocumentText document, @Nullable Object published, @Nullable Object parties, @Nullable String publisher) {
        return new Examined(document, reader(published, parties, publisher).read(document.text()));
    }

    /** What is wrong, in words; never a dead job. What is not the text's fault is told as such. */
    static String problem(Throwable e) {
        if (e instanceof StackOverflowError) {
            return "it nests too deep to be read; split it";
        }
        return e instanceof IllegalArgumentException && e.getMessage() != null
                ? e.getMessage()
                : "a fault in comity keeps it from being checked (%s); report it"
                        .formatted(e.getClass().getSimpleName());
    }

    private static CommuniqueReader reader(
            @Nullable Object published, @Nullable Object parties, @Nullable String publisher) {
        CommuniqueReader reader = CommuniqueReader.anyLanguage().withoutEvents();
        LocalDate day = published == null ? null : day(published);
        if (day != null) {
            reader = reader.published(day);
        }
        ImmutableList<Area> areas = parties == null ? ImmutableList.of() : areas(parties);
        if (!areas.isEmpty()) {
            reader = reader.between(areas.toArray(new Area[0]));
        }
        if (publisher != null) {
            Source.Builder source = Source.builder().publisher(publisher);
            if (day != null) {
                source.published(EventDate.parse(day.toString()));
            }
            reader = reader.from(source.build());
        }
        return reader;
    }

    /** The day that an argument means. */
    static LocalDate day(Object published) {
        if (published instanceof LocalDate day) {
            return day;
        }
        if (published instanceof java.sql.Date day) {
            return day.toLocalDate();
        }
        try {
            if (published instanceof String text) {
                return LocalDate.parse(text);
            }
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException(
                    "date of publication must be a day such as 2024-09-02, but was '%s'".formatted(published), e);
        }
        throw new IllegalArgumentException(
                "date of publication must be a DATE or a text such as 2024-09-02, but was a %s; cast it"
                        .formatted(published.getClass().getSimpleName()));
    }

    /** The names in a text such as {@code "KAZ,CZE"}. */
    static List<String> parties(String text) {
        return COMMA.splitToList(text);
    }

    private static ImmutableList<Area> areas(Object parties) {
        Iterable<?> names;
        if (parties instanceof String text) {
            names = parties(text);
        } else if (parties instanceof scala.collection.Iterable<?> all) {
            names = scala.jdk.javaapi.CollectionConverters.asJava(all);
        } else {
            throw new IllegalArgumentException(
                    "parties must be a text such as 'KAZ,CZE' or an array of texts, but were a %s; cast them"
                            .formatted(parties.getClass().getSimpleName()));
        }
        return StreamSupport.stream(names.spliterator(), false)
                .map(n -> Area.of(String.valueOf(n)))
                .collect(ImmutableList.toImmutableList());
    }

    CommuniqueReading reading() {
        return reading;
    }

    /** Rows of {@link Schemas#CLAIM}. */
    Row[] claims() {
        return reading.readClaims().stream().map(Rows::claim).toArray(Row[]::new);
    }

    /** What its figures say about each other: a row of {@link Schemas#CHECK}, and rows of {@link Schemas#FINDING}. */
    record Judged(Row check, ImmutableList<Row> findings) {}

    Judged judged() {
        Reconciliation all = reading.reconciliation();
        ImmutableList<Contradiction> found = all.contradictions().stream()
                .sorted(Comparator.comparing(c -> reading.place(c.foremost()).offset()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Row> findings = found.stream().map(this::finding).collect(ImmutableList.toImmutableList());
        Contradiction first =
                found.stream().min(Comparator.comparing(c -> c.claims().size())).orElse(null);
        Row shown = first == null ? Rows.row(null, null, null, null, null, null) : findings.get(found.indexOf(first));
        Row check = Rows.row(
                all.verdict().label(), found.size(), shown.get(0), shown.get(1), shown.get(4), shown.get(5), null);
        return new Judged(check, findings);
    }

    private Row finding(Contradiction found) {
        String headline = found.headline();
        Span span = reading.place(found.foremost());
        Position place = document.position(span.offset());
        return Rows.row(
                found.diagnosis().map(Slip::label).orElse(null),
                headline.endsWith(".") ? headline.substring(0, headline.length() - 1) : headline,
                place.line(),
                place.column(),
                Rows.span(span),
                found.claims().stream()
                        .map(c -> Rows.row(c.toString(), Rows.span(reading.place(c))))
                        .toArray(Row[]::new));
    }
}
