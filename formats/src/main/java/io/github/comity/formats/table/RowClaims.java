package io.github.comity.formats.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Flags;
import io.github.comity.formats.internal.Products;
import io.github.comity.formats.internal.Reading;
import io.github.comity.formats.internal.Shown;
import io.github.comity.formats.table.Mapping.Part;
import io.github.comity.formats.table.Mapping.Product;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes claims of the rows of one table. */
final class RowClaims {
    /** A column of figures: where it stands, what it says, and its period if the table is wide. */
    private record Figures(int index, FigureColumn column, Optional<Mapping.Wide> wide) {}

    /** Who, when and what a row is about, apart from the columns of figures. */
    private record Key(
            Measure measure,
            Area reporter,
            Area partner,
            Optional<ReportingPeriod> period,
            Optional<String> scope,
            List<Assumption> assumptions,
            String flags) {}

    private static final Pattern FISCAL = Pattern.compile("[0-9]{4} ?[-/\u2013] ?([0-9]{2}|[0-9]{4})");

    /** Is told each cell of which a claim was made. */
    interface Watcher {
        void read(String cell, Claim claim, Position position);
    }

    private final Mapping mapping;
    private final CellReader cells;
    private Watcher watcher = (cell, claim, position) -> {};
    private @Nullable Header header;
    private boolean isRefused;
    private ImmutableList<Figures> figures = ImmutableList.of();
    /** The columns of a wide table whose names have a year in them and are no periods, told with the first row. */
    private ImmutableList<Gap> unread = ImmutableList.of();

    RowClaims(Mapping mapping) {
        this.mapping = mapping;
        this.cells = new CellReader(mapping.decimalMark, mapping.marks, mapping.hasParentheses);
    }

    void watch(Watcher told) {
        watcher = told;
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
        if (isRefused) {
            return Optional.empty();
        }
        Parsed<TableClaims> read = claims(row, problems);
        if (unread.isEmpty() || read.value().isEmpty()) {
            return Optional.of(read);
        }
        ImmutableList<Gap> gaps = ImmutableList.<Gap>builder()
                .addAll(unread)
                .addAll(read.value().get().gaps())
                .build();
        unread = ImmutableList.of();
        return Optional.of(
                new Parsed<>(Optional.of(new TableClaims(read.value().get().claims(), gaps)), read.problems()));
    }

    private void columns(Header names, List<Problem> problems) {
        mapping.columns()
                .filter(c -> !mapping.figures.containsKey(c))
                .forEach(column -> index(names, column, problems));
        ImmutableList.Builder<Figures> found = ImmutableList.builder();
        ImmutableList.Builder<Gap> left = ImmutableList.builder();
        mapping.figures.forEach((column, unit) ->
                index(names, column, problems).ifPresent(i -> found.add(new Figures(i, unit, Optional.empty()))));
        if (mapping.wideUnit != null) {
            for (int i = 0; i < names.names().size(); i++) {
                Optional<Mapping.Wide> wide = mapping.wide(names.names().get(i));
                if (wide.isPresent()) {
                    found.add(new Figures(i, FigureColumn.levels(mapping.wideUnit), wide));
                } else if (mapping.isNearlyWide(names.names().get(i))) {
                    left.add(new Gap(
                            names.position(i),
                            Shown.shorten(names.names().get(i)),
                            "a column that is left out, as its name is no period"));
                }
            }
        }
        unread = left.build();
        figures = found.build();
        if (figures.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(
                    names.position(0),
                    Shown.shorten(String.join(", ", names.names()), 200),
                    "table must have columns that are named like periods, but had none; name them as in '%s2023%s'%s"
                            .formatted(
                                    mapping.widePrefix,
                                    mapping.wideSuffix,
                                    names.names().stream().anyMatch(FISCAL.asMatchPredicate())
                                            ? ", and a fiscal year from its first day on, as in '2022-04-01/P1Y'"
                                            : "")));
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
        Optional<Gap> leftOut = leftOut(row);
        if (leftOut.isPresent()) {
            return gap(leftOut.get(), ImmutableList.copyOf(problems));
        }
        int before = problems.size();
        Optional<Key> key = key(row, problems);
        if (key.isEmpty() && figures.stream().noneMatch(f -> hasDigit(row.text(f.index())))) {
            int at = Math.max(0, firstText(row));
            return gap(
                    new Gap(row.position(at), Shown.shorten(row.text(at)), "a line of text, as it has no figures"),
                    ImmutableList.copyOf(problems.subList(0, before)));
        }
        ImmutableList.Builder<Claim> claims = ImmutableList.builder();
        ImmutableList.Builder<Gap> gaps = ImmutableList.builder();
        key.ifPresent(k -> {
            for (Figures column : figures) {
                String cell = row.text(column.index());
                Optional<String> gap = cells.gap(cell, flags(k, column));
                if (gap.isPresent()) {
                    gaps.add(new Gap(row.position(column.index()), cell, gap.get()));
                } else {
                    read(row, column.index(), c -> claim(k, column, c), problems)
                            .ifPresent(c -> {
                                watcher.read(cell, c, row.position(column.index()));
                                claims.add(c);
                            });
                }
            }
        });
        return new Parsed<>(
                key.map(k -> new TableClaims(claims.build(), gaps.build())), ImmutableList.copyOf(problems));
    }

