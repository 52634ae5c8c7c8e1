package io.github.comity.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The Nu HTML checker finds nothing on any page. */
class HtmlCheckTest {
    @TestFactory
    Stream<DynamicTest> page_isValid() {
        return GoldenTest.pages().entrySet().stream()
                .filter(p -> p.getKey().endsWith(".html"))
                .map(p -> DynamicTest.dynamicTest(p.getKey(), () -> check(p)));
    }

    private static void check(Map.Entry<String, String> page) throws Exception {
        assertThat(problems(page.getValue())).as(page.getKey()).isEmpty();
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
