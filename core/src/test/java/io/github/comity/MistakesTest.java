package io.github.comity;

import static io.github.comity.party.Countries.AUS;
import static io.github.comity.party.Countries.VNM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.ReporterFigures;
import io.github.comity.diplomacy.VisitBuilder;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.event.CooperationField;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.figure.DecimalMark;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.NumberStyle;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.AreaPair;
import io.github.comity.party.Country;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import io.github.comity.party.Post;
import io.github.comity.period.EventDate;
import io.github.comity.period.FiscalYear;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import io.github.comity.trade.TradePeriodBuilder;
import io.github.comity.treaty.AgreementKind;
import java.math.BigDecimal;
import java.time.Month;
import java.time.MonthDay;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The mistakes of new users: each is refused in these words, and a remedy that can be typed works when it is typed. */
class MistakesTest {
    /** Code that is refused, or that is not. */
    @FunctionalInterface
    interface Code {
        Object run();
    }

    private static final Official MINISTER = Official.of("A", Post.of("Minister of Trade", AUS));

    private static Object figures(Consumer<ReporterFigures> figures) {
        return BilateralCooperation.between(AUS, VNM)
                .reportedBy(AUS, Source.of("ABS"), figures)
                .build();
    }

    private static Object trade(Consumer<TradePeriodBuilder> figures) {
        return figures(r -> r.trade(ReportingPeriod.year(2023), figures));
    }

    private static Arguments row(Code mistake, String message) {
        return Arguments.of(mistake, message, (Code) () -> "no text to type");
    }

    private static Arguments row(Code mistake, String message, Code remedy) {
        return Arguments.of(mistake, message, remedy);
    }

