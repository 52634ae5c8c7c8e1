package io.github.comity.formats.json;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static io.github.comity.period.ReportingPeriod.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.figure.HedgePolicy;
import io.github.comity.formats.Parsed;
import io.github.comity.reconcile.Contradiction;
import io.github.comity.reconcile.Reconciler;
import io.github.comity.reconcile.Reconciliation;
import io.github.comity.reconcile.Verdict;
import io.github.comity.source.Source;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationJsonTest {
    private static ImmutableSet<Claim> claims(String total) {
        return BilateralCooperation.between(KAZ, CZE)
                .reportedBy(
                        KAZ,
                        Source.of("Office"),
                        r -> r.trade(
                                year(2023),
                                t -> t.total(total)
                                        .exports("147.7 million USD", "+19.4%")
                                        .imports("479.1 million USD")))
                .build()
                .claims();
    }

    private static String wrong() {
        return JsonFormat.RECONCILIATION.write(Reconciler.standard().reconcile(claims("700 million USD")));
    }

    @Test
    void findingsOfRandomRecords_areReadAsTheyWereWritten() {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (int seed = 0; seed < 300; seed++) {
            Reconciliation written = Reconciler.standard()
                    .reconcile(new RandomModels(seed).cooperation().claims());
            String json = JsonFormat.RECONCILIATION.write(written);
            Reconciliation read = JsonFormat.RECONCILIATION.parse(json);
            assertThat(JsonFormat.RECONCILIATION.write(read))
                    .as("seed %s", seed)
                    .isEqualTo(json);
            assertThat(read.claims()).isEqualTo(written.claims());
            verdicts.merge(read.verdict(), 1, Integer::sum);
        }
        assertThat(verdicts).isNotEmpty();
    }

    @Test
    void contradiction_isReadWithACertificateThatAddsUp() {
        Reconciliation read = JsonFormat.RECONCILIATION.parse(wrong());
        assertThat(read.verdict()).isEqualTo(Verdict.CONTRADICTORY);
        Contradiction contradiction = read.contradictions().get(0);
        assertThat(contradiction.certificate().verify()).isTrue();
        assertThat(contradiction.certificate().isContradiction()).isTrue();
        assertThat(contradiction.certificate().claims()).containsExactlyElementsOf(contradiction.claims());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"verdict\":\"contradictory\"| \"verdict\":\"consistent\"| /reconciliation/verdict| "
                        + "must be what the claims give, 'contradictory', but was 'consistent'",
                "\"multiplier\":\"1\"| \"multiplier\":\"2\"| "
                        + "/reconciliation/contradictions/0/certificate/steps/0/multiplier| "
                        + "must be what the claims give, '1', but was '2'",
                "\"minimal\":true| \"minimal\":false| /reconciliation/contradictions/0/minimal| "
                        + "must be what the claims give, true, but was false",
                "\"minimal\":true| \"minimal\":\"true\"| /reconciliation/contradictions/0/minimal| "
                        + "must be what the claims give, true, but was 'true'",
                "\"minimal\":true| \"maximal\":true| /reconciliation/contradictions/0| "
                        + "must be what the claims give, an object with 'explanation', 'claims', 'certificate'",
                "\"checks\":[| \"flags\":[\"touching\"],\"checks\":[| /reconciliation/flags| "
                        + "must be what the claims give, nothing, but was a list of 1",
                "\"checks\":[| \"cheques\":[| /reconciliation/cheques| field must be one of 'verdict', "
                        + "'flags', 'checks', "
                        + "'contradictions', 'revisions', 'differences', 'claims', but was 'cheques'; it was "
                        + "passed over",
            })
    void whatTheClaimsDoNotGive_isToldWithItsPlace(String said, String instead, String path, String rule) {
        String json = wrong();
        assertThat(json).contains(said);
        Parsed<Reconciliation> read =
                JsonFormat.RECONCILIATION.read(new StringReader(json.replaceFirst(Pattern.quote(said), instead)));
        assertThat(read.problems().get(0).toString()).contains(" (" + path + "): " + rule);
        assertThat(JsonFormat.RECONCILIATION.write(read.value().orElseThrow())).isEqualTo(json);
    }

    @Test
    void sectionThatIsMissing_isTold() {
        String consistent =
                JsonFormat.RECONCILIATION.write(Reconciler.standard().reconcile(claims("626.8 million USD")));
        String json = consistent.replaceFirst("\"checks\":\\[.*\\],\"claims\"", "\"claims\"");
        assertThat(json).isNotEqualTo(consistent);
        assertThat(JsonFormat.RECONCILIATION.read(new StringReader(json)).problems())
                .hasToString(
                        "[line 1, column 31 (/reconciliation): must have the field 'checks' with a list of 4, as the "
                                + "claims give it, but was without it; read it by the reconciler that wrote it]");
    }

    @Test
    void claimThatCannotBeRead_changesWhatTheOthersGive() {
        String json = wrong();
        int claims = json.lastIndexOf("\"claims\":[");
        String broken = json.substring(0, claims)
                + json.substring(claims).replaceFirst("\"value\":\"700\"", "\"value\":\"7OO\"");
        Parsed<Reconciliation> read = JsonFormat.RECONCILIATION.read(new StringReader(broken));
        assertThat(read.value().orElseThrow().verdict()).isNotEqualTo(Verdict.CONTRADICTORY);
        assertThat(read.problems().get(0).toString()).contains("/figure/value): must be a decimal number");
        assertThat(read.problems().get(1).toString())
                .contains("(/reconciliation/verdict): must be what the claims give");
    }

    @Test
    void sentences_mayBeWordedOtherwise() {
        String json = wrong();
        String other = json.replaceFirst("\"explanation\":\"", "\"explanation\":\"Another release says: ");
        assertThat(JsonFormat.RECONCILIATION.write(JsonFormat.RECONCILIATION.parse(other)))
                .isEqualTo(json);
    }

    @Test
    void otherOptions_needTheirReconciler() {
        Reconciler without = Reconciler.standard().withoutRelations().withHedgePolicy(HedgePolicy.CONVENTION);
        String json = JsonFormat.reconciliation(without).write(without.reconcile(claims("700 million USD")));
        assertThat(JsonFormat.reconciliation(without).parse(json).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(JsonFormat.RECONCILIATION
                        .read(new StringReader(json))
                        .problems()
                        .get(0))
                .hasToString("line 1, column 42 (/reconciliation/verdict): must be what the claims give, "
                        + "'contradictory', but was 'not "
                        + "checkable'; read it by the reconciler that wrote it");
        assertThatThrownBy(() -> JsonFormat.reconciliation(null))
                .hasMessage("reconciler of JsonFormat.reconciliation(...) must be a value, but was null; pass one");
    }
}
