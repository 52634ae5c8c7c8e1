package io.github.comity.cooperation;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.diplomacy.CompanyInterest;
import io.github.comity.diplomacy.DiplomaticRelations;
import io.github.comity.diplomacy.Forum;
import io.github.comity.diplomacy.JointProject;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.MeetingBuilder;
import io.github.comity.diplomacy.Milestone;
import io.github.comity.diplomacy.MissionKind;
import io.github.comity.diplomacy.MultilateralCooperation;
import io.github.comity.diplomacy.ProjectStage;
import io.github.comity.diplomacy.PublicStatement;
import io.github.comity.diplomacy.Visit;
import io.github.comity.diplomacy.VisitBuilder;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.event.CooperationField;
import io.github.comity.event.EventStatus;
import io.github.comity.figure.Figure;
import io.github.comity.party.Country;
import io.github.comity.party.Official;
import io.github.comity.party.Organization;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.AgreementBuilder;
import io.github.comity.treaty.AgreementKind;
import io.github.comity.treaty.AgreementStep;
import io.github.comity.treaty.Commission;
import io.github.comity.treaty.CommissionBuilder;
import io.github.comity.treaty.CommissionKind;
import io.github.comity.treaty.Session;
import java.time.Period;
import java.util.List;
import java.util.Random;

/** Records of two countries from small pools of everything, so that two of them often speak of the same things. */
final class RandomRecords {
    private static final ImmutableList<String> DATES = ImmutableList.of(
            "2023",
            "2023-06",
            "2023-06-03",
            "2023-06-03",
            "2023-06-10",
            "2023-06~",
            "2023-06-03?",
            "2024-41",
            "2024-11",
            "2024-11-05",
            "2024-33",
            "2023-06-02/2023-06-04",
            "2025");
    private static final ImmutableList<String> FIGURES = ImmutableList.of(
            "626.8 million USD",
            "0.6268 billion USD",
            "0.63 billion USD",
            "626.80 million USD",
            "630.1 million USD",
            "about 630 million USD",
            "more than 600 million USD");

    private final Random random;

