package io.github.comity.cooperation;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.period.EventDate;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Verdict;
import io.github.comity.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Claims that differ in a value are kept apart, whatever their texts look like. */
class IdentityOfRecordsTest {
    private static List<Claim> claims() {
        List<Source> sources = new ArrayList<>();
        for (String publisher :
                List.of("Trade Monitor", "Trade Monitor 2024", "\"Trade Monitor 2024\"", "KAZ | 2024")) {
            sources.add(Source.of(publisher));
            for (String owner : List.of("Office", "Office in Trade Monitor", "Office | 1")) {
                sources.add(
                        Source.builder().publisher(publisher).dataOwner(owner).build());
            }
            sources.add(Source.builder()
                    .publisher(publisher)
                    .published(EventDate.parse("2024"))
                    .build());
        }
        Quantity exports = Quantity.of(Measure.EXPORTS, KAZ, CZE, year(2023), Unit.USD);
        List<Quantity> quantities = List.of(
                exports,
                exports.withScope("GOODS"),
                Quantity.builder()
                        .measure(Measure.EXPORTS)
                        .reporter(KAZ)
                        .partner(CZE)
                        .period(year(2023))
                        .unit(Unit.USD)
                        .coverage(Coverage.GOODS)
                        .build(),
                exports.withScope("GOODS, GOODS"),
                exports.withScope("\"GOODS\""),
                exports.withScope("KAZ-CZE 2024"));
        List<Claim> claims = new ArrayList<>();
        for (Source source : sources) {
            for (Quantity quantity : quantities) {
                claims.add(Claim.of(Subject.level(quantity), Figure.parse("147.7 million USD"), source));
            }
        }
        return claims;
    }

    private static BilateralCooperation of(List<Claim> claims) {
        CooperationBuilder builder = BilateralCooperation.between(KAZ, CZE);
        claims.forEach(builder::claim);
        return builder.build();
    }

    @Test
    void builder_holdsEveryClaim() {
        List<Claim> claims = claims();
        assertThat(claims).hasSize(4 * 5 * 6);
        assertThat(of(claims).claims()).containsExactlyInAnyOrderElementsOf(claims);
    }

    @Test
    void merge_ofAnyTwoClaims_keepsBoth() {
        List<Claim> claims = claims();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i; j < claims.size(); j += 7) {
                BilateralCooperation merged = of(List.of(claims.get(i))).merge(of(List.of(claims.get(j))));
                assertThat(merged.claims())
                        .isEqualTo(ImmutableSet.copyOf(of(List.of(claims.get(i), claims.get(j)).stream()
                                        .distinct()
                                        .toList())
                                .claims()));
                assertThat(merged.claims()).contains(claims.get(i), claims.get(j));
            }
        }
    }

    @Test
    void reconciler_knowsTwoEditionsOfOneText_apart() {
        Quantity exports = Quantity.of(Measure.EXPORTS, KAZ, CZE, year(2023), Unit.USD);
        Claim named =
                Claim.of(Subject.level(exports), Figure.parse("147.7 million USD"), Source.of("Trade Monitor 2024"));
        Claim dated = Claim.of(
                Subject.level(exports),
                Figure.parse("150.1 million USD"),
                Source.builder()
                        .publisher("Trade Monitor")
                        .published(EventDate.parse("2024"))
                        .build());
        assertThat(Reconciler.standard().reconcile(List.of(named, dated)).verdict())
                .isNotEqualTo(Verdict.CONTRADICTORY);
        assertThat(of(List.of(named, dated)).claims()).containsExactlyInAnyOrder(named, dated);
    }
}
