package io.github.comity.cooperation;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.GBR;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.KGZ;
import static io.github.comity.party.World.WORLD;
import static io.github.comity.period.ReportingPeriod.months;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.period.ReportingPeriod.years;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.Collections2;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.investment.BusinessPresence;
import io.github.comity.investment.Direction;
import io.github.comity.party.Area;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.source.Source;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BilateralCooperationTest {
    private static final Source COMMITTEE = Source.builder()
            .publisher("Kazinform")
            .dataOwner("State Revenue Committee")
            .published(EventDate.parse("2024-09-02"))
            .build();
    private static final Source ARTICLE = Source.of("Kazinform");
    private static final Source CZECH = Source.of("Czech Statistical Office");
    private static final Official VASSILENKO =
            Official.of("Roman Vassilenko", Post.of("Deputy Minister of Foreign Affairs", KAZ));
    private static final Official KOZAK =
            Official.of("Jiří Kozák", Post.of("First Deputy Minister of Foreign Affairs", CZE));

    /** Independent calls of the builder. */
    private static final List<Consumer<CooperationBuilder>> STEPS = List.of(
            b -> b.reportedBy(
                    KAZ,
                    COMMITTEE,
                    r -> r.trade(
                                    year(2023),
                                    t -> t.total("626.8 million USD", "+48.4%")
                                            .exports("147.7 million USD", "+19.4%")
                                            .imports("479.1 million USD", "+60.5%"))
                            .trade(months(2024, JANUARY, JULY), t -> t.total("275.3 million USD"))),
            b -> b.reportedBy(
                    KAZ,
                    ARTICLE,
                    r -> r.inwardInvestment(years(2005, 2023), i -> i.gross("329.6 million USD"))
                            .inwardInvestment(year(2023), i -> i.gross("48 million USD"))
                            .outwardInvestment(year(2023), i -> i.net("-1 million USD"))
                            .businessPresence(year(2024), "about 150 {legal entities}")),
            b -> b.reportedBy(CZE, CZECH, r -> r.trade(year(2023), t -> t.exports("500 million USD"))),
            b -> b.claim(share("0.2%")),
            b -> b.official(VASSILENKO),
            b -> b.official(KOZAK));

    private static Claim share(String figure) {
        return Claim.of(
                Subject.share(
                        Quantity.of(Measure.EXPORTS, KAZ, CZE, year(2023), Unit.USD),
                        Quantity.of(Measure.EXPORTS, KAZ, WORLD, year(2023), Unit.USD)),
                Figure.parse(figure),
                ARTICLE);
    }

    private static CooperationBuilder between() {
        return BilateralCooperation.between(KAZ, CZE);
    }

    private static BilateralCooperation built(List<Consumer<CooperationBuilder>> steps) {
        CooperationBuilder builder = between();
        steps.forEach(s -> s.accept(builder));
        return builder.build();
    }

    private static final BilateralCooperation RELATIONS = built(STEPS);

    @Test
    void lookUps_findWhatWasStated() {
        assertThat(RELATIONS.pair()).hasToString("KAZ-CZE");
        assertThat(RELATIONS.claims()).hasSize(13);
        assertThat(RELATIONS.officials()).containsExactly(KOZAK, VASSILENKO);
        assertThat(RELATIONS.officialsNamed("jiri kozak")).containsExactly(KOZAK);
        assertThat(RELATIONS.officialsNamed("Novák")).isEmpty();
        assertThat(RELATIONS).hasToString("cooperation of Kazakhstan and Czechia: 13 claims, 2 officials, 0 events");
        assertThat(RELATIONS.trade(KAZ, year(2023)).orElseThrow().total())
                .hasToString("total trade of Kazakhstan with Czechia in 2023: 626.8 million USD (+48.4%)");
        assertThat(RELATIONS.trade(CZE, year(2023)).orElseThrow().exports())
                .hasToString("exports of Czechia to Kazakhstan in 2023: 500 million USD");
        assertThat(RELATIONS.trade(KAZ, year(2022))).isEmpty();
        assertThat(RELATIONS.tradePeriods()).hasSize(3);
        assertThat(RELATIONS
                        .investment(KAZ, Direction.INWARD, year(2023))
                        .orElseThrow()
                        .gross())
                .hasToString("gross FDI inflow of Kazakhstan from Czechia in 2023: 48 million USD");
        assertThat(RELATIONS
                        .investment(KAZ, Direction.OUTWARD, year(2023))
                        .orElseThrow()
                        .net())
                .hasToString("net FDI outflow of Kazakhstan to Czechia in 2023: -1 million USD");
        assertThat(RELATIONS.investment(CZE, Direction.INWARD, year(2023))).isEmpty();
        assertThat(RELATIONS.investmentFlows()).hasSize(3);
        assertThat(RELATIONS.businessPresences())
                .singleElement()
                .extracting(BusinessPresence::kind)
                .isEqualTo("legal entities");
        assertThat(RELATIONS.stated(KAZ, Measure.EXPORTS, year(2023)))
                .hasValueSatisfying(s -> assertThat(s)
                        .hasToString("exports of Kazakhstan to Czechia in 2023: 147.7 million USD (+19.4%)"));
        assertThat(RELATIONS.stated(KAZ, Measure.TOURISTS, year(2023))).isEmpty();
        assertThat(between().build())
                .hasToString("cooperation of Kazakhstan and Czechia: 0 claims, 0 officials, 0 events");
    }

    @Test
    void everyView_isOfTheClaims() {
        RELATIONS.tradePeriods().forEach(t -> assertThat(RELATIONS.claims()).containsAll(t.claims()));
        RELATIONS.investmentFlows().forEach(f -> assertThat(RELATIONS.claims()).containsAll(f.claims()));
        CooperationBuilder again = between();
        RELATIONS.claims().forEach(again::claim);
        RELATIONS.officials().forEach(again::official);
        assertThat(again.build()).isEqualTo(RELATIONS).hasSameHashCodeAs(RELATIONS);
    }

    @Test
    void builderOrder_doesNotMatter() {
        for (List<Consumer<CooperationBuilder>> permutation : Collections2.permutations(STEPS)) {
            BilateralCooperation built = built(permutation);
            assertThat(built).isEqualTo(RELATIONS).hasSameHashCodeAs(RELATIONS);
            assertThat(built.claims().asList()).isEqualTo(RELATIONS.claims().asList());
            assertThat(built.officials().asList())
                    .isEqualTo(RELATIONS.officials().asList());
            assertThat(built.tradePeriods()).isEqualTo(RELATIONS.tradePeriods());
            assertThat(built.investmentFlows()).isEqualTo(RELATIONS.investmentFlows());
        }
        assertThat(BilateralCooperation.between(CZE, KAZ).build())
                .isEqualTo(between().build())
                .isNotEqualTo(RELATIONS);
    }

    @Test
    void stepsMayBeSplit_byPeriod() {
        BilateralCooperation apart = between()
                .reportedBy(KAZ, COMMITTEE, r -> r.trade(year(2022), t -> t.total("422 million USD")))
                .reportedBy(KAZ, COMMITTEE, r -> r.trade(year(2023), t -> t.total("626.8 million USD")))
                .build();
        assertThat(apart.tradePeriods()).hasSize(2);
        BilateralCooperation currencies = between()
                .reportedBy(
                        KAZ,
                        COMMITTEE,
                        r -> r.trade(year(2023), t -> t.total("626.8 million USD"))
                                .trade(year(2023), t -> t.total("286 billion KZT")))
                .build();
        assertThat(currencies.tradePeriods()).hasSize(2);
        assertThatIllegalStateException()
                .isThrownBy(() -> currencies.trade(KAZ, year(2023)))
                .withMessage(
                        "trade of Kazakhstan in 2023 must be stated once to be found, but was stated in KZT and in "
                                + "USD, by State Revenue Committee in Kazinform of 2 September 2024; choose with "
                                + "figures().in(unit)");
    }

    @Test
    void lookUps_ofSeveralSources_nameTheRemedy() {
        BilateralCooperation two = between()
                .reportedBy(KAZ, COMMITTEE, r -> r.inwardInvestment(year(2023), i -> i.gross("48 million USD")))
                .reportedBy(KAZ, ARTICLE, r -> r.inwardInvestment(year(2023), i -> i.gross("49 million USD")))
                .build();
        assertThatIllegalStateException()
                .isThrownBy(() -> two.investment(KAZ, Direction.INWARD, year(2023)))
                .withMessage(
                        "inward investment of Kazakhstan in 2023 must be stated once to be found, but was stated by "
                                + "Kazinform and by State Revenue Committee in Kazinform of 2 September 2024; "
                                + "choose with figures().by(source)");
        assertThatIllegalStateException()
                .isThrownBy(() -> two.stated(KAZ, Measure.FDI_GROSS_INFLOW, year(2023)))
                .withMessage(
                        "gross FDI inflow of Kazakhstan in 2023 must be stated once to be found, but was stated by "
                                + "Kazinform and by State Revenue Committee in Kazinform of 2 September 2024; "
                                + "choose with figures().by(source)");
    }

    private static void assertRefused(Runnable action, String message) {
        assertThatIllegalArgumentException().isThrownBy(action::run).withMessage(message);
    }

    @Test
    void aThingStatedTwice_isRefused() {
        assertRefused(
                () -> between()
                        .reportedBy(
                                KAZ,
                                COMMITTEE,
                                r -> r.trade(year(2023), t -> t.exports("147.7 million USD"))
                                        .trade(year(2023), t -> t.imports("479.1 million USD"))),
                "figures of KAZ-CZE 2023 must be stated in one go for one source and unit, but was "
                        + "stated again with 'imports KAZ-CZE 2023 USD'; put them together");
        assertRefused(
                () -> between()
                        .reportedBy(KAZ, ARTICLE, r -> r.inwardInvestment(year(2023), i -> i.gross("5 USD")))
                        .reportedBy(KAZ, ARTICLE, r -> r.inwardInvestment(year(2023), i -> i.net("5 USD"))),
                "figures of KAZ-CZE 2023 must be stated in one go for one source and unit, but was "
                        + "stated again with 'net FDI inflow KAZ-CZE 2023 USD'; put them together");
        assertRefused(
                () -> between().claim(share("0.2%")).claim(share("0.3%")),
                "share of exports KAZ-CZE 2023 USD in exports KAZ-W00 2023 USD must be stated once in "
                        + "one edition, but was '0.2%' and '0.3%'; put the second one under a source of its own");
        assertRefused(
                () -> between()
                        .reportedBy(
                                KAZ,
                                ARTICLE,
                                r -> r.businessPresence(year(2024), "150 {firms}")
                                        .businessPresence(year(2024), "160 {firms}")),
                "figures of KAZ-CZE 2024 must be stated in one go for one source and unit, but was "
                        + "stated again with 'enterprises KAZ-CZE 2024 {firms}'; put them together");
        assertRefused(
                () -> between().official(KOZAK).official(KOZAK),
                "official must be added once, but was 'Jiří Kozák, First Deputy Minister of Foreign "
                        + "Affairs of Czechia' twice; remove one");
    }

    @Test
    void otherCountries_areRefused() {
        assertRefused(
                () -> BilateralCooperation.between(KAZ, KAZ),
                "pair must have two different sides, but was KAZ twice; pass the partner");
        assertRefused(
                () -> between().reportedBy(GBR, ARTICLE, r -> {}),
                "country must be KAZ or CZE, but was GBR; pass a country of the pair");
        assertRefused(
                () -> between().claim(exports(GBR, KGZ)),
                "claim must be about KAZ or CZE, but was 'exports GBR-KGZ 2023 USD'; start a cooperation of its own");
        assertRefused(
                () -> between().claim(exports(WORLD, GBR)),
                "claim must be about KAZ or CZE, but was 'exports W00-GBR 2023 USD'; start a cooperation of its own");
        assertThat(between()
                        .claim(exports(KAZ, WORLD))
                        .claim(exports(GBR, CZE))
                        .build()
                        .claims())
                .hasSize(2);
    }

    private static Claim exports(Area reporter, Area partner) {
        return Claim.of(
                Subject.level(Quantity.of(Measure.EXPORTS, reporter, partner, year(2023), Unit.USD)),
                Figure.parse("5 USD"),
                ARTICLE);
    }

    @Test
    void badFigures_nameTheRule() {
        assertRefused(
                () -> between().reportedBy(KAZ, ARTICLE, r -> r.trade(year(2023), t -> {})),
                "trade period must have at least one claim, but was empty; state a figure");
        assertRefused(
                () -> between().reportedBy(KAZ, ARTICLE, r -> r.businessPresence(year(2023), "150 USD")),
                "business presence must be a number of things, but was '150 USD'; name them, as in "
                        + "'about 150 {legal entities}'");
        assertRefused(
                () -> between()
                        .reportedBy(
                                KAZ, ARTICLE, r -> r.trade(year(2023), t -> t.total("+48.4%", "626.8 million USD"))),
                "level of total trade must be an amount, but was '+48.4%'; put the level first and its growth second");
    }

    @Test
    void merge_keepsWhatBothState_once_inAnyOrder() {
        BilateralCooperation first = built(STEPS.subList(0, 5));
        BilateralCooperation second = built(STEPS.subList(1, 6));
        assertThat(first.merge(second)).isEqualTo(RELATIONS).isEqualTo(second.merge(first));
        assertThat(RELATIONS.merge(RELATIONS)).isEqualTo(RELATIONS);
        assertThat(RELATIONS.merge(between().build())).isEqualTo(RELATIONS);
    }

    @Test
    void merge_conflicts_areRefused() {
        assertRefused(
                () -> RELATIONS.merge(BilateralCooperation.between(KAZ, KGZ).build()),
                "cooperations to be merged must be of the same two sides, but was KAZ-CZE and "
                        + "KAZ-KGZ; keep them apart");
        BilateralCooperation other = between()
                .reportedBy(KAZ, COMMITTEE, r -> r.trade(year(2023), t -> t.total("626.9 million USD")))
                .build();
        assertRefused(
                () -> RELATIONS.merge(other),
                "total trade KAZ-CZE 2023 USD in one edition must be stated so that both can stand, but was '626.8 "
                        + "million USD' and '626.9 million USD'; if one record is newer, call "
                        + "older.updatedWith(newer)");
        // figures of one period that two records state in part join one trade period
        BilateralCooperation exports = between()
                .reportedBy(KAZ, COMMITTEE, r -> r.trade(year(2022), t -> t.exports("5 USD")))
                .build();
        BilateralCooperation imports = between()
                .reportedBy(KAZ, COMMITTEE, r -> r.trade(year(2022), t -> t.imports("6 USD")))
                .build();
        assertThat(exports.merge(imports).trade(KAZ, year(2022)).orElseThrow().claims())
                .hasSize(2);
    }

    @Test
    void merge_claimsThatDifferInWordingAlone_keepTheWording() {
        Claim plain = Facts.level(Measure.EXPORTS, "2023", "147.7 million USD");
        Claim worded = plain.withWording("exports amounted to 147.7 million dollars");
        BilateralCooperation one =
                BilateralCooperation.between(KAZ, CZE).claim(plain).build();
        BilateralCooperation other =
                BilateralCooperation.between(KAZ, CZE).claim(worded).build();
        assertThat(one.merge(other)).isEqualTo(other);
        assertThat(other.merge(one)).isEqualTo(other);
    }
}
