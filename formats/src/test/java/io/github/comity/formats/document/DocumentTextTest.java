package io.github.comity.formats.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTextTest {
    private static String place(DocumentText text, String wanted) {
        return text.position(text.text().indexOf(wanted)).toString();
    }

    /** Every character that the document has too must stand where its place says. */
    private static void assertPlaces(String document, DocumentText text) {
        String[] lines = document.split("\n", -1);
        for (int i = 0; i < text.text().length(); i++) {
            char c = text.text().charAt(i);
            var place = text.position(i);
            String line = lines[(int) place.line() - 1];
            int column = (int) place.column() - 1;
            if (Character.isLetterOrDigit(c) && line.charAt(column) != '&') {
                assertThat(line.charAt(column))
                        .as("offset %s of %s", i, text.text())
                        .isEqualTo(c);
            }
        }
    }

    @Test
    void html_ofTheDocumentation_isReadWithPlaces() {
        DocumentText text = DocumentText.html("<p>Trade was <b>626.8&nbsp;million</b>.</p>");
        assertThat(text.text()).isEqualTo("Trade was 626.8\u00A0million.\n\n");
        assertThat(text.position(10)).hasToString("line 1, column 17");
        assertThat(place(text, "million")).isEqualTo("line 1, column 28");
    }

    @Test
    void html_showsWhatABrowserShows() {
        String html = """
                <!DOCTYPE html><!-- 1 > 2 --><html><head><title>Title 7</title>
                <style>p { width: 12px }</style><script>if (1 < 2) { a("</p>") }</script></head>
                <body data-x="a > b"><h1>Trade</h1><p>Trade   rose
                by <em>4</em>8.4&#37; to&#x20;&euro;626.8 million.<br>Exports: 5 < 6 &unknown; &amp;c.</p>
                <table><tr><th>Flow<th>2023</tr><tr><td>Exports</td><td>147.7</td></tr></table>
                <ul><li>one<li>two</ul><pre>a  b
                c</pre>
                """;
        DocumentText text = DocumentText.html(html);
        assertThat(text.text()).isEqualTo("""
                Trade

                Trade rose by 48.4% to €626.8 million.
                Exports: 5 < 6 &unknown; &c.

                Flow\t2023
                Exports\t147.7

                one

                two

                a  b
                c

                """);
        assertThat(place(text, "8.4%")).isEqualTo("line 4, column 14");
        assertThat(place(text, "147.7")).isEqualTo("line 5, column 57");
        assertPlaces(html, text);
    }

    @Test
    void markdown_keepsTheWordsAndTheirPlaces() {
        String markdown = """
                # Trade in 2023
                Trade rose by **48.4%** to _626.8_ million, [see](https://example.org/a_b) `exports_of_2023`.

                > * 5 * 3 and 5*3, snake_case \\*kept\\* ![image](a.png)<br>&nbsp;end [not a link]
                """;
        DocumentText text = DocumentText.markdown(markdown);
        assertThat(text.text()).isEqualTo("""
                Trade in 2023

                Trade rose by 48.4% to 626.8 million, see exports_of_2023.

                 * 5 * 3 and 5*3, snake_case *kept* \u00A0end [not a link]
                """.replace("\n  *", "\n *"));
        assertThat(place(text, "48.4")).isEqualTo("line 2, column 17");
        assertPlaces(markdown, text);
    }

    @Test
    void plain_isTheTextItself() {
        DocumentText text = DocumentText.plain("one\r\ntwo\n\nthree");
        assertThat(text.text()).isEqualTo("one\r\ntwo\n\nthree");
        assertThat(place(text, "three")).isEqualTo("line 4, column 1");
        assertThat(text.position(text.text().length())).hasToString("line 4, column 6");
        assertThat(DocumentText.plain("a\n").position(2)).hasToString("line 2, column 1");
        assertThat(DocumentText.plain("").position(0)).hasToString("line 1, column 1");
        assertThat(text)
                .isEqualTo(DocumentText.plain("one\r\ntwo\n\nthree"))
                .isNotEqualTo(DocumentText.plain("one"))
                .isNotEqualTo(DocumentText.html("one\r\ntwo"))
                .hasSameHashCodeAs(DocumentText.plain("one\r\ntwo\n\nthree"))
                .hasToString("one\r\ntwo\n\nthree");
    }

    @Test
    void position_behindTheEnd_isRefused() {
        assertThatThrownBy(() -> DocumentText.plain("one").position(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @CsvSource({"<", "&", "[", "<a ", "<!--", "&#", "*", "![", "<p>", "<script>", "a](", "\\"})
    void hostileInput_isReadInLinearTime(String part) {
        String text = part.repeat(1_000_000 / part.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(DocumentText.html(text).text().length()).isLessThanOrEqualTo(2 * text.length());
            assertThat(DocumentText.markdown(text).text().length()).isLessThanOrEqualTo(2 * text.length());
        });
    }
}
