package io.github.comity.cooperation;

import com.google.common.collect.ImmutableList;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.treaty.TreatyRule;

/**
 * A rule by which something in a cooperation is odd, with its source.
 *
 * <p>To break it is not impossible: sources err, and protocol knows exceptions. The constants are the rules of
 * {@link Review}; the rules for agreements and commissions are those of {@link TreatyRule}, see {@link #of}. Where the
 * source is <i>logic of dates</i>, no document is needed: a part happens while the whole does. This record is immutable
 * and thread-safe.
 *
 * @param name a name in capitals, such as {@code "OUT_OF_OFFICE"}
 * @param statement the rule as a sentence without a full stop
 * @param source where the rule stands
 */
public record ReviewRule(String name, String statement, String source) {
    private static final String LOGIC = "logic of dates";
    private static final String PROTOCOL = "protocol practice; no written rule is known";

    /** Who visits, receives, meets or speaks in a post holds it on that day. */
    public static final ReviewRule OUT_OF_OFFICE =
            new ReviewRule("OUT_OF_OFFICE", "who acts in a post is in office on that day", LOGIC);
    /** The level that is stated is that of the visitor's post. */
    public static final ReviewRule LEVEL_OF_VISITOR =
            new ReviewRule("LEVEL_OF_VISITOR", "a visit is at the level of its visitor", PROTOCOL);
    /** State visits are for heads of state. */
    public static final ReviewRule STATE_VISIT =
            new ReviewRule("STATE_VISIT", "a state visit is the visit of a head of state", PROTOCOL);
    /** A meeting of a visit is held during the visit. */
    public static final ReviewRule MEETING_OUTSIDE_VISIT =
            new ReviewRule("MEETING_OUTSIDE_VISIT", "a meeting of a visit falls within its days", LOGIC);
    /** A meeting of a visit in which people come together is held where the visit leads. */
    public static final ReviewRule MEETING_ELSEWHERE = new ReviewRule(
            "MEETING_ELSEWHERE", "people meet on a visit in the country that is visited", "logic of places");
    /** What happens on the occasion of a forum happens while it lasts. */
    public static final ReviewRule OUTSIDE_FORUM =
            new ReviewRule("OUTSIDE_FORUM", "what is on the occasion of a forum falls within its days", LOGIC);
    /** A part of what was called off is not held. */
    public static final ReviewRule HELD_WITHIN_CALLED_OFF = new ReviewRule(
            "HELD_WITHIN_CALLED_OFF", "what is part of something that was called off is not held", "logic of parts");
    /** Permanent missions follow the establishment of diplomatic relations. */
    public static final ReviewRule MISSION_BEFORE_RELATIONS = new ReviewRule(
            "MISSION_BEFORE_RELATIONS",
            "an embassy is opened and headed once there are diplomatic relations",
            "Vienna Convention on Diplomatic Relations, article 2");
    /** Who heads a mission does so while it is open. */
    public static final ReviewRule HEAD_OUTSIDE_MISSION =
            new ReviewRule("HEAD_OUTSIDE_MISSION", "a mission is headed while it is open", LOGIC);
    /** What was planned is held or called off by its last day. */
    public static final ReviewRule OVERDUE =
            new ReviewRule("OVERDUE", "what is planned is held, put off or called off by its last day", LOGIC);
    /** What is put off is put off to a later date. */
    public static final ReviewRule PUT_OFF_BACKWARDS =
            new ReviewRule("PUT_OFF_BACKWARDS", "what is put off is put off to a later date", LOGIC);
    /** What was held is past. */
    public static final ReviewRule HELD_IN_FUTURE =
            new ReviewRule("HELD_IN_FUTURE", "what was held is not in the future", LOGIC);
    /** Who acts for a country represents it. */
    public static final ReviewRule WRONG_SIDE = new ReviewRule(
            "WRONG_SIDE", "who leads, signs, heads or receives for a side represents it", "logic of parts");
    /** Who represents a country holds one of its posts. */
    public static final ReviewRule POST_OF_ANOTHER =
            new ReviewRule("POST_OF_ANOTHER", "who represents a country holds one of its posts", "logic of parts");
    /** What stands in the record of two countries is of both. */
    public static final ReviewRule WITHOUT_A_SIDE = new ReviewRule(
            "WITHOUT_A_SIDE",
            "an agreement or commission of countries alone, or a meeting of its own, is of both sides",
            "logic of parts");
    /** A visit and a mission are in the country that they lead to. */
    public static final ReviewRule PLACE_ELSEWHERE =
            new ReviewRule("PLACE_ELSEWHERE", "a visit or mission is in its host country", "logic of places");
    /** The level of who acts is told by the title or given. */
    public static final ReviewRule UNKNOWN_LEVEL = new ReviewRule(
            "UNKNOWN_LEVEL",
            "the level of a contact is known, so that it is counted",
            "needed to count contacts by level");
    /** The figures of one edition can all be true. */
    public static final ReviewRule CONTRADICTORY_FIGURES = new ReviewRule(
            "CONTRADICTORY_FIGURES", "the figures of one edition can all be true", "arithmetic; see Reconciliation");

