package io.github.comity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The house drawn in {@code docs/architecture.md} is the one that stands: modules by their POMs, packages by what their
 * sources import. {@code -Dhouse.update=true} draws it anew.
 */
class HouseTest {
    private static final Path ROOT = root();
    private static final Path PAGE = ROOT.resolve("docs/architecture.md");
    private static final List<String> MODULES = List.of(
            "core",
            "communique",
            "formats",
            "brief",
            "cli",
            "spark",
            "examples",
            "fuzz",
            "kotlin",
            "mutants",
            "stress",
            "benchmarks");
    private static final Pattern USES = Pattern.compile(
            "<artifactId>comity-(\\w+)</artifactId>(?:\\s*<version>[^<]*</version>)?(?:\\s*<type>[^<]*</type>)?"
                    + "\\s*(<scope>test)?");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?io\\.github\\.comity\\.([a-z]+(?:\\.[a-z]+)*)\\.[A-Z]");

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    @Test
    void diagrams_areThoseOfTheHouseThatStands() throws IOException {
        String page = Files.readString(PAGE);
        String drawn = replaced(
                replaced(
                        replaced(page, "modules", drawing(modules())),
                        "packages of core",
                        drawing(packages("core", ""))),
                "packages of communique",
                drawing(packages("communique", "communique")));
        if (Boolean.getBoolean("house.update")) {
            Files.writeString(PAGE, drawn);
        }
        assertThat(page)
                .as("the house changed; run mvn -pl examples -am test -Dtest=HouseTest "
                        + "-Dsurefire.failIfNoSpecifiedTests=false -Dhouse.update=true")
                .isEqualTo(drawn);
    }

    private static String replaced(String page, String name, String drawing) {
        String mark = "<!-- drawn: " + name + " -->\n```mermaid\n";
        int start = page.indexOf(mark) + mark.length();
        assertThat(start).as("page must have the mark of %s", name).isGreaterThan(mark.length() - 1);
        return page.substring(0, start) + drawing + page.substring(page.indexOf("```", start));
    }

    private static NavigableMap<String, NavigableSet<String>> modules() throws IOException {
        NavigableMap<String, NavigableSet<String>> graph = new TreeMap<>();
        for (String module : MODULES) {
            String pom = Files.readString(ROOT.resolve(module).resolve("pom.xml"));
            String own = pom.substring(pom.indexOf("<dependencies>"));
            NavigableSet<String> used = new TreeSet<>();
            USES.matcher(own).results().filter(r -> r.group(2) == null).forEach(r -> used.add(r.group(1)));
            graph.put(module, used);
        }
        return graph;
    }

    private static NavigableMap<String, NavigableSet<String>> packages(String module, String below) throws IOException {
        Path sources =
                ROOT.resolve(module).resolve("src/main/java/io/github/comity").resolve(below);
        NavigableMap<String, NavigableSet<String>> graph = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String name = sources.relativize(file.getParent()).toString().replace('\\', '/');
                NavigableSet<String> used = graph.computeIfAbsent(name.isEmpty() ? below : name, n -> new TreeSet<>());
                IMPORT.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult r) -> r.group(1))
                        .map(p -> p.startsWith(below + ".") ? p.substring(below.length() + 1) : p)
                        .forEach(used::add);
            }
        }
        graph.remove("internal");
        graph.forEach((name, used) -> used.retainAll(graph.keySet()));
        graph.forEach((name, used) -> used.remove(name));
        return graph;
    }

    /** The edges that no other path implies. */
    private static String drawing(NavigableMap<String, NavigableSet<String>> graph) {
        StringBuilder out = new StringBuilder("flowchart BT\n");
        for (Map.Entry<String, NavigableSet<String>> entry : graph.entrySet()) {
            if (entry.getValue().isEmpty()) {
                out.append("  ").append(entry.getKey()).append('\n');
            }
            for (String used : entry.getValue()) {
                boolean isImplied = entry.getValue().stream()
                        .anyMatch(other ->
                                !other.equals(used) && reached(graph, other).contains(used));
                if (!isImplied) {
                    out.append("  ")
                            .append(entry.getKey())
                            .append(" --> ")
                            .append(used)
                            .append('\n');
                }
            }
        }
        return out.toString();
    }

    private static NavigableSet<String> reached(NavigableMap<String, NavigableSet<String>> graph, String from) {
        NavigableSet<String> all = new TreeSet<>();
        for (String used : graph.getOrDefault(from, new TreeSet<>())) {
            all.add(used);
            all.addAll(reached(graph, used));
        }
        return all;
    }
}
