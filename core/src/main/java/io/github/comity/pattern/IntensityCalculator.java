package io.github.comity.pattern;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Undefined;
import io.github.comity.claim.Undefined.Reason;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.indicator.LevelCalculator;
import io.github.comity.pattern.RatioOfSums.Pair;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.structure.Distribution;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Compares trade with a partner with what the partner's weight in the world would let expect, and counts the markets
 * that are reached.
 *
 * <p>Two forms of trade intensity are published: WITS sets the partner's imports against all world trade, Kojima
 * against the trade of the world without the reporter, which gives a smaller number. The names say which. Both need the
 * partner's imports from the same side as world trade: "world exports to the partner" out of "world exports". Mixing
 * the partner's own report with the world's gives a third value and is answered with {@code REPORTER_MISMATCH} where
 * the reporters are known.
 *
 * <p>Every method answers undefined with a mismatch reason if operands that say what they are about do not belong
 * together, and if a denominator is or may be zero. Points are rounded half-even and bounds outward at 34 digits, once
 * for each quotient. Bounds called tight are tight for operands that are stated independently and rest on different
 * claims. This class is stateless and thread-safe.
 */
public final class IntensityCalculator {
    private static final MathContext POINT = MathContext.DECIMAL128;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Bounds ONE = Bounds.exactly(BigDecimal.ONE);
    private static final Bounds NON_NEGATIVE = Bounds.atLeast(BigDecimal.ZERO);

    private IntensityCalculator() {}

    /**
     * Calculates the export intensity in the form of WITS.
     *
     * <p>Formula: {@code (exports to partner / exports) / (world exports to partner / world exports)}. Unit: ratio, 0
     * and above; 1 is neutral. It is not the form of {@link #exportIntensityKojima}. Bounds: tight. Source: WITS, trade
     * intensity index; Yamazawa 1971.
     *
     * @param exportsToPartner the reporter's exports to the partner
     * @param exports the reporter's exports to the world
     * @param worldExportsToPartner what the world exports to the partner
     * @param worldExports what the world exports
     * @return the intensity
     */
    public static Derived exportIntensityWits(
            Operand exportsToPartner, Operand exports, Operand worldExportsToPartner, Operand worldExports) {
        return intensity(
                "export intensity (WITS)",
                "(exports to partner / exports) / (world exports to partner / world exports)",
                exportsToPartner,
                exports,
                worldExportsToPartner,
                worldExports);
    }

    /**
     * Calculates the export intensity in the form of Kojima, also of Drysdale and Garnaut.
     *
     * <p>Formula: {@code (exports to partner / exports) / (partner's imports / (world imports - reporter's imports))}.
     * Unit: ratio, 0 and above; 1 is neutral. The reporter's own imports are taken out of the world, since it does not
     * export to itself; the result is smaller than that of {@link #exportIntensityWits}. Bounds: tight. Source: Kojima
     * 1964; Drysdale and Garnaut 1982.
     *
     * @param exportsToPartner the reporter's exports to the partner
     * @param exports the reporter's exports to the world
     * @param partnerImports the partner's imports from the world
     * @param worldImports what the world imports
     * @param ownImports the reporter's imports, a part of the world's
     * @return the intensity
     */
    public static Derived exportIntensityKojima(
            Operand exportsToPartner,
            Operand exports,
            Operand partnerImports,
            Operand worldImports,
            Operand ownImports) {
        return intensity(
                "export intensity (Kojima)",
                "(exports to partner / exports) / (partner's imports / (world imports - own imports))",
                exportsToPartner,
                exports,
                partnerImports,
                restOfWorld("imports of the rest of the world", worldImports, ownImports));
    }

    /**
     * Calculates the import intensity against the whole world.
     *
     * <p>Formula: {@code (imports from partner / imports) / (partner's exports / world exports)}. Unit: ratio, 0 and
     * above; 1 is neutral. On one consistent matrix it is the {@link #exportIntensityWits} of the partner towards the
     * reporter. Bounds: tight.
     *
     * @param importsFromPartner the reporter's imports from the partner
     * @param imports the reporter's imports from the world
     * @param partnerExports the partner's exports to the world
     * @param worldExports what the world exports
     * @return the intensity
     */
    public static Derived importIntensityWholeWorld(
            Operand importsFromPartner, Operand imports, Operand partnerExports, Operand worldExports) {
        return intensity(
                "import intensity (whole world)",
                "(imports from partner / imports) / (partner's exports / world exports)",
                importsFromPartner,
                imports,
                partnerExports,
                worldExports);
    }

