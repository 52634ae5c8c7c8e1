package io.github.comity.claim;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.World;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Texts that are built of others never stand for two values. */
class IdentityTest {
    private static final List<String> NAMES = List.of(
            "Trade Monitor",
            "Trade Monitor 2024",
            "Trade Monitor 2024-09",
            "\"Trade Monitor 2024\"",
            "Trade \"Monitor",
            "Trade \\Monitor",
            "Office",
            "Office in Trade Monitor",
            "Trade Monitor | 1 USD",
            "2024",
            "in",
            "Office in",
            "in Trade Monitor 2024",
            "KAZ-CZE");
    private static final ReportingPeriod Y2023 = ReportingPeriod.year(2023);

    private static List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (String publisher : NAMES) {
            for (Optional<String> owner : List.of(
                    Optional.<String>empty(), Optional.of("Office"), Optional.of("A in B"), Optional.of("X in"))) {
                for (Optional<String> date :
                        List.of(Optional.<String>empty(), Optional.of("2024"), Optional.of("2024-09"))) {
                    Source.Builder source = Source.builder().publisher(publisher);
                    owner.ifPresent(source::dataOwner);
                    date.map(EventDate::parse).ifPresent(source::published);
                    sources.add(source.build());
                }
            }
        }
        return sources;
    }

    @Test
    void editions_thatDiffer_haveTextsThatDiffer() {
        Map<String, Object> seen = new HashMap<>();
        for (Source source : sources()) {
            Object earlier = seen.put(source.edition().toString(), source.edition());
            assertThat(earlier).as("text of %s", source).isNull();
        }
        assertThat(seen).hasSize(14 * 4 * 3);
    }

    @Test
    void edition_withAPlainName_isPrintedAsItIs() {
        Source monitor = Source.builder()
                .publisher("Trade Monitor")
                .published(EventDate.parse("2024"))
                .build();
        assertThat(monitor.edition()).hasToString("Trade Monitor 2024");
        assertThat(Source.of("Trade Monitor 2024").edition()).hasToString("\"Trade Monitor 2024\"");
        assertThat(Source.of("Bureau \"9\\10\"").edition()).hasToString("\"Bureau \\\"9\\\\10\\\"\"");
    }

    private static List<Quantity> quantities() {
        Measure sameName =
                Measure.of("exports", Measure.Additivity.NOT_ADDITIVE, Measure.Sign.ANY_SIGN, Measure.Temporality.FLOW);
        Measure longName = Measure.of(
                "exports KAZ-CZE 2023 USD",
                Measure.Additivity.ADDITIVE,
                Measure.Sign.NON_NEGATIVE,
                Measure.Temporality.FLOW);
        List<Area> areas = List.of(
                CZE,
                World.WORLD,
                CountryGroup.EU,
                CountryGroup.of("EU", "another union"),
                CountryGroup.of("CZE", "a group"),
                CountryGroup.of("CZE", "another group"),
                CountryGroup.of("W00", "World"),
                CountryGroup.of("CZE 2023", "a group"));
        List<Quantity> quantities = new ArrayList<>();
        for (Measure measure : List.of(Measure.EXPORTS, sameName, longName)) {
            for (Area partner : areas) {
                for (Unit unit :
                        List.of(Unit.USD, Unit.UNSTATED, Unit.counted("USD"), Unit.counted("cars, GOODS | x"))) {
                    Quantity bare = Quantity.of(measure, KAZ, partner, Y2023, unit);
                    quantities.add(bare);
                    for (String scope : List.of(
                            "GOODS",
                            "goods",
                            "non-oil",
                            "27",
                            "HS 27",
                            "GOODS, CONSTANT prices",
                            "CONSTANT prices",
                            "oil in total trade",
                            "oil | Trade Monitor",
                            "\"oil\"")) {
                        quantities.add(bare.withScope(scope));
                        for (Coverage coverage : Coverage.values()) {
                            if (coverage != Coverage.UNSTATED) {
                                quantities.add(copy(bare, coverage).scope(scope).build());
                            }
                        }
                    }
                    for (Coverage coverage : Coverage.values()) {
                        for (PriceBasis basis : PriceBasis.values()) {
                            quantities.add(
                                    copy(bare, coverage).priceBasis(basis).build());
                        }
                    }
                }
            }
        }
        return quantities.stream().distinct().toList();
    }

    private static Quantity.Builder copy(Quantity q, Coverage coverage) {
        return Quantity.builder()
                .measure(q.measure())
                .reporter(q.reporter())
                .partner(q.partner())
                .period(q.period())
                .unit(q.unit())
                .coverage(coverage);
    }

    private static void assertDistinct(List<Claim> claims) {
        Map<String, List<Claim>> byId = claims.stream().collect(Collectors.groupingBy(Claim::id));
        byId.forEach((id, all) -> assertThat(all).as(id).hasSize(1));
        assertThat(byId).hasSameSizeAs(claims);
    }

    @Test
    void levels_ofQuantitiesThatDiffer_haveIdsThatDiffer() {
        List<Quantity> quantities = quantities();
        assertThat(quantities).hasSizeGreaterThan(2_000);
        assertDistinct(quantities.stream()
                .map(q -> Claim.of(Subject.level(q), new Figures(q).one(), Source.of("Kazinform")))
                .toList());
    }

    /** A figure in the unit of a quantity. */
    private record Figures(Quantity quantity) {
        Figure one() {
            return Figure.parse("1").withUnit(quantity.unit());
        }
    }

    @Test
    void claims_ofSubjectsSourcesAndStatusesThatDiffer_haveIdsThatDiffer() {
        Quantity exports = Quantity.of(Measure.EXPORTS, KAZ, CZE, Y2023, Unit.USD);
        List<Quantity> some = List.of(
                exports,
                exports.withPartner(CountryGroup.of("CZE", "a group")),
                exports.withScope("GOODS"),
                copy(exports, Coverage.GOODS).build(),
                exports.withScope("x in exports KAZ-CZE 2023 USD"));
        List<Subject> subjects = new ArrayList<>();
        for (Quantity a : some) {
            for (Quantity b : some) {
                subjects.add(Subject.share(a, b));
                subjects.add(Subject.ratio(a, b));
            }
            subjects.add(Subject.change(a, ReportingPeriod.year(2022), Growth.Form.FACTOR));
            subjects.add(Subject.change(a, ReportingPeriod.year(2022), Growth.Form.DIVISOR));
        }
        List<Claim> claims = new ArrayList<>();
        for (Source source : List.of(
                Source.of("Trade Monitor"),
                Source.of("Trade Monitor 2024"),
                Source.builder()
                        .publisher("Trade Monitor")
                        .published(EventDate.parse("2024"))
                        .build())) {
            for (Subject subject : subjects) {
                for (ClaimStatus status : ClaimStatus.values()) {
                    claims.add(Claim.builder()
                            .subject(subject)
                            .figure(Figure.parse("2").withUnit(Unit.RATIO))
                            .source(source)
                            .status(status)
                            .build());
                }
            }
            for (String ranking : List.of("partners", "partners | Trade Monitor", "\"partners\"", "a among b")) {
                claims.add(Claim.of(
                        Subject.rank(exports, ranking), Figure.parse("2").withUnit(Unit.RANK), source));
            }
        }
        assertDistinct(claims);
    }

    @Test
    void statements_ofQuantitiesThatDifferByMoreThanTheUnit_haveIdsThatDiffer() {
        Map<String, Quantity> seen = new HashMap<>();
        for (Quantity quantity : quantities()) {
            Claim claim = Claim.of(Subject.level(quantity), new Figures(quantity).one(), Source.of("Kazinform"));
            Quantity whole = quantity.withUnit(Unit.UNSTATED);
            assertThat(seen.getOrDefault(claim.statementId(), whole)).isEqualTo(whole);
            seen.put(claim.statementId(), whole);
        }
        assertThat(seen.keySet()).hasSize((int) quantities().stream()
                .map(q -> q.withUnit(Unit.UNSTATED))
                .distinct()
                .count());
    }

    @Test
    void id_ofWhatIsUsual_isWhatIsPrinted() {
        Quantity exports = Quantity.of(Measure.EXPORTS, KAZ, CZE, Y2023, Unit.USD);
        Source source = Source.of("Kazinform");
        Figure figure = Figure.parse("147.7 million USD");
        assertThat(Claim.of(Subject.level(exports), figure, source).id())
                .isEqualTo("exports KAZ-CZE 2023 USD | Kazinform | 147.7 million USD");
        assertThat(Claim.of(Subject.level(exports.withScope("non-oil")), figure, source)
                        .id())
                .isEqualTo("exports KAZ-CZE 2023 USD, non-oil | Kazinform | 147.7 million USD");
        assertThat(Claim.of(Subject.level(exports.withScope("GOODS")), figure, source)
                        .id())
                .isEqualTo("exports KAZ-CZE 2023 USD, GOODS | Kazinform | 147.7 million USD | \"exports\", ADDITIVE, "
                        + "NON_NEGATIVE, FLOW, KAZ, CZE, 2023, MONEY \"USD\", UNSTATED, \"GOODS\", CURRENT");
    }
}
