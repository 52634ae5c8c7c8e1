package io.github.comity.communique.construct;

import static io.github.comity.communique.construct.Concept.ATTRACT;
import static io.github.comity.communique.construct.Concept.BALANCE;
import static io.github.comity.communique.construct.Concept.BUY;
import static io.github.comity.communique.construct.Concept.CAPITAL;
import static io.github.comity.communique.construct.Concept.COVERAGE;
import static io.github.comity.communique.construct.Concept.DEFICIT;
import static io.github.comity.communique.construct.Concept.EXPORTS;
import static io.github.comity.communique.construct.Concept.FIRMS;
import static io.github.comity.communique.construct.Concept.IMPORTS;
import static io.github.comity.communique.construct.Concept.INVEST;
import static io.github.comity.communique.construct.Concept.INVESTMENT;
import static io.github.comity.communique.construct.Concept.PROJECTS;
import static io.github.comity.communique.construct.Concept.PROJECT_VALUE;
import static io.github.comity.communique.construct.Concept.REVERSE;
import static io.github.comity.communique.construct.Concept.SELL;
import static io.github.comity.communique.construct.Concept.SITE;
import static io.github.comity.communique.construct.Concept.STOCK;
import static io.github.comity.communique.construct.Concept.SURPLUS;
import static io.github.comity.communique.construct.Concept.TRADE;
import static io.github.comity.communique.construct.Concept.WORLD_TRADE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ConceptTest {
    private static List<Concept> with(Predicate<Concept> property) {
        return Arrays.stream(Concept.values()).filter(property).toList();
    }

    @Test
    void concepts_areOfTradeOrInvestment_aFlowOrAPosition() {
        assertThat(with(Concept::isTrade)).containsExactly(TRADE, WORLD_TRADE, EXPORTS, IMPORTS, SELL, BUY, REVERSE);
        assertThat(with(Concept::isOneWay)).containsExactly(EXPORTS, IMPORTS);
        assertThat(with(Concept::isBalance)).containsExactly(BALANCE, SURPLUS, DEFICIT);
        assertThat(with(Concept::isDirected))
                .containsExactly(EXPORTS, IMPORTS, SELL, BUY, BALANCE, SURPLUS, DEFICIT, COVERAGE);
        assertThat(with(Concept::isInvestment))
                .containsExactly(INVESTMENT, INVEST, ATTRACT, STOCK, CAPITAL, PROJECT_VALUE, SITE);
        assertThat(with(Concept::isVerb)).containsExactly(SELL, BUY);
        assertThat(with(Concept::isCount)).containsExactly(FIRMS, PROJECTS);
        assertThat(with(Concept::isPosition)).containsExactly(STOCK, CAPITAL, PROJECT_VALUE, SITE, FIRMS, PROJECTS);
    }

    @Test
    void verb_answersTheOtherWay() {
        assertThat(with(BUY::answers)).containsExactly(EXPORTS, SELL);
        assertThat(with(SELL::answers)).containsExactly(IMPORTS, BUY);
        assertThat(with(EXPORTS::answers)).isEmpty();
        assertThat(BUY.answers(null)).isFalse();
    }

    @Test
    void flow_isTheOtherOneInTheFiguresOfThePartner() {
        assertThat(Arrays.stream(Concept.values())
                        .filter(c -> new Flow(0, 1, c).mirrored().concept() != c))
                .containsExactly(EXPORTS, IMPORTS, SELL, BUY, SURPLUS, DEFICIT);
        for (Concept concept : Concept.values()) {
            Flow flow = new Flow(2, 3, concept, "NET");
            assertThat(flow.mirrored().mirrored()).isEqualTo(flow);
        }
        assertThat(new Flow(0, 1, EXPORTS).mirrored()).isEqualTo(new Flow(0, 1, IMPORTS));
        assertThat(new Flow(0, 1, SELL).mirrored().concept()).isEqualTo(BUY);
        assertThat(new Flow(0, 1, SURPLUS).mirrored().concept()).isEqualTo(DEFICIT);
    }
}
