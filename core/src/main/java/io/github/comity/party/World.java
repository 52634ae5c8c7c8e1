package io.github.comity.party;

import com.google.common.collect.ImmutableSet;
import io.github.comity.internal.Constants;

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

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the code {@code W00}, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static World parse(CharSequence text) {
        return Constants.read(World.class, World::label, w -> ImmutableSet.of("w00"), text);
    }

    @Override
    public String phrase() {
        return "the world";
    }

    /** {@return the words for it, such as {@code "world"}, which {@link #parse} undoes} */
    public String label() {
        return Constants.label(this);
    }
}
