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
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.Visit;
import io.github.comity.event.Entry;
import io.github.comity.party.AreaPair;
import io.github.comity.party.Country;
import io.github.comity.party.Party;
import io.github.comity.source.Edition;
import io.github.comity.source.Source;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.Commission;
import io.github.comity.treaty.CommissionBuilder;
import io.github.comity.treaty.Session;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sorts claims and events by pairs of countries.
 *
 * <p>Claims of a country with the world or a group stand in each record of that country. A quantity that is stated
 * twice in one edition keeps its first statement there; the others stand under a data owner of their own, so that none
 * is lost.
 */
public final class Cooperations {
    private final ImmutableSet<Claim> claims;
    private final ImmutableList<ReadEvent> events;

    Cooperations(ImmutableSet<Claim> claims, ImmutableList<ReadEvent> events) {
        this.claims = claims;
        this.events = events;
    }

    /**
     * Sorts claims by the pairs of countries that they name as reporter and partner.
     *
     * @param claims the claims
     * @return a record for each pair, in the order of the claims
     */
    public static ImmutableList<BilateralCooperation> of(Iterable<Claim> claims) {
        Given.argument("claims", "Cooperations.of", claims);
        return new Cooperations(ImmutableSet.copyOf(claims), ImmutableList.of()).all();
    }

    /**
     * Takes the claims of one pair, which may be groups.
     *
     * @param pair the sides
     * @param claims the claims; those of other pairs are passed over
     * @return the record of the pair
     */
    public static BilateralCooperation between(AreaPair pair, Iterable<Claim> claims) {
        Given.argument("pair", "Cooperations.between", pair);
        Given.argument("claims", "Cooperations.between", claims);
        return new Cooperations(ImmutableSet.copyOf(claims), ImmutableList.of()).of(pair);
    }

    ImmutableList<BilateralCooperation> all() {
        Set<AreaPair> pairs = new LinkedHashSet<>();
        for (Claim claim : claims) {
            Quantity quantity = claim.subject().quantity();
            if (quantity.reporter() instanceof Country a && quantity.partner() instanceof Country b && !a.equals(b)) {
                pairs.add(AreaPair.of(a, b));
            }
        }
        for (ReadEvent event : events) {
            ImmutableList<Country> countries = countries(event.entry());
            if (countries.size() == 2) {
                pairs.add(AreaPair.of(countries.get(0), countries.get(1)));
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
        entries(pair).forEach(entry -> add(builder, entry));
        return builder.build();
    }

    private static void add(CooperationBuilder builder, Entry entry) {
        if (entry instanceof Visit visit) {
            builder.visit(visit);
        } else if (entry instanceof Meeting meeting) {
            builder.meeting(meeting);
        } else if (entry instanceof Commission commission) {
            builder.commission(commission);
        } else if (entry instanceof Agreement agreement) {
            builder.agreement(agreement);
        }
    }

    /** The countries whose event it is, each once. */
    private static ImmutableList<Country> countries(Entry entry) {
        Stream<? extends Party> parties = Stream.of();
        if (entry instanceof Visit visit) {
            parties = Stream.concat(Stream.of(visit.hostCountry()), visit.homeCountry().stream());
        } else if (entry instanceof Meeting meeting) {
            parties = meeting.parties().stream();
        } else if (entry instanceof Commission commission) {
            parties = commission.sides().stream();
        } else if (entry instanceof Agreement agreement) {
            parties = agreement.parties().stream();
        }
        return parties.filter(Country.class::isInstance)
                .map(Country.class::cast)
                .distinct()
                .collect(toImmutableList());
    }

    /** The events of both countries, each once, and the sessions of one commission together. */
    private Iterable<Entry> entries(AreaPair pair) {
        Map<Object, Entry> all = new LinkedHashMap<>();
        for (ReadEvent event : events) {
            Entry entry = event.entry();
            if (countries(entry).stream().filter(pair::contains).count() == 2) {
                Object key = entry.identity().isRecurring() ? entry : entry.identity();
                all.merge(key, entry, Cooperations::together);
            }
        }
        return all.values();
    }

    private static Entry together(Entry first, Entry second) {
        if (!(first instanceof Commission stated) || !(second instanceof Commission further)) {
            return first;
        }
        CommissionBuilder whole = stated.toBuilder();
        for (Session session : further.sessions()) {
            boolean isStated = stated.sessions().stream()
                    .anyMatch(s -> s.equals(session)
                            || (s.number().isPresent() && s.number().equals(session.number())));
            if (!isStated) {
                whole.session(session);
            }
        }
        return whole.build();
    }

    private static boolean belongs(Quantity quantity, AreaPair pair) {
        return pair.contains(quantity.reporter())
                && (!(quantity.partner() instanceof Country partner) || pair.contains(partner));
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
