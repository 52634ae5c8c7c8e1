package io.github.comity.reconcile;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** True texts about the trade of some years in which one slip is planted, and what the reconciler says of them. */
public final class PlantedSlips {
    /** What is planted. */
    enum Kind {
        DIGIT(Slip.DIGIT_SLIP, "a digit changed"),
        EXCHANGED_DIGITS(Slip.DIGIT_SLIP, "two digits exchanged"),
        SCALE(Slip.SCALE_SLIP, "a wrong magnitude word"),
        SHIFT(Slip.DECIMAL_SHIFT, "a shifted decimal mark"),
        EXTRA_DIGIT(Slip.EXTRA_OR_MISSING_DIGIT, "a digit too many"),
        MISSING_DIGIT(Slip.EXTRA_OR_MISSING_DIGIT, "a digit missing"),
        WRONG_BASE(Slip.WRONG_GROWTH_BASE, "a growth over the new level"),
        WRONG_SIGN(Slip.WRONG_SIGN, "a wrong sign"),
        SWAPPED_FLOWS(Slip.SWAPPED_FLOWS, "exports and imports exchanged"),
        SWAPPED_YEARS(Slip.SWAPPED_YEARS, "two years exchanged"),
        SWAPPED_UNITS(Slip.SWAPPED_UNITS, "two magnitude words exchanged"),
        LAST_YEAR(Slip.LAST_YEAR_REPEATED, "the year before repeated");

        final Slip slip;
        final String label;

        Kind(Slip slip, String label) {
            this.slip = slip;
            this.label = label;
        }

        /** Whether such a slip can be planted in a text. */
        boolean fits(Known known) {
            return switch (this) {
                case LAST_YEAR, SWAPPED_YEARS -> known != Known.GROWTHS;
                case WRONG_BASE, WRONG_SIGN -> known != Known.LEVELS;
                default -> true;
            };
        }
    }

    /** How much else is known. */
    enum Known {
        /** Levels of one year, and all growths. */
        GROWTHS("one year and growths"),
        /** Levels of two years. */
        LEVELS("two years"),
        /** Levels of two years, and all growths. */
        BOTH("two years and growths");

        final String label;

        Known(String label) {
            this.label = label;
        }
    }

    /** A text: what is printed, and for the claims that a slip changed, the true ones. */
    record Text(List<Claim> printed, List<Claim> wrong, List<Claim> meant) {}

    /** Counts of one kind. */
    static final class Score {
        int texts;
        int refuted;
        int first;
        int named;
        int blamed;
        int wrongSlip;

        void add(Score other) {
            texts += other.texts;
            refuted += other.refuted;
            first += other.first;
            named += other.named;
            blamed += other.blamed;
            wrongSlip += other.wrongSlip;
        }

        /** A row of the table: of those refuted, in percent but for those where only true claims are blamed. */
        String row() {
            return "%d | %s | %s | %s | %d | %s"
                    .formatted(
                            texts,
                            percent(refuted, texts),
                            percent(first, refuted),
                            percent(named, refuted),
                            blamed,
                            percent(wrongSlip, refuted));
        }

        private static String percent(int part, int whole) {
            return whole == 0
                    ? "-"
                    : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP) + " %";
        }

