package io.github.comity.brief.page;

import com.google.common.collect.ImmutableList;

/**
 * A section of a page.
 *
 * @param id its id
 * @param title its title
 * @param isAnnex whether it stands after the page, with the details
 * @param blocks what stands in it
 */
public record Section(String id, String title, boolean isAnnex, ImmutableList<Block> blocks) {}