    private static Stream<Arguments> mistakes() {
        return Stream.of(figureMistakes(), periodMistakes(), partyMistakes(), recordMistakes(), laterMistakes())
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistake_isRefusedInTheseWords_andTheRemedyWorks(Code mistake, String message, Code remedy) {
        assertThat(catchThrowable(mistake::run))
                .isInstanceOfAny(
                        IllegalArgumentException.class, IllegalStateException.class, NullPointerException.class)
                .hasMessage(message);
        assertThatCode(remedy::run).doesNotThrowAnyException();
    }

    @Test
    void table_hasThoseOfTheFirstHours() {
        assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(120);
    }

    private static Stream<Arguments> figureMistakes() {
        return Stream.of(
                row(
                        () -> Figure.parse("626.8 milion USD"),
                        "cannot parse figure from '626.8 milion USD' at index 6: unknown "
                                + "word 'milion'; did you mean million? a unit is an ISO 4217 code, "
                                + "%, pp, ratio, rank, a physical unit or a counted thing in braces, "
                                + "as in 150 {legal entities}",
                        () -> Figure.parse("626.8 million USD")),
                row(
                        () -> Figure.parse("5 bilion USD"),
                        "cannot parse figure from '5 bilion USD' at index 2: unknown word "
                                + "'bilion'; did you mean billion? a unit is an ISO 4217 code, %, "
                                + "pp, ratio, rank, a physical unit or a counted thing in braces, as "
                                + "in 150 {legal entities}",
                        () -> Figure.parse("5 billion USD")),
                row(
                        () -> Figure.parse("5 trillon USD"),
                        "cannot parse figure from '5 trillon USD' at index 2: unknown word "
                                + "'trillon'; did you mean trillion? a unit is an ISO 4217 code, %, "
                                + "pp, ratio, rank, a physical unit or a counted thing in braces, as "
                                + "in 150 {legal entities}",
                        () -> Figure.parse("5 trillion USD")),
                row(
                        () -> Figure.parse("5 thosand USD"),
                        "cannot parse figure from '5 thosand USD' at index 2: unknown word "
                                + "'thosand'; did you mean thousand? a unit is an ISO 4217 code, %, "
                                + "pp, ratio, rank, a physical unit or a counted thing in braces, as "
                                + "in 150 {legal entities}",
                        () -> Figure.parse("5 thousand USD")),
                row(
                        () -> Figure.parse("60 firms"),
                        "cannot parse figure from '60 firms' at index 3: unknown word "
                                + "'firms'; did you mean {firms}? a unit is an ISO 4217 code, %, pp, "
                                + "ratio, rank, a physical unit or a counted thing in braces, as in "
                                + "150 {legal entities}",
                        () -> Figure.parse("60 {firms}")),
                row(
                        () -> Figure.parse("21400 visitors"),
                        "cannot parse figure from '21400 visitors' at index 6: unknown "
                                + "word 'visitors'; did you mean {visitors}? a unit is an ISO 4217 "
                                + "code, %, pp, ratio, rank, a physical unit or a counted thing in "
                                + "braces, as in 150 {legal entities}",
                        () -> Figure.parse("21400 {visitors}")),
                row(
                        () -> Figure.parse("5 million usd"),
                        "cannot parse figure from '5 million usd' at index 10: unknown "
                                + "word 'usd'; did you mean USD? a unit is an ISO 4217 code, %, pp, "
                                + "ratio, rank, a physical unit or a counted thing in braces, as in "
                                + "150 {legal entities}",
                        () -> Figure.parse("5 million USD")),
                row(
                        () -> Figure.parse("5 million kzt"),
                        "cannot parse figure from '5 million kzt' at index 10: unknown "
                                + "word 'kzt'; did you mean KZT? a unit is an ISO 4217 code, %, pp, "
                                + "ratio, rank, a physical unit or a counted thing in braces, as in "
                                + "150 {legal entities}",
                        () -> Figure.parse("5 million KZT")),
                row(
                        () -> Figure.parse("5 million dolars"),
                        "cannot parse figure from '5 million dolars' at index 10: unknown "
                                + "word 'dolars'; did you mean dollars? a unit is an ISO 4217 code, "
                                + "%, pp, ratio, rank, a physical unit or a counted thing in braces, "
                                + "as in 150 {legal entities}",
                        () -> Figure.parse("5 million dollars")),
                row(
                        () -> Figure.parse(""),
                        "cannot parse figure from '' at index 0: a number is missing; "
                                + "write it as in 626.8 million USD",
                        () -> Figure.parse("626.8 million USD")),
                row(
                        () -> Figure.parse("USD"),
                        "cannot parse figure from 'USD' at index 3: a number is missing; "
                                + "write it as in 626.8 million USD",
                        () -> Figure.parse("626.8 million USD")),
                row(
                        () -> Figure.parse("5 million 3 USD"),
                        "cannot parse figure from '5 million 3 USD' at index 10: "
                                + "unexpected text after the figure; pass one figure alone"),
                row(
                        () -> Figure.parse("0,496 million USD"),
                        "cannot parse figure from '0,496 million USD' at index 0: the "
                                + "first of the groups that ',' separates must not begin with 0; "
                                + "write a decimal point, as in 0.496, or pass DecimalMark.COMMA",
                        () -> Figure.parse("0.496 million USD")),
                row(
                        () -> Figure.parse("8,03 billion USD"),
                        "cannot parse figure from '8,03 billion USD' at index 1: ',' "
                                + "separates groups of three digits here; for a decimal comma pass "
                                + "DecimalMark.COMMA",
                        () -> Figure.parse("8,03 billion USD", DecimalMark.COMMA)),
                row(
                        () -> Figure.parse("1,234 567 USD"),
                        "cannot parse figure from '1,234 567 USD' at index 5: groups of "
                                + "digits have one separator, but here are ',' and ' '; pass one "
                                + "figure alone, or write its digits without separators"),
                row(
                        () -> Figure.parse("1.496,2 million USD"),
                        "cannot parse figure from '1.496,2 million USD' at index 5: a "
                                + "comma follows the decimal point; use DecimalMark.COMMA for texts "
                                + "such as 1.496,2",
                        () -> Figure.parse("1.496,2 million USD", DecimalMark.COMMA)),
                row(
                        () -> Figure.parse("150 {legal entities"),
                        "cannot parse figure from '150 {legal entities' at index 4: the "
                                + "brace of the counted thing is not closed; write it as in 150 "
                                + "{legal entities}",
                        () -> Figure.parse("150 {legal entities}")),
                row(
                        () -> Figure.parse("5m"),
                        "cannot parse figure from '5m' at index 1: 'm' is million or "
                                + "metres; write million or {metres}, or name the currency",
                        () -> Figure.parse("5 million")),
                row(
                        () -> Figure.parse("1.2T"),
                        "cannot parse figure from '1.2T' at index 3: 'T' is trillion or "
                                + "tonnes; write trillion or t, or name the currency",
                        () -> Figure.parse("1.2 trillion")),
                row(
                        () -> Figure.parse("5 USD EUR"),
                        "cannot parse figure from '5 USD EUR' at index 6: a figure has one "
                                + "unit, but 'USD' was already read; write each figure alone"),
                row(
                        () -> Figure.parse("1 USD to 2 EUR"),
                        "cannot parse figure from '1 USD to 2 EUR' at index 11: both ends "
                                + "of a range must have one currency; write it once"),
                row(
                        () -> Figure.parse("from 5 USD"),
                        "cannot parse figure from 'from 5 USD' at index 6: the second "
                                + "value of the range is missing; write it as in 1.2–1.5 billion USD",
                        () -> Figure.parse("1.2–1.5 billion USD")),
                row(
                        () -> Figure.parse("about about 5 USD"),
                        "cannot parse figure from 'about about 5 USD' at index 6: one "
                                + "hedge word is read, and it stands first; keep one"),
                row(
                        () -> Figure.parse("+-5 USD"),
                        "cannot parse figure from '+-5 USD' at index 1: one sign is read; " + "keep one"),
                row(
                        () -> Figure.parse("2-1 USD"),
                        "cannot parse figure from '2-1 USD' at index 0: a range must have "
                                + "its lower value first; swap the values"),
                row(
                        () -> Figure.parse("5 rank"),
                        "cannot parse figure from '5 rank' at index 2: unknown word "
                                + "'rank'; a rank stands behind its word, as in rank 5; a unit is an "
                                + "ISO 4217 code, %, pp, ratio, rank, a physical unit or a counted "
                                + "thing in braces, as in 150 {legal entities}",
                        () -> Figure.parse("rank 5")),
                row(
                        () -> Figure.parse("5 tonns"),
                        "cannot parse figure from '5 tonns' at index 2: unknown word "
                                + "'tonns'; did you mean tonne or tonnes or tons? a unit is an ISO "
                                + "4217 code, %, pp, ratio, rank, a physical unit or a counted thing "
                                + "in braces, as in 150 {legal entities}",
                        () -> Figure.parse("5 tons")),
                row(
                        () -> Figure.parse("1e99 USD"),
                        "cannot parse figure from '1e99 USD' at index 1: an exponent must "
                                + "be within ±40; use a magnitude word or round it"),
                row(
                        () -> Figure.range(new BigDecimal("2"), new BigDecimal("1"), Magnitude.ONE, Unit.USD),
                        "range must have its lower value first, but was 2 and 1; swap them " + "or state one value",
                        () -> Figure.range(new BigDecimal("1"), new BigDecimal("2"), Magnitude.ONE, Unit.USD)),
                row(
                        () -> Unit.money("XQQ"),
                        "unknown currency code 'XQQ': pass an ISO 4217 code such as USD",
                        () -> Unit.money("USD")),
                row(
                        () -> Unit.money("usd"),
                        "unknown currency code 'usd': did you mean USD? pass an ISO 4217 code such as USD",
                        () -> Unit.money("USD")),
                row(
                        () -> Unit.counted(" "),
                        "counted thing must not be blank, but was ' '; leave it out or " + "give a text"),
                row(
                        () -> Growth.parse("200 million USD"),
                        "cannot parse growth from '200 million USD': an amount without a "
                                + "sign is a level, not a growth; write +200 million USD for a "
                                + "change, or put the level first",
                        () -> Growth.parse("+200 million USD")),
                row(
                        () -> Growth.parse("48.4"),
                        "cannot parse growth from '48.4': the unit is missing; write a "
                                + "rate as +48.4%, a factor as ×2.1",
                        () -> Growth.parse("+48.4%")),
                row(
                        () -> Growth.parse("+48,4%"),
                        "cannot parse growth from '+48,4%': cannot parse figure from "
                                + "'48,4%' at index 2: ',' separates groups of three digits here; "
                                + "for a decimal comma pass DecimalMark.COMMA",
                        () -> Growth.parse("+48,4%", DecimalMark.COMMA)),
                row(
                        () -> Growth.parse("fell +3%"),
                        "cannot parse growth from 'fell +3%': 'fell' and '+3%' contradict "
                                + "each other; write +3% for a rise or -3% for a fall",
                        () -> Growth.parse("-3%")),
                row(
                        () -> Growth.parse("rose 0.8 times"),
                        "cannot parse growth from 'rose 0.8 times': 'rose' and a multiple "
                                + "below one contradict each other; write ×0.8 for a fall to 0.8 of "
                                + "the old level, or +80% for a change by it",
                        () -> Growth.parse("×0.8")),
                row(
                        () -> Growth.parse("up to 148%"),
                        "cannot parse growth from 'up to 148%': 'up to' can mean at most "
                                + "+148% or a rise to 148% of the base; write 'at most +148%' or 'to "
                                + "148%'",
                        () -> Growth.parse("to 148%")),
                row(
                        () -> Growth.parse("+5 precent"),
                        "cannot parse growth from '+5 precent': cannot parse figure from "
                                + "'5 precent' at index 2: unknown word 'precent'; did you mean "
                                + "percent? a unit is an ISO 4217 code, %, pp, ratio, rank, a "
                                + "physical unit or a counted thing in braces, as in 150 {legal "
                                + "entities}",
                        () -> Growth.parse("+5 percent")),
                row(
                        () -> Growth.parse("abc"),
                        "cannot parse growth from 'abc': cannot parse figure from 'abc' at "
                                + "index 0: a number is missing; write it in digits, as in 626.8 million "
                                + "USD, or leave the figure out"),
                row(
                        () -> Growth.of(Growth.Form.RATE, Figure.parse("5 USD")),
                        "growth rate needs a figure in percent, but was '5 USD'; use "
                                + "Growth.Form.ABSOLUTE for an amount",
                        () -> Growth.of(Growth.Form.ABSOLUTE, Figure.parse("5 USD"))),
                row(
                        () -> new NumberStyle(DecimalMark.POINT, Unit.PERCENT),
                        "dollar of a number style must be money, but was '%'; pass a "
                                + "currency, as in Unit.money(\"AUD\")",
                        () -> new NumberStyle(DecimalMark.POINT, Unit.money("AUD"))));
    }

    private static Stream<Arguments> periodMistakes() {
        return Stream.of(
                row(
                        () -> ReportingPeriod.year(24),
                        "year must be given with its century, but was 24; pass 2024 or 1924",
                        () -> ReportingPeriod.year(2024)),
                row(() -> ReportingPeriod.year(0), "year must be 1 to 9999, but was 0; pass one in that range"),
                row(() -> ReportingPeriod.year(20240), "year must be 1 to 9999, but was 20240; pass one in that range"),
                row(
                        () -> ReportingPeriod.quarter(1, 2026),
                        "quarter must be 1 to 4, but was 2026; pass one in that range",
                        () -> ReportingPeriod.quarter(2026, 1)),
                row(() -> ReportingPeriod.half(2024, 3), "half must be 1 to 2, but was 3; pass one in that range"),
                row(
                        () -> ReportingPeriod.years(2023, 2005),
                        "last year must not be before the first, but was 2023 to 2005; " + "swap them",
                        () -> ReportingPeriod.years(2005, 2023)),
                row(
                        () -> ReportingPeriod.months(2024, Month.JULY, Month.JANUARY),
                        "last month must not be before the first, but was JULY to JANUARY; "
                                + "use days for a span across years",
                        () -> ReportingPeriod.months(2024, Month.JANUARY, Month.JULY)),
                row(
                        () -> ReportingPeriod.since(99),
                        "year must be given with its century, but was 99; pass 2099 or 1999"),
                row(
                        () -> ReportingPeriod.fiscalYear(2023, MonthDay.of(2, 29)),
                        "fiscal year must start on a day of every year, but was --02-29; " + "use 1 March",
                        () -> ReportingPeriod.fiscalYear(2023, MonthDay.of(3, 1))),
                row(
                        () -> ReportingPeriod.parse("2022-23"),
                        "cannot parse period from '2022-23' at index 0: a fiscal year is "
                                + "read by the convention of its country; pass it as in "
                                + "FiscalYear.startingIn(Month.APRIL).period(\"2022-23\")",
                        () -> FiscalYear.startingIn(Month.APRIL).period("2022-23")),
                row(
                        () -> ReportingPeriod.parse("2022/23"),
                        "cannot parse period from '2022/23' at index 0: 2022/23 may be two "
                                + "years or one fiscal year; write 2022-01-01/P2Y, or the fiscal "
                                + "year from its first day on, as in 2022-07-01/P1Y",
                        () -> FiscalYear.startingIn(Month.JULY).period("2022/23")),
                row(
                        () -> ReportingPeriod.parse("2022/2023"),
                        "cannot parse period from '2022/2023' at index 0: 2022/2023 may be "
                                + "two years or one fiscal year; write 2022-01-01/P2Y, or the fiscal "
                                + "year from its first day on, as in 2022-07-01/P1Y",
                        () -> FiscalYear.startingIn(Month.JULY).period("2022/2023")),
                row(
                        () -> ReportingPeriod.parse("FY2023"),
                        "cannot parse period from 'FY2023' at index 0: a fiscal year is "
                                + "read by the convention of its country; pass it as in "
                                + "FiscalYear.startingIn(Month.APRIL).namedByEnd().period(\"FY2023\")",
                        () -> FiscalYear.startingIn(Month.APRIL).namedByEnd().period("FY2023")),
                row(
                        () -> ReportingPeriod.parse("FY23"),
                        "cannot parse period from 'FY23' at index 0: write its year with 4 digits; a fiscal year is "
                                + "read by the convention of its country; pass it as in "
                                + "FiscalYear.startingIn(Month.APRIL).namedByEnd().period(\"FY2023\")",
                        () -> FiscalYear.startingIn(Month.APRIL).namedByEnd().period("FY2023")),
                row(
                        () -> ReportingPeriod.parse("FY23/24"),
                        "cannot parse period from 'FY23/24' at index 0: write its year with 4 digits; a fiscal year is "
                                + "read by the convention of its country; pass it as in "
                                + "FiscalYear.startingIn(Month.APRIL).period(\"2023-24\")",
                        () -> FiscalYear.startingIn(Month.APRIL).period("2023-24")),
                row(
                        () -> FiscalYear.startingIn(Month.APRIL).period("FY2023"),
                        "fiscal year must be named by its start or end by the convention, "
                                + "but was 'FY2023'; call namedByStart() or namedByEnd(), or write "
                                + "it as in 2022-23",
                        () -> FiscalYear.startingIn(Month.APRIL).namedByEnd().period("FY2023")),
                row(
                        () -> ReportingPeriod.parse("2023-Q5"),
                        "cannot parse period from '2023-Q5' at index 6: quarter must be 1 " + "to 4",
                        () -> ReportingPeriod.parse("2023-Q4")),
                row(
                        () -> ReportingPeriod.parse("2023-13"),
                        "cannot parse period from '2023-13' at index 5: month must be 1 to " + "12",
                        () -> ReportingPeriod.parse("2023-12")),
                row(
                        () -> ReportingPeriod.parse("2023-02-30"),
                        "cannot parse period from '2023-02-30' at index 5: 2023-02-30 is "
                                + "not a day of the calendar"),
                row(
                        () -> ReportingPeriod.parse("23"),
                        "cannot parse period from '23' at index 2: year must have 4 digits"),
                row(
                        () -> ReportingPeriod.parse("2024-01-01/"),
                        "cannot parse period from '2024-01-01/' at index 11: the end is "
                                + "missing; write 2024-01-01/.. if there is none, or a duration, as "
                                + "in 2024-01-01/P1Y",
                        () -> ReportingPeriod.parse("2024-01-01/..")),
                row(
                        () -> ReportingPeriod.parse("/2024"),
                        "cannot parse period from '/2024' at index 0: the start is "
                                + "missing; write ../2024 if there is none, or the first day, as in "
                                + "2023-01-01/2024",
                        () -> ReportingPeriod.parse("../2024")),
                row(
                        () -> ReportingPeriod.parse("2024/2023"),
                        "cannot parse period from '2024/2023' at index 5: the end must not "
                                + "be before the start; write 2023-01-01/P2Y if they are swapped"),
                row(
                        () -> ReportingPeriod.parse("2024-33"),
                        "cannot parse period from '2024-33' at index 5: month must be 1 to "
                                + "12; 2024-33 is first quarter of 2024 in EDTF, which as a period "
                                + "is written 2024-Q1",
                        () -> ReportingPeriod.parse("2024-Q1")),
                row(
                        () -> ReportingPeriod.parse("01/02/2024"),
                        "cannot parse period from '01/02/2024' at index 0: day and month "
                                + "may be exchanged; write 2024-02-01 for 1 February 2024, or "
                                + "2024-01-02 for 2 January 2024",
                        () -> ReportingPeriod.parse("2024-02-01")),
                row(
                        () -> EventDate.parse("09/02/2024"),
                        "cannot parse date from '09/02/2024' at index 0: day and month may "
                                + "be exchanged; write 2024-02-09 for 9 February 2024, or 2024-09-02 "
                                + "for 2 September 2024",
                        () -> EventDate.parse("2024-09-02")),
                row(
                        () -> EventDate.parse("12.03.2026"),
                        "cannot parse date from '12.03.2026' at index 0: day and month may "
                                + "be exchanged; write 2026-03-12 for 12 March 2026, or 2026-12-03 "
                                + "for 3 December 2026",
                        () -> EventDate.parse("2026-03-12")),
                row(
                        () -> EventDate.parse("25/12/2024"),
                        "cannot parse date from '25/12/2024' at index 0: the year stands "
                                + "first; write 2024-12-25 for 25 December 2024",
                        () -> EventDate.parse("2024-12-25")),
                row(
                        () -> EventDate.parse("31 February 2024"),
                        "date must be a day of the calendar, but was '31 february 2024'; "
                                + "write one such as '2 September 2024'",
                        () -> EventDate.parse("2 September 2024")),
                row(
                        () -> EventDate.parse("2024-9-2"),
                        "cannot parse date from '2024-9-2' at index 0: a day has two hyphens; write "
                                + "2024-09-02 for 2 September 2024",
                        () -> EventDate.parse("2024-09-02")),
                row(
                        () -> EventDate.parse("2024-02-30"),
                        "cannot parse date from '2024-02-30' at index 5: 2024-02-30 is not " + "a day of the calendar"),
                row(
                        () -> EventDate.parse("2024-13"),
                        "cannot parse date from '2024-13' at index 5: part of the year "
                                + "must be a month 01 to 12, a season 21 to 32, a quarter 33 to 36, "
                                + "a third 37 to 39 or a half 40 or 41"),
                row(
                        () -> EventDate.parse("2024-09-02T10:00"),
                        "cannot parse date from '2024-09-02T10:00' at index 10: a date has "
                                + "no time of day; write the day alone, as in 2024-09-02",
                        () -> EventDate.parse("2024-09-02")),
                row(
                        () -> EventDate.parse("201X"),
                        "cannot parse date from '201X' at index 3: unspecified digits are "
                                + "not represented; write 2010/2019",
                        () -> EventDate.parse("2010/2019")),
                row(
                        () -> EventDate.parse("soon"),
                        "cannot parse date from 'soon' at index 0: a date must have a year; write it as in "
                                + "'2 September 2024', 'September 2024', '2024-Q3' or '2024', and leave out a date "
                                + "that is not known",
                        () -> EventDate.parse("2024-Q3")),
                row(
                        () -> EventDate.parse("2024-W05"),
                        "cannot parse date from '2024-W05' at index 4: expected a day such "
                                + "as 2024-09-02, a month such as 2024-09 or a year; 2024-W05 is 29 "
                                + "January – 4 February 2024 in SDMX, which as a date is written "
                                + "2024-01-29/2024-02-04",
                        () -> EventDate.parse("2024-01-29/2024-02-04")),
                row(
                        () -> EventDate.inYear(5),
                        "year must be given with its century, but was 5; pass 2005 or 1905",
                        () -> EventDate.inYear(2005)),
                row(() -> EventDate.inQuarter(2024, 5), "quarter must be 1 to 4, but was 5; pass one in that range"),
                row(
                        () -> EventDate.on(2024, Month.FEBRUARY, 30),
                        "day of February must be 1 to 29, but was 30; pass one in that " + "range"),
                row(
                        () -> EventDate.between(EventDate.parse("2024"), EventDate.parse("2023")),
                        "end of an interval must not be before its start, but was 2024 to " + "2023; swap them",
                        () -> EventDate.between(EventDate.parse("2023"), EventDate.parse("2024"))));
    }

    private static Stream<Arguments> partyMistakes() {
        return Stream.of(
                row(
                        () -> Country.of("Chili"),
                        "unknown country 'Chili': did you mean CHL (Chile)? pass an ISO "
                                + "3166-1 code such as KZ, KAZ or 398, or an English name to "
                                + "Country.of",
                        () -> Country.of("CHL")),
                row(
                        () -> Country.of("South Corea"),
                        "unknown country 'South Corea': did you mean KOR (South Korea)? "
                                + "pass an ISO 3166-1 code such as KZ, KAZ or 398, or an English "
                                + "name to Country.of",
                        () -> Country.of("KOR")),
                row(
                        () -> Country.of("Kazahstan"),
                        "unknown country 'Kazahstan': did you mean KAZ (Kazakhstan)? pass "
                                + "an ISO 3166-1 code such as KZ, KAZ or 398, or an English name to "
                                + "Country.of",
                        () -> Country.of("KAZ")),
                row(
                        () -> Country.of("kaz"),
                        "unknown country 'kaz': did you mean KAZ (Kazakhstan)? pass an ISO "
                                + "3166-1 code such as KZ, KAZ or 398, or an English name to "
                                + "Country.of",
                        () -> Country.of("KAZ")),
                row(
                        () -> Country.of("Virgin Islands"),
                        "country must mean one country, but was 'Virgin Islands', which "
                                + "may be VGB (British Virgin Islands) or VIR (United States Virgin "
                                + "Islands); pass one of these codes",
                        () -> Country.of("VGB")),
                row(
                        () -> Country.of("Scotland"),
                        "country must mean a whole country, but was 'Scotland', a part of "
                                + "GBR (United Kingdom); pass that one"),
                row(
                        () -> Country.of("Atlantis"),
                        "unknown country 'Atlantis': pass an ISO 3166-1 code such as KZ, "
                                + "KAZ or 398, or an English name to Country.of"),
                row(
                        () -> Country.ofAlpha3("XXX"),
                        "unknown alpha-3 country code 'XXX': pass an ISO 3166-1 code such "
                                + "as KZ, KAZ or 398, or an English name to Country.of",
                        () -> Country.ofAlpha3("KAZ")),
                row(
                        () -> Country.ofAlpha2("CS"),
                        "alpha-2 country code must mean one country, but was 'CS', which "
                                + "may be CSK (Czechoslovakia) or SCG (Serbia and Montenegro); pass "
                                + "one of these codes"),
                row(
                        () -> Country.ofNumeric("490"),
                        "numeric country code must mean one country, but was '490', an "
                                + "aggregate of statistics; pass TWN (Taiwan) if that is meant, or a "
                                + "CountryGroup"),
                row(
                        () -> Place.of("Tokyo, Japan"),
                        "place name must not end in a comma and a country, but was 'Tokyo, "
                                + "Japan'; use Place.parse or pass the country apart",
                        () -> Place.parse("Tokyo, Japan")),
                row(
                        () -> Place.of("Tokyo, JPN"),
                        "place name must not end in a comma and a country code, but was "
                                + "'Tokyo, JPN'; use Place.parse or pass the country apart",
                        () -> Place.parse("Tokyo, JPN")),
                row(
                        () -> Place.parse("New York, US"),
                        "cannot parse place from 'New York, US': a code of two letters may "
                                + "be that of a federal state; write New York, USA if the United States "
                                + "is meant, or leave it out",
                        () -> Place.parse("New York, USA")),
                row(
                        () -> Place.parse("Los Angeles, CA"),
                        "cannot parse place from 'Los Angeles, CA': a code of two letters "
                                + "may be that of a federal state; write Los Angeles, CAN if Canada "
                                + "is meant, or leave it out",
                        () -> Place.parse("Los Angeles")),
                row(
                        () -> Place.parse("Nowhere, XYZ"),
                        "cannot parse place from 'Nowhere, XYZ': unknown alpha-3 country "
                                + "code 'XYZ': pass an ISO 3166-1 code such as KZ, KAZ or 398, or an "
                                + "English name to Country.of"),
                row(() -> Place.parse(" "), "place must not be blank, but was ' '; leave it out or give a text"),
                row(
                        () -> CooperationField.parse("economicc"),
                        "cannot parse cooperation field from 'economicc': did you mean "
                                + "economic? for a field of its own call "
                                + "CooperationField.of(...)",
                        () -> CooperationField.of("economicc")),
                row(
                        () -> CooperationField.parse("trde"),
                        "cannot parse cooperation field from 'trde': did you mean trade? "
                                + "for a field of its own call "
                                + "CooperationField.of(...)",
                        () -> CooperationField.parse("trade")),
                row(
                        () -> CooperationField.parse("economy"),
                        "cannot parse cooperation field from 'economy': did you mean "
                                + "economic? for a field of its own call "
                                + "CooperationField.of(...)",
                        () -> CooperationField.parse("economic")),
                row(
                        () -> CooperationField.of(""),
                        "cooperation field must not be blank, but was ''; leave it out or " + "give a text"),
                row(
                        () -> EventStatus.parse("postponned"),
                        "cannot parse event status from 'postponned': did you mean "
                                + "postponed? use one of planned, held, postponed, cancelled, due",
                        () -> EventStatus.parse("postponed")),
                row(
                        () -> VisitKind.parse("offical visit"),
                        "cannot parse visit kind from 'offical visit': did you mean "
                                + "official visit? use one of state visit, official visit, official "
                                + "working visit, working visit, private visit, transit stop",
                        () -> VisitKind.parse("official visit")),
                row(
                        () -> AgreementKind.parse("agrement"),
                        "cannot parse agreement kind from 'agrement': did you mean "
                                + "agreement? use one of treaty, agreement, protocol, memorandum of "
                                + "understanding, joint declaration, roadmap, exchange of notes, "
                                + "contract",
                        () -> AgreementKind.parse("agreement")),
                row(
                        () -> OfficialLevel.parse("minster"),
                        "cannot parse official level from 'minster': did you mean "
                                + "minister? use one of head of state, head of government, head of "
                                + "parliament, deputy head of state, deputy head of government, "
                                + "minister, first deputy minister, deputy minister, ambassador, "
                                + "member of parliament, director, chargé d'affaires, consul, expert",
                        () -> OfficialLevel.parse("minister")),
                row(
                        () -> Coverage.parse("good"),
                        "cannot parse coverage from 'good': did you mean goods? use one of "
                                + "goods, services, goods and services, unstated",
                        () -> Coverage.parse("goods")),
                row(
                        () -> ClaimStatus.parse("targt"),
                        "cannot parse claim status from 'targt': did you mean target? use "
                                + "one of actual, estimated, provisional, revised, forecast, target",
                        () -> ClaimStatus.parse("target")),
                row(
                        () -> DecimalMark.parse("coma"),
                        "cannot parse decimal mark from 'coma': did you mean comma? use " + "one of point, comma",
                        () -> DecimalMark.parse("comma")),
                row(
                        () -> Post.builder().build(),
                        "post must have title, but was built without; call title(...) " + "before build()"),
                row(
                        () -> Official.builder().name("A").build(),
                        "official must have post, but was built without; call post(...) " + "before build()"),
                row(
                        () -> AreaPair.of(AUS, AUS),
                        "pair must have two different sides, but was AUS twice; pass the partner"));
    }

    private static BilateralCooperation visit(Consumer<VisitBuilder> visit) {
        return BilateralCooperation.between(AUS, VNM)
                .visit(VisitKind.WORKING, v -> visit.accept(v.visitor(MINISTER)))
                .build();
    }

    /** Those of a second user, who models what is planned, put off and aimed at. */
    private static Stream<Arguments> laterMistakes() {
        ReportingPeriod goal = ReportingPeriod.year(2030);
        return Stream.of(
                row(
                        () -> visit(v -> v.to(VNM).planned("by the end of 2026")),
                        "cannot parse date from 'by the end of 2026' at index 0: 'by' leaves the start open; write "
                                + "../2026",
                        () -> visit(v -> v.to(VNM).planned("../2026"))),
                row(
                        () -> visit(v -> v.to(VNM).planned("before May 2026")),
                        "cannot parse date from 'before May 2026' at index 0: 'before' leaves the start open; write "
                                + "../2026-04-30",
                        () -> visit(v -> v.to(VNM).planned("../2026-04-30"))),
                row(
                        () -> visit(v -> v.to(VNM).planned("after 12 May 2026")),
                        "cannot parse date from 'after 12 May 2026' at index 0: 'after' leaves the end open; write "
                                + "2026-05-13/..",
                        () -> visit(v -> v.to(VNM).planned("2026-05-13/.."))),
                row(
                        () -> visit(v -> v.to(VNM).planned("from June 2026 on")),
                        "cannot parse date from 'from June 2026 on' at index 0: 'from' leaves the end open; write "
                                + "2026-06/..",
                        () -> visit(v -> v.to(VNM).planned("2026-06/.."))),
                row(
                        () -> visit(v -> v.to(VNM).held("May 12")),
                        "cannot parse date from 'May 12' at index 0: a date must have a year; write it behind 'May 12'",
                        () -> visit(v -> v.to(VNM).held("May 12, 2024"))),
                row(
                        () -> visit(v -> v.to(VNM).held("the 12th of May")),
                        "cannot parse date from 'the 12th of May' at index 0: a date must have a year; write it behind "
                                + "'the 12th of May'",
                        () -> visit(v -> v.to(VNM).held("the 12th of May 2024"))),
                row(
                        () -> visit(v -> v.to(VNM).held("Tuesday, 14 May 2024")),
                        "cannot parse date from 'Tuesday, 14 May 2024' at index 0: a date has no day of the week; "
                                + "write 2024-05-14 for 14 May 2024",
                        () -> visit(v -> v.to(VNM).held("2024-05-14"))),
                row(
                        () -> visit(v -> v.to(AUS, "Sydney")),
                        "visit must be from AUS to VNM or back, but was 'working visit of A to Sydney, AUS' from AUS; "
                                + "pass the other side as the one that it leads to",
                        () -> visit(v -> v.to(VNM))),
                row(
                        () -> visit(v -> v.to(VNM).planned("2026-05").held("2026-05-12")),
                        "on(...) of visit must be called once, but was called with '2026-05' and '2026-05-12'; keep "
                                + "one",
                        () -> visit(v -> v.to(VNM).planned("2026-05").cancelled())),
                row(
                        () -> visit(v -> v.to(VNM).cancelled().postponed()),
                        "status(...) of visit must be called once, but was called with 'cancelled' and 'postponed'; "
                                + "keep one",
                        () -> visit(v -> v.to(VNM).cancelled().planned("2026-05"))),
                row(
                        () -> figures(r -> r.target(goal, "+50%")),
                        "level of total trade must be an amount, but was '+50%'; state the level that is aimed at, as "
                                + "in '10 billion USD'",
                        () -> figures(r -> r.target(goal, "10 billion USD"))),
                row(
                        () -> figures(r -> r.target(goal, "50%")),
                        "level of total trade must be an amount, but was '50%'; state the level that is aimed at, as "
                                + "in '10 billion USD'",
                        () -> figures(r -> r.target(goal, "10 billion USD"))),
                row(
                        () -> figures(r -> r.students(goal, "8,000 students")),
                        "cannot parse figure from '8,000 students' at index 6: unknown word 'students'; did you mean "
                                + "{students}? a unit is an ISO 4217 code, %, pp, ratio, rank, a physical unit or a "
                                + "counted thing in braces, as in 150 {legal entities}",
                        () -> figures(r -> r.students(goal, "8,000 {students}"))),
                row(
                        () -> figures(r -> r.students(goal, "8 thousand USD")),
                        "number of students must be one of things, but was '8 thousand USD'; write it alone, or what "
                                + "is counted in braces",
                        () -> figures(r -> r.students(goal, "8 thousand"))),
                row(
                        () -> Figure.parse("250 billion FCFA"),
                        "cannot parse figure from '250 billion FCFA' at index 12: 'FCFA' may be XOF or XAF; write the "
                                + "code",
                        () -> Figure.parse("250 billion XOF")),
                row(
                        () -> Figure.parse("3.4 billion DH"),
                        "cannot parse figure from '3.4 billion DH' at index 12: 'DH' may be AED or MAD; write the code",
                        () -> Figure.parse("3.4 billion MAD")),
                row(
                        () -> Figure.parse("3.4 MMDH"),
                        "cannot parse figure from '3.4 MMDH' at index 4: unknown word 'MMDH'; a unit is an ISO 4217 "
                                + "code, %, pp, ratio, rank, a physical unit or a counted thing in braces, as in 150 "
                                + "{legal entities}",
                        () -> Figure.parse("3.4 billion MAD")),
                row(
                        () -> FiscalYear.startingIn(Month.APRIL).period("2022"),
                        "cannot parse period from '2022': 2022 may be the calendar year or a fiscal year; call "
                                + "ReportingPeriod.year(2022), or write the fiscal year as in 2022-23 or FY2022",
                        () -> FiscalYear.startingIn(Month.APRIL).period("2022-23")),
                row(
                        () -> VisitKind.parse("offical"),
                        "cannot parse visit kind from 'offical': did you mean official? use one of state visit, "
                                + "official visit, official working visit, working visit, private visit, transit stop",
                        () -> VisitKind.parse("official")),
                row(
                        () -> trade(t -> t.total("$432 million (+3.4%)")),
                        "level of total trade must be an amount, but was '$432 million (+3.4%)'; put the level first "
                                + "and its growth second",
                        () -> trade(t -> t.total("$432 million", "+3.4%"))),
                row(
                        () -> trade(t -> t.balance("a deficit of 84 million AUD")),
                        "level of trade balance must be a number, but was 'a deficit of 84 million AUD'; write a "
                                + "surplus as '84 million USD', a deficit as '-84 million USD'",
                        () -> trade(t -> t.balance("-84 million AUD"))),
                row(
                        () -> figures(r -> r.share(Measure.EXPORTS, goal, "0,4%")),
                        "cannot parse figure from '0,4%' at index 1: ',' separates groups of three digits here; for a "
                                + "decimal comma pass DecimalMark.COMMA; it is set once, with "
                                + "source.withDecimalMark(DecimalMark.COMMA)",
                        () -> figures(r -> r.share(Measure.EXPORTS, goal, "0.4%"))),
                row(
                        () -> trade(t -> t.total("432 million AUD", "grew 12% over 2019-2023")),
                        "cannot parse growth from 'grew 12% over 2019-2023': 'over 2019-2023' may be the period of the "
                                + "growth, which its quantity names; leave it out, or write against and the base, as "
                                + "in +5% against 2022",
                        () -> trade(t -> t.total("432 million AUD", "+12% against 2019"))),
                row(
                        () -> Area.of("Maghreb"),
                        "unknown country 'Maghreb': pass an ISO 3166-1 code such as KZ, KAZ or 398, or an English name "
                                + "to Country.of; a group that is not known is made by CountryGroup.of(code, name)",
                        () -> CountryGroup.of("AMU", "Maghreb")),
                row(
                        () -> BilateralCooperation.between(AUS, VNM)
                                .agreement(AgreementKind.AGREEMENT, "Air Services", a -> a.signed("1995"))
                                .agreement(AgreementKind.AGREEMENT, "Air Services", a -> a.inForce("2018")),
                        "agreement must be added once, but was 'Air Services: agreement between Australia and Viet "
                                + "Nam, signed 1995' and 'Air Services: agreement between Australia and Viet Nam, in "
                                + "force since 2018'; put them together, or call replace(...); two agreements "
                                + "of one title are told apart by fuller titles or by years of signature that are not "
                                + "neighbours",
                        () -> BilateralCooperation.between(AUS, VNM)
                                .agreement(AgreementKind.AGREEMENT, "Air Services", a -> a.signed("1995"))
                                .agreement(AgreementKind.AGREEMENT, "Air Services", a -> a.signed("2018"))));
    }

    private static Stream<Arguments> recordMistakes() {
        return Stream.of(
                row(
                        () -> Measure.of(
                                "stock",
                                Measure.Additivity.ADDITIVE,
                                Measure.Sign.NON_NEGATIVE,
                                Measure.Temporality.STOCK),
                        "measure 'stock' must be a flow to add up over periods, but was an "
                                + "additive stock; make it not additive, or a flow if it is measured "
                                + "over a period",
                        () -> Measure.of(
                                "stock",
                                Measure.Additivity.NOT_ADDITIVE,
                                Measure.Sign.NON_NEGATIVE,
                                Measure.Temporality.STOCK)),
                row(
                        () -> Source.of(" "),
                        "source publisher must not be blank, but was ' '; leave it out or " + "give a text",
                        () -> Source.of("ABS")),
                row(
                        () -> Source.of("ABS").withDollar("XQQ"),
                        "unknown currency code 'XQQ': pass an ISO 4217 code such as USD",
                        () -> Source.of("ABS").withDollar("AUD")),
                row(
                        () -> Source.builder().build(),
                        "source must have publisher, but was built without; call " + "publisher(...) before build()",
                        () -> Source.builder().publisher("ABS").build()),
                row(
                        () -> Source.builder().publisher("A").publisher("B"),
                        "publisher(...) of source must be called once, but was called with " + "'A' and 'B'; keep one"),
                row(
                        () -> trade(t -> t.total("25.6")),
                        "level of total trade must have a unit, but was '25.6'; name it, " + "as in '25.6 USD'",
                        () -> trade(t -> t.total("25.6 USD"))),
                row(
                        () -> trade(t -> t.total("+5%", "5 USD")),
                        "level of total trade must be an amount, but was '+5%'; put the "
                                + "level first and its growth second",
                        () -> trade(t -> t.total("5 USD", "+5%"))),
                row(
                        () -> trade(t -> t.total("5%")),
                        "level of total trade must be an amount, but was '5%'; put the "
                                + "level first and its growth second"),
                row(
                        () -> trade(t -> t.total("5 USD").total("6 USD")),
                        "total trade must be stated once, but was '5 USD' and '6 USD'; put "
                                + "the second one under a source of its own"),
                row(
                        () -> trade(t -> t.total("5 USD").exports("3 EUR")),
                        "figures of AUS-VNM 2023 must be in one unit, but was total trade "
                                + "in USD and exports in EUR; state the other unit as a group of its "
                                + "own"),
                row(
                        () -> trade(t -> t.total("626,8 million USD")),
                        "cannot parse figure from '626,8 million USD' at index 3: ',' "
                                + "separates groups of three digits here; for a decimal comma pass "
                                + "DecimalMark.COMMA; it is set once, with "
                                + "source.withDecimalMark(DecimalMark.COMMA)",
                        () -> BilateralCooperation.between(AUS, VNM)
                                .reportedBy(
                                        AUS,
                                        Source.of("ABS").withDecimalMark(DecimalMark.COMMA),
                                        r -> r.trade(ReportingPeriod.year(2023), t -> t.total("626,8 million USD")))
                                .build()),
                row(
                        () -> trade(t -> t.exports("5 USD", "+48,4%")),
                        "cannot parse growth from '+48,4%': cannot parse figure from "
                                + "'48,4%' at index 2: ',' separates groups of three digits here; "
                                + "for a decimal comma pass DecimalMark.COMMA; it is set once, with "
                                + "source.withDecimalMark(DecimalMark.COMMA)"),
                row(
                        () -> trade(t -> {}),
                        "trade period must have at least one claim, but was empty; state a " + "figure"),
                row(
                        () -> trade(t -> t.growth(Measure.EXPORTS, new String[0])),
                        "growth of exports must be given, but was missing; pass one, as in " + "'+19.4%'",
                        () -> trade(t -> t.growth(Measure.EXPORTS, "+19.4%"))),
                row(
                        () -> trade(t -> t.coverage(Coverage.GOODS).coverage(Coverage.SERVICES)),
                        "coverage of a trade period must be set once, but was GOODS and " + "SERVICES; keep one"),
                row(
                        () -> trade(t -> t.total((String) null)),
                        "level of TradePeriodBuilder.total(...) must be a value, but was null; pass one"),
                row(
                        () -> trade(t -> t.total("5 USD", (String) null)),
                        "growth of total trade must be called with a value, but was called "
                                + "with null; leave it out"),
                row(
                        () -> figures(r -> r.share(Measure.EXPORTS, ReportingPeriod.year(2023), "120%")),
                        "share of exports must be a percentage from 0 to 100, but was " + "'120%'; write it as in 4.1%",
                        () -> figures(r -> r.share(Measure.EXPORTS, ReportingPeriod.year(2023), "4.1%"))),
                row(
                        () -> figures(r -> r.share(Measure.EXPORTS, ReportingPeriod.year(2023), "5 USD")),
                        "share of exports must be a percentage from 0 to 100, but was '5 "
                                + "USD'; write it as in 4.1%"),
                row(
                        () -> figures(r -> r.rank(Measure.EXPORTS, ReportingPeriod.year(2023), "thrid")),
                        "number of rank by exports must be an ordinal, but was 'thrid'; "
                                + "did you mean third? write it as in '14th' or 'fourteenth'",
                        () -> figures(r -> r.rank(Measure.EXPORTS, ReportingPeriod.year(2023), "third"))),
                row(
                        () -> figures(r -> r.rank(Measure.EXPORTS, ReportingPeriod.year(2023), "3th")),
                        "number of rank by exports must have the ending of its ordinal, " + "but was '3th'; write 3rd",
                        () -> figures(r -> r.rank(Measure.EXPORTS, ReportingPeriod.year(2023), "3rd"))),
                row(
                        () -> figures(r -> r.rank(Measure.EXPORTS, ReportingPeriod.year(2023), "0")),
                        "number of rank by exports must be an ordinal, but was '0'; write "
                                + "it as in '14th' or 'fourteenth'"),
                row(
                        () -> figures(r -> r.businessPresence(ReportingPeriod.year(2023), "60%")),
                        "business presence must be a number of things, but was '60%'; name "
                                + "them, as in 'about 150 {legal entities}'",
                        () -> figures(
                                r -> r.businessPresence(ReportingPeriod.year(2023), "about 150 {legal entities}"))),
                row(
                        () -> BilateralCooperation.between(AUS, VNM)
                                .visit(
                                        VisitKind.WORKING,
                                        v -> v.visitor(MINISTER).to(VNM, "Tokyo, Japan")),
                        "to(...) of visit must have a town of Viet Nam, but was 'Tokyo, "
                                + "Japan' of Japan; pass the country that is visited, or "
                                + "Place.of(town, country)",
                        () -> BilateralCooperation.between(AUS, VNM)
                                .visit(
                                        VisitKind.WORKING,
                                        v -> v.visitor(MINISTER).to(VNM, "Hanoi, Viet Nam"))),
                row(
                        () -> BilateralCooperation.between(AUS, VNM).visit(VisitKind.WORKING, v -> v.visitor(MINISTER)),
                        "visit must have host country, but was built without; call to(...) " + "before build()"),
                row(
                        () -> BilateralCooperation.between(AUS, VNM)
                                .visit(
                                        VisitKind.WORKING,
                                        v -> v.visitor(MINISTER).to(VNM).on("09/02/2024")),
                        "cannot parse date from '09/02/2024' at index 0: day and month may "
                                + "be exchanged; write 2024-02-09 for 9 February 2024, or 2024-09-02 "
                                + "for 2 September 2024"),
                row(
                        () -> BilateralCooperation.between(AUS, VNM)
                                .commission("C", c -> c.session("forteenth", s -> s.planned("2024"))),
                        "number of session must be an ordinal, but was 'forteenth'; did "
                                + "you mean fourteenth? write it as in '14th' or 'fourteenth'",
                        () -> BilateralCooperation.between(AUS, VNM)
                                .commission("C", c -> c.session("fourteenth", s -> s.planned("2024")))),
                row(
                        () -> BilateralCooperation.between(AUS, VNM)
                                .commission("C", c -> c.session("11st", s -> s.planned("2024"))),
                        "number of session must have the ending of its ordinal, but was " + "'11st'; write 11th",
                        () -> BilateralCooperation.between(AUS, VNM)
                                .commission("C", c -> c.session("11th", s -> s.planned("2024")))),
                row(
                        () -> BilateralCooperation.between(AUS, VNM)
                                .commission("C", c -> c.session((String) null, s -> s.planned("2024"))),
                        "session(...) of commission must be called with a value, but was "
                                + "called with null; leave it out"),
                row(
                        () -> BilateralCooperation.between(AUS, VNM)
                                .reportedBy(
                                        Country.of("KAZ"),
                                        Source.of("ABS"),
                                        r -> r.students(ReportingPeriod.year(2023), "5")),
                        "country must be AUS or VNM, but was KAZ; pass a country of the " + "pair"));
    }
}
