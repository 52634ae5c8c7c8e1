package io.github.comity;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import io.github.comity.diplomacy.CompanyInterest;
import io.github.comity.diplomacy.DiplomaticMission;
import io.github.comity.diplomacy.DiplomaticRelations;
import io.github.comity.diplomacy.Forum;
import io.github.comity.diplomacy.JointProject;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.MeetingBuilder;
import io.github.comity.diplomacy.Milestone;
import io.github.comity.diplomacy.MultilateralCooperation;
import io.github.comity.diplomacy.PublicStatement;
import io.github.comity.diplomacy.Visit;
import io.github.comity.diplomacy.VisitBuilder;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.event.Event;
import io.github.comity.event.EventStatus;
import io.github.comity.investment.InvestmentFlow;
import io.github.comity.party.OfficialLevel;
import io.github.comity.trade.TradePeriod;
import io.github.comity.trade.TradeProducts;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.AgreementBuilder;
import io.github.comity.treaty.AgreementStep;
import io.github.comity.treaty.Commission;
import io.github.comity.treaty.CommissionBuilder;
import io.github.comity.treaty.Session;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What all written builders have in common: every setter is their own, visible, and one door to one thing. */
class WrittenBuildersTest {
    private static final List<Class<?>> BUILDERS = List.of(
            Event.Builder.class,
            Milestone.Builder.class,
            Forum.Builder.class,
            CompanyInterest.Builder.class,
            PublicStatement.Builder.class,
            JointProject.Builder.class,
            DiplomaticMission.Builder.class,
            DiplomaticRelations.Builder.class,
            MultilateralCooperation.Builder.class,
            VisitBuilder.class,
            MeetingBuilder.class,
            AgreementBuilder.class,
            AgreementStep.Builder.class,
            CommissionBuilder.class,
            Session.Builder.class,
            TradePeriod.Builder.class,
            TradeProducts.Builder.class,
            InvestmentFlow.Builder.class);

    static List<Class<?>> builders() {
        return BUILDERS;
    }

    private static List<Method> doors(Class<?> builder) {
        return Arrays.stream(builder.getMethods())
                .filter(m -> m.getDeclaringClass() != Object.class)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("builders")
    void everySetter_isDeclaredByThePublicBuilder(Class<?> builder) {
        assertThat(builder.getSuperclass()).isEqualTo(Object.class);
        assertThat(Modifier.isPublic(builder.getModifiers())).isTrue();
        assertThat(doors(builder))
                .hasSizeGreaterThan(4)
                .allSatisfy(m -> assertThat(m.getDeclaringClass()).isEqualTo(builder));
    }

    @ParameterizedTest
    @MethodSource("builders")
    void noDoor_takesAnOptional_orIsNamedAfterTheMachinery(Class<?> builder) {
        assertThat(doors(builder)).allSatisfy(m -> {
            assertThat(m.getParameterTypes()).doesNotContain(Optional.class);
            assertThat(m.getName()).doesNotMatch("given.*|stated.*|addAll.*|add[A-Z].*|put[A-Z].*");
        });
    }

    @ParameterizedTest
    @MethodSource("builders")
    void whatTakesAText_takesTheValueUnderTheSameName(Class<?> builder) {
        ImmutableList<String> names =
                doors(builder).stream().map(Method::getName).collect(ImmutableList.toImmutableList());
        assertThat(names.contains("on") && names.contains("date"))
                .as("two doors to the date")
                .isFalse();
        assertThat(names.contains("in") && names.contains("place"))
                .as("two doors to the place")
                .isFalse();
    }

    static List<Arguments> twice() {
        return List.of(
                twice(
                        () -> Visit.builder().kind(VisitKind.WORKING).kind(VisitKind.STATE),
                        "kind(...) of visit must be called once, but was called with 'working visit' and 'state "
                                + "visit'; "
                                + "keep one"),
                twice(
                        () -> Visit.builder().to(CZE, "Prague").to(KAZ),
                        "to(...) of visit must be called once, but was called with 'CZE' and 'KAZ'; keep one"),
                twice(
                        () -> Visit.builder().on("2024").on("2025"),
                        "on(...) of visit must be called once, but was called with '2024' and '2025'; keep one"),
                twice(
                        () -> Forum.builder().name("A").name("B"),
                        "name(...) of forum must be called once, but was called with 'A' and 'B'; keep one"),
                twice(
                        () -> Forum.builder().in("Prague, CZE").in("Astana, KAZ"),
                        "in(...) of forum must be called once, but was called with 'Prague, CZE' and 'Astana, KAZ'; "
                                + "keep one"),
                twice(
                        () -> Milestone.builder().figure("7 {horses}").figure("8 {horses}"),
                        "figure(...) of milestone must be called once, but was called with '7 {horses}' and "
                                + "'8 {horses}'; keep one"),
                twice(
                        () -> Meeting.builder().andOthers().andOthers(),
                        "andOthers(...) of meeting must be called once, but was called with 'true' and 'true'; "
                                + "keep one"),
                twice(
                        () -> Meeting.builder().level(OfficialLevel.MINISTER).level(OfficialLevel.EXPERT),
                        "level(...) of meeting must be called once, but was called with 'minister' and 'expert'; "
                                + "keep one"),
                twice(
                        () -> CompanyInterest.builder().of(KAZ).of(CZE),
                        "of(...) of company interest must be called once, but was called with 'KAZ' and 'CZE'; "
                                + "keep one"),
                twice(
                        () -> Commission.builder().shortName("A").shortName("B"),
                        "shortName(...) of commission must be called once, but was called with 'A' and 'B'; keep one"),
                twice(
                        () -> Agreement.builder().numberOfAreas(28).numberOfAreas(29),
                        "numberOfAreas(...) of agreement must be called once, but was called with '28' and '29'; "
                                + "keep one"),
                twice(
                        () -> Agreement.builder().signedIn("Prague, CZE").signedIn("Astana, KAZ"),
                        "signedIn(...) of agreement must be called once, but was called with 'Prague, CZE' and "
                                + "'Astana, KAZ'; keep one"),
                twice(
                        () -> DiplomaticRelations.between(KAZ, CZE)
                                .established("1993")
                                .established("1994"),
                        "established(...) of diplomatic relations must be called once, but was called with '1993' and "
                                + "'1994'; keep one"),
                twice(
                        () -> Event.builder().status(EventStatus.HELD).status(EventStatus.PLANNED),
                        "status(...) of event must be called once, but was called with 'held' and 'planned'; "
                                + "keep one"));
    }

    private static Arguments twice(ThrowingCallable call, String message) {
        return Arguments.of(call, message);
    }

    @ParameterizedTest
    @MethodSource("twice")
    void setTwice_isRefusedInTheWordsThatOneTypes(ThrowingCallable call, String message) {
        assertThatIllegalStateException().isThrownBy(call).withMessage(message);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nulls_nameTheMethodAndWhatIsBuilt() {
        assertThatNullPointerException()
                .isThrownBy(() -> Visit.builder().visitor(null))
                .withMessage(
                        "visitor(...) of visit must be called with a value, but was called with null; leave it out");
        assertThatNullPointerException()
                .isThrownBy(() -> Meeting.builder().side(null))
                .withMessage(
                        "side(...) of meeting must be called with a value, but was called with null; leave it out");
        assertThatNullPointerException()
                .isThrownBy(() -> Agreement.builder().between(KAZ, null))
                .withMessage("between(...) of agreement must be called with a value, but was called with null; leave "
                        + "it out");
    }
}
