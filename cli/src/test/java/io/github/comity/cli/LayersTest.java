package io.github.comity.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The command is a front: one public class, nothing that other modules know, and no way to the network. */
class LayersTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.comity");

    @Test
    void programAlone_isPublic() {
        assertThat(ALL.stream()
                        .filter(c -> c.getPackageName().startsWith("io.github.comity.cli"))
                        .filter(c -> c.isTopLevelClass() && c.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(c -> c.getSimpleName()))
                .containsExactly("Comity");
    }

    @Test
    void picocli_isKnownToTheCommandAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.comity.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "io.github.comity.cli..")
                .check(ALL);
    }

    @Test
    void command_neitherFetchesNorCalculates() {
        classes()
                .that()
                .resideInAPackage("io.github.comity.cli..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.comity..",
                        "java.io",
                        "java.lang..",
                        "java.nio..",
                        "java.time..",
                        "java.util..",
                        "com.google.common..",
                        "org.jspecify..",
                        "picocli..",
                        "tools.jackson.core..",
                        "")
                .check(ALL);
    }
}
