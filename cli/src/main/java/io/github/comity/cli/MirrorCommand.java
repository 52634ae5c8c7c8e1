package io.github.comity.cli;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.reconcile.MirrorFinding;
import io.github.comity.reconcile.MirrorRule;
import io.github.comity.reconcile.Reconciler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What two sides report of one trade. */
@Command(
        name = "mirror",
        header = "Compare what two countries report of one trade.",
        description = {
            "  comity mirror kazakhstan.json czechia.json",
            "  comity mirror trade.csv",
            "",
            "Exports of one side are compared with imports of the other, for which freight and insurance may add 6 "
                    + "percent (the factor of the International Monetary Fund). A difference is no contradiction."
        },
        exitCodeList = {Exit.DONE_TEXT, Exit.TROUBLE_TEXT})
final class MirrorCommand implements Callable<Integer> {
    @Mixin
    private final Session session;

    @Mixin
    private final TextOptions texts = new TextOptions();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..2",
            description = "Records of both sides: JSON, tables or texts, in one file or in two.")
    private List<String> files = new ArrayList<>();

    MirrorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Records records = texts.records(session);
        List<Claim> claims = new ArrayList<>();
        files.forEach(f -> records.all(f, null).forEach(r -> claims.addAll(r.claims())));
        ImmutableList<MirrorFinding> findings =
                Reconciler.standard().reconcile(claims).mirrors(MirrorRule.IMF);
        StringBuilder text = new StringBuilder();
        findings.forEach(f -> text.append(f).append('\n'));
        if (findings.isEmpty()) {
            session.complain("no trade is reported by both sides for one period in one currency");
        }
        Output.write(null, session, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        return records.status();
    }
}
