package io.github.comity.reconcile;

import static io.github.comity.reconcile.Said.exports;
import static io.github.comity.reconcile.Said.imports;
import static io.github.comity.reconcile.Said.reconcile;
import static io.github.comity.reconcile.Said.total;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckTest {
    @Test
    void table_saysWhatTheOthersAllow() {
        Reconciliation found = reconcile(
                total("2023", "626.8 million USD"),
                exports("2023", "147.7 million USD"),
                imports("2023", "479.1 million USD"),
                exports("2019", "80 million USD"));
        assertThat(Check.table(found.checks()).toString()).isEqualTo("""
                        subject                                         printed            outcome      others from  \
                        others to  unit  reason
                        exports of Kazakhstan to Czechia in 2019        80 million USD     not checked               \
                                   USD   no other claim says anything about it
                        exports of Kazakhstan to Czechia in 2023        147.7 million USD  passed         147600000  \
                        147800000  USD   the others bound it at both ends, and it agrees
                        imports of Kazakhstan from Czechia in 2023      479.1 million USD  passed         479000000  \
                        479200000  USD   the others bound it at both ends, and it agrees
                        total trade of Kazakhstan with Czechia in 2023  626.8 million USD  passed         626700000  \
                        626900000  USD   the others bound it at both ends, and it agrees""");
    }
}
