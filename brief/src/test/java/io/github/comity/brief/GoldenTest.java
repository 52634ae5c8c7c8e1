package io.github.comity.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.comity.brief.chart.Chart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages as they were looked at; {@code -Dgolden.update=true} writes them anew. */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/comity/brief/golden");

    /** All pages that are kept, by file. */
    static ImmutableMap<String, String> pages() {
        ImmutableMap.Builder<String, String> pages = ImmutableMap.builder();
        briefs().forEach((name, brief) -> {
            pages.put(name + ".md", brief.markdown());
            pages.put(name + ".txt", brief.text());
            pages.put(name + ".html", brief.html());
        });
        for (String language : List.of("de", "ru")) {
            Locale locale = Locale.forLanguageTag(language);
            pages.put(
                    "founding-" + language + ".md",
                    BriefFormat.markdown().in(locale).write(briefs().get("founding")));
            pages.put(
                    "contradictory-" + language + ".html",
                    BriefFormat.html().in(locale).write(briefs().get("contradictory")));
        }
        pages.put("marked-right.html", Texts.marked(Texts.RIGHT).html());
        pages.put("marked-wrong.html", Texts.marked(Texts.WRONG).html());
        pages.put("marked-wrong-de.html", Texts.marked(Texts.WRONG).html(Locale.GERMAN));
        pages.put("marked-hostile.html", Texts.marked(Texts.HOSTILE).html());
        for (String name : List.of("founding", "contradictory", "thirty-years")) {
            for (Chart chart : briefs().get(name).charts(Locale.ENGLISH)) {
                pages.put(name + "-" + chart.id() + ".svg", chart.svg());
                pages.put(name + "-" + chart.id() + ".json", chart.vegaLite());
            }
        }
        return pages.buildOrThrow();
    }

    private static final ImmutableMap<String, Brief> BRIEFS = ImmutableMap.of(
            "founding", Brief.of(Dossiers.founding(), Dossiers.ARTICLE_DAY),
            "contradictory",
                    Brief.of(Dossiers.contradictory(), Dossiers.ARTICLE_DAY).since(Dossiers.contradictoryBefore()),
            "nearly-empty", Brief.of(Dossiers.nearlyEmpty(), Dossiers.ARTICLE_DAY),
            "empty", Brief.of(Dossiers.empty(), Dossiers.ARTICLE_DAY),
            "hostile", Brief.of(HostileDossier.dossier(), Dossiers.ARTICLE_DAY),
            "thirty-years", Brief.of(Dossiers.thirtyYears(), Dossiers.ARTICLE_DAY));

    static ImmutableMap<String, Brief> briefs() {
        return BRIEFS;
    }

    @TestFactory
    Stream<DynamicTest> page_isAsItWasLookedAt() {
        return pages().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> compare(page.getKey(), page.getValue())));
    }

    private static void compare(String name, String page) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, page);
        }
        assertThat(page).isEqualTo(Files.readString(file));
    }

    @Test
    void page_isTheSame_whateverTheMachineIsSetTo() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, String> before = pages();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(pages()).isEqualTo(before);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void thirtyYearsOfMonths_areASmallPage() {
        assertThat(bytes("thirty-years.html")).isLessThan(150_000);
    }

    private static long bytes(String name) {
        try {
            return Files.size(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
