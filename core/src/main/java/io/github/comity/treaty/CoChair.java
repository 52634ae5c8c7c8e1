package io.github.comity.treaty;

import io.github.comity.internal.Given;
import io.github.comity.party.Official;
import io.github.comity.party.Party;
import io.github.comity.update.Newer;
import io.github.comity.update.Rule;
import java.util.OptionalInt;

/**
 * Who leads a side of a commission: an official, for a party.
 *
 * <p>It is not a post; whoever leads the side next is another co-chair. Source: {@code org:Membership} with the role of
 * chair in the terms of W3C ORG. This record is immutable and thread-safe.
 *
 * @param side the party whose side it is
 * @param official the official who leads it
 */
public record CoChair(Party side, Official official) {
    /** Co-chairs of one commission or session: one person in one post for one side. */
    static final Rule<CoChair> RULE = new Rule<>() {
        @Override
        public OptionalInt distance(CoChair older, CoChair newer) {
            return older.side().equals(newer.side())
                    ? Newer.OFFICIALS.distance(older.official(), newer.official())
                    : OptionalInt.empty();
        }

        @Override
        public CoChair updated(CoChair older, CoChair newer) {
            return new CoChair(older.side(), Newer.official(older.official(), newer.official()));
        }
    };

    /**
     * Checks the components.
     *
     * @param side the party whose side it is
     * @param official the official who leads it
     */
    public CoChair {
        Given.arguments("CoChair", "side", side, "official", official);
    }

    /** {@return side and official, such as {@code "Kazakhstan: Roman Vassilenko, Deputy Minister of ..."}} */
    @Override
    public String toString() {
        return side.name() + ": " + official;
    }
}
