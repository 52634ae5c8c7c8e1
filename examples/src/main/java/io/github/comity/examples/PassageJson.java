package io.github.comity.examples;

import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.communique.CommuniqueReading;
import io.github.comity.communique.Numeral;
import io.github.comity.communique.NumeralCoverage;
import io.github.comity.communique.PeriodBasis;
import io.github.comity.communique.ReadClaim;
import io.github.comity.communique.ReadRow;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Unit;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.reconcile.Slip;
import io.github.comity.reconcile.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a reading in the fields and values of the passages. */
final class PassageJson {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<Measure, String> MEASURES = Map.ofEntries(
            Map.entry(Measure.TOTAL_TRADE, "TOTAL_TRADE"),
            Map.entry(Measure.EXPORTS, "EXPORTS"),
            Map.entry(Measure.IMPORTS, "IMPORTS"),
            Map.entry(Measure.TRADE_BALANCE, "TRADE_BALANCE"),
            Map.entry(Measure.FDI_GROSS_INFLOW, "FDI_GROSS_INFLOW"),
            Map.entry(Measure.FDI_INFLOW, "FDI_GROSS_INFLOW"),
            Map.entry(Measure.FDI_NET_INFLOW, "FDI_NET_INFLOW"),
            Map.entry(Measure.FDI_INWARD_STOCK, "FDI_STOCK"),
            Map.entry(Measure.REGISTERED_CAPITAL, "REGISTERED_CAPITAL"),
            Map.entry(Measure.PROJECT_VALUE, "PROJECT_VALUE"),
            Map.entry(Measure.ENTERPRISES, "ENTERPRISES"),
            Map.entry(Measure.PROJECTS, "PROJECTS"));
    private static final int MONTHS_OF_YEAR = 12;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PassageJson() {}

    /** The line of a passage: its claims, what was left unread, verdict and diagnosis. */
    static ObjectNode line(String id, CommuniqueReading read) {
        CommuniqueReading reading = read.withoutDoubts();
        ObjectNode line = JSON.createObjectNode();
        line.put("id", id);
        ArrayNode claims = line.putArray("claims");
        List<ReadRow> rows = reading.rows();
        for (int i = 0; i < rows.size(); i++) {
            claims.add(row(rows.get(i), i + 1, rows));
        }
        ArrayNode unread = line.putArray("unread");
        for (Numeral numeral : reading.unread()) {
            unread.addObject()
                    .put("text", numeral.span().of(reading.text()))
                    .put("offset", numeral.span().offset())
                    .put("length", numeral.span().length())
                    .put("line", numeral.span().line())
                    .put("column", numeral.span().column())
                    .put("reason", numeral.reason());
        }
        NumeralCoverage coverage = reading.coverage();
        line.putObject("coverage")
                .put("numerals", coverage.numerals())
                .put("read", coverage.read())
                .put("noStatistic", coverage.noStatistic())
                .put("unread", coverage.unread());
        Reconciliation check = reading.reconciliation();
        line.put("verdict", verdict(check.verdict()));
        line.put("diagnosis", diagnosis(check).map(Slip::name).orElse(null));
        return line;
    }

    /** The period as the passages write it: of more than one year in years; null where it is unknown. */
    private static @Nullable String period(ReportingPeriod period) {
        if (period.isUnknown()) {
            return null;
        }
        int months = period.lengthInMonths().orElse(0);
        boolean isYears = months > MONTHS_OF_YEAR && months % MONTHS_OF_YEAR == 0;
        return isYears ? "%s/P%sY".formatted(period.start().orElseThrow(), months / MONTHS_OF_YEAR) : period.toString();
    }

    private static String verdict(Verdict verdict) {
        return verdict == Verdict.CONTRADICTORY ? "INCONSISTENT" : verdict.name();
    }

    /** The slip that the first contradiction names that names one. */
    static Optional<Slip> diagnosis(Reconciliation check) {
        return check.contradictions().stream()
                .flatMap(c -> c.diagnosis().stream())
                .findFirst();
    }

