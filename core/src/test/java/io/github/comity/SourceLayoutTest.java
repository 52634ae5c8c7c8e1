package io.github.comity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the formatter cannot hold by itself: it wraps code and Javadoc, but breaks no string, and what is too long to be
 * read.
 */
class SourceLayoutTest {
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_FILE = 400;

    @Test
    void noLine_isLongerThan120Characters() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.codePointCount(0, line.length()) > LONGEST_LINE) {
                    tooLong.add(file + ":" + (i + 1));
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    /** A table is no code to read from top to bottom. */
    private static final Set<String> TABLES = Set.of("Countries.java");

    @Test
    void noFileOfTheLibrary_isLongerThan400Lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            String path = file.toString().replace('\\', '/');
            boolean isMain = path.contains("/core/src/main/")
                    || path.contains("/communique/src/main/")
                    || path.contains("/formats/src/main/")
                    || path.contains("/brief/src/main/")
                    || path.contains("/cli/src/main/");
            if (isMain && !TABLES.contains(file.getFileName().toString())) {
                int lines = Files.readAllLines(file).size();
                if (lines > LONGEST_FILE) {
                    tooLong.add(file + ": " + lines);
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    /** The Java files of all modules; the tests run in the folder of their own module. */
    private static List<Path> sources() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of("..").toAbsolutePath().normalize())) {
            for (Path module : modules.map(m -> m.resolve("src"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> found = Files.walk(module)) {
                    found.filter(f -> f.toString().endsWith(".java")).forEach(files::add);
                }
            }
        }
        assertThat(files).isNotEmpty();
        return files;
    }
}
