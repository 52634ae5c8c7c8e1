package io.github.comity.cli;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.reconcile.MirrorFinding;
import io.github.comity.reconcile.MirrorRule;
import io.github.comity.reconcile.Reconciler;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
    private @Nullable BigDecimal freight;

    @Option(
            names = "--tolerance",
            paramLabel = "PERCENT",
            description = "How far imports may be from that. Default: 0.")
    private BigDecimal tolerance = BigDecimal.ZERO;

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
        BigDecimal added = freight;
        MirrorRule usual = MirrorRule.IMF;
        if (tolerance.signum() < 0 || tolerance.compareTo(HUNDRED) >= 0) {
            throw new Failure("--tolerance must be from 0 to below 100 percent, but was " + tolerance.toPlainString()
                    + "; write 10 for 10 percent");
        }
        if (added != null && (added.compareTo(HUNDRED.negate()) <= 0 || added.compareTo(HUNDRED) > 0)) {
            throw new Failure("--freight must be above -100 and at most 100 percent, but was " + added.toPlainString()
                    + "; write 6 for 6 percent");
        }
        return new MirrorRule(
                added == null ? usual.cifFobFactor() : BigDecimal.ONE.add(added.movePointLeft(2)),
                tolerance.movePointLeft(2),
                added == null ? usual.source() : "as asked for with --freight");
    }
}
