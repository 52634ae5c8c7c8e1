package io.github.comity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimGroup;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.StatedQuantity;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Unit;
import io.github.comity.party.CountryPair;
import java.math.BigDecimal;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Equality of the values that are written by hand and made of other values. */
class ValuesTest {
    private static final Claim ONE = Facts.level(Measure.EXPORTS, "2023", "5 USD");
    private static final Claim TWO = Facts.level(Measure.EXPORTS, "2022", "6 USD");

    private static SingleTypeEqualsVerifierApi<?> verifier(Class<?> type) {
        return EqualsVerifier.forClass(type)
                .withPrefabValues(
                        ClaimGroup.class,
                        ClaimGroup.of("group", ImmutableList.of(ONE)),
                        ClaimGroup.of("group", ImmutableList.of(TWO)))
                .withPrefabValues(ImmutableList.class, ImmutableList.of(ONE), ImmutableList.of(TWO))
                .withPrefabValues(ImmutableSet.class, ImmutableSet.of(ONE), ImmutableSet.of(TWO))
                .withPrefabValues(ImmutableMap.class, ImmutableMap.of(1, ONE), ImmutableMap.of(1, TWO))
                .withPrefabValues(Claim.class, ONE, TWO)
                .withPrefabValues(
                        Quantity.class, ONE.subject().quantity(), TWO.subject().quantity())
                .withPrefabValues(Bounds.class, Bounds.exactly(BigDecimal.ONE), Bounds.exactly(BigDecimal.TEN))
                .withPrefabValues(Unit.class, Unit.USD, Unit.EUR)
                .withPrefabValues(
                        Operand.class,
                        Operand.exactly(BigDecimal.ONE, Unit.USD),
                        Operand.exactly(BigDecimal.TEN, Unit.USD))
                .suppress(Warning.NULL_FIELDS, Warning.STRICT_HASHCODE, Warning.BIGDECIMAL_EQUALITY);
    }

    @ParameterizedTest
    @ValueSource(classes = {Derived.class, StatedQuantity.class, CountryPair.class, BilateralCooperation.class})
    void equals_isOfAllFields(Class<?> type) {
        verifier(type).verify();
    }

    /** The generated implementation of a type whose equality is that of its claims. */
    @ParameterizedTest
    @CsvSource({"trade.ImmutableTradePeriod, group", "investment.ImmutableInvestmentFlow, group"})
    void equals_isOfTheClaims_andPassesOverWhatFollowsFromThem(String name, String field)
            throws ClassNotFoundException {
        verifier(Class.forName("io.github.comity." + name))
                .withOnlyTheseFields(field)
                .verify();
    }
}
