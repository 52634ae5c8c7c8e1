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

/** Characters know no words, words no constructs, constructs no clauses, and none of them the interface. */
class LayersTest {
    private static final String ROOT = "io.github.comity.communique";
    private static final ImmutableList<String> LAYERS =
            ImmutableList.of(ROOT + ".text", ROOT + ".language", ROOT + ".construct", ROOT + ".binding", ROOT);
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @TestFactory
    List<DynamicTest> everyLayer_usesLowerLayersOnly() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < LAYERS.size(); i++) {
            List<String> packages = new ArrayList<>(LAYERS.subList(0, i + 1));
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
            String layer = LAYERS.get(i);
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
