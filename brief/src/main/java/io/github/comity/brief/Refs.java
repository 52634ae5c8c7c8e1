package io.github.comity.brief;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.brief.section.Contents;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where in the annex the claims and derived numbers of a page stand. */
final class Refs {
    private static final ImmutableList<Measure> FLOWS =
            ImmutableList.of(Measure.EXPORTS, Measure.IMPORTS, Measure.TOTAL_TRADE, Measure.TRADE_BALANCE);

    /** Claims of one reporter on trade with one partner, in one unit and coverage, by period. */
    record Series(Quantity key, ImmutableList<Line> lines) {}

    /** Claims that stand in one row. */
    record Line(String id, ReportingPeriod period, Source source, ImmutableList<Claim> claims) {}

    /** A derived number of the page. */
    record Shown(String id, String label, Derived derived) {}

    private record Place(LocalDate start, LocalDate end, Source source) {}

    private static final Comparator<Place> IN_TIME = Comparator.comparing(Place::start)
            .thenComparing(Place::end)
            .thenComparing(p -> p.source().describe())
            .thenComparing(p -> p.source().toString());

    private final ImmutableMap<Source, Integer> sources;
    private final ImmutableList<Series> series;
    private final ImmutableList<Line> others;
    private final ImmutableMap<Claim, String> ids;
    private final Map<String, Shown> derived = new LinkedHashMap<>();

    Refs(Contents contents) {
        ImmutableMap.Builder<Source, Integer> numbers = ImmutableMap.builder();
        int number = 0;
        for (Source source : contents.sources()) {
            numbers.put(source, ++number);
        }
        this.sources = numbers.buildOrThrow();

        Map<Quantity, TreeMap<Place, List<Claim>>> groups = new LinkedHashMap<>();
        List<Claim> single = new ArrayList<>();
        for (Claim claim : contents.checks().keySet()) {
            if (isOfSeries(claim)) {
                Quantity q = claim.subject().quantity();
                Quantity key = q.withMeasure(Measure.TOTAL_TRADE).withPeriod(ReportingPeriod.unknown());
                groups.computeIfAbsent(key, k -> new TreeMap<>(IN_TIME))
                        .computeIfAbsent(
                                new Place(
                                        q.period().start().orElse(LocalDate.MIN),
                                        q.period().endExclusive().orElse(LocalDate.MAX),
                                        claim.source()),
                                p -> new ArrayList<>())
                        .add(claim);
            } else {
                single.add(claim);
            }
        }
        ImmutableMap.Builder<Claim, String> places = ImmutableMap.builder();
        ImmutableList.Builder<Series> all = ImmutableList.builder();
        int row = 0;
        for (Map.Entry<Quantity, TreeMap<Place, List<Claim>>> group : groups.entrySet()) {
            ImmutableList.Builder<Line> lines = ImmutableList.builder();
            for (List<Claim> claims : group.getValue().values()) {
                Line line = line(++row, claims);
                claims.forEach(c -> places.put(c, line.id()));
                lines.add(line);
            }
            all.add(new Series(group.getKey(), lines.build()));
        }
        ImmutableList.Builder<Line> rest = ImmutableList.builder();
        for (Claim claim : single) {
            Line line = line(++row, List.of(claim));
            places.put(claim, line.id());
            rest.add(line);
        }
        this.series = all.build();
        this.others = rest.build();
        this.ids = places.buildKeepingLast();
    }

    private static boolean isOfSeries(Claim claim) {
        Quantity q = claim.subject().quantity();
        return claim.status().isFact()
                && claim.subject().isLevelOrChange()
                && FLOWS.contains(q.measure())
                && q.scope().isEmpty();
    }

    private static Line line(int number, List<Claim> claims) {
        Claim first = claims.get(0);
        return new Line(
                "f" + number,
                first.subject().quantity().period(),
                first.source(),
                claims.stream()
                        .sorted(Comparator.comparing((Claim c) ->
                                        FLOWS.indexOf(c.subject().quantity().measure()))
                                .thenComparing(c -> c.levelOf().isPresent() ? 0 : 1)
                                .thenComparing(Claim::id))
                        .collect(ImmutableList.toImmutableList()));
    }

    static ImmutableList<Measure> flows() {
        return FLOWS;
    }

    /** The id of the row where a claim stands. */
    String of(Claim claim) {
        return ids.getOrDefault(claim, "");
    }

    /** The id of the row where it is said how a number was derived; the row is made if there is none yet. */
    String of(String label, Derived number) {
        return derived.computeIfAbsent(label + " " + number, k -> new Shown("d" + (derived.size() + 1), label, number))
                .id();
    }

    int number(Source source) {
        return sources.getOrDefault(source, 0);
    }

    static String idOf(int source) {
        return "s" + source;
    }

    ImmutableMap<Source, Integer> sources() {
        return sources;
    }

    ImmutableList<Series> series() {
        return series;
    }

    ImmutableList<Line> others() {
        return others;
    }

    ImmutableList<Shown> derived() {
        return ImmutableList.copyOf(derived.values());
    }
}
