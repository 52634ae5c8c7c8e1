package io.github.comity.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutures;
import com.samskivert.mustache.Mustache;
import io.github.comity.brief.Brief;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.formats.json.JsonFormat;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonGenerator;

/** The modules work where nothing is opened to anybody: on the module path of a program of its own. */
class ModulePathTest {
    private static final String PROGRAM = """
            import io.github.comity.brief.Brief;
            import io.github.comity.brief.MarkedText;
            import io.github.comity.communique.CommuniqueReader;
            import io.github.comity.cooperation.BilateralCooperation;
            import io.github.comity.formats.json.JsonFormat;
            import io.github.comity.party.Countries;
            import java.time.LocalDate;

            class Program {
                public static void main(String[] args) {
                    var reading = CommuniqueReader.english().between(Countries.KAZ, Countries.CZE)
                            .read("Trade in 2023 was $626.8 million.");
                    System.out.println(reading.claims().toString().contains("626.8 million USD"));
                    System.out.println(JsonFormat.schema().contains("2020-12"));
                    BilateralCooperation nothing = BilateralCooperation.between(Countries.KAZ, Countries.CZE).build();
                    System.out.println(Brief.of(nothing, LocalDate.of(2024, 9, 2)).html().startsWith("<!"));
                    System.out.println(MarkedText.of(reading).html().startsWith("<!"));
                    System.out.println(CommuniqueReader.class.getModule().getName());
                }
            }
            """;

    @TempDir
    private Path folder;

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void modules_findWhatIsInThem_whenNothingIsOpened() throws Exception {
        Path program = Files.writeString(folder.resolve("Program.java"), PROGRAM);
        Path said = folder.resolve("said.txt");
        List<String> modules = Stream.of(
                        BilateralCooperation.class,
                        CommuniqueReader.class,
                        JsonFormat.class,
                        Brief.class,
                        ImmutableList.class,
                        InternalFutures.class,
                        JsonGenerator.class,
                        Mustache.class)
                .map(type -> placeOf(type).toString())
                .toList();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        String.join(File.pathSeparator, modules),
                        "--add-modules",
                        "io.github.comity.brief,io.github.comity.formats",
                        program.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(process.waitFor()).as(Files.readString(said, UTF_8)).isZero();
        assertThat(Files.readAllLines(said, UTF_8))
                .containsExactly("true", "true", "true", "true", "io.github.comity.communique");
    }
}
