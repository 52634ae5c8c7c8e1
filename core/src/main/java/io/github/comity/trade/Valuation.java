package io.github.comity.trade;

/**
 * Where on its way a good is valued. Exports are usually valued FOB and imports CIF, so the two sides of one trade
 * differ even if all is counted alike.
 */
public enum Valuation {
    /** Free on board: at the border of the exporting country, without international freight and insurance. */
    FOB,
    /** Cost, insurance and freight: at the border of the importing country, both included. */
    CIF
}
