package io.github.comity.examples;

import static io.github.comity.diplomacy.MeetingFormat.TALKS;
import static io.github.comity.diplomacy.VisitKind.WORKING;
import static io.github.comity.event.CooperationField.CULTURAL;
import static io.github.comity.event.CooperationField.ECONOMIC;
import static io.github.comity.event.CooperationField.ENVIRONMENT;
import static io.github.comity.event.CooperationField.HUMANITARIAN;
import static io.github.comity.event.CooperationField.INDUSTRIAL;
import static io.github.comity.event.CooperationField.POLITICAL;
import static io.github.comity.event.CooperationField.SCIENTIFIC;
import static io.github.comity.event.CooperationField.TECHNICAL;
import static io.github.comity.event.CooperationField.TRADE;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.GBR;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.party.Countries.NOR;
import static io.github.comity.party.Countries.SVN;
import static io.github.comity.party.CountryGroup.EU;
import static io.github.comity.party.OfficialLevel.DEPUTY_MINISTER;
import static io.github.comity.party.OfficialLevel.HEAD_OF_GOVERNMENT;
import static io.github.comity.party.OfficialLevel.HEAD_OF_STATE;
import static io.github.comity.party.Organization.OSCE;
import static io.github.comity.party.Organization.UN;
import static io.github.comity.period.ReportingPeriod.months;
import static io.github.comity.period.ReportingPeriod.quarter;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.period.ReportingPeriod.years;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.SEPTEMBER;

import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.diplomacy.Forum;
import io.github.comity.party.Official;
import io.github.comity.party.Organization;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.source.Source;
import io.github.comity.treaty.AgreementKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** What does the article on Kazakhstan and Czechia of 2 September 2024 state, and what follows from its figures? */
public final class KazakhstanCzechia {
    private KazakhstanCzechia() {}

    /**
     * Prints what the article states and what follows from its figures, and writes it as pages to look at.
     *
     * @param args not used
     * @throws IOException if the pages cannot be written
     */
    public static void main(String[] args) throws IOException {
        BilateralCooperation relations = relations();
        Console.print(report(relations));
        Console.print(Pages.write(relations, LocalDate.of(2024, SEPTEMBER, 2)));
    }

    static String report(BilateralCooperation relations) {
        StringBuilder out = new StringBuilder("Kazakhstan and Czechia, 2 September 2024\n");
        ContactsOfArticle.print(out, relations);
        FiguresOfArticle.print(out, relations);
        return out.toString();
    }

    // spotless:off
    /** The whole article. */
    static BilateralCooperation relations() {
        // the article names the owner of the trade figures, and nobody for the investment figures
        Source article = Source.builder()
            .publisher("Kazinform")
            .citing("the press service of the Ministry of Foreign Affairs of Kazakhstan")
            .published(EventDate.on(2024, SEPTEMBER, 2))
            .build();
        Official vassilenko = Official.of("Roman Vassilenko", Post.of("Deputy Minister of Foreign Affairs", KAZ));
        Official kozak = Official.of("Jiří Kozák", Post.of("First Deputy Minister of Foreign Affairs", CZE));
        Organization pragueZoo = Organization.builder().name("Prague Zoo").area(CZE).build();
        Forum globsec = Forum.builder().name("GLOBSEC-2024").in("Prague, CZE").build();

        return BilateralCooperation.between(KAZ, CZE)
            // the article names no day for the visit
            .visit(WORKING, v -> v.visitor(vassilenko).to(CZE, "Prague").on("2024-09").forum(globsec)
                .meeting(m -> m.format(TALKS).with(kozak)
                    .about(POLITICAL, TRADE, ECONOMIC, CULTURAL, HUMANITARIAN)
                    .topic("political contacts")
                    .topic("preparation of the Intergovernmental Commission")
                    .topic("regional and international issues"))
                .meetingWithEach(List.of(GBR, NOR, SVN), m -> m.onTheSidelinesOf(globsec).level(DEPUTY_MINISTER))
                .meeting(m -> m.andOthers().onTheSidelinesOf(globsec)))
            .relations(r -> r.builtOnContactsOf(HEAD_OF_STATE, HEAD_OF_GOVERNMENT))
            .multilateral(m -> m.in(UN, OSCE).andOthers())
            .commission("Intergovernmental Commission on Economic, Industrial, Scientific and Technical "
                    + "Cooperation", c -> c
                .shortName("Intergovernmental Commission")
                .about(ECONOMIC, INDUSTRIAL, SCIENTIFIC, TECHNICAL)
                .nextSession("2024-41"))
            .agreement(a -> a.kind(AgreementKind.AGREEMENT).between(KAZ, EU)
                .title("Enhanced Partnership and Cooperation Agreement"))
            .interest(KAZ, i -> i
                .in(CZE, "Škoda Transportation", "Ferrit", "Zetor", "Sklostroj", "Omnipol", "Tatra", "Primoco UAV SE")
                .andOthers())
            .project("reintroduction of Przewalski's horses", p -> p
                .partners(KAZ, CZE).auspices(pragueZoo).about(ENVIRONMENT)
                .milestone("first group brought to Kazakhstan", m -> m.figure("7 {horses}").on("2024-06")))
            .statement(vassilenko, "praised the reintroduction of Przewalski's horses", s -> s.about(ENVIRONMENT))

            .reportedBy(KAZ, article.withDataOwner("State Revenue Committee"), r -> r
                .trade(year(2023), t -> t
                    .total("626.8 million USD", "+48.4%")
                    .exports("147.7 million USD", "+19.4%")
                    .imports("479.1 million USD", "+60.5%"))
                .trade(months(2024, JANUARY, JULY), t -> t.total("275.3 million USD")))
            .reportedBy(KAZ, article, r -> r
                .inwardInvestment(years(2005, 2023), i -> i.gross("329.6 million USD"))
                .inwardInvestment(year(2021), i -> i.gross("22.3 million USD"))
                .inwardInvestment(year(2022), i -> i.gross("21.6 million USD"))
                .inwardInvestment(year(2023), i -> i.gross("48 million USD"))
                .inwardInvestment(quarter(2024, 1), i -> i.gross("13.8 million USD"))
                .businessPresence(year(2024), "about 150 {legal entities}"))
            .build();
    }
    // spotless:on
}
