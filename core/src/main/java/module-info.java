/**
 * The model of the cooperation between two countries, and the calculators that work on it.
 */
module io.github.comity.core {
    requires transitive com.google.common;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
}
