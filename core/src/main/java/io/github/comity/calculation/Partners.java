package io.github.comity.calculation;

import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.CountryGroup.Membership;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which partner contains which during a period. Membership is what the caller supplied and is never guessed. */
final class Partners {
    /** How one partner stands to another. */
    enum Relation {
        /** All of the other is certainly in it, during the whole period. */
        CONTAINS,
        /** They certainly have nothing in common. */
        APART,
        /** They overlap in part or for a part of the period, or may do so. */
        UNCLEAR
    }

    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;

    Partners(@Nullable ReportingPeriod period) {
        this.first = period == null ? null : period.start().orElse(null);
        this.last = period == null
                ? null
                : period.endExclusive().map(end -> end.minusDays(1)).orElse(null);
    }

    /** How a partner stands to another one that differs from it. */
    Relation relation(Area whole, Area part) {
        if (whole == World.WORLD) {
            return Relation.CONTAINS;
        }
        if (whole instanceof CountryGroup group && part instanceof Country country) {
            return member(group, country);
        }
        if (whole instanceof Country one && part instanceof Country other) {
            return one.sharesLandWith(other) ? Relation.UNCLEAR : Relation.APART;
        }
        if (whole instanceof CountryGroup group && part instanceof CountryGroup other) {
            return groups(group, other);
        }
        return Relation.APART;
    }

    private Relation member(CountryGroup group, Country country) {
        List<Membership> own = group.memberships().stream()
                .filter(m -> m.member().equals(country) && mayMeet(m))
                .toList();
        if (own.isEmpty()) {
            boolean unstated = group.memberships().isEmpty() && !group.neverHad(country);
            boolean byLand = group.memberships().stream()
                    .anyMatch(m -> mayMeet(m) && m.member().sharesLandWith(country));
            return unstated || byLand ? Relation.UNCLEAR : Relation.APART;
        }
        boolean throughout = own.size() == 1
                && first != null
                && last != null
                && group.isMemberAt(country, first)
                && group.isMemberAt(country, last);
        return throughout ? Relation.CONTAINS : Relation.UNCLEAR;
    }

    /** Whether a membership may touch the period. */
    private boolean mayMeet(Membership membership) {
        LocalDate start = membership.during().earliest().orElse(null);
        LocalDate end = membership.during().latest().orElse(null);
        return (start == null || last == null || !start.isAfter(last))
                && (end == null || first == null || !end.isBefore(first));
    }

    private Relation groups(CountryGroup whole, CountryGroup part) {
        if (whole.memberships().isEmpty() || part.memberships().isEmpty()) {
            return Relation.UNCLEAR;
        }
        List<Relation> members = part.memberships().stream()
                .filter(this::mayMeet)
                .map(m -> member(whole, m.member()))
                .distinct()
                .toList();
        return members.size() == 1 ? members.get(0) : members.isEmpty() ? Relation.APART : Relation.UNCLEAR;
    }
}
