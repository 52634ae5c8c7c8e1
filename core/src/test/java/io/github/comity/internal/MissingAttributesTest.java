package io.github.comity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class MissingAttributesTest {
    @Test
    void naming_missing_saysWhatWasBeingBuiltAndHowToMendIt() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MissingAttributes.naming("visit", () -> {
                    throw new MissingAttributes("kind", "homeCountry");
                }))
                .withMessage("visit must have kind and home country, but was built without; call kind(...) and "
                        + "homeCountry(...) before build()");
    }

    @Test
    void naming_nothingMissing_isTheValue() {
        assertThat(MissingAttributes.naming("visit", () -> "built")).isEqualTo("built");
    }

    @Test
    void unnamed_speaksOfAValue() {
        assertThat(new MissingAttributes("title"))
                .hasMessage("value must have title, but was built without; call title(...) before build()");
    }
}
