package io.github.comity.cooperation;

import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.investment.Direction.OUTWARD;
import static io.github.comity.party.Countries.AUS;
import static io.github.comity.party.Countries.TUR;
import static io.github.comity.party.Countries.UZB;
import static io.github.comity.party.Countries.VNM;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.source.Source;
import io.github.comity.treaty.AgreementKind;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LookUpsTest {
    private static final Source DFAT = Source.of("DFAT");
    private static final Source ABS = Source.of("Bureau of Statistics").withDataOwner("ABS");

    private static final BilateralCooperation RELATIONS = BilateralCooperation.between(AUS, VNM)
            .reportedBy(
                    AUS,
                    DFAT,
                    r -> r.trade(year(2022), t -> t.total("25.7 billion AUD"))
                            .trade(year(2019), t -> t.total("15.5 billion AUD"))
                            .trade(year(2021), t -> t.coverage(Coverage.GOODS).total("17 billion AUD")))
            .reportedBy(
                    AUS,
                    ABS,
                    r -> r.trade(year(2022), t -> t.total("25.6 billion AUD"))
                            .trade(
                                    year(2021),
                                    t -> t.coverage(Coverage.SERVICES).total("2.1 billion AUD"))
                            .trade(year(2020), t -> t.coverage(Coverage.GOODS).total("14 billion AUD"))
                            .trade(
                                    year(2020),
                                    t -> t.coverage(Coverage.SERVICES).total("2 billion AUD"))
                            .trade(year(2020), t -> t.total("16 billion AUD")))
            .commission("Economic Partnership Council", c -> {})
            .commission("Defence Commission", c -> c.shortName("DC"))
            .agreement(AgreementKind.AGREEMENT, "Agreement on Air Services", a -> {})
            .build();

    private static void assertMissing(ThrowingCallable lookUp, String message) {
        assertThatThrownBy(lookUp).isInstanceOf(NoSuchElementException.class).hasMessage(message);
    }

    @Test
    void require_returnsWhatIsStated_orSaysWhatIs() {
        assertThat(RELATIONS.requireTrade(AUS, year(2019)))
                .isEqualTo(RELATIONS.trade(AUS, year(2019)).orElseThrow());
        assertThat(RELATIONS.requireStated(AUS, TOTAL_TRADE, year(2019)).level())
                .isPresent();
        assertMissing(
                () -> RELATIONS.requireTrade(AUS, year(2024)),
                "trade of Australia in 2024 must be stated to be found, but Australia states it for 2019, 2020, 2021 "
                        + "and 2022, by DFAT and ABS in Bureau of Statistics; ask for one of these");
        assertMissing(
                () -> RELATIONS.requireStated(VNM, TOTAL_TRADE, year(2019)),
                "total trade of Viet Nam in 2019 must be stated to be found, but only Australia states it for 2019, "
                        + "2020, 2021 and 2022, by DFAT and ABS in Bureau of Statistics; ask for "
                        + "one of these");
        assertMissing(
                () -> RELATIONS.requireInvestment(AUS, OUTWARD, year(2022)),
                "outward investment of Australia in 2022 must be stated to be found, but nothing was "
                        + "stated about outward investment at all; add it with reportedBy(...)");
        assertMissing(
                () -> RELATIONS.requireProducts(AUS, year(2022)),
                "trade by product of Australia in 2022 must be stated to be found, but nothing was stated about trade "
                        + "by product at all; add it with reportedBy(...)");
        assertMissing(
                () -> RELATIONS.figures().by("Eurostat").requireTrade(AUS, year(2022)),
                "trade of Australia in 2022 must be stated to be found, but nothing was stated about trade among the "
                        + "figures chosen; choose with figures() what is stated, of unstated coverage, of goods and of "
                        + "services; by DFAT and by ABS in Bureau of Statistics; in AUD");
    }

    @Test
    void whatIsHopedForAlone_isNamed() {
        BilateralCooperation hopes = BilateralCooperation.between(AUS, VNM)
                .reportedBy(
                        AUS,
                        ABS,
                        r -> r.target(year(2030), "40 billion AUD")
                                .trade(
                                        year(2026),
                                        t -> t.status(ClaimStatus.FORECAST).exports("20 billion AUD"))
                                .target(Measure.STUDENTS, year(2030), "50,000 {students}"))
                .build();
        assertMissing(
                () -> hopes.requireTrade(AUS, year(2030)),
                "trade of Australia in 2030 must be stated as a fact to be found, but was stated as forecast for 2026 "
                        + "and target for 2030 alone; look in claims()");
        assertMissing(
                () -> hopes.requireStated(AUS, Measure.STUDENTS, year(2030)),
                "students of Australia in 2030 must be stated as a fact to be found, but was stated as target for "
                        + "2030 alone; look in targets()");
        assertThat(hopes.targets()).hasSize(2);
        assertMissing(
                () -> hopes.requireInvestment(AUS, OUTWARD, year(2030)),
                "outward investment of Australia in 2030 must be stated to be found, but nothing was stated about "
                        + "outward investment at all; add it with reportedBy(...)");
    }

    @Test
    void severalFound_areToldByWhatDiffers_andTheRemedyWorks() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RELATIONS.trade(AUS, year(2022)))
                .withMessage("trade of Australia in 2022 must be stated once to be found, but was stated by ABS "
                        + "in Bureau of Statistics and by DFAT; choose with figures().by(source)");
        assertThat(RELATIONS.figures().by(ABS).requireTrade(AUS, year(2022)).source())
                .isEqualTo(ABS);
        assertThat(RELATIONS.figures().by("dfat").requireTrade(AUS, year(2022)).source())
                .isEqualTo(DFAT);
        assertThat(RELATIONS.figures().by("abs").claims()).hasSize(5);
        assertThatIllegalStateException()
                .isThrownBy(() -> RELATIONS.requireTrade(AUS, year(2020)))
                .withMessage("trade of Australia in 2020 must be stated once to be found, but was stated of unstated "
                        + "coverage, of goods and of services, by ABS in Bureau of Statistics; choose with "
                        + "figures().of(coverage)");
        assertThat(RELATIONS
                        .figures()
                        .of(Coverage.SERVICES)
                        .requireTrade(AUS, year(2020))
                        .coverage())
                .isEqualTo(Coverage.SERVICES);
        assertThat(RELATIONS.figures().of(Coverage.UNSTATED).by(ABS).tradePeriods())
                .hasSize(2);
        assertThat(RELATIONS.figures().in(Unit.USD)).hasToString("0 claims");
        assertThat(RELATIONS.figures().with(VNM).unlimited()).isEqualTo(RELATIONS.figures());
        assertThat(RELATIONS.figures().limitedTo("non-oil").claims()).isEmpty();
    }

    @Test
    void lists_areInTheOrderOfPeriods() {
        assertThat(RELATIONS.tradePeriods())
                .extracting(t -> t.period().toString())
                .containsExactly("2019", "2020", "2020", "2020", "2021", "2021", "2022", "2022");
    }

    @Test
    void names_areFoundByWholeWords() {
        assertThat(RELATIONS.commission("council")).isEqualTo(RELATIONS.commission("Economic Partnership Council"));
        assertThat(RELATIONS.commission("dc")).isPresent();
        assertThat(RELATIONS.commission("counc")).isEmpty();
        assertThat(RELATIONS.commission(" ")).isEmpty();
        assertThat(RELATIONS.requireAgreement("air services").title()).isEqualTo("Agreement on Air Services");
        assertMissing(
                () -> RELATIONS.requireCommission("Forum"),
                "commission must be stated to be found, but was 'Forum'; ask for 'Defence Commission' and 'Economic "
                        + "Partnership Council'");
        assertMissing(
                () -> BilateralCooperation.between(AUS, VNM).build().requireAgreement("Air"),
                "agreement must be stated to be found, but was 'Air' and none is stated; add it with agreement(...)");
    }

    @Test
    void officialsAndFirms_areFoundByPartOfName_andByHome() {
        Official erdogan = Official.of("Recep Tayyip Erdoğan", Post.of("President", TUR));
        Official mirziyoyev = Official.of("Shavkat Mirziyoyev", Post.of("President", UZB));
        BilateralCooperation relations = BilateralCooperation.between(TUR, UZB)
                .official(erdogan)
                .official(mirziyoyev)
                .interest(UZB, i -> i.in(TUR, "Arçelik"))
                .build();
        for (String name : List.of("erdogan", "ERDOĞAN", "Tayyip Erdogan", "Recep Tayyip Erdoğan")) {
            assertThat(relations.officialsNamed(name)).as(name).containsExactly(erdogan);
        }
        assertThat(relations.officialsNamed("dogan")).isEmpty();
        Official store = Official.of("Jonas Gahr Støre", Post.of("Prime Minister", UZB));
        BilateralCooperation letters =
                BilateralCooperation.between(TUR, UZB).official(store).build();
        for (String name : List.of("store", "Støre", "STORE", "gahr store", "Jonas Gahr Store")) {
            assertThat(letters.officialsNamed(name)).as(name).containsExactly(store);
        }
        assertThat(relations.officialsOf(UZB)).containsExactly(mirziyoyev);
        assertThat(relations.companiesOf(TUR)).hasSize(1);
        assertThat(relations.companiesOf(UZB)).isEmpty();
    }
}
