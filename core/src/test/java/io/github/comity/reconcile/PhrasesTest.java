package io.github.comity.reconcile;

import static io.github.comity.reconcile.Said.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.claim.PriceBasis;
import io.github.comity.claim.Quantity;
import io.github.comity.figure.Unit;
import io.github.comity.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Quantity EXPORTS = quantity(Measure.EXPORTS, "2023");

    @Test
    void list_hasAnAndBeforeTheLast() {
        assertThat(Phrases.list(List.of())).isEmpty();
        assertThat(Phrases.list(List.of("a"))).isEqualTo("a");
        assertThat(Phrases.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Phrases.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void capital_isOfTheFirstLetterAlone() {
        assertThat(Phrases.capital("exports of Kazakhstan")).isEqualTo("Exports of Kazakhstan");
        assertThat(Phrases.capital("i")).isEqualTo("I");
    }

    @Test
    void limited_saysToWhat() {
        assertThat(Phrases.limited(EXPORTS)).isEqualTo("exports");
        assertThat(Phrases.limited(EXPORTS.withCoverage(Coverage.GOODS))).isEqualTo("exports (goods)");
        assertThat(Phrases.limited(EXPORTS.withCoverage(Coverage.GOODS).withScope("HS 2022:27")))
                .isEqualTo("exports (goods) (HS 2022:27)");
    }

    @Test
    void source_isWhoCompiledItAndWhereItStands() {
        Source full = Source.builder()
                .dataOwner("Bureau")
                .publisher("Gazette")
                .published("2024-03-01")
                .build();
        assertThat(Phrases.name(full)).isEqualTo("Bureau in Gazette");
        assertThat(Phrases.dated(full)).isEqualTo("Bureau in Gazette, 1 March 2024");
        assertThat(Phrases.dated(Source.of("Gazette"))).isEqualTo("Gazette");
    }

    @Test
    void full_hasUnitAndPrices() {
        assertThat(Phrases.full(EXPORTS)).isEqualTo("exports of Kazakhstan to Czechia in 2023 in USD");
        assertThat(Phrases.full(EXPORTS.withUnit(Unit.UNSTATED))).isEqualTo("exports of Kazakhstan to Czechia in 2023");
        Quantity constant = Quantity.builder()
                .measure(Measure.EXPORTS)
                .reporter(EXPORTS.reporter())
                .partner(EXPORTS.partner())
                .period(EXPORTS.period())
                .unit(Unit.USD)
                .priceBasis(PriceBasis.CONSTANT)
                .build();
        assertThat(Phrases.full(constant))
                .isEqualTo("exports of Kazakhstan to Czechia in 2023 in USD at constant prices");
    }
}
