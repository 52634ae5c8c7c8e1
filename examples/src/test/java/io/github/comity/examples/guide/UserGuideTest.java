package io.github.comity.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.comity.examples.guide.Page.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every Java block of the pages at the top of the repository and under {@code docs} is code of this package, runs, and
 * prints what the page says.
 *
 * <p>A block stands after a line {@code <!-- snippet: Class#region -->}. The class is in this package; the region is
 * between {@code // tag::region} and {@code // end::region} in its method of that name, which takes no arguments. If
 * the next fenced block of the page is of the language {@code text}, it is the output.
 */
class UserGuideTest {
    private static final Path ROOT = root();
    private static final Path SOURCES = ROOT.resolve("examples/src/test/java/io/github/comity/examples/guide");
    private static final Pattern TAG = Pattern.compile("// tag::(\\w+)");

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(markdown(ROOT, 1));
        Path docs = ROOT.resolve("docs");
        if (Files.isDirectory(docs)) {
            pages.addAll(markdown(docs, Integer.MAX_VALUE));
        }
        return pages;
    }

    private static List<Path> markdown(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static List<Block> blocks(Path page) throws IOException {
        return Page.blocks(ROOT.relativize(page).toString(), Files.readString(page));
    }

    @TestFactory
    List<DynamicTest> everyJavaBlock_isTheCodeThatRuns() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            for (Block block : blocks(page)) {
                tests.add(dynamicTest(
                        "%s line %d, %s#%s"
                                .formatted(ROOT.relativize(page), block.line(), block.file(), block.region()),
                        () -> check(block)));
            }
        }
        assertThat(tests).as("java blocks of all pages").isNotEmpty();
        return tests;
    }

    @TestFactory
    List<DynamicTest> everyPage_showsTheImportsOfItsCodeOnce_toBeCopied() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            String text = Files.readString(page);
            Set<String> files = new TreeSet<>();
            blocks(page).forEach(b -> files.add(b.file()));
            for (String file : files) {
                tests.add(dynamicTest(
                        ROOT.relativize(page) + ", " + file,
                        () -> assertThat(text).containsOnlyOnce("```text\n" + imports(file) + "```\n")));
            }
        }
        assertThat(tests).hasSizeGreaterThan(4);
        return tests;
    }

    private static String imports(String file) throws IOException {
        String source = Files.readString(SOURCES.resolve(file + ".java"));
        int first = source.indexOf("import ");
        int last = source.lastIndexOf("\nimport ");
        return source.substring(first, source.indexOf('\n', last + 1) + 1);
    }

    private static void check(Block block) throws Exception {
        String file = block.file() + ".java";
        assertThat(block.code())
                .as("code of %s#%s", block.file(), block.region())
                .isEqualTo(Page.region(file, Files.readString(SOURCES.resolve(file)), block.region()));
        Method method = Class.forName(UserGuideTest.class.getPackageName() + "." + block.file())
                .getDeclaredMethod(block.region());
        assertThat(printedBy(method))
                .as("output of %s#%s", block.file(), block.region())
                .isEqualTo(block.output());
    }

    private static String printedBy(Method method) throws ReflectiveOperationException {
        PrintStream out = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            method.invoke(null);
        } finally {
            System.setOut(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void everyRegion_isShownOnAPage() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Path page : pages()) {
            blocks(page).forEach(b -> shown.add(b.file() + "#" + b.region()));
        }
        Set<String> marked = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file :
                    files.filter(f -> !f.endsWith("UserGuideTest.java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                Files.readString(file)
                        .lines()
                        .map(String::strip)
                        .filter(TAG.asMatchPredicate())
                        .forEach(l -> marked.add(name + "#" + l.substring("// tag::".length())));
            }
        }
        assertThat(marked).isEqualTo(shown);
    }

    @Test
    void blocks_javaThenText_isCodeWithItsOutput() {
        String page = "# Title\n\n<!-- snippet: Readme#a -->\n```java\nf();\n```\n\nprints\n\n```text\n1\n```\n";
        assertThat(Page.blocks("A.md", page)).containsExactly(new Block(4, "Readme", "a", "f();\n", "1\n"));
    }

    @Test
    void blocks_otherFenceNext_isCodeWithoutOutput() {
        String page =
                "<!-- snippet: Readme#a -->\n```java\nf();\n```\n```xml\n<a/>\n```\n```text\nnot the output\n```\n";
        assertThat(Page.blocks("A.md", page)).containsExactly(new Block(2, "Readme", "a", "f();\n", ""));
    }

    @Test
    void blocks_javaWithoutMarker_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Page.blocks("A.md", "text\n```java\nf();\n```\n"))
                .withMessage("A.md line 2: a java block must follow a line that names its snippet, but was 'text'; "
                        + "write <!-- snippet: Class#region -->");
    }

    @Test
    void blocks_unclosed_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Page.blocks("A.md", "```java\nf();\n"))
                .withMessage(
                        "A.md line 1: a code block must be closed, but the page ends; add a line of three backticks");
    }

    @Test
    void region_markedLines_areCutOutWithoutIndentation() {
        String source = "class A {\n    // tag::a\n    if (b) {\n\n        f();\n    }\n    // end::a\n}\n";
        assertThat(Page.region("A.java", source, "a")).isEqualTo("if (b) {\n\n    f();\n}\n");
    }

    @Test
    void region_missing_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Page.region("A.java", "// tag::a\n// end::a\n", "b"))
                .withMessage("A.java must contain the line '// tag::b' once, but was 0 times; mark the region");
    }
}
