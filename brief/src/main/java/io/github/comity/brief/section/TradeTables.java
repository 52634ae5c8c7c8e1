package io.github.comity.brief.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Magnitude;
import io.github.comity.indicator.ChangeCalculator;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.party.AreaPair;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Makes a table of the trade of each reporter, unit and coverage. */
final class TradeTables {
    static final ImmutableSet<Measure> FLOWS =
            ImmutableSet.of(Measure.TOTAL_TRADE, Measure.EXPORTS, Measure.IMPORTS, Measure.TRADE_BALANCE);
    private static final int LONGEST_SERIES = 30;
    private static final Comparator<ReportingPeriod> BY_END = Comparator.comparing(
                    (ReportingPeriod p) -> p.endExclusive().orElse(LocalDate.MIN))
            .thenComparing(p -> p.start().orElse(LocalDate.MAX), Comparator.reverseOrder());

    private final Evidence evidence;

    TradeTables(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Whether a claim is of the trade of the two sides as a whole. */
    static boolean isTrade(Quantity q, AreaPair pair) {
        return FLOWS.contains(q.measure())
                && q.scope().isEmpty()
                && q.period().isBounded()
                && pair.contains(q.reporter())
                && pair.contains(q.partner());
    }

    /** Whether a claim stands in a table: a level does, and a change against the year before. */
    static boolean isTold(Claim claim, AreaPair pair) {
        return claim.subject().isLevelOrChange()
                && isTrade(claim.subject().quantity(), pair)
                && (claim.levelOf().isPresent() || (isAgainstYearBefore(claim) && !isRateOfBalance(claim.subject())));
    }

    /** A balance has no rate of growth in a table. */
    private static boolean isRateOfBalance(Subject subject) {
        return subject.quantity().measure().equals(Measure.TRADE_BALANCE)
                && subject instanceof Subject.Change change
                && change.form() != Growth.Form.ABSOLUTE;
    }

    static boolean isAgainstYearBefore(Claim claim) {
        ReportingPeriod period = claim.subject().quantity().period();
        return period.isBounded()
                && claim.subject() instanceof Subject.Change change
                && change.base().equals(period.samePeriodOfPreviousYear());
    }

    ImmutableList<TradeTable> all(AreaPair pair) {
        Map<Quantity, List<Claim>> groups = new LinkedHashMap<>();
        evidence.facts().stream()
                .filter(c -> isTold(c, pair))
                .sorted(Comparator.comparing(
                        c -> pair.first().equals(c.subject().quantity().reporter()) ? 0 : 1))
                .forEach(c -> groups.computeIfAbsent(key(c.subject().quantity()), k -> new ArrayList<>())
                        .add(c));
        return groups.entrySet().stream()
                .map(e -> table(e.getKey(), e.getValue()))
                .filter(t -> !t.rows().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    private static Quantity key(Quantity quantity) {
        return quantity.withMeasure(Measure.TOTAL_TRADE).withPeriod(ReportingPeriod.unknown());
    }

    private TradeTable table(Quantity key, List<Claim> claims) {
        ReportingPeriod last = lastPeriod(key, claims);
        Claim newest = claims.stream()
                .filter(c -> c.subject().quantity().period().equals(last))
                .findFirst()
                .orElse(claims.get(0));
        Source source = newest.source();
        Quantity header = key.withPeriod(last);
        Magnitude magnitude = claims.stream()
                .filter(c -> c.levelOf().isPresent())
                .map(Claim::magnitude)
                .findFirst()
                .orElse(Magnitude.MILLION);
        Optional<ReportingPeriod> part = last.isWholeYear() ? partAfter(header, claims) : Optional.empty();
        ReportingPeriod previous = last.samePeriodOfPreviousYear();
        ImmutableList<TradeRow> rows = new Rows(header, source, part, magnitude).all();
        return new TradeTable(
                header, source, magnitude, previous, part, rows, series(header, source, claims, part, magnitude));
    }

    /** The last whole year that is stated or follows; else the last period. */
    private ReportingPeriod lastPeriod(Quantity key, List<Claim> claims) {
        Optional<ReportingPeriod> stated =
                periods(claims).stream().filter(ReportingPeriod::isWholeYear).max(BY_END);
        ReportingPeriod latest = periods(claims).stream().max(BY_END).orElseThrow();
        int year = latest.endExclusive().orElseThrow().getYear() - 1;
        LocalDate end = stated.flatMap(ReportingPeriod::endExclusive).orElse(LocalDate.MIN);
        for (int y = year; y >= year - 1 && LocalDate.of(y, 12, 31).isAfter(end); y--) {
            ReportingPeriod candidate = ReportingPeriod.year(y);
            if (isKnown(key.withPeriod(candidate), claims)) {
                return candidate;
            }
        }
        return stated.orElse(latest);
    }

    private static ImmutableSet<ReportingPeriod> periods(List<Claim> claims) {
        return claims.stream().map(c -> c.subject().quantity().period()).collect(ImmutableSet.toImmutableSet());
    }

    private boolean isKnown(Quantity total, List<Claim> claims) {
        ReportingPeriod whole = total.period();
        return claims.stream()
                .filter(c -> whole.contains(c.subject().quantity().period()))
                .findFirst()
                .filter(c -> ImmutableList.of(Measure.TOTAL_TRADE, Measure.EXPORTS, Measure.IMPORTS).stream()
                        .anyMatch(m ->
                                evidence.level(total.withMeasure(m), c.source()).isPresent()))
                .isPresent();
    }

    /** The longest part of the year after the last one that is stated or follows. */
    private Optional<ReportingPeriod> partAfter(Quantity header, List<Claim> claims) {
        LocalDate start = header.period().endExclusive().orElseThrow();
        return claims.stream()
                .map(c -> c.subject().quantity().period())
                .filter(p -> p.start().filter(s -> !s.isBefore(start)).isPresent())
                .filter(p -> !p.isWholeYear())
                .flatMap(p -> p.endExclusive().stream())
                .filter(e -> e.isAfter(start) && !e.isAfter(start.plusMonths(11)))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(e -> ReportingPeriod.days(start, e))
                .filter(p -> p.lengthInMonths().isPresent())
                .filter(p -> isKnown(header.withPeriod(p), claims))
                .findFirst();
    }

    private ImmutableList<TradeTable.Point> series(
            Quantity header, Source source, List<Claim> claims, Optional<ReportingPeriod> part, Magnitude magnitude) {
        if (!header.period().isWholeYear()) {
            return ImmutableList.of();
        }
        LocalDate first = periods(claims).stream()
                .flatMap(p -> p.start().stream())
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .minusYears(1);
        List<TradeTable.Point> points = new ArrayList<>();
        ReportingPeriod year = header.period();
        while (points.size() < LONGEST_SERIES && !year.start().orElseThrow().isBefore(first)) {
            Source of = sourceOf(year, claims).orElse(source);
            TradeTable.Point point = point(header.withPeriod(year), of, magnitude);
            if (point.isPresent()) {
                points.add(0, point);
            }
            year = year.samePeriodOfPreviousYear();
        }
        part.map(p -> point(header.withPeriod(p), sourceOf(p, claims).orElse(source), magnitude))
                .filter(TradeTable.Point::isPresent)
                .ifPresent(points::add);
        return points.size() < 2 ? ImmutableList.of() : ImmutableList.copyOf(points);
    }

    private static Optional<Source> sourceOf(ReportingPeriod period, List<Claim> claims) {
        return claims.stream()
                .filter(c -> c.subject().quantity().period().equals(period))
                .map(Claim::source)
                .findFirst()
                .or(() -> claims.stream()
                        .filter(c -> period.contains(c.subject().quantity().period()))
                        .map(Claim::source)
                        .findFirst());
    }

    private TradeTable.Point point(Quantity total, Source source, Magnitude magnitude) {
        return new TradeTable.Point(
                total.period(),
                evidence.level(total.withMeasure(Measure.EXPORTS), source).in(magnitude),
                evidence.level(total.withMeasure(Measure.IMPORTS), source).in(magnitude),
                evidence.level(total, source).in(magnitude));
    }

    /** The lines of one table. */
    private final class Rows {
        private final Quantity header;
        private final Source source;
        private final Optional<ReportingPeriod> part;
        private final Magnitude magnitude;
        private final ReportingPeriod previous;

        Rows(Quantity header, Source source, Optional<ReportingPeriod> part, Magnitude magnitude) {
            this.header = header;
            this.source = source;
            this.part = part;
            this.magnitude = magnitude;
            this.previous = header.period().samePeriodOfPreviousYear();
        }

        ImmutableList<TradeRow> all() {
            Cell totalBefore = level(Measure.TOTAL_TRADE, previous);
            return ImmutableList.of(
                            row(TradeRow.Kind.EXPORTS, Measure.EXPORTS, totalBefore),
                            row(TradeRow.Kind.IMPORTS, Measure.IMPORTS, totalBefore),
                            row(TradeRow.Kind.TOTAL, Measure.TOTAL_TRADE, totalBefore),
                            row(TradeRow.Kind.BALANCE, Measure.TRADE_BALANCE, totalBefore),
                            coverage())
                    .stream()
                    .filter(TradeRow::isPresent)
                    .collect(ImmutableList.toImmutableList());
        }

        private Cell level(Measure measure, ReportingPeriod period) {
            return evidence.level(header.withMeasure(measure).withPeriod(period), source)
                    .in(magnitude);
        }

        private Cell ofPart(Measure measure, boolean before) {
            return part.map(p -> level(measure, before ? p.samePeriodOfPreviousYear() : p))
                    .orElse(Cell.NONE);
        }

        private TradeRow row(TradeRow.Kind kind, Measure measure, Cell totalBefore) {
            Quantity now = header.withMeasure(measure);
            boolean isFlow = !measure.equals(Measure.TRADE_BALANCE);
            Cell before = level(measure, previous);
            Cell last = level(measure, header.period());
            Cell change = evidence.change(now, previous, source)
                    .in(magnitude)
                    .or(calculated(last, before, ChangeCalculator::absoluteChange));
            Cell growth = isFlow
                    ? evidence.growth(now, previous, source).or(calculated(last, before, GrowthCalculator::growth))
                    : Cell.NONE;
            Cell contribution = kind == TradeRow.Kind.EXPORTS || kind == TradeRow.Kind.IMPORTS
                    ? contribution(last, before, totalBefore)
                    : Cell.NONE;
            Cell partBefore = ofPart(measure, true);
            Cell ofPart = ofPart(measure, false);
            Cell partGrowth = isFlow
                    ? part.map(p -> evidence.growth(now.withPeriod(p), p.samePeriodOfPreviousYear(), source)
                                    .or(calculated(ofPart, partBefore, GrowthCalculator::growth)))
                            .orElse(Cell.NONE)
                    : Cell.NONE;
            return new TradeRow(kind, before, last, change, growth, contribution, partBefore, ofPart, partGrowth);
        }

        private TradeRow coverage() {
            Cell now = percentage(header.period());
            return new TradeRow(
                    TradeRow.Kind.COVERAGE,
                    percentage(previous),
                    now,
                    Cell.NONE,
                    Cell.NONE,
                    Cell.NONE,
                    part.map(p -> percentage(p.samePeriodOfPreviousYear())).orElse(Cell.NONE),
                    part.map(this::percentage).orElse(Cell.NONE),
                    Cell.NONE);
        }

        private Cell percentage(ReportingPeriod period) {
            return evidence.percentage(
                    header.withMeasure(Measure.EXPORTS).withPeriod(period),
                    header.withMeasure(Measure.IMPORTS).withPeriod(period),
                    source);
        }

        private static Cell contribution(Cell last, Cell before, Cell totalBefore) {
            return Cell.isDisputed(last, before, totalBefore)
                    ? Cell.CONTRADICTORY
                    : last.operand()
                            .flatMap(l -> before.operand()
                                    .flatMap(b -> totalBefore
                                            .operand()
                                            .map(t -> Cell.of(GrowthCalculator.contribution(l, b, t)))))
                            .orElse(Cell.NONE);
        }

        private static Cell calculated(Cell last, Cell before, BiFunction<Operand, Operand, Derived> calculator) {
            return Cell.isDisputed(last, before)
                    ? Cell.CONTRADICTORY
                    : last.operand()
                            .flatMap(l -> before.operand().map(b -> Cell.of(calculator.apply(l, b))))
                            .orElse(Cell.NONE);
        }
    }
}
