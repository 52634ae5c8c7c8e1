package io.github.comity.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {
    @ParameterizedTest
    @EnumSource
    void agreementKind_roundTrips(AgreementKind kind) {
        assertThat(AgreementKind.parse(kind.toString())).isEqualTo(kind);
        assertThat(AgreementKind.parse(kind.name())).isEqualTo(kind);
        assertThat(AgreementKind.parse(kind.label().toUpperCase(Locale.ROOT))).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource
    void agreementStatus_roundTrips(AgreementStatus status) {
        assertThat(AgreementStatus.parse(status.toString())).isEqualTo(status);
        assertThat(AgreementStatus.parse(status.name())).isEqualTo(status);
        assertThat(status.label()).isEqualTo(status.toString());
    }

    @ParameterizedTest
    @EnumSource
    void commissionKind_roundTrips(CommissionKind kind) {
        assertThat(CommissionKind.parse(kind.toString())).isEqualTo(kind);
        assertThat(CommissionKind.parse(kind.name())).isEqualTo(kind);
        assertThat(kind.label()).isEqualTo(kind.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "MoU,MEMORANDUM_OF_UNDERSTANDING",
        "joint statement,JOINT_DECLARATION",
        "Action Plan,ROADMAP",
        "Exchange of Letters,EXCHANGE_OF_NOTES",
        "convention,AGREEMENT"
    })
    void agreementKind_synonyms(String text, AgreementKind kind) {
        assertThat(AgreementKind.parse(text)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "TREATY,true,true", "AGREEMENT,true,true", "PROTOCOL,true,true", "MEMORANDUM_OF_UNDERSTANDING,false,true",
        "JOINT_DECLARATION,false,true", "ROADMAP,false,true", "EXCHANGE_OF_NOTES,true,true", "CONTRACT,true,false"
    })
    void agreementKind_effect(AgreementKind kind, boolean binding, boolean international) {
        assertThat(kind.isBindingByDefault()).isEqualTo(binding);
        assertThat(kind.isUnderInternationalLaw()).isEqualTo(international);
    }

    @ParameterizedTest
    @EnumSource
    void agreementStatus_isAppliedProvisionallyOrInForce(AgreementStatus status) {
        assertThat(status.isApplied())
                .isEqualTo(status == AgreementStatus.PROVISIONALLY_APPLIED || status == AgreementStatus.IN_FORCE);
    }

    @Test
    void unknown_isRefusedWithTheList() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreementKind.parse("pact"))
                .withMessage("cannot parse agreement kind from 'pact': use one of treaty, agreement, protocol,"
                        + " memorandum of understanding, joint declaration, roadmap, exchange of notes, contract");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreementStatus.parse("ratified"))
                .withMessage(
                        "cannot parse agreement status from 'ratified': use one of not recorded, under negotiation,"
                                + " initialled, signed, provisionally applied, in force, suspended, expired, "
                                + "terminated");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommissionKind.parse("x".repeat(1 << 20)))
                .withMessage("cannot parse commission kind from '" + "x".repeat(48) + "'... (1048576 characters):"
                        + " use one of intergovernmental commission, joint commission, council, committee,"
                        + " parliamentary committee, working group, business council");
        assertThatIllegalArgumentException().isThrownBy(() -> AgreementKind.parse("\0\uD800"));
    }
}
