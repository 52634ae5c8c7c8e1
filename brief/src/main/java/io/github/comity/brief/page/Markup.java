package io.github.comity.brief.page;

import com.google.common.collect.ImmutableList;

/** How text becomes a part of a document of some format: nothing in it can be taken for markup. */
interface Markup {
    /** Text as it stands between markup. */
    String text(String text);

    /** Text where no markup may stand, such as the title of a page. */
    String plain(String text);

    /** A piece with its style, mark and link. */
    String run(Run run);

    /** Pieces one after the other. */
    default String runs(ImmutableList<Run> runs) {
        StringBuilder out = new StringBuilder();
        runs.forEach(r -> out.append(run(r)));
        return out.toString();
    }

    /** A table as lines, where the format has no other form. */
    default String grid(Block.Grid grid) {
        return "";
    }

    /** A paragraph as lines of a format that has a width. */
    default String paragraph(String text, String indent) {
        return text;
    }
}
