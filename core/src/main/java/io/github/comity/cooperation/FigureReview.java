package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.ProductCode;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.period.EventDate;
import io.github.comity.reconcile.Contradiction;
import io.github.comity.reconcile.Difference;
import io.github.comity.reconcile.Reconciliation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is odd in the figures of a cooperation. */
final class FigureReview {
    private static final ImmutableSet<Measure> TRADE = ImmutableSet.of(
            Measure.TOTAL_TRADE, Measure.EXPORTS, Measure.IMPORTS, Measure.TRADE_BALANCE, Measure.RE_EXPORTS);
    private static final ImmutableSet<Measure> MONEY = ImmutableSet.<Measure>builder()
            .addAll(Measure.inwardInvestment())
            .addAll(Measure.outwardInvestment())
            .add(Measure.GDP, Measure.REGISTERED_CAPITAL, Measure.PROJECT_VALUE)
            .add(Measure.LOANS, Measure.AID, Measure.REMITTANCES)
            .build();
    private static final ImmutableSet<Measure> COUNTS = ImmutableSet.of(
            Measure.ENTERPRISES,
            Measure.PROJECTS,
            Measure.TOURISTS,
            Measure.STUDENTS,
            Measure.DIASPORA,
            Measure.FLIGHTS_PER_WEEK,
            Measure.SISTER_CITIES,
            Measure.DOCUMENTS_SIGNED);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** Currencies of small units, of which agencies print thousands of billions. */
    private static final ImmutableSet<String> IN_TRILLIONS = ImmutableSet.of(
            "RUB", "KZT", "UZS", "IDR", "VND", "JPY", "KRW", "IRR", "IQD", "LBP", "COP", "CLP", "PYG", "NGN", "TZS",
            "UGX", "MNT", "LAK", "KHR", "MMK", "HUF", "INR", "PKR", "LKR", "KES", "AOA", "GNF", "XAF", "XOF", "CDF",
            "SYP", "TRY");

    private final Reconciliation reconciliation;
    private final Consumer<Finding> found;

    FigureReview(Reconciliation reconciliation, Consumer<Finding> found) {
        this.reconciliation = reconciliation;
        this.found = found;
    }

    void review() {
        reconciliation.contradictions().forEach(this::contradiction);
        reconciliation.differences().forEach(this::difference);
        EditionReview.review(reconciliation.claims(), FigureReview::told, found);
        for (Claim claim : reconciliation.claims()) {
            oddUnit(claim);
            unusualMagnitude(claim);
            withoutMagnitude(claim);
            oddProduct(claim);
            stockOfASpan(claim);
            if (claim.status().isFact()) {
                unstatedCoverage(claim);
                early(claim).ifPresent(found);
            }
        }
    }

    /** A fact of a period that had certainly not begun when it was published. */
    private static Optional<Finding> early(Claim claim) {
        return claim.source()
                .published()
                .flatMap(EventDate::latest)
                .flatMap(day -> early(claim, label(day) + ", when it was published", day));
    }

    /** A fact of a period that has not begun on a day, though its publication does not tell so. */
    static Optional<Finding> early(Claim claim, LocalDate day) {
        return early(claim).isPresent() ? Optional.empty() : early(claim, label(day), day);
    }

    private static Optional<Finding> early(Claim claim, String when, LocalDate day) {
        return claim.subject()
                .quantity()
                .period()
                .start()
                .filter(start -> claim.status().isFact() && start.isAfter(day))
                .map(start -> Finding.ofFigures(
                        ReviewRule.FACT_BEFORE_ITS_PERIOD,
                        "%s must be a target or forecast on %s, but was stated as a fact: %s"
                                .formatted(claim.subject().describe(), when, figure(claim)),
                        ImmutableSet.of(claim)));
    }

    private static String label(LocalDate day) {
        return EventDate.on(day).label();
    }

    /** A stock of money over several years. */
    private void stockOfASpan(Claim claim) {
        claim.levelOf()
                .filter(q -> q.measure().temporality() == Measure.Temporality.STOCK && MONEY.contains(q.measure()))
                .filter(q -> q.period().isBounded())
                .filter(q -> q.period()
                        .start()
                        .orElseThrow()
                        .plusYears(1)
                        .isBefore(q.period().endExclusive().orElseThrow()))
                .ifPresent(q -> found.accept(Finding.ofFigures(
                        ReviewRule.STOCK_OF_A_SPAN,
                        "%s must be of a day or of one year, but was of %s: %s"
                                .formatted(q.measure(), q.period().label(), figure(claim)),
                        ImmutableSet.of(claim))));
    }

    private void contradiction(Contradiction contradiction) {
        String claims = contradiction.claims().stream().map(FigureReview::told).collect(Collectors.joining("; "));
        String sentence = "figures of one edition must all be possible together, but were " + claims;
        if (contradiction.claims().size() == 1) {
            Claim claim = contradiction.foremost();
            sentence = "%s must be possible by itself, but was %s; %s"
                    .formatted(
                            claim.subject().describe(),
                            figure(claim),
                            contradiction.rules().iterator().next());
        }
        found.accept(Finding.of(contradiction, sentence));
    }

