package io.github.comity.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Splitter;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.World;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads {@code communiques.txt}, whose head describes its form.
 *
 * <p>What the form leaves open is decided here: a level whose magnitude word is missing stands for an unknown multiple
 * of its currency, so it becomes a level of unstated unit, which nothing links to its growth; the assumptions about a
 * period belong to all claims of a line, those about currency and magnitude to its level.
 */
final class CommuniqueCases {
    /** A physical amount of the goods that the scope names. */
    static final Measure PHYSICAL_QUANTITY = Measure.of(
            "physical quantity", Measure.Additivity.ADDITIVE, Measure.Sign.NON_NEGATIVE, Measure.Temporality.FLOW);

    private static final ImmutableMap<String, Measure> MEASURES = Stream.of(
                    Measure.TOTAL_TRADE,
                    Measure.EXPORTS,
                    Measure.IMPORTS,
                    Measure.TRADE_BALANCE,
                    Measure.FDI_GROSS_INFLOW,
                    Measure.FDI_NET_INFLOW,
                    Measure.FDI_INFLOW,
                    Measure.FDI_INWARD_STOCK,
                    Measure.REGISTERED_CAPITAL,
                    Measure.PROJECT_VALUE,
                    Measure.ENTERPRISES,
                    Measure.PROJECTS,
                    PHYSICAL_QUANTITY)
            .collect(toImmutableMap(Measure::name, m -> m));
    private static final ImmutableMap<String, Area> AREAS = Stream.of(
                    World.WORLD, CountryGroup.EU, CountryGroup.CIS, CountryGroup.OTS)
            .collect(toImmutableMap(Area::code, a -> a));
    private static final ImmutableMap<String, Assumption> ASSUMPTIONS = ImmutableMap.of(
            "period carried",
            new Assumption(Assumption.Kind.CARRIED_PERIOD, "period carried from another clause"),
            "period shifted",
            new Assumption(Assumption.Kind.CARRIED_PERIOD, "period of another clause, shifted by a year"),
            "period relative",
            new Assumption(Assumption.Kind.RELATIVE_DATE, "period counted from the date of publication"),
            "currency carried",
            new Assumption(Assumption.Kind.CARRIED_CURRENCY, "currency carried from another figure"),
            "magnitude carried",
            new Assumption(Assumption.Kind.CARRIED_MAGNITUDE, "magnitude word carried from elsewhere"),
            "magnitude missing",
            new Assumption(
                    Assumption.Kind.OTHER, "magnitude word missing, so the amount is left without its currency"));

    private static final Splitter COLUMNS = Splitter.on('|').trimResults();
    private static final Splitter NOTES = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private static final Supplier<ImmutableList<CommuniqueCase>> ALL = Suppliers.memoize(CommuniqueCases::read);

    private CommuniqueCases() {}

    /** {@return all cases in the order of the file} */
    static ImmutableList<CommuniqueCase> all() {
        return ALL.get();
    }

