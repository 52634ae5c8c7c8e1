/** Reads the figures and contacts of a communique into claims and events, with the place of each. */
module io.github.comity.communique {
    requires transitive com.google.common;
    requires transitive io.github.comity.core;
    requires static transitive org.jspecify;

    exports io.github.comity.communique;
}
