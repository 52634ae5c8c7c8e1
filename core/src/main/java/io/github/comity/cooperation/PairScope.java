package io.github.comity.cooperation;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.diplomacy.CompanyInterest;
import io.github.comity.diplomacy.DiplomaticRelations;
import io.github.comity.diplomacy.JointProject;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.PublicStatement;
import io.github.comity.diplomacy.Visit;
import io.github.comity.party.Company;
import io.github.comity.party.Country;
import io.github.comity.party.CountryPair;
import io.github.comity.party.Party;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.Commission;
import java.util.Collection;
import java.util.stream.Stream;

/** Refuses what is about other countries than the two; what names no country at all belongs to any pair. */
final class PairScope {
    private final CountryPair pair;

    PairScope(CountryPair pair) {
        this.pair = pair;
    }

    void check(Claim claim) {
        Quantity quantity = claim.subject().quantity();
        require(isOne(quantity.reporter()) || isOne(quantity.partner()), "claim must be about", claim.subject());
    }

    void check(Object entry) {
        if (entry instanceof Visit v) {
            boolean between = isOne(v.hostCountry())
                    && v.homeCountry()
                            .map(h -> isOne(h) && !h.equals(v.hostCountry()))
                            .orElse(true);
            if (!between) {
                throw new IllegalArgumentException(
                        "visit must be from %s to %s or back, but was '%s'%s; start a cooperation of its own"
                                .formatted(
                                        pair.first(),
                                        pair.second(),
                                        v,
                                        v.homeCountry().map(h -> " from " + h).orElse("")));
            }
        } else if (entry instanceof Meeting m) {
            require(isAmong(m.parties()), "meeting must be of", m);
        } else if (entry instanceof PublicStatement s) {
            require(
                    isAmong(Stream.concat(Stream.of(s.speaker()), s.addressee().stream())
                            .flatMap(o -> o.party().stream())
                            .toList()),
                    "statement must be by or to somebody of",
                    s);
        } else if (entry instanceof JointProject p) {
            require(
                    isAmong(Stream.concat(
                                    p.partners().stream(),
                                    p.companies().stream().flatMap(c -> c.country().stream()))
                            .toList()),
                    "project must have a partner of",
                    p);
        } else if (entry instanceof CompanyInterest i) {
            boolean known = i.companies().stream()
                    .map(Company::country)
                    .flatMap(c -> c.stream())
                    .allMatch(this::isOne);
            require(isOne(i.interestedCountry()) && known, "interest must be between", i);
        } else if (entry instanceof DiplomaticRelations r) {
            require(r.pair().equals(pair), "diplomatic relations must be between", r);
        } else if (entry instanceof Agreement a) {
            require(isAmong(a.parties()), "agreement must have a party of", a.title() + ": " + names(a.parties()));
        } else if (entry instanceof Commission c) {
            require(isAmong(c.sides()), "commission must have a side of", c);
        }
    }

    private static String names(Collection<? extends Party> parties) {
        return String.join(" and ", parties.stream().map(Party::name).toList());
    }

    private void require(boolean isOfPair, String rule, Object but) {
        if (!isOfPair) {
            throw new IllegalArgumentException("%s %s %s %s, but was '%s'; start a cooperation of its own"
                    .formatted(rule, pair.first(), rule.endsWith("between") ? "and" : "or", pair.second(), but));
        }
    }

    /** Whether one of the two is among them, or no country at all. */
    private boolean isAmong(Collection<?> parties) {
        return parties.stream().noneMatch(Country.class::isInstance)
                || parties.stream().anyMatch(this::isOne);
    }

    private boolean isOne(Object area) {
        return area instanceof Country country && pair.contains(country);
    }
}