        @Override
        public String toString() {
            return row();
        }
    }

    private static final List<Measure> MEASURES = List.of(Measure.TOTAL_TRADE, Measure.EXPORTS, Measure.IMPORTS);

    private final Random random;

    PlantedSlips(Random random) {
        this.random = random;
    }

    private static Claim level(Measure measure, int year, Figure figure) {
        return Claim.of(Subject.level(Said.quantity(measure, String.valueOf(year))), figure, Said.SOURCE);
    }

    private static Claim growth(Measure measure, int year, BigDecimal percent) {
        return Claim.of(
                Subject.change(
                        Said.quantity(measure, String.valueOf(year)), ReportingPeriod.year(year - 1), Growth.Form.RATE),
                Figure.of(percent, Magnitude.ONE, Unit.PERCENT),
                Said.SOURCE);
    }

    private static Figure amount(BigDecimal thousands) {
        return Figure.of(thousands.movePointLeft(3).setScale(1, RoundingMode.HALF_UP), Magnitude.MILLION, Unit.USD);
    }

    /** True claims, each rounded to one decimal. */
    private List<Claim> truth(Known known) {
        int first = known == Known.GROWTHS ? 2022 : 2021;
        BigDecimal[][] true_ = new BigDecimal[3][3];
        for (int m = 1; m < 3; m++) {
            long start = 20_000L + random.nextInt(800_000);
            for (int y = 0; y < 3; y++) {
                true_[m][y] = BigDecimal.valueOf(start);
                start = start * (70 + random.nextInt(110)) / 100 + random.nextInt(100);
            }
        }
        for (int y = 0; y < 3; y++) {
            true_[0][y] = true_[1][y].add(true_[2][y]);
        }
        List<Claim> claims = new ArrayList<>();
        for (int m = 0; m < 3; m++) {
            Measure measure = MEASURES.get(m);
            for (int y = first; y < 2023; y++) {
                claims.add(level(measure, y, amount(true_[m][y - 2021])));
            }
            if (known != Known.LEVELS) {
                BigDecimal rate = true_[m][1]
                        .subtract(true_[m][0])
                        .multiply(BigDecimal.valueOf(100))
                        .divide(true_[m][0], 1, RoundingMode.HALF_UP);
                claims.add(growth(measure, 2022, rate));
            }
        }
        return claims;
    }

    /** A text with a slip that changes what is printed. */
    Text text(Kind kind, Known known) {
        while (true) {
            List<Claim> claims = truth(known);
            int at = random.nextInt(claims.size());
            Claim a = claims.get(at);
            boolean two = kind == Kind.SWAPPED_FLOWS || kind == Kind.SWAPPED_YEARS || kind == Kind.SWAPPED_UNITS;
            Claim b = two || kind == Kind.LAST_YEAR ? mate(kind, a, claims) : null;
            if (two ? b == null : (kind == Kind.LAST_YEAR && b == null)) {
                continue;
            }
            List<Claim> printed = new ArrayList<>(claims);
            if (two && kind != Kind.SWAPPED_UNITS) {
                if (a.figure().equals(b.figure())) {
                    continue;
                }
                Claim x = with(a, b.figure());
                Claim y = with(b, a.figure());
                printed.set(at, x);
                printed.set(claims.indexOf(b), y);
                return new Text(printed, List.of(x, y), List.of(a, b));
            }
            if (kind == Kind.SWAPPED_UNITS) {
                BigDecimal billions = b.figure().value().movePointLeft(3).setScale(4, RoundingMode.HALF_UP);
                Figure meant = Figure.of(billions, Magnitude.BILLION, Unit.USD);
                printed.set(claims.indexOf(b), with(b, meant));
                Claim trueB = with(b, meant);
                Claim x = with(a, a.figure().withMagnitude(Magnitude.BILLION));
                Claim y = with(trueB, meant.withMagnitude(Magnitude.MILLION));
                printed.set(at, x);
                printed.set(claims.indexOf(b), y);
                return new Text(printed, List.of(x, y), List.of(a, trueB));
            }
            Figure slip = slip(kind, a, b);
            if (slip != null && !slip.equals(a.figure())) {
                Claim x = with(a, slip);
                printed.set(at, x);
                return new Text(printed, List.of(x), List.of(a));
            }
        }
    }

    private static Claim with(Claim claim, Figure figure) {
        return Claim.of(claim.subject(), figure, claim.source());
    }

    private static Claim mate(Kind kind, Claim a, List<Claim> claims) {
        boolean flows = kind != Kind.SWAPPED_YEARS && kind != Kind.LAST_YEAR;
        for (Claim b : claims) {
            if (a.levelOf().isPresent() && b.levelOf().isPresent()) {
                boolean samePeriod =
                        a.levelOf().get().period().equals(b.levelOf().get().period());
                boolean sameMeasure =
                        a.levelOf().get().measure().equals(b.levelOf().get().measure());
                boolean isFlow = !a.levelOf().get().measure().equals(Measure.TOTAL_TRADE)
                        && !b.levelOf().get().measure().equals(Measure.TOTAL_TRADE);
                boolean later =
                        kind != Kind.LAST_YEAR || a.levelOf().get().period().equals(ReportingPeriod.year(2022));
                if (flows ? samePeriod && !sameMeasure && isFlow : sameMeasure && !samePeriod && later) {
                    return b;
                }
            }
        }
        return null;
    }

    private Figure slip(Kind kind, Claim a, Claim b) {
        Figure f = a.figure();
        BigDecimal value = f.value();
        String digits = value.unscaledValue().abs().toString();
        int scale = value.scale();
        boolean level = a.levelOf().isPresent();
        int i = random.nextInt(digits.length());
        return switch (kind) {
            case DIGIT -> {
                char d = (char) ('0' + random.nextInt(10));
                yield i == 0 && d == '0' ? null : of(f, digits.substring(0, i) + d + digits.substring(i + 1), scale);
            }
            case EXCHANGED_DIGITS ->
                i == 0
                        ? null
                        : of(
                                f,
                                digits.substring(0, i - 1)
                                        + digits.charAt(i)
                                        + digits.charAt(i - 1)
                                        + digits.substring(i + 1),
                                scale);
            case SCALE -> level ? f.withMagnitude(Magnitude.BILLION) : null;
            case SHIFT -> of(f, digits, scale + (random.nextBoolean() ? 1 : -1));
            case EXTRA_DIGIT ->
                of(f, digits.substring(0, i) + (char) ('0' + random.nextInt(10)) + digits.substring(i), scale);
            case MISSING_DIGIT ->
                digits.length() < 3 || i == digits.length() - 1
                        ? null
                        : of(f, digits.substring(0, i) + digits.substring(i + 1), scale);
            case WRONG_BASE -> {
                if (level || value.signum() == 0) {
                    yield null;
                }
                BigDecimal factor = BigDecimal.ONE.add(value.movePointLeft(2));
                yield Figure.of(value.divide(factor, 1, RoundingMode.HALF_UP), f.magnitude(), f.unit());
            }
            case WRONG_SIGN -> level || value.signum() == 0 ? null : Figure.of(value.negate(), f.magnitude(), f.unit());
            case LAST_YEAR -> b.figure();
            case SWAPPED_FLOWS, SWAPPED_YEARS, SWAPPED_UNITS -> null;
        };
    }

    private static Figure of(Figure f, String digits, int scale) {
        if (digits.length() <= scale || (digits.charAt(0) == '0' && digits.length() > scale + 1)) {
            return null;
        }
        BigDecimal value = new BigDecimal(digits).movePointLeft(scale).setScale(scale);
        return Figure.of(f.value().signum() < 0 ? value.negate() : value, f.magnitude(), f.unit());
    }

    /** Whether a repair gives one wrong claim, and with it all others, back its true figure. */
    private static boolean isRight(Repair repair, Text text) {
        int at = text.wrong().indexOf(repair.claim());
        return at >= 0
                && repair.figure().filter(text.meant().get(at).figure()::equals).isPresent()
                && repair.besides().size() == text.wrong().size() - 1
                && text.wrong().containsAll(repair.besides());
    }

    static void score(Kind kind, Text text, Score score) {
        score.texts++;
        Reconciliation found = Reconciler.standard().reconcile(text.printed());
        if (found.verdict() != Verdict.CONTRADICTORY) {
            return;
        }
        score.refuted++;
        List<Repair> repairs = found.contradictions().stream()
                .flatMap(c -> c.repairs().stream())
                .toList();
        if (repairs.isEmpty()) {
            return;
        }
        Repair first = repairs.get(0);
        score.first += isRight(first, text) ? 1 : 0;
        score.named += repairs.stream()
                        .anyMatch(r -> r.slip().filter(s -> s == kind.slip).isPresent() && isRight(r, text))
                ? 1
                : 0;
        boolean onTrue = repairs.stream()
                .noneMatch(r -> text.wrong().contains(r.claim())
                        || text.wrong().stream().anyMatch(r.besides()::contains));
        score.blamed += onTrue ? 1 : 0;
        score.wrongSlip += first.slip().isPresent() && !text.wrong().contains(first.claim()) ? 1 : 0;
    }

    /** So many texts of a kind where so much is known. */
    static Score score(Kind kind, Known known, long seed, int texts) {
        Score score = new Score();
        PlantedSlips planted = new PlantedSlips(new Random(seed));
        for (int i = 0; i < texts; i++) {
            score(kind, planted.text(kind, known), score);
        }
        return score;
    }

    static Map<Kind, Score> scores(long seed, int texts) {
        Map<Kind, Score> scores = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            Score all = new Score();
            Arrays.stream(Known.values()).filter(kind::fits).forEach(k -> all.add(score(kind, k, seed, texts)));
            scores.put(kind, all);
        }
        return scores;
    }

    /**
     * Prints the table of {@code docs/reconciliation.md}.
     *
     * @param args the seed, and how many texts of each kind, in equal parts where less and where more is known
     */
    public static void main(String... args) {
        System.out.println("| slip | what else is known | texts | refuted | right figure first | named right "
                + "| only true claims blamed | slip named on a true claim first |");
        System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        Score all = new Score();
        for (Kind kind : Kind.values()) {
            List<Known> fitting =
                    Arrays.stream(Known.values()).filter(kind::fits).toList();
            int texts = -Math.floorDiv(-Integer.parseInt(args[1]), fitting.size());
            for (Known known : fitting) {
                Score score = score(kind, known, Long.parseLong(args[0]), texts);
                System.out.println("| " + kind.label + " | " + known.label + " | " + score.row() + " |");
                all.add(score);
            }
        }
        System.out.println("| all | | " + all.row() + " |");
    }
}
