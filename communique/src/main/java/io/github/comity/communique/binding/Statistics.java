package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableMap;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.MonthSpan;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.language.Category;
import io.github.comity.period.ReportingPeriod;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a clause states, by its flow word and what narrows it down. */
final class Statistics {
    private static final String SCOPE_NON_OIL = "SCOPE_NONOIL";
    private static final String NON_OIL = "non-oil";
    private static final String SCOPE_REEXPORTS = "SCOPE_REEXPORTS";
    private static final String SCOPE_DOMESTIC = "SCOPE_DOMESTIC";
    private static final String DOMESTIC = "domestic";

    /** What the modifiers of the resources limit trade to. */
    private static final ImmutableMap<String, String> SCOPES =
            ImmutableMap.of(SCOPE_NON_OIL, NON_OIL, SCOPE_REEXPORTS, "re-exports", SCOPE_DOMESTIC, DOMESTIC);

    private static final String POSITIVE = "POSITIVE";
    private static final String NEGATIVE = "NEGATIVE";

    private Statistics() {}

    /** Whether it is sure that something flows and is not held at a day: trade, a net or gross inflow. */
    static boolean flows(Clause clause, Concept concept) {
        boolean isInflow =
                concept == Concept.INVESTMENT && (hasModifier(clause, "NET") || hasModifier(clause, "GROSS"));
        return concept.isTrade() || isInflow;
    }

    static boolean hasModifier(Clause clause, String value) {
        Clause last = clause;
        for (Clause c = clause; c != null; c = c.head == null ? c.parent : null) {
            if (says(c, value)) {
                return true;
            }
            last = c;
        }
        return last.head == null && last.carriedModifiers.contains(value);
    }

    /** Whether a word of a clause narrows down its measure so. */
    static boolean says(Clause clause, String modifier) {
        return Scan.any(clause.elements, e -> modifier(e).equals(modifier));
    }

    /** What a word narrows a measure down to; empty if it is another word. */
    static String modifier(Element element) {
        return element.item() instanceof Flow flow
                ? flow.modifier()
                : element.item() instanceof Cue cue ? cue.value(Category.MODIFIER) : "";
    }

    /** What narrows down the measure of a clause, by its own words. */
    static Set<String> modifiers(Clause clause) {
        Set<String> values = new HashSet<>();
        for (Element element : clause.elements) {
            String modifier = modifier(element);
            if (!modifier.isEmpty()) {
                values.add(modifier);
            }
        }
        if (isPartOfNonOil(clause)) {
            values.add(SCOPE_NON_OIL);
        }
        return values;
    }

    /** What a figure in a clause states: money, a number of things, or a percentage of coverage. */
    static @Nullable Statistic of(
            Clause clause, Concept concept, @Nullable ReportingPeriod period, boolean isCount, int figure) {
        if (concept == Concept.COVERAGE) {
            return Statistic.COVERAGE_RATIO;
        }
        if (isCount && concept.isCount()) {
            return concept == Concept.FIRMS ? Statistic.ENTERPRISES : Statistic.PROJECTS;
        }
        return ofSum(clause, concept, period, figure);
    }

    /** What a sum of a clause states, where words may say of another sum that it is net. */
    static @Nullable Statistic ofSum(Clause clause, Concept concept, @Nullable ReportingPeriod period, int figure) {
        Statistic statistic = ofMoney(clause, concept, period);
        return statistic == Statistic.FDI_NET_INFLOW && isNetOfLater(clause, figure)
                ? Statistic.FDI_GROSS_INFLOW
                : statistic;
    }

    /** Whether the word for net stands only with a later sum: 13.2 million, on a net basis 6.5 million. */
    private static boolean isNetOfLater(Clause clause, int figure) {
        List<Element> elements = clause.elements;
        int net = 0;
        while (net < elements.size() && !modifier(elements.get(net)).equals("NET")) {
            net++;
        }
        return net > figure
                && net < elements.size()
                && elements.get(net).segment() != elements.get(figure).segment()
                && Element.firstMoney(elements.subList(net, elements.size())) != null;
    }