    /**
     * Calculates the import intensity in the form of Kojima.
     *
     * <p>Formula: {@code (imports from partner / imports) / (partner's exports / (world exports - reporter's
     * exports))}. Unit: ratio, 0 and above; 1 is neutral. The reporter's own exports are taken out of the world.
     * Bounds: tight. Source: Kojima 1964.
     *
     * @param importsFromPartner the reporter's imports from the partner
     * @param imports the reporter's imports from the world
     * @param partnerExports the partner's exports to the world
     * @param worldExports what the world exports
     * @param ownExports the reporter's exports, a part of the world's
     * @return the intensity
     */
    public static Derived importIntensityKojima(
            Operand importsFromPartner,
            Operand imports,
            Operand partnerExports,
            Operand worldExports,
            Operand ownExports) {
        return intensity(
                "import intensity (Kojima)",
                "(imports from partner / imports) / (partner's exports / (world exports - own exports))",
                importsFromPartner,
                imports,
                partnerExports,
                restOfWorld("exports of the rest of the world", worldExports, ownExports));
    }

    /**
     * Calculates the intensity of turnover, exports and imports together.
     *
     * <p>Formula: {@code (trade with partner / trade) / (partner's trade / (2 world exports))}. Unit: ratio, 0 and
     * above; 1 is neutral. World trade counts every flow twice, as an export and as an import. Bounds: tight.
     *
     * @param tradeWithPartner the reporter's turnover with the partner
     * @param trade the reporter's turnover with the world
     * @param partnerTrade the partner's turnover with the world
     * @param worldExports what the world exports, once
     * @return the intensity
     */
    public static Derived turnoverIntensity(
            Operand tradeWithPartner, Operand trade, Operand partnerTrade, Operand worldExports) {
        Derived worldTrade = worldExports
                .undefined()
                .map(u -> Derived.undefined(
                        "world trade", u.reason(), u.explanation(), worldExports.unit(), List.of(worldExports)))
                .orElseGet(() -> Derived.of(
                        "world trade",
                        "2 world exports",
                        worldExports.unit(),
                        worldExports.point().multiply(TWO),
                        worldExports.bounds().times(TWO),
                        List.of(worldExports)));
        return intensity(
                "turnover intensity",
                "(trade with partner / trade) / (partner's trade / (2 world exports))",
                tradeWithPartner,
                trade,
                partnerTrade,
                worldTrade);
    }

    private static Derived intensity(
            String name, String formula, Operand flow, Operand all, Operand partner, Operand world) {
        ImmutableList<Operand> inputs = ImmutableList.of(flow, all, partner, world);
        ImmutableList<ReportingPeriod> periods = inputs.stream()
                .flatMap(o -> o.levelOf().stream())
                .map(Quantity::period)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        if (periods.size() > 1) {
            return Derived.undefined(
                    name,
                    Reason.PERIOD_MISMATCH,
                    "%s needs figures of one period, but was %s and %s; take figures of one period"
                            .formatted(
                                    name, periods.get(0).label(), periods.get(1).label()),
                    Unit.RATIO,
                    inputs);
        }
        return LevelCalculator.ratio(LevelCalculator.ratio(flow, all), LevelCalculator.ratio(partner, world))
                .named(name, formula);
    }

    /** The world's figure and the reporter's may come from two reports of one data set. */
    private static Derived restOfWorld(String name, Operand world, Operand own) {
        List<Operand> inputs = List.of(world, own);
        Optional<Undefined> none = world.undefined().or(own::undefined);
        if (none.isEmpty() && !world.unit().equals(own.unit())) {
            none = Optional.of(new Undefined(
                    Reason.UNIT_MISMATCH,
                    "%s need figures of one unit, but was %s and %s; convert one first"
                            .formatted(name, world.unit(), own.unit())));
        }
        return none.map(u -> Derived.undefined(name, u.reason(), u.explanation(), world.unit(), inputs))
                .orElseGet(() -> {
                    Bounds rest = world.bounds().minus(own.bounds()).intersection(NON_NEGATIVE);
                    BigDecimal point = world.point().subtract(own.point()).max(BigDecimal.ZERO);
                    return Derived.of(name, "world - own", world.unit(), point, rest, inputs);
                });
    }

    /**
     * Maps an intensity to a scale that is symmetric about neutral trade.
     *
     * <p>Formula: {@code (intensity - 1) / (intensity + 1)}. Unit: ratio, from -1 (no trade) to below 1; 0 is neutral.
     * Bounds: tight where those of the intensity are.
     *
     * @param intensity a trade intensity of either form
     * @return the symmetric intensity
     */
    public static Derived symmetricIntensity(Derived intensity) {
        return symmetric("symmetric trade intensity", "(intensity - 1) / (intensity + 1)", intensity);
    }

