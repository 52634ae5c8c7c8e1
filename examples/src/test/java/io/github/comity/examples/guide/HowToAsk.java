package io.github.comity.examples.guide;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.TOTAL_TRADE;
import static io.github.comity.diplomacy.VisitKind.OFFICIAL;
import static io.github.comity.event.CooperationField.TRADE;
import static io.github.comity.investment.Direction.OUTWARD;
import static io.github.comity.party.Countries.NOR;
import static io.github.comity.party.Countries.SWE;
import static io.github.comity.party.Countries.URY;
import static io.github.comity.period.ReportingPeriod.year;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Quantity;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.Finding;
import io.github.comity.cooperation.Review;
import io.github.comity.cooperation.Target;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.figure.Unit;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Official;
import io.github.comity.party.Organization;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Relation;
import io.github.comity.source.Source;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.AgreementKind;
import io.github.comity.treaty.AgreementStatus;
import java.time.LocalDate;

/** The code of {@code docs/how-to-ask.md}. */
final class HowToAsk {
    private HowToAsk() {}

    // spotless:off
    /** The record of the page. */
    static BilateralCooperation uruguayAndNorway() {
        // tag::uruguayAndNorway
        Official lubetkin = Official.of("Mario Lubetkin", Post.of("Minister of Foreign Affairs", URY));
        Official eide = Official.of("Espen Barth Eide", Post.of("Minister of Foreign Affairs", NOR));
        Source ssb = Source.of("SSB")
            .withDataOwner("Statistics Norway")
            .withPublished("2025-05-15")
            .withTitle("External trade in goods")
            .withUrl("https://www.ssb.no/en/utenriksokonomi");

        BilateralCooperation relations = BilateralCooperation.between(URY, NOR)
            .reportedBy(NOR, ssb, r -> r
                .trade(year(2024), t -> t.total("420 million NOK").exports("150 million NOK"))
                .products(year(2024), p -> p.classification("HS").exports("0303", "61 million NOK"))
                .outwardInvestment(year(2024), i -> i.ofUnstatedBasis("30 million NOK"))
                .businessPresence(year(2024), "14 {companies}")
                .target(year(2030), "600 million NOK"))
            .visit(OFFICIAL, v -> v.visitor(lubetkin).to(NOR, "Oslo").held("2025-03-04")
                .meeting(m -> m.with(eide).about(TRADE)))
            .meeting(m -> m.with(URY, NOR, Organization.of("World Trade Organization")).on("2025-06"))
            .interest(NOR, i -> i.in(URY, "UPM Uruguay"))
            .commission("Joint Committee EFTA–MERCOSUR", c -> c.session("third", s -> s.planned("2026")))
            .build();
        // end::uruguayAndNorway
        return relations;
    }

    static void people() {
        BilateralCooperation relations = uruguayAndNorway();
        // tag::people
        System.out.println(relations.officialsNamed("lubetkin"));
        System.out.println(relations.officialsOf(NOR));
        System.out.println(relations.companiesOf(URY));
        System.out.println(relations.interests().iterator().next().includes("UPM Uruguay"));
        System.out.println(relations.requireCommission("joint committee").sessions());
        for (Meeting meeting : relations.meetingsWith(URY)) {
            System.out.println(meeting + ", about trade: " + meeting.isAbout(TRADE));
        }
        // end::people
    }

    static void figures() {
        BilateralCooperation relations = uruguayAndNorway();
        // tag::figures
        System.out.println(relations.requireTrade(NOR, year(2024)));
        System.out.println(relations.requireProducts(NOR, year(2024)));
        System.out.println(relations.requireInvestment(NOR, OUTWARD, year(2024)).ofUnstatedBasis());
        System.out.println(relations.businessPresences().get(0).investor().name());
        System.out.println(relations.requireStated(NOR, EXPORTS, year(2024)));
        try {
            relations.requireStated(NOR, TOTAL_TRADE, year(2023));
        } catch (RuntimeException refusal) {
            System.out.println(refusal.getMessage());
        }
        Target target = relations.targets().get(0);
        System.out.println(target.requiredGrowth(relations.requireStated(NOR, TOTAL_TRADE, year(2024)).operand()));
        System.out.println(target.progress(relations.requireStated(NOR, TOTAL_TRADE, year(2024)).operand())
            .asFigure());
        // end::figures
    }

    static void tables() {
        BilateralCooperation relations = uruguayAndNorway();
        // tag::tables
        System.out.println(relations.timeline().table().select("date", "status", "event"));
        System.out.println(Claim.table(relations.figures().of(Coverage.UNSTATED).claims())
            .select("measure", "period", "value", "unit", "status").markdown());
        System.out.println(Finding.table(Review.asOf(relations, LocalDate.of(2027, 1, 1))).select("rule", "finding"));
        // end::tables
    }

    static void certainly() {
        // tag::certainly
        CountryGroup efta = CountryGroup.builder().code("EFTA").name("European Free Trade Association")
            .member(NOR, "1960-05-03/..").member(SWE, "1960-05-03/1994-12~")
            .build();
        LocalDate day = LocalDate.of(1994, 12, 20);
        Agreement agreement = Agreement.builder().kind(AgreementKind.AGREEMENT).title("Agreement on Investment")
            .between(URY, NOR).signed("2026").build();

        System.out.println(efta.isMemberAt(SWE, day) + ", perhaps: " + efta.mayBeMemberAt(SWE, day));
        System.out.println(agreement.statusAt(LocalDate.of(2026, 6, 1)).isPossibly(AgreementStatus.SIGNED));
        System.out.println(EventDate.parse("2026-03").approximately() + " " + EventDate.parse("2026-03").uncertain());
        System.out.println(year(2024).isAdjacentTo(year(2025)));
        System.out.println(Country.ofAlpha2("UY").equals(Country.ofNumeric("858")));
        System.out.println(Country.of("Czechoslovakia").existence().orElseThrow().label());
        // end::certainly
    }

    static void relations() {
        BilateralCooperation relations = uruguayAndNorway();
        // tag::relations
        Quantity exports = Quantity.of(EXPORTS, NOR, URY, year(2024), Unit.money("NOK"));
        Quantity ofGoods = exports.withCoverage(Coverage.GOODS);

        System.out.println(Reconciler.standard().withoutRelations().reconcile(relations.claims()).verdict());
        System.out.println(Relation.sameQuantity(exports, ofGoods));
        // end::relations
    }
    // spotless:on
}