    RandomRecords(long seed) {
        this.random = new Random(seed);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private EventDate date() {
        return EventDate.parse(any(DATES));
    }

    private CooperationField field() {
        return any(CooperationField.TRADE, CooperationField.POLITICAL, CooperationField.CULTURAL);
    }

    private Official official(Country country) {
        String name = country.equals(KAZ) ? any("Roman Vassilenko", "Aliya Bek") : any("Jiří Kozák", "Jiri Kozak");
        Official.Builder official = Official.builder()
                .name(name)
                .post(Post.of(any("Minister of Trade", "Deputy Minister of Foreign Affairs"), country));
        if (chance(20)) {
            official.from(EventDate.parse(any("2020", "2020-03", "2021")));
        }
        if (chance(10)) {
            official.until(EventDate.parse(any("2026", "2026-05")));
        }
        return official.build();
    }

    private Country country() {
        return any(KAZ, CZE);
    }

    private Country other(Country country) {
        return country.equals(KAZ) ? CZE : KAZ;
    }

    private Forum forum() {
        Forum.Builder forum = Forum.builder().name(any("Expo", "GLOBSEC"));
        if (chance(60)) {
            forum.on(date());
        }
        if (chance(40)) {
            forum.in("Prague, CZE");
        }
        if (chance(20)) {
            forum.organizer(CZE);
        }
        if (chance(20)) {
            forum.status(status());
        }
        return forum.build();
    }

    private EventStatus status() {
        return any(EventStatus.PLANNED, EventStatus.HELD, EventStatus.POSTPONED, EventStatus.CANCELLED);
    }

    private void meeting(MeetingBuilder meeting) {
        meeting.with(official(KAZ), official(CZE));
        if (chance(40)) {
            meeting.about(field());
        }
        if (chance(30)) {
            meeting.topic(any("oil", "trains"));
        }
        if (chance(30)) {
            meeting.in(any("Prague, CZE", "Astana, KAZ"));
        }
        if (chance(15)) {
            meeting.onTheSidelinesOf(forum());
        }
        if (chance(10)) {
            meeting.postponed("2023-01", any("2024-11", "2024-11-05"));
        } else {
            if (chance(70)) {
                meeting.on(date());
            }
            if (chance(30)) {
                meeting.status(status());
            }
        }
    }

    private Visit visit() {
        Country home = country();
        VisitBuilder visit =
                Visit.builder().kind(any(VisitKind.WORKING, VisitKind.OFFICIAL)).visitor(official(home));
        if (chance(50)) {
            visit.to(other(home), any("Town", "City"));
        } else {
            visit.to(other(home));
        }
        if (chance(15)) {
            visit.postponed("2023-01", any("2024-11", "2024-11-05"));
        } else {
            if (chance(85)) {
                visit.on(date());
            }
            if (chance(40)) {
                visit.status(status());
            }
        }
        if (chance(20)) {
            visit.purpose(any("talks", "trade"));
        }
        if (chance(20)) {
            visit.host(official(other(home)));
        }
        if (chance(20)) {
            visit.delegation(official(home));
        }
        if (chance(15)) {
            visit.forum(forum());
        }
        if (chance(30)) {
            visit.meeting(m -> m.with(official(other(home))).about(field()));
        }
        return visit.build();
    }

    private Agreement agreement() {
        String title = any("Treaty on Trade", "Treaty on Culture");
        AgreementBuilder agreement = Agreement.builder()
                .kind(any(AgreementKind.TREATY, AgreementKind.AGREEMENT))
                .title(title)
                .between(KAZ, CZE);
        if (chance(30)) {
            agreement.shortTitle(title.replaceAll("[a-z ]", ""));
        }
        if (chance(50)) {
            agreement.step(AgreementStep.builder()
                    .kind(AgreementStep.Kind.SIGNED)
                    .date(date())
                    .status(any(EventStatus.HELD, EventStatus.PLANNED))
                    .build());
        }
        if (chance(50)) {
            agreement.inForce(date());
        }
        if (chance(30)) {
            agreement.ratifiedBy(country(), date());
        }
        if (chance(20)) {
            agreement.step(AgreementStep.Kind.SUSPENDED, date());
        }
        if (chance(20)) {
            agreement.renewed(date());
        }
        if (chance(30)) {
            agreement.about(field(), field());
        }
        if (chance(20)) {
            agreement.numberOfAreas(any(2, 3, 5));
        }
        if (chance(40)) {
            agreement.duration(any(Period.ofYears(5), Period.ofYears(1)));
        }
        if (chance(20)) {
            agreement.renewal(Period.ofYears(1));
        }
        if (chance(20)) {
            agreement.signedBy(official(country()));
        }
        return agreement.build();
    }

    private Session session(Session.Builder session) {
        int how = random.nextInt(6);
        if (how == 0) {
            session.postponed("2023-01", any("2024-41", "2024-11-05"));
        } else if (how < 3) {
            session.planned(date());
            if (chance(20)) {
                session.cancelled();
            } else if (chance(20)) {
                session.held();
            }
        } else if (how < 5) {
            session.held(date());
            if (chance(30)) {
                session.planned(date());
            }
        } else {
            session.planned(date()).status(any(EventStatus.PLANNED, EventStatus.POSTPONED));
        }
        if (chance(30)) {
            session.in("Prague, CZE");
        }
        if (chance(30)) {
            session.coChair(KAZ, official(KAZ));
        }
        return session.build();
    }

    private Commission commission() {
        CommissionBuilder commission = Commission.builder().name("Commission").between(KAZ, CZE);
        if (chance(30)) {
            commission.shortName("IGC");
        }
        if (chance(20)) {
            commission.kind(any(CommissionKind.COUNCIL, CommissionKind.INTERGOVERNMENTAL));
        }
        for (int n = 1; n <= 3; n++) {
            if (chance(40)) {
                commission.session(session(Session.builder().number(n)));
            }
        }
        if (chance(50)) {
            commission.session(session(Session.builder()));
        }
        if (chance(30)) {
            commission.coChair(CZE, official(CZE));
        }
        if (chance(30)) {
            commission.about(field());
        }
        return commission.build();
    }

    private JointProject project() {
        JointProject.Builder project =
                JointProject.builder().title(any("Bridge", "School")).partners(country());
        if (chance(50)) {
            project.stage(any(ProjectStage.PROPOSED, ProjectStage.UNDER_WAY, ProjectStage.COMPLETED));
        }
        if (chance(30)) {
            project.site(any("Prague, CZE", "Astana, KAZ"));
        }
        if (chance(30)) {
            project.about(field());
        }
        for (int n = 0; n < 2; n++) {
            if (chance(50)) {
                Milestone.Builder milestone = Milestone.builder().title("step " + n);
                if (chance(80)) {
                    milestone.on(date());
                }
                if (chance(40)) {
                    milestone.figure(any("7 {horses}", "8 {horses}"));
                }
                if (chance(30)) {
                    milestone.status(status());
                }
                project.milestone(milestone.build());
            }
        }
        return project.build();
    }

    private DiplomaticRelations relations() {
        DiplomaticRelations.Builder relations = DiplomaticRelations.between(KAZ, CZE);
        if (chance(50)) {
            relations.established(any("1993", "1993-01-01", "1992"));
        }
        if (chance(60)) {
            relations.mission(MissionKind.EMBASSY, KAZ, m -> {
                if (chance(50)) {
                    m.in("Prague, CZE");
                }
                if (chance(50)) {
                    m.opened(any("1994", "1994-05"));
                }
                if (chance(50)) {
                    m.head(official(KAZ));
                }
                if (chance(10)) {
                    m.closed("2020");
                }
            });
        }
        return relations.build();
    }

    private PublicStatement statement() {
        PublicStatement.Builder statement =
                PublicStatement.builder().speaker(official(country())).gist(any("welcomed it", "praised it"));
        if (chance(70)) {
            statement.on(date());
        }
        if (chance(30)) {
            statement.topic(any("oil", "trains"));
        }
        return statement.build();
    }

    private Claim claim() {
        Measure measure = any(Measure.TOTAL_TRADE, Measure.EXPORTS);
        Source.Builder source = Source.builder().publisher(any("Kazinform", "Astana Times"));
        if (chance(30)) {
            source.dataOwner("Committee");
        }
        if (chance(60)) {
            source.published(EventDate.parse(any("2024-02-01", "2024-09-02", "2025-02-01")));
        }
        Subject subject = Subject.level(Quantity.of(
                measure,
                KAZ,
                CZE,
                ReportingPeriod.year(any(2022, 2023)),
                Figure.parse("1 USD").unit()));
        Claim.Builder claim = Claim.builder()
                .subject(subject)
                .figure(Figure.parse(any(FIGURES)))
                .source(source.build())
                .status(chance(80) ? ClaimStatus.ACTUAL : any(ClaimStatus.values()));
        if (chance(10)) {
            claim.wording("in words");
        }
        return claim.build();
    }

    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (IllegalArgumentException alreadyStated) {
            // the pools are small: what is stated already, or is impossible, is left out
        }
    }

