package io.github.comity.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every block of SQL of {@code docs/spark.md} runs and gives the table that follows it. */
class GuideTest {
    private static final Pattern BLOCK = Pattern.compile("```sql\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "spark.md"));
    }

    @TestFactory
    List<DynamicTest> everySqlBlock_givesItsTable() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher block = BLOCK.matcher(page());
        while (block.find()) {
            String sql = block.group(1);
            String table = block.group(2);
            tests.add(dynamicTest(
                    sql.lines().findFirst().orElseThrow(),
                    () -> assertThat(run(sql)).isEqualTo(table)));
        }
        assertThat(tests).hasSize(page().split("```sql\n", -1).length - 1);
        return tests;
    }

    private static String run(String sql) {
        return ((org.apache.spark.sql.classic.Dataset<?>) Session.SPARK.sql(sql))
                        .showString(20, 0, false)
                        .stripTrailing()
                + "\n";
    }

    @Test
    void page_schemas_areThoseThatThereAre() throws IOException {
        Matcher named = Pattern.compile("`Schemas\\.([A-Z_]+)`").matcher(page());
        while (named.find()) {
            assertThat(Schemas.class.getFields()).extracting(f -> f.getName()).contains(named.group(1));
        }
    }
}
