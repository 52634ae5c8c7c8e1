package io.github.comity.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.party.Country;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What shares of one whole can be together: parts that have nothing in common are no more than the whole, and two that
 * are all of it make it up.
 */
final class ShareSums {
    private static final ImmutableSet<Measure> FLOWS = ImmutableSet.of(Measure.EXPORTS, Measure.IMPORTS);

    private ShareSums() {}

    /**
     * Whether a share can be no more than 1. It can be more where something may be negative; so are shares of a gross
     * domestic product, and exports in imports, which are said of what is no part of it.
     */
    static boolean isLimited(Subject.Share share) {
        Measure part = share.part().measure();
        Measure whole = share.whole().measure();
        boolean isOfFlow = FLOWS.contains(part) && FLOWS.contains(whole) && !part.equals(whole);
        return part.isNonNegative() && whole.isNonNegative() && !whole.equals(Measure.GDP) && !isOfFlow;
    }

    /** The sums of shares that are limited, each of at least two. */
    static ImmutableList<Ground.Shares> of(List<Subject.Share> shares) {
        Map<Quantity, List<Subject.Share>> byWhole = new LinkedHashMap<>();
        shares.stream()
                .filter(ShareSums::isLimited)
                .forEach(s -> byWhole.computeIfAbsent(s.whole(), w -> new ArrayList<>())
                        .add(s));
        ImmutableList.Builder<Ground.Shares> sums = ImmutableList.builder();
        byWhole.forEach((whole, parts) -> {
            List<Subject.Share> left = new ArrayList<>(parts);
            while (!left.isEmpty()) {
                List<Subject.Share> apart = new ArrayList<>();
                apart.add(left.remove(0));
                for (Subject.Share share : parts) {
                    if (apart.stream().allMatch(s -> areApart(s.part(), share.part()))) {
                        apart.add(share);
                        left.remove(share);
                    }
                }
                if (apart.size() > 1) {
                    sums.add(new Ground.Shares(ImmutableList.copyOf(apart), isAll(whole, apart)));
                }
            }
        });
        return sums.build().stream().distinct().collect(toImmutableList());
    }

    /** Whether two parts of one whole certainly have nothing in common. */
    private static boolean areApart(Quantity a, Quantity b) {
        if (!a.reporter().equals(b.reporter()) || !a.unit().equals(b.unit()) || a.priceBasis() != b.priceBasis()) {
            return false;
        }
        if (!a.measure().equals(b.measure())) {
            return FLOWS.contains(a.measure()) && FLOWS.contains(b.measure());
        }
        boolean partners = a.partner() instanceof Country
                && b.partner() instanceof Country
                && !a.partner().equals(b.partner());
        boolean periods = a.addsUp() && (endsBefore(a, b) || endsBefore(b, a));
        boolean coverages = Set.of(Coverage.GOODS, Coverage.SERVICES).containsAll(List.of(a.coverage(), b.coverage()))
                && a.coverage() != b.coverage();
        boolean products = Divisions.product(a)
                .flatMap(p -> Divisions.product(b).map(p::isApartFrom))
                .orElse(false);
        return partners || periods || coverages || products;
    }

    private static boolean endsBefore(Quantity a, Quantity b) {
        return !a.period()
                .endExclusive()
                .orElseThrow()
                .isAfter(b.period().start().orElseThrow());
    }

    /** Whether two parts are all of a whole: exports and imports of its trade, or its goods and services. */
    private static boolean isAll(Quantity whole, List<Subject.Share> shares) {
        if (shares.size() != 2) {
            return false;
        }
        Quantity a = shares.get(0).part();
        Quantity b = shares.get(1).part();
        boolean flows = ImmutableSet.of(a.measure(), b.measure()).equals(FLOWS)
                && a.withMeasure(whole.measure()).equals(whole)
                && b.withMeasure(whole.measure()).equals(whole)
                && whole.measure().equals(Measure.TOTAL_TRADE);
        return flows
                || (whole.coverage() == Coverage.GOODS_AND_SERVICES
                        && a.coverage() != b.coverage()
                        && a.withCoverage(whole.coverage()).equals(whole)
                        && b.withCoverage(whole.coverage()).equals(whole));
    }
}