    /** What money in a clause states. */
    static @Nullable Statistic ofMoney(Clause clause, Concept concept, @Nullable ReportingPeriod period) {
        return switch (concept) {
            case TRADE, WORLD_TRADE -> Statistic.TOTAL_TRADE;
            case EXPORTS, SELL -> Statistic.EXPORTS;
            case IMPORTS, BUY -> Statistic.IMPORTS;
            case BALANCE, SURPLUS, DEFICIT -> Statistic.TRADE_BALANCE;
            case INVESTMENT, INVEST, ATTRACT -> investment(clause, period);
            case STOCK -> Statistic.FDI_STOCK;
            case CAPITAL -> Statistic.REGISTERED_CAPITAL;
            case PROJECTS -> names(clause, Concept.CAPITAL) ? Statistic.REGISTERED_CAPITAL : Statistic.PROJECT_VALUE;
            case PROJECT_VALUE, SITE -> Statistic.PROJECT_VALUE;
            case COVERAGE, FIRMS, SHARE, RANK, REVERSE -> null;
        };
    }

    private static Statistic investment(Clause clause, @Nullable ReportingPeriod period) {
        if (names(clause, Concept.SITE)) {
            return Statistic.PROJECT_VALUE;
        }
        if (isLong(period)) {
            return Statistic.CUMULATIVE_INFLOW;
        }
        if (hasModifier(clause, "NET")) {
            return Statistic.FDI_NET_INFLOW;
        }
        if (hasModifier(clause, "STOCK") && !hasModifier(clause, "GROSS")) {
            return Statistic.FDI_STOCK;
        }
        return Statistic.FDI_GROSS_INFLOW;
    }

    static boolean isLong(@Nullable ReportingPeriod period) {
        if (period == null) {
            return false;
        }
        OptionalInt months = period.lengthInMonths();
        return !period.isBounded() || months.orElse(0) > MonthSpan.MONTHS;
    }

    private static boolean names(Clause clause, Concept concept) {
        return Scan.any(clause.elements, e -> e.item() instanceof Flow flow && flow.concept() == concept);
    }

    /**
     * What limits a figure: the goods that its clause names, or those of which "this" speaks; goods or both goods and
     * services where the text told of the other before.
     */
    static String scope(Clause clause, Statistic statistic, Words words, Context context) {
        String own = scope(clause, statistic, words);
        boolean isPointing = clause.head == null && clause.startsWith(Category.IT);
        String scope = own.isEmpty() && isPointing && statistic.isTrade() ? context.goods : own;
        return statistic.isTrade() ? context.goodsAndServices.scope(clause, words, scope) : scope;
    }

    /** The limit that a clause names, such as non-oil or goods, or an empty text. */
    static String scope(Clause clause, Statistic statistic, Words words) {
        String scope = statistic.isTrade() ? leftOut(clause, words) : "";
        scope = scope.isEmpty() ? scope(clause, statistic) : scope;
        boolean isDirected = statistic == Statistic.EXPORTS || statistic == Statistic.IMPORTS;
        Products products = new Products(clause, words);
        scope = scope.isEmpty() && statistic.isTrade() ? products.limiting() : scope;
        return scope.isEmpty() && isDirected ? products.ofHead() : scope;
    }

    /** The goods that a clause leaves out, in its words: excluding oil; empty if it leaves out none. */
    private static String leftOut(Clause clause, Words words) {
        for (Element element : clause.elements) {
            if (element.item() instanceof Cue cue && isLeftOut(cue)) {
                return "excluding " + words.name(cue.from(), cue.to());
            }
        }
        return "";
    }

    /** Whether a word names goods that are left out. */
    static boolean isLeftOut(Cue cue) {
        return cue.value(Category.MODIFIER).equals("SCOPE_WITHOUT");
    }

    /** The limit that a clause names by a modifier, such as non-oil, or an empty text. */
    static String scope(Clause clause, Statistic statistic) {
        String said = said(clause, statistic);
        boolean isDomestic = statistic == Statistic.EXPORTS
                && (said.isEmpty() || said.equals(NON_OIL))
                && hasReexportsBeside(clause);
        return isDomestic ? said.isEmpty() ? DOMESTIC : said + " " + DOMESTIC : said;
    }

