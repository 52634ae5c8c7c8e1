package io.github.comity.communique.language;

/**
 * What a phrase does in a sentence of the genre. The values that a category takes stand in the resources, whose heads
 * explain them.
 */
public enum Category {
    /** What is measured: trade, exports, a stock of investment, firms; the value is a concept. */
    FLOW,
    /** What narrows a measure down: gross, net, foreign, non-oil. */
    MODIFIER,
    /** Another subject, whose figures are no statistic of cooperation: inflation, tourists, flights. */
    TOPIC,
    /** A fixed phrase that contains a word of the lists above and is none of it: trade minister. */
    OTHER,
    /** A rise: up, increase, growth; the value may be a factor. */
    UP,
    /** A fall: down, decrease; the value may be a divisor. */
    DOWN,
    /** A doubling of something that may rise or fall: twice; the value is the factor. */
    MULTIPLE,
    /** The word behind the number of a factor: times, fold. */
    TIMES,
    /** The word before the number of a factor: a factor of. */
    TIMES_BEFORE,
    /** Percent. */
    PERCENT,
    /** Percentage points. */
    POINTS,
    /** A power of ten; the value is the magnitude. */
    SCALE,
    /** A currency; the value is its ISO 4217 code. */
    CURRENCY,
    /** A physical unit; the value is its symbol. */
    PHYSICAL,
    /** A number in words; the value is the number. */
    NUMERAL,
    /** An ordinal in words; the value is the number. */
    ORDINAL,
    /** The ending of an ordinal in digits. */
    ORDINAL_END,
    /** A hedge word before a number; the value is the qualifier. */
    HEDGE,
    /** A hedge word behind a number; the value is the qualifier. */
    HEDGE_AFTER,
    /** Before the size of a change. */
    BY,
    /** Before a level that was reached. */
    TO,
    /** Behind a level that was reached. */
    TO_AFTER,
    /** Before a level that was left, or a party that something comes from. */
    FROM,
    /** Before what is compared with. */
    AGAINST,
    /** Before what is compared with, if a change stands before it: an increase on 2022. */
    WEAK_AGAINST,
    /** Behind what is compared with. */
    AGAINST_AFTER,
    /** A sign in words; the value is + or -. */
    SIGN,
    /** The measure is by weight, not by value. */
    WEIGHT,
    /** Before an owner or a whole. */
    OF,
    /** Behind an owner. */
    POSSESSIVE,
    /** Before a partner. */
    WITH,
    /** Before a place, a whole or a period. */
    IN,
    /** Before two parties or two ends of a period. */
    BETWEEN,
    /** Joins what is alike. */
    AND,
    /** Joins clauses. */
    WHILE,
    /** Before parts of a whole. */
    INCLUDING,
    /** Two figures for two subjects, in their order. */
    RESPECTIVELY,
    /** Stands for a measure that was named: it, the figure. */
    IT,
    /** Stands for the reporter: the country, its. */
    OWN,
    /** Stands for the partner: there. */
    THERE,
    /** Says that both sides are meant: the two countries. */
    BOTH,
    /** Is, was, amounted to. */
    LEVEL,
    /** Accounts for, makes up. */
    MAKES_UP,
    /** Data of a country are quoted. */
    STATISTICS,
    /** A target; the value is TARGET or FORECAST. */
    STATUS,
    /** Firms are active. */
    ACTIVE,
    /** Firms take part in something, so that they are no stock of firms. */
    PRESENT,
    /** A place in a ranking. */
    RANKED,
    /** Of how many are ranked. */
    OUT_OF,
    /** A partner in trade, among whom one ranks. */
    PARTNER,
    /** A country or group; the value is its code. */
    PARTY,
    /** An adjective or demonym of a country; the value is its code. */
    DEMONYM,
    /** A month; the value is its number. */
    MONTH,
    /** A quarter. */
    QUARTER,
    /** Half of a year. */
    HALF,
    /** Year. */
    YEAR,
    /** Months, behind their number. */
    MONTHS,
    /** Years, behind their number. */
    YEARS,
    /** First, before a number of months. */
    FIRST,
    /** Past, before a number of months or years. */
    PAST,
    /** A time counted from publication: YEAR-1, YEAR0, MONTH-1. */
    RELATIVE,
    /** A year earlier. */
    EARLIER,
    /** The same period. */
    SAME,
    /** Year on year. */
    YEARLY,
    /** Since. */
    SINCE,
    /** Since, behind a year. */
    SINCE_AFTER,
    /** Until now. */
    TO_DATE,
    /** As of, before a date. */
    AS_OF,
    /** End of, before a period. */
    END_OF,
    /** By, before the time of an aim. */
    DUE,
    /** Now. */
    NOW,
    /** Fiscal year. */
    FISCAL,
    /** What follows is the number of something: resolution, room, telephone. */
    NUMBERED,
    /** Small words without a meaning here: articles, prepositions. */
    FILLER,
    /** An abbreviation that never ends a sentence, without its point. */
    ABBREVIATION,
    /** An abbreviation that may end a sentence, without its point. */
    UNIT_ABBREVIATION,
    /** A word with a capital that goes on after such an abbreviation. */
    GOES_ON,
    /** Frequent words by which the language is known. */
    COMMON,
    /** A kind of visit. */
    VISIT,
    /** Talks, a meeting. */
    MEETING,
    /** A title of an official. */
    POST,
    /** A joint commission. */
    COMMISSION,
    /** A session of a commission. */
    SESSION,
    /** Was held. */
    HELD,
    /** Will be held. */
    SCHEDULED,
    /** Signed. */
    SIGNED,
    /** An agreement; the value is its kind. */
    AGREEMENT
}
