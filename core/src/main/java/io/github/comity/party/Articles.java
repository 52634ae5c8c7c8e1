package io.github.comity.party;

import java.util.regex.Pattern;

/** Which names of countries, and of groups and organisations that no table knows, bear an article in a sentence. */
final class Articles {
    /** The nouns that make a name a description: the Gulf Cooperation Council, but ASEAN and Central Asia. */
    private static final Pattern DESCRIPTION = Pattern.compile(
            "(?!the |other |all |rest )(?:.* )?(?:union|commonwealth|association|organi[sz]ation|council|community"
                    + "|league|bloc|zone|area|agreement|alliance|countries|states|nations|republics|market|group"
                    + "|forum|partnership|islands|economies|fund|(?:world|development|investment) bank|committee"
                    + "|commission|agency|court|parliament|conference|federation|assembly|secretariat|chamber"
                    + "|programme|office|initiative)(?:[ ,].*)?",
            Pattern.CASE_INSENSITIVE);

    /** What names of countries with an article begin or end with, or are. */
    private static final Pattern COUNTRY = Pattern.compile(
            "(?!the |heard |south georgia).*(?:\\b(?:republic|kingdom|states|emirates|federation|union|islands"
                    + "|isle|territory|territories)\\b.*|netherlands|philippines|bahamas|gambia|maldives|comoros"
                    + "|congo|holy see)",
            Pattern.CASE_INSENSITIVE);

    private Articles() {}

    /** Whether a country of this name is told with an article: the Netherlands, the United States. */
    static boolean isBorneBy(String country) {
        int bracket = country.indexOf(" (");
        return COUNTRY.matcher(bracket < 0 ? country : country.substring(0, bracket))
                .matches();
    }

    static boolean isDescription(String name) {
        int bracket = name.indexOf(" (");
        return DESCRIPTION
                .matcher(bracket < 0 ? name : name.substring(0, bracket))
                .matches();
    }
}
