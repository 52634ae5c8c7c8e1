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
    /** The word before the number of a factor: a factor of; the value is UP or DOWN if it says so: multiplied by. */
    TIMES_BEFORE,
    /** Percent. */
    PERCENT,
    /** Percentage points. */
    POINTS,
    /** A power of ten; the value is the magnitude. */
    SCALE,
    /** A currency; the value is its ISO 4217 code. */
    CURRENCY,
    /** Before whose point of view a sentence starts with: for Kenya, Poland is the third partner. */
    VIEWED,
    /** Beside a time for which alone something holds; BEFORE if it only stands before it: in July alone. */
    ALONE,
    /** Before a clause that says what was the case at the time named right before it: when. */
    WHEN,
    /** A word of consequence: hence. */
    HENCE,
    /** A word that stands for what was named right before it: which. */
    WHICH,
    /** Goods that come in, if money says that no guests are meant: arrivals. */
    ARRIVAL,
    /** A power of ten and a currency in one word, as MEUR; the value is both, as MILLION/EUR. */
    SCALED,
    /** A physical unit; the value is its symbol. */
    PHYSICAL,
    /** An article that is a one before a power of ten: a billion. */
    ONE,
    /** A number in words; the value is the number. */
    NUMERAL,
    /** A noun that is a number; behind a slash what must stand before it: ONE or ABOUT an article, HEDGE, PLURAL. */
    NUMERAL_NOUN,
    /** Says that there are more than one of the round numbers behind it, and not how many: several hundred. */
    SEVERAL,
    /** Joins a ten and a one to one number: cuarenta y seis. */
    TENS_AND,
    /** A half behind a number, or, with the whole as its value, a word for both: and a half, anderthalb. */
    AND_HALF,
    /** A part of one before a power of ten, or behind a slash with it; the value is the part: half a, полмиллиарда. */
    FRACTION,
    /** An ordinal in words; the value is the number. */
    ORDINAL,
    /** The ending of an ordinal in digits; NOUN for a noun that makes an ordinal of a number behind a hyphen. */
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
    /** Before what a change is compared with: an increase on 2022; the value is UP or DOWN if it says that too. */
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
    /** A verb that bounds the figure behind it though a time stands between: exceeded; the value is the qualifier. */
    HEDGE_VERB,
    /** Says for whom a balance is good, before the name or before of: in favour. */
    FAVOUR,
    /** Compares behind a multiple and says other things elsewhere: twice as much as. */
    LIKE,
    /** Stands between a verb and a level that is passed, which is no change: fell below. */
    PASSED,
    /** A level by a word between its bound and its figure: exceeded the threshold of; VALUE: exceeded the sum of. */
    THRESHOLD,
    /** A noun for a rise or fall, of which what stands behind it in the genitive is: рост экспорта. */
    GROWTH,
    /** Says that nothing was more or less, so that a time behind since dates nothing: the highest level since. */
    PEAK,
    /** What a state is, as a part of its official name: Republic, Kingdom. */
    STATE_NOUN,
    /** What investors have in firms, with the adjective of their country beside it: with Italian capital. */
    STAKE,
    /** A hedge that compares behind a percentage: 21 percent above the 15.6 billion of 2022. */
    AGAINST_HEDGE,
    /** Letters before a number that are a currency of a party; the value is its ISO 4217 code. */
    CURRENCY_LETTER,
    /** Joins what is alike. */
    AND,
    /** Joins clauses; ASIDE where what follows is told beside what the text goes on with: for comparison. */
    WHILE,
    /**
     * Starts a clause or phrase that has a subject of its own: although; NOUN where a noun alone follows (despite),
     * VERB where it says so only before a verb (as), KNOWN where only before a subject of the lists: with.
     */
    SUBORDINATE,
    /** What may rise or fall and is no flow: prices, demand. */
    SUBJECT,
    /** Denies the next figure of its clause; the one before it where the value is BEFORE, all behind it where ALL. */
    NOT,
    /**
     * Says that the figures of its clause are only supposed: would have, whether; with the values IF and HAD only two
     * such words together do: if, had.
     */
    SUPPOSED,
    /** Says of what is over that it is only supposed, and of what is to come that it is expected: would. */
    MODAL,
    /** Before parts of a whole. */
    INCLUDING,
    /** Two figures for two subjects, in their order. */
    RESPECTIVELY,
    /** Stands for a measure that was named: it, the figure. */
    IT,
    /** Stands for the reporter: the country, its. */
    OWN,
    /** Says that something is, and speaks of no place but behind a flow: there was; exports there were. */
    EXPLETIVE,
    /** Stands for the partner: there; TO, FROM or WITH where it says how it is one: to the country. */
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
    /** A form of a verb that makes the party before it, behind with, its subject: with Kenya running a surplus. */
    PARTICIPLE,
    /** A verb in the present tense: what is counted with it is counted when the text is published. */
    HOLDS,
    /** An adjective that may stand for firms of two owners: 318 of them joint ones. */
    MADE_JOINTLY,
    /** Firms take part in something, so that they are no stock of firms. */
    PRESENT,
    /** A level in percent of an earlier one follows. */
    INDEX,
    /** A place in a ranking. */
    RANKED,
    /** Of how many are ranked. */
    OUT_OF,
    /** Behind a place, before those who rank before or behind it: second only to, ahead of. */
    AHEAD,
    /** A partner in trade, among whom one ranks; SOURCE for one that goods or money come from. */
    PARTNER,
    /** A country or group; the value is its code. */
    PARTY,
    /** An adjective or demonym of a country; the value is its code. */
    DEMONYM,
    /** What a country is; the value lists the codes of such, joined by plus: the kingdom; OTHER for the neighbour. */
    STATE_KIND,
    /** A group or part of the world that is a party only behind with, to or from; the value is its code. */
    REGION,
    /** Countries that are no party, as nothing says which they are: third countries, the rest of the world. */
    ELSEWHERE,
    /** Before a party or goods that are left out: outside, non-; behind the goods where it is AFTER: excluded. */
    OUTSIDE,
    /** Between the ends of a range of figures: to; with the value BEHIND only behind from whose value is RANGE. */
    RANGE,
    /** Ten days of a month, the last as many as there are left. */
    TEN_DAYS,
    /** Half of a month, in one word. */
    FORTNIGHT,
    /** Of two flows that were told, the one that was told first. */
    FORMER,
    /** Of two flows that were told, the one that was told last. */
    LATTER,
    /** The measure is by value, where it is told by weight as well. */
    BY_VALUE,
    /** Before why something rose or fell: owing to. */
    CAUSE,
    /** A change that is not in current prices, and so none of the values told: in real terms. */
    REAL,
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
    /** First, before a number of months; the value is the number that it includes: the first couple of. */
    FIRST,
    /** Past, before a number of months or years. */
    PAST,
    /** Last, before the part of a year with which it ends, with a number as {@link #FIRST}: the closing quarter. */
    CLOSING,
    /** Before a year all of which is meant, though months were spoken of: the whole of 2022. */
    ALL_OF_YEAR,
    /** A part of a year of which nobody can say the months, before the year: the winter of 2022, most of 2022. */
    SOME_OF_YEAR,
    /** A time counted from publication: YEAR-1, YEAR0, MONTH-1. */
    RELATIVE,
    /** A year earlier; with MONTH or QUARTER as the value, a month or quarter earlier. */
    EARLIER,
    /** A year later; with MONTH or QUARTER as the value, a month or quarter later. */
    LATER,
    /** Before a number of years that something took; with DECADE as the value, the phrase is ten years. */
    SPAN,
    /** Behind a number of years or months: earlier; before it where the value is BEFORE. */
    AGO,
    /** Behind a number of years or months: later; before it where the value is BEFORE. */
    AFTERWARDS,
    /** Goods or services of one kind, which limit a flow word beside them; of no other meaning. */
    PRODUCT,
    /** Goes to or comes from somewhere, as a part of exports or imports does. */
    GOES,
    /** The same period. */
    SAME,
    /** Before a number of months: those that were spoken of, as in <i>the same eight months</i>. */
    IDENTICAL,
    /** An average: what is no level of one period. */
    AVERAGE,
    /** Behind a figure that holds for each year, or with MONTH or QUARTER as the value for each of these: a year. */
    EACH,
    /** Year on year; with MONTH or QUARTER as the value, month on month or quarter on quarter. */
    YEARLY,
    /** Since; where the value is REMARK, of what dates nothing: for the first time since. */
    SINCE,
    /** Since, behind a year. */
    SINCE_AFTER,
    /** Until now. */
    TO_DATE,
    /** As of, before a date. */
    AS_OF,
    /** End of, before a period. */
    END_OF,
    /** Twelve months up to a month: the year ended June. */
    YEAR_TO,
    /** Between months or a fiscal year and their last month: ended, to. */
    ENDING,
    /** By, before the time of an aim. */
    DUE,
    /**
     * Before a time in which something was not: after 2022; behind it where the value is BEHIND; where it is OVER only
     * before a time that is over, since it is by when of one to come: until 2020.
     */
    NOT_IN,
    /** What makes tens of years of a year: 2000s. */
    DECADE,
    /** Now. */
    NOW,
    /** A capital, which may stand for its government. */
    CAPITAL,
    /** We: those for whom a text speaks. */
    WE,
    /** Fiscal year. */
    FISCAL,
    /** What follows is the number of something: resolution, room, telephone. */
    NUMBERED,
    /** A publication that the year behind it belongs to: Economic Survey 2022. */
    TITLE,
    /** What is traded, whatever it is: goods, products; where it comes from or goes to says the flow. */
    GOODS,
    /** A statistical office by its name, with the code of its area. */
    OFFICE,
    /** Who trades, with SELL or BUY: exporters, importers. The figure beside the trader of a country is its flow. */
    TRADER,
    /** The stem of verbs of trade that a particle at the end of the clause completes: führte … aus. */
    SEPARABLE,
    /** Such a particle, with SELL or BUY: aus, ein. */
    VERB_END,
    /** The first half of a word whose second half is shared, with EXPORTS or IMPORTS: Aus- und Einfuhren. */
    SUSPENDED,
    /**
     * In the labels of a table, what changes nothing in what is measured: fob, provisional; TOTAL what says that all is
     * meant, CHANGE that it is a change: var.
     */
    LABEL,
    /** Small words without a meaning here: articles, prepositions. */
    FILLER,
    /** An abbreviation that never ends a sentence, without its point. */
    ABBREVIATION,
    /** An abbreviation that may end a sentence, without its point. */
    UNIT_ABBREVIATION,
    /** A word with a capital that goes on after such an abbreviation. */
    GOES_ON,
    /** A noun with a capital that goes on after such an abbreviation, unless a verb follows: 1,1 Mrd. Exporte und. */
    GOES_ON_NOUN,
    /** Frequent words by which the language is known. */
    COMMON,
    /** Contacts: a visit; the value is its kind, if it is said. */
    VISIT,
    /** Before a visit, in the past: paid, made; the value is its status. */
    PAID,
    /** The same without a tense, behind a word of the future: pay. */
    PAY,
    /** Before the place of a visit, in the past: arrived in. */
    ARRIVED,
    /** The same without a tense: arrive in. */
    ARRIVE,
    /** Talks, a meeting, as a noun; the value is the format. */
    MEETING,
    /** Met, held talks: before or behind those who met; the value is the format. */
    MEETS,
    /** The same without a tense: meet. */
    MEET,
    /** Opens a verb whose other part says what is done: will meet, hat … getroffen; the value is the status. */
    WILL,
    /** The end of a verb of state that WILL opens: fand … statt; the value is the status where it says one. */
    TAKE_PLACE,
    /** A title of an official; the value says what must follow, and behind = its plain form where it is inflected. */
    POST,
    /** Before a title, as part of it: deputy; or ACTING, FORMER. */
    POST_PREFIX,
    /** What an official is in charge of. */
    PORTFOLIO,
    /** A body of a state that has a head. */
    BODY,
    /** Articles. */
    ARTICLE,
    /** Before a name: Mr, H.E. */
    HONORIFIC,
    /** A small word within a name: van, al. */
    PARTICLE,
    /** People of a country without a name: delegation, side, counterpart. */
    SIDE,
    /** Before who leads those who were named: led by. */
    LED,
    /** Before a forum. */
    SIDELINES,
    /** Before who invites. */
    INVITED,
    /** A town; the value is the code of its country, and behind = its name where the phrase is inflected. */
    PLACE,
    /** Before the name of a town: the city of. */
    CITY,
    /** A day of the week. */
    WEEKDAY,
    /** Before a date. */
    ON,
    /** By video, in expanded format: the value is the format. */
    FORMAT,
    /** A word between the parts of a sentence that changes nothing: also, has, then. */
    LINK,
    /** Joins what somebody did then: during which; the value is DURING where it lies within a visit. */
    CONNECT,
    /** A joint commission; the value is its kind. */
    COMMISSION,
    /** A session of a commission. */
    SESSION,
    /** Was held, is scheduled; the value is the status. */
    STATE,
    /** Held or presided over a session, before it. */
    CHAIRED,
    /** The next one of its kind. */
    NEXT,
    /** Signed, of whoever stands before it. */
    SIGNED,
    /** Was signed, entered into force, behind the agreement; the value is the step. */
    STEP,
    /** An agreement; the value is its kind. */
    AGREEMENT,
    /** Firms and other bodies that sign agreements of their own. */
    FIRM,
    /** Before what an agreement is about. */
    ABOUT
}
