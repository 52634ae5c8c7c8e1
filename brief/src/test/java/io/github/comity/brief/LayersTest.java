package io.github.comity.brief;

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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Values know no words, words no pages, and nothing draws through the desktop of the machine. */
class LayersTest {
    private static final String ROOT = "io.github.comity.brief";
    /** From below; those of one line do not know each other. */
    private static final ImmutableList<ImmutableList<String>> LEVELS = ImmutableList.of(
            ImmutableList.of(ROOT + ".section", ROOT + ".words"),
            ImmutableList.of(ROOT + ".page"),
            ImmutableList.of(ROOT + ".chart"),
            ImmutableList.of(ROOT));

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @TestFactory
    List<DynamicTest> everyLayer_usesLowerLayersOnly() {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (List<String> level : LEVELS) {
            for (String layer : level) {
                List<String> packages = new ArrayList<>(below);
                packages.add(layer);
                for (String core : List.of(
                        "claim",
                        "communique",
                        "cooperation",
                        "diplomacy",
                        "event",
                        "figure",
                        "indicator",
                        "party",
                        "period",
                        "reconcile",
                        "source",
                        "treaty")) {
                    packages.add("io.github.comity." + core);
                }
                packages.addAll(List.of("java..", "com.google.common..", "org.jspecify..", "com.samskivert..", ""));
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
            below.addAll(level);
        }
        return tests;
    }

    @Test
    void everyPackage_isALayer() {
        List<String> layers = LEVELS.stream().flatMap(List::stream).toList();
        assertThat(MODULE.stream().map(c -> c.getPackageName()).distinct()).allMatch(layers::contains);
    }

    @Test
    void layers_formNoCycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MODULE);
    }

    @Test
    void nothing_drawsThroughTheDesktop_readsTheClock_orCalculatesInBinary() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are of java.desktop, of locale data, a clock, or binary numbers",
                        c -> c.getPackageName().startsWith("java.awt")
                                || c.getPackageName().startsWith("javax.swing")
                                || c.getPackageName().startsWith("java.text")
                                || c.getPackageName().equals("java.time.format")
                                || c.getName().equals("java.time.Clock")
                                || c.getName().equals("double")
                                || c.getName().equals("float")))
                .check(MODULE);
    }

    @Test
    void module_doesNotRequireTheDesktop() throws IOException {
        String module = Files.readString(Path.of("src/main/java/module-info.java"));
        assertThat(module).contains("requires").doesNotContain("java.desktop");
    }
}
