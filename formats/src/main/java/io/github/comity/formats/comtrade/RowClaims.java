package io.github.comity.formats.comtrade;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import io.github.comity.formats.internal.Flags;
import io.github.comity.formats.internal.Numbers;
import io.github.comity.formats.internal.Reading;
import io.github.comity.formats.internal.Shown;
import io.github.comity.formats.table.Gap;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes claims of the rows of one file. */
final class RowClaims {
    /** What a row says, what it is about if that could be read, and whether it is a part of another row. */
    record Said(Parsed<TableClaims> claims, Optional<Key> key, boolean isPart) {
        static Said nothing(List<Problem> problems) {
            return new Said(new Parsed<>(Optional.empty(), ImmutableList.copyOf(problems)), Optional.empty(), false);
        }
    }

    /** What a row is about. */
    record Key(Flow flow, Area reporter, Area partner, ReportingPeriod period, Coverage coverage, Scopes.Scope scope) {
        Quantity quantity(Measure measure, Unit unit) {
            Quantity.Builder quantity = Quantity.builder()
                    .measure(measure)
                    .reporter(reporter)
                    .partner(partner)
                    .period(period)
                    .unit(unit)
                    .coverage(coverage);
            scope.product().ifPresent(quantity::scope);
            return quantity.build();
        }
    }

    static final Assumption VALUED_FOB = Flags.note("valued FOB: primaryValue is fobvalue");
    static final Assumption VALUED_CIF = Flags.note("valued CIF: primaryValue is cifvalue");

    private static final Assumption VALUED_OTHERWISE =
            Flags.note("valuation unknown: primaryValue is neither cifvalue nor fobvalue");
    private static final Assumption ADDED_UP =
            Flags.note("added up by UN Comtrade from reported details " + "(isAggregate)");
    private static final Assumption NOT_REPORTED = Flags.note("not reported as such (isReported is false)");
    private static final Unit KILOGRAMS = Unit.physical("kg");

    private final Source source;
    private final boolean hasWeights;
    private final Parties parties;
    private final Periods periods = new Periods();
    private final Scopes scopes = new Scopes();

    RowClaims(Comtrade options) {
        this.source = options.source();
        this.hasWeights = options.hasNetWeights();
        this.parties = new Parties(options.areas());
    }

    Said read(Parsed<Entry> parsed) {
        if (parsed.value().isEmpty()) {
            return Said.nothing(parsed.problems());
        }
        Entry row = parsed.value().get();
        List<Problem> problems = new ArrayList<>(0);
        Key key = key(row, problems);
        if (key == null) {
            return Said.nothing(problems);
        }
        Gap part = part(row);
        TableClaims claims =
                part == null ? claims(row, key, problems) : new TableClaims(ImmutableList.of(), ImmutableList.of(part));
        return new Said(
                new Parsed<>(Optional.of(claims), ImmutableList.copyOf(problems)), Optional.of(key), part != null);
    }

    /** Says of which breakdown the row is a part, if it is not the row of all totals. */
    private static @Nullable Gap part(Entry row) {
        int partner2 = row.code(Columns.PARTNER2).isEmpty() ? Columns.PARTNER2_ISO : Columns.PARTNER2;
        Gap gap = part(row, partner2, partner2 == Columns.PARTNER2 ? "0" : "W00", "second partner");
        gap = gap != null ? gap : part(row, Columns.CUSTOMS, "C00", "customs procedure");
        gap = gap != null ? gap : part(row, Columns.SUPPLY, "0", "mode of supply");
        return gap != null ? gap : part(row, Columns.TRANSPORT, "0", "mode of transport");
    }

    private static @Nullable Gap part(Entry row, int column, String total, String what) {
        String code = row.code(column);
        return code.isEmpty() || code.equals(total)
                ? null
                : new Gap(
                        row.position(column),
                        Shown.shorten(code),
                        "a part of the trade by %s, which the row of all of them contains".formatted(what));
    }

    private @Nullable Key key(Entry row, List<Problem> problems) {
        Flow flow = read(row, first(row, Columns.FLOW, Columns.FLOW_NAME), Flow::read, problems);
        Area reporter = read(row, party(row, Columns.REPORTER), parties::read, problems);
        Area partner = read(row, party(row, Columns.PARTNER), parties::read, problems);
        ReportingPeriod period = period(row, problems);
        String classification = row.code(first(row, Columns.CLASSIFICATION, Columns.CLASSIFICATION_SEARCH));
        String level = row.code(Columns.LEVEL);
        Scopes.Scope scope = read(row, Columns.PRODUCT, c -> scopes.read(classification, level, c), problems);
        Coverage coverage = read(row, Columns.TYPE, t -> coverage(t, classification), problems);
        if (flow == null
                || reporter == null
                || partner == null
                || period == null
                || scope == null
                || coverage == null) {
            return null;
        }
        return new Key(flow, reporter, partner, period, coverage, scope);
    }