    private static Parsed<TableClaims> gap(Gap gap, ImmutableList<Problem> problems) {
        return new Parsed<>(Optional.of(new TableClaims(ImmutableList.of(), ImmutableList.of(gap))), problems);
    }

    private static boolean hasDigit(String cell) {
        return cell.chars().anyMatch(Character::isDigit);
    }

    private static int firstText(Row row) {
        return Iterables.indexOf(row.cells(), c -> !c.isBlank());
    }

    /** Why a row makes no claim, before anything else is read. */
    private Optional<Gap> leftOut(Row row) {
        for (Map.Entry<String, ImmutableSet<String>> only : mapping.only.entrySet()) {
            int index = row.header().index(only.getKey());
            if (!only.getValue().contains(row.text(index))) {
                return Optional.of(new Gap(
                        row.position(index),
                        Shown.shorten(row.text(index)),
                        "left out, as '%s' alone is asked for".formatted(String.join("' or '", only.getValue()))));
            }
        }
        return Optional.empty();
    }

    private Claim claim(Key key, Figures column, String cell) {
        Quantity.Builder about = Quantity.builder()
                .measure(key.measure())
                .reporter(key.reporter())
                .partner(key.partner())
                .period(column.wide().map(Mapping.Wide::period).or(key::period).orElseThrow())
                .unit(column.column().quantityUnit())
                .coverage(mapping.coverage);
        key.scope().ifPresent(about::scope);
        Quantity quantity = about.build();
        Optional<Growth> inWords = column.column().inWords(cell, mapping.decimalMark);
        if (inWords.isPresent()) {
            return claim(key, column, column.column().stated(inWords.get(), quantity), Flags.read(key.flags()));
        }
        CellReader.Reading number = cells.read(column.column().number(cell), flags(key, column));
        return claim(key, column, column.column().stated(number.figure(), quantity), number.flags());
    }

    private static String flags(Key key, Figures column) {
        return key.flags() + column.wide().map(Mapping.Wide::flags).orElse("");
    }

    private Claim claim(Key key, Figures column, FigureColumn.Stated stated, Flags.Flagged flags) {
        Stream<Assumption> marked = column.wide().flatMap(Mapping.Wide::marked).stream()
                .map(n -> Flags.note("column named %s".formatted(Shown.quote(n))));
        return Claim.builder()
                .subject(stated.subject())
                .figure(stated.figure())
                .source(mapping.source)
                .status(flags.status().orElse(ClaimStatus.ACTUAL))
                .assumptions(Stream.of(key.assumptions().stream(), flags.notes().stream(), marked)
                        .flatMap(s -> s)
                        .toArray(Assumption[]::new))
                .build();
    }

    /** What the row is about, or empty if one of its cells tells a problem. */
    private Optional<Key> key(Row row, List<Problem> problems) {
        List<Assumption> assumptions = new ArrayList<>();
        Optional<Measure> measure = part(row, mapping.measure, assumptions, problems);
        Optional<Area> reporter = part(row, mapping.reporter, assumptions, problems);
        Optional<Area> partner = part(row, mapping.partner, assumptions, problems);
        Optional<ReportingPeriod> period = part(row, mapping.period, assumptions, problems);
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

    private <T> Optional<T> part(Row row, @Nullable Part<T> part, List<Assumption> notes, List<Problem> problems) {
        if (part == null) {
            return Optional.empty();
        }
        if (part.column().isEmpty()) {
            return Optional.of(part.reading().apply("", mapping.areas));
        }
        int index = row.header().index(part.column().get());
        return read(row, index, t -> marked(part, t, notes), problems);
    }

    /** What a cell means, which may have the mark of a footnote behind it: {@code 2023*}, {@code Viet Nam 2)}. */
    private <T> T marked(Part<T> part, String text, List<Assumption> notes) {
        try {
            return part.reading().apply(text, mapping.areas);
        } catch (IllegalArgumentException e) {
            String mark = CellReader.footnote(text).orElseThrow(() -> e);
            String bare = text.substring(0, text.length() - mark.length()).strip();
            T found;
            try {
                found = part.reading().apply(bare, mapping.areas);
            } catch (IllegalArgumentException again) {
                throw e; // of the whole text
            }
            notes.add(Flags.note("footnote %s of the %s".formatted(mark.strip(), part.what())));
            return found;
        }
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
