package io.github.comity.indicator;

import static io.github.comity.party.Countries.CHN;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.DEU;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.THA;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.trade.TradeCalculator;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A level that is part of another is never added to it, and a share is of what contains the part. */
class NestedLevelsTest {
    private static final CountryGroup UNION = CountryGroup.builder()
            .code("UN1")
            .name("Union")
            .member(CZE, "2004-05-01/..")
            .member(DEU, "1958-01-01/..")
            .build();
    private static final ImmutableMap<String, Area> AREAS = ImmutableMap.of(
            "CZE",
            CZE,
            "DEU",
            DEU,
            "CHN",
            CHN,
            "THA",
            THA,
            "W00",
            World.WORLD,
            "UN1",
            UNION,
            "ASEAN",
            CountryGroup.ASEAN);

    private static Measure measure(String name) {
        return Measure.constants().stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A level such as "exports CZE HS:27" or "exports CZE GOODS", of 2023 in USD. */
    private static Claim level(String text, String figure) {
        List<String> words = Splitter.on('/').splitToList(text);
        Quantity quantity =
                Quantity.of(measure(words.get(0)), KAZ, AREAS.get(words.get(1)), ReportingPeriod.year(2023), Unit.USD);
        if (words.size() > 2) {
            quantity = words.get(2).startsWith("GOODS") || words.get(2).equals("SERVICES")
                    ? quantity.withCoverage(Coverage.valueOf(words.get(2)))
                    : quantity.withScope(words.get(2));
        }
        return Facts.level(quantity, figure + " million USD");
    }

    @ParameterizedTest
    @CsvSource({
        "exports/CZE/HS:8703,      exports/CZE/HS:87",
        "exports/CZE/HS:8703,      exports/CZE/HS:TOTAL",
        "exports/CZE/SITC:78,      exports/CZE/SITC:7",
        "imports/CZE/HS:87,        imports/CZE",
        "imports/CZE/pharmaceuticals, imports/CZE",
        "exports/CHN,              exports/W00",
        "exports/CZE,              exports/UN1",
        "exports/CZE/HS:87,        exports/UN1/HS:87",
        "exports/CZE/HS:8703,      exports/UN1/HS:87",
        "exports/UN1,              exports/W00",
        "imports/CZE,              total trade/CZE",
        "exports/CZE/HS:87,        total trade/CZE/HS:87",
        "re-exports/CZE,           exports/CZE",
        "re-exports/CZE,           total trade/CZE",
        "exports/CZE/SERVICES,     exports/CZE/GOODS_AND_SERVICES",
        "exports/CZE/GOODS,        total trade/CZE/GOODS_AND_SERVICES",
        "exports/CZE/EBOPS 2010:SD, exports/CZE/EBOPS 2010:S",
    })
    void partAndWhole_neverAddUp_andTheShareIsOfTheWhole(String part, String whole) {
        Claim inner = level(part, "20.0");
        Claim outer = level(whole, "80.0");
        String rest =
                inner.subject().quantity() + " is part of " + outer.subject().quantity();
        String refused = "undefined (NOT_ADDITIVE: %s needs levels that add up, but " + rest + "; leave one out)";
        assertThat(LevelCalculator.sum(List.of(inner, outer))).hasToString(refused.formatted("sum"));
        assertThat(LevelCalculator.sum(List.of(outer, level("tourists/DEU", "1.0"), inner)))
                .hasToString(refused.formatted("sum"));
        assertThat(LevelCalculator.shareOfSum(inner, outer)).hasToString(refused.formatted("share"));
        assertThat(LevelCalculator.normalisedDifference(outer, inner))
                .hasToString(refused.formatted("normalised difference"));
        assertThat(LevelCalculator.share(outer, inner))
                .hasToString(
                        "undefined (MEASURE_MISMATCH: share needs a part and its whole, but " + rest + "; swap them)");
        assertThat(LevelCalculator.share(inner, outer).point()).isEqualByComparingTo("0.25");
        assertThat(LevelCalculator.difference(outer, inner).point()).isEqualByComparingTo("60000000");
    }

    @ParameterizedTest
    @CsvSource({
        "exports/CZE/HS:87,    exports/CZE/HS:84",
        "exports/CZE/HS:8703,  exports/CHN/HS:87",
        "exports/CZE,          exports/CHN",
        "exports/CZE,          imports/CZE",
        "exports/CHN,          exports/UN1",
        "exports/CZE/GOODS,    exports/CZE/SERVICES",
        "exports/CZE/oil,      exports/CZE/ores",
        "tourists/CZE,         exports/CZE",
        "project value/CZE,    project value/CZE",
    })
    void levelsApart_addUp(String one, String other) {
        assertThat(LevelCalculator.sum(List.of(level(one, "20.0"), level(other, "80.0")))
                        .point())
                .isEqualByComparingTo("100000000");
        assertThat(LevelCalculator.share(level(one, "20.0"), level(other, "80.0"))
                        .isDefined())
                .isTrue();
    }

    @Test
    void levelsThatMayOverlap_areRefused_withWhatWouldTell() {
        // who never was a member of a known group is apart from it, though its members are not stated
        assertThat(LevelCalculator.sum(List.of(level("exports/ASEAN", "20.0"), level("exports/CHN", "80.0")))
                        .point())
                .isEqualByComparingTo("100000000");
        assertThat(LevelCalculator.sum(List.of(level("exports/ASEAN", "20.0"), level("exports/THA", "80.0"))))
                .hasToString("undefined (NOT_ADDITIVE: sum needs levels that add up, but 'exports KAZ-ASEAN 2023 USD' "
                        + "and 'exports KAZ-THA 2023 USD' may have trade in common; state the members of ASEAN, or "
                        + "leave one out)");
        assertThat(LevelCalculator.sum(
                        List.of(level("exports/CZE/HS:8703", "20.0"), level("exports/CZE/HS:87.03", "80.0"))))
                .hasToString("undefined (NOT_ADDITIVE: sum needs levels that add up, but 'exports KAZ-CZE 2023 USD, "
                        + "HS:8703' and 'exports KAZ-CZE 2023 USD, HS:87.03' are one product; leave one out)");
    }

    @ParameterizedTest
    @CsvSource({
        "gross FDI inflow, net FDI inflow",
        "FDI inflow of unstated basis, gross FDI inflow",
        "net FDI outflow, FDI outflow of unstated basis",
    })
    void oneFlowByTwoMeasures_isNotAdded(String one, String other) {
        Claim first = level(one + "/CZE", "20.0");
        Claim second = level(other + "/CZE", "80.0");
        assertThat(LevelCalculator.sum(List.of(first, second)))
                .hasToString("undefined (NOT_ADDITIVE: sum needs levels that add up, but %s KAZ-CZE 2023 USD and %s "
                                .formatted(one, other)
                        + "KAZ-CZE 2023 USD are one flow by two measures; leave one out)");
    }

    @Test
    void growthOfATotal_isNotThatOfATotalAndItsParts() {
        List<StatedQuantity> stated = List.of(
                Facts.stated(Measure.TOTAL_TRADE, "2023", "626.8 million USD", "+48.4%"),
                Facts.stated(Measure.EXPORTS, "2023", "147.7 million USD", "+19.4%"));
        assertThat(GrowthCalculator.impliedTotalGrowth(stated))
                .hasToString("undefined (NOT_ADDITIVE: growth rate implied by parts needs levels that add up, but "
                        + "exports KAZ-CZE 2023 USD is part of total trade KAZ-CZE 2023 USD; leave one out)");
    }

    @ParameterizedTest
    @CsvSource({"W00, CZE", "UN1, CZE", "W00, UN1", "CHN, CZE"})
    void shareOfAPartner_isInMorePartners(String part, String whole) {
        assertThat(TradeCalculator.partnerShare(level("exports/" + part, "20.0"), level("exports/" + whole, "80.0")))
                .hasToString("undefined (PARTNER_MISMATCH: partner share needs a whole of more partners than %s, but "
                                .formatted(part)
                        + "was exports KAZ-%s 2023 USD; pass the level with all partners)".formatted(whole));
        assertThat(TradeCalculator.partnerShare(level("exports/CZE", "20.0"), level("exports/ASEAN", "80.0"))
                        .point())
                .isEqualByComparingTo("0.25");
    }

    @Test
    void whatDoesNotSayWhatItIs_isAdded() {
        Operand figure = Operand.of(Figure.parse("5 million USD"));
        assertThat(LevelCalculator.sum(List.of(figure, level("exports/CZE", "20.0"), figure))
                        .point())
                .isEqualByComparingTo("30000000");
        assertThat(Subject.level(Facts.quantity(Measure.EXPORTS, Facts.Y2023)).quantities())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "exports/CZE,             exports/W00",
        "exports/CZE,             exports/UN1",
        "imports/CZE,             total trade/CZE",
        "exports/CZE/HS:8703,     exports/CZE/HS:87",
        "imports/CZE/medicines,   imports/CZE",
        "exports/CHN/GOODS,       exports/CHN/GOODS_AND_SERVICES"
    })
    void share_ofAWholeThatContainsThePart_isNoMoreThanOne(String part, String whole) {
        String is = level(part, "5").label();
        String of = level(whole, "4").label();

        assertThat(LevelCalculator.share(level(part, "50.1"), level(whole, "49.8")))
                .hasToString(("undefined (CONTRADICTORY: share needs a part within its whole, but %s is within "
                                + "[50050000, 50150000] and %s within [49750000, 49850000]; check them)")
                        .formatted(is, of));
        assertThat(LevelCalculator.share(level(part, "50.1"), level(whole, "50.0"))
                        .bounds())
                .hasToString("[1, 1]");
        assertThat(LevelCalculator.share(level(part, "49.9"), level(whole, "50.0"))
                        .bounds()
                        .upper())
                .hasValue(BigDecimal.ONE);
        assertThat(LevelCalculator.share(level(part, "12"), level(whole, "48")).point())
                .isEqualByComparingTo("0.25");
    }