    /** The number of the party, else its code of letters, else its name. */
    private static int party(Entry row, int column) {
        return row.text(column).isEmpty() ? first(row, column + 1, column + 2, column) : column;
    }

    /** The first of some columns in which something stands, or else the last of them. */
    private static int first(Entry row, int... columns) {
        for (int column : columns) {
            if (!row.text(column).isEmpty()) {
                return column;
            }
        }
        return columns[columns.length - 1];
    }

    /** The first of some columns in which a number stands, or else the first. */
    private static int number(Entry row, int... columns) {
        for (int column : columns) {
            if (!row.number(column).isEmpty()) {
                return column;
            }
        }
        return columns[0];
    }

    private static <T> @Nullable T read(
            Entry row, int column, Function<String, ? extends T> reading, List<Problem> problems) {
        return Reading.read(() -> row.position(column), row.code(column), reading, problems);
    }

    private @Nullable ReportingPeriod period(Entry row, List<Problem> problems) {
        String frequency = row.text(Columns.FREQUENCY);
        if (row.text(Columns.PERIOD).isEmpty()) {
            String month = row.code(Columns.MONTH);
            return read(row, Columns.YEAR, y -> period(Periods.joined(y, month), frequency), problems);
        }
        return read(row, Columns.PERIOD, p -> period(p, frequency), problems);
    }

    private ReportingPeriod period(String text, String frequency) {
        ReportingPeriod period = periods.read(text);
        boolean fits = frequency.isEmpty() || frequency.equals(text.length() == 4 ? "A" : "M");
        if (!fits) {
            throw new IllegalArgumentException(
                    ("period must be a year where freqCode is A and a month where it is M, but was %s where it is %s; "
                                    + "correct one of them")
                            .formatted(Shown.quote(text), Shown.quote(frequency)));
        }
        return period;
    }

    private static Coverage coverage(String type, String classification) {
        return switch (type) {
            case "C" -> Coverage.GOODS;
            case "S" -> Coverage.SERVICES;
            case "" -> Scopes.isOfServices(classification) ? Coverage.SERVICES : Coverage.GOODS;
            default ->
                throw new IllegalArgumentException(
                        "type must be C for goods or S for services, but was %s; write it as UN Comtrade does"
                                .formatted(Shown.quote(type)));
        };
    }

    private TableClaims claims(Entry row, Key key, List<Problem> problems) {
        ImmutableList.Builder<Claim> claims = ImmutableList.builder();
        Boolean reported = read(row, Columns.REPORTED, RowClaims::flag, problems);
        Boolean added = read(row, Columns.AGGREGATE, RowClaims::flag, problems);
        List<Assumption> notes = new ArrayList<>(key.scope().assumptions());
        ClaimStatus status = ClaimStatus.ACTUAL;
        boolean isDenied =
                Boolean.FALSE.equals(reported) && !row.text(Columns.REPORTED).isEmpty();
        if (Boolean.TRUE.equals(added) && !Boolean.TRUE.equals(reported)) {
            notes.add(ADDED_UP);
        } else if (isDenied && row.text(Columns.AGGREGATE).isEmpty()) {
            notes.add(NOT_REPORTED);
        } else if (isDenied && Boolean.FALSE.equals(added)) {
            status = ClaimStatus.ESTIMATED;
        }
        ImmutableList<Gap> gaps = values(row, key, status, notes, claims, problems);
        if (hasWeights) {
            weight(row, key, notes, claims, problems);
        }
        return new TableClaims(claims.build(), gaps);
    }

