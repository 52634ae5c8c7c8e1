package io.github.comity.communique.construct;

import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.World;

/** The areas that the codes of the resources stand for. */
public final class Areas {
    private Areas() {}

    /**
     * Obtains the group, the world or the country with a code.
     *
     * @param code the code in the resources
     * @return the area
     */
    public static Area of(String code) {
        return code.equals(World.WORLD.code())
                ? World.WORLD
                : CountryGroup.find(code).<Area>map(g -> g).orElseGet(() -> Country.ofAlpha3(code));
    }
}
