package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.FDI_NET_INFLOW;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.reconcile.Said.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Quantity;
import io.github.comity.figure.Unit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DivisionsTest {
    private static final Quantity ALL = Calendar.series(quantity(EXPORTS, "2023"));
    private static final String OIL = "HS 2022:27";

    private static Quantity of(Coverage coverage) {
        return ALL.withCoverage(coverage);
    }

    private static boolean isPart(Quantity part, Quantity whole) {
        ImmutableList<ImmutableList<Quantity>> ties = new Divisions(List.of(part, whole)).limited(part);
        assertThat(new Divisions(List.of(part, whole)).limited(whole))
                .as("it is found from both")
                .isEqualTo(ties);
        return ties.contains(ImmutableList.of(whole, part));
    }

    /** What nobody says the coverage of may be goods, services or both, but crude oil is goods. */
    @Test
    void limited_isPartOfWhatCertainlyCoversIt() {
        for (Coverage whole : Coverage.values()) {
            for (Coverage part : Coverage.values()) {
                boolean covers = whole == part
                        || (whole == Coverage.GOODS_AND_SERVICES
                                && (part == Coverage.GOODS || part == Coverage.SERVICES));
                assertThat(isPart(of(part).withScope("non-oil"), of(whole)))
                        .as("%s of %s", part, whole)
                        .isEqualTo(covers);
                boolean coversGoods = part == Coverage.UNSTATED && whole != Coverage.SERVICES;
                assertThat(isPart(of(part).withScope(OIL), of(whole)))
                        .as("oil: %s of %s", part, whole)
                        .isEqualTo(covers || coversGoods);
            }
        }
    }

    @Test
    void limited_isOfOneSeriesThatCannotBeNegative() {
        assertThat(isPart(ALL.withScope(OIL), ALL)).isTrue();
        Quantity other = ALL.withUnit(Unit.EUR);
        assertThat(isPart(ALL.withScope(OIL), other)).isFalse();
        Quantity net = Calendar.series(quantity(FDI_NET_INFLOW, "2023"));
        assertThat(isPart(net.withScope("banks"), net)).isFalse();
    }

    private static List<String> nested(String asked, String... codes) {
        Divisions divisions = new Divisions(
                Arrays.stream(codes).map(c -> ALL.withScope("HS 2022:" + c)).toList());
        return divisions.nested(ALL.withScope("HS 2022:" + asked)).stream()
                .map(t -> t.stream()
                        .map(q -> Divisions.product(q).orElseThrow().code())
                        .toList()
                        .toString())
                .toList();
    }

    @Test
    void nested_isPartOfTheSmallestThatContainsIt() {
        assertThat(nested("27", "27", "2709", "2710", "270900", "84")).containsExactly("[27, 2709, 2710]");
        assertThat(nested("2709", "27", "2709", "2710", "270900", "84"))
                .containsExactly("[2709, 270900]", "[27, 2709, 2710]");
        assertThat(nested("270900", "27", "2709", "270900")).containsExactly("[2709, 270900]");
        assertThat(nested("84", "27", "2709", "84")).isEmpty();
        assertThat(nested("27", "27")).isEmpty();
    }

    @Test
    void nested_spellingsOfOneCode_areTheSame() {
        assertThat(nested("2709", "2709", "27.09")).containsExactlyInAnyOrder("[27.09, 2709]", "[2709, 27.09]");
    }

    @Test
    void covered_isOfWhatNamesTwo() {
        Quantity goods = of(Coverage.GOODS);
        Quantity both = of(Coverage.GOODS_AND_SERVICES);
        Quantity services = of(Coverage.SERVICES);
        ImmutableList<Quantity> tie = ImmutableList.of(both, goods, services);
        assertThat(new Divisions(List.of(goods, both)).covered(goods)).containsExactly(tie);
        assertThat(new Divisions(List.of(goods, both)).covered(services)).containsExactly(tie);
        assertThat(new Divisions(List.of(goods, both)).covered(ALL)).isEmpty();
        assertThat(new Divisions(List.of(goods, ALL)).covered(goods)).isEmpty();
        Quantity trade = both.withMeasure(TOTAL_TRADE);
        assertThat(new Divisions(List.of(goods, trade)).covered(goods))
                .as("their total is of another coverage")
                .containsExactly(tie);
        assertThat(new Divisions(List.of(goods, trade.withCoverage(Coverage.GOODS))).covered(goods))
                .isEmpty();
        assertThat(new Divisions(List.of(ALL)).covered(goods)).isEmpty();
    }
}
