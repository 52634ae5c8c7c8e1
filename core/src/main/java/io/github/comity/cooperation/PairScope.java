package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.event.Entry;
import io.github.comity.party.Area;
import io.github.comity.party.AreaPair;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import io.github.comity.period.EventDate.Precision;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses what is about others than the two sides; what names no country at all belongs to any pair of countries. */
final class PairScope {
    private final AreaPair pair;

    PairScope(AreaPair pair) {
        this.pair = pair;
    }

    void check(Claim claim) {
        Quantity quantity = claim.subject().quantity();
        if (!isOne(quantity.reporter()) && !isOne(quantity.partner())) {
            throw refused(
                    "claim must be about %s or %s, but was '%s'"
                            .formatted(pair.first(), pair.second(), claim.subject()),
                    Stream.of(quantity.reporter(), quantity.partner())
                            .filter(Party.class::isInstance)
                            .map(Party.class::cast)
                            .collect(toImmutableList()));
        }
    }

    void check(Entry entry) {
        entry.scope().refusal(pair).ifPresent(why -> {
            throw refused(why, entry.scope().parties());
        });
    }

    private IllegalArgumentException refused(String why, ImmutableList<Party> about) {
        if (about.size() == 2 && about.get(0).equals(about.get(1))) {
            return new IllegalArgumentException(why + "; pass the other side as the one that it leads to");
        }
        if (pair.isOfCountries() && about.stream().anyMatch(PairScope::isFormer)) {
            return new IllegalArgumentException(why + "; a former state is a party of its own and never the one that "
                    + "came after it; start a cooperation of its own");
        }
        String member = pair.isOfCountries()
                ? ""
                : "; %s, or"
                        .formatted(otherTime(about)
                                .orElse("state who is a member of a group with CountryGroup.builder()"));
        String own = member.isEmpty() ? "; start a cooperation of its own" : " start a cooperation of its own";
        return new IllegalArgumentException(why + member + own);
    }

    private static boolean isFormer(Party party) {
        return party instanceof Country country && country.isFormer();
    }

    /** That the membership that is stated is of another time. */
    private Optional<String> otherTime(ImmutableList<Party> about) {
        return pair.parties().stream()
                .filter(CountryGroup.class::isInstance)
                .map(CountryGroup.class::cast)
                .flatMap(g -> g.memberships().stream()
                        .filter(m -> about.contains(m.member()))
                        .map(m -> "correct the membership '%s' in %s%s".formatted(m, g.code(), openEnd(m.during()))))
                .findFirst();
    }

    /** What to write where a membership that goes on was stated by its first day. */
    private static String openEnd(EventDate during) {
        return during.precision() == Precision.INTERVAL ? "" : ", to '" + during + "/..' where it goes on";
    }

    private boolean isOne(Area area) {
        return area instanceof Party party && pair.sideOf(party).isPresent();
    }
}
