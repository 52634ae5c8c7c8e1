package io.github.comity.communique.construct;

import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.World;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The areas that the codes of the resources stand for. */
public final class Areas {
    /** Those that were asked for, which are as many as the resources have codes. */
    private static final ConcurrentMap<String, Area> MET = new ConcurrentHashMap<>();

    private Areas() {}

    /**
     * Obtains the group, the world or the country with a code.
     *
     * @param code the code in the resources
     * @return the area
     */
    public static Area of(String code) {
        Area met = MET.get(code);
        return met == null ? MET.computeIfAbsent(code, Areas::find) : met;
    }

    private static Area find(String code) {
        return code.equals(World.WORLD.code())
                ? World.WORLD
                : CountryGroup.find(code).<Area>map(g -> g).orElseGet(() -> Country.ofAlpha3(code));
    }
}
