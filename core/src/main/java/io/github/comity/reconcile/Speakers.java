package io.github.comity.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Editions, and which of them answers a question. Thread-safe. */
final class Speakers {
    private final Options options;
    private final ImmutableList<Claim> claims;
    private final ImmutableList<Examination> editions;
    /** By series of what is asked: the editions that have something to do with it. */
    private final Map<ImmutableList<Quantity>, ImmutableList<Examination>> near = new ConcurrentHashMap<>();

    Speakers(Options options, ImmutableList<Claim> claims, ImmutableList<Examination> editions) {
        this.options = options;
        this.claims = claims;
        this.editions = editions;
    }

    /** What a reporter says in the edition of a source alone. */
    Speakers of(Area reporter, Source source) {
        return new Speakers(
                options,
                claims.stream()
                        .filter(c ->
                                options.editionsMerged() || c.source().edition().equals(source.edition()))
                        .collect(toImmutableList()),
                editions.stream()
                        .filter(e -> e.isOf(reporter, source.edition()))
                        .collect(toImmutableList()));
    }

    /** What the edition that speaks of a subject says of it. */
    JointBounds bounds(Subject subject) {
        ImmutableList<Examination> speaking = speakingOf(subject);
        if (speaking.size() > 1) {
            throw new IllegalStateException(
                    ("%s must be spoken of by one edition, but was by %s; pass a source of one of them to "
                                    + "Reconciliation.bounds as well, or use Reconciler.withEditionsMerged()")
                            .formatted(
                                    subject.describe(),
                                    speaking.stream()
                                            .map(e -> "'" + e.edition() + "'")
                                            .collect(Collectors.joining(" and "))));
        }
        JointBounds known = speaking.isEmpty()
                ? Examination.unknown(subject)
                : speaking.get(0).bounds(subject);
        return Untied.told(known, claims);
    }

    /**
     * The editions that speak of a subject: if several have something to do with it, those from which something
     * follows, and of these those that state more of it than a part, if there are any.
     */
    private ImmutableList<Examination> speakingOf(Subject subject) {
        ImmutableList<Examination> some = near.computeIfAbsent(
                Calendar.series(subject),
                s -> editions.stream().filter(e -> e.speaksOf(subject)).collect(toImmutableList()));
        if (some.size() < 2) {
            return some;
        }
        ImmutableList<Examination> saying =
                some.stream().filter(e -> e.maySay(subject)).collect(toImmutableList());
        ImmutableList<Examination> ofAll =
                saying.stream().filter(e -> e.speaksOfAll(subject)).collect(toImmutableList());
        return saying.isEmpty() ? some.subList(0, 1) : ofAll.isEmpty() ? saying : ofAll;
    }

    /** What is said of the level that reporter, measure and period leave no choice of. */
    JointBounds bounds(Area reporter, Measure measure, ReportingPeriod period) {
        ImmutableSet<Quantity> choices = Levels.of(
                claims.stream().filter(c -> c.status().isFact()).toList(),
                reporter,
                measure,
                period,
                q -> editions.stream().anyMatch(e -> e.speaksOf(Subject.level(q))));
        ImmutableSet<Quantity> known = choices.size() < 2
                ? choices
                : choices.stream().filter(this::isKnown).collect(toImmutableSet());
        if (known.size() != 1) {
            throw new IllegalStateException(
                    ("%s of %s in %s must be of one partner, unit, coverage and price basis to be found by reporter, "
                                    + "measure and period, but was '%s'; pass the level of one of them")
                            .formatted(
                                    measure,
                                    reporter.name(),
                                    period.label(),
                                    choices.stream().map(Phrases::full).collect(Collectors.joining("' and '"))));
        }
        return bounds(Subject.level(known.iterator().next()));
    }

    /** Whether some edition knows more of a level than that it is not negative. */
    private boolean isKnown(Quantity level) {
        return speakingOf(Subject.level(level)).stream()
                .anyMatch(e -> e.bounds(Subject.level(level)).isKnown());
    }
}
