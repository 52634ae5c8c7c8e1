package io.github.comity.communique;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.communique.TextFinding.Kind;
import io.github.comity.reconcile.Check;
import io.github.comity.reconcile.Contradiction;
import io.github.comity.reconcile.Reconciliation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what the figures of a text say about each other. */
final class TextFindings {
    private final CommuniqueReading reading;
    private final ImmutableSet<Kind> kinds;
    private final Map<Claim, Span> places = new LinkedHashMap<>();
    private final List<TextFinding> found = new ArrayList<>();

    TextFindings(CommuniqueReading reading, ImmutableSet<Kind> kinds) {
        this.reading = reading;
        this.kinds = kinds;
        reading.readClaims().forEach(c -> places.putIfAbsent(c.claim(), c.span()));
    }

    ImmutableList<TextFinding> all() {
        Doubts doubts = new Doubts(reading.rows());
        Reconciliation all = doubts.reconciliation();
        if (kinds.contains(Kind.CONTRADICTION)) {
            all.contradictions().forEach(this::contradiction);
        }
        if (kinds.contains(Kind.DOUBTFUL)) {
            doubts.found().forEach(this::doubt);
        }
        if (kinds.contains(Kind.UNDECIDED) && !all.isDecided()) {
            add(
                    Kind.UNDECIDED,
                    places.values().iterator().next(),
                    "the figures are too many to be compared within the budget, so that nothing is said of them",
                    places.values());
        }
        if (kinds.contains(Kind.AGREES) || kinds.contains(Kind.NOT_CHECKED) || kinds.contains(Kind.INVOLVED)) {
            ImmutableSet<Span> told =
                    all.contradictions().stream().map(c -> place(c.foremost())).collect(ImmutableSet.toImmutableSet());
            all.checks().forEach(c -> check(c, told));
        }
        if (kinds.contains(Kind.UNREAD)) {
            reading.unread()
                    .forEach(n -> add(
                            Kind.UNREAD,
                            n.span(),
                            "'" + n.span().of(reading.text()) + "': " + n.reason(),
                            ImmutableSet.of()));
        }
        found.sort(Comparator.comparing((TextFinding f) -> f.span().offset()).thenComparing(TextFinding::kind));
        return ImmutableList.copyOf(found);
    }

    private void contradiction(Contradiction contradiction) {
        add(
                Kind.CONTRADICTION,
                place(contradiction.foremost()),
                contradiction.headline(),
                contradiction.claims().stream().map(this::place).toList());
    }

    private void doubt(Doubt doubt) {
        String conflict = doubt.contradiction().headline().replaceFirst("\\.$", "");
        add(
                Kind.DOUBTFUL,
                doubt.claim().span(),
                conflict + "; no slip explains that, so that it may be misread",
                doubt.contradiction().claims().stream().map(this::place).toList());
    }

    /** What came of a check; where a contradiction is told, its figure is not told again. */
    private void check(Check check, ImmutableSet<Span> told) {
        Kind kind = switch (check.outcome()) {
            case PASSED -> Kind.AGREES;
            case NOT_CHECKED, LEFT_OUT -> Kind.NOT_CHECKED;
            case FAILED -> Kind.INVOLVED;
        };
        Span place = place(check.claim());
        if (kinds.contains(kind) && !(kind == Kind.INVOLVED && told.contains(place))) {
            add(kind, place, check.sentence(), ImmutableSet.of());
        }
    }

    /** The place of a claim, whose unit may have been carried from others. */
    private Span place(Claim claim) {
        Span place = places.get(claim);
        return place != null ? place : reading.place(claim);
    }

    private void add(Kind kind, Span span, String message, Collection<Span> others) {
        String sentence = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        ImmutableList<Span> further = others.stream()
                .filter(s -> !s.equals(span))
                .distinct()
                .sorted(Comparator.comparing(Span::offset))
                .collect(ImmutableList.toImmutableList());
        found.add(new TextFinding(kind, span, sentence, further));
    }
}
