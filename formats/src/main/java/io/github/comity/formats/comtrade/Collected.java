package io.github.comity.formats.comtrade;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Unit;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Position;
import io.github.comity.formats.Problem;
import io.github.comity.formats.table.Gap;
import io.github.comity.formats.table.TableClaims;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the claims of a whole file, each trade once. */
final class Collected {
    /** A claim and where its value stands. */
    private record Stated(Claim claim, Position position) {}

    private final RowClaims rows;
    private final Map<Quantity, Stated> claims = new LinkedHashMap<>();
    private final Set<Quantity> differing = new HashSet<>();
    private final Map<Quantity, Gap> parts = new LinkedHashMap<>();
    private final Set<Quantity> withoutValue = new HashSet<>();
    private final ImmutableList.Builder<Gap> gaps = ImmutableList.builder();
    private final List<Problem> problems = new ArrayList<>();
    private boolean hasRows;

    private Collected(Comtrade options) {
        this.rows = new RowClaims(options);
    }

    static Parsed<ComtradeTrade> of(Comtrade options, Iterator<Parsed<Entry>> entries) {
        Collected collected = new Collected(options);
        while (entries.hasNext()) {
            collected.add(entries.next());
        }
        return collected.result();
    }

    private void add(Parsed<Entry> parsed) {
        RowClaims.Said said = rows.read(parsed);
        problems.addAll(said.claims().problems());
        hasRows |= parsed.value().isPresent();
        if (said.claims().value().isEmpty()) {
            return;
        }
        TableClaims row = said.claims().value().get();
        Entry entry = parsed.value().orElseThrow();
        gaps.addAll(row.gaps());
        said.key()
                .ifPresent(key -> row.gaps().forEach(gap -> {
                    Quantity quantity = key.quantity(key.flow().measure(), Unit.USD);
                    if (said.isPart()) {
                        parts.putIfAbsent(quantity, gap);
                    } else {
                        withoutValue.add(quantity);
                    }
                }));
        row.claims().forEach(c -> add(c, entry));
    }

    private void add(Claim claim, Entry entry) {
        Quantity quantity = claim.subject().quantity();
        int column = quantity.unit().equals(Unit.USD) ? Columns.PRIMARY : Columns.WEIGHT;
        Position position = entry.position(column);
        Stated earlier = claims.putIfAbsent(quantity, new Stated(claim, position));
        if (earlier != null && earlier.claim().equals(claim)) {
            gaps.add(new Gap(
                    position,
                    entry.text(column),
                    "the same again as in line %s".formatted(earlier.position().line())));
        } else if (earlier != null) {
            differing.add(quantity);
            problems.add(new Problem(
                    position,
                    entry.text(column),
                    ("%s must have one value, but was '%s' here and '%s' in line %s; if the rows are parts, keep the "
                                    + "columns partner2Code, customsCode and motCode")
                            .formatted(
                                    claim.subject().describe(),
                                    claim.text(),
                                    earlier.claim().text(),
                                    earlier.position().line())));
        }
    }

    private Parsed<ComtradeTrade> result() {
        parts.forEach((quantity, gap) -> {
            if (!claims.containsKey(quantity) && !withoutValue.contains(quantity)) {
                problems.add(new Problem(
                        gap.position(),
                        gap.mark(),
                        ("%s must have a row of all second partners, customs procedures and modes, but had parts "
                                        + "alone; "
                                        + "ask for partner2Code=0, customsCode=C00 and motCode=0")
                                .formatted(Subject.level(quantity).describe())));
            }
        });
        ImmutableList<Claim> kept = claims.entrySet().stream()
                .filter(e -> !differing.contains(e.getKey()))
                .map(e -> e.getValue().claim())
                .collect(ImmutableList.toImmutableList());
        return new Parsed<>(
                hasRows || problems.isEmpty() ? Optional.of(new ComtradeTrade(kept, gaps.build())) : Optional.empty(),
                ImmutableList.copyOf(problems));
    }
}
