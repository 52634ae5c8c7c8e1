package io.github.comity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void requireName_wellFormed_isReturned() {
        assertThat(Text.requireName("name", "Jiří Kozák 𝒦")).isEqualTo("Jiří Kozák 𝒦");
    }

    @Test
    void requireName_blank_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.requireName("official name", "  "))
                .withMessage("official name must not be blank, but was '  '; leave it out or give a text");
    }

    @Test
    void requireName_nul_isRefusedWithItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.requireName("official name", "Ro\0man"))
                .withMessage("official name must not contain control characters or half of a surrogate pair,"
                        + " but was 'Ro\\u0000man' with U+0000 at index 2; remove it");
    }

    @Test
    void requireName_loneSurrogate_isRefusedWithItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.requireName("official name", "a\uD835"))
                .withMessage("official name must not contain control characters or half of a surrogate pair,"
                        + " but was 'a\\uD835' with U+D835 at index 1; remove it");
        assertThatIllegalArgumentException().isThrownBy(() -> Text.requireName("official name", "\uDC9Ea"));
    }

    @Test
    void requireName_megabyte_isRefusedInAShortMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.requireName("country name", "x".repeat(1 << 20)))
                .withMessage("country name must have at most 1000 characters, but was '" + "x".repeat(48)
                        + "'... (1048576 characters); shorten it");
    }

    @Test
    void shorten_cutsLongTexts_andNoSurrogatePair() {
        assertThat(Text.shorten("short")).isEqualTo("short");
        assertThat(Text.shorten("x".repeat(1_000))).hasSize(1_000).doesNotContain("…");
        assertThat(Text.shorten("x".repeat(1_001))).hasSize(1_000).endsWith("x…");
        assertThat(Text.shorten("x".repeat(998) + "𝒦".repeat(5))).hasSize(999).endsWith("x…");
        assertThat(Text.requireName("name", Text.shorten("𝒦".repeat(600)))).endsWith("𝒦…");
    }
}
