package io.github.comity.specimen;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.party.Countries;
import io.github.comity.party.Country;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The dossiers that the reconciler is measured on, each by its number of claims and a seed.
 *
 * <p>This class has no state.
 */
public final class Shapes {
    private static final Source SOURCE = Source.of("Gazette");
    private static final int FIRST_YEAR = 2001;

    private Shapes() {}

    /**
     * Lists true claims about one pair: level and growth of each flow for months, quarters, halves, years and the
     * months since January, all tied to each other.
     *
     * @param claims how many claims, above zero
     * @param seed the seed
     * @return the claims, the earliest first
     */
    public static ImmutableList<Claim> onePair(int claims, long seed) {
        int years = claims / 160 + 1;
        TradeWorld world = TradeWorld.of(new Random(seed), Countries.KAZ, Countries.CZE, FIRST_YEAR, years, SOURCE);
        List<Claim> all = new ArrayList<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + years; year++) {
            for (ReportingPeriod period : TradeWorld.periods(year)) {
                for (Measure flow : TradeWorld.FLOWS) {
                    all.add(world.level(flow, period));
                    all.add(world.growth(flow, period));
                }
            }
        }
        return ImmutableList.copyOf(all.subList(0, claims));
    }

    /**
     * Lists true claims about many pairs, ten years of quarters and years each: growths always, levels by chance.
     *
     * @param claims how many claims, above zero
     * @param levels what share of the levels is printed, in percent: 100 for a dense dossier, 5 for a sparse one
     * @param seed the seed
     * @return the claims, pair by pair
     */
    public static ImmutableList<Claim> manyPairs(int claims, int levels, long seed) {
        Random random = new Random(seed);
        ImmutableList<Country> countries = Countries.all();
        List<Claim> all = new ArrayList<>();
        for (int pair = 0; all.size() < claims; pair++) {
            int reporter = pair % countries.size();
            int partner = (reporter + 1 + pair / countries.size()) % countries.size();
            TradeWorld world =
                    TradeWorld.of(random, countries.get(reporter), countries.get(partner), FIRST_YEAR, 10, SOURCE);
            for (int year = FIRST_YEAR; year < FIRST_YEAR + 10; year++) {
                for (Measure flow : TradeWorld.FLOWS) {
                    List<ReportingPeriod> periods = new ArrayList<>(List.of(ReportingPeriod.year(year)));
                    for (int quarter = 1; quarter <= 4; quarter++) {
                        periods.add(ReportingPeriod.quarter(year, quarter));
                    }
                    for (ReportingPeriod period : periods) {
                        if (random.nextInt(100) < levels) {
                            all.add(world.level(flow, period));
                        }
                        all.add(world.growth(flow, period));
                    }
                }
            }
        }
        return ImmutableList.copyOf(all.subList(0, claims));
    }

    /**
     * Lists true claims about total trade, exports and imports of many pairs in one year each: sums that have nothing
     * to do with each other.
     *
     * @param sums how many sums, above zero
     * @param seed the seed
     * @return three claims for each sum
     */
    public static ImmutableList<Claim> pureSums(int sums, long seed) {
        Random random = new Random(seed);
        ImmutableList<Country> countries = Countries.all();
        List<Claim> all = new ArrayList<>();
        for (int pair = 0; pair < sums; pair++) {
            int reporter = pair % countries.size();
            int partner = (reporter + 1 + pair / countries.size()) % countries.size();
            TradeWorld world =
                    TradeWorld.of(random, countries.get(reporter), countries.get(partner), FIRST_YEAR, 1, SOURCE);
            for (Measure flow : TradeWorld.FLOWS) {
                all.add(world.level(flow, ReportingPeriod.year(FIRST_YEAR)));
            }
        }
        return ImmutableList.copyOf(all);
    }

    /**
     * Lists the 18 claims of a text: levels and growths of the three flows in three years, where three levels are
     * wrong.
     *
     * @param seed the seed
     * @return the claims, which cannot all be true
     */
    public static ImmutableList<Claim> text(long seed) {
        TradeWorld world = TradeWorld.of(new Random(seed), Countries.KAZ, Countries.CZE, FIRST_YEAR, 3, SOURCE);
        List<Claim> all = new ArrayList<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + 3; year++) {
            for (Measure flow : TradeWorld.FLOWS) {
                Claim level = world.level(flow, ReportingPeriod.year(year));
                boolean wrong = flow.equals(TradeWorld.FLOWS.get(year - FIRST_YEAR));
                all.add(wrong ? Slips.scaled(level, 3, 2) : level);
                all.add(world.growth(flow, ReportingPeriod.year(year)));
            }
        }
        return ImmutableList.copyOf(all);
    }

    /**
     * Lists a level, the growth of every year after it, and a last level that cannot follow.
     *
     * @param years how many growths, above zero
     * @return the claims, all needed for the contradiction
     */
    public static ImmutableList<Claim> growthChain(int years) {
        Quantity exports = quantity(Measure.EXPORTS, ReportingPeriod.year(1950));
        List<Claim> all = new ArrayList<>();
        all.add(amount(exports, "100.0"));
        double level = 100;
        for (int year = 1951; year <= 1950 + years; year++) {
            double rate = 1 + year % 7;
            level *= 1 + rate / 100;
            all.add(growth(
                    exports.withPeriod(ReportingPeriod.year(year)),
                    BigDecimal.valueOf(rate).setScale(1)));
        }
        BigDecimal last = BigDecimal.valueOf(level).multiply(BigDecimal.TEN).setScale(1, RoundingMode.HALF_UP);
        all.add(amount(exports.withPeriod(ReportingPeriod.year(1950 + years)), last.toPlainString()));
        return ImmutableList.copyOf(all);
    }

    /**
     * Lists different figures for one level.
     *
     * @param claims how many
     * @return the claims, of which no two can both be true
     */
    public static ImmutableList<Claim> figuresOfOneLevel(int claims) {
        List<Claim> all = new ArrayList<>();
        for (int i = 0; i < claims; i++) {
            all.add(amount(quantity(Measure.EXPORTS, ReportingPeriod.year(2023)), String.valueOf(100 + 2 * i)));
        }
        return ImmutableList.copyOf(all);
    }

    /**
     * Lists claims that all say the same but for one, each with a wording of its own.
     *
     * @param claims how many
     * @return the claims, which cannot all be true
     */
    public static ImmutableList<Claim> duplicatesButOne(int claims) {
        List<Claim> all = new ArrayList<>();
        for (int i = 0; i < claims; i++) {
            String printed = i == claims / 2 ? "148.9" : "147.7";
            all.add(amount(quantity(Measure.EXPORTS, ReportingPeriod.year(2023)), printed)
                    .withWording("claim " + i));
        }
        return ImmutableList.copyOf(all);
    }

    /**
     * Lists true claims about periods of 1 to 30 months that partly overlap.
     *
     * @param claims how many
     * @param seed the seed
     * @return the claims
     */
    public static ImmutableList<Claim> overlappingPeriods(int claims, long seed) {
        Random random = new Random(seed);
        TradeWorld world = TradeWorld.of(random, Countries.KAZ, Countries.CZE, FIRST_YEAR, 12, SOURCE);
        List<Claim> all = new ArrayList<>();
        for (int i = 0; i < claims; i++) {
            int year = FIRST_YEAR + random.nextInt(9);
            ReportingPeriod first = ReportingPeriod.month(year, Month.of(1 + random.nextInt(12)));
            ReportingPeriod period = ReportingPeriod.days(
                    first.start().orElseThrow(), first.start().orElseThrow().plusMonths(1 + random.nextInt(30)));
            Measure flow = TradeWorld.FLOWS.get(random.nextInt(3));
            all.add(world.level(flow, period));
        }
        return ImmutableList.copyOf(all);
    }

    /**
     * Lists levels from 1E-30 to 1E+30 of the years of one flow, with the growths between them.
     *
     * @return the claims, which can all be true
     */
    public static ImmutableList<Claim> hugeAndTiny() {
        List<Claim> all = new ArrayList<>();
        Quantity exports = quantity(Measure.EXPORTS, ReportingPeriod.year(2000));
        for (int i = 0; i <= 20; i++) {
            Quantity now = exports.withPeriod(ReportingPeriod.year(2000 + i));
            BigDecimal value = new BigDecimal("1.5").movePointRight(3 * i - 30);
            all.add(Claim.of(Subject.level(now), Figure.of(value, Magnitude.ONE, Unit.USD), SOURCE));
            if (i > 0) {
                all.add(growth(now, new BigDecimal("99900.0")));
            }
        }
        return ImmutableList.copyOf(all);
    }

    /**
     * Lists shares that go round in a circle: exports of one country in those of the next one and so on, the last in
     * the first.
     *
     * @param claims how many, at most the number of countries
     * @return the claims, which cannot all be true
     */
    public static ImmutableList<Claim> cyclicShares(int claims) {
        List<Claim> all = new ArrayList<>();
        ImmutableList<Country> countries = Countries.all();
        ReportingPeriod year = ReportingPeriod.year(2023);
        for (int i = 0; i < claims; i++) {
            Quantity part = Quantity.of(Measure.EXPORTS, Countries.KAZ, countries.get(i), year, Unit.USD);
            Quantity whole = part.withPartner(countries.get((i + 1) % claims));
            all.add(Claim.of(
                    Subject.share(part, whole),
                    Figure.of(new BigDecimal("90.0"), Magnitude.ONE, Unit.PERCENT),
                    SOURCE));
        }
        return ImmutableList.copyOf(all);
    }

    private static Quantity quantity(Measure measure, ReportingPeriod period) {
        return Quantity.of(measure, Countries.KAZ, Countries.CZE, period, Unit.USD);
    }

    private static Claim amount(Quantity quantity, String millions) {
        return Claim.of(
                Subject.level(quantity), Figure.of(new BigDecimal(millions), Magnitude.MILLION, Unit.USD), SOURCE);
    }

    private static Claim growth(Quantity quantity, BigDecimal percent) {
        return Claim.of(
                Subject.change(quantity, quantity.period().samePeriodOfPreviousYear(), Growth.Form.RATE),
                Figure.of(percent, Magnitude.ONE, Unit.PERCENT),
                SOURCE);
    }
}
