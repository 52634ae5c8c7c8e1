package io.github.comity.reconcile;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.solver.LinearForm;
import io.github.comity.source.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** True exports and imports of the quarters of some years, and claims about them that are printed with care. */
final class World {
    private static final int FIRST_YEAR = 2020;
    private static final List<Measure> MEASURES =
            List.of(Measure.TOTAL_TRADE, Measure.EXPORTS, Measure.IMPORTS, Measure.TRADE_BALANCE);

    private final Random random;
    private final int years;
    private final Map<ReportingPeriod, Rational> exports = new HashMap<>();
    private final Map<ReportingPeriod, Rational> imports = new HashMap<>();
    private final List<ReportingPeriod> quarters = new ArrayList<>();

    World(Random random, int years) {
        this.random = random;
        this.years = years;
        for (int q = 0; q < 4 * years; q++) {
            ReportingPeriod quarter = ReportingPeriod.quarter(FIRST_YEAR + q / 4, 1 + q % 4);
            quarters.add(quarter);
            exports.put(quarter, Rational.of(1_000_000L + random.nextInt(400_000_000)));
            imports.put(quarter, Rational.of(1_000_000L + random.nextInt(400_000_000)));
        }
    }

    /** The true number behind a level, or behind a share that is an unknown of its own. */
    Rational truth(Subject subject) {
        if (subject instanceof Subject.Level level) {
            return level(level.quantity());
        }
        if (subject instanceof Subject.Share share) {
            return level(share.part()).dividedBy(level(share.whole()));
        }
        if (subject instanceof Subject.Ratio ratio) {
            return level(ratio.numerator()).dividedBy(level(ratio.denominator()));
        }
        if (subject instanceof Subject.Difference difference) {
            return level(difference.minuend()).minus(level(difference.subtrahend()));
        }
        if (subject instanceof Subject.ShareChange change) {
            return truth(change.share()).minus(truth(change.earlier())).times(Rational.of(100));
        }
        Subject.Change change = (Subject.Change) subject;
        Rational now = level(change.quantity());
        Rational then = level(change.quantity().withPeriod(change.base()));
        return switch (change.form()) {
            case RATE -> now.dividedBy(then).minus(Rational.ONE).times(Rational.of(100));
            case FACTOR -> now.dividedBy(then);
            case DIVISOR -> then.dividedBy(now);
            case ABSOLUTE, POINTS -> now.minus(then);
        };
    }

    /** Moves one number by chance, no lower than 1; what comes back moves it to where it was. */
    Runnable move() {
        Map<ReportingPeriod, Rational> flow = random.nextBoolean() ? exports : imports;
        ReportingPeriod quarter = quarters.get(random.nextInt(quarters.size()));
        Rational before = flow.get(quarter);
        long most = (long) Math.pow(10, random.nextInt(9));
        Rational after = before.plus(Rational.of(random.nextLong(-most, most + 1)));
        flow.put(quarter, after.compareTo(Rational.ONE) < 0 ? Rational.ONE : after);
        return () -> flow.put(quarter, before);
    }

    private Rational level(Quantity quantity) {
        Rational e = Rational.ZERO;
        Rational i = Rational.ZERO;
        for (ReportingPeriod quarter : quarters) {
            if (quantity.period().contains(quarter)) {
                e = e.plus(exports.get(quarter));
                i = i.plus(imports.get(quarter));
            }
        }
        Measure measure = quantity.measure();
        if (measure.equals(Measure.EXPORTS)) {
            return e;
        }
        return measure.equals(Measure.IMPORTS) ? i : measure.equals(Measure.TOTAL_TRADE) ? e.plus(i) : e.minus(i);
    }

    /** A level as a sum of quarters: exports of the quarters first, then imports. */
    LinearForm form(Quantity quantity) {
        LinearForm form = LinearForm.ZERO;
        Measure measure = quantity.measure();
        for (int q = 0; q < quarters.size(); q++) {
            if (quantity.period().contains(quarters.get(q))) {
                LinearForm e = LinearForm.of(q);
                LinearForm i = LinearForm.of(quarters.size() + q);
                form = form.plus(
                        measure.equals(Measure.EXPORTS)
                                ? e
                                : measure.equals(Measure.IMPORTS)
                                        ? i
                                        : measure.equals(Measure.TOTAL_TRADE) ? e.plus(i) : e.minus(i));
            }
        }
        return form;
    }

    private ReportingPeriod period() {
        int year = FIRST_YEAR + random.nextInt(years);
        return switch (random.nextInt(5)) {
            case 0 -> ReportingPeriod.quarter(year, 1 + random.nextInt(4));
            case 1 -> ReportingPeriod.half(year, 1 + random.nextInt(2));
            case 2 -> ReportingPeriod.years(FIRST_YEAR, FIRST_YEAR + years - 1);
            default -> ReportingPeriod.year(year);
        };
    }