    /** Two sources of one reporter do not differ. */
    public static final ReviewRule SOURCES_DIFFER = new ReviewRule(
            "SOURCES_DIFFER", "the sources of one reporter agree", "arithmetic; see Reconciliation.differences");
    /** What one side gives the other receives. */
    public static final ReviewRule SIDES_DIFFER = new ReviewRule(
            "SIDES_DIFFER",
            "the two sides agree on one flow, but for imports that are valued up to 6% above exports",
            "IMF, Direction of Trade Statistics, CIF/FOB factor");
    /** What does not say what it covers is one of those beside it that do. */
    public static final ReviewRule UNSTATED_COVERAGE = new ReviewRule(
            "UNSTATED_COVERAGE",
            "a figure that does not say what it covers is of goods, of services or of both",
            "Balance of Payments Manual, 6th edition, chapter 10");
    /** The unit fits what is measured. */
    public static final ReviewRule UNIT_OF_MEASURE =
            new ReviewRule("UNIT_OF_MEASURE", "a figure is in a unit of what it measures", "logic of units");

    /** An amount is in the magnitude in which it is short. */
    public static final ReviewRule UNUSUAL_MAGNITUDE = new ReviewRule(
            "UNUSUAL_MAGNITUDE",
            "an amount has a magnitude word that leaves it one to three digits",
            "usage of agencies");

    /** A former state is a party of its time. */
    public static final ReviewRule OUTSIDE_EXISTENCE = new ReviewRule(
            "OUTSIDE_EXISTENCE", "a former state acts, and is reported, within the years of its existence", LOGIC);

    /** A year is one of the Gregorian calendar. */
    public static final ReviewRule OTHER_CALENDAR =
            new ReviewRule("OTHER_CALENDAR", "a year is one of the Gregorian calendar", "ISO 8601-1:2019, 4.2.1");
    /** A product is one of its classification. */
    public static final ReviewRule PRODUCT_CODE = new ReviewRule(
            "PRODUCT_CODE",
            "a product has a code that its classification can have",
            "World Customs Organization, Harmonized System");

    /** What is a fact has begun. */
    public static final ReviewRule FACT_BEFORE_ITS_PERIOD =
            new ReviewRule("FACT_BEFORE_ITS_PERIOD", "what is stated as a fact is of a period that has begun", LOGIC);
    /** A stock is of a day. */
    public static final ReviewRule STOCK_OF_A_SPAN = new ReviewRule(
            "STOCK_OF_A_SPAN",
            "a stock is of a day or of the end of one year",
            "Balance of Payments Manual, 6th edition, chapter 2");
    /** What rests on a level is of its edition, or agrees with the later one. */
    public static final ReviewRule STATED_WITH_OLDER_LEVEL = new ReviewRule(
            "STATED_WITH_OLDER_LEVEL",
            "what was stated with the levels of an older edition still holds with those of the later one",
            "arithmetic; see Reconciler.withEditionsMerged");

    /**
     * Checks the texts.
     *
     * @param name a name in capitals
     * @param statement the rule as a sentence without a full stop
     * @param source where the rule stands
     * @throws IllegalArgumentException if a text is blank, too long or contains unprintable characters
     */
    public ReviewRule {
        Given.arguments("ReviewRule", "name", name, "statement", statement, "source", source);
        Text.requireName("rule name", name);
        Text.requireName("rule statement", statement);
        Text.requireName("rule source", source);
    }

    /**
     * Obtains the rule for an agreement or commission.
     *
     * @param rule the treaty rule
     * @return the rule of the same name, statement and source
     */
    public static ReviewRule of(TreatyRule rule) {
        Given.argument("rule", "ReviewRule.of", rule);
        return new ReviewRule(rule.name(), rule.statement(), rule.source());
    }

    /**
     * {@return the rules that have a constant, in the order in which findings stand; those for treaties come after
     * them}
     */
    public static ImmutableList<ReviewRule> constants() {
        return ImmutableList.of(
                OVERDUE,
                PUT_OFF_BACKWARDS,
                HELD_IN_FUTURE,
                OUT_OF_OFFICE,
                LEVEL_OF_VISITOR,
                STATE_VISIT,
                MEETING_OUTSIDE_VISIT,
                MEETING_ELSEWHERE,
                OUTSIDE_FORUM,
                HELD_WITHIN_CALLED_OFF,
                MISSION_BEFORE_RELATIONS,
                HEAD_OUTSIDE_MISSION,
                WRONG_SIDE,
                POST_OF_ANOTHER,
                WITHOUT_A_SIDE,
                PLACE_ELSEWHERE,
                UNKNOWN_LEVEL,
                OUTSIDE_EXISTENCE,
                OTHER_CALENDAR,
                CONTRADICTORY_FIGURES,
                SOURCES_DIFFER,
                SIDES_DIFFER,
                UNSTATED_COVERAGE,
                UNIT_OF_MEASURE,
                UNUSUAL_MAGNITUDE,
                PRODUCT_CODE,
                FACT_BEFORE_ITS_PERIOD,
                STOCK_OF_A_SPAN,
                STATED_WITH_OLDER_LEVEL);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
