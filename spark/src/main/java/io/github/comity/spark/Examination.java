package io.github.comity.spark;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.comity.claim.Quantity;
import io.github.comity.communique.CommuniqueReading;
import io.github.comity.communique.Numeral;
import io.github.comity.communique.NumeralCoverage;
import io.github.comity.communique.ReadClaim;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.document.DocumentFormat;
import io.github.comity.formats.document.DocumentText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** What a task makes of a document: its row of verdicts, and in it the rows of its claims. */
final class Examination {
    /** The column of claims. */
    static final String CLAIMS = "claimRows";

    static final StructType SCHEMA = Schemas.VERDICT.add(CLAIMS, Schemas.CLAIMS, false);

    private Examination() {}

    /**
     * Examines a document.
     *
     * @param document a row of {@link Schemas#DOCUMENT}
     * @return a row of {@link #SCHEMA}, in any case
     */
    static Row of(Row document) {
        String problem = document.getAs("problem");
        if (problem != null) {
            return failed(document, problem);
        }
        try {
            return examined(document);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(document, Examined.problem(e));
        }
    }

    private static Row examined(Row document) {
        String published = document.getAs("published");
        Object parties = document.getAs("parties");
        String publisher = document.getAs("publisher");
        String text = document.getAs("text");
        byte[] content = document.getAs("content");
        Examined examined = content == null
                ? Examined.of(text == null ? "" : text, published, parties, publisher)
                : Examined.of(text(content, document.getAs("document")), published, parties, publisher);
        CommuniqueReading reading = examined.reading();
        NumeralCoverage coverage = reading.coverage();
        Examined.Judged judged = examined.judged();
        Row[] claims = examined.claims();
        return Rows.row(
                document.getAs("document"),
                published,
                publisher,
                reading.language(),
                judged.check(),
                judged.findings().toArray(new Row[0]),
                pairs(reading),
                claims.length,
                coverage.read(),
                coverage.noStatistic(),
                coverage.unread(),
                unread(reading),
                null,
                published == null ? null : Examined.day(published).getYear(),
                claims);
    }

    private static DocumentText text(byte[] content, String name) {
        try {
            Parsed<DocumentText> read = DocumentFormat.ofName(name)
                    .orElse(DocumentFormat.PLAIN)
                    .read(new ByteArrayInputStream(content), name);
            return read.value()
                    .orElseThrow(() -> new IllegalArgumentException("line %s, column %s: %s"
                            .formatted(
                                    read.problems().get(0).position().line(),
                                    read.problems().get(0).position().column(),
                                    read.problems().get(0).rule())));
        } catch (IOException e) {
            throw new IllegalArgumentException("it cannot be read: " + e.getMessage(), e);
        }
    }

    private static String[] pairs(CommuniqueReading reading) {
        return reading.readClaims().stream()
                .map(ReadClaim::claim)
                .map(c -> pair(c.subject().quantity()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()))
                .toArray(new String[0]);
    }

    /** The two sides in the order of their codes. */
    private static String pair(Quantity quantity) {
        String reporter = quantity.reporter().code();
        String partner = quantity.partner().code();
        return reporter.compareTo(partner) < 0 ? reporter + "-" + partner : partner + "-" + reporter;
    }

    private static Row[] unread(CommuniqueReading reading) {
        return reading.unread().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Ordering.natural(), Numeral::reason, n -> 1, Integer::sum))
                .entrySet()
                .stream()
                .map(e -> Rows.row(e.getKey(), e.getValue()))
                .toArray(Row[]::new);
    }

    private static Row failed(Row document, String problem) {
        String published = document.getAs("published");
        Row[] none = {};
        return Rows.row(
                document.getAs("document"),
                published,
                document.getAs("publisher"),
                null,
                null,
                none,
                new String[0],
                0,
                0,
                0,
                0,
                none,
                problem,
                year(published),
                none);
    }

    private static @Nullable Integer year(@Nullable String published) {
        try {
            return published == null ? null : Examined.day(published).getYear();
        } catch (IllegalArgumentException e) {
            return null; // that is the problem
        }
    }
}
