package io.github.comity.cooperation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.github.comity.diplomacy.DiplomaticMission;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.Visit;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.event.Dated;
import io.github.comity.event.Entry;
import io.github.comity.event.Place;
import io.github.comity.party.Country;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Party;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.CoChair;
import io.github.comity.treaty.Commission;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds who acts for a country without representing it, whose post is one of another country, what lies in another
 * country, what names neither of the two sides, and levels nobody knows.
 */
final class SideReview {
    private static final String OF = " of ";

    private SideReview() {}

    static Stream<Finding> of(BilateralCooperation relations) {
        Stream<Finding> missions = relations.diplomaticRelations().stream()
                .flatMap(r -> r.missions().stream().flatMap(SideReview::mission));
        return Stream.of(
                        relations.visits().stream().flatMap(SideReview::visit),
                        beside(relations).flatMap(m -> levels(m, Optional.empty())),
                        relations.agreements().stream().flatMap(SideReview::agreement),
                        relations.commissions().stream().flatMap(SideReview::commission),
                        missions,
                        posts(relations),
                        without(relations))
                .flatMap(found -> found);
    }

    /** The meetings that are part of no visit. */
    private static Stream<Meeting> beside(BilateralCooperation relations) {
        ImmutableSet<Meeting> ofVisits =
                relations.visits().stream().flatMap(v -> v.meetings().stream()).collect(toImmutableSet());
        return relations.meetings().stream().filter(m -> !ofVisits.contains(m));
    }

    /**
     * What names countries alone, and one of the two sides is none of them. Whom else somebody meets on a visit or at a
     * forum belongs to the visit.
     */
    private static Stream<Finding> without(BilateralCooperation relations) {
        Stream<Entry> entries = Stream.of(
                        beside(relations).filter(m -> !m.others() && m.forum().isEmpty()),
                        relations.agreements().stream(),
                        relations.commissions().stream())
                .flatMap(all -> all);
        return relations.pair().isOfCountries()
                ? entries.filter(e -> e.scope().parties().stream().allMatch(Country.class::isInstance))
                        .flatMap(e -> relations.pair().parties().stream()
                                .filter(side -> !e.scope().parties().contains(side))
                                .map(side -> Finding.about(
                                        ReviewRule.WITHOUT_A_SIDE,
                                        "'%s' must be of both %s and %s, but was without %s"
                                                .formatted(
                                                        e,
                                                        relations
                                                                .pair()
                                                                .parties()
                                                                .get(0)
                                                                .phrase(),
                                                        relations
                                                                .pair()
                                                                .parties()
                                                                .get(1)
                                                                .phrase(),
                                                        side.phrase()),
                                        e)))
                : Stream.empty();
    }

    /** Who visits, receives or meets for one country in a post that names another one. */
    private static Stream<Finding> posts(BilateralCooperation relations) {
        Stream<Finding> visits = relations.visits().stream()
                .flatMap(v -> Stream.concat(Stream.of(v.visitor()), v.host().stream())
                        .distinct()
                        .flatMap(o -> post(v, o).stream()));
        Stream<Finding> meetings = beside(relations)
                .flatMap(m -> m.sides().stream()
                        .flatMap(s -> s.participants().stream())
                        .flatMap(o -> post(m, o).stream()));
        return Stream.concat(visits, meetings);
    }

    private static Optional<Finding> post(Dated thing, Official official) {
        String title = official.post().title();
        return country(official)
                .filter(own -> isOfState(title))
                .flatMap(own -> ofTitle(title)
                        .filter(named -> !named.equals(own))
                        .map(named -> Finding.about(
                                ReviewRule.POST_OF_ANOTHER,
                                "%s must hold a post of %s, but was %s".formatted(official.name(), own.name(), title),
                                thing)));
    }

    /**
     * The country whose post a title says it to be: President of Chile; empty where it also says to whom one is sent.
     */
    private static Optional<Country> ofTitle(String title) {
        Optional<Country> named = Optional.empty();
        for (int at = title.indexOf(OF); at >= 0 && named.isEmpty() && !title.contains(" to "); ) {
            named = Country.find(title.substring(at + OF.length()));
            at = title.indexOf(OF, at + 1);
        }
        return named;
    }

    /**
     * Whether a title is that of somebody who speaks for a state. Of others the country named may be a province, a town
     * or what they deal with: Governor of Niger, Mayor of Lebanon, Head of the Department of Russia.
     */
    private static boolean isOfState(String title) {
        return OfficialLevel.recognise(title)
                .filter(level -> level.isAtLeast(OfficialLevel.MEMBER_OF_PARLIAMENT))
                .isPresent();
    }

