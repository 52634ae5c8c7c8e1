package io.github.comity.investment;

import static io.github.comity.claim.Facts.SOURCE;
import static io.github.comity.claim.Facts.Y2023;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Collections2;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class InvestmentFlowTest {
    private static InvestmentFlow.Builder inward() {
        return InvestmentFlow.inward(KAZ, CZE, Y2023, SOURCE);
    }

    private static InvestmentFlow.Builder outward() {
        return InvestmentFlow.outward(KAZ, CZE, Y2023, SOURCE);
    }

    @Test
    void flow_knowsItsDirectionAndMeasures() {
        InvestmentFlow in = inward().gross("48 million USD", "+122%")
                .net("-3.4 million USD")
                .ofUnstatedBasis("50 million USD")
                .stock("329.6 million USD")
                .build();
        assertThat(in.direction()).isEqualTo(Direction.INWARD);
        assertThat(in.gross())
                .hasToString("gross FDI inflow of Kazakhstan from Czechia in 2023: 48 million USD (+122%)");
        assertThat(in.net()).hasToString("net FDI inflow of Kazakhstan from Czechia in 2023: -3.4 million USD");
        assertThat(in.ofUnstatedBasis())
                .hasToString("FDI inflow of unstated basis of Kazakhstan from Czechia in 2023: 50 million USD");
        assertThat(in.stock()).hasToString("inward FDI stock of Kazakhstan from Czechia in 2023: 329.6 million USD");
        assertThat(in.reporter()).isEqualTo(KAZ);
        assertThat(in.partner()).isEqualTo(CZE);
        assertThat(in.period()).isEqualTo(Y2023);
        assertThat(in.unit()).isEqualTo(Unit.USD);
        assertThat(in.source()).isEqualTo(SOURCE);
        assertThat(in.claims()).hasSize(5);
        InvestmentFlow out = outward()
                .gross("48 million USD")
                .net("-3.4 million USD")
                .ofUnstatedBasis("50 million USD")
                .stock("329.6 million USD")
                .status(ClaimStatus.PROVISIONAL)
                .build();
        assertThat(out.direction()).isEqualTo(Direction.OUTWARD);
        assertThat(out.gross())
                .hasToString("gross FDI outflow of Kazakhstan to Czechia in 2023: 48 million USD, provisional");
        assertThat(out.net())
                .hasToString("net FDI outflow of Kazakhstan to Czechia in 2023: -3.4 million USD, provisional");
        assertThat(out.ofUnstatedBasis())
                .hasToString(
                        "FDI outflow of unstated basis of Kazakhstan to Czechia in 2023: 50 million USD, provisional");
        assertThat(out.stock())
                .hasToString("outward FDI stock of Kazakhstan in Czechia in 2023: 329.6 million USD, provisional");
        assertThat(out.claims()).allSatisfy(c -> assertThat(c.status()).isEqualTo(ClaimStatus.PROVISIONAL));
        assertThat(out.stated(Measure.FDI_GROSS_INFLOW).isEmpty()).isTrue();
        assertThat(outward().net("1 USD").build())
                .hasToString("outward investment of Kazakhstan in Czechia in 2023: net FDI outflow 1 USD");
    }

    @Test
    void typedFigures_sayTheSameAsTexts() {
        InvestmentFlow texts =
                inward().gross("48 million USD", "+122%").net("5 USD", "+2 USD").build();
        InvestmentFlow typed = inward().net(Figure.parse("5 USD"), Growth.parse("+2 USD"))
                .gross(Figure.parse("48 million USD"), Growth.parse("+122%"))
                .build();
        assertThat(typed).isEqualTo(texts).hasSameHashCodeAs(texts).hasToString(texts.toString());
        assertThat(typed).isNotEqualTo(inward().gross("48 million USD").build());
    }

    @Test
    void from_ofItsClaims_isEqual() {
        Random random = new Random(401);
        for (int i = 0; i < 300; i++) {
            InvestmentFlow.Builder builder = random.nextBoolean() ? inward() : outward();
            builder.gross(BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(3)) + " million USD");
            if (random.nextBoolean()) {
                builder.net("-" + (1 + random.nextInt(99)) + " million USD", "-5 million USD", "+3% against 2020");
            }
            if (random.nextBoolean()) {
                builder.ofUnstatedBasis("about " + (1 + random.nextInt(99)) + " million USD");
            }
            if (random.nextBoolean()) {
                builder.stock((1 + random.nextInt(99)) + " billion USD");
            }
            InvestmentFlow flow = builder.build();
            List<Claim> shuffled = new ArrayList<>(flow.claims());
            Collections.shuffle(shuffled, random);
            assertThat(InvestmentFlow.from(shuffled))
                    .as("seed 401, %s", flow)
                    .isEqualTo(flow)
                    .hasToString(flow.toString());
            assertThat(InvestmentFlow.from(shuffled).direction()).isEqualTo(flow.direction());
        }
    }

    @Test
    void builderOrder_doesNotMatter() {
        List<Consumer<InvestmentFlow.Builder>> steps = List.of(
                b -> b.gross("48 million USD", "+122%"),
                b -> b.net("-3.4 million USD"),
                b -> b.ofUnstatedBasis("50 million USD"),
                b -> b.stock("329.6 million USD"),
                b -> b.status(ClaimStatus.FORECAST));
        InvestmentFlow.Builder inOrder = inward();
        steps.forEach(s -> s.accept(inOrder));
        InvestmentFlow expected = inOrder.build();
        for (List<Consumer<InvestmentFlow.Builder>> permutation : Collections2.permutations(steps)) {
            InvestmentFlow.Builder builder = inward();
            permutation.forEach(s -> s.accept(builder));
            assertThat(builder.build()).isEqualTo(expected).hasToString(expected.toString());
        }
    }

    private static void assertRefused(Runnable action, String message) {
        assertThatIllegalArgumentException().isThrownBy(action::run).withMessage(message);
    }

    @Test
    void badInput_isRefused() {
        assertRefused(
                () -> inward().build(), "investment flow must have at least one claim, but was empty; state a figure");
        assertRefused(
                () -> inward().gross("5 USD").gross("6 USD"),
                "gross FDI inflow must be stated once, but was '5 USD' and '6 USD'; put the second one "
                        + "under a source of its own");
        assertRefused(
                () -> inward().status(ClaimStatus.TARGET).status(ClaimStatus.FORECAST),
                "status of an investment flow must be set once, but was TARGET and FORECAST; keep one");
        assertRefused(
                () -> outward().net("+5%", "5 USD"),
                "level of net FDI outflow must be an amount, but was '+5%'; put the level first and its growth second");
        assertRefused(
                () -> inward().gross("5 USD").net("5 EUR").build(),
                "figures of KAZ-CZE 2023 must be in one unit, but was gross FDI inflow in USD and net "
                        + "FDI inflow in EUR; state the other unit as a group of its own");
    }

    @Test
    void from_claimsThatDoNotBelong_areRefused() {
        Claim in = Facts.level(Measure.FDI_GROSS_INFLOW, "2023", "5 USD");
        Claim out = Facts.level(Measure.FDI_GROSS_OUTFLOW, "2023", "6 USD");
        assertRefused(
                () -> InvestmentFlow.from(List.of(in, out)),
                "investment flow must have one direction, but was [gross FDI inflow of Kazakhstan from "
                        + "Czechia in 2023: 5 "
                        + "USD, gross FDI outflow of Kazakhstan to Czechia in 2023: 6 USD]; group them apart");
        assertRefused(
                () -> InvestmentFlow.from(List.of(Facts.level(Measure.EXPORTS, "2023", "5 USD"))),
                "investment flow must state direct investment, but was 'exports KAZ-CZE 2023 USD'; use "
                        + "one of [gross FDI inflow, net FDI inflow, FDI inflow of unstated basis, inward FDI "
                        + "stock, gross FDI outflow, net FDI outflow, FDI outflow of unstated basis, outward "
                        + "FDI stock]");
        assertRefused(
                () -> InvestmentFlow.from(List.of(in, Facts.level(Measure.FDI_GROSS_INFLOW, "2023", "6 USD"))),
                "gross FDI inflow KAZ-CZE 2023 USD must have one level in one edition, but was '5 USD' "
                        + "and '6 USD'; keep the two claims apart by their sources");
        assertThat(InvestmentFlow.accepts(in)).isTrue();
        assertThat(InvestmentFlow.accepts(Facts.growth(Measure.FDI_GROSS_INFLOW, "2023", "+5%")))
                .isTrue();
        assertThat(InvestmentFlow.accepts(Facts.level(Measure.EXPORTS, "2023", "5 USD")))
                .isFalse();
        Claim share =
                Claim.of(Subject.share(in.subject().quantity(), in.subject().quantity()), Figure.parse("100%"), SOURCE);
        assertThat(InvestmentFlow.accepts(share)).isFalse();
    }
}
