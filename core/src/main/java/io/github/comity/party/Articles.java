package io.github.comity.party;

import java.util.regex.Pattern;

/** Which names of groups and organisations that no table knows bear an article in an English sentence. */
final class Articles {
    /** The nouns that make a name a description: the Gulf Cooperation Council, but ASEAN and Central Asia. */
    private static final Pattern DESCRIPTION = Pattern.compile(
            "(?!the |other |all |rest )(?:.* )?(?:union|commonwealth|association|organi[sz]ation|council|community"
                    + "|league|bloc|zone|area|agreement|alliance|countries|states|nations|republics|market|group"
                    + "|forum|partnership|islands|economies|fund|(?:world|development|investment) bank|committee"
                    + "|commission|agency|court|parliament|conference|federation|assembly|secretariat|chamber"
                    + "|programme|office|initiative)(?:[ ,].*)?",
            Pattern.CASE_INSENSITIVE);

    private Articles() {}

    static boolean isDescription(String name) {
        int bracket = name.indexOf(" (");
        return DESCRIPTION
                .matcher(bracket < 0 ? name : name.substring(0, bracket))
                .matches();
    }
}