    private static Stream<Finding> visit(Visit visit) {
        Stream<Finding> host = visit.host().stream()
                .flatMap(h -> side(visit, visit.hostCountry(), h, "receive a visitor there").stream());
        Stream<Finding> place = visit.place().stream()
                .flatMap(p -> elsewhere(visit, "visit of " + visit.visitor().name(), p, visit.hostCountry()).stream());
        Stream<Finding> level = visit.level().isPresent() || visit.kind() == VisitKind.STATE
                ? Stream.empty()
                : level(visit, visit.visitor());
        return Stream.of(
                        host,
                        place,
                        level,
                        visit.meetings().stream().flatMap(m -> levels(m, Optional.of(visit.visitor()))))
                .flatMap(found -> found);
    }

    /** Of those who meet, but for a visitor of whom it was told already. */
    private static Stream<Finding> levels(Meeting meeting, Optional<Official> visitor) {
        return meeting.level().isPresent()
                ? Stream.empty()
                : meeting.sides().stream()
                        .filter(s -> s.level().isEmpty())
                        .flatMap(s -> s.participants().stream()
                                .filter(o -> !visitor.equals(Optional.of(o)))
                                .flatMap(o -> level(meeting, o)));
    }

    private static Stream<Finding> level(Dated contact, Official official) {
        return official.level().isPresent()
                ? Stream.empty()
                : Stream.of(Finding.about(
                        ReviewRule.UNKNOWN_LEVEL,
                        ("level of %s must be known to count the contact by level, but was not told by the title '%s'; "
                                        + "give it with Post.builder().level(...)")
                                .formatted(official.name(), official.post().title()),
                        contact));
    }

    private static Stream<Finding> agreement(Agreement agreement) {
        boolean countries = agreement.parties().stream().allMatch(Country.class::isInstance);
        return agreement.signatories().stream()
                .filter(o -> countries
                        && country(o)
                                .filter(c -> !agreement.parties().contains(c))
                                .isPresent())
                .map(o -> Finding.about(
                        ReviewRule.WRONG_SIDE,
                        "%s must represent a party to sign '%s', but was %s"
                                .formatted(o.name(), agreement.shortTitle().orElse(agreement.title()), o.post()),
                        agreement));
    }

    private static Stream<Finding> commission(Commission commission) {
        String name = commission.shortName().orElse(commission.name());
        return Stream.concat(
                        commission.coChairs().stream(),
                        commission.sessions().stream().flatMap(s -> s.coChairs().stream()))
                .distinct()
                .flatMap(c -> chair(commission, c, name).stream());
    }

    private static Optional<Finding> chair(Commission commission, CoChair chair, String name) {
        return side(commission, chair.side(), chair.official(), "lead its side of the " + name);
    }

    private static Stream<Finding> mission(DiplomaticMission mission) {
        Stream<Finding> heads = mission.sender() instanceof Country sender
                ? mission.heads().stream().flatMap(h -> side(mission, sender, h, "head the " + mission.name()).stream())
                : Stream.empty();
        Stream<Finding> place = mission.receiver() instanceof Country receiver
                ? mission.place().stream()
                        .filter(p ->
                                p.country().filter(mission.sender()::equals).isPresent())
                        .flatMap(p -> elsewhere(mission, mission.name(), p, receiver).stream())
                : Stream.empty();
        return Stream.concat(heads, place);
    }

    private static Optional<Finding> side(Dated thing, Party side, Official official, String act) {
        return side instanceof Country
                ? country(official)
                        .filter(c -> !c.equals(side))
                        .map(c -> Finding.about(
                                ReviewRule.WRONG_SIDE,
                                "%s must represent %s to %s, but was %s"
                                        .formatted(official.name(), side.name(), act, official.post()),
                                thing))
                : Optional.empty();
    }

    private static Optional<Finding> elsewhere(Dated thing, String what, Place place, Country country) {
        return place.country()
                .filter(c -> !c.equals(country))
                .map(c -> Finding.about(
                        ReviewRule.PLACE_ELSEWHERE,
                        "%s must be in %s, but was in %s, %s".formatted(what, country.name(), place.name(), c.name()),
                        thing));
    }

    private static Optional<Country> country(Official official) {
        return official.party().filter(Country.class::isInstance).map(Country.class::cast);
    }
}
