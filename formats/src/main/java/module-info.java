/** The model of Comity as JSON, and official data in and out. */
module io.github.comity.formats {
    requires transitive com.google.common;
    requires transitive io.github.comity.communique;
    requires transitive io.github.comity.core;
    requires static transitive org.jspecify;
    requires tools.jackson.core;

    exports io.github.comity.formats;
    exports io.github.comity.formats.calendar;
    exports io.github.comity.formats.comtrade;
    exports io.github.comity.formats.json;
    exports io.github.comity.formats.sheet;
    exports io.github.comity.formats.sdmx;
    exports io.github.comity.formats.table;
}
