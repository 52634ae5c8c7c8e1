package io.github.comity.fuzz;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import io.github.comity.party.Countries;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.Certificate;
import io.github.comity.reconcile.Contradiction;
import io.github.comity.reconcile.JointBounds;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.reconcile.Verdict;
import io.github.comity.source.Source;
import io.github.comity.specimen.PlainCertificates;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.Set;

/** The reconciler: every question is answered, and every certificate adds up. */
public final class ReconcilerFuzz {
    private static final Source SOURCE = Source.of("Gazette");
    private static final ImmutableList<Measure> MEASURES =
            ImmutableList.of(Measure.TOTAL_TRADE, Measure.EXPORTS, Measure.IMPORTS, Measure.TRADE_BALANCE);
    private static final ImmutableList<Qualifier> QUALIFIERS = ImmutableList.of(
            Qualifier.AS_PRINTED, Qualifier.ABOUT, Qualifier.MORE_THAN, Qualifier.LESS_THAN, Qualifier.NEARLY);
    private static final ImmutableList<Growth.Form> FORMS = ImmutableList.copyOf(Growth.Form.values());
    private static final int BYTES = 6;
    private static final int MOST = 14;

    private ReconcilerFuzz() {}

    /**
     * Reconciles claims.
     *
     * @param data six bytes a claim: subject, period, form of the figure, and its digits
     */
    public static void fuzzerTestOneInput(byte[] data) {
        ByteBuffer in = ByteBuffer.wrap(data);
        Set<Claim> claims = new LinkedHashSet<>();
        while (in.remaining() >= BYTES && claims.size() < MOST) {
            claim(in, claims);
        }
        Reconciliation found = Reconciler.standard().withBudget(200_000).reconcile(claims);
        Promises.keep(found.checks().size() == found.claims().size(), "each claim must be checked once", claims);
        for (Contradiction contradiction : found.contradictions()) {
            adds(contradiction.certificate(), claims);
            Promises.keep(contradiction.certificate().isContradiction(), "a contradiction must be shown", claims);
            Promises.keep(!contradiction.explain().isBlank(), "a contradiction must be told", claims);
        }
        for (Claim claim : claims) {
            JointBounds bounds = found.bounds(claim.subject());
            bounds.lowerCertificate().ifPresent(c -> adds(c, claims));
            bounds.upperCertificate().ifPresent(c -> adds(c, claims));
            boolean empty = bounds.bounds().isEmpty();
            Promises.keep(!empty || found.verdict() == Verdict.CONTRADICTORY, "only a contradiction is empty", claims);
            Promises.keep(!bounds.explain().isBlank(), "bounds must be told", claims);
        }
    }

    private static void adds(Certificate certificate, Set<Claim> claims) {
        Promises.keep(PlainCertificates.addsUp(certificate), "a certificate must add up", claims);
    }

    private static ReportingPeriod period(int code) {
        int year = 2021 + (code & 3);
        return switch (code >> 2 & 3) {
            case 0 -> ReportingPeriod.quarter(year, 1 + (code >> 4 & 3));
            case 1 -> ReportingPeriod.half(year, 1 + (code >> 4 & 1));
            default -> ReportingPeriod.year(year);
        };
    }

    private static void claim(ByteBuffer in, Set<Claim> claims) {
        int what = in.get() & 0xFF;
        ReportingPeriod when = period(in.get());
        int how = in.get() & 0xFF;
        int digits = (in.get() & 0x7F) << 16 | (in.getShort() & 0xFFFF);
        Measure measure = MEASURES.get(what & 3);
        Quantity quantity = Quantity.of(measure, Countries.KAZ, Countries.CZE, when, Unit.USD);
        Quantity exports = quantity.withMeasure(Measure.EXPORTS);
        Growth.Form form = FORMS.get((what >> 5) % FORMS.size());
        try {
            Subject subject = switch (what >> 2 & 7) {
                case 0 -> Subject.share(exports, quantity.withMeasure(Measure.TOTAL_TRADE));
                case 1 -> Subject.ratio(exports, quantity.withMeasure(Measure.IMPORTS));
                case 2 -> Subject.difference(exports, quantity.withMeasure(Measure.IMPORTS));
                case 3, 4 -> Subject.change(quantity, when.samePeriodOfPreviousYear(), form);
                default -> Subject.level(quantity);
            };
            Unit unit = subject instanceof Subject.Share ? Unit.PERCENT : subject.unit();
            BigDecimal value = BigDecimal.valueOf((how & 8) == 0 ? digits : -digits, how & 3);
            Magnitude magnitude = unit.equals(Unit.USD) ? Magnitude.MILLION : Magnitude.ONE;
            Figure figure =
                    Figure.of(value, magnitude, unit).withQualifier(QUALIFIERS.get((how >> 4) % QUALIFIERS.size()));
            claims.add(Claim.of(subject, figure, SOURCE));
        } catch (IllegalArgumentException refused) {
            Promises.keep(String.valueOf(refused.getMessage()).contains("but was"), "a refusal must say why", refused);
        }
    }
}
