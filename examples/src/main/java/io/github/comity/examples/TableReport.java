package io.github.comity.examples;

import io.github.comity.claim.Claim;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.table.TableClaims;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;

/** What was read of a table, what was not, and whether all of it can be true. */
final class TableReport {
    private TableReport() {}

    static StringBuilder of(Parsed<TableClaims> read) {
        TableClaims table = read.value().orElseThrow();
        StringBuilder out = new StringBuilder();
        out.append(Claim.table(table.claims()).select("measure", "period", "printed", "status"))
                .append("\n\n");
        table.gaps().forEach(gap -> out.append(gap).append('\n'));
        read.problems().forEach(problem -> out.append(problem).append('\n'));
        Reconciliation check = Reconciler.standard().reconcile(table.claims());
        out.append("\nverdict: ").append(check.verdict().label()).append("\n\n");
        check.contradictions().forEach(c -> out.append(c.explain()).append('\n'));
        return out;
    }
}
