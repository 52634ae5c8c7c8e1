package io.github.comity.investment;

import static io.github.comity.claim.Facts.SOURCE;
import static io.github.comity.claim.Facts.Y2023;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.figure.Figure;
import org.junit.jupiter.api.Test;

class BusinessPresenceTest {
    @Test
    void presence_isAViewOfItsClaim() {
        BusinessPresence presence =
                BusinessPresence.of(KAZ, CZE, Y2023, Figure.parse("about 150 {legal entities}"), SOURCE);
        assertThat(presence.host()).isEqualTo(KAZ);
        assertThat(presence.investor()).isEqualTo(CZE);
        assertThat(presence.period()).isEqualTo(Y2023);
        assertThat(presence.kind()).isEqualTo("legal entities");
        assertThat(presence.count().bounds()).hasToString("[140, 160]");
        assertThat(presence.claim())
                .hasToString("enterprises from Czechia in Kazakhstan in 2023: about 150 {legal entities}");
        assertThat(new BusinessPresence(presence.claim())).isEqualTo(presence);
        assertThat(BusinessPresence.accepts(presence.claim())).isTrue();
    }

    @Test
    void anythingElse_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BusinessPresence.of(KAZ, CZE, Y2023, Figure.parse("about 150 USD"), SOURCE))
                .withMessage("business presence must be a number of things, but was 'about 150 USD'; name them, as in "
                        + "'about 150 {legal entities}'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BusinessPresence(Facts.level(Measure.EXPORTS, "2023", "5 USD")))
                .withMessage("business presence must count enterprises, but was 'exports KAZ-CZE 2023 USD'; use "
                        + "Measure.ENTERPRISES");
        assertThat(BusinessPresence.accepts(Facts.growth(Measure.EXPORTS, "2023", "+5%")))
                .isFalse();
    }

    @Test
    void bareNumber_countsCompanies() {
        BusinessPresence presence = BusinessPresence.of(KAZ, CZE, Y2023, Figure.parse("more than 14"), SOURCE);
        assertThat(presence).hasToString("enterprises from Czechia in Kazakhstan in 2023: more than 14 {companies}");
        assertThat(presence.kind()).isEqualTo("companies");
    }
}
