package io.github.comity.communique;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Characters know no words, words no constructs, constructs no clauses, and none of them the interface; what binds
 * figures and what reads contacts stand side by side.
 */
class LayersTest {
    private static final String ROOT = "io.github.comity.communique";
    /** From below; those of one line do not know each other. */
    private static final ImmutableList<ImmutableList<String>> LEVELS = ImmutableList.of(
            ImmutableList.of(ROOT + ".text"),
            ImmutableList.of(ROOT + ".language"),
            ImmutableList.of(ROOT + ".construct"),
            ImmutableList.of(ROOT + ".binding", ROOT + ".contact"),
            ImmutableList.of(ROOT));

    private static final ImmutableList<String> LAYERS =
            LEVELS.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @TestFactory
    List<DynamicTest> everyLayer_usesLowerLayersOnly() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String layer : LAYERS) {
            List<String> packages = new ArrayList<>(List.of(layer));
            LEVELS.stream().takeWhile(l -> !l.contains(layer)).forEach(packages::addAll);
            for (String core : List.of(
                    "claim",
                    "cooperation",
                    "diplomacy",
                    "event",
                    "figure",
                    "party",
                    "period",
                    "reconcile",
                    "source",
                    "treaty")) {
                packages.add("io.github.comity." + core);
            }
            packages.addAll(List.of("java..", "com.google.common..", "org.jspecify..", ""));
            tests.add(DynamicTest.dynamicTest(
                    layer,
                    () -> classes()
                            .that()
                            .resideInAPackage(layer)
                            .should()
                            .onlyDependOnClassesThat(resideInAnyPackage(packages.toArray(String[]::new))
                                    .or(describe("are primitive arrays", c -> c.isArray() || c.isPrimitive())))
                            .check(MODULE)));
        }
        return tests;
    }

    @Test
    void everyPackage_isALayer() {
        assertThat(MODULE.stream().map(c -> c.getPackageName()).distinct()).allMatch(LAYERS::contains);
    }

    @Test
    void layers_formNoCycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MODULE);
    }

    @Test
    void nothing_usesRegularExpressions_orBinaryFloatingPoint() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are regular expressions or double",
                        c -> c.getPackageName().equals("java.util.regex")
                                || c.getName().equals("double")
                                || c.getName().equals("float")))
                .check(MODULE);
    }
}
