/** What people look at: the brief on two countries, and the text with its figures marked. */
module io.github.comity.brief {
    requires transitive com.google.common;
    requires transitive io.github.comity.communique;
    requires transitive io.github.comity.core;
    requires static transitive org.jspecify;
    requires com.samskivert.jmustache;

    exports io.github.comity.brief;
    exports io.github.comity.brief.chart;
    exports io.github.comity.brief.section;
}
