package io.github.comity.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static MarkedText right() {
        return Texts.marked(Texts.RIGHT);
    }

    private static MarkedText wrong() {
        return Texts.marked(Texts.WRONG);
    }

    private static MarkedFigure figure(MarkedText marked, String text) {
        return marked.figures().stream()
                .filter(f -> f.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void figureThatOthersCheck_agrees_andTellsThroughWhichEquation() {
        MarkedFigure total = figure(right(), "$626.8 million");
        assertThat(total.state()).isEqualTo(FigureState.AGREES);
        assertThat(total.tied()).isNotEmpty();
        assertThat(total.equations()).extracting(Equation::sign).contains("+");
        assertThat(total.suggestion()).isEmpty();
        assertThat(right().html())
                .contains("total trade of <bdi>Kazakhstan</bdi> with <bdi>Czechia</bdi>, 2023 = exports + imports");
    }

    @Test
    void figureThatNothingChecks_saysSo() {
        assertThat(figure(right(), "$275.3 million").state()).isEqualTo(FigureState.NOT_CHECKED);
        assertThat(figure(right(), "About 150").state()).isEqualTo(FigureState.NOT_CHECKED);
    }

    /** A share states no currency, and is checked in that of the levels. */
    @Test
    void share_isMarkedAsItIsChecked() {
        String text = "Exports to Czechia were 147.7 million USD in 2023, or %s of all exports of Kazakhstan, which "
                + "were 1000 million USD.";
        assertThat(figure(Texts.marked(text.formatted("14.8%")), "14.8%").state())
                .isEqualTo(FigureState.AGREES);
        assertThat(figure(Texts.marked(text.formatted("2.4%")), "2.4%").state()).isEqualTo(FigureState.CONTRADICTS);
    }

    @Test
    void figureThatContradicts_tellsWhatItWouldHaveToBe() {
        MarkedFigure exports = figure(wrong(), "174.7 million");
        assertThat(exports.state()).isEqualTo(FigureState.CONTRADICTS);
        assertThat(exports.suggestion()).isPresent();
        assertThat(exports.suggestion().orElseThrow().figure())
                .map(Object::toString)
                .contains("147.7 million USD");
        assertThat(wrong().html().replace('\u00A0', ' '))
                .contains("147.7 million USD would do. Likely slip: one digit changed, or two exchanged.");
    }

    @Test
    void figureBesideWhichAnotherHasToBeCorrected_saysWhich() {
        MarkedText marked =
                Texts.marked("Trade between Kazakhstan and Czechia reached $4.4 billion in 2024, up 8.4% from "
                        + "$4.26 billion in 2023. Exports to Czechia came to $2.9 billion in 2024, while imports from "
                        + "there stood at $1.1 billion.");
        MarkedFigure total = figure(marked, "$4.4 billion");
        MarkedFigure exports = figure(marked, "$2.9 billion");
        assertThat(total.suggestion().orElseThrow().besides()).isEqualTo(Set.copyOf(exports.claims()));
        assertThat(marked.html().replace('\u00A0', ' '))
                .contains("4.6 billion USD would do. This holds if these are corrected as well: <a href=\"#n"
                        + exports.number() + "\">" + exports.number() + "</a>.");
    }

    @Test
    void everyContradictingFigure_isTiedToOthers() {
        assertThat(wrong().figures())
                .filteredOn(f -> f.state() == FigureState.CONTRADICTS)
                .hasSizeGreaterThan(2)
                .allSatisfy(f -> assertThat(f.tied()).isNotEmpty());
    }

    @Test
    void numberThatWasNotRead_isMarked_withTheReason() {
        List<MarkedFigure> unread = wrong().figures().stream()
                .filter(f -> f.state() == FigureState.NOT_READ)
                .toList();
        assertThat(unread).hasSameSizeAs(wrong().reading().unread()).isNotEmpty();
        assertThat(unread).allSatisfy(f -> assertThat(f.reason()).isNotBlank());
        assertThat(wrong().html()).contains("Why it was not read: ");
    }

    @Test
    void text_staysAsItIs() {
        for (MarkedText marked : List.of(right(), wrong())) {
            String html = marked.html();
            String article = html.substring(html.indexOf("<article"), html.indexOf("</article>"));
            String plain = article.substring(article.indexOf('>') + 1)
                    .replaceAll("<sup>\\d+</sup>", "")
                    .replaceAll("<[^>]*>", "")
                    .replace("&#39;", "'");
            assertThat(plain.replaceAll("\\s+", " ").strip())
                    .isEqualTo(marked.reading().text().replaceAll("\\s+", " ").strip());
        }
    }

    @Test
    void everyLink_leadsThereAndBack() {
        String html = wrong().html();
        assertThat(Pattern.compile("href=\"#([^\"]*)\"").matcher(html).results().map(r -> r.group(1)))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(html).contains(" id=\"" + id + "\""));
        for (MarkedFigure figure : wrong().figures()) {
            assertThat(html)
                    .contains("id=\"t" + figure.number() + "\" href=\"#n" + figure.number() + "\"")
                    .contains("href=\"#t" + figure.number() + "\"");
        }
        assertThat(html).contains("href=\"#e1\"", "id=\"e1\"").doesNotContain("<script");
    }

    @Test
    void hostileText_isText() {
        for (String language : List.of("en", "ru", "de")) {
            String html = Texts.marked(Texts.HOSTILE).html(Locale.forLanguageTag(language));
            assertThat(html)
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "\\u202E", "{{title}}", "&amp;amp;", "\\u0007")
                    .doesNotContain("<script", "\u202E", "\u0007");
            assertThat(Pattern.compile("<[a-z][^>]*\\son[a-z]+=").matcher(html).find())
                    .isFalse();
        }
    }

    @Test
    void textWithoutFigures_isAPage() {
        MarkedText nothing = Texts.marked("They met.");
        assertThat(nothing.figures()).isEmpty();
        assertThat(nothing.html())
                .contains("They met.", "No figure was read in the text.")
                .doesNotContain("<aside");
        assertThat(Texts.marked("").html()).contains("<article");
    }

    @Test
    void notes_areInTheLanguageThatIsAskedFor() {
        assertThat(wrong().html(Locale.GERMAN))
                .contains("<html lang=\"de\">", "<article lang=\"en\"", "Widerspricht.", "Die Zahlen");
        assertThat(wrong().html(Locale.forLanguageTag("ru"))).contains("Противоречит.", "Казахстан → Чехия");
    }

    @Test
    void templateOfACaller_isUsed() {
        assertThat(wrong().html(Locale.ENGLISH, "{{title}}|{{word-verdict}}"))
                .isEqualTo("The text with its figures marked|The figures of the text cannot all be true.");
        assertThat(MarkedText.template()).startsWith("<!doctype html>");
    }

    @Test
    void missingArguments_areTold() {
        assertThatThrownBy(() -> MarkedText.of(null))
                .hasMessage("reading of MarkedText.of must be a value, but was null; pass one");
        assertThatThrownBy(() -> wrong().html(null))
                .hasMessage("locale of MarkedText.html must be a value, but was null; pass one");
    }
}
