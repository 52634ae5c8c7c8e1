package io.github.comity.formats.record;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.figure.DecimalMark;
import io.github.comity.formats.FormatException;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Shown;
import io.github.comity.formats.table.Header;
import io.github.comity.formats.table.PlainTable;
import io.github.comity.formats.table.PlainTableBuilder;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.party.AreaPair;
import io.github.comity.party.World;
import io.github.comity.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table whose columns are called by what stands in them: {@code partner}, {@code year}, {@code exports, million
 * USD}, {@code exports change, %}, {@code exports share, %}.
 */
final class OwnTable {
    private static final ImmutableList<String> REPORTER = ImmutableList.of("reporter", "country", "reporting country");
    private static final ImmutableList<String> PARTNER = ImmutableList.of("partner", "partner country", "counterpart");
    private static final ImmutableList<String> PERIOD = ImmutableList.of("period", "year", "quarter", "month", "time");
    private static final ImmutableList<String> CHANGES = ImmutableList.of("change", "growth");

    /** The measures by their names, the longest first, so that re-exports are no exports. */
    private static final ImmutableList<Measure> MEASURES = Measure.constants().stream()
            .sorted((a, b) -> b.name().length() - a.name().length())
            .collect(toImmutableList());

    /** A column of figures of a measure; a share or change is of the level before it. */
    private record Column(String name, Measure measure, String rest) {
        boolean isShare() {
            return rest.contains("share");
        }

        boolean isChange() {
            return CHANGES.stream().anyMatch(rest::contains);
        }
    }

    private final Header header;
    private final Source source;
    private final @Nullable AreaPair pair;
    private final DecimalMark decimalMark;

    OwnTable(Header header, Source source, @Nullable AreaPair pair, DecimalMark decimalMark) {
        this.header = header;
        this.source = source;
        this.pair = pair;
        this.decimalMark = decimalMark;
    }

    /** Whether some names are of such a table. */
    static boolean isHeader(List<String> names) {
        return names.stream().anyMatch(n -> PERIOD.contains(n.toLowerCase(Locale.ROOT)))
                && names.stream().anyMatch(n -> column(n).isPresent());
    }

    private static Optional<Column> column(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return MEASURES.stream()
                .filter(m -> lower.startsWith(m.name().toLowerCase(Locale.ROOT)))
                .filter(m -> isEnd(lower, m.name().length()))
                .findFirst()
                .map(m -> new Column(name, m, lower.substring(m.name().length())));
    }

    private static boolean isEnd(String text, int at) {
        return at == text.length() || !Character.isLetter(text.charAt(at));
    }

    Parsed<ImmutableList<Claim>> read(TableFormat format, Path file) throws IOException {
        List<Column> columns =
                header.names().stream().flatMap(n -> column(n).stream()).toList();
        Set<Problem> problems = new LinkedHashSet<>();
        List<Claim> claims = new ArrayList<>();
        for (Measure measure : columns.stream().map(Column::measure).distinct().toList()) {
            PlainTableBuilder table = table(measure);
            for (Column column : columns.stream()
                    .filter(c -> c.measure().equals(measure))
                    .sorted((a, b) -> Boolean.compare(a.isShare() || a.isChange(), b.isShare() || b.isChange()))
                    .toList()) {
                add(table, column);
            }
            Parsed<TableClaims> read = table.build().read(format, file);
            read.value().ifPresent(v -> claims.addAll(v.claims()));
            problems.addAll(read.problems());
        }
        boolean isEmpty = claims.isEmpty() && !problems.isEmpty();
        return new Parsed<>(
                isEmpty ? Optional.empty() : Optional.of(ImmutableList.copyOf(claims)), ImmutableList.copyOf(problems));
    }

    private PlainTableBuilder table(Measure measure) {
        PlainTableBuilder table = PlainTable.of(source)
                .measure(measure)
                .decimalMark(decimalMark)
                .periodIn(named(PERIOD).orElseThrow());
        AreaPair sides = pair;
        Optional<String> reporter = named(REPORTER);
        Optional<String> partner = named(PARTNER);
        if (reporter.isPresent()) {
            table.reporterIn(reporter.get());
        } else if (sides != null) {
            table.reporter(sides.first());
        } else {
            throw missing("reporter");
        }
        if (partner.isPresent()) {
            table.partnerIn(partner.get());
        } else if (sides != null) {
            table.partner(sides.second());
        } else {
            throw missing("partner");
        }
        return table;
    }

    private Optional<String> named(List<String> names) {
        return header.names().stream()
                .filter(n -> names.contains(n.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static void checkUnit(boolean hasLevel, Header header, Column column) {
        if (!hasLevel) {
            throw refusal(
                    header,
                    "column of a change or share must stand beside the level that it is of, but was %s alone; add a "
                                    .formatted(Shown.quote(column.name()))
                            + "column such as '%s, million USD'".formatted(column.measure()));
        }
    }

    private void add(PlainTableBuilder table, Column column) {
        boolean hasLevel = header.names().stream()
                .flatMap(n -> column(n).stream())
                .anyMatch(c -> c.measure().equals(column.measure()) && !c.isShare() && !c.isChange());
        if (column.isChange()) {
            checkUnit(hasLevel, header, column);
            table.growthsIn(column.name());
        } else if (column.isShare()) {
            checkUnit(hasLevel, header, column);
            table.sharesIn(column.name(), World.WORLD);
        } else {
            try {
                table.figuresIn(column.name());
            } catch (IllegalArgumentException e) {
                throw refusal(
                        header,
                        "column of figures must tell its unit, but was %s; name it as in '%s, million USD'"
                                .formatted(Shown.quote(column.name()), column.measure()));
            }
        }
    }

    private FormatException missing(String what) {
        return refusal(
                header,
                "table must tell the %s, but has neither a column '%1$s' nor were two parties named; add the column, "
                                .formatted(what)
                        + "or name the parties, who reports first");
    }

    private static FormatException refusal(Header header, String rule) {
        return new FormatException(Stream.of(
                        new Problem(header.position(0), Shown.shorten(String.join(", ", header.names()), 200), rule))
                .collect(toImmutableList()));
    }
}
