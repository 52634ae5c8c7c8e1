package io.github.comity.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kept input, given to its target without a fuzzer. */
class CorpusTest {
    private static final Path CORPUS = Path.of("corpus");

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> input_ofACorpus_breaksNoPromise() throws IOException {
        Stream.Builder<DynamicTest> tests = Stream.builder();
        for (Path folder : below(CORPUS)) {
            for (Path input : below(folder)) {
                tests.add(DynamicTest.dynamicTest(folder.getFileName() + "/" + input.getFileName(), () -> {
                    Class.forName("io.github.comity.fuzz." + folder.getFileName())
                            .getMethod("fuzzerTestOneInput", byte[].class)
                            .invoke(null, Files.readAllBytes(input));
                }));
            }
        }
        return tests.build();
    }

    @Test
    void target_hasACorpusOfItsName() throws IOException {
        List<String> targets = below(Path.of("src/main/java/io/github/comity/fuzz")).stream()
                .map(p -> p.getFileName().toString().replace(".java", ""))
                .filter(n -> n.endsWith("Fuzz"))
                .toList();
        assertThat(below(CORPUS).stream().map(p -> p.getFileName().toString())).containsExactlyElementsOf(targets);
    }
}
