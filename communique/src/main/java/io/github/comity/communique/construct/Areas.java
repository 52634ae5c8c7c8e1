package io.github.comity.communique.construct;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.World;
import java.util.List;

/** The areas that the codes of the resources stand for. */
public final class Areas {
    private static final ImmutableMap<String, Area> GROUPS = Maps.uniqueIndex(
            List.<Area>of(
                    World.WORLD,
                    CountryGroup.EU,
                    CountryGroup.CIS,
                    CountryGroup.EAEU,
                    CountryGroup.ASEAN,
                    CountryGroup.OTS),
            Area::code);

    private Areas() {}

    /**
     * Obtains the group, the world or the country with a code.
     *
     * @param code the code in the resources
     * @return the area
     */
    public static Area of(String code) {
        Area group = GROUPS.get(code);
        return group == null ? Country.ofAlpha3(code) : group;
    }
}
