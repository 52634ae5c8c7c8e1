package io.github.comity.brief;

import static io.github.comity.diplomacy.VisitKind.OFFICIAL;
import static io.github.comity.party.Countries.ISR;
import static io.github.comity.party.Countries.SAU;
import static io.github.comity.period.ReportingPeriod.year;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Official;
import io.github.comity.party.Organization;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.source.Source;
import io.github.comity.treaty.AgreementKind;
import java.util.Locale;

/** A dossier in which every text tries to be something else than text. */
final class HostileDossier {
    static final String SCRIPT = "<script>alert(1)</script>";
    static final String QUOTES = "\" onmouseover=\"alert(1)' x='";
    static final String TURNED = "abc\u202Edcba\u2066x";
    static final String LONG = "W".repeat(300);
    static final String HEBREW = "משרד החוץ";
    static final String ARABIC = "وزارة الخارجية (2024)";
    static final String MARKDOWN = "[a](javascript:alert(1)) **b** `c` | d\\ # {{title}} {{{title}}}";
    static final String CLOSING = "</style></table></bdi>]]>&amp;&#x3c;script>";

    private HostileDossier() {}

    static BilateralCooperation dossier() {
        Source source = Source.builder()
                .publisher(SCRIPT)
                .dataOwner(QUOTES)
                .title(CLOSING)
                .citing(MARKDOWN)
                .url("javascript:alert(1)")
                .published(EventDate.parse("2024-01-01"))
                .build();
        Official first = Official.of(HEBREW, Post.of(SCRIPT, ISR));
        Official second = Official.of(ARABIC, Post.of(QUOTES, SAU));
        return BilateralCooperation.between(
                        ISR.withName(Locale.ENGLISH, CLOSING), SAU.withName(Locale.GERMAN, MARKDOWN))
                .reportedBy(ISR, source, r -> r.trade(year(2023), t -> t.total("1.5 billion USD", "+3.1%")))
                .claim(Claim.builder()
                        .subject(Subject.level(Quantity.builder()
                                .measure(Measure.EXPORTS)
                                .reporter(ISR)
                                .partner(SAU)
                                .period(year(2023))
                                .unit(Unit.counted(LONG.substring(200)))
                                .scope(TURNED)
                                .build()))
                        .figure(Figure.of(java.math.BigDecimal.TEN, Unit.counted(LONG.substring(200))))
                        .source(source)
                        .wording(SCRIPT)
                        .build())
                .visit(
                        OFFICIAL,
                        v -> v.visitor(first)
                                .to(SAU, CLOSING)
                                .on("2024-02-01")
                                .purpose(SCRIPT)
                                .meeting(m -> m.with(second).topic(TURNED)))
                .statement(second, LONG, s -> s.quotation(TURNED + SCRIPT).on("2024-03-01"))
                .agreement(
                        AgreementKind.TREATY, MARKDOWN, a -> a.between(ISR, SAU).signed("2024-03-03"))
                .commission(TURNED, c -> c.shortName(SCRIPT).nextSession("2024-04"))
                .project(
                        HEBREW + " " + SCRIPT,
                        p -> p.partners(ISR, SAU)
                                .auspices(Organization.of(ARABIC))
                                .milestone(QUOTES, m -> m.on("2024-05")))
                .interest(ISR, i -> i.in(SAU, ARABIC, LONG, SCRIPT).purpose(CLOSING))
                .multilateral(m -> m.in(Organization.of(MARKDOWN)).activity(SCRIPT))
                .build();
    }
}