    /** The value that counts, and the other valuation beside it. */
    private ImmutableList<Gap> values(
            Entry row,
            Key key,
            ClaimStatus status,
            List<Assumption> notes,
            ImmutableList.Builder<Claim> claims,
            List<Problem> problems) {
        boolean isImport = key.flow().isImport();
        int usual = isImport ? Columns.CIF : Columns.FOB;
        int unusual = isImport ? Columns.FOB : Columns.CIF;
        int main = number(row, Columns.PRIMARY, usual, unusual);
        if (row.number(main).isEmpty()) {
            return ImmutableList.of(new Gap(row.position(main), row.text(main), "not available"));
        }
        Figure value = figure(row, main, Unit.USD, problems);
        Figure cif = main == Columns.CIF ? value : valued(row, Columns.CIF, problems);
        Figure fob = main == Columns.FOB ? value : valued(row, Columns.FOB, problems);
        if (value != null) {
            boolean isCif = isSame(value, cif);
            boolean isFob = isSame(value, fob);
            boolean isUsual = isImport ? isCif : isFob;
            List<Assumption> all = notes;
            if (!isUsual && (cif != null || fob != null)) {
                all = with(notes, isCif ? VALUED_CIF : isFob ? VALUED_FOB : VALUED_OTHERWISE);
            }
            claims.add(claim(key.quantity(key.flow().measure(), Unit.USD), value, status, all));
            if (cif != null && !(isCif && (isImport || !isFob))) {
                claims.add(claim(key.quantity(key.flow().cif(), Unit.USD), cif, status, notes));
            }
            if (fob != null && !(isFob && (!isImport || !isCif))) {
                claims.add(claim(key.quantity(key.flow().fob(), Unit.USD), fob, status, notes));
            }
        }
        return ImmutableList.of();
    }

    private static boolean isSame(Figure value, @Nullable Figure other) {
        return other != null && value.value().compareTo(other.value()) == 0;
    }

    private static List<Assumption> with(List<Assumption> notes, Assumption note) {
        List<Assumption> all = new ArrayList<>(notes);
        all.add(note);
        return all;
    }

    /** A value in one valuation; null if there is none, which is also written as zero. */
    private static @Nullable Figure valued(Entry row, int column, List<Problem> problems) {
        Figure figure = row.number(column).isEmpty() ? null : figure(row, column, Unit.USD, problems);
        return figure == null || figure.value().signum() == 0 ? null : figure;
    }

    /** The net weight, which is zero where it is not known. */
    private void weight(
            Entry row, Key key, List<Assumption> notes, ImmutableList.Builder<Claim> claims, List<Problem> problems) {
        Figure weight = row.number(Columns.WEIGHT).isEmpty() ? null : figure(row, Columns.WEIGHT, KILOGRAMS, problems);
        Boolean told = read(row, Columns.WEIGHT_ESTIMATED, RowClaims::flag, problems);
        Boolean legacy = read(row, Columns.ESTIMATION, RowClaims::isWeightEstimated, problems);
        if (weight != null && weight.value().signum() != 0) {
            boolean isEstimated = Boolean.TRUE.equals(told) || Boolean.TRUE.equals(legacy);
            claims.add(claim(
                    key.quantity(key.flow().measure(), KILOGRAMS),
                    weight,
                    isEstimated ? ClaimStatus.ESTIMATED : ClaimStatus.ACTUAL,
                    notes));
        }
    }

    private Claim claim(Quantity quantity, Figure figure, ClaimStatus status, List<Assumption> notes) {
        return Claim.builder()
                .subject(Subject.level(quantity))
                .figure(figure)
                .source(source)
                .status(status)
                .assumptions(notes.toArray(new Assumption[0]))
                .build();
    }

    /** Reads yes and no; an empty cell is no, as what is not told. */
    private static Boolean flag(String text) {
        return switch (Ascii.toLowerCase(text)) {
            case "true", "1" -> true;
            case "false", "0", "" -> false;
            default ->
                throw new IllegalArgumentException(
                        "flag must be true or false, but was %s; write it as UN Comtrade does"
                                .formatted(Shown.quote(text)));
        };
    }

    /** Reads of the flag of estimations, which is about quantities and never about values, that of the net weight. */
    private static Boolean isWeightEstimated(String text) {
        return switch (Numbers.isMissing(text) ? "" : text) {
            case "", "0", "2" -> false;
            case "4", "6" -> true;
            default ->
                throw new IllegalArgumentException(
                        ("estimation flag must be 0, 2 (quantity), 4 (net weight) or 6 (both), but was %s; write it "
                                        + "as UN Comtrade does")
                                .formatted(Shown.quote(text)));
        };
    }

    private static @Nullable Figure figure(Entry row, int column, Unit unit, List<Problem> problems) {
        return Reading.read(
                () -> row.position(column),
                row.text(column),
                t -> Figure.of(positive(t, row.hasPowers()), unit),
                problems);
    }

    private static BigDecimal positive(String text, boolean hasPowers) {
        BigDecimal value = Numbers.read(text, hasPowers);
        if (value.signum() < 0) {
            throw new IllegalArgumentException(
                    "value of trade must be zero or more, but was %s; correct it".formatted(Shown.quote(text)));
        }
        return value;
    }
}
