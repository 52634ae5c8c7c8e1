package io.github.comity.brief.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.Change;
import io.github.comity.cooperation.Changes;
import io.github.comity.cooperation.Finding;
import io.github.comity.cooperation.Review;
import io.github.comity.party.AreaPair;
import io.github.comity.reconcile.Check;
import io.github.comity.source.Source;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that a brief says, without its words. This record is immutable and thread-safe.
 *
 * @param relations the dossier
 * @param asOf the day from which it is seen
 * @param trade a table for each reporter, unit and coverage, the first side first
 * @param investment a table for each measure
 * @param others figures that stand in neither
 * @param calendar contacts, and what is planned, due or overdue, in the order of time
 * @param dates the same with all else that happened, such as signatures
 * @param reliability how far the figures hold together
 * @param changes what the dossier says more or otherwise than an older one, if one is given
 * @param checks what the other figures say about each figure
 */
public record Contents(
        BilateralCooperation relations,
        LocalDate asOf,
        ImmutableList<TradeTable> trade,
        ImmutableList<InvestmentTable> investment,
        ImmutableList<OtherFigure> others,
        ImmutableList<CalendarItem> calendar,
        ImmutableList<CalendarItem> dates,
        Reliability reliability,
        ImmutableList<Change> changes,
        ImmutableMap<Claim, Check> checks) {
    /**
     * Works out what a brief says.
     *
     * @param relations the dossier
     * @param asOf the day from which it is seen
     * @return what is to be said of it
     */
    public static Contents of(BilateralCooperation relations, LocalDate asOf) {
        Evidence evidence = new Evidence(relations.reconciliation());
        ImmutableList<Finding> findings = Review.asOf(relations, asOf);
        ImmutableList<TradeTable> trade = new TradeTables(evidence).all(relations.pair());
        return new Contents(
                relations,
                asOf,
                trade,
                new InvestmentTables(evidence).all(relations.pair()),
                others(relations, evidence),
                CalendarItems.of(relations, asOf, findings),
                CalendarItems.all(relations, asOf, findings),
                new Reliabilities(evidence).of(trade, findings),
                ImmutableList.of(),
                evidence.checks());
    }

    /**
     * Returns a copy that tells what changed.
     *
     * @param older the dossier as it was
     * @return the same contents with the changes since
     * @throws IllegalArgumentException if the older dossier is of other countries
     */
    public Contents since(BilateralCooperation older) {
        return new Contents(
                relations,
                asOf,
                trade,
                investment,
                others,
                calendar,
                dates,
                reliability,
                Changes.between(older, relations).all(),
                checks);
    }

    /** {@return the sources of all figures, in the order of publication, newest first, then by text} */
    public ImmutableSet<Source> sources() {
        return checks.keySet().stream()
                .map(Claim::source)
                .sorted(Comparator.comparing((Source s) ->
                                s.published().flatMap(d -> d.latest()).orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(Source::describe))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<OtherFigure> others(BilateralCooperation relations, Evidence evidence) {
        AreaPair pair = relations.pair();
        InvestmentTables investment = new InvestmentTables(evidence);
        Stream<OtherFigure> facts = evidence.facts().stream()
                .filter(c -> !TradeTables.isTold(c, pair) && !investment.isTold(c, pair))
                .map(c -> new OtherFigure(evidence.cell(c), c, Optional.empty()));
        Stream<OtherFigure> forecasts = evidence.reconciliation().claims().stream()
                .filter(c -> c.status() == ClaimStatus.FORECAST)
                .map(c -> new OtherFigure(evidence.cell(c), c, Optional.empty()));
        Stream<OtherFigure> targets = relations.targets().stream()
                .map(t -> new OtherFigure(
                        evidence.cell(t.claim()),
                        t.claim(),
                        relations.lastActual(t).map(t::progress).filter(p -> p.isDefined())));
        return Stream.of(facts, forecasts, targets).flatMap(s -> s).collect(ImmutableList.toImmutableList());
    }
}
