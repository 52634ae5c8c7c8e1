package io.github.comity.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.figure.Figure;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class VariantsTest {
    private static List<String> texts(Collection<Figure> figures) {
        return figures.stream().map(Figure::toString).toList();
    }

    private static Figure figure(String text) {
        return Figure.parse(text);
    }

    @Test
    void digits_ofOneDigit_areAllOthers() {
        assertThat(texts(Variants.digits(figure("3%"))))
                .containsExactlyInAnyOrder("0%", "1%", "2%", "4%", "5%", "6%", "7%", "8%", "9%");
        assertThat(texts(Variants.digits(figure("-3%")))).contains("-8%").doesNotContain("8%", "-3%");
    }

    @Test
    void digits_keepTheirPlaces() {
        assertThat(texts(Variants.digits(figure("0.3%"))))
                .as("a zero may stand before the mark")
                .contains("0.8%", "5.3%", "3.0%")
                .doesNotContain("0.3%");
        assertThat(texts(Variants.digits(figure("12%"))))
                .as("but none before other digits")
                .contains("21%", "92%", "10%")
                .doesNotContain("2%", "02%");
        assertThat(Variants.digits(figure("12%"))).hasSize(8 + 9 + 1);
        assertThat(Variants.digits(figure("11%")))
                .as("exchanged they are the same")
                .hasSize(8 + 9);
        assertThat(Variants.digits(figure("1-3%"))).isEmpty();
        assertThat(texts(Variants.digits(figure("12%"), v -> v.compareTo(new BigDecimal("90")) > 0)))
                .containsExactly("92%");
    }

    @Test
    void lengths_haveOneDigitMoreOrLess() {
        assertThat(texts(Variants.lengths(figure("12%"), v -> true)))
                .contains("1%", "2%", "112%", "102%", "125%")
                .doesNotContain("12%", "012%");
        assertThat(texts(Variants.lengths(figure("12.3%"), v -> true)))
                .contains("112.3%", "102.3%", "12.03%", "12.93%", "2.3%", "1.3%")
                .as("behind the last decimal it would be a finer figure, without it a coarser one")
                .doesNotContain("12.35%", "12%");
        assertThat(texts(Variants.lengths(figure("5%"), v -> true)))
                .as("something is left")
                .contains("15%", "50%")
                .doesNotContain("%");
    }

    @Test
    void shifts_moveTheMark() {
        assertThat(texts(Variants.shifts(figure("1.23%"))))
                .containsExactlyInAnyOrder("123%", "12.3%", "0.123%", "0.0123%");
        assertThat(texts(Variants.shifts(figure("123%"))))
                .as("no zeros are added")
                .containsExactlyInAnyOrder("12.3%", "1.23%");
    }

    @Test
    void magnitudes_areOtherWords() {
        assertThat(texts(Variants.magnitudes(figure("5 million USD"))))
                .contains("5 USD", "5 thousand USD", "5 billion USD", "5 trillion USD")
                .doesNotContain("5 million USD", "5 lakh USD", "5 crore USD");
        assertThat(texts(Variants.magnitudes(figure("5 crore INR"))))
                .contains("5 lakh INR", "5 INR")
                .doesNotContain("5 million INR");
        assertThat(texts(Variants.magnitudes(figure("5 USD")))).contains("5 million USD", "5 crore USD");
        assertThat(Variants.magnitudes(figure("0 million USD"))).isEmpty();
    }

    @Test
    void negated_hasTheOtherSign() {
        assertThat(Variants.negated(figure("5%"))).contains(figure("-5%"));
        assertThat(Variants.negated(figure("-5%"))).contains(figure("5%"));
        assertThat(Variants.negated(figure("0.0%"))).isEmpty();
    }
}
