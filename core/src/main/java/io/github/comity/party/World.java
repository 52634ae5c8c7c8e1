package io.github.comity.party;

/**
 * All countries together, as the partner of a country's total trade. Its code {@code W00} is that of SDMX and UN
 * Comtrade.
 */
public enum World implements Area {
    /** The world. */
    WORLD;

    @Override
    public String code() {
        return "W00";
    }

    @Override
    public String toString() {
        return code();
    }
}
