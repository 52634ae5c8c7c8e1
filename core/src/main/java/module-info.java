/** The model of the cooperation between two countries, and the calculators that work on it. */
module io.github.comity.core {
    requires transitive com.google.common;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.comity.claim;
    exports io.github.comity.cooperation;
    exports io.github.comity.diplomacy;
    exports io.github.comity.event;
    exports io.github.comity.figure;
    exports io.github.comity.indicator;
    exports io.github.comity.investment;
    exports io.github.comity.party;
    exports io.github.comity.pattern;
    exports io.github.comity.period;
    exports io.github.comity.reconcile;
    exports io.github.comity.source;
    exports io.github.comity.structure;
    exports io.github.comity.trade;
    exports io.github.comity.treaty;
}
