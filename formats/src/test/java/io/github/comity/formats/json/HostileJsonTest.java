package io.github.comity.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.figure.Figure;
import io.github.comity.formats.FormatException;
import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import java.io.Reader;
import java.io.StringReader;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of which nothing good can come ends in a clear error, soon, and without filling the memory. */
@Timeout(60)
class HostileJsonTest {
    private static final JsonFormat<Figure> FIGURE = JsonFormat.of(Figure.class);

    /** A document of a beginning and then the same character for ever. */
    private static final class Endless extends Reader {
        private final String beginning;
        private final char then;
        private final long length;
        private long read;

        Endless(String beginning, char then, long length) {
            this.beginning = beginning;
            this.then = then;
            this.length = length;
        }

        @Override
        public int read(char[] buffer, int offset, int count) {
            if (read >= length) {
                return -1;
            }
            for (int i = 0; i < count; i++, read++) {
                buffer[offset + i] = read < beginning.length() ? beginning.charAt((int) read) : then;
            }
            return count;
        }

        @Override
        public void close() {}
    }

    @Test
    void everyTruncation_isAnErrorWithAPlace() {
        String json = JsonFormat.COOPERATION.write(new RandomModels(3).cooperation());
        for (int length = 0; length < json.length(); length++) {
            Parsed<BilateralCooperation> read =
                    JsonFormat.COOPERATION.read(new StringReader(json.substring(0, length)));
            assertThat(read.value()).isEmpty();
            assertThat(read.problems()).as("of %s", length).isNotEmpty();
        }
        assertThatThrownBy(() -> FIGURE.parse("{\"version\":1,\n\"figure\":{\"value\":\"1"))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith("line 2, column ")
                .hasMessageContaining("document must be whole JSON of sensible size, but was not: ");
    }

    /** What the parser could be told in Java helps nobody who has a file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "// a remark ~ unexpected character '/': comments are no part of JSON; correct it",
                "{'version':1} ~ unexpected character ''': was expecting double-quote to start property name; correct "
                        + "it",
                "{\"version\":NaN} ~ non-standard token 'NaN'; correct it",
                "{\"version\":+1} ~ unexpected character '+' in numeric value: JSON spec does not allow numbers to "
                        + "have plus signs; correct it",
                "{\"version\":1] ~ unexpected close marker ']': expected '}'; correct it",
                "{\"version\":1,\"figure\":{\"value\":\"1 ~ it ends too early; get the whole document",
                "{\"vers\tion\":1} ~ illegal unquoted character of code 9: has to be escaped using backslash to be "
                        + "included in name; correct it",
                "{\"version\":MAX_VALUE} ~ unrecognized token 'MAX_VALUE': was expecting (JSON String, Number, Array, "
                        + "Object or token 'null', 'true' or 'false'); correct it",
            })
    void brokenJson_isToldInOurWords(String json, String reason) {
        assertThat(FIGURE.read(new StringReader(json)).problems())
                .extracting(Problem::rule)
                .last()
                .isEqualTo("document must be whole JSON of sensible size, but was not: " + reason);
    }

    @Test
    void emptyDocument_isToldSo() {
        for (String json : new String[] {"", " \n"}) {
            assertThat(FIGURE.read(new StringReader(json)).problems())
                    .extracting(Problem::rule)
                    .containsExactly("must be an object with 'version' and 'figure', but was empty; get the whole "
                            + "document");
        }
    }

    @Test
    void documentOfAnotherType_isToldSo() {
        assertThat(JsonFormat.COOPERATION
                        .read(new StringReader("{\"version\":1,\"reading\":{\"text\":\"\"}}"))
                        .problems())
                .extracting(Problem::rule)
                .last()
                .isEqualTo("document must be the JSON of a cooperation, but was that of a reading; read it with the "
                        + "format of that type");
    }

    @Test
    void everyChangedCharacter_isReadOrRefused() {
        String json = JsonFormat.COOPERATION.write(new RandomModels(4).cooperation());
        for (int i = 0; i < json.length(); i++) {
            for (char c : new char[] {'"', '{', ']', ',', '\\', '\0', '9', '\uD800'}) {
                String changed = json.substring(0, i) + c + json.substring(i + 1);
                Parsed<BilateralCooperation> read = JsonFormat.COOPERATION.read(new StringReader(changed));
                assertThat(read.value().isPresent() || !read.problems().isEmpty())
                        .isTrue();
            }
        }
    }

    @Test
    void deepNesting_isRefused() {
        for (String open : new String[] {"[", "{\"figure\":"}) {
            String json = "{\"version\":1,\"unknown\":" + open.repeat(10_000);
            assertThatThrownBy(() -> FIGURE.parse(json))
                    .hasMessageContaining("document must be whole JSON of sensible size, but was not: document nesting "
                            + "depth of 101 is above 100; shorten it");
        }
    }

    @Test
    void hugeText_isRefusedWithoutBeingHeld() {
        long before = Runtime.getRuntime().totalMemory();
        Reader in = new Endless("{\"version\":1,\"figure\":{\"value\":\"", 'x', 1L << 30);
        assertThat(FIGURE.read(in).problems().toString())
                .contains("string value length of ")
                .contains(" is above 1000000; shorten it");
        assertThat(Runtime.getRuntime().totalMemory() - before).isLessThan(256L << 20);
    }

    @Test
    void hugeNumber_isRefusedWithoutBeingHeld() {
        Reader in = new Endless("{\"version\":", '9', 1L << 24);
        assertThat(FIGURE.read(in).problems().toString())
                .containsPattern("(number|string) value length of \\d+ is above \\d+; shorten it");
        String digits = "9".repeat(90_000);
        assertThatThrownBy(() ->
                        FIGURE.parse("{\"version\":1,\"figure\":{\"value\":\"%s\",\"unit\":\"\"}}".formatted(digits)))
                .hasMessageContaining("must be a decimal number of at most 1000 characters")
                .hasMessageContaining("... (90000 characters)'");
        assertThatThrownBy(() -> FIGURE.parse("{\"version\":1,\"figure\":{\"value\":\"1E+999\",\"unit\":\"\"}}"))
                .hasMessageStartingWith("line 1, column 23 (/figure): ");
    }

    @Test
    void hugeLine_isRefusedAndTheNextOneIsRead() {
        Reader in = new Endless("{\"version\":1,\"unit\":\"USD\"}\n", 'x', 40L << 20);
        assertThat(JsonFormat.of(io.github.comity.figure.Unit.class)
                        .lines(in)
                        .map(Parsed::problems)
                        .toList()
                        .toString())
                .startsWith("[[], [line 2, column 1: line must have at most 33554432 characters, but was longer; ");
    }

    @Test
    void manyUnknownFields_areReadInLinearTime() {
        StringBuilder json = new StringBuilder("{\"version\":1,\"figure\":{\"value\":\"1\",\"unit\":\"\"");
        for (int i = 0; i < 50_000; i++) {
            json.append(",\"f").append(i).append("\":0");
        }
        long start = System.nanoTime();
        assertThat(FIGURE.read(new StringReader(json + "}}")).problems()).hasSize(1_001);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
}
