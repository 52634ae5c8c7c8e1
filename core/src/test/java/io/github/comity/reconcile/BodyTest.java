package io.github.comity.reconcile;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Country;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BodyTest {
    private static final long SEED = 17;

    private static Claim exports(Country reporter, Country partner, Source source, String figure) {
        Quantity quantity = Quantity.of(Measure.EXPORTS, reporter, partner, ReportingPeriod.year(2023), Unit.USD);
        return Claim.of(Subject.level(quantity), Figure.parse(figure), source);
    }

    private static Source source(String owner, String publisher, String date) {
        return Source.builder()
                .dataOwner(owner)
                .publisher(publisher)
                .published(EventDate.parse(date))
                .build();
    }

    @Test
    void contradictions_areInTheOrderOfReportersThenOfEditions() {
        Source bureau = source("Bureau", "Gazette", "2024-05-01");
        Source earlier = source("Bureau", "Gazette", "2024-03-01");
        Source office = source("Office", "Daily", "2024-01-01");
        List<Claim> claims = new ArrayList<>();
        for (Country reporter : List.of(KAZ, CZE)) {
            for (Source source : List.of(office, bureau, earlier)) {
                for (String figure : List.of("1.5 million USD", "2.5 million USD")) {
                    Claim claim = exports(reporter, reporter.equals(KAZ) ? CZE : KAZ, source, figure);
                    claims.add(Claim.builder()
                            .subject(claim.subject())
                            .figure(claim.figure())
                            .source(claim.source())
                            .id("%02d".formatted(claims.size()))
                            .build());
                }
            }
        }
        Random random = new Random(SEED);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(claims, random);
            assertThat(Reconciler.standard().reconcile(claims).contradictions())
                    .as("seed %s", SEED)
                    .extracting(c -> {
                        Claim first = c.claims().get(0);
                        return first.subject().quantity().reporter().code() + " "
                                + first.source().edition();
                    })
                    .containsExactly(
                            "CZE Bureau in Gazette 2024-03-01",
                            "CZE Bureau in Gazette 2024-05-01",
                            "CZE Office in Daily 2024-01-01",
                            "KAZ Bureau in Gazette 2024-03-01",
                            "KAZ Bureau in Gazette 2024-05-01",
                            "KAZ Office in Daily 2024-01-01");
        }
    }
}