    /** Something that one may claim or ask. */
    Subject subject() {
        Measure measure = MEASURES.get(random.nextInt(4));
        Quantity quantity = Said.quantity(measure, "2020").withPeriod(period());
        Quantity flow = quantity.measure().isNonNegative() ? quantity : quantity.withMeasure(Measure.EXPORTS);
        ReportingPeriod before = flow.period().samePeriodOfPreviousYear();
        boolean hasBase = quarters.stream().anyMatch(before::contains)
                && before.start().orElseThrow().getYear() >= FIRST_YEAR;
        return switch (random.nextInt(hasBase ? 12 : 7)) {
            case 0, 1, 2 -> Subject.level(quantity);
            case 3 -> Subject.level(flow);
            case 4 -> Subject.share(flow.withMeasure(Measure.EXPORTS), flow.withMeasure(Measure.TOTAL_TRADE));
            case 5 -> Subject.ratio(flow.withMeasure(Measure.EXPORTS), flow.withMeasure(Measure.IMPORTS));
            case 6 -> Subject.difference(flow, flow.withMeasure(Measure.EXPORTS).withPeriod(period()));
            case 7 -> Subject.change(quantity, quantity.period().samePeriodOfPreviousYear(), Growth.Form.ABSOLUTE);
            case 8 -> Subject.change(flow, before, Growth.Form.FACTOR);
            case 9 -> Subject.change(flow, before, Growth.Form.DIVISOR);
            default -> Subject.change(flow, before, Growth.Form.RATE);
        };
    }

    /** A change of a share in points between two years. */
    Subject.ShareChange shareChange() {
        ReportingPeriod year = ReportingPeriod.year(FIRST_YEAR + 1);
        Quantity part = Said.quantity(Measure.EXPORTS, "2020").withPeriod(year);
        return Subject.shareChange(
                Subject.share(part, part.withMeasure(Measure.TOTAL_TRADE)),
                ReportingPeriod.year(FIRST_YEAR),
                Growth.Form.POINTS);
    }

    /** Different subjects. */
    List<Subject> subjects(int count) {
        Set<Subject> subjects = new LinkedHashSet<>();
        for (int i = 0; i < 3 * count && subjects.size() < count; i++) {
            subjects.add(subject());
        }
        return List.copyOf(subjects);
    }

    Claim claim(Subject subject) {
        return claim(subject, Said.SOURCE);
    }

    /** A true claim: rounded, hedged or both. */
    Claim claim(Subject subject, Source source) {
        Rational truth = truth(subject);
        Unit unit = subject.unit();
        boolean amount = unit.equals(Unit.USD);
        boolean percent = subject instanceof Subject.Share;
        Rational shown =
                amount ? truth.dividedBy(Rational.of(1_000_000)) : percent ? truth.times(Rational.of(100)) : truth;
        int decimals = random.nextInt(3) + (amount || percent || unit.equals(Unit.PERCENT) ? 0 : 1);
        Qualifier qualifier = switch (random.nextInt(10)) {
            case 0 -> Qualifier.ABOUT;
            case 1 -> Qualifier.MORE_THAN;
            case 2 -> Qualifier.LESS_THAN;
            case 3 -> Qualifier.NEARLY;
            default -> Qualifier.AS_PRINTED;
        };
        RoundingMode mode = switch (qualifier) {
            case MORE_THAN -> RoundingMode.DOWN;
            case LESS_THAN, NEARLY -> RoundingMode.UP;
            default -> random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.HALF_EVEN;
        };
        BigDecimal value =
                new BigDecimal(shown.numerator()).divide(new BigDecimal(shown.denominator()), decimals, mode);
        if (value.signum() == 0) {
            // a zero has no hedge, so that it must not be one that was cut
            qualifier = Qualifier.AS_PRINTED;
            mode = RoundingMode.HALF_UP;
            value = new BigDecimal(shown.numerator()).divide(new BigDecimal(shown.denominator()), decimals, mode);
        }
        while (value.signum() == 0 && subject instanceof Subject.Change) {
            decimals++;
            value = new BigDecimal(shown.numerator()).divide(new BigDecimal(shown.denominator()), decimals, mode);
        }
        Unit printed = percent ? Unit.PERCENT : unit;
        Figure figure = Figure.of(value, amount ? Magnitude.MILLION : Magnitude.ONE, printed);
        return Claim.of(subject, figure.withQualifier(qualifier), source);
    }
}
