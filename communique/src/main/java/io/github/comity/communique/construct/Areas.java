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
                    CountryGroup.OTS,
                    CountryGroup.of("GCC", "Gulf Cooperation Council"),
                    CountryGroup.of("BRICS", "BRICS"),
                    CountryGroup.of("SCO", "Shanghai Cooperation Organisation"),
                    CountryGroup.of("AU", "African Union"),
                    CountryGroup.of("MERCOSUR", "Southern Common Market"),
                    CountryGroup.of("V4", "Visegrad Group"),
                    CountryGroup.of("EFTA", "European Free Trade Association"),
                    CountryGroup.of("CEFTA", "Central European Free Trade Agreement"),
                    CountryGroup.of("ECOWAS", "Economic Community of West African States"),
                    CountryGroup.of("EAC", "East African Community"),
                    CountryGroup.of("SADC", "Southern African Development Community"),
                    CountryGroup.of("COMESA", "Common Market for Eastern and Southern Africa"),
                    CountryGroup.of("CARICOM", "Caribbean Community"),
                    CountryGroup.of("LAS", "League of Arab States"),
                    CountryGroup.of("ANDEAN", "Andean Community"),
                    CountryGroup.of("PACIFIC-ALLIANCE", "Pacific Alliance"),
                    CountryGroup.of("G7", "Group of Seven"),
                    CountryGroup.of("G20", "Group of Twenty"),
                    CountryGroup.of("AFRICA", "Africa"),
                    CountryGroup.of("ASIA", "Asia"),
                    CountryGroup.of("EUROPE", "Europe"),
                    CountryGroup.of("LATIN-AMERICA", "Latin America"),
                    CountryGroup.of("NORTH-AMERICA", "North America"),
                    CountryGroup.of("SOUTH-AMERICA", "South America"),
                    CountryGroup.of("CENTRAL-ASIA", "Central Asia"),
                    CountryGroup.of("SOUTHEAST-ASIA", "Southeast Asia"),
                    CountryGroup.of("MIDDLE-EAST", "Middle East"),
                    CountryGroup.of("GULF", "Gulf states"),
                    CountryGroup.of("BALTIC", "Baltic states"),
                    CountryGroup.of("NORDIC", "Nordic countries"),
                    CountryGroup.of("BALKANS", "Balkans"),
                    CountryGroup.of("CAUCASUS", "South Caucasus"),
                    CountryGroup.of("ARAB-STATES", "Arab countries")),
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
