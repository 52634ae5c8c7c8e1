package io.github.comity.reconcile;

import static io.github.comity.claim.Measure.EXPORTS;
import static io.github.comity.claim.Measure.RE_EXPORTS;
import static io.github.comity.claim.Measure.TRADE_BALANCE;
import static io.github.comity.reconcile.Said.claim;
import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.imports;
import static io.github.comity.reconcile.Said.level;
import static io.github.comity.reconcile.Said.quantity;
import static io.github.comity.reconcile.Said.reconcile;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import org.junit.jupiter.api.Test;

class OthersTest {
    private static final Quantity OIL = quantity(EXPORTS, "2023").withScope("HS 2022:2709");

    private static String whyNot(Claim claim, Claim... others) {
        Claim[] all = new Claim[others.length + 1];
        System.arraycopy(others, 0, all, 1, others.length);
        all[0] = claim;
        Check check = reconcile(all).checks().stream()
                .filter(c -> c.claim().equals(claim))
                .findFirst()
                .orElseThrow();
        assertThat(check.outcome()).isEqualTo(Check.Outcome.NOT_CHECKED);
        return check.reason();
    }

    /** What 1 million is hardly anything of is at least 200 million; no one says that it is no more than anything. */
    @Test
    void whyNotChecked_oneEnd_isSaid() {
        Claim claim = claim(Subject.level(OIL), "300.0 million USD");
        Claim other = imports("2023", "1.0 million USD");
        Claim hardlyAny = claim(Subject.ratio(other.subject().quantity(), OIL), "0%");
        assertThat(whyNot(claim, other, hardlyAny)).isEqualTo("the others bound it at one end only");
        assertThat(whyNot(claim, other, hardlyAny, exports("2023", "500.0 million USD")))
                .isEqualTo("the others bound it at both ends, but at one only because nothing is negative and no part "
                        + "larger than its whole");
    }

    @Test
    void whyNotChecked_bySignsAlone_isSaid() {
        assertThat(whyNot(exports("2023", "50.0 million USD"), level(RE_EXPORTS, "2023", "30.0 million USD")))
                .isEqualTo("the others bound it only because nothing is negative and no part larger than its whole");
    }

    @Test
    void whyNotChecked_byNothing_isSaid() {
        assertThat(whyNot(exports("2023", "50.0 million USD"), exports("2022", "30.0 million USD")))
                .isEqualTo("no other claim says anything about it");
    }

    @Test
    void whyNotChecked_stretchedHedge_isSaid() {
        assertThat(whyNot(
                        exports("2023", "300.0 million USD"),
                        imports("2023", "200.0 million USD"),
                        level(TRADE_BALANCE, "2023", "at most -50 million USD")))
                .isEqualTo("its hedge or those of others are stretched, and without them the others do not bound it at "
                        + "both ends");
    }
}