    BilateralCooperation next() {
        CooperationBuilder record = BilateralCooperation.between(KAZ, CZE);
        for (int i = random.nextInt(5); i > 0; i--) {
            attempt(() -> record.claim(claim()));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            attempt(() -> record.visit(visit()));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            attempt(() -> {
                MeetingBuilder meeting = Meeting.builder();
                meeting(meeting);
                record.meeting(meeting.build());
            });
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            attempt(() -> record.agreement(agreement()));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            attempt(() -> record.project(project()));
        }
        if (chance(50)) {
            attempt(() -> record.commission(commission()));
        }
        if (chance(50)) {
            attempt(() -> record.relations(relations()));
        }
        if (chance(40)) {
            attempt(() -> record.statement(statement()));
        }
        if (chance(40)) {
            attempt(() -> record.forum(forum()));
        }
        if (chance(40)) {
            attempt(() -> record.official(official(country())));
        }
        if (chance(40)) {
            attempt(() -> record.interest(interest()));
        }
        if (chance(40)) {
            attempt(() -> record.multilateral(multilateral()));
        }
        return record.build();
    }

    private CompanyInterest interest() {
        CompanyInterest.Builder interest = CompanyInterest.builder().of(KAZ).in(CZE, "Zetor");
        if (chance(40)) {
            interest.andOthers();
        }
        if (chance(40)) {
            interest.sector(any("tractors", "engines"));
        }
        if (chance(40)) {
            interest.purpose(any("assembly", "purchase"));
        }
        return interest.build();
    }

    private MultilateralCooperation multilateral() {
        MultilateralCooperation.Builder both = MultilateralCooperation.builder().in(Organization.UN);
        if (chance(50)) {
            both.activity(any("peace", "trade"));
        }
        if (chance(50)) {
            both.about(field());
        }
        return both.build();
    }
}
