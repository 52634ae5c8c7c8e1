package io.github.comity.benchmarks;

import com.google.common.collect.ImmutableList;

/** Paragraphs of communiques of many shapes, and whole communiques, to read again and again. */
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

    /** What a communique tells of talks before it comes to figures. */
    private static final ImmutableList<String> TALKS = ImmutableList.of("""
            The Deputy Minister of Foreign Affairs of Kazakhstan held talks in Prague with the First Deputy
            Minister of Foreign Affairs of the Czech Republic. The parties discussed the state and prospects
            of bilateral cooperation in the political, economic, transport and humanitarian fields. Particular
            attention was paid to the preparation of visits at the highest level, as well as to the further
            development of the legal framework between the two countries. The Czech side expressed interest
            in working together on critical raw materials, energy and the transit potential of the Middle
            Corridor. The interlocutors exchanged views on topical issues of the regional agenda, including
            interaction within international organizations.""", """
            During the visit, meetings were also held with representatives of the business community, members
            of Parliament and the leadership of the Chamber of Commerce. The delegation visited a number of
            industrial enterprises and got acquainted with modern technologies in the field of water
            purification and agricultural engineering. The Ambassador stressed that the opening of direct
            flights between the capitals would give an additional impetus to tourism and contacts between
            people. Following the meeting, the sides agreed to continue regular political consultations.""", """
            The Minister thanked his colleague for the warm welcome and invited him to pay a return visit at a
            convenient time. Both sides reaffirmed their commitment to a partnership based on trust and mutual
            respect. They agreed to intensify the work of the intergovernmental commission, whose next session
            will be held in the capital, and to support the early conclusion of the agreement on air
            services. A delegation of companies from the fields of mining, food and transport will pay a visit
            in the spring.""");

    private Communiques() {}

    /** At least so many characters of whole communiques: talks in nine sentences, then figures in two paragraphs. */
    static String wholeOfLength(int characters) {
        StringBuilder text = new StringBuilder(characters + 3_000);
        for (int i = 0; text.length() < characters; i++) {
            for (int talk = 0; talk < 2; talk++) {
                text.append(TALKS.get((i + talk) % TALKS.size())).append("\n\n");
            }
            for (int figures = 0; figures < 2; figures++) {
                text.append(TEXTS.get((2 * i + figures) % TEXTS.size())).append("\n\n");
            }
        }
        return text.toString();
    }

    /** At least so many characters of communiques, with a blank line between them. */
    static String ofLength(int characters) {
        StringBuilder text = new StringBuilder(characters + 1_000);
        for (int i = 0; text.length() < characters; i++) {
            text.append(TEXTS.get(i % TEXTS.size())).append("\n\n");
        }
        return text.toString();
    }
}
