package io.github.comity.formats.table;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Flags;
import io.github.comity.formats.internal.Periods;
import io.github.comity.formats.internal.Products;
import io.github.comity.formats.internal.Reading;
import io.github.comity.formats.internal.Shown;
import io.github.comity.formats.table.Mapping.Part;
import io.github.comity.formats.table.Mapping.Product;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes claims of the rows of one table. */
final class RowClaims {
    /** A column of figures: where it stands, what it says, and its period if the table is wide. */
    private record Figures(int index, FigureColumn column, Optional<ReportingPeriod> period) {}

    /** Who, when and what a row is about, apart from the columns of figures. */
    private record Key(
            Measure measure,
            Area reporter,
            Area partner,
            Optional<ReportingPeriod> period,
            Optional<String> scope,
            List<Assumption> assumptions,
            String flags) {}

    private final Mapping mapping;
    private final CellReader cells;
    private @Nullable Header header;
    private boolean isRefused;
    private ImmutableList<Figures> figures = ImmutableList.of();

    RowClaims(Mapping mapping) {
        this.mapping = mapping;
        this.cells = new CellReader(mapping.decimalMark, mapping.marks, mapping.hasParentheses);
    }

    Stream<Parsed<TableClaims>> of(Stream<Parsed<Row>> rows) {
        return rows.sequential().flatMap(r -> claims(r).stream());
    }

    /** Nothing for the rows of a table whose columns were refused. */
    private Optional<Parsed<TableClaims>> claims(Parsed<Row> parsed) {
        if (parsed.value().isEmpty()) {
            return Optional.of(new Parsed<>(Optional.empty(), parsed.problems()));
        }
        Row row = parsed.value().get();
        List<Problem> problems = new ArrayList<>(parsed.problems());
        if (header == null) {
            header = row.header();
            columns(row.header(), problems);
            isRefused = problems.size() > parsed.problems().size();
            if (isRefused) {
                return Optional.of(new Parsed<>(Optional.empty(), ImmutableList.copyOf(problems)));
            }
        }
        return isRefused ? Optional.empty() : Optional.of(claims(row, problems));
    }

