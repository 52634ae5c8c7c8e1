package io.github.comity.communique;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.communique.binding.Row;
import io.github.comity.communique.binding.Statistic;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Basis;
import io.github.comity.communique.text.LineIndex;
import io.github.comity.communique.text.Token;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Turns rows of one sentence into claims. */
final class ClaimMaker {
    /** A physical amount of the goods that the scope names. */
    static final Measure PHYSICAL_QUANTITY = Measure.of(
            "physical quantity", Measure.Additivity.ADDITIVE, Measure.Sign.NON_NEGATIVE, Measure.Temporality.FLOW);

    private static final String IN = "_IN_";
    /** More levels than most sentences give. */
    private static final int FEW = 4;

    private final ImmutableList<Token> tokens;
    private final LineIndex lines;
    private final Source source;
    private final String wording;
    private final IdentityHashMap<Row, ReadClaim> levels = new IdentityHashMap<>(FEW);

    ClaimMaker(ImmutableList<Token> tokens, LineIndex lines, Source source, String wording) {
        this.tokens = tokens;
        this.lines = lines;
        this.source = source;
        this.wording = wording;
    }

    /** The row with its claims. */
    ReadRow row(Row row) {
        Amount amount = row.level();
        Optional<ReadClaim> level = amount == null ? Optional.empty() : Optional.of(level(row, amount));
        level.ifPresent(l -> levels.put(row, l));
        ImmutableList.Builder<ReadClaim> changes =
                ImmutableList.builderWithExpectedSize(row.changes().size());
        row.changes().forEach(c -> changes.add(change(row, c)));
        Amount outOf = row.outOf();
        return new ReadRow(
                level,
                changes.build(),
                basis(row.basis()),
                outOf == null ? OptionalInt.empty() : OptionalInt.of(outOf.low().intValue()),
                Optional.ofNullable(row.sameAs()).map(levels::get));
    }

    private static PeriodBasis basis(@Nullable Basis basis) {
        return basis == null ? PeriodBasis.NONE : PeriodBasis.valueOf(basis.name());
    }

    /** The place of tokens. */
    Span span(int from, int to) {
        int start = tokens.get(from).start();
        int line = lines.line(start);
        return new Span(
                line, lines.column(start, line), start, tokens.get(to - 1).end() - start);
    }

    private ReadClaim level(Row row, Amount amount) {
        boolean isMissing = amount.kind() == Amount.Kind.MONEY && amount.unit() != null && amount.magnitude() == null;
        Unit printed = amount.unit() == null ? Unit.UNSTATED : amount.unit();
        Unit unit = isMissing ? Unit.UNSTATED : unit(row, printed);
        Figure figure = figure(amount, unit, row.isNegative());
        Claim.Builder claim = claim(row, subject(row, unit), figure);
        if (row.isUnitCarried()) {
            claim.assumptions(new Assumption(Assumption.Kind.CARRIED_CURRENCY, "currency carried from another figure"));
        }
        if (row.isMagnitudeCarried()) {
            claim.assumptions(
                    new Assumption(Assumption.Kind.CARRIED_MAGNITUDE, "magnitude word carried from elsewhere"));
        }
        if (isMissing) {
            claim.assumptions(new Assumption(
                    Assumption.Kind.OTHER, "magnitude word missing, so the amount is left without its currency"));
        }
        return new ReadClaim(claim.build(), span(amount.from(), amount.to()), printed, isMissing);
    }

    private static Unit unit(Row row, Unit printed) {
        return switch (row.statistic()) {
            case SHARE, COVERAGE_RATIO -> Unit.PERCENT;
            case RANK -> Unit.RANK;
            case ENTERPRISES, PROJECTS -> Unit.counted(row.detail().isEmpty() ? "enterprises" : row.detail());
            default -> printed;
        };
    }

    private static Figure figure(Amount amount, Unit unit, boolean isNegative) {
        Magnitude magnitude = amount.magnitude() == null ? Magnitude.ONE : amount.magnitude();
        BigDecimal high = amount.high();
        Figure figure;
        if (high != null) {
            figure = Figure.range(amount.low(), high, magnitude, unit);
        } else {
            figure = Figure.of(amount.low(), magnitude, unit);
            figure = amount.qualifier() == Qualifier.AS_PRINTED || amount.qualifier() == Qualifier.RANGE
                    ? figure
                    : figure.withQualifier(amount.qualifier());
        }
        return isNegative ? figure.negated() : figure;
    }

    private ReadClaim change(Row row, Row.Change change) {
        Amount amount = change.amount();
        Amount level = row.level();
        Unit quantityUnit = level == null || level.unit() == null || level.kind() == Amount.Kind.PERCENT
                ? Unit.UNSTATED
                : unit(row, level.unit());
        if (level != null && level.kind() == Amount.Kind.MONEY && level.magnitude() == null && level.unit() != null) {
            quantityUnit = level.unit();
        }
        Unit unit = switch (change.form()) {
            case RATE -> Unit.PERCENT;
            case FACTOR, DIVISOR -> amount.unit() != null ? amount.unit() : Unit.RATIO;
            case POINTS -> Unit.PERCENTAGE_POINT;
            case ABSOLUTE -> amount.unit() == null ? Unit.UNSTATED : amount.unit();
        };
        boolean isSigned = change.form() != Growth.Form.FACTOR && change.form() != Growth.Form.DIVISOR;
        Figure figure = figure(amount, unit, change.isNegative() && isSigned);
        if (change.form() == Growth.Form.ABSOLUTE) {
            quantityUnit = unit;
        }
        Claim.Builder claim = claim(row, changed(subject(row, quantityUnit), row, change.form()), figure);
        if (row.base() == null) {
            claim.assumptions(new Assumption(
                    Assumption.Kind.BASE_PERIOD, "compared with the same period of the previous year by default"));
        }
        return new ReadClaim(
                claim.build(),
                span(amount.from(), amount.to()),
                amount.unit() == null ? Unit.UNSTATED : amount.unit(),
                false);
    }

