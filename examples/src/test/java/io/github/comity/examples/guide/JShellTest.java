package io.github.comity.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.ReporterFigures;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A session in JShell that begins with {@code docs/comity.jsh}: it runs, and typing a point lists every setter. */
class JShellTest {
    private static final String CONTINUED = "   ...> ";
    private static final JShell SHELL =
            JShell.builder().executionEngine("local").build();

    @BeforeAll
    static void begin() throws IOException, URISyntaxException {
        for (Class<?> part : List.of(BilateralCooperation.class, ImmutableList.class)) {
            SHELL.addToClasspath(Path.of(part.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        for (String line : Files.readAllLines(root().resolve("docs/comity.jsh"))) {
            if (line.startsWith("import ")) {
                assertThat(eval(line).status()).as(line).isEqualTo(Snippet.Status.VALID);
            }
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    @AfterAll
    static void end() {
        SHELL.close();
    }

    /** What a session makes of a line; the tool adds the semicolon that a line leaves out. */
    private static SnippetEvent eval(String code) {
        return SHELL.eval(code + ";").get(0);
    }

    @Test
    void session_answers() {
        assertThat(eval("var relations = BilateralCooperation.between(AUS, VNM).reportedBy(AUS, Source.of(\"ABS\"), "
                                + "r -> r.rank(Measure.TOTAL_TRADE, year(2023), \"third\")).build()")
                        .status())
                .isEqualTo(Snippet.Status.VALID);
        assertThat(eval("relations.claims().size()").value()).isEqualTo("1");
    }

    /** The session of the guide, typed line by line: each statement is whole at its end and not before. */
    @Test
    void sessionOfTheGuide_answersAsItSays() throws IOException {
        String page = Files.readString(root().resolve("docs/how-to-state.md"));
        int start = page.indexOf("jshell> ", page.indexOf("<!-- jshell -->"));
        String session = page.substring(start, page.indexOf("```", start));
        List<String> steps =
                Splitter.on("jshell> ").omitEmptyStrings().trimResults().splitToList(session);
        assertThat(steps).hasSizeGreaterThan(4);
        for (String step : steps) {
            StringBuilder typed = new StringBuilder();
            List<String> lines = step.lines().toList();
            int next = 0;
            do {
                String line = lines.get(next++);
                assertThat(line.startsWith(CONTINUED)).as(line).isEqualTo(next > 1);
                typed.append(next > 1 ? line.substring(CONTINUED.length()) : line)
                        .append('\n');
            } while (!SHELL.sourceCodeAnalysis()
                    .analyzeCompletion(typed.toString())
                    .completeness()
                    .isComplete());
            String answer = String.join("\n", lines.subList(next, lines.size())).replaceFirst("^[$\\w]+ ==> ", "");
            SnippetEvent event = eval(typed.toString());
            String got = event.exception() instanceof EvalException e
                    ? "|  Exception %s: %s".formatted(e.getExceptionClassName(), e.getMessage())
                    : event.value();
            assertThat(got).as(typed.toString()).isEqualTo(answer);
        }
    }

    /** Every public builder of the library, and what states the figures of a reporter. */
    static List<Class<?>> builders() throws IOException, URISyntaxException, ClassNotFoundException {
        Path core = Path.of(BilateralCooperation.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> found = new ArrayList<>(List.of(ReporterFigures.class));
        for (String name : Files.isDirectory(core) ? inFolder(core) : inJar(core)) {
            if (name.endsWith("Builder.class") && !name.contains("/internal/") && !name.contains("Immutable")) {
                Class<?> type = Class.forName(name.replace(".class", "").replace('/', '.'));
                if (Modifier.isPublic(type.getModifiers())) {
                    found.add(type);
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(25);
        return found;
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> inJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(JarEntry::getName).sorted().toList();
        }
    }

    private static Set<String> listed(String code) {
        return SHELL.sourceCodeAnalysis().completionSuggestions(code, code.length(), new int[1]).stream()
                .map(Suggestion::continuation)
                .map(s -> s.replaceAll("[()]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Method> setters(Class<?> builder) {
        return Arrays.stream(builder.getMethods())
                .filter(m -> !m.isSynthetic() && m.getDeclaringClass() != Object.class)
                .toList();
    }

    /** Every door of every builder that takes a lambda: what is typed up to the point, and what the lambda is given. */
    static List<Arguments> lambdas() throws IOException, URISyntaxException, ClassNotFoundException {
        List<Arguments> doors = new ArrayList<>();
        for (Class<?> builder : builders()) {
            for (Method door : setters(builder)) {
                StringBuilder code = new StringBuilder("((" + builder.getCanonicalName() + ") null)." + door.getName());
                code.append('(');
                for (int i = 0; i < door.getParameterCount(); i++) {
                    Class<?> type = door.getParameterTypes()[i];
                    if (type == Consumer.class) {
                        doors.add(Arguments.of(code + "b -> b.", given(door.getGenericParameterTypes()[i])));
                    }
                    code.append(type.isPrimitive() ? "1, " : "(" + type.getCanonicalName() + ") null, ");
                }
            }
        }
        assertThat(doors).hasSizeGreaterThan(20);
        return doors;
    }

    /** The builder that a consumer of it takes, whether the parameter is a type of its own or not. */
    private static Class<?> given(Type consumer) {
        Type declared = consumer instanceof TypeVariable<?> variable ? variable.getBounds()[0] : consumer;
        return (Class<?>) ((ParameterizedType) declared).getActualTypeArguments()[0];
    }

    @ParameterizedTest
    @MethodSource("lambdas")
    void completion_inALambda_listsEverySetterAfterOnePoint(String code, Class<?> builder) {
        assertThat(listed(code))
                .as(code)
                .containsAll(setters(builder).stream().map(Method::getName).toList());
    }

    @ParameterizedTest
    @MethodSource("builders")
    void completion_listsEverySetter_andNamesItsParameters(Class<?> builder) {
        String code = "((" + builder.getCanonicalName() + ") null).";
        Set<String> listed = listed(code);
        List<Method> setters = setters(builder);
        assertThat(setters).isNotEmpty();
        for (Method setter : setters) {
            assertThat(listed).contains(setter.getName());
            String call = code + setter.getName() + "(";
            List<String> signatures = SHELL.sourceCodeAnalysis().documentation(call, call.length(), false).stream()
                    .map(Documentation::signature)
                    .toList();
            assertThat(signatures).as(call).isNotEmpty().noneMatch(s -> s.contains("arg0"));
        }
    }
}
