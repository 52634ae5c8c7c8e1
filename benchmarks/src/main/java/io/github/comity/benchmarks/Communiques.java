package io.github.comity.benchmarks;

import com.google.common.collect.ImmutableList;

/** Short communiques of many shapes, to read again and again. */
final class Communiques {
    private static final ImmutableList<String> TEXTS = ImmutableList.of("""
            On 2 September 2024, the Deputy Foreign Minister paid a working visit to Prague, where trade,
            transport and energy were discussed. In 2023, trade turnover between Kazakhstan and the Czech
            Republic amounted to 626.8 million US dollars, an increase of 48.4%. Exports stood at 147.7
            million (+19.4%) and imports at 479.1 million (+60.5%).""", """
            Kenya's exports to Poland reached $31.4 million in the first half of 2024, up from $25.0
            million a year earlier, while imports from Poland fell 8.2 percent to $49.9 million. The two
            sides agreed to hold the next session of their joint commission in Nairobi in 2025.""", """
            According to customs data, bilateral trade between Vietnam and Chile grew 1.4 times in
            January-September 2024 and exceeded US$1.2 billion. Of Chile's exports of $74.2 billion, $0.6
            billion (0.8%) went to Vietnam.""", """
            The gross inflow of direct investment from the Netherlands to Kazakhstan since 2005 has come
            to 329.6 million dollars, of which 48 million dollars came in 2023. More than 150 companies
            with Dutch capital are registered in the country.""", """
            The ministers exchanged views on the situation in the region and underlined that both
            countries support the early conclusion of the agreement on air services, which was initialled
            in Hanoi on 14 May 2023.""", """
            Trade turnover: 2022 - $422.4 million; 2023 - $626.8 million (+48.4%). The trade balance was
            negative: -$331.4 million. By 2030 the parties intend to bring mutual trade to $1 billion.""");

    private Communiques() {}

    /** At least so many characters of communiques, with a blank line between them. */
    static String ofLength(int characters) {
        StringBuilder text = new StringBuilder(characters + 1_000);
        for (int i = 0; text.length() < characters; i++) {
            text.append(TEXTS.get(i % TEXTS.size())).append("\n\n");
        }
        return text.toString();
    }
}
