package io.github.comity.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Nu HTML checker finds nothing on any page. */
class HtmlCheckTest {
    @ParameterizedTest
    @ValueSource(strings = {"founding", "contradictory", "nearly-empty", "empty", "hostile", "marked"})
    void page_isValid(String name) throws Exception {
        for (Map.Entry<String, String> page : GoldenTest.pages(name).entrySet()) {
            if (page.getKey().endsWith(".html")) {
                assertThat(problems(page.getValue())).as(page.getKey()).isEmpty();
            }
        }
    }

    static String problems(String html) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator
                .validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                .strip();
    }

    @Test
    void checker_findsWhatIsWrong() throws Exception {
        assertThat(problems("<!doctype html><html lang=en><title>x</title><p id=a><p id=a>"))
                .contains("Duplicate ID");
    }
}
