package io.github.comity.brief.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.brief.section.InvestmentTable.Kind;
import io.github.comity.brief.section.InvestmentTable.Line;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.indicator.CumulativeCalculator;
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

/** Makes a table of each measure of investment. */
final class InvestmentTables {
    private static final ImmutableSet<Measure> MEASURES = ImmutableSet.<Measure>builder()
            .addAll(Measure.inwardInvestment())
            .addAll(Measure.outwardInvestment())
            .add(Measure.REGISTERED_CAPITAL, Measure.PROJECT_VALUE)
            .build();
    private static final Comparator<ReportingPeriod> IN_TIME = Comparator.comparing(
                    (ReportingPeriod p) -> p.start().orElse(LocalDate.MIN))
            .thenComparing(p -> p.endExclusive().orElse(LocalDate.MAX));

    private final Evidence evidence;

    InvestmentTables(Evidence evidence) {
        this.evidence = evidence;
    }

    static boolean isInvestment(Quantity q, AreaPair pair) {
        return MEASURES.contains(q.measure())
                && q.scope().isEmpty()
                && pair.contains(q.reporter())
                && pair.contains(q.partner());
    }

    /** Whether a claim stands in a table: a level does, and a change against the year before beside its level. */
    boolean isTold(Claim claim, AreaPair pair) {
        Quantity q = claim.subject().quantity();
        return claim.subject().isLevelOrChange()
                && isInvestment(q, pair)
                && (claim.levelOf().isPresent()
                        || (TradeTables.isAgainstYearBefore(claim)
                                && evidence.levels()
                                        .anyMatch(l -> l.subject().quantity().equals(q))));
    }

    ImmutableList<InvestmentTable> all(AreaPair pair) {
        Map<Quantity, List<Claim>> groups = new LinkedHashMap<>();
        evidence.levels()
                .filter(c -> isInvestment(c.subject().quantity(), pair))
                .sorted(Comparator.comparing((Claim c) ->
                                pair.first().equals(c.subject().quantity().reporter()) ? 0 : 1)
                        .thenComparing(c ->
                                MEASURES.asList().indexOf(c.subject().quantity().measure())))
                .forEach(c -> groups.computeIfAbsent(
                                c.subject().quantity().withPeriod(ReportingPeriod.unknown()), k -> new ArrayList<>())
                        .add(c));
        return groups.entrySet().stream()
                .map(e -> table(e.getKey(), e.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private InvestmentTable table(Quantity key, List<Claim> claims) {
        ImmutableList<ReportingPeriod> periods = claims.stream()
                .map(c -> c.subject().quantity().period())
                .distinct()
                .sorted(IN_TIME)
                .collect(ImmutableList.toImmutableList());
        Source source = claims.get(0).source();
        List<Line> lines = new ArrayList<>();
        for (ReportingPeriod period : periods) {
            if (kind(period) == Kind.CUMULATIVE) {
                Cell all = evidence.level(key.withPeriod(period), sourceOf(period, claims));
                lines.add(new Line(Kind.CUMULATIVE, Optional.of(period), all, Cell.NONE));
                rest(key, all, period, claims).ifPresent(lines::add);
            }
        }
        for (Kind kind : ImmutableList.of(Kind.YEAR, Kind.PART)) {
            for (ReportingPeriod period : periods) {
                if (kind(period) == kind) {
                    lines.add(line(kind, key.withPeriod(period), sourceOf(period, claims)));
                }
            }
        }
        return new InvestmentTable(
                key.withPeriod(periods.get(periods.size() - 1)),
                source,
                claims.get(0).magnitude(),
                ImmutableList.copyOf(lines));
    }

    private static Kind kind(ReportingPeriod period) {
        boolean isLong = !period.isUnknown()
                && (!period.isBounded() || period.lengthInMonths().orElse(0) > 12);
        return isLong ? Kind.CUMULATIVE : period.isWholeYear() ? Kind.YEAR : Kind.PART;
    }

    private static Source sourceOf(ReportingPeriod period, List<Claim> claims) {
        return claims.stream()
                .filter(c -> c.subject().quantity().period().equals(period))
                .findFirst()
                .orElseThrow()
                .source();
    }

    private Line line(Kind kind, Quantity level, Source source) {
        Cell now = evidence.level(level, source);
        Cell growth = Cell.NONE;
        if (level.period().isBounded()) {
            ReportingPeriod base = level.period().samePeriodOfPreviousYear();
            Cell before = evidence.level(level.withPeriod(base), source);
            growth = evidence.growth(level, base, source)
                    .or(
                            Cell.isDisputed(now, before)
                                    ? Cell.CONTRADICTORY
                                    : now.operand()
                                            .flatMap(n ->
                                                    before.operand().map(b -> Cell.of(GrowthCalculator.growth(n, b))))
                                            .orElse(Cell.NONE));
            growth = growth.claim().isEmpty() && isNegative(now) ? Cell.NONE : growth;
        }
        return new Line(kind, Optional.of(level.period()), now, growth);
    }

    /** Whether it is certainly below zero, so that a rate from a level above zero would say nothing. */
    private static boolean isNegative(Cell level) {
        return level.operand()
                .flatMap(o -> o.bounds().upper())
                .filter(u -> u.signum() < 0)
                .isPresent();
    }

    /** What a cumulative figure leaves over after the years of the same edition that are stated. */
    private Optional<Line> rest(Quantity key, Cell all, ReportingPeriod period, List<Claim> claims) {
        if (!key.addsUp() || all.claim().isEmpty() || all.state() == Cell.State.CONTRADICTS) {
            return Optional.empty();
        }
        Claim cumulative = all.claim().get();
        ImmutableList<Claim> named = claims.stream()
                .filter(c -> c.source().edition().equals(cumulative.source().edition()))
                .filter(c -> c.subject().quantity().period().isWholeYear())
                .filter(c -> period.contains(c.subject().quantity().period()))
                .filter(c -> evidence.stated(c.subject(), c.source())
                        .filter(c::equals)
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
        int left = period.lengthInMonths().orElse(0)
                - named.stream()
                        .mapToInt(c ->
                                c.subject().quantity().period().lengthInMonths().orElse(0))
                        .sum();
        if (named.isEmpty() || left <= 0) {
            return Optional.empty();
        }
        Derived rest = CumulativeCalculator.residual(cumulative, named);
        boolean mayBeNegative = key.measure().sign() == Measure.Sign.ANY_SIGN;
        return rest.isDefined()
                        && (mayBeNegative || rest.bounds().upper().orElseThrow().signum() > 0)
                ? Optional.of(new Line(
                        Kind.REST, rest.about().map(Subject::quantity).map(Quantity::period), Cell.of(rest), Cell.NONE))
                : Optional.empty();
    }
}
