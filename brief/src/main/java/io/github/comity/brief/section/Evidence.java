package io.github.comity.brief.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.Check;
import io.github.comity.reconcile.JointBounds;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of a dossier, and what follows from all of them together. */
final class Evidence {
    private static final BigDecimal WIDEST = new BigDecimal("0.2");
    /** Newer publications first; an undated one last. */
    private static final Comparator<Claim> NEWEST = Comparator.comparing(
                    (Claim c) -> c.source().published().flatMap(d -> d.latest()).orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(Claim::id)
            .thenComparing(c -> c.source().toString());

    private static final ImmutableList<Growth.Form> RELATIVE =
            ImmutableList.of(Growth.Form.RATE, Growth.Form.FACTOR, Growth.Form.DIVISOR);

    private final Reconciliation reconciliation;
    private final ImmutableList<Claim> facts;
    private final ImmutableListMultimap<Subject, Claim> bySubject;
    private final ImmutableMap<Claim, Check> checks;

    Evidence(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
        this.facts = reconciliation.claims().stream()
                .filter(c -> c.status().isFact())
                .sorted(NEWEST)
                .collect(ImmutableList.toImmutableList());
        this.bySubject = Multimaps.index(facts, Claim::subject);
        this.checks = reconciliation.checks().stream()
                .collect(ImmutableMap.toImmutableMap(Check::claim, c -> c, (a, b) -> a));
    }

    Reconciliation reconciliation() {
        return reconciliation;
    }

    /** The figures that are reported, newest publication first. */
    ImmutableList<Claim> facts() {
        return facts;
    }

    ImmutableMap<Claim, Check> checks() {
        return checks;
    }

    /** What is stated of a subject: by a source if it says so, else by the newest one. */
    Optional<Claim> stated(Subject subject, Source source) {
        List<Claim> all = bySubject.get(subject);
        return all.stream()
                .filter(c -> c.source().edition().equals(source.edition()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private boolean isBy(Claim claim, Source source) {
        return claim.source().edition().equals(source.edition());
    }

    Cell cell(Claim claim) {
        Check.Outcome outcome =
                Optional.ofNullable(checks.get(claim)).map(Check::outcome).orElse(Check.Outcome.NOT_CHECKED);
        Cell.State state = switch (outcome) {
            case PASSED -> Cell.State.AGREES;
            case FAILED -> Cell.State.CONTRADICTS;
            case NOT_CHECKED, LEFT_OUT -> Cell.State.STATED;
        };
        return new Cell(state, Optional.of(claim), Optional.empty());
    }

    /** A level: stated by the source, else what follows from its figures, else stated by another one. */
    Cell level(Quantity level, Source source) {
        return number(Subject.level(level), source, true);
    }

    Cell number(Subject subject, Source source, boolean isNarrow) {
        Optional<Claim> stated = stated(subject, source);
        if (stated.filter(c -> isBy(c, source)).isPresent()) {
            return cell(stated.get());
        }
        return joint(subject, source, isNarrow).or(stated.map(this::cell).orElse(Cell.NONE));
    }

    /** What all figures of the source together say of a subject, if that comes from figures at both ends. */
    Cell joint(Subject subject, Source source, boolean isNarrow) {
        JointBounds known = reconciliation.bounds(subject, source);
        if (known.bounds().isEmpty()) {
            return Cell.CONTRADICTORY;
        }
        return known.bounds().isBounded()
                        && !known.lowerClaims().isEmpty()
                        && !known.upperClaims().isEmpty()
                        && (!isNarrow || isNarrow(known.bounds()))
                ? Cell.of(known.derived())
                : Cell.NONE;
    }

    /** Whether bounds say more than that a part is not larger than its whole. */
    private static boolean isNarrow(Bounds bounds) {
        BigDecimal width = bounds.width().orElseThrow();
        BigDecimal largest = bounds.abs().upper().orElseThrow();
        return width.compareTo(largest.multiply(WIDEST)) <= 0;
    }

    /** How a level changed, in relation to before: stated by the source, else what follows. */
    Cell growth(Quantity level, ReportingPeriod base, Source source) {
        return RELATIVE.stream()
                .map(form -> stated(Subject.change(level, base, form), source))
                .flatMap(Optional::stream)
                .filter(c -> isBy(c, source))
                .findFirst()
                .map(this::cell)
                .orElseGet(() -> joint(Subject.change(level, base, Growth.Form.RATE), source, false)
                        .or(RELATIVE.stream()
                                .flatMap(form -> stated(Subject.change(level, base, form), source).stream())
                                .findFirst()
                                .map(this::cell)
                                .orElse(Cell.NONE)));
    }

    /** How a level changed in its unit. */
    Cell change(Quantity level, ReportingPeriod base, Source source) {
        return number(Subject.change(level, base, Growth.Form.ABSOLUTE), source, false);
    }

    /** The percentage of a ratio. */
    Cell percentage(Quantity numerator, Quantity denominator, Source source) {
        Cell ratio = joint(Subject.ratio(numerator, denominator), source, false);
        return ratio.derived().map(Derived::inPercent).map(Cell::of).orElse(ratio);
    }

    /** The claims that state levels. */
    Stream<Claim> levels() {
        return facts.stream().filter(c -> c.levelOf().isPresent());
    }
}