    private static ObjectNode row(ReadRow row, int number, List<ReadRow> rows) {
        ObjectNode out = JSON.createObjectNode();
        Claim first = row.first();
        Quantity quantity = first.subject().quantity();
        Subject subject = row.level().map(l -> l.claim().subject()).orElseGet(() -> unchanged(first.subject()));
        out.put("no", number);
        out.put("measure", measure(subject));
        out.put("reporter", quantity.reporter().code());
        out.put("partner", quantity.partner().code());
        out.put("period", period(quantity.period()));
        out.put(
                "periodBasis",
                row.periodBasis() == PeriodBasis.NONE ? null : row.periodBasis().name());
        level(out, row, subject);
        if (!row.changes().isEmpty()) {
            growth(out, row);
        }
        if (!first.status().isFact()) {
            out.put("status", first.status().name());
        }
        row.sameAs().ifPresent(same -> {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).level().filter(same::equals).isPresent()) {
                    out.put("sameAs", i + 1);
                }
            }
        });
        details(out, row, subject);
        return out;
    }

    /** What a row without a level is about. */
    private static Subject unchanged(Subject subject) {
        return subject.as(Subject.ShareChange.class)
                .<Subject>map(Subject.ShareChange::share)
                .orElseGet(() -> Subject.level(subject.quantity()));
    }

    private static String measure(Subject subject) {
        if (subject instanceof Subject.Share) {
            return "SHARE";
        }
        if (subject instanceof Subject.Ratio) {
            return "COVERAGE_RATIO";
        }
        if (subject instanceof Subject.Rank) {
            return "RANK";
        }
        Measure measure = subject.quantity().measure();
        boolean isInflow = measure.equals(Measure.FDI_GROSS_INFLOW) || measure.equals(Measure.FDI_INFLOW);
        return isInflow && isLong(subject.quantity().period())
                ? "CUMULATIVE_INFLOW"
                : MEASURES.getOrDefault(measure, "PHYSICAL_QUANTITY");
    }

    private static boolean isLong(ReportingPeriod period) {
        return !period.isUnknown()
                && (!period.isBounded() || period.lengthInMonths().orElse(0) > MONTHS_OF_YEAR);
    }

    private static void level(ObjectNode out, ReadRow row, Subject subject) {
        if (row.level().isEmpty()) {
            out.putNull("value").putNull("magnitude").putNull("unit").put("qualifier", "AS_PRINTED");
            return;
        }
        ReadClaim level = row.level().get();
        Figure figure = level.claim().figure();
        if (figure.isRange()) {
            out.putNull("value");
            out.put("low", figure.low().toPlainString())
                    .put("high", figure.high().toPlainString());
        } else {
            out.put("value", figure.value().toPlainString());
        }
        out.put(
                "magnitude",
                level.isMagnitudeMissing() ? null : figure.magnitude().name());
        out.put("unit", unit(subject, level));
        for (Assumption assumption : level.claim().assumptions()) {
            if (assumption.kind() == Assumption.Kind.CARRIED_CURRENCY) {
                out.put("unitCarried", true);
            } else if (assumption.kind() == Assumption.Kind.CARRIED_MAGNITUDE) {
                out.put("magnitudeCarried", true);
            }
        }
        out.put("qualifier", figure.qualifier().name());
    }

    private static @Nullable String unit(Subject subject, ReadClaim level) {
        Unit unit = level.printedUnit();
        if (subject instanceof Subject.Rank) {
            return "rank";
        }
        return switch (level.claim().figure().unit().kind()) {
            case PERCENT -> "percent";
            case COUNT -> "count";
            case PHYSICAL -> unit.symbol().equals("t") ? "tonne" : unit.symbol();
            default -> unit.equals(Unit.UNSTATED) ? null : unit.symbol();
        };
    }

    private static void growth(ObjectNode out, ReadRow row) {
        ObjectNode growth = out.putObject("growth");
        List<ReadClaim> absolute = new ArrayList<>();
        ReportingPeriod base = ReportingPeriod.unknown();
        for (ReadClaim change : row.changes()) {
            Figure figure = change.claim().figure();
            Growth.Form form = form(change.claim().subject());
            base = base(change.claim().subject());
            if (form == Growth.Form.ABSOLUTE) {
                absolute.add(change);
                continue;
            }
            boolean isIndex = form == Growth.Form.FACTOR && figure.unit().equals(Unit.PERCENT);
            BigDecimal value = isIndex ? figure.low().subtract(HUNDRED) : figure.low();
            growth.put(
                    switch (isIndex ? Growth.Form.RATE : form) {
                        case RATE -> "rate";
                        case FACTOR -> "factor";
                        case DIVISOR -> "divisor";
                        default -> "points";
                    },
                    value.toPlainString());
            growth.put("qualifier", figure.qualifier().name());
        }
        for (ReadClaim change : absolute) {
            Figure figure = change.claim().figure();
            growth.putObject("change")
                    .put("value", figure.low().toPlainString())
                    .put(
                            "magnitude",
                            figure.magnitude() == Magnitude.ONE
                                    ? null
                                    : figure.magnitude().name())
                    .put(
                            "unit",
                            figure.unit().equals(Unit.UNSTATED)
                                    ? null
                                    : figure.unit().symbol())
                    .put("qualifier", figure.qualifier().name());
        }
        growth.put("base", period(base));
    }

    private static Growth.Form form(Subject subject) {
        return subject instanceof Subject.Change change
                ? change.form()
                : subject instanceof Subject.ShareChange share ? share.form() : Growth.Form.RATE;
    }

    private static ReportingPeriod base(Subject subject) {
        return subject instanceof Subject.Change change
                ? change.base()
                : subject instanceof Subject.ShareChange share ? share.base() : ReportingPeriod.unknown();
    }

    private static void details(ObjectNode out, ReadRow row, Subject subject) {
        if (subject instanceof Subject.Share share) {
            boolean isPartner = share.whole().partner().equals(World.WORLD)
                    && share.part().measure().equals(share.whole().measure());
            String whole = MEASURES.getOrDefault(share.whole().measure(), "TOTAL_TRADE");
            String part =
                    isPartner ? "PARTNER" : MEASURES.getOrDefault(share.part().measure(), "EXPORTS");
            out.put("shareOf", part + "_IN_" + whole);
        } else if (subject instanceof Subject.Rank rank) {
            out.put("rankOf", MEASURES.getOrDefault(rank.quantity().measure(), "TOTAL_TRADE"));
            row.outOf().ifPresent(n -> out.put("outOf", Integer.toString(n)));
        } else {
            Measure measure = subject.quantity().measure();
            row.level()
                    .map(l -> l.claim().figure().unit())
                    .filter(u -> u.kind() == Unit.Kind.COUNT)
                    .ifPresent(u -> out.put("kind", u.symbol()));
            subject.quantity().scope().ifPresent(s -> out.put("scope", s));
            if (measure.equals(Measure.FDI_GROSS_INFLOW)
                    && isLong(subject.quantity().period())) {
                out.put("scope", "gross");
            }
        }
    }
}
