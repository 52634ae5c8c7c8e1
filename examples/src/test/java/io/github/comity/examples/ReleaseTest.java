package io.github.comity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a version needs to be published: complete POMs, one version everywhere, every library in the BOM. */
class ReleaseTest {
    private static final Path ROOT = root();
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(comity-[^<]+)</artifactId>");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>comity-[^<]+</artifactId>\\s+<version>([0-9][^<]*)</version>");

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static List<Path> poms() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return Stream.concat(Stream.of(ROOT), folders)
                    .map(f -> f.resolve("pom.xml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isLibrary(String pom) {
        return pom.contains("<parent>") && !pom.contains("<maven.deploy.skip>true");
    }

    private static String nameOf(String pom) {
        String own = pom.contains("</parent>") ? pom.substring(pom.indexOf("</parent>")) : pom;
        return ARTIFACT.matcher(own).results().findFirst().orElseThrow().group(1);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult r) -> r.group(1))
                .toList();
    }

    @Test
    void everyLibrary_hasNameDescriptionSourcesJavadocAndBillOfMaterials() throws IOException {
        int libraries = 0;
        for (Path file : poms()) {
            String pom = Files.readString(file);
            assertThat(pom).as(file.toString()).contains("<name>", "<description>");
            if (isLibrary(pom)) {
                libraries++;
                assertThat(pom)
                        .as(file.toString())
                        .contains(
                                "<goal>jar-no-fork</goal>",
                                "<artifactId>maven-javadoc-plugin<",
                                "<goal>makeBom</goal>");
            }
        }
        assertThat(libraries).isEqualTo(6);
    }

    @Test
    void whatIsNotInherited_isComplete() throws IOException {
        for (String file : List.of("pom.xml", "bom/pom.xml")) {
            assertThat(Files.readString(ROOT.resolve(file)))
                    .as(file)
                    .contains("<url>https://", "<license>", "<developer>", "<scm", "project.build.outputTimestamp");
        }
    }

    @Test
    void bom_namesEveryLibrary() throws IOException {
        TreeSet<String> libraries = new TreeSet<>();
        for (Path file : poms()) {
            String pom = Files.readString(file);
            if (isLibrary(pom)) {
                libraries.add(nameOf(pom));
            }
        }
        String bom = Files.readString(ROOT.resolve("bom/pom.xml"));
        assertThat(found(ARTIFACT, bom.substring(bom.indexOf("<dependencyManagement>"))))
                .containsExactlyInAnyOrderElementsOf(libraries);
    }

    @Test
    void version_isOneEverywhere() throws IOException {
        String parent = Files.readString(ROOT.resolve("pom.xml"));
        String version = found(VERSION, parent).get(0);
        List<Path> files = new ArrayList<>(poms());
        files.add(ROOT.resolve("README.md"));
        files.add(ROOT.resolve("docs/release.md"));
        for (Path file : files) {
            assertThat(found(VERSION, Files.readString(file)))
                    .as(file.toString())
                    .isNotEmpty()
                    .containsOnly(version);
        }
        assertThat(Files.readString(ROOT.resolve("CITATION.cff"))).contains("\nversion: " + version + "\n");
    }
}
