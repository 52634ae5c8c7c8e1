package io.github.comity.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole output of every example is compared with the file of its name. */
class ExamplesTest {
    private static final List<Class<?>> EXAMPLES = List.of(
            KazakhstanCzechia.class,
            CanItAllBeTrue.class,
            WhichFigureIsWrong.class,
            WhoMetWhom.class,
            SpainMorocco.class,
            ReadCommunique.class,
            SaveAndLoad.class,
            ReadTable.class,
            Mirror.class,
            SdmxToVerdict.class);

    static Stream<Class<?>> examples() {
        return EXAMPLES.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void main_printsWhatItsFileSays(Class<?> example) throws Exception {
        assertThat(Output.of(example, "UTF-8")).isEqualTo(Output.expected(example));
        assertThat(Output.expected(example).lines())
                .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }

    static Stream<Arguments> surroundings() {
        return EXAMPLES.stream()
                .flatMap(e -> Stream.of(
                        // Arabic digits, a dotless i, a decimal comma, another calendar; consoles that cannot print the
                        // text; days that differ
                        Arguments.of(e, "ar-EG", "US-ASCII", "Pacific/Kiritimati"),
                        Arguments.of(e, "tr-TR", "ISO-8859-9", "Etc/GMT+12"),
                        Arguments.of(e, "de-DE", "UTF-16", "Asia/Almaty"),
                        Arguments.of(e, "th-TH-u-ca-buddhist-nu-thai", "UTF-8", "America/St_Johns")));
    }

    @ParameterizedTest
    @MethodSource("surroundings")
    void main_printsTheSame_inEveryLocaleCharsetAndTimeZone(
            Class<?> example, String locale, String charset, String zone) throws Exception {
        Locale locales = Locale.getDefault();
        TimeZone zones = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(Output.of(example, charset)).isEqualTo(Output.expected(example));
        } finally {
            Locale.setDefault(locales);
            TimeZone.setDefault(zones);
        }
    }

    @Test
    void pages_areWritten_whereTheExampleSays() throws Exception {
        Output.of(KazakhstanCzechia.class, "UTF-8");
        Path folder = Path.of("target");
        assertThat(folder.resolve("brief.html")).content(UTF_8).contains("626.8", "48.4");
        assertThat(folder.resolve("brief.md")).content(UTF_8).contains("626.8", "48.4");
        assertThat(folder.resolve("marked.html")).content(UTF_8).contains("626.8", "48.4");
    }

    @Test
    void relations_areTheSame_everyTime() {
        assertThat(KazakhstanCzechia.relations()).isEqualTo(KazakhstanCzechia.relations());
        assertThat(SpainMorocco.in2020()).isEqualTo(SpainMorocco.in2020()).isNotEqualTo(SpainMorocco.in2023());
    }
}
