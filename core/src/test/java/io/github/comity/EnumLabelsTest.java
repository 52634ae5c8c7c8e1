package io.github.comity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comity.claim.Coverage;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.cooperation.Change;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import io.github.comity.investment.Direction;
import io.github.comity.party.World;
import io.github.comity.reconcile.Check;
import io.github.comity.reconcile.Flag;
import io.github.comity.reconcile.Slip;
import io.github.comity.reconcile.Verdict;
import io.github.comity.trade.Valuation;
import io.github.comity.treaty.AgreementStep;
import io.github.comity.treaty.Registration;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of every public enum: found by reflection, so that none is forgotten. */
class EnumLabelsTest {
    private static final Set<String> NOT_EXPORTED = Set.of("calculation", "internal", "solver", "update");

    static List<Class<?>> enums() throws Exception {
        Path classes = Path.of(Verdict.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> enums = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.sorted().toList()) {
                String name = classes.relativize(file).toString();
                if (!name.startsWith("io") || !name.endsWith(".class")) {
                    continue;
                }
                Class<?> type = Class.forName(
                        name.substring(0, name.length() - 6).replace('/', '.').replace('\\', '.'));
                String room =
                        type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
                if (type.isEnum() && isPublic(type) && !NOT_EXPORTED.contains(room)) {
                    enums.add(type);
                }
            }
        }
        return enums;
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static String label(Object constant) throws ReflectiveOperationException {
        return (String) constant.getClass().getMethod("label").invoke(constant);
    }

    private static Object parse(Class<?> type, CharSequence text) throws Throwable {
        Method parse = type.getMethod("parse", CharSequence.class);
        try {
            return parse.invoke(null, text);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Test
    void allOfThem_areFound() throws Exception {
        assertThat(enums())
                .hasSizeGreaterThan(30)
                .contains(Verdict.class, Direction.class, Change.Effect.class, Measure.Sign.class, World.class);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void label_isUniqueAndLowerCase_andParses(Class<?> type) throws Throwable {
        List<String> labels = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            String label = label(constant);
            labels.add(label);
            assertThat(label).isNotBlank().isEqualTo(label.strip()).isEqualTo(label.toLowerCase(Locale.ROOT));
            assertThat(label).doesNotContain("_");
            String name = ((Enum<?>) constant).name();
            for (String text : List.of(
                    label,
                    label.toUpperCase(Locale.ROOT),
                    " " + label + " ",
                    name,
                    name.toLowerCase(Locale.ROOT),
                    constant.toString())) {
                assertThat(parse(type, text)).as(text).isSameAs(constant);
            }
        }
        assertThat(labels).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("enums")
    void parse_ofAnUnknownWord_listsTheLabels(Class<?> type) throws Throwable {
        List<String> labels = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            labels.add(label(constant));
        }
        for (String text : List.of("x", "", "none of them", labels.get(0) + "s of it")) {
            assertThatThrownBy(() -> parse(type, text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("cannot parse [a-z ]+ from '.*': use one of .+")
                    .hasMessageEndingWith(" from '" + text + "': use one of " + String.join(", ", labels));
        }
    }

    static Stream<Arguments> labels() {
        return Stream.of(
                Arguments.of(Direction.INWARD, "inward"),
                Arguments.of(Coverage.GOODS_AND_SERVICES, "goods and services"),
                Arguments.of(Verdict.NOT_CHECKABLE, "not checkable"),
                Arguments.of(Flag.HEDGE_STRETCHED, "hedge stretched"),
                Arguments.of(Check.Outcome.LEFT_OUT, "left out"),
                Arguments.of(Slip.DIGIT_SLIP, "one digit"),
                Arguments.of(Growth.Form.RATE, "growth rate"),
                Arguments.of(Qualifier.AS_PRINTED, "as printed"),
                Arguments.of(Magnitude.ONE, "one"),
                Arguments.of(Valuation.CIF, "cif"),
                Arguments.of(Change.Effect.ADDS, "adds"),
                Arguments.of(World.WORLD, "world"),
                Arguments.of(Registration.Register.FILED_AND_RECORDED, "filed and recorded"),
                Arguments.of(AgreementStep.Kind.ENTERED_INTO_FORCE, "entered into force"));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void label_saysWhatItIs(Enum<?> constant, String label) throws Throwable {
        assertThat(label(constant)).isEqualTo(label);
    }

    @Test
    void messages_nameTheEnum() {
        assertThatThrownBy(() -> Direction.parse("x"))
                .hasMessage("cannot parse direction from 'x': use one of inward, outward");
        assertThatThrownBy(() -> Verdict.parse("maybe"))
                .hasMessage("cannot parse verdict from 'maybe': use one of consistent, contradictory, not checkable,"
                        + " undecided");
        assertThatThrownBy(() -> Change.Effect.parse("drops"))
                .hasMessage("cannot parse change effect from 'drops': use one of adds, revises, contradicts");
        assertThatThrownBy(() -> Measure.Temporality.parse("both"))
                .hasMessage("cannot parse measure temporality from 'both': use one of flow, stock");
    }
}