    private void columns(Header names, List<Problem> problems) {
        Stream.of(mapping.measure, mapping.reporter, mapping.partner, mapping.period)
                .filter(Objects::nonNull)
                .flatMap(p -> p.column().stream())
                .forEach(column -> index(names, column, problems));
        Optional.ofNullable(mapping.product).ifPresent(p -> index(names, p.column(), problems));
        Optional.ofNullable(mapping.flags).ifPresent(f -> index(names, f, problems));
        ImmutableList.Builder<Figures> found = ImmutableList.builder();
        mapping.figures.forEach((column, unit) ->
                index(names, column, problems).ifPresent(i -> found.add(new Figures(i, unit, Optional.empty()))));
        if (mapping.wideUnit != null) {
            for (int i = 0; i < names.names().size(); i++) {
                Optional<ReportingPeriod> period = period(names.names().get(i));
                if (period.isPresent()) {
                    found.add(new Figures(i, FigureColumn.levels(mapping.wideUnit), period));
                }
            }
        }
        figures = found.build();
        if (figures.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(
                    names.position(0),
                    Shown.shorten(String.join(", ", names.names()), 200),
                    "table must have columns that are named like periods, but had none; name them as in '2023'"));
        }
    }

    private static Optional<ReportingPeriod> period(String name) {
        if (name.isEmpty() || !Character.isDigit(name.charAt(0))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Periods.read(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a column of another kind
        }
    }

    private static Optional<Integer> index(Header names, String column, List<Problem> problems) {
        try {
            return Optional.of(names.index(column));
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(names.position(0), "", Objects.requireNonNullElse(e.getMessage(), "")));
            return Optional.empty();
        }
    }

    private Parsed<TableClaims> claims(Row row, List<Problem> problems) {
        Optional<Key> key = key(row, problems);
        ImmutableList.Builder<Claim> claims = ImmutableList.builder();
        ImmutableList.Builder<Gap> gaps = ImmutableList.builder();
        key.ifPresent(k -> {
            for (Figures column : figures) {
                String cell = row.text(column.index());
                Optional<String> gap = cells.gap(cell, k.flags());
                if (gap.isPresent()) {
                    gaps.add(new Gap(row.position(column.index()), cell, gap.get()));
                } else {
                    read(row, column.index(), c -> claim(k, column, c), problems)
                            .ifPresent(claims::add);
                }
            }
        });
        return new Parsed<>(
                key.map(k -> new TableClaims(claims.build(), gaps.build())), ImmutableList.copyOf(problems));
    }

    private Claim claim(Key key, Figures column, String cell) {
        Quantity.Builder about = Quantity.builder()
                .measure(key.measure())
                .reporter(key.reporter())
                .partner(key.partner())
                .period(column.period().or(key::period).orElseThrow())
                .unit(column.column().quantityUnit())
                .coverage(mapping.coverage);
        key.scope().ifPresent(about::scope);
        Quantity quantity = about.build();
        Optional<Growth> inWords = column.column().inWords(cell, mapping.decimalMark);
        if (inWords.isPresent()) {
            return claim(key, column.column().stated(inWords.get(), quantity), Flags.read(key.flags()));
        }
        CellReader.Reading number = cells.read(column.column().number(cell), key.flags());
        return claim(key, column.column().stated(number.figure(), quantity), number.flags());
    }

    private Claim claim(Key key, FigureColumn.Stated stated, Flags.Flagged flags) {
        return Claim.builder()
                .subject(stated.subject())
                .figure(stated.figure())
                .source(mapping.source)
                .status(flags.status().orElse(ClaimStatus.ACTUAL))
                .assumptions(Stream.concat(key.assumptions().stream(), flags.notes().stream())
                        .toArray(Assumption[]::new))
                .build();
    }

    /** What the row is about, or empty if one of its cells tells a problem. */
    private Optional<Key> key(Row row, List<Problem> problems) {
        Optional<Measure> measure = part(row, mapping.measure, problems);
        Optional<Area> reporter = part(row, mapping.reporter, problems);
        Optional<Area> partner = part(row, mapping.partner, problems);
        Optional<ReportingPeriod> period = part(row, mapping.period, problems);
        List<Assumption> assumptions = new ArrayList<>();
        Optional<Optional<String>> scope = scope(row, assumptions, problems);
        Optional<String> flags = flags(row, problems);
        boolean hasPeriod = period.isPresent() || mapping.period == null;
        if (measure.isEmpty()
                || reporter.isEmpty()
                || partner.isEmpty()
                || !hasPeriod
                || scope.isEmpty()
                || flags.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Key(measure.get(), reporter.get(), partner.get(), period, scope.get(), assumptions, flags.get()));
    }

    private <T> Optional<T> part(Row row, @Nullable Part<T> part, List<Problem> problems) {
        if (part == null) {
            return Optional.empty();
        }
        if (part.column().isEmpty()) {
            return Optional.of(part.reading().apply("", mapping.areas));
        }
        int index = row.header().index(part.column().get());
        return read(row, index, t -> part.reading().apply(t, mapping.areas), problems);
    }

    private Optional<String> flags(Row row, List<Problem> problems) {
        if (mapping.flags == null) {
            return Optional.of("");
        }
        int index = row.header().index(mapping.flags);
        return read(row, index, Flags::flags, problems);
    }

    /** The product, empty for all products together; nothing if its code is no code. */
    private Optional<Optional<String>> scope(Row row, List<Assumption> assumptions, List<Problem> problems) {
        Product product = mapping.product;
        if (product == null) {
            return Optional.of(Optional.empty());
        }
        int index = row.header().index(product.column());
        return read(
                row, index, t -> Products.scope(product.classification(), product.digits(), t, assumptions), problems);
    }

    private static <T> Optional<T> read(Row row, int index, Function<String, T> reading, List<Problem> problems) {
        return Optional.ofNullable(Reading.read(() -> row.position(index), row.text(index), reading, problems));
    }
}
