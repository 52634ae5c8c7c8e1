package io.github.comity.brief;

import static io.github.comity.event.CooperationField.POLITICAL;
import static io.github.comity.event.CooperationField.TRADE;
import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;

import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.CooperationBuilder;
import io.github.comity.diplomacy.MeetingFormat;
import io.github.comity.diplomacy.MissionKind;
import io.github.comity.diplomacy.ProjectStage;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.event.EventStatus;
import io.github.comity.party.Company;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Organization;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.source.Source;
import io.github.comity.treaty.AgreementKind;
import java.time.YearMonth;
import java.util.Locale;

/** A dossier with a thing of every kind and status, and the same dossier a year before. */
final class FullDossier {
    private static final Post MINISTER = Post.of("Minister of Trade", CZE);
    private static final Official ENVOY = Official.builder()
            .name("B. Envoy")
            .post(Post.of("Ambassador", CZE))
            .from(EventDate.parse("2020-05"))
            .until(EventDate.parse("2023"))
            .build();
    private static final Official HOST = Official.of("C. Host", Post.of("President", KAZ));

    private FullDossier() {}

    static BilateralCooperation now() {
        return dossier(true);
    }

    static BilateralCooperation yearBefore() {
        return dossier(false);
    }

    private static BilateralCooperation dossier(boolean isNow) {
        Official visitor = Official.builder()
                .name("A. Minister")
                .post(MINISTER)
                .from(EventDate.parse(isNow ? "2022-12" : "2021"))
                .build();
        CooperationBuilder relations = BilateralCooperation.between(KAZ, CZE)
                .official(visitor)
                .relations(r -> {
                    r.established("1993-01-01").builtOnContactsOf(OfficialLevel.HEAD_OF_STATE);
                    for (MissionKind kind : MissionKind.values()) {
                        r.mission(kind, kind == MissionKind.CONSULATE ? KAZ : CZE, m -> {
                            m.opened("1995-0" + (1 + kind.name().length() % 9)).in("Town of " + kind.name());
                            if (isNow) {
                                m.closed("2023-06");
                            }
                            m.head(ENVOY);
                        });
                    }
                });
        if (isNow) {
            relations.official(Official.of("D. New", Post.of("Minister of Energy", KAZ)));
        }
        int day = 10;
        for (VisitKind kind : VisitKind.values()) {
            for (EventStatus status : EventStatus.values()) {
                if (status != EventStatus.DUE) {
                    visit(relations, visitor, kind, status, day++ % 28 + 1, isNow);
                }
            }
        }
        things(relations, visitor, isNow);
        relations.reportedBy(
                KAZ,
                Source.of("Office"),
                r -> r.trade(year(2022), t -> t.total(isNow ? "410 million USD" : "420.5 million USD")));
        return relations.build();
    }

    private static void visit(
            CooperationBuilder relations,
            Official visitor,
            VisitKind kind,
            EventStatus status,
            int day,
            boolean isNow) {
        String month = status == EventStatus.HELD ? "2023-0" + (1 + day % 9) : "2024-1" + day % 3;
        relations.visit(kind, v -> {
            v.visitor(visitor).status(status).purpose("talks on " + kind.name().toLowerCase(Locale.ROOT));
            if (day % 5 > 0) {
                v.on(EventDate.on(YearMonth.parse(month).atDay(isNow ? day : day % 27 + 1)));
            }
            if (day % 2 == 0) {
                v.to(KAZ, "Almaty").host(HOST).level(OfficialLevel.MINISTER);
            } else {
                v.to(KAZ);
            }
            if (status == EventStatus.POSTPONED) {
                v.previouslyPlanned(EventDate.parse("2024-08-01"));
            }
            v.meeting(m -> m.format(MeetingFormat.values()[day % MeetingFormat.values().length])
                    .with(HOST)
                    .about(POLITICAL, TRADE)
                    .topic("energy"));
        });
    }

    private static void things(CooperationBuilder relations, Official visitor, boolean isNow) {
        for (ProjectStage stage : ProjectStage.values()) {
            relations.project(
                    "plant " + stage.name(),
                    p -> p.partners(KAZ, CZE)
                            .stage(isNow ? stage : ProjectStage.values()[0])
                            .companies(Company.builder().name("Works").build())
                            .auspices(Organization.of("Chamber"))
                            .site("Kostanay, KAZ")
                            .about(TRADE)
                            .milestone("start of works", m -> m.planned("2025-03"))
                            .milestone("end of works", m -> m.figure("7 {halls}")));
        }
        for (AgreementKind kind : AgreementKind.values()) {
            relations.agreement(kind, "Paper " + kind.name(), a -> {
                a.between(KAZ, CZE);
                switch (kind.name().length() % 4) {
                    case 0 -> a.initialled("2021-01-01");
                    case 1 -> a.signed("2021-02-01").signedIn("Prague, CZE").ratifiedBy(KAZ, "2022");
                    case 2 -> a.signed("2020").inForce("2021-06").terminated("2024-01");
                    default -> a.signed("2019").provisionallyApplied("2019-05").inForce("2020-01");
                }
            });
        }
        relations
                .commission(
                        "Commission",
                        c -> c.shortName("ICC")
                                .coChair(KAZ, HOST)
                                .session(s -> s.number(7).held("2023-05").in("Astana, KAZ"))
                                .session(s -> s.number(8).postponed("2024-05", "2024-11"))
                                .session(s -> s.number(9).planned("2025").cancelled()))
                .forum(
                        "Business Forum",
                        f -> f.planned("2024-12").in("Prague, CZE").organizer(Organization.of("Chamber")))
                .meeting(m -> m.with(KAZ, CZE).andOthers().cancelled().on("2024-07-07"))
                .meeting(m -> m.with(HOST, visitor).format(MeetingFormat.TALKS))
                .statement(
                        visitor,
                        "spoke",
                        s -> s.addressee(HOST).topic("trade").on("2024-05-01").in("Prague, CZE"))
                .statement(HOST, "answered", s -> s.about(TRADE))
                .interest(
                        CZE,
                        i -> i.in(KAZ, "Works")
                                .sector("energy")
                                .purpose("a joint venture")
                                .andOthers())
                .multilateral(m -> m.in(Organization.of("Council"))
                        .activity("an initiative")
                        .about(POLITICAL));
    }
}
