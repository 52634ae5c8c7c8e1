package io.github.comity.formats.table;

import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.party.World;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads who is meant in a column of countries. */
final class Areas {
    private Areas() {}

    static Area read(String text, Map<String, Area> own) {
        Area named = own.get(text);
        if (named != null) {
            return named;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("world") || lower.equals("w00") || lower.equals("wld")) {
            return World.WORLD;
        }
        Optional<Country> country = Country.find(text);
        return country.isPresent() ? country.get() : Country.parse(text); // the refusal names the candidates
    }
}
