package io.github.comity.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The annotations of JSpecify reach Kotlin: what is never null has no question mark, and null is refused. */
class ConsumerTest {
    private static final Path CONSUMER = Path.of("src/test/kotlin/Consumer.kt");
    private static final String IMPORTS = """
            import com.google.common.collect.ImmutableList
            import io.github.comity.brief.*
            import io.github.comity.claim.*
            import io.github.comity.communique.*
            import io.github.comity.cooperation.*
            import io.github.comity.figure.*
            import io.github.comity.formats.json.*
            import io.github.comity.party.*
            import io.github.comity.period.*
            import io.github.comity.reconcile.*
            import io.github.comity.source.*

            """;

    @TempDir
    private Path folder;

    /** What the compiler says; nothing if it has no objection. */
    private String compiled(Path source) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ExitCode code = new K2JVMCompiler()
                .exec(
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        "-Werror",
                        "-no-stdlib",
                        "-no-reflect",
                        "-jvm-target",
                        "17",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.resolve("out").toString(),
                        source.toString());
        String messages = said.toString(StandardCharsets.UTF_8);
        assertThat(code).as(messages).isIn(ExitCode.OK, ExitCode.COMPILATION_ERROR);
        assertThat(messages.isEmpty()).as(messages).isEqualTo(code == ExitCode.OK);
        return messages;
    }

    private String compiled(String code) throws IOException {
        return compiled(Files.writeString(folder.resolve("Line.kt"), IMPORTS + code + "\n"));
    }

    @Test
    void consumer_compilesWithoutAWarning_andRuns() throws Exception {
        assertThat(compiled(CONSUMER)).isEmpty();
        URL[] compiled = {folder.resolve("out").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(compiled, getClass().getClassLoader())) {
            assertThat(loader.loadClass("ConsumerKt").getMethod("answers").invoke(null))
                    .isEqualTo(
                            List.of("626.8 million USD", "≈ 422.37 million USD (422.19–422.55)", "626.8 million USD"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "val x = Figure.parse(null)|CharSequence",
                "val x = ReportingPeriod.parse(null)|CharSequence",
                "val x = EventDate.parse(null)|CharSequence",
                "val x = Source.of(null)|String",
                "val x = Claim.of(null, Figure.parse(\"5 USD\"), Source.of(\"x\"))|Subject",
                "val x = BilateralCooperation.between(Countries.KAZ, null)|Area",
                "val x = Reconciler.standard().reconcile(null)|Iterable",
                "val x = CommuniqueReader.english().read(null)|CharSequence",
                "val x = CommuniqueReader.of(null)|String",
                "val x: ImmutableList<Claim> = ImmutableList.of<Claim>(null)|Claim"
            })
    void line_thatPassesNull_doesNotCompile(String line, String type) throws IOException {
        assertThat(compiled(line)).contains("error:").contains("null").contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fun f(x: Figure) = x.unit() == null",
                "fun f(x: CommuniqueReading) = x.claims() == null",
                "fun f(x: CommuniqueReading) = x.claims().first() == null",
                "fun f(x: Reconciliation) = x.verdict() == null",
                "fun f(x: Brief) = x.html() == null"
            })
    void line_thatAsksForNullWhereNoneComes_isWarnedOf(String line) throws IOException {
        assertThat(compiled(line)).contains("condition is always 'false'");
    }
}
