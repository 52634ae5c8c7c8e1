package io.github.comity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every name of ours in docs/interoperability.md exists. */
class InteroperabilityTest {
    private static final Path PAGE = Path.of("..", "docs", "interoperability.md");
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)(?:\\.(\\w+))?` \\|.*");

    @Test
    void firstColumns_nameTypesAndAccessorsThatExist() throws IOException {
        ImmutableMap<String, JavaClass> types = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.comity")
                        .stream()
                        .filter(c -> c.isTopLevelClass() && c.getModifiers().contains(JavaModifier.PUBLIC))
                        .collect(ImmutableMap.toImmutableMap(JavaClass::getSimpleName, Function.identity()));
        ImmutableList<Matcher> rows = Files.readAllLines(PAGE).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .collect(ImmutableList.toImmutableList());
        assertThat(rows).hasSizeGreaterThan(60);
        for (Matcher row : rows) {
            assertThat(types).as(row.group()).containsKey(row.group(1));
            Class<?> type = types.get(row.group(1)).reflect();
            assertThat(row.group(2) == null || members(type).anyMatch(row.group(2)::equals))
                    .as(row.group())
                    .isTrue();
        }
    }

    private static Stream<String> members(Class<?> type) {
        return Stream.of(
                        Arrays.stream(type.getMethods()).map(m -> m.getName()),
                        Arrays.stream(type.getFields()).map(f -> f.getName()),
                        Arrays.stream(type.getClasses()).map(c -> c.getSimpleName()))
                .flatMap(Function.identity());
    }
}
