package io.github.comity.indicator;

import static io.github.comity.claim.Facts.level;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockCalculatorTest {
    private static Claim stock(String date, String figure) {
        return level(Measure.FDI_INWARD_STOCK, date, figure);
    }

    private static final Claim FLOW = level(Measure.FDI_NET_INFLOW, "2023", "48.0 million USD");

    /**
     * A stock is of the last day of the year before or of the first day of the year; and of the year itself at its end.
     */
    @ParameterizedTest
    @CsvSource({
        "2022-12-31, 2023-12-31",
        "2023-01-01, 2024-01-01",
        "2022-12-31, 2024-01-01",
        "2022, 2023",
        "2023-01-01, 2023"
    })
    void otherChanges_betweenStocksAtTheEnds(String opening, String closing) {
        Derived other = StockCalculator.otherChanges(
                stock(opening, "300.0 million USD"), FLOW, stock(closing, "329.6 million USD"));
        assertThat(other).hasToString("≈ -18.40 million USD (-18.55 to -18.25)");
        assertThat(other.formula()).isEqualTo("closing - opening - flow");
    }

    @ParameterizedTest
    @CsvSource({"2022-12-30, 2023-12-31", "2022-12-31, 2023-12-30", "2023-12-31, 2022-12-31", "2023, 2023", "2021, 2023"
    })
    void otherChanges_betweenStocksElsewhere_isUndefined(String opening, String closing) {
        assertThat(StockCalculator.otherChanges(
                                stock(opening, "300 million USD"), FLOW, stock(closing, "330 million USD"))
                        .toString())
                .startsWith("undefined (PERIOD_MISMATCH: other changes of the stock needs stocks of the first and "
                        + "the last day of 2023, but was ");
    }

    @Test
    void otherChanges_ofUnlikeFigures_isUndefined() {
        Claim opening = stock("2022-12-31", "300 million USD");
        Claim closing = stock("2023-12-31", "330 million USD");
        assertThat(StockCalculator.otherChanges(opening, closing, FLOW))
                .hasToString("undefined (MEASURE_MISMATCH: other changes of the stock needs figures of one "
                        + "measure, but was inward FDI stock KAZ-CZE 2022-12-31 USD and net FDI "
                        + "inflow KAZ-CZE 2023 USD; never mix measures in one figure)");
        assertThat(StockCalculator.otherChanges(FLOW, FLOW, FLOW))
                .hasToString("undefined (MEASURE_MISMATCH: other changes of the stock needs two stocks and a flow "
                        + "between them, but was net FDI inflow KAZ-CZE 2023 USD, net FDI inflow "
                        + "KAZ-CZE 2023 USD and net FDI inflow KAZ-CZE 2023 USD; pass opening stock, "
                        + "flow and closing stock)");
        assertThat(StockCalculator.otherChanges(
                                opening, level(Measure.FDI_NET_INFLOW, "2023", "48 million EUR"), closing)
                        .toString())
                .startsWith("undefined (UNIT_MISMATCH: ");
    }

    @Test
    void stockWithoutOtherChanges_andOtherChanges_addUpToTheClosingStock() {
        Claim opening = stock("2022-12-31", "300.0 million USD");
        Derived without = StockCalculator.stockWithoutOtherChanges(opening, FLOW);
        assertThat(without).hasToString("≈ 348.0 million USD (347.9–348.1)");
        Derived other = StockCalculator.otherChanges(opening, FLOW, stock("2023-12-31", "329.6 million USD"));
        assertThat(without.point().add(other.point())).isEqualByComparingTo("329600000");
        assertThat(StockCalculator.stockWithoutOtherChanges(stock("2023-12-31", "1 USD"), FLOW))
                .hasToString("undefined (PERIOD_MISMATCH: stock without other changes needs the stock of the first "
                        + "day of the flow's period, but was inward FDI stock KAZ-CZE 2023-12-31 USD "
                        + "and net FDI inflow KAZ-CZE 2023 USD; take the stock before the flow)");
        assertThat(StockCalculator.stockWithoutOtherChanges(FLOW, FLOW))
                .hasToString("undefined (MEASURE_MISMATCH: stock without other changes needs a stock and a flow, "
                        + "but was net FDI inflow KAZ-CZE 2023 USD and net FDI inflow KAZ-CZE 2023 "
                        + "USD; pass the stock first)");
    }

    @Test
    void operandsWithoutASubject_areTakenAtTheCallersWord() {
        Operand ten = Operand.exactly(BigDecimal.TEN, Unit.USD);
        assertThat(StockCalculator.otherChanges(ten, ten, ten).point()).isEqualByComparingTo("-10");
        assertThat(StockCalculator.stockWithoutOtherChanges(ten, Operand.of(Figure.parse("-3 USD")))
                        .bounds())
                .hasToString("[6.5, 7.5]");
    }

    @Test
    void bounds_areTight() {
        BoundsLaw.of(
                        91,
                        o -> StockCalculator.otherChanges(o.get(0), o.get(1), o.get(2)),
                        v -> v.get(2).subtract(v.get(0)).subtract(v.get(1)))
                .drawnFrom("[-300, 300]")
                .holds(3, true);
        BoundsLaw.of(
                        92,
                        o -> StockCalculator.stockWithoutOtherChanges(o.get(0), o.get(1)),
                        v -> v.get(0).add(v.get(1)))
                .drawnFrom("[-300, 300]")
                .holds(2, true);
    }
}
