package io.github.comity.party;

import java.text.Normalizer;
import java.util.Locale;

/** Names are found whatever their case and accents. */
final class Spelling {
    private Spelling() {}

    static String fold(String name) {
        String decomposed = Normalizer.normalize(name.strip(), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
