package io.github.comity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of CONTRIBUTING.md that says how each public type is made names every one of them, and is right. */
class ContributingTest {
    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)`");
    private static final ImmutableSet<String> HIDDEN = ImmutableSet.of("internal", "calculation", "solver", "update");

    @Test
    void everyPublicType_standsInTheRowOfItsKind() throws IOException {
        Map<String, String> stated = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("..", "CONTRIBUTING.md"))) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 5 && NAME.matcher(cells[2]).find()) {
                NAME.matcher(cells[2])
                        .results()
                        .map(MatchResult::group)
                        .forEach(n -> assertThat(stated.put(n.replace("`", ""), kind(cells[1])))
                                .as(n + " stands twice")
                                .isNull());
            }
        }
        Map<String, String> actual = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.comity")) {
            if (isValue(type)) {
                actual.put(type.getSimpleName(), kind(type));
            }
        }
        stated.replaceAll((name, kind) -> kind.equals("no value") ? "written by hand" : kind);
        assertThat(stated).isEqualTo(actual);
    }

    private static String kind(String cell) {
        String words = cell.strip();
        return words.startsWith("generated") ? "generated" : words;
    }

    private static String kind(JavaClass type) {
        return type.isRecord()
                ? "a record"
                : type.getModifiers().contains(JavaModifier.ABSTRACT) ? "generated" : "written by hand";
    }

    /** A public class, but no calculator, builder, look-ups, enum, interface or form of one. */
    private static boolean isValue(JavaClass type) {
        String name = type.getSimpleName();
        return isPublic(type)
                && !HIDDEN.contains(type.getPackageName().replace("io.github.comity.", ""))
                && !type.isEnum()
                && !type.isInterface()
                && !name.endsWith("Calculator")
                && !name.endsWith("Builder")
                && !name.endsWith("LookUps")
                && type.getEnclosingClass().map(e -> !e.isInterface()).orElse(true);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ContributingTest::isPublic).orElse(true);
    }
}
