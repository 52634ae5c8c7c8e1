package io.github.comity.brief;

import static io.github.comity.party.Countries.KOR;
import static io.github.comity.party.Countries.PER;
import static io.github.comity.period.ReportingPeriod.month;
import static io.github.comity.period.ReportingPeriod.quarter;
import static io.github.comity.period.ReportingPeriod.year;
import static io.github.comity.period.ReportingPeriod.years;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.CooperationBuilder;
import io.github.comity.cooperation.ReporterFigures;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.party.Area;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import io.github.comity.treaty.AgreementKind;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever may be stated, in whatever number: it gives a page in every form and language. */
class RandomDossiersTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final ImmutableList<BriefFormat> FORMATS =
            ImmutableList.of(BriefFormat.html(), BriefFormat.markdown(), BriefFormat.text());
    private static final ImmutableList<String> LEVELS = ImmutableList.of(
            "4.04 billion USD",
            "about 3 billion USD",
            "more than 2.5 billion USD",
            "1.9–2.1 billion USD",
            "977 million EUR",
            "nearly 5.3 trillion KRW",
            "0 USD");
    private static final ImmutableList<String> GROWTHS = ImmutableList.of("-19.8%", "+8.4%", "doubled", "0%");

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static ReportingPeriod period(Random random) {
        int y = 2019 + random.nextInt(6);
        return switch (random.nextInt(5)) {
            case 0 -> month(y, Month.of(1 + random.nextInt(12)));
            case 1 -> quarter(y, 1 + random.nextInt(4));
            case 2 -> years(y - 4, y);
            default -> year(y);
        };
    }

    /** Every way in which a figure is stated. */
    private static final ImmutableList<BiConsumer<ReporterFigures, Random>> WAYS = ImmutableList.of(
            (r, x) -> r.trade(period(x), t -> t.total(one(x, LEVELS))),
            (r, x) -> r.trade(period(x), t -> t.growth(Measure.EXPORTS, one(x, GROWTHS))),
            (r, x) -> r.trade(period(x), t -> t.balance("-12 million USD")),
            (r, x) -> r.goods(period(x), t -> t.exports(one(x, LEVELS), one(x, GROWTHS))),
            (r, x) -> r.services(period(x), t -> t.imports(one(x, LEVELS))),
            (r, x) -> r.trade(
                    period(x),
                    t -> t.coverage(Coverage.GOODS_AND_SERVICES)
                            .exports(one(x, LEVELS))
                            .status(ClaimStatus.FORECAST)),
            (r, x) -> r.trade(period(x), t -> t.scope("copper").exports(one(x, LEVELS))),
            (r, x) ->
                    r.products(period(x), p -> p.classification("HS").exports("2603", one(x, LEVELS), one(x, GROWTHS))),
            (r, x) -> r.students(period(x), "412"),
            (r, x) -> r.tourists(period(x), "12.5 thousand", "+88%"),
            (r, x) -> r.diaspora(period(x), "more than 1,800"),
            (r, x) -> r.flightsPerWeek(period(x), "7"),
            (r, x) -> r.sisterCities(period(x), "4"),
            (r, x) -> r.projects(period(x), "12"),
            (r, x) -> r.documentsSigned(period(x), "23"),
            (r, x) -> r.loans(period(x), one(x, LEVELS)),
            (r, x) -> r.aid(period(x), one(x, LEVELS)),
            (r, x) -> r.share(Measure.EXPORTS, period(x), "2.9%"),
            (r, x) -> r.rank(Measure.TOTAL_TRADE, period(x), "third"),
            (r, x) -> r.target(year(2030), one(x, LEVELS)),
            (r, x) -> r.target(Measure.STUDENTS, year(2030), "5,000 {students}"),
            (r, x) -> r.state(Measure.REGISTERED_CAPITAL, period(x), one(x, LEVELS)),
            (r, x) -> r.inwardInvestment(period(x), i -> i.stock(one(x, LEVELS))),
            (r, x) -> r.outwardInvestment(period(x), i -> i.ofUnstatedBasis(one(x, LEVELS))),
            (r, x) -> r.outwardInvestment(period(x), i -> i.net(one(x, LEVELS), one(x, GROWTHS))),
            (r, x) -> r.businessPresence(period(x), "14 {companies}"));

    private static void figures(CooperationBuilder record, Random random) {
        for (int i = random.nextInt(30); i >= 0; i--) {
            Area reporter = random.nextBoolean() ? PER : KOR;
            Source source = Source.of("Office " + i).withPublished(random.nextBoolean() ? "2025-02-15" : "2024");
            BiConsumer<ReporterFigures, Random> way = WAYS.get(random.nextInt(WAYS.size()));
            record.reportedBy(reporter, source, r -> way.accept(r, random));
        }
    }

    private static void events(CooperationBuilder record, Random random) {
        Official minister = Official.of("A. Minister", Post.of("Minister of Trade", PER));
        List<String> dates = ImmutableList.of("2023", "June 2024", "2024-11-16", "2025-41", "2024-06/2024-07", "2026~");
        for (int i = random.nextInt(6); i > 0; i--) {
            String date = one(random, dates);
            String name = "No. " + i;
            switch (random.nextInt(5)) {
                case 0 -> record.forum(name, f -> f.on(date));
                case 1 ->
                    record.agreement(
                            AgreementKind.AGREEMENT, name, a -> a.signed(date).duration(Period.ofYears(3)));
                case 2 -> record.commission(name, c -> c.nextSession(date));
                case 3 -> record.statement(minister, name, s -> s.on(date));
                default ->
                    record.visit(
                            VisitKind.WORKING,
                            v -> v.visitor(minister).to(KOR).planned(date).purpose(name));
            }
        }
    }

    private static BilateralCooperation dossier(long seed) {
        Random random = new Random(seed);
        CooperationBuilder record = BilateralCooperation.between(PER, KOR);
        figures(record, random);
        events(record, random);
        return record.build();
    }

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("comity.dossiers", 120));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyDossier_givesAPage(int seed) {
        Brief brief = Brief.of(dossier(seed), DAY);
        for (BriefFormat format : FORMATS) {
            for (String language : List.of("en", "ru", "de")) {
                assertThat(format.in(Locale.forLanguageTag(language)).write(brief))
                        .as("seed " + seed)
                        .isNotBlank()
                        .doesNotContain("null", "NaN", "Optional", "{0}", "-0.0");
            }
        }
        assertThat(brief.charts(Locale.ENGLISH)).as("seed " + seed).isNotNull();
    }

    @Test
    void manyFiguresThatArePartsOfNoWhole_standOneByOne() {
        BilateralCooperation relations = BilateralCooperation.between(PER, KOR)
                .reportedBy(
                        KOR,
                        Source.of("KITA"),
                        r -> r.students(year(2023), "412")
                                .tourists(year(2023), "12.5 thousand", "+88%")
                                .flightsPerWeek(year(2023), "7")
                                .rank(Measure.TOTAL_TRADE, year(2023), "31st")
                                .share(Measure.EXPORTS, year(2023), "0.1%")
                                .sisterCities(year(2023), "4"))
                .build();
        assertThat(Brief.of(relations, DAY).markdown())
                .contains("Students from Peru in South Korea, 2023: [412\u00a0students]")
                .contains("Sister cities of South Korea with Peru, 2023: [4\u00a0pairs]")
                .contains("Rank of total trade of South Korea with Peru, 2023");
    }
}
