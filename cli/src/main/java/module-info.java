/** The command {@code comity}, for those who write no Java: a thin front for the other modules. */
module io.github.comity.cli {
    requires com.google.common;
    requires info.picocli;
    requires io.github.comity.brief;
    requires io.github.comity.communique;
    requires io.github.comity.core;
    requires io.github.comity.formats;
    requires static org.jspecify;
    requires tools.jackson.core;

    exports io.github.comity.cli;

    // the annotations of commands and options are found by reflection
    opens io.github.comity.cli to
            info.picocli;
}
