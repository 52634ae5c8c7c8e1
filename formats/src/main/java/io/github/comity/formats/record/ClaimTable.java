package io.github.comity.formats.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.PriceBasis;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.DecimalMark;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.formats.FormatException;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Areas;
import io.github.comity.formats.internal.DecimalDoubt;
import io.github.comity.formats.internal.Periods;
import io.github.comity.formats.internal.Shown;
import io.github.comity.formats.table.Header;
import io.github.comity.formats.table.Row;
import io.github.comity.formats.table.TableFormat;
import io.github.comity.party.Area;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the table that {@link Claim#table} writes: a level or a change in each row, as printed. */
final class ClaimTable {
    private static final ImmutableList<String> NEEDED =
            ImmutableList.of("measure", "reporter", "partner", "period", "printed");
    private static final ImmutableSet<String> LEVELS = ImmutableSet.of("", "level");

    /** What is written with its other side in words, which cannot be read again. */
    private static final ImmutableSet<String> IN_WORDS =
            ImmutableSet.of("share", "change of share", "ratio", "difference");

    /** Measures of numbers of things. */
    private static final ImmutableSet<Measure> COUNTS = ImmutableSet.of(Measure.ENTERPRISES, Measure.PROJECTS);

    private final Source source;
    private final DecimalMark mark;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    /** The unit of each level, for the changes of the same quantity, which do not say it. */
    private final Map<String, Quantity> levels = new HashMap<>();

    /** What would settle the decimal mark and does not; null if it is settled. */
    private final @Nullable DecimalDoubt doubt;

    private ClaimTable(Source source, DecimalMark mark, @Nullable DecimalDoubt doubt) {
        this.source = source;
        this.mark = mark;
        this.doubt = doubt;
    }

    /** Whether the printed numbers leave open what separates decimals; a column of values is of our own writing. */
    static boolean isOpen(TableFormat format, Path file) throws IOException {
        DecimalDoubt doubt = new DecimalDoubt(format.separator());
        try (Stream<Parsed<Row>> rows = format.rows(file)) {
            rows.flatMap(r -> r.value().stream())
                    .filter(r -> !r.header().has("value"))
                    .forEach(r -> doubt.isEither(optional(r, "printed")));
        }
        return doubt.isOpen();
    }

    /** Whether a row of column names is of such a table. */
    static boolean isHeader(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return NEEDED.stream().allMatch(lower::contains);
    }

    static Parsed<ImmutableList<Claim>> read(
            Stream<Parsed<Row>> rows, Source source, DecimalMark mark, boolean isOpen) {
        ClaimTable table = new ClaimTable(source, mark, isOpen ? new DecimalDoubt(';') : null);
        List<Row> changes = new ArrayList<>();
        Iterator<Parsed<Row>> all = rows.iterator();
        while (all.hasNext()) {
            Parsed<Row> parsed = all.next();
            table.problems.addAll(parsed.problems());
            parsed.value().ifPresent(row -> {
                if (LEVELS.contains(optional(row, "about"))) {
                    table.row(row);
                } else {
                    changes.add(row);
                }
            });
        }
        changes.forEach(table::row);
        ImmutableList<Claim> claims = ImmutableList.copyOf(table.claims);
        boolean isEmpty = claims.isEmpty() && !table.problems.isEmpty();
        return new Parsed<>(isEmpty ? Optional.empty() : Optional.of(claims), ImmutableList.copyOf(table.problems));
    }

    private static String optional(Row row, String column) {
        return row.header().has(column) ? row.text(column) : "";
    }

    private void row(Row row) {
        Header header = row.header();
        Optional<String> missing = NEEDED.stream().filter(c -> !header.has(c)).findFirst();
        if (missing.isPresent()) {
            throw new FormatException(ImmutableList.of(new Problem(
                    header.position(0),
                    "",
                    ("table of claims must have the columns %s, but has no column '%s'; name one so, or name a column "
                                    + "after its measure and unit, as in 'exports, million USD'")
                            .formatted(NEEDED, missing.get()))));
        }
        String[] column = {"measure"};
        try {
            claims.add(claim(row, column));
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(
                    row.position(header.index(column[0])), row.text(column[0]), String.valueOf(e.getMessage())));
        }
    }

    /** The claim of a row; what is read at the moment stands in the cell, for the place of a problem. */
    private Claim claim(Row row, String[] column) {
        Measure measure = measure(row.text("measure"));
        column[0] = "reporter";
        Area reporter = Areas.read(row.text("reporter"), ImmutableMap.of());
        column[0] = "partner";
        Quantity.Builder quantity = Quantity.builder()
                .measure(measure)
                .reporter(reporter)
                .partner(partner(measure, reporter, row.text("partner")));
        column[0] = "period";
        quantity.period(ReportingPeriod.parse(row.text("period")));
        column[0] = "printed";
        String place = String.join("|", row.text("measure"), row.text("reporter"), row.text("partner")) + "|"
                + row.text("period") + "|" + optional(row, "scope") + "|" + optional(row, "coverage");
        if (!optional(row, "coverage").isEmpty()) {
            quantity.coverage(Coverage.parse(row.text("coverage")));
        }
        if (!optional(row, "scope").isEmpty()) {
            quantity.scope(row.text("scope"));
        }
        if (!optional(row, "prices").isEmpty()) {
            quantity.priceBasis(PriceBasis.parse(row.text("prices")));
        }
        String about = optional(row, "about");
        String printed = row.text("printed").replaceFirst("^'(?=[+=@-])", "");
        if (doubt != null && doubt.isEither(printed)) {
            throw new IllegalArgumentException(DecimalDoubt.refusal(printed));
        }
        Claim.Builder claim = Claim.builder().source(source(row));
        if (LEVELS.contains(about)) {
            Figure figure = Figure.parse(printed, mark);
            checkUnit(measure, figure, row.header());
            Quantity level = quantity.unit(figure.unit()).build();
            levels.putIfAbsent(place, level);
            claim.subject(Subject.level(level)).figure(figure);
        } else if (about.equals("rank")) {
            Figure figure = Figure.parse(printed, mark);
            claim.subject(Subject.rank(quantity.unit(Unit.UNSTATED).build(), optional(row, "against")))
                    .figure(figure);
        } else {
            column[0] = "about";
            if (IN_WORDS.contains(about)) {
                throw new IllegalArgumentException(("%s must come from JSON, since a table says what it is compared "
                                + "with in words alone; convert to JSON to keep it, or leave the row out")
                        .formatted(about));
            }
            Growth.Form form = Growth.Form.parse(about);
            column[0] = "printed";
            Growth growth = Growth.parse(printed, mark);
            Quantity level = levels.get(place);
            if (level == null) {
                throw new IllegalArgumentException("change must stand beside a level of the same quantity in the "
                        + "same table, which says the unit, but there is none; add it, or use JSON");
            }
            ReportingPeriod base = optional(row, "against").isEmpty()
                    ? Periods.yearBefore(level.period())
                    : ReportingPeriod.parse(row.text("against"));
            claim.subject(Subject.change(level, base, form)).figure(growth.figure());
        }
        if (!optional(row, "status").isEmpty()) {
            column[0] = "status";
            claim.status(ClaimStatus.parse(row.text("status")));
        }
        if (!optional(row, "wording").isEmpty()) {
            column[0] = "wording";
            claim.wording(row.text("wording").replaceFirst("^'(?=[+=@-])", ""));
        }
        return claim.build();
    }

    /**
     * A table that somebody wrote by hand may lack what an amount is in; those of this library have a column for it.
     */
    private static void checkUnit(Measure measure, Figure figure, Header header) {
        Unit unit = figure.unit();
        boolean isPercent = unit.equals(Unit.PERCENT);
        boolean isBare = unit.kind() == Unit.Kind.UNSTATED && !header.has("unit") && !COUNTS.contains(measure);
        if (isPercent || isBare) {
            throw new IllegalArgumentException("%s must be an amount with its unit, but was %s; %s"
                    .formatted(
                            measure,
                            Shown.quote(figure.toString()),
                            isPercent
                                    ? "say what it is in a column 'about', as in 'rate' for a change"
                                    : "write it as in %s million USD".formatted(figure)));
        }
    }

    private static Area partner(Measure measure, Area reporter, String text) {
        if (!OwnTable.isOfOne(measure)) {
            Area partner = Areas.read(text, ImmutableMap.of());
            if (partner.equals(reporter)) {
                throw new IllegalArgumentException(
                        "partner must be another side than the reporter, but was %s; correct it"
                                .formatted(Shown.quote(text)));
            }
            return partner;
        }
        if (!text.isEmpty() && !Areas.read(text, ImmutableMap.of()).equals(reporter)) {
            throw new IllegalArgumentException(
                    "%s must be of one country, but was of %s with '%s'; leave the partner out"
                            .formatted(measure, reporter.phrase(), text));
        }
        return reporter;
    }

    private static Measure measure(String name) {
        return Measure.constants().stream()
                .filter(m -> m.name().equalsIgnoreCase(name) || m.name().equalsIgnoreCase(name.replace('_', ' ')))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("measure must be one of %s, but was '%s'; name one of them"
                                .formatted(Measure.constants(), name)));
    }

    private Source source(Row row) {
        if (optional(row, "publisher").isEmpty()) {
            return source;
        }
        Source.Builder named = Source.builder().publisher(row.text("publisher"));
        if (!optional(row, "data owner").isEmpty()) {
            named.dataOwner(row.text("data owner"));
        }
        if (!optional(row, "published").isEmpty()) {
            named.published(EventDate.parse(row.text("published")));
        }
        return named.build();
    }
}
