package io.github.comity.examples.guide;

import static io.github.comity.claim.Measure.Additivity.ADDITIVE;
import static io.github.comity.claim.Measure.Sign.NON_NEGATIVE;
import static io.github.comity.claim.Measure.Temporality.FLOW;
import static io.github.comity.party.Countries.AUS;
import static io.github.comity.party.Countries.VNM;
import static io.github.comity.period.ReportingPeriod.year;
import static java.time.Month.JULY;

import io.github.comity.claim.Measure;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.figure.DecimalMark;
import io.github.comity.period.FiscalYear;
import io.github.comity.source.Source;

/** The code of {@code docs/how-to-state.md}. */
final class HowToState {
    private HowToState() {}

    // spotless:off
    static void totalTrade() {
        // tag::totalTrade
        Source abs = Source.of("ABS");
        BilateralCooperation relations = BilateralCooperation.between(AUS, VNM)
            .reportedBy(AUS, abs, r -> r.trade(year(2023), t -> t.total("25.6 billion AUD", "+5.4%")))
            .build();
        relations.claims().forEach(System.out::println);
        // end::totalTrade
    }

    static void goodsAndServices() {
        // tag::goodsAndServices
        Source abs = Source.of("ABS");
        BilateralCooperation relations = BilateralCooperation.between(AUS, VNM)
            .reportedBy(AUS, abs, r -> r
                .goods(year(2023), t -> t.exports("17.3 billion AUD"))
                .services(year(2023), t -> t.exports("2.4 billion AUD")))
            .build();
        relations.claims().forEach(System.out::println);
        // end::goodsAndServices
    }

    static void surplus() {
        // tag::surplus
        Source abs = Source.of("ABS");
        BilateralCooperation relations = BilateralCooperation.between(AUS, VNM)
            .reportedBy(AUS, abs, r -> r.trade(year(2023), t -> t.balance("+0.8 billion AUD")))
            .build();
        relations.claims().forEach(System.out::println);
        // end::surplus
    }

    static void growthAlone() {
        // tag::growthAlone
        Source abs = Source.of("ABS");
        BilateralCooperation relations = BilateralCooperation.between(AUS, VNM)
            .reportedBy(AUS, abs, r -> r.trade(year(2023), t -> t.growth(Measure.EXPORTS, "+19.4%")))
            .build();
        relations.claims().forEach(System.out::println);
        // end::growthAlone
    }

    static void target() {
        // tag::target
        Source abs = Source.of("ABS");
        BilateralCooperation relations = BilateralCooperation.between(AUS, VNM)
            .reportedBy(AUS, abs, r -> r.target(year(2030), "40 billion AUD"))
            .build();
        relations.claims().forEach(System.out::println);
        // end::target
    }

    static void otherTarget() {
        // tag::otherTarget
        Source abs = Source.of("ABS");
        BilateralCooperation relations = BilateralCooperation.between(AUS, VNM)
            .reportedBy(AUS, abs, r -> r.target(Measure.STUDENTS, year(2030), "50,000 {students}"))
            .build();
        relations.claims().forEach(System.out::println);
        // end::otherTarget
    }

    static void share() {
        // tag::share
        Source abs = Source.of("ABS");
        BilateralCooperation relations = BilateralCooperation.between(AUS, VNM)
            .reportedBy(AUS, abs, r -> r.share(Measure.EXPORTS, year(2023), "2.9%"))
            .build();
        relations.claims().forEach(System.out::println);
        // end::share
    }

    static void rank() {
        // tag::rank
        Source abs = Source.of("ABS");
        BilateralCooperation relations = BilateralCooperation.between(AUS, VNM)
            .reportedBy(AUS, abs, r -> r.rank(Measure.TOTAL_TRADE, year(2023), "third"))
            .build();
        relations.claims().forEach(System.out::println);
        // end::rank
    }

    static void students() {
        // tag::students
        Source abs = Source.of("ABS");
        BilateralCooperation relations = BilateralCooperation.between(AUS, VNM)
            .reportedBy(AUS, abs, r -> r.students(year(2023), "33,458"))
            .build();
        relations.claims().forEach(System.out::println);
        // end::students
    }

