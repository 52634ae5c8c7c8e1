package io.github.comity.cooperation;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.event.Entry;
import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.party.CountryPair;

/** Refuses what is about other countries than the two; what names no country at all belongs to any pair. */
final class PairScope {
    private final CountryPair pair;

    PairScope(CountryPair pair) {
        this.pair = pair;
    }

    void check(Claim claim) {
        Quantity quantity = claim.subject().quantity();
        if (!isOne(quantity.reporter()) && !isOne(quantity.partner())) {
            throw refused("claim must be about %s or %s, but was '%s'"
                    .formatted(pair.first(), pair.second(), claim.subject()));
        }
    }

    void check(Entry entry) {
        entry.scope().refusal(pair).ifPresent(why -> {
            throw refused(why);
        });
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(why + "; start a cooperation of its own");
    }

    private boolean isOne(Area area) {
        return area instanceof Country country && pair.contains(country);
    }
}
