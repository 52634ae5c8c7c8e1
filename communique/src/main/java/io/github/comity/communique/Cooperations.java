package io.github.comity.communique;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.CooperationBuilder;
import io.github.comity.party.AreaPair;
import io.github.comity.party.Country;
import io.github.comity.source.Edition;
import io.github.comity.source.Source;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Sorts the claims of a text by pairs of countries. */
final class Cooperations {
    private final ImmutableSet<Claim> claims;

    Cooperations(ImmutableSet<Claim> claims) {
        this.claims = claims;
    }

    ImmutableList<BilateralCooperation> all() {
        Set<AreaPair> pairs = new LinkedHashSet<>();
        for (Claim claim : claims) {
            Quantity quantity = claim.subject().quantity();
            if (quantity.reporter() instanceof Country a && quantity.partner() instanceof Country b && !a.equals(b)) {
                pairs.add(AreaPair.of(a, b));
            }
        }
        return pairs.stream().map(this::of).collect(toImmutableList());
    }

    private record Place(Subject subject, Edition edition) {}

    /** A text may state a quantity twice; the second statement stands under a data owner of its own. */
    private BilateralCooperation of(AreaPair pair) {
        CooperationBuilder builder = BilateralCooperation.between(pair.first(), pair.second());
        Set<Place> stated = new HashSet<>();
        for (Claim claim : claims) {
            if (belongs(claim.subject().quantity(), pair)) {
                Claim own = claim;
                for (int n = 2;
                        !stated.add(new Place(own.subject(), own.source().edition()));
                        n++) {
                    own = restated(claim, n);
                }
                builder.claim(own);
            }
        }
        return builder.build();
    }

    private static boolean belongs(Quantity quantity, AreaPair pair) {
        boolean isReporter = quantity.reporter() instanceof Country country && pair.contains(country);
        return isReporter && (!(quantity.partner() instanceof Country partner) || pair.contains(partner));
    }

    private static Claim restated(Claim claim, int number) {
        Source source = claim.source();
        String owner = source.dataOwner().orElse("the same text") + " (statement " + number + ")";
        Claim.Builder copy = Claim.builder()
                .subject(claim.subject())
                .figure(claim.figure())
                .source(source.withDataOwner(owner))
                .status(claim.status())
                .assumptions(claim.assumptions().toArray(Assumption[]::new));
        claim.wording().ifPresent(copy::wording);
        return copy.build();
    }
}
