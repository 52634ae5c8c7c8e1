package io.github.comity.cooperation;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.diplomacy.VisitKind.OFFICIAL;
import static io.github.comity.diplomacy.VisitKind.WORKING;
import static io.github.comity.party.Countries.BEL;
import static io.github.comity.party.Countries.CAN;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.DEU;
import static io.github.comity.party.Countries.GBR;
import static io.github.comity.party.Countries.IDN;
import static io.github.comity.party.Countries.IND;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.UZB;
import static io.github.comity.party.CountryGroup.ASEAN;
import static io.github.comity.party.CountryGroup.EU;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.diplomacy.CompanyInterest;
import io.github.comity.diplomacy.MissionKind;
import io.github.comity.party.AreaPair;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Post;
import io.github.comity.party.World;
import io.github.comity.source.Source;
import io.github.comity.treaty.AgreementKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records whose sides are groups: EU and Kazakhstan, EU and Central Asia, ASEAN and India. */
class GroupSidesTest {
    private static final Source EUROSTAT = Source.of("Eurostat");
    private static final Official TILEUBERDI =
            Official.of("Mukhtar Tileuberdi", Post.of("Minister of Foreign Affairs", KAZ));
    private static final Official BORRELL = Official.of(
            "Josep Borrell",
            Post.builder()
                    .title("High Representative")
                    .represents(EU)
                    .level(OfficialLevel.MINISTER)
                    .build());
    private static final Official CZECH_MINISTER =
            Official.of("Jan Lipavský", Post.of("Minister of Foreign Affairs", CZE));
    private static final CountryGroup EU_WITH_MEMBERS = CountryGroup.builder()
            .code("EU")
            .name("European Union")
            .member(CZE, "2004-05-01/..")
            .member(BEL, "1958-01-01/..")
            .member(GBR, "1973-01-01/2020-01-31")
            .build();
    private static final CountryGroup CENTRAL_ASIA = CountryGroup.builder()
            .code("C5")
            .name("Central Asia")
            .member(KAZ, "1991-12-16/..")
            .member(UZB, "1991-08-31/..")
            .build();

    private static CooperationBuilder euKazakhstan() {
        return BilateralCooperation.between(EU, KAZ)
                .reportedBy(
                        EU,
                        EUROSTAT,
                        r -> r.trade(
                                year(2023), t -> t.total("41.4 billion EUR").exports("11.9 billion EUR")))
                .relations(
                        r -> r.established("1993-02-02").mission(MissionKind.EMBASSY, KAZ, m -> m.in("Brussels, BEL")))
                .visit(
                        OFFICIAL,
                        v -> v.visitor(TILEUBERDI)
                                .to(BEL, "Brussels")
                                .on("2022-06-20")
                                .host(BORRELL)
                                .meeting(m -> m.with(BORRELL)))
                .visit(WORKING, v -> v.visitor(BORRELL).to(KAZ, "Astana").on("2022-11-17"))
                .commission(
                        "Cooperation Council",
                        c -> c.session(19, s -> s.held("2022-06-20")).nextSession("2023-10"))
                .agreement(
                        AgreementKind.AGREEMENT,
                        "Enhanced Partnership and Cooperation Agreement",
                        a -> a.signed("2015-12-21").inForce("2020-03-01"));
    }

    @Test
    void groupAndCountry_haveAllThatTwoCountriesHave() {
        BilateralCooperation relations = euKazakhstan().build();
        assertThat(relations)
                .hasToString("cooperation of the European Union and Kazakhstan: 2 claims, 2 officials, 8 events");
        assertThat(relations.trade(EU, year(2023)).orElseThrow().exports())
                .satisfies(e -> assertThat(e.level()).isPresent());
        assertThat(relations.bounds(EU, EXPORTS, year(2023)).derived())
                .hasToString("≈ 11.90 billion EUR (11.85–11.95)");
        assertThat(relations.timeline().lastContact().orElseThrow())
                .hasToString("17 November 2022: working visit of Josep Borrell to Astana");
        assertThat(relations.timeline().lastContact(OfficialLevel.MINISTER)).isPresent();
        assertThat(relations.timeline().overdueAt(LocalDate.of(2024, 1, 1)))
                .hasToString("October 2023 (planned): session of the Cooperation Council");
        assertThat(relations.diplomaticRelations().orElseThrow())
                .hasToString(
                        "diplomatic relations of the European Union and Kazakhstan since 2 February 1993, 1 mission");
        assertThat(relations
                        .agreement("Enhanced Partnership and Cooperation Agreement")
                        .orElseThrow()
                        .parties())
                .containsExactlyInAnyOrder(EU, KAZ);
        assertThat(Review.of(relations)).isEmpty();
    }

