package io.github.comity.examples.guide;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;

import io.github.comity.brief.Brief;
import io.github.comity.brief.MarkedFigure;
import io.github.comity.brief.MarkedText;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.source.Source;
import java.time.LocalDate;

/** The code of {@code docs/brief.md}. */
final class BriefGuide {
    private BriefGuide() {}

    static void write() {
        // spotless:off
        // tag::write
        BilateralCooperation relations = BilateralCooperation.between(KAZ, CZE)
            .reportedBy(KAZ, Source.builder().publisher("Kazinform").published("2024-09-02").build(), r -> r
                .trade(year(2023), t -> t
                    .total("626.8 million USD", "+48.4%")
                    .exports("147.7 million USD", "+19.4%")
                    .imports("479.1 million USD", "+60.5%")))
            .build();
        Brief brief = Brief.of(relations, LocalDate.of(2024, 9, 2));
        brief.text().lines().limit(22).forEach(System.out::println);
        // end::write
        // spotless:on
    }

    static void mark() {
        // spotless:off
        // tag::mark
        MarkedText marked = MarkedText.of(CommuniqueReader.english().between(KAZ, CZE)
            .read("Trade in 2023 was $626.8 million: exports 147.7 million, imports 497.1 million."));
        for (MarkedFigure figure : marked.figures()) {
            String mended = figure.suggestion().map(r -> ", " + r).orElse("");
            System.out.println(figure.text() + ": " + figure.state() + mended);
        }
        // end::mark
        // spotless:on
    }
}