    private static String told(Claim claim) {
        return claim.subject().describe() + ": " + figure(claim);
    }

    static String figure(Claim claim) {
        return claim.growth()
                .map(g -> Growth.of(g.form(), g.figure()).toString())
                .orElseGet(() -> claim.figure().label());
    }

    private void difference(Difference difference) {
        ReviewRule rule = switch (difference.kind()) {
            case SOURCES -> ReviewRule.SOURCES_DIFFER;
            case SIDES -> ReviewRule.SIDES_DIFFER;
        };
        found.accept(Finding.ofFigures(rule, difference.sentence(), difference.claims()));
    }

    private void oddUnit(Claim claim) {
        claim.subject().quantities().stream()
                .flatMap(q -> wanted(q).stream())
                .findFirst()
                .or(() -> pointsOfAnAmount(claim))
                .or(() -> partOfOne(claim))
                .ifPresent(wanted -> found.accept(Finding.ofFigures(
                        ReviewRule.UNIT_OF_MEASURE,
                        "%s must be %s, but was %s%s"
                                .formatted(claim.subject().describe(), wanted, figure(claim), unit(claim)),
                        ImmutableSet.of(claim))));
    }

    /** Thousands of billions of a currency in which nothing bilateral is so large: a slip in the mark of thousands. */
    private void unusualMagnitude(Claim claim) {
        Figure figure = claim.figure();
        boolean isUnusual = figure.unit().kind() == Unit.Kind.MONEY
                && figure.magnitude() == Magnitude.BILLION
                && figure.low().abs().max(figure.high().abs()).compareTo(THOUSAND) >= 0
                && !IN_TRILLIONS.contains(figure.unit().symbol());
        if (isUnusual) {
            BigDecimal low = figure.low().movePointLeft(3);
            Figure meant = figure.isRange()
                    ? Figure.range(low, figure.high().movePointLeft(3), Magnitude.BILLION, figure.unit())
                    : Figure.of(low, Magnitude.BILLION, figure.unit());
            found.accept(Finding.ofFigures(
                    ReviewRule.UNUSUAL_MAGNITUDE,
                    "%s must have fewer than four digits before the word billion, but was %s; did you mean %s?"
                            .formatted(claim.subject().describe(), figure(claim), meant.label()),
                    ImmutableSet.of(claim)));
        }
    }

    /** A sum between two countries of less than a thousand: its magnitude word was left out. */
    private void withoutMagnitude(Claim claim) {
        Figure figure = claim.figure();
        Measure measure = claim.subject().quantity().measure();
        boolean isShort = claim.levelOf().isPresent()
                && (TRADE.contains(measure) || MONEY.contains(measure))
                && figure.unit().kind() == Unit.Kind.MONEY
                && figure.magnitude() == Magnitude.ONE
                && figure.low().signum() != 0
                && figure.low().abs().max(figure.high().abs()).compareTo(THOUSAND) < 0;
        if (isShort) {
            found.accept(Finding.ofFigures(
                    ReviewRule.UNUSUAL_MAGNITUDE,
                    ("%s must have a word such as million where it is below a thousand, but was %s; did you leave it "
                                    + "out?")
                            .formatted(claim.subject().describe(), figure(claim)),
                    ImmutableSet.of(claim)));
        }
    }

    private void oddProduct(Claim claim) {
        claim.subject().quantities().stream()
                .flatMap(q -> q.scope().flatMap(ProductCode::ofScope).stream())
                .filter(p -> !p.isWellFormed())
                .findFirst()
                .ifPresent(p -> found.accept(Finding.ofFigures(
                        ReviewRule.PRODUCT_CODE,
                        "%s must be of a code of %s, which has pairs of digits, but was of '%s'%s"
                                .formatted(
                                        claim.subject().describe(),
                                        p.classification(),
                                        p.code(),
                                        p.restored()
                                                .map(r -> "; did you mean '" + r.code() + "'?")
                                                .orElse("; state what is no code as a scope")),
                        ImmutableSet.of(claim))));
    }

    /** The unit of what the figure is about, where the figure does not show it. */
    private static String unit(Claim claim) {
        Unit unit = claim.subject().quantity().unit();
        boolean isShown = unit.equals(claim.unit())
                || claim.subject()
                        .as(Subject.Change.class)
                        .filter(c -> c.form() == Growth.Form.POINTS)
                        .isPresent();
        return isShown ? "" : " of a number of " + unit.symbol();
    }

