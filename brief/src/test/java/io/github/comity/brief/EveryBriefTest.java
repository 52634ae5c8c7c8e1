package io.github.comity.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.cooperation.BilateralCooperation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every brief, of dossiers of every kind. */
class EveryBriefTest {
    private static final Pattern MINUS_ZERO = Pattern.compile("[-−]0(?:[.,]0+)?(?![.,]?\\d)");

    static Stream<Map.Entry<String, BilateralCooperation>> dossiers() {
        return OtherDossiers.all().entrySet().stream();
    }

    private static List<String> found(String regex, String text) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void brief_isRight_inEveryLanguageAndFormat(Map.Entry<String, BilateralCooperation> dossier) throws Exception {
        Brief brief = Brief.of(dossier.getValue(), OtherDossiers.DAY);
        for (String language : List.of("en", "ru", "de")) {
            Locale locale = Locale.forLanguageTag(language);
            String html = BriefFormat.html().in(locale).write(brief);
            List<String> ids = found(" id=\"([^\"]*)\"", html);
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(ids).containsAll(found("href=\"#([^\"]*)\"", html));
            assertThat(found("<tr id=\"(f\\d+)\">", html).isEmpty())
                    .isEqualTo(dossier.getValue().claims().isEmpty());
            String markdown = BriefFormat.markdown().in(locale).write(brief);
            String text = BriefFormat.text().in(locale).write(brief);
            for (String page : List.of(html, markdown, text)) {
                assertThat(page).doesNotContain("null", "NaN", "Optional", "{{", "}}");
                assertThat(MINUS_ZERO
                                .matcher(page.replaceAll("<[^>]*>|\\d{4}-\\d\\d-\\d\\d", ""))
                                .find())
                        .isFalse();
            }
            assertThat(HtmlCheckTest.problems(html)).isEmpty();
        }
    }
}
