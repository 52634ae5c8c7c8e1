package io.github.comity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole output is compared with {@code KazakhstanCzechia.txt}: after a change run the example and put its output there. */
class KazakhstanCzechiaTest {
    private static String expected() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                KazakhstanCzechiaTest.class.getResourceAsStream("KazakhstanCzechia.txt"), "KazakhstanCzechia.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What {@code main} writes to a console of some charset. */
    private static String output(String charset) throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, false, charset));
        try {
            KazakhstanCzechia.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void main_printsTheFiguresOfTheArticle_andWhatFollows() throws IOException {
        assertThat(output("UTF-8")).isEqualTo(expected());
    }

    @ParameterizedTest
    @CsvSource({
        // Arabic digits, a dotless i, a decimal comma, another calendar; consoles that cannot print the text; days that
        // differ
        "ar-EG, US-ASCII, Pacific/Kiritimati",
        "tr-TR, ISO-8859-9, Etc/GMT+12",
        "de-DE, UTF-16, Asia/Almaty",
        "th-TH-u-ca-buddhist-nu-thai, UTF-8, America/St_Johns"
    })
    void main_printsTheSame_inEveryLocaleCharsetAndTimeZone(String locale, String charset, String zone)
            throws IOException {
        Locale locales = Locale.getDefault();
        TimeZone zones = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(output(charset)).isEqualTo(expected());
        } finally {
            Locale.setDefault(locales);
            TimeZone.setDefault(zones);
        }
    }

    @Test
    void relations_areTheSame_everyTime() {
        assertThat(KazakhstanCzechia.relations()).isEqualTo(KazakhstanCzechia.relations());
        assertThat(KazakhstanCzechia.report(KazakhstanCzechia.relations()).lines())
                .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }
}
