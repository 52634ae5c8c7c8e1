package io.github.comity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.figure.Figure;
import io.github.comity.indicator.GrowthCalculator;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The default locale of a machine changes nothing: neither digits, nor upper and lower case, nor names. */
class LocaleIndependenceTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void writeDigitsInArabic() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat("%d".formatted(1)).as("this locale has digits of its own").isNotEqualTo("1");
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void texts_keepTheirDigits_andParse() {
        for (String text :
                List.of("2023", "2024-Q1", "2024-07", "2024-S2", "2024-01-01/P7M", "2005/..", "../2023-06")) {
            assertThat(ReportingPeriod.parse(text)).hasToString(text);
        }
        assertThat(ReportingPeriod.year(987)).hasToString("0987");
        for (EventDate date : List.of(
                EventDate.inYear(2024),
                EventDate.secondHalf(2024),
                EventDate.parse("2024-33"),
                EventDate.parse("2024-06"))) {
            assertThat(date.toString()).matches("[0-9-]+");
            assertThat(EventDate.parse(date.toString())).isEqualTo(date);
        }
        assertThat(Facts.level(Measure.EXPORTS, "2023", "147.7 million USD").id())
                .isEqualTo("exports KAZ-CZE 2023 USD | Kazinform | 147.7 million USD");
        assertThat(GrowthCalculator.impliedPrevious(
                        Facts.stated(Measure.EXPORTS, "2023", "147.7 million USD", "+19.4%")))
                .hasToString("≈ 123.7 million USD (123.6–123.8)");
    }

    @Test
    void messages_keepTheirDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.quarter(2023, 5))
                .withMessage("quarter must be 1 to 4, but was 5; pass one in that range");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse("1E+999999999"))
                .withMessage("cannot parse figure from '1E+999999999' at index 1: an exponent must be within ±40;"
                        + " use a magnitude word or round it");
    }

    @Test
    void noFormat_writesNumbersInTheDefaultLocale() throws IOException {
        Pattern number = Pattern.compile("%[-#+ 0,(]*\\d*(\\.\\d+)?[dfeg]");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> java =
                    sources.filter(p -> p.toString().endsWith(".java")).toList();
            assertThat(java).isNotEmpty();
            for (Path source : java) {
                assertThat(Files.readAllLines(source))
                        .as("%s: write whole numbers with %%s, or pass Locale.ROOT on the same line", source)
                        .noneMatch(line -> number.matcher(line).find()
                                && !line.contains("Locale.ROOT")
                                && !line.strip().startsWith("*"));
            }
        }
    }
}
