package io.github.comity.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.comity.brief.chart.Chart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as they were looked at; {@code -Dgolden.update=true} writes them anew. */
class GoldenTest {
    static final Path FOLDER = Path.of("src/test/resources/io/github/comity/brief/golden");

    /** The pages that are kept of one brief, or of texts, by file. */
    static ImmutableMap<String, String> pages(String name) {
        return name.equals("marked") ? marked() : pages(name, Briefs.of(name));
    }

    static ImmutableMap<String, String> pages(String name, Brief brief) {
        ImmutableMap.Builder<String, String> pages = ImmutableMap.builder();
        pages.put(name + ".md", brief.markdown());
        pages.put(name + ".txt", brief.text());
        pages.put(name + ".html", brief.html());
        for (Locale locale : List.of(Locale.GERMAN, Locale.forLanguageTag("ru"))) {
            if (name.equals("founding")) {
                pages.put(
                        name + "-" + locale + ".md",
                        BriefFormat.markdown().in(locale).write(brief));
            }
            if (name.equals("contradictory")) {
                pages.put(
                        name + "-" + locale + ".html",
                        BriefFormat.html().in(locale).write(brief));
            }
        }
        for (Chart chart : name.equals("hostile") ? List.<Chart>of() : brief.charts(Locale.ENGLISH)) {
            pages.put(name + "-" + chart.id() + ".svg", chart.svg());
            pages.put(name + "-" + chart.id() + ".json", chart.vegaLite());
        }
        return pages.buildOrThrow();
    }

    private static ImmutableMap<String, String> marked() {
        return ImmutableMap.of(
                "marked-right.html", Texts.marked(Texts.RIGHT).html(),
                "marked-wrong.html", Texts.marked(Texts.WRONG).html(),
                "marked-wrong-de.html", Texts.marked(Texts.WRONG).html(Locale.GERMAN),
                "marked-hostile.html", Texts.marked(Texts.HOSTILE).html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"founding", "contradictory", "nearly-empty", "empty", "hostile", "marked"})
    void page_isAsItWasLookedAt(String name) throws IOException {
        compare(pages(name));
    }

    static void compare(Map<String, String> pages) throws IOException {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = FOLDER.resolve(page.getKey());
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, page.getValue());
            }
            assertThat(page.getValue()).as(page.getKey()).isEqualTo(Files.readString(file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"founding", "contradictory", "hostile", "marked"})
    void page_isTheSame_whateverTheMachineIsSetTo(String name) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, String> before = pages(name);
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(pages(name)).isEqualTo(before);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
