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
 */
public record Document(
        String language,
        String title,
        String subtitle,
        ImmutableList<Section> sections,
        ImmutableMap<String, String> words) {}
