package io.github.comity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.ClaimAccumulator;
import io.github.comity.claim.StatedUnits;
import io.github.comity.cooperation.Changes;
import io.github.comity.cooperation.ReporterFigures;
import io.github.comity.cooperation.Review;
import io.github.comity.cooperation.Timeline;
import io.github.comity.party.Countries;
import io.github.comity.reconcile.Certificate;
import io.github.comity.table.Cell;
import io.github.comity.table.Columns;
import io.github.comity.table.Table;
import io.github.comity.treaty.TreatyReview;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every public value prints: one line that a person understands. */
class SentencesOfTypesTest {
    private static final Specimens ALL = Specimens.gather();

    /** Types that print more than a line, each with the reason. */
    private static final ImmutableMap<Class<?>, String> OF_SEVERAL_LINES = ImmutableMap.of(
            Timeline.class, "a list: a line for each event",
            Changes.class, "a list: a line for each change",
            Certificate.class, "a sum: a line for each step, and the line below",
            Table.class, "rows under a line of names");

    /** Types of which there is no value to print, each with the reason; builders are none either. */
    private static final ImmutableMap<Class<?>, String> NO_VALUES = ImmutableMap.of(
            ClaimAccumulator.class, "collects claims, as a builder does",
            ReporterFigures.class, "a builder",
            Columns.class, "functions, which have no text",
            Countries.class, "constants",
            Review.class, "functions",
            TreatyReview.class, "functions",
            StatedUnits.class, "functions");

    private static final Pattern MACHINE = Pattern.compile(
            "[A-Z]\\w*[\\[{]\\w+=|\\w+@[0-9a-f]{5,}|Optional|\\bImmutable|\\bnull\\b|\\[\\]|=\\{|--\\d\\d-\\d\\d");

    private static final Pattern CODE_OF_A_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(?![0-9])");

    /** What prints a date as it is parsed, each with the reason. */
    private static final ImmutableSet<String> NOTATIONS = ImmutableSet.of(
            // parse(x.toString()) is x
            "EventDate",
            "ReportingPeriod",
            "Growth",
            // part of the id of a claim, which tells any two quantities or editions apart
            "Quantity",
            "Edition",
            "Level",
            "Change",
            "Share",
            "ShareChange",
            "Ratio",
            "Difference",
            "Rank",
            // a cell of a table and a proof
            "Day",
            "Text",
            "Step",
            "Identity");

