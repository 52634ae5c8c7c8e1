package io.github.comity.brief;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.StatedUnits;
import io.github.comity.communique.CommuniqueReading;
import io.github.comity.communique.Numeral;
import io.github.comity.communique.ReadClaim;
import io.github.comity.communique.Span;
import io.github.comity.reconcile.Certificate;
import io.github.comity.reconcile.Check;
import io.github.comity.reconcile.Contradiction;
import io.github.comity.reconcile.JointBounds;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.reconcile.Repair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds how each number of a text stands to the others. */
final class MarkedFigures {
    /** Of so many figures it is asked which others bound each of them. */
    private static final int ASKED = 60;

    private final CommuniqueReading reading;
    private final Reconciliation all;
    private final Map<String, Check> checks = new HashMap<>();
    private final ImmutableList<Contradiction> contradictions;

    private MarkedFigures(CommuniqueReading reading) {
        this.reading = reading.withoutDoubts();
        this.all = this.reading.reconciliation();
        all.checks().forEach(c -> checks.putIfAbsent(c.claim().id(), c));
        ImmutableList<Contradiction> some = all.contradictions();
        boolean isTold = all.checks().stream()
                .filter(c -> c.outcome() == Check.Outcome.FAILED)
                .allMatch(c -> some.stream().anyMatch(x -> x.claims().contains(c.claim())));
        this.contradictions = isTold ? some : all.allContradictions();
    }

    /** A place with what was read there. */
    private record Place(Span span, List<ReadClaim> read, String reason) {}

    static ImmutableList<MarkedFigure> of(CommuniqueReading reading) {
        MarkedFigures figures = new MarkedFigures(reading);
        List<Place> places = figures.places();
        ImmutableList.Builder<MarkedFigure> marked = ImmutableList.builder();
        for (int i = 0; i < places.size(); i++) {
            marked.add(figures.figure(i + 1, places.get(i), places.size() <= ASKED));
        }
        return marked.build();
    }

    /** The places in the order of the text; what was read at one place stands together. */
    private List<Place> places() {
        List<Place> found = new ArrayList<>();
        reading.readClaims().forEach(c -> found.add(new Place(c.span(), new ArrayList<>(List.of(c)), "")));
        reading.numerals().stream()
                .filter(n -> n.outcome() == Numeral.Outcome.UNREAD)
                .forEach(n -> found.add(new Place(n.span(), new ArrayList<>(), n.reason())));
        found.sort(Comparator.comparing((Place p) -> p.span().offset())
                .thenComparing(p -> -p.span().length()));
        List<Place> places = new ArrayList<>();
        for (Place place : found) {
            Place last = places.isEmpty() ? null : places.get(places.size() - 1);
            if (last != null && last.span().overlaps(place.span())) {
                last.read().addAll(place.read());
            } else {
                places.add(place);
            }
        }
        return places;
    }

    private MarkedFigure figure(int number, Place place, boolean isAsked) {
        String text = place.span().of(reading.text());
        if (place.read().isEmpty()) {
            return new MarkedFigure(
                    number,
                    place.span(),
                    text,
                    FigureState.NOT_READ,
                    ImmutableList.of(),
                    Optional.empty(),
                    ImmutableSet.of(),
                    ImmutableSet.of(),
                    Optional.empty(),
                    place.reason());
        }
        ImmutableList<Check> found = place.read().stream()
                .map(r -> check(r.claim()))
                .sorted(Comparator.comparing(c -> state(c.outcome()) == FigureState.CONTRADICTS
                        ? 0
                        : state(c.outcome()) == FigureState.AGREES ? 1 : 2))
                .collect(ImmutableList.toImmutableList());
        Check gravest = found.get(0);
        FigureState state = state(gravest.outcome());
        List<Certificate> proofs = state == FigureState.CONTRADICTS
                ? contradictionsOf(gravest.claim())
                        .limit(1)
                        .map(Contradiction::certificate)
                        .toList()
                : state == FigureState.AGREES && isAsked ? bounding(gravest.claim()) : List.of();
        ImmutableSet<Claim> tied = proofs.stream()
                .flatMap(p -> p.claims().stream())
                .filter(c -> !c.equals(gravest.claim()))
                .collect(ImmutableSet.toImmutableSet());
        return new MarkedFigure(
                number,
                place.span(),
                text,
                state,
                found.stream().map(Check::claim).collect(ImmutableList.toImmutableList()),
                gravest.others(),
                tied,
                proofs.stream().flatMap(Equation::of).collect(ImmutableSet.toImmutableSet()),
                state == FigureState.CONTRADICTS ? suggestion(gravest.claim()) : Optional.empty(),
                "");
    }

    /** The check of a claim, whose unit may have been carried from others. */
    private Check check(Claim claim) {
        Check check = checks.get(claim.id());
        return check != null
                ? check
                : checks.values().stream()
                        .filter(c -> StatedUnits.isCarriedFrom(c.claim(), claim))
                        .findFirst()
                        .orElseGet(() -> new Check(claim, Check.Outcome.NOT_CHECKED, Optional.empty(), ""));
    }

    private static FigureState state(Check.Outcome outcome) {
        return switch (outcome) {
            case PASSED -> FigureState.AGREES;
            case FAILED -> FigureState.CONTRADICTS;
            case NOT_CHECKED, LEFT_OUT -> FigureState.NOT_CHECKED;
        };
    }

    private Stream<Contradiction> contradictionsOf(Claim claim) {
        return contradictions.stream().filter(c -> c.claims().contains(claim));
    }

    /** The proofs by which the other figures bound a figure. */
    private List<Certificate> bounding(Claim claim) {
        JointBounds others = all.without(claim).bounds(claim.subject(), claim.source());
        return Stream.of(others.lowerCertificate(), others.upperCertificate())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Repair> suggestion(Claim claim) {
        return contradictionsOf(claim)
                .flatMap(c -> c.repairs().stream())
                .filter(r -> r.claim().equals(claim))
                .findFirst();
    }
}
