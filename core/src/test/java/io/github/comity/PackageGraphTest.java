package io.github.comity;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Packages import packages of lower levels only; packages of one level do not know each other. */
class PackageGraphTest {
    private static final String ROOT = "io.github.comity.";
    private static final ImmutableMap<String, Integer> LEVELS = ImmutableMap.<String, Integer>builder()
            .put("period", 1)
            .put("figure", 1)
            .put("table", 1)
            .put("solver", 2)
            .put("source", 2)
            .put("party", 2)
            .put("claim", 3)
            .put("event", 3)
            .put("calculation", 4)
            .put("update", 4)
            .put("indicator", 5)
            .put("structure", 5)
            .put("trade", 6)
            .put("investment", 6)
            .put("diplomacy", 5)
            .put("treaty", 5)
            .put("reconcile", 5)
            .put("pattern", 7)
            .put("cooperation", 8)
            .buildOrThrow();
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.comity");

    @TestFactory
    List<DynamicTest> everyPackage_importsLowerLevelsOnly() {
        List<DynamicTest> tests = new ArrayList<>();
        LEVELS.forEach((name, level) -> {
            ImmutableList<String> allowed = LEVELS.entrySet().stream()
                    .filter(other -> other.getValue() < level)
                    .map(other -> ROOT + other.getKey())
                    .collect(ImmutableList.toImmutableList());
            List<String> packages = new ArrayList<>(allowed);
            packages.addAll(List.of(
                    ROOT + name,
                    ROOT + "internal",
                    "java..",
                    "com.google.common..",
                    "org.jspecify..",
                    "org.immutables..",
                    ""));
            tests.add(DynamicTest.dynamicTest(
                    name,
                    () -> classes()
                            .that()
                            .resideInAPackage(ROOT + name)
                            .should()
                            .onlyDependOnClassesThat(resideInAnyPackage(packages.toArray(String[]::new))
                                    .or(describe("are primitive arrays", c -> c.isArray() || c.isPrimitive())))
                            .check(CORE)));
        });
        return tests;
    }

    private static final Set<String> GUESSING =
            Set.of("Guess", "Mark", "Saved", "Sizes", "SparseRow", "Limits", "End", "Vertex");

    @Test
    void everyPackage_hasALevel() {
        Assertions.assertThat(CORE.stream().map(c -> c.getPackageName()).distinct())
                .allMatch(p -> p.equals(ROOT + "internal") || LEVELS.containsKey(p.substring(ROOT.length())));
    }

    @Test
    void packages_formNoCycle() {
        slices().matching("io.github.comity.(*)..").should().beFreeOfCycles().check(CORE);
    }

    /** Floating point may guess in the solver, where nothing counts before it is shown in fractions. */
    @Test
    void nothing_usesBinaryFloatingPoint() {
        noClasses()
                .that(describe(
                        "do not guess",
                        c -> !c.getPackageName().equals(ROOT + "solver") || !GUESSING.contains(c.getSimpleName())))
                .should()
                .dependOnClassesThat(describe(
                        "are double or float",
                        c -> c.getName().equals("double")
                                || c.getName().equals("float")
                                || c.getName().equals("java.lang.Double")))
                .check(CORE);
    }
}
