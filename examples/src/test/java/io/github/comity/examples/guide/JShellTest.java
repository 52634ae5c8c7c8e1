package io.github.comity.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Quantity;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.CooperationBuilder;
import io.github.comity.cooperation.ReporterFigures;
import io.github.comity.diplomacy.MeetingBuilder;
import io.github.comity.diplomacy.VisitBuilder;
import io.github.comity.party.Official;
import io.github.comity.party.Post;
import io.github.comity.source.Source;
import io.github.comity.trade.TradePeriodBuilder;
import io.github.comity.treaty.AgreementBuilder;
import io.github.comity.treaty.CommissionBuilder;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A session in JShell that begins with {@code docs/comity.jsh}: it runs, and typing a point lists every setter. */
class JShellTest {
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
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        for (String line : Files.readAllLines(folder.resolve("docs/comity.jsh"))) {
            if (line.startsWith("import ")) {
                assertThat(eval(line).status()).as(line).isEqualTo(Snippet.Status.VALID);
            }
        }
    }

    @AfterAll
    static void end() {
        SHELL.close();
    }

    private static SnippetEvent eval(String code) {
        return SHELL.eval(code).get(0);
    }

    @Test
    void session_answers() {
        assertThat(eval("var relations = BilateralCooperation.between(AUS, VNM).reportedBy(AUS, Source.of(\"ABS\"), "
                                + "r -> r.rank(Measure.TOTAL_TRADE, year(2023), \"third\")).build()")
                        .status())
                .isEqualTo(Snippet.Status.VALID);
        assertThat(eval("relations.claims().size()").value()).isEqualTo("1");
    }

    static List<Class<?>> builders() {
        return List.of(
                CooperationBuilder.class,
                ReporterFigures.class,
                TradePeriodBuilder.class,
                VisitBuilder.class,
                MeetingBuilder.class,
                AgreementBuilder.class,
                CommissionBuilder.class,
                Source.Builder.class,
                Post.Builder.class,
                Official.Builder.class,
                Claim.Builder.class,
                Quantity.Builder.class);
    }

    @ParameterizedTest
    @MethodSource("builders")
    void completion_listsEverySetter_andNamesItsParameters(Class<?> builder) {
        String code = "((" + builder.getCanonicalName() + ") null).";
        Set<String> listed = SHELL.sourceCodeAnalysis().completionSuggestions(code, code.length(), new int[1]).stream()
                .map(Suggestion::continuation)
                .map(s -> s.replaceAll("[()]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Method> setters = Arrays.stream(builder.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
                .toList();
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
