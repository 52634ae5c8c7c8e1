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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What two sides report of one trade. */
@Command(
        name = "mirror",
        header = "Compare what two countries report of one trade.",
        description = {
            "  comity mirror kazakhstan.json czechia.json",
            "  comity mirror trade.csv",
            "  comity mirror trade.csv --freight 4 --tolerance 10",
            "",
            "Exports of one side are compared with imports of the other, which freight and insurance are expected to "
                    + "make 6 percent larger (the factor of the International Monetary Fund) unless you say otherwise. "
                    + "A difference is no contradiction."
        },
        exitCodeList = {Exit.DONE_TEXT, Exit.TROUBLE_TEXT})
final class MirrorCommand implements Callable<Integer> {
    private static final String USUAL = "6";
    private static final String NONE = "0";

    @Mixin
    private final Session session;

    @Mixin
    private final TextOptions texts = new TextOptions();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..2",
            description = "Records of both sides: JSON, tables or texts, in one file or in two.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--freight",
            paramLabel = "PERCENT",
            description = "How much larger imports are expected to be than the exports of the other side. Default: 6.")
    private String freight = USUAL;

    @Option(
            names = "--tolerance",
            paramLabel = "PERCENT",
            description = "How far imports may be from that. Default: 0.")
    private String tolerance = NONE;

    MirrorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Records records = texts.records(session);
        List<Claim> claims = new ArrayList<>();
        files.forEach(f -> records.all(f, null).forEach(r -> claims.addAll(r.claims())));
        ImmutableList<MirrorFinding> findings =
                Reconciler.standard().reconcile(claims).mirrors(rule());
        StringBuilder text = new StringBuilder();
        findings.forEach(f -> text.append(f).append('\n'));
        if (findings.isEmpty()) {
            session.complain("no trade is reported by both sides for one period in one currency");
        }
        Output.write(null, session, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        return records.status();
    }

    private MirrorRule rule() {
        String asked = "as asked for";
        Values.of("--freight", freight, f -> MirrorRule.ofPercent(f, NONE, asked));
        Values.of("--tolerance", tolerance, t -> MirrorRule.ofPercent(USUAL, t, asked));
        boolean isUsual = freight.equals(USUAL) && tolerance.equals(NONE);
        return isUsual ? MirrorRule.IMF : MirrorRule.ofPercent(freight, tolerance, asked);
    }
}
