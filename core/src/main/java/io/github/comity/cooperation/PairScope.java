package io.github.comity.cooperation;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.event.Entry;
import io.github.comity.party.Area;
import io.github.comity.party.AreaPair;
import io.github.comity.party.Party;

/** Refuses what is about others than the two sides; what names no country at all belongs to any pair of countries. */
final class PairScope {
    private final AreaPair pair;

    PairScope(AreaPair pair) {
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

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(why
                + (pair.isOfCountries()
                        ? "; start a cooperation of its own"
                        : "; state who is a member of a group with CountryGroup.builder(), or start a cooperation of "
                                + "its own"));
    }

    private boolean isOne(Area area) {
        return area instanceof Party party && pair.sideOf(party).isPresent();
    }
}
