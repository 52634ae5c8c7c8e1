package io.github.comity.spark;

import com.google.common.collect.ImmutableList;

/** Communiques of several languages and shapes; some contradict themselves. */
final class Texts {
    static final String CONTRADICTORY =
            "In 2023, trade turnover between Kazakhstan and Czechia amounted to 626.8 million US dollars. "
                    + "Exports stood "
                    + "at 174.7 million and imports at 479.1 million.";

    static final ImmutableList<String> ALL = ImmutableList.of(
            CONTRADICTORY,
            "In 2023, trade turnover between Kazakhstan and the Czech Republic amounted to 626.8 million US "
                    + "dollars, an "
                    + "increase of 48.4%. Exports stood at 147.7 million (+19.4%) and imports at 479.1 million "
                    + "(+60.5%).",
            "Kenya's exports to Poland reached $31.4 million in the first half of 2024, up from $25.0 million a year "
                    + "earlier, while imports from Poland fell 8.2 percent to $49.9 million.",
            "According to customs data, bilateral trade between Vietnam and Chile grew 1.4 times in January-September "
                    + "2024 and exceeded US$1.2 billion. Of Chile's exports of $74.2 billion, $0.6 billion (0.8%) went "
                    + "to Vietnam.",
            "The gross inflow of direct investment from the Netherlands to Kazakhstan since 2005 has come to 329.6 "
                    + "million dollars, of which 48 million dollars came in 2023. More than 150 companies with Dutch "
                    + "capital are registered in the country.",
            "Товарооборот между Казахстаном и Чехией в 2023 году составил 626,8 млн долларов США. Экспорт составил "
                    + "147,7 млн долларов, импорт – 479,1 млн долларов.",
            "Im Jahr 2023 belief sich der Handel zwischen Deutschland und Polen auf 168,6 Milliarden Euro. Die "
                    + "Ausfuhren "
                    + "betrugen 90,6 Milliarden Euro, die Einfuhren 78,0 Milliarden Euro.",
            "The ministers exchanged views on the situation in the region.",
            "");

    private Texts() {}
}
