package io.github.comity;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.comity.claim.Assumption;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.diplomacy.CompanyInterest;
import io.github.comity.diplomacy.DiplomaticRelations;
import io.github.comity.diplomacy.Forum;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.Milestone;
import io.github.comity.diplomacy.Visit;
import io.github.comity.diplomacy.VisitBuilder;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.event.Event;
import io.github.comity.event.EventStatus;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Company;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Organization;
import io.github.comity.party.Post;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.Commission;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
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
    /** Every public builder that there is, found by its name. */
    static List<Class<?>> builders() {
        List<Class<?>> found = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.comity")) {
            if (type.getSimpleName().endsWith("Builder") && !type.isInterface() && isPublic(type)) {
                found.add(type.reflect());
            }
        }
        assertThat(found).contains(Claim.Builder.class, Official.Builder.class, VisitBuilder.class);
        return found;
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(WrittenBuildersTest::isPublic).orElse(true);
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
                        () -> Claim.builder().id("1").id("2"),
                        "id(...) of claim must be called once, but was called with '1' and '2'; keep one"),
                twice(
                        () -> Claim.builder().figure("5 USD").figure(Figure.parse("6 USD")),
                        "figure(...) of claim must be called once, but was called with '5 USD' and '6 USD'; keep one"),
                twice(
                        () -> Quantity.builder().unit("USD").unit(Unit.EUR),
                        "unit(...) of quantity must be called once, but was called with 'USD' and 'EUR'; keep one"),
                twice(
                        () -> Quantity.builder().period("2023").period(ReportingPeriod.year(2024)),
                        "period(...) of quantity must be called once, but was called with '2023' and '2024'; keep "
                                + "one"),
                twice(
                        () -> Source.builder().published("2024-09-02").published("2024-09"),
                        "published(...) of source must be called once, but was called with '2024-09-02' and "
                                + "'2024-09'; keep one"),
                twice(
                        () -> CountryGroup.builder().code("EU").code("CIS"),
                        "code(...) of country group must be called once, but was called with 'EU' and 'CIS'; keep "
                                + "one"),
                twice(
                        () -> Organization.builder().acronym("UN").acronym("UNO"),
                        "acronym(...) of organization must be called once, but was called with 'UN' and 'UNO'; keep "
                                + "one"),
                twice(
                        () -> Company.builder().country(KAZ).country(CZE),
                        "country(...) of company must be called once, but was called with 'KAZ' and 'CZE'; keep one"),
                twice(
                        () -> Post.builder().level(OfficialLevel.MINISTER).level(OfficialLevel.EXPERT),
                        "level(...) of post must be called once, but was called with 'minister' and 'expert'; keep "
                                + "one"),
                twice(
                        () -> Official.builder().until("2024").until("2025"),
                        "until(...) of official must be called once, but was called with '2024' and '2025'; keep "
                                + "one"),
                twice(
                        () -> Official.builder().acting(true).acting(false),
                        "acting(...) of official must be called once, but was called with 'true' and 'false'; keep "
                                + "one"),
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

    @Test
    @SuppressWarnings("NullAway")
    void nulls_nameTheMethod_ofTextsAndValuesAndOfOneAmongMany() {
        String text = null;
        List<ThrowingCallable> calls = List.of(
                () -> Source.builder().publisher(null),
                () -> Source.builder().published(text),
                () -> Quantity.builder().unit(text),
                () -> Claim.builder().figure(text),
                () -> Claim.builder().assumptions((Assumption) null),
                () -> CountryGroup.builder().member(KAZ, text),
                () -> Organization.builder().aliases("UNO", null),
                () -> Company.builder().sector(null),
                () -> Post.builder().represents(null),
                () -> Official.builder().from(text));
        List<String> doors = List.of(
                "publisher(...) of source",
                "published(...) of source",
                "unit(...) of quantity",
                "figure(...) of claim",
                "assumptions(...) of claim",
                "member(...) of country group",
                "aliases(...) of organization",
                "sector(...) of company",
                "represents(...) of post",
                "from(...) of official");
        assertThatNullPointerException()
                .isThrownBy(() -> CountryGroup.builder().member(null, "2004/.."))
                .withMessage("country of CountryGroup.Builder.member(...) must be a value, but was null; pass one");
        for (int i = 0; i < calls.size(); i++) {
            assertThatNullPointerException()
                    .isThrownBy(calls.get(i))
                    .withMessage(doors.get(i) + " must be called with a value, but was called with null; leave it out");
        }
    }
}
