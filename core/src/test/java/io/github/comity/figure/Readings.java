package io.github.comity.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What the tables of figure texts say of each row. */
final class Readings {
    private Readings() {}

    static void reads(String text, String canonical) {
        assertThat(Figure.parse(text)).hasToString(canonical).isEqualTo(Figure.parse(canonical));
    }

    static void refuses(String text, int index, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.parse(text))
                .withMessage("cannot parse figure from '%s' at index %s: %s".formatted(text, index, why));
    }
}