    /**
     * What a level must be that is something else; what is of unstated unit, or of another measure, can be anything.
     */
    private static Optional<String> wanted(Quantity quantity) {
        Unit.Kind kind = quantity.unit().kind();
        if (kind == Unit.Kind.UNSTATED) {
            return Optional.empty();
        }
        Measure measure = quantity.measure();
        if (TRADE.contains(measure)) {
            boolean fits = kind == Unit.Kind.MONEY
                    || kind == Unit.Kind.PHYSICAL
                    || (kind == Unit.Kind.COUNT && quantity.scope().isPresent());
            return fits ? Optional.empty() : Optional.of("an amount of money or of goods");
        }
        if (MONEY.contains(measure)) {
            return kind == Unit.Kind.MONEY ? Optional.empty() : Optional.of("an amount of money");
        }
        if (COUNTS.stream().anyMatch(m -> m.name().equals(quantity.unit().symbol() + "s"))) {
            return Optional.of("counted in {%ss}, whatever their number"
                    .formatted(quantity.unit().symbol()));
        }
        return COUNTS.contains(measure) && (kind != Unit.Kind.COUNT || isOfAnother(quantity))
                ? Optional.of("a number of " + measure.name())
                : Optional.empty();
    }

    /** Whether things of one measure are counted in the unit of another: students in tourists. */
    private static boolean isOfAnother(Quantity quantity) {
        String counted = quantity.unit().symbol();
        return !counted.equals(quantity.measure().name()) && COUNTS.stream().anyMatch(m -> counted.equals(m.name()));
    }

    private static boolean isAmount(Measure measure) {
        return TRADE.contains(measure) || MONEY.contains(measure) || COUNTS.contains(measure);
    }

    private static Optional<String> pointsOfAnAmount(Claim claim) {
        return claim.subject()
                .as(Subject.Change.class)
                .filter(c -> c.form() == Growth.Form.POINTS)
                .filter(c -> switch (c.quantity().unit().kind()) {
                    case MONEY, COUNT, PHYSICAL, RANK -> true;
                    case PERCENT, PERCENTAGE_POINT, RATIO -> false;
                    case UNSTATED -> isAmount(c.quantity().measure());
                })
                .map(c -> "a percentage or an amount, since only a percentage changes in points");
    }

    /** A number of people or things with decimals and no magnitude word; flights per week may be a mean. */
    private static Optional<String> partOfOne(Claim claim) {
        Figure figure = claim.figure();
        Measure measure = claim.subject().quantity().measure();
        boolean isWhole = isWhole(figure.low()) && isWhole(figure.high());
        boolean isCounted = claim.levelOf().isPresent() && COUNTS.contains(measure);
        return isCounted && figure.magnitude() == Magnitude.ONE && !measure.equals(Measure.FLIGHTS_PER_WEEK) && !isWhole
                ? Optional.of("a whole number")
                : Optional.empty();
    }

    /** Without decimals: 8.000 is eight, but eight thousand is meant. */
    private static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0;
    }

    /**
     * A level that does not say what it covers is one of those beside it that do: of goods, of services, or of both. It
     * is of services alone only where services are stated.
     */
    private void unstatedCoverage(Claim claim) {
        Optional<Quantity> level = claim.levelOf().filter(q -> q.coverage() == Coverage.UNSTATED && q.addsUp());
        level.ifPresent(q -> {
            ImmutableList<Claim> beside = besides(claim, q);
            boolean services = beside.stream().anyMatch(c -> coverage(c) == Coverage.SERVICES);
            List<Coverage> may = Stream.of(Coverage.GOODS, Coverage.SERVICES, Coverage.GOODS_AND_SERVICES)
                    .filter(c -> services || c != Coverage.SERVICES)
                    .toList();
            if (!beside.isEmpty() && may.stream().noneMatch(c -> mayBe(claim, q.withCoverage(c)))) {
                found.accept(Finding.ofFigures(
                        ReviewRule.UNSTATED_COVERAGE,
                        "%s must be of goods, of services or of both, but was %s beside %s"
                                .formatted(
                                        claim.subject().describe(),
                                        figure(claim),
                                        beside.stream()
                                                .map(c -> figure(c) + " of "
                                                        + coverage(c).label())
                                                .collect(Collectors.joining(" and "))),
                        ImmutableSet.<Claim>builder().add(claim).addAll(beside).build()));
            }
        });
    }

    /** What the edition of a claim states of the same level with a coverage, goods first. */
    private ImmutableList<Claim> besides(Claim claim, Quantity level) {
        return reconciliation.claims().stream()
                .filter(c -> c.status().isFact()
                        && c.source().edition().equals(claim.source().edition())
                        && coverage(c) != Coverage.UNSTATED
                        && c.levelOf()
                                .filter(q -> q.withCoverage(Coverage.UNSTATED).equals(level))
                                .isPresent())
                .sorted((a, b) -> coverage(a).compareTo(coverage(b)))
                .collect(toImmutableList());
    }

    private static Coverage coverage(Claim claim) {
        return claim.subject().quantity().coverage();
    }

    private boolean mayBe(Claim claim, Quantity level) {
        return reconciliation
                .bounds(Subject.level(level), claim.source())
                .bounds()
                .intersects(claim.bounds());
    }
}