    private static ImmutableList<CommuniqueCase> read() {
        ImmutableList.Builder<CommuniqueCase> cases = ImmutableList.builder();
        List<String> block = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("case ") && !block.isEmpty()) {
                cases.add(new Block(block).read());
                block.clear();
            }
            if (!line.isBlank() && !line.startsWith("#")) {
                block.add(line.strip());
            }
        }
        return cases.add(new Block(block).read()).build();
    }

    private static List<String> lines() {
        try {
            return Resources.readLines(
                    Resources.getResource(CommuniqueCases.class, "communiques.txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of one case. */
    private static final class Block {
        private final List<String> lines;
        private final List<String> head;
        private final String id;
        private final Source source;

        Block(List<String> lines) {
            this.lines = lines;
            this.head = COLUMNS.splitToList(lines.get(0).substring("case ".length()));
            this.id = head.get(0);
            this.source = Source.builder()
                    .publisher("case " + id)
                    .published(EventDate.parse(head.get(1)))
                    .build();
        }

        CommuniqueCase read() {
            ImmutableList.Builder<Claim> claims = ImmutableList.builder();
            ImmutableList.Builder<CommuniqueCase.SameQuantity> same = ImmutableList.builder();
            ImmutableList.Builder<CommuniqueCase.Check> checks = ImmutableList.builder();
            ImmutableList.Builder<CommuniqueCase.Repair> repairs = ImmutableList.builder();
            List<String> verdict = List.of();
            for (String line : lines.subList(1, lines.size())) {
                List<String> words = WORDS.splitToList(line);
                switch (words.get(0)) {
                    case "check" -> checks.add(check(words));
                    case "verdict" -> verdict = words;
                    case "repair" ->
                        repairs.add(new CommuniqueCase.Repair(
                                id + "." + words.get(1), String.join(" ", words.subList(2, words.size()))));
                    default -> {
                        Row row = new Row(id, source, COLUMNS.splitToList(line));
                        claims.addAll(row.claims());
                        row.note("same as ")
                                .ifPresent(other ->
                                        same.add(new CommuniqueCase.SameQuantity(id + "." + other, row.levelId())));
                    }
                }
            }
            return new CommuniqueCase(
                    id,
                    EventDate.parse(head.get(1)),
                    WORDS.splitToStream(head.get(2)).map(Country::ofAlpha3).collect(toImmutableList()),
                    claims.build(),
                    same.build(),
                    checks.build(),
                    verdict.get(1),
                    verdict.stream().skip(2).findFirst(),
                    repairs.build());
        }

        private static CommuniqueCase.Check check(List<String> words) {
            String outcome = words.get(words.size() - 1);
            if (!outcome.equals("holds") && !outcome.equals("fails")) {
                throw new IllegalArgumentException("check must end with 'holds' or 'fails', but was '" + words + "'");
            }
            return new CommuniqueCase.Check(
                    words.get(1),
                    words.subList(2, words.size() - 1).stream()
                            .map(Integer::valueOf)
                            .collect(toImmutableList()),
                    outcome.equals("holds"));
        }
    }

    /** One line of a case: number, subject, areas, period, figure, growth, notes. */
    private record Row(String caseId, Source source, List<String> columns) {
        String levelId() {
            return caseId + "." + columns.get(0);
        }

        private List<String> notes() {
            return NOTES.splitToList(columns.get(6));
        }

        Optional<String> note(String start) {
            return notes().stream()
                    .filter(n -> n.startsWith(start))
                    .map(n -> n.substring(start.length()))
                    .findFirst();
        }

        List<Claim> claims() {
            List<Claim> claims = new ArrayList<>();
            Optional<Figure> printed = columns.get(4).equals("-")
                    ? Optional.empty()
                    : Optional.of(canonical(columns.get(4), Figure.parse(columns.get(4))));
            Quantity header = header(printed);
            printed.ifPresent(figure -> claims.add(level(header, figure)));
            for (Growth growth : growths()) {
                claims.add(claim(
                        change(subject(header), growth),
                        growth.figure(),
                        growth.form() == Growth.Form.ABSOLUTE ? "c" : "g"));
            }
            return claims;
        }

        private Claim level(Quantity header, Figure figure) {
            return notes().contains("magnitude missing")
                    ? claim(subject(header.withUnit(Unit.UNSTATED)), figure.withUnit(Unit.UNSTATED), "")
                    : claim(subject(header), figure, "");
        }

        private Claim claim(Subject subject, Figure figure, String suffix) {
            Claim.Builder claim = Claim.builder()
                    .subject(subject)
                    .figure(figure)
                    .source(source)
                    .givenId(levelId() + suffix)
                    .givenStatementId(levelId());
            note("status ").map(ClaimStatus::valueOf).ifPresent(claim::status);
            for (String note : notes()) {
                Assumption assumption = ASSUMPTIONS.get(note);
                if (assumption != null && (suffix.isEmpty() || note.startsWith("period "))) {
                    claim.addAssumption(assumption);
                }
            }
            return claim.build();
        }

        /** Everything but the measure, which the subject decides. */
        private Quantity header(Optional<Figure> printed) {
            int dash = columns.get(2).indexOf('-');
            Unit unit = printed.map(Figure::unit)
                    .filter(u -> switch (u.kind()) {
                        case MONEY, COUNT, PHYSICAL -> true;
                        case PERCENT, PERCENTAGE_POINT, RATIO, RANK, UNSTATED -> false;
                    })
                    .or(() -> note("in ").map(Unit::parse))
                    .orElse(Unit.UNSTATED);
            Quantity.Builder quantity = Quantity.builder()
                    .measure(Measure.TOTAL_TRADE)
                    .reporter(area(columns.get(2).substring(0, dash)))
                    .partner(area(columns.get(2).substring(dash + 1)))
                    .period(ReportingPeriod.parse(columns.get(3)))
                    .unit(unit);
            note("scope ").ifPresent(quantity::scope);
            return quantity.build();
        }

        private Subject subject(Quantity header) {
            String text = columns.get(1);
            if (text.startsWith("share of ")) {
                List<String> ends = Splitter.on(" in ").splitToList(text.substring("share of ".length()));
                boolean inWorld = ends.get(1).endsWith(" W00");
                String whole = inWorld ? ends.get(1).substring(0, ends.get(1).length() - 4) : ends.get(1);
                Quantity of = header.withMeasure(measure(whole));
                return Subject.share(header.withMeasure(measure(ends.get(0))), inWorld ? withWorld(of) : of);
            }
            if (text.startsWith("ratio of ")) {
                List<String> ends = Splitter.on(" to ").splitToList(text.substring("ratio of ".length()));
                return Subject.ratio(
                        header.withMeasure(measure(ends.get(0))), header.withMeasure(measure(ends.get(1))));
            }
            if (text.startsWith("rank of ")) {
                List<String> ends = Splitter.on(" among ").splitToList(text.substring("rank of ".length()));
                return Subject.rank(header.withMeasure(measure(ends.get(0))), ends.get(1));
            }
            return Subject.level(header.withMeasure(measure(text)));
        }

        private static Quantity withWorld(Quantity quantity) {
            return Quantity.of(
                    quantity.measure(), quantity.reporter(), World.WORLD, quantity.period(), quantity.unit());
        }

        private static Subject change(Subject of, Growth growth) {
            ReportingPeriod base = growth.base().orElseThrow();
            return of instanceof Subject.Share share
                    ? Subject.shareChange(share, base, growth.form())
                    : Subject.change(of.quantity(), base, growth.form());
        }

        private List<Growth> growths() {
            String text = columns.get(5);
            if (text.isEmpty()) {
                return List.of();
            }
            int against = text.indexOf(" against ");
            return Splitter.on(" and ")
                    .splitToStream(text.substring(0, against))
                    .map(change -> change + text.substring(against))
                    .map(growth -> canonical(growth, Growth.parse(growth)))
                    .toList();
        }

        private static <T> T canonical(String text, T parsed) {
            if (!parsed.toString().equals(text)) {
                throw new IllegalArgumentException(
                        "figure must be in canonical form, but was '" + text + "'; write '" + parsed + "'");
            }
            return parsed;
        }

        private static Measure measure(String name) {
            Measure measure = MEASURES.get(name);
            if (measure == null) {
                throw new IllegalArgumentException("unknown measure '" + name + "' in communiques.txt");
            }
            return measure;
        }

        private static Area area(String code) {
            Area area = AREAS.get(code);
            return area == null ? Country.ofAlpha3(code) : area;
        }
    }
}
