package io.github.comity.cooperation;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.source.Source;
import io.github.comity.trade.TradeProducts;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ClassificationsTest {
    private static Claim exports(String product) {
        return Claim.of(
                Subject.level(Quantity.builder()
                        .measure(Measure.EXPORTS)
                        .reporter(KAZ)
                        .partner(CZE)
                        .period(year(2023))
                        .unit(Unit.USD)
                        .scope(product)
                        .build()),
                Figure.parse("5 million USD"),
                Source.of("Office"));
    }

    @Test
    void build_productsOfSeveralClassifications_areGroupsOfTheirOwn() {
        BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
                .claim(exports("HS 2022:27"))
                .claim(exports("SITC Rev. 4:3"))
                .claim(exports("HS 2022:2709"))
                .build();
        assertThat(relations.figures().tradeProducts())
                .extracting(TradeProducts::classification)
                .containsExactlyInAnyOrder("HS 2022", "SITC Rev. 4");
        assertThatThrownBy(() -> relations.figures().requireProducts(KAZ, year(2023)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("trade by product of Kazakhstan in 2023");
        assertThatThrownBy(() -> relations.figures().requireProducts(CZE, year(2023)))
                .isInstanceOf(NoSuchElementException.class);
    }
}