    @Test
    void group_isInterestedInFirms() {
        BilateralCooperation relations =
                euKazakhstan().interest(EU, i -> i.in(KAZ, "Kazatomprom")).build();
        assertThat(relations.interests())
                .singleElement()
                .hasToString("interest of the European Union in Kazatomprom")
                .satisfies(i -> assertThat(i.interested()).isEqualTo(EU));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompanyInterest.builder()
                        .of(World.WORLD)
                        .in(KAZ, "Kazatomprom")
                        .build())
                .withMessage("interest in companies must be of a country or group, but was of the world; name one with "
                        + "of(...)");
    }

    @Test
    void mergeAndChanges_work_whateverTheOrderOfTheSides() {
        BilateralCooperation relations = euKazakhstan().build();
        BilateralCooperation other = BilateralCooperation.between(KAZ, EU)
                .reportedBy(KAZ, Source.of("Bureau"), r -> r.trade(year(2023), t -> t.total("40 billion USD")))
                .build();
        assertThat(relations.pair()).isEqualTo(other.pair()).hasToString("EU-KAZ");
        assertThat(other.pair()).hasToString("KAZ-EU");
        assertThat(relations.merge(other).stated(KAZ, TOTAL_TRADE, year(2023))).isPresent();
        assertThat(relations.merge(other)).isEqualTo(other.merge(relations));
        assertThat(Changes.between(relations, other).added()).hasSize(1);
    }

    @Test
    void membersActForTheirGroup_whereTheirMembershipIsStated() {
        BilateralCooperation relations = BilateralCooperation.between(EU_WITH_MEMBERS, CENTRAL_ASIA)
                .reportedBy(EU, EUROSTAT, r -> r.trade(year(2023), t -> t.total("52.8 billion EUR")))
                .visit(
                        WORKING,
                        v -> v.visitor(CZECH_MINISTER).to(UZB, "Tashkent").on("2023-05"))
                .visit(OFFICIAL, v -> v.visitor(TILEUBERDI).to(BEL, "Brussels").on("2022"))
                .meeting(m -> m.with(CZECH_MINISTER).with(TILEUBERDI).on("2024-01-10"))
                .build();
        assertThat(relations.trade(EU, year(2023))).isPresent();
        assertThat(relations.timeline().events()).hasSize(3);
        assertThat(Review.of(relations)).isEmpty();
    }

    @Test
    void memberWithoutStatedMembership_isRefused_withTheRemedy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BilateralCooperation.between(CountryGroup.of("C5", "Five"), KAZ)
                        .visit(
                                WORKING,
                                v -> v.visitor(CZECH_MINISTER).to(KAZ, "Astana").on("2023-05")))
                .withMessage("visit must be from C5 to KAZ or back, but was 'working visit of Jan Lipavský to Astana, "
                        + "KAZ, May 2023' from CZE; state who is a member of a group with CountryGroup.builder(), or "
                        + "start a cooperation of its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BilateralCooperation.between(EU_WITH_MEMBERS, KAZ)
                        .visit(
                                WORKING,
                                v -> v.visitor(TILEUBERDI).to(GBR, "London").on("2023-05")))
                .withMessage("visit must be from EU to KAZ or back, but was 'working visit of Mukhtar Tileuberdi to "
                        + "London, GBR, May 2023' from KAZ; correct the membership 'United Kingdom "
                        + "1 January 1973 – 31 January 2020' in EU, or start a cooperation of its own");
        CountryGroup stated = CountryGroup.builder()
                .code("ASEAN")
                .name("Association of Southeast Asian Nations")
                .member(IDN, "1967-08-08")
                .build();
        Official retno = Official.of("Retno Marsudi", Post.of("Minister of Foreign Affairs", IDN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BilateralCooperation.between(stated, CAN)
                        .visit(WORKING, v -> v.visitor(retno).to(CAN, "Ottawa").on("2023-11")))
                .withMessage("visit must be from ASEAN to CAN or back, but was 'working visit of Retno Marsudi to "
                        + "Ottawa, CAN, November 2023' from IDN; correct the membership 'Indonesia 8 August 1967' in "
                        + "ASEAN, to '1967-08-08/..' where it goes on, or start a cooperation of its own");
        BilateralCooperation.between(EU_WITH_MEMBERS, KAZ)
                .visit(WORKING, v -> v.visitor(TILEUBERDI).to(GBR, "London").on("2019-05"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BilateralCooperation.between(ASEAN, IND)
                        .meeting(m -> m.with(BORRELL).with(TILEUBERDI)))
                .withMessage(
                        "meeting must be of ASEAN or IND, but was 'meeting of the European Union (Josep Borrell) and "
                                + "Kazakhstan (Mukhtar Tileuberdi)'; state who is a member of a group with "
                                + "CountryGroup.builder(), or start a cooperation of its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BilateralCooperation.between(ASEAN, IND).reportedBy(DEU, EUROSTAT, r -> {}))
                .withMessage("side must be ASEAN or IND, but was DEU; pass one of the two sides");
    }

    /** A group that is known and whose members nobody stated admits those that belong or ever belonged to it. */
    @ParameterizedTest
    @CsvSource({
        "ASEAN, MYS, Kuala Lumpur",
        "ASEAN, TLS, Dili",
        "EU, FRA, Paris",
        "EU, GBR, London",
        "EU, HRV, Zagreb",
        "GCC, OMN, Muscat",
        "V4, SVK, Bratislava",
        "NORDIC, ISL, Reykjavik",
        "MERCOSUR, URY, Montevideo",
        "CENTRAL_ASIA, TKM, Ashgabat",
        "OTS, TUR, Ankara",
        "BALTIC, LVA, Riga"
    })
    void membersOfAKnownGroup_standForIt_thoughNobodyStatedThem(String group, String host, String place) {
        CountryGroup side = CountryGroup.find(group).orElseThrow();
        Country country = Country.of(host);
        assertThat(BilateralCooperation.between(side, IND)
                        .visit(
                                OFFICIAL,
                                v -> v.visitor(Official.of("Narendra Modi", Post.of("Prime Minister", IND)))
                                        .to(country, place)
                                        .on("2025-10-27"))
                        .build()
                        .visits())
                .hasSize(1);
        assertThat(side.mayBeMemberAt(country, LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(side.isMemberAt(country, LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(side.mayBeMemberAt(CAN, LocalDate.of(2025, 1, 1))).isFalse();
    }

    @Test
    void visitReceivedByTheGroup_leadsToTheGroup_inWhateverCountry() {
        Official modi = Official.of("Narendra Modi", Post.of("Prime Minister", IND));
        Official secretary = Official.of("Kao Kim Hourn", Post.of("Secretary-General", ASEAN));
        BilateralCooperation relations = BilateralCooperation.between(ASEAN, IND)
                .visit(
                        WORKING,
                        v -> v.visitor(modi).to(IDN, "Jakarta").on("2023-09-07").meeting(m -> m.with(secretary)))
                .build();
        assertThat(relations.visits()).hasSize(1);
        assertThat(relations.timeline().with(ASEAN).events())
                .extracting(Object::toString)
                .containsExactly(
                        "7 September 2023: meeting of India (Narendra Modi) and the Association of Southeast Asian "
                                + "Nations (Kao Kim Hourn)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BilateralCooperation.between(ASEAN, IND)
                        .visit(WORKING, v -> v.visitor(modi).to(DEU, "Berlin").on("2023-09-07")))
                .withMessage("visit must be from ASEAN to IND or back, but was 'working visit of Narendra Modi to "
                        + "Berlin, DEU, 7 September 2023' from IND; state who is a member of a group with "
                        + "CountryGroup.builder(), or start a cooperation of its own");
    }

    @Test
    void pair_ofGroups_isReadBack_andRefusesTheWorld() {
        assertThat(AreaPair.parse("EU-ASEAN")).isEqualTo(AreaPair.of(ASEAN, EU)).hasToString("EU-ASEAN");
        assertThat(AreaPair.of(EU_WITH_MEMBERS, KAZ).contains(EU)).isTrue();
        assertThat(AreaPair.of(EU_WITH_MEMBERS, KAZ).sideOf(CZE)).contains(EU_WITH_MEMBERS);
        assertThat(AreaPair.of(EU_WITH_MEMBERS, KAZ).sideOf(DEU)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BilateralCooperation.between(KAZ, World.WORLD))
                .withMessage("side of a pair must be a country or a group of countries, but was the world; pass one "
                        + "of these");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaPair.of(EU, EU_WITH_MEMBERS))
                .withMessage("pair must have two different sides, but was EU twice; pass the partner");
    }

    @Test
    void contactsOfAGroup_countThoseOfItsMembers_andNoThirdCountry() {
        CountryGroup asean = CountryGroup.builder()
                .code("ASEAN")
                .name("Association of Southeast Asian Nations")
                .member(IDN, "1967-08-08/..")
                .build();
        Official joly = Official.of("Mélanie Joly", Post.of("Minister of Foreign Affairs", CAN));
        Official retno = Official.of("Retno Marsudi", Post.of("Minister of Foreign Affairs", IDN));
        Official kao = Official.builder()
                .name("Kao Kim Hourn")
                .post(Post.builder()
                        .title("Secretary-General")
                        .represents(ASEAN)
                        .level(OfficialLevel.MINISTER)
                        .build())
                .build();
        BilateralCooperation relations = BilateralCooperation.between(asean, CAN)
                .visit(WORKING, v -> v.visitor(retno).to(CAN, "Ottawa").on("2023-11"))
                .meeting(m -> m.with(joly).with(kao).on("2022-08-04"))
                .meeting(m -> m.with(joly)
                        .with(Official.of("David Cameron", Post.of("Foreign Secretary", GBR)))
                        .on("2023-12"))
                .build();
        assertThat(relations.timeline().contactsPerYear()).hasToString("{2022=1, 2023=1}");
        assertThat(relations.timeline().with(asean, CAN).events()).hasSize(2);
        assertThat(relations.timeline().with(ASEAN, CAN).events()).hasSize(1);
        assertThat(relations.timeline().with(GBR).events()).hasSize(1);
        // where nobody says who is a member, any country may be one
        BilateralCooperation unstated = BilateralCooperation.between(ASEAN, CAN)
                .visit(
                        WORKING,
                        v -> v.visitor(joly).to(IDN, "Jakarta").on("2023-07-13").host(kao))
                .build();
        assertThat(unstated.timeline().contactsPerYear()).hasToString("{2023=1}");
    }
}