    private static Subject changed(Subject of, Row row, Growth.Form form) {
        ReportingPeriod period = row.period();
        ReportingPeriod base = row.base() != null
                ? row.base()
                : period != null && period.isBounded() && !isFirstYear(period)
                        ? period.samePeriodOfPreviousYear()
                        : ReportingPeriod.unknown();
        return of instanceof Subject.Share share
                ? Subject.shareChange(share, base, form)
                : Subject.change(of.quantity(), base, form);
    }

    private static boolean isFirstYear(ReportingPeriod period) {
        return period.start().orElseThrow().getYear() <= 1;
    }

    private Claim.Builder claim(Row row, Subject subject, Figure figure) {
        Claim.Builder claim = Claim.builder()
                .subject(subject)
                .figure(figure)
                .source(source)
                .wording(wording)
                .status(row.status());
        Basis basis = row.basis();
        if (basis == Basis.CARRIED) {
            claim.assumptions(new Assumption(Assumption.Kind.CARRIED_PERIOD, "period carried from another clause"));
        } else if (basis == Basis.SHIFTED) {
            claim.assumptions(
                    new Assumption(Assumption.Kind.CARRIED_PERIOD, "period of another clause, shifted by a year"));
        } else if (basis == Basis.RELATIVE) {
            claim.assumptions(
                    new Assumption(Assumption.Kind.RELATIVE_DATE, "period counted from the date of publication"));
        }
        return claim;
    }

    private static Subject subject(Row row, Unit unit) {
        return switch (row.statistic()) {
            case SHARE -> share(row);
            case COVERAGE_RATIO ->
                Subject.ratio(
                        quantity(row, Measure.EXPORTS, Unit.UNSTATED), quantity(row, Measure.IMPORTS, Unit.UNSTATED));
            case RANK -> rank(row);
            default ->
                Subject.level(
                        quantity(row, measure(row.statistic(), row.detail().equals("gross")), unit));
        };
    }

    private static Subject rank(Row row) {
        int in = row.detail().indexOf(IN);
        String ranked = in < 0 ? row.detail() : row.detail().substring(0, in);
        String region = in < 0 ? "" : " in " + row.detail().substring(in + IN.length());
        return Subject.rank(
                quantity(row, measure(Statistic.valueOf(ranked), false), Unit.UNSTATED),
                "partners of " + row.reporter().name() + region);
    }

    private static Subject share(Row row) {
        int in = row.detail().indexOf(IN);
        String part = row.detail().substring(0, in);
        Measure whole = measure(Statistic.valueOf(row.detail().substring(in + IN.length())), false);
        Quantity of = quantity(row, whole, Unit.UNSTATED);
        return part.equals("PARTNER")
                ? Subject.share(of, of.withPartner(World.WORLD))
                : Subject.share(of.withMeasure(measure(Statistic.valueOf(part), false)), of);
    }

    private static Quantity quantity(Row row, Measure measure, Unit unit) {
        Quantity quantity = Quantity.of(
                measure,
                row.reporter(),
                row.partner(),
                row.period() == null ? ReportingPeriod.unknown() : row.period(),
                unit);
        boolean isScope = switch (row.statistic()) {
            case TOTAL_TRADE, EXPORTS, IMPORTS, TRADE_BALANCE, PHYSICAL_QUANTITY ->
                !row.detail().isEmpty();
            default -> false;
        };
        return isScope ? quantity.withScope(row.detail()) : quantity;
    }

    private static Measure measure(Statistic statistic, boolean isGross) {
        return switch (statistic) {
            case TOTAL_TRADE -> Measure.TOTAL_TRADE;
            case EXPORTS -> Measure.EXPORTS;
            case IMPORTS -> Measure.IMPORTS;
            case TRADE_BALANCE -> Measure.TRADE_BALANCE;
            case FDI_GROSS_INFLOW, CUMULATIVE_INFLOW -> isGross ? Measure.FDI_GROSS_INFLOW : Measure.FDI_INFLOW;
            case FDI_NET_INFLOW -> Measure.FDI_NET_INFLOW;
            case FDI_STOCK -> Measure.FDI_INWARD_STOCK;
            case REGISTERED_CAPITAL -> Measure.REGISTERED_CAPITAL;
            case PROJECT_VALUE -> Measure.PROJECT_VALUE;
            case ENTERPRISES -> Measure.ENTERPRISES;
            case PROJECTS -> Measure.PROJECTS;
            case PHYSICAL_QUANTITY -> PHYSICAL_QUANTITY;
            case SHARE, RANK, COVERAGE_RATIO ->
                throw new IllegalStateException(statistic + " is no measure of a level");
        };
    }
}