    static List<Class<?>> values() {
        List<Class<?>> types = new ArrayList<>(Specimens.exportedTypes());
        types.removeIf(t -> t.isInterface()
                || t.isEnum()
                || t.getSimpleName().endsWith("Builder")
                || t.getSimpleName().endsWith("Calculator")
                || NO_VALUES.containsKey(t));
        assertThat(types).hasSizeGreaterThan(90);
        return types;
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyValue_printsALineForPeople(Class<?> type) {
        assertThat(ALL.of(type))
                .as("no value of %s is reached by Specimens", type)
                .isNotEmpty();
        assertThat(ALL.of(type)).allSatisfy(value -> {
            String text = value.toString();
            assertThat(text).doesNotContainPattern(MACHINE);
            if (!(value instanceof Cell.Blank)) {
                assertThat(text).isNotBlank();
            }
            if (!OF_SEVERAL_LINES.containsKey(type)) {
                assertThat(text).doesNotContain("\n", "\r");
                if (!NOTATIONS.contains(type.getSimpleName())) {
                    assertThat(text).doesNotContainPattern(CODE_OF_A_DATE);
                }
            }
        });
    }

    static List<Arguments> texts() {
        return List.of(
                text("claim.Assumption", "base period: 2022"),
                text("claim.Claim", "enterprises from Czechia in Kazakhstan in 2023: 120 {companies}"),
                text("claim.ClaimGroup", "exports 147.7 million USD"),
                text("claim.Measure", "enterprises"),
                text("claim.ProductCode", "HS:27"),
                text("claim.Quantity", "enterprises KAZ-CZE 2023 {companies}"),
                text(
                        "claim.StatedQuantity",
                        "FDI inflow of unstated basis of Kazakhstan from Czechia in 2023: not stated"),
                text("claim.Subject$Change", "growth rate of exports KAZ-CZE 2023 USD against 2022"),
                text("claim.Subject$Difference", "difference of exports KAZ-CZE 2023 USD and imports KAZ-CZE 2023 USD"),
                text("claim.Subject$Level", "enterprises KAZ-CZE 2023 {companies}"),
                text(
                        "claim.Subject$Rank",
                        "rank of total trade KAZ-CZE 2023 among partners of Kazakhstan by total trade"),
                text("claim.Subject$Ratio", "ratio of exports KAZ-CZE 2023 USD to imports KAZ-CZE 2023 USD"),
                text("claim.Subject$Share", "share of exports KAZ-CZE 2022 USD in exports KAZ-W00 2022 USD"),
                text(
                        "claim.Subject$ShareChange",
                        "change of share of exports KAZ-CZE 2023 USD in exports KAZ-W00 2023 USD against " + "2022"),
                text(
                        "cooperation.BilateralCooperation",
                        "cooperation of Kazakhstan and Czechia: 14 claims, 3 officials, 13 events"),
                text(
                        "cooperation.Change$ChangedEvent",
                        "2 September 2024: working visit of Roman Vassilenko to Prague -> 2 September "
                                + "2024 (cancelled): working visit of Roman Vassilenko to Prague"),
                text(
                        "cooperation.Change$ChangedOfficial",
                        "Roman Vassilenko, Deputy Minister of Foreign Affairs of Kazakhstan, from 2019, "
                                + "until January 2025 -> Roman Vassilenko, Ambassador of Kazakhstan"),
                text("cooperation.Change$NewClaim", "enterprises from Czechia in Kazakhstan in 2023: 120 {companies}"),
                text(
                        "cooperation.Change$NewEvent",
                        "1 January 1993: diplomatic relations of Kazakhstan and Czechia established"),
                text(
                        "cooperation.Change$NewOfficial",
                        "Jiří Kozák, First Deputy Minister of Foreign Affairs of Czechia"),
                text(
                        "cooperation.Change$NewThing",
                        "cooperation in the United Nations and the Organization for Security and Co-operation in "
                                + "Europe: joint votes"),
                text(
                        "cooperation.Change$RevisedClaim",
                        "exports of Kazakhstan to Czechia in 2023: 147.7 million USD -> 150 million USD"),
                text("cooperation.FigureSelection", "12 claims"),
                text(
                        "cooperation.Finding",
                        "Agreement on Trade must be renewed, or its end be stated, once its term is over, but was in "
                                + "force since 2000 until 31 December 2004 – 30 December 2005, and nothing else was "
                                + "stated on 1 January 2026 (Vienna Convention on the Law of Treaties, article "
                                + "54(a))"),
                text("cooperation.Target", "total trade of Kazakhstan with Czechia in 2025: 1 billion USD, target"),
                text("cooperation.Timeline$ContactCount", "2023, deputy minister: 1"),
                text(
                        "diplomacy.CompanyInterest",
                        "interest of Kazakhstan in Škoda Transportation and Zetor, machinery"),
                text("diplomacy.DiplomaticMission", "embassy of Czechia in Kazakhstan, Astana, KAZ, since 2000"),
                text(
                        "diplomacy.DiplomaticRelations",
                        "diplomatic relations of Kazakhstan and Czechia since 1 January 1993, 1 mission"),
                text("diplomacy.Forum", "Another forum, 2025"),
                text("diplomacy.JointProject", "horses of the steppe, by Kazakhstan, Czechia and Zoo"),
                text(
                        "diplomacy.Meeting",
                        "meeting of Kazakhstan (Roman Vassilenko) and Czechia (Jiří Kozák) on the "
                                + "sidelines of GLOBSEC 2024, Prague, CZE, September 2024"),
                text("diplomacy.Milestone", "first group: 7 {horses}, June 2024"),
                text(
                        "diplomacy.MultilateralCooperation",
                        "cooperation in the United Nations and the Organization for Security and Co-operation in "
                                + "Europe: joint votes"),
                text("diplomacy.PublicStatement", "Roman Vassilenko praised the horses, 2 September 2024"),
                text("diplomacy.Visit", "state visit of Roman Vassilenko to Prague, CZE, 2 September 2023"),
                text("event.CooperationField", "trade"),
                text("event.Event", "1 January 1993: diplomatic relations of Kazakhstan and Czechia established"),
                text("event.EventKind", "agreement"),
                text("event.Identity", "agreement 'agreement on trade' [[CZE, KAZ]]"),
                text("event.Place", "Astana, KAZ"),
                text("event.Scope", "Czechia, Kazakhstan"),
                text("figure.Bounds", "[-10, -1]"),
                text("figure.Figure", "-147.7 million USD"),
                text("figure.NumberStyle", "decimal point, $ is USD"),
                text("figure.Rational", "-1/10313250"),
                text("figure.Unit", "%"),
                text("investment.BusinessPresence", "enterprises from Czechia in Kazakhstan in 2023: 120 {companies}"),
                text(
                        "investment.InvestmentFlow",
                        "inward investment of Kazakhstan from Czechia in 2023: gross FDI inflow 48 " + "million USD"),
                text("party.AreaPair", "KAZ-CZE"),
                text("party.AreaPair$ReporterView", "Kazakhstan with Czechia"),
                text("party.Company", "Zetor"),
                text("party.Country", "CZE"),
                text("party.CountryGroup", "EU"),
                text("party.CountryGroup$Membership", "Czechia since 2004"),
                text("party.Official", "Jiří Kozák, First Deputy Minister of Foreign Affairs of Czechia"),
                text("party.Organization", "GLOBSEC"),
                text("party.Post", "Ambassador of Czechia"),
                text("period.EventDate", "2002"),
                text("period.FiscalYear", "fiscal year from 1 April"),
                text("period.ReportingPeriod", "2005/.."),
                text(
                        "reconcile.Check",
                        "enterprises from Czechia in Kazakhstan in 2023: 120 {companies}: not checked "
                                + "(no other claim says anything about it)"),
                text("reconcile.Ground$NotNegative", "imports cannot be negative"),
                text("reconcile.Ground$Related", "imports (HS:27) can be no more than all imports, 2023"),
                text("reconcile.Ground$Shares", "a share cannot be above 100%"),
                text("reconcile.Ground$Stated", "exports of Kazakhstan to Czechia in 2023: 147.7 million USD"),
                text("reconcile.JointBounds", "exports (HS:27) of Kazakhstan to Czechia in 2023: empty USD"),
                text("reconcile.MirrorRule", "imports are 1.06 times exports (IMF, Direction of Trade Statistics)"),
                text("reconcile.Reconciliation", "CONTRADICTORY: 12 claims in 2 editions"),
                text("reconcile.Relation", "total trade = exports + imports"),
                text(
                        "reconcile.Repair",
                        "growth of total trade of Kazakhstan with Czechia in 2023 against 2022: +48.4% "
                                + "would have to be 45.9%"),
                text(
                        "reconcile.Revision",
                        "exports of Kazakhstan to Czechia in 2023: 147.7 million USD (Revenue Committee "
                                + "in Kazinform, 2 September 2024), or 150 million USD (Revenue Committee in "
                                + "Kazinform, 2 September 2024)"),
                text("source.Edition", "CZSO"),
                text("source.Source", "CZSO"),
                text("structure.Distribution", "2 categories in USD: 27 1, 72 10"),
                text("table.Cell$Day", "1993-01-01"),
                text("table.Cell$Decimal", "1"),
                text("table.Column", "change"),
                text("trade.CifFobFactor", "1.1 (CZSO)"),
                text("trade.MirrorPair", "10 (FOB) and 10 (CIF), factor 1.1 (CZSO)"),
                text("trade.TradePeriod", "trade (HS:27) of Kazakhstan with Czechia in 2023: exports 100 million USD"),
                text("trade.TradeProducts", "products of Kazakhstan with Czechia in 2023, HS: 27, 72"),
                text(
                        "treaty.Agreement",
                        "Agreement on Trade: treaty between Czechia and Kazakhstan, signed 3 February "
                                + "2001 in Prague, in force since 2000"),
                text("treaty.AgreementStep", "2000: entry into force"),
                text(
                        "treaty.CoChair",
                        "Kazakhstan: Roman Vassilenko, Deputy Minister of Foreign Affairs of Kazakhstan"),
                text("treaty.Commission", "Intergovernmental Commission: Czechia and Kazakhstan, 2 sessions"),
                text(
                        "treaty.Oddity",
                        "Roman Vassilenko must be in office or have full powers to sign Agreement on "
                                + "Trade, but was in office from 2019, and it was signed 3 February 2001 (Vienna "
                                + "Convention on the Law of Treaties, article 7)"),
                text("treaty.PossibleStatus", "expired"),
                text("treaty.Registration", "I-12345"),
                text("treaty.Session", "10th session, held May 2023 in Prague"));
    }

    private static Arguments text(String type, String text) {
        return Arguments.of(type, text);
    }

    /** The first in the order of the texts, of each type that has one of its own. */
    @ParameterizedTest
    @MethodSource("texts")
    void text_inFull(String type, String text) throws ClassNotFoundException {
        assertThat(ALL.of(Class.forName("io.github.comity." + type)).get(0)).hasToString(text);
    }
}