    private static String said(Clause clause, Statistic statistic) {
        boolean isInflow = statistic == Statistic.CUMULATIVE_INFLOW || statistic == Statistic.FDI_GROSS_INFLOW;
        if (isInflow && hasModifier(clause, "GROSS")) {
            return "gross";
        }
        if (!statistic.isTrade()) {
            return "";
        }
        Set<String> scopes = new LinkedHashSet<>();
        for (int i = 0; i < clause.elements.size(); i++) {
            String modifier = modifier(clause.elements.get(i));
            if (modifier.isEmpty()) {
                continue;
            }
            boolean isOrigin = modifier.equals("ORIGIN")
                    && i > 0
                    && clause.elements.get(i - 1).party() != null;
            String scope = isOrigin && statistic == Statistic.EXPORTS ? DOMESTIC : SCOPES.get(modifier);
            if (scope != null) {
                scopes.add(scope);
            }
        }
        if (!scopes.isEmpty()) {
            return String.join(" ", scopes);
        }
        if (isPartOfNonOil(clause)) {
            return NON_OIL;
        }
        boolean goesOn = clause.head == null;
        return goesOn && hasModifier(clause, SCOPE_NON_OIL) ? NON_OIL : "";
    }

    /**
     * Whether a flow of one side is a part of trade without oil that was told right before: of this, imports were 4.1
     * billion.
     */
    private static boolean isPartOfNonOil(Clause clause) {
        Flow head = clause.head;
        if (head == null || !head.concept().isOneWay() || !clause.carriedModifiers.contains(SCOPE_NON_OIL)) {
            return false;
        }
        List<Element> sentence = clause.sentence;
        boolean isOfThis = sentence.get(0).is(Category.INCLUDING)
                || (sentence.size() > 1
                        && (sentence.get(0).is(Category.OF) || sentence.get(0).is(Category.OUT_OF))
                        && sentence.get(1).is(Category.IT))
                || (sentence.get(0).is(Category.IT) && !head.concept().isVerb()); // it was made up of
        return isOfThis || Scan.any(sentence, e -> e.flow() != null && e.flow().concept() == Concept.TRADE);
    }

    /**
     * Whether re-exports are told beside the exports of a clause, and imports too: these are parts of one total, while
     * re-exports alone may be a part of the exports.
     */
    private static boolean hasReexportsBeside(Clause clause) {
        boolean isOfAll = hasModifier(clause, "TOTAL") || Scan.any(clause.beside, c -> hasModifier(c, SCOPE_DOMESTIC));
        return !isOfAll
                && Scan.any(clause.beside, c -> isBeside(c, clause) && hasModifier(c, SCOPE_REEXPORTS))
                && Scan.any(clause.beside, c -> isBeside(c, clause) && c.head != null && isImport(c.head.concept()));
    }

    private static boolean isBeside(Clause other, Clause clause) {
        return other.depth == clause.depth
                && !(other.isIncluded && other.parent == clause)
                && Element.firstMoney(other.elements) != null
                && !other.has(Category.MAKES_UP);
    }

    private static boolean isImport(Concept concept) {
        return concept == Concept.IMPORTS || concept == Concept.BUY;
    }

    /**
     * Whether a level of a balance is below zero by its words: by the one nearest before it, since an aside may tell
     * the other side of an earlier one; else by any of the clause.
     */
    static boolean isDeficit(Clause clause, Concept concept, int figure) {
        if (concept != Concept.BALANCE) {
            return concept == Concept.DEFICIT;
        }
        for (int i = figure - 1; i >= 0; i--) {
            int side = side(clause.elements.get(i).item());
            if (side != 0) {
                return side < 0;
            }
        }
        return hasModifier(clause, NEGATIVE);
    }

    /** On which side of zero a word says that a balance is: 1, -1, or 0 if it says neither. */
    static int side(Item item) {
        Flow flow = item instanceof Flow told ? told : null;
        if (flow != null && (flow.concept() == Concept.SURPLUS || flow.concept() == Concept.DEFICIT)) {
            return flow.concept() == Concept.SURPLUS ? 1 : -1;
        }
        String modifier = flow != null ? flow.modifier() : item instanceof Cue cue ? cue.value(Category.MODIFIER) : "";
        return modifier.equals(POSITIVE) ? 1 : modifier.equals(NEGATIVE) ? -1 : 0;
    }
}