    /** The map of [0, inf) to [-1, 1) that sends x and 1/x to opposite values. */
    static Derived symmetric(String name, String formula, Derived ratio) {
        if (!ratio.isDefined()) {
            return ratio.named(name, "");
        }
        Bounds bounds = ONE.minus(Bounds.exactly(TWO).dividedBy(ratio.bounds().plus(ONE)));
        BigDecimal point =
                ratio.point().subtract(BigDecimal.ONE).divide(ratio.point().add(BigDecimal.ONE), POINT);
        BigDecimal raised = bounds.lower().map(point::max).orElse(point);
        Derived symmetric = Derived.of(
                name, formula, Unit.RATIO, bounds.upper().map(raised::min).orElse(raised), bounds, List.of(ratio));
        return ratio.notes().contains(Derived.Note.SHARED_INPUT)
                ? symmetric.withNote(Derived.Note.SHARED_INPUT)
                : symmetric;
    }

    /**
     * Calculates the share of a supplier in a market, for one product or all.
     *
     * <p>Formula: {@code exports to market / imports of market}. Unit: ratio, 0 and above; above 1 where the two sides
     * report the flow differently. The operands may be of two reporters, since a market share sets one side's exports
     * against the other's imports. Bounds: tight. Source: WITS, market share.
     *
     * @param exportsToMarket what the supplier exports to the market
     * @param marketImports what the market imports from all
     * @return the market share
     */
    public static Derived marketShare(Operand exportsToMarket, Operand marketImports) {
        Optional<ReportingPeriod> a = exportsToMarket.levelOf().map(Quantity::period);
        Optional<ReportingPeriod> b = marketImports.levelOf().map(Quantity::period);
        String name = "market share";
        if (a.isPresent() && b.isPresent() && !a.equals(b)) {
            return Derived.undefined(
                    name,
                    Reason.PERIOD_MISMATCH,
                    "%s needs figures of one period, but was %s and %s; take figures of one period"
                            .formatted(name, a.get().label(), b.get().label()),
                    Unit.RATIO,
                    List.of(exportsToMarket, marketImports));
        }
        return LevelCalculator.ratio(withoutReporter(exportsToMarket), withoutReporter(marketImports))
                .named(name, "exports to market / imports of market");
    }

    /** The same number as a derived one that is about no level, so that it may meet another reporter's. */
    private static Operand withoutReporter(Operand operand) {
        if (operand.undefined().isPresent()) {
            return operand;
        }
        boolean nonNegative =
                operand.levelOf().map(q -> q.measure().isNonNegative()).orElse(false);
        return Derived.of(
                operand.label(),
                "level",
                operand.unit(),
                nonNegative ? operand.point().max(BigDecimal.ZERO) : operand.point(),
                nonNegative ? operand.bounds().intersection(NON_NEGATIVE) : operand.bounds(),
                List.of(operand));
    }

    /**
     * Calculates the index of export market penetration.
     *
     * <p>Formula: {@code markets with exports / markets with imports}. Unit: ratio, from 0 to 1. A market that imports
     * nothing is not counted, even if exports to it are reported. Bounds: tight; a printed zero of a coarse figure may
     * be a market. Undefined if no market imports, or it may be that none does. Source: WITS, index of export market
     * penetration.
     *
     * @param exports the reporter's exports of a product by market
     * @param marketImports the imports of that product by market
     * @return the share of the importing markets that are reached
     */
    public static Derived exportMarketPenetration(Distribution exports, Distribution marketImports) {
        Vectors vectors = Vectors.of("export market penetration", Unit.RATIO, exports, marketImports);
        if (vectors.failed() || vectors.shares(marketImports).failed()) {
            return vectors.undefined();
        }
        int reached = 0;
        int markets = 0;
        RatioOfSums low = RatioOfSums.smallest();
        RatioOfSums high = RatioOfSums.largest();
        boolean certain = false;
        for (String market : marketImports.categories()) {
            boolean imports = marketImports.point(market).signum() > 0;
            markets += imports ? 1 : 0;
            reached += imports && exports.point(market).signum() > 0 ? 1 : 0;
            Presence demand = Presence.of(marketImports.bounds(market));
            Presence supply = Presence.of(exports.bounds(market));
            certain |= demand == Presence.CERTAIN;
            Pair worst = demand == Presence.NONE ? Pair.NOTHING : count(supply == Presence.CERTAIN);
            Pair best = demand == Presence.NONE ? Pair.NOTHING : count(supply != Presence.NONE);
            low.choose(demand == Presence.CERTAIN ? new Pair[] {worst} : new Pair[] {worst, Pair.NOTHING});
            high.choose(demand == Presence.CERTAIN ? new Pair[] {best} : new Pair[] {best, Pair.NOTHING});
        }
        vectors.require(
                certain,
                Reason.BASE_MAY_BE_ZERO,
                "export market penetration needs a market that certainly imports, but every one may "
                        + "import nothing; take finer figures");
        return vectors.failed()
                ? vectors.undefined()
                : vectors.result(
                        "markets with exports / markets with imports",
                        BigDecimal.valueOf(reached).divide(BigDecimal.valueOf(markets), POINT),
                        low.value().hull(high.value()));
    }

    private static Pair count(boolean reached) {
        return new Pair(reached ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ONE);
    }
}