    static void tourists() {
        // tag::tourists
        Source abs = Source.of("ABS");
        BilateralCooperation relations = BilateralCooperation.between(AUS, VNM)
            .reportedBy(AUS, abs, r -> r.tourists(year(2023), "about 150 thousand", "+12%"))
            .build();
        relations.claims().forEach(System.out::println);
        // end::tourists
    }

    static void diaspora() {
        // tag::diaspora
        Source abs = Source.of("ABS");
        BilateralCooperation relations = BilateralCooperation.between(AUS, VNM)
            .reportedBy(AUS, abs, r -> r.diaspora(year(2021), "more than 300,000"))
            .build();
        relations.claims().forEach(System.out::println);
        // end::diaspora
    }

    static void flights() {
        // tag::flights
        Source abs = Source.of("ABS");
        BilateralCooperation relations = BilateralCooperation.between(AUS, VNM)
            .reportedBy(AUS, abs, r -> r.flightsPerWeek(year(2024), "60"))
            .build();
        relations.claims().forEach(System.out::println);
        // end::flights
    }

    static void sisterCities() {
        // tag::sisterCities
        Source abs = Source.of("ABS");
        BilateralCooperation relations = BilateralCooperation.between(AUS, VNM)
            .reportedBy(AUS, abs, r -> r.sisterCities(year(2024), "9"))
            .build();
        relations.claims().forEach(System.out::println);
        // end::sisterCities
    }

    static void projects() {
        // tag::projects
        Source abs = Source.of("ABS");
        BilateralCooperation relations = BilateralCooperation.between(AUS, VNM)
            .reportedBy(AUS, abs, r -> r.projects(year(2024), "12"))
            .build();
        relations.claims().forEach(System.out::println);
        // end::projects
    }

    static void documents() {
        // tag::documents
        Source abs = Source.of("ABS");
        BilateralCooperation relations = BilateralCooperation.between(AUS, VNM)
            .reportedBy(AUS, abs, r -> r.documentsSigned(year(2024), "23"))
            .build();
        relations.claims().forEach(System.out::println);
        // end::documents
    }

    static void loans() {
        // tag::loans
        Source abs = Source.of("ABS");
        BilateralCooperation relations = BilateralCooperation.between(AUS, VNM)
            .reportedBy(AUS, abs, r -> r.loans(year(2023), "500 million USD"))
            .build();
        relations.claims().forEach(System.out::println);
        // end::loans
    }

    static void aid() {
        // tag::aid
        Source abs = Source.of("ABS");
        BilateralCooperation relations = BilateralCooperation.between(AUS, VNM)
            .reportedBy(AUS, abs, r -> r.aid(FiscalYear.startingIn(JULY).period("2022-23"), "95.4 million AUD"))
            .build();
        relations.claims().forEach(System.out::println);
        // end::aid
    }

    static void ownMeasure() {
        // tag::ownMeasure
        Source abs = Source.of("ABS");
        BilateralCooperation relations = BilateralCooperation.between(AUS, VNM)
            .reportedBy(AUS, abs, r -> r.state(
                Measure.of("scholarships", ADDITIVE, NON_NEGATIVE, FLOW), year(2023), "61 {scholarships}"))
            .build();
        relations.claims().forEach(System.out::println);
        // end::ownMeasure
    }

    static void decimalComma() {
        // tag::decimalComma
        Source abs = Source.of("ABS");
        BilateralCooperation relations = BilateralCooperation.between(AUS, VNM)
            .reportedBy(AUS, abs.withDecimalMark(DecimalMark.COMMA), r -> r
                .trade(year(2023), t -> t.total("25,6 billion AUD")))
            .build();
        relations.claims().forEach(System.out::println);
        // end::decimalComma
    }

    static void homeDollar() {
        // tag::homeDollar
        Source abs = Source.of("ABS");
        BilateralCooperation relations = BilateralCooperation.between(AUS, VNM)
            .reportedBy(AUS, abs.withDollar("AUD"), r -> r.trade(year(2023), t -> t.total("$25.6 billion")))
            .build();
        relations.claims().forEach(System.out::println);
        // end::homeDollar
    }
    // spotless:on
}