    @Test
    void share_ofWhatMayBeNegative_orIsNotKnownToBeAPart_isAnyNumber() {
        assertThat(LevelCalculator.share(level("net FDI inflow/CZE", "60.0"), level("net FDI inflow/W00", "40.0"))
                        .point())
                .isEqualByComparingTo("1.5");
        assertThat(LevelCalculator.share(level("exports/CZE", "60.0"), level("imports/CZE", "40.0"))
                        .point())
                .isEqualByComparingTo("1.5");
        assertThat(LevelCalculator.share(
                                Operand.of(Figure.parse("60.0 million USD")),
                                Operand.of(Figure.parse("40.0 million USD")))
                        .point())
                .isEqualByComparingTo("1.5");
        assertThat(TradeCalculator.partnerShare(level("exports/CZE", "60.0"), level("exports/W00", "40.0")))
                .hasToString(
                        "undefined (CONTRADICTORY: partner share needs a part within its whole, but exports KAZ-CZE "
                                + "2023 USD is within [59950000, 60050000] and exports KAZ-W00 2023 USD within "
                                + "[39950000, 40050000]; check them)");
    }

    @Test
    void codesOfNoStatedClassification_areNotAdded() {
        assertThat(LevelCalculator.sum(List.of(level("exports/CZE/8703", "5"), level("exports/CZE/87", "9"))))
                .hasToString(
                        "undefined (NOT_ADDITIVE: sum needs levels that add up, but 'exports KAZ-CZE 2023 USD, 87' "
                                + "may contain 'exports KAZ-CZE 2023 USD, 8703', if these are codes of products; name "
                                + "their classification, as in HS:87)");
        assertThat(LevelCalculator.sum(List.of(level("exports/CZE/8703", "5"), level("exports/CHN/87", "9")))
                        .point())
                .isEqualByComparingTo("14000000");
        assertThat(LevelCalculator.sum(List.of(level("exports/CZE/87", "5"), level("exports/CZE/88", "9")))
                        .point())
                .isEqualByComparingTo("14000000");
    }

    @Test
    void unitThatIsNotStated_isNamedSo() {
        Operand bare = Operand.of(Figure.parse("4 million"));

        assertThat(LevelCalculator.share(level("exports/CZE", "5"), bare))
                .hasToString(
                        "undefined (UNIT_MISMATCH: share needs figures of one unit, but was exports KAZ-CZE 2023 USD "
                                + "in USD and 4 million without a unit; name the unit of both)");
        assertThat(GrowthCalculator.growth(bare, level("exports/CZE", "5")))
                .hasToString(
                        "undefined (UNIT_MISMATCH: growth rate needs figures of one unit, but was 4 million without a "
                                + "unit and exports KAZ-CZE 2023 USD in USD; name the unit of both)");
        assertThat(LevelCalculator.share(bare, Operand.of(Figure.parse("8 million")))
                        .point())
                .isEqualByComparingTo("0.5");
    }
}
