package io.github.comity.brief.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * A page.
 *
 * @param language the code of its language
 * @param title its title
 * @param subtitle what stands below the title
 * @param sections its sections
 * @param words further words of the template by name
 * @param raw markup of the format by name, which is not escaped
 */
public record Document(
        String language,
        String title,
        String subtitle,
        ImmutableList<Section> sections,
        ImmutableMap<String, String> words,
        ImmutableMap<String, String> raw) {
    /**
     * Makes a page.
     *
     * @param language the code of its language
     * @param title its title
     * @param subtitle what stands below the title
     * @param sections its sections
     * @param words further words of the template by name
     */
    public Document(
            String language,
            String title,
            String subtitle,
            ImmutableList<Section> sections,
            ImmutableMap<String, String> words) {
        this(language, title, subtitle, sections, words, ImmutableMap.of());
    }

    /**
     * Returns a copy with markup that is not escaped.
     *
     * @param markup the markup by name
     * @return the page with it
     */
    public Document withRaw(ImmutableMap<String, String> markup) {
        return new Document(language, title, subtitle, sections, words, markup);
    }
}
