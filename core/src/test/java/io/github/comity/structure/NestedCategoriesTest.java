package io.github.comity.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Facts;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Operand;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.party.Area;
import io.github.comity.party.Countries;
import io.github.comity.party.CountryGroup;
import io.github.comity.party.World;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Products in products, members in groups, partners in the world: one level is the total, the others are parts of it.
 */
class NestedCategoriesTest {
    private static final CountryGroup UNION = CountryGroup.builder()
            .code("UN1")
            .name("Union")
            .member(Countries.CZE, "2004-05-01/..")
            .member(Countries.DEU, "1958-01-01/..")
            .member(Countries.GBR, "1973-01-01/2020-01-31")
            .member(Countries.HRV, "2023-07-01/..")
            .build();
    private static final CountryGroup LEAGUE = CountryGroup.builder()
            .code("LG1")
            .name("League")
            .member(Countries.DEU, "1990-01-01/..")
            .member(Countries.KAZ, "1992-01-01/..")
            .build();
    private static final CountryGroup CLUB = CountryGroup.builder()
            .code("CL1")
            .name("Club")
            .member(Countries.CZE, "1993-01-01/..")
            .build();

    /** Levels such as "27 60.0|2709 47.1". */
    private static Map<String, Operand> levels(String text) {
        Map<String, Operand> levels = new LinkedHashMap<>();
        for (String row : text.split("\\|", -1)) {
            String[] parts = row.split(" ", 2);
            levels.put(parts[0], Operand.of(Figure.parse(parts[1] + " USD")));
        }
        return levels;
    }

    private static Distribution products(String classification, String text) {
        return Distribution.ofProducts(classification, levels(text));
    }

    @ParameterizedTest
    @CsvSource({
        "HS 2022,     27 60.0|2709 47.1|270900 47.1|28 20.5,   27 28,         80.5",
        "HS 2022,     270900 47.1|2709 47.1|28 20.5|27 60.0,   28 27,         80.5",
        "HS 2022,     27 60.0|270900 47.1|28 20.5,             27 28,         80.5",
        "HS 2022,     2709 47.1|2710 9.2|28 20.5,              2709 2710 28,  76.8",
        "HS 2022,     2709 47.1|270900 47.1|2844 20.5,         2709 2844,     67.6",
        "HS 2022,     27 60.0|27.09 47.1,                      27,            60.0",
        "HS 2017,     01 5.0|0102 3.0|010221 1.0|02 2.0,       01 02,         7.0",
        "H6,          8703 10.1|870323 4.0|870332 5.0|84 2.2,  8703 84,       12.3",
        "SITC Rev. 4, 3 60.0|33 50.0|333 47.0|334 2.0|5 10.0,  3 5,           70.0",
        "SITC Rev. 4, 33 50.0|333.0 47.0|51 10.0,              33 51,         60.0",
        "ISIC Rev. 4, 06 9.0|0610 8.0|07 1.0,                  06 07,         10.0",
        "NACE Rev. 2, C 9.0|C10 4.0|C11 1.5|B 2.0,             C B,           11.0",
        "CPC Ver. 2.1,0 9.0|01 4.0|011 1.5|1 2.0,              0 1,           11.0",
        "HS 2022,     TOTAL 100.0|27 60.0|28 20.5,             TOTAL,         100.0",
        "H6,          28 20.5|2709 47.1|Total 100.0|27 60.0,   Total,         100.0",
        "HS 2022,     99 5.0|9999AA 2.0|27 1.0,                99 27,         6.0",
        "SITC Rev. 3, I 2.0|9 4.0,                             I 9,           6.0",
        "own list,    1 9.0|10 4.0|11 1.5,                     1 10 11,       14.5",
        "EBOPS 2010,  S 9.0|SC 4.0|SC1 1.5|SD 2.0,             S,             9.0",
        "EBOPS 2010,  SC 4.0|SC1 1.5|SD 2.0,                   SC SD,         6.0",
    })
    void total_isOfTheOutermostCodes(String classification, String levels, String outermost, String total) {
        Distribution distribution = products(classification, levels);
        assertThat(distribution.outermost()).containsExactly(outermost.split(" ", -1));
        assertThat(distribution.total().point()).isEqualByComparingTo(total);
    }

    @Test
    void shareOfANestedCode_isOfTheWhole() {
        Distribution d = products("HS 2022", "27 60.0|2709 47.1|270900 47.1|28 20.5");
        assertThat(d.share("2709").point())
                .isEqualByComparingTo(d.share("270900").point());
        assertThat(d.share("2709")
                        .point()
                        .multiply(new BigDecimal("80.5"))
                        .setScale(3, java.math.RoundingMode.HALF_EVEN))
                .isEqualByComparingTo("47.1");
        assertThat(d.rest("2709")).isEqualTo(Bounds.of(new BigDecimal("33.25"), new BigDecimal("33.55")));
        assertThat(ConcentrationCalculator.herfindahl(d).point())
                .isEqualByComparingTo(ConcentrationCalculator.herfindahl(products("HS 2022", "27 60.0|28 20.5"))
                        .point());
        assertThat(ConcentrationCalculator.normalisedHerfindahl(d, 2).isDefined())
                .isTrue();
        assertThat(d.total().inputs()).hasSize(2);
    }

    @Test
    void namesOfProducts_andUnknownNames() {
        Distribution named = Distribution.of(levels("HS:27 60.0|HS:2709 47.1"));
        assertThat(named.outermost()).containsExactly("HS:27");
        Distribution plain = Distribution.of(levels("27 60.0|2709 47.1"));
        assertThat(plain.outermost()).containsExactly("27", "2709");
        assertThat(plain.total())
                .hasToString(
                        "undefined (NOT_ADDITIVE: total needs categories that add up, but '27' may contain '2709', "
                                + "if these are codes of products; name their classification, as in HS:27)");
        assertThat(plain).isNotEqualTo(products("HS 2022", "27 60.0|2709 47.1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> products("HS 2022", "oil-and-gas 1"))
                .withMessageContaining("oil-and-gas");
    }

    @ParameterizedTest
    @CsvSource({
        "84 60.0|8471 47.1,             84,   8471",
        "8471 47.1|84 60.0,             84,   8471",
        "84 60.0|28 1|847130 47.1,      84,   847130",
        "8471 60.0|84.71.30 47.1,       8471, 84.71.30",
        "01 5|0102 3|0203 4,            01,   0102",
        "steel 7|72 60.0|72.03 47.1,    72,   72.03"
    })
    void codesOfNoStatedClassification_areNotAdded(String levels, String outer, String inner) {
        Distribution unstated = Distribution.of(levels(levels));
        String why = "needs categories that add up, but '%s' may contain '%s', if these are codes of products; name "
                        .formatted(outer, inner)
                + "their classification, as in HS:%s".formatted(outer);

        assertThat(unstated.total()).hasToString("undefined (NOT_ADDITIVE: total " + why + ")");
        assertThat(ConcentrationCalculator.herfindahl(unstated).toString())
                .isEqualTo("undefined (NOT_ADDITIVE: Herfindahl-Hirschman index " + why + ")");
    }

    @ParameterizedTest
    @CsvSource({
        "84 60.0|85 47.1, 107.1",
        "84 60.0|8571 47.1, 107.1",
        "1 5|2 3|3 2|10 1|11 1, 12",
        "a84 60.0|a8471 47.1, 107.1",
        "2021 5|2022 3, 8"
    })
    void namesThatAreNoNestedCodes_addUp(String levels, BigDecimal total) {
        assertThat(Distribution.of(levels(levels)).total().point()).isEqualByComparingTo(total);
    }

    @Test
    void violatedInclusion_isContradictory() {
        assertThat(products("HS 2022", "27 47.0|2709 60.0|28 20.5").total())
                .hasToString("undefined (CONTRADICTORY: total needs parts within their whole, but '2709' is within "
                        + "[59.95, +inf) and '27', which contains it, within [46.95, 47.05]; check them)");
        assertThat(products("HS 2022", "27 60.0|2709 47.1|2710 30.0").share("27"))
                .hasToString("undefined (CONTRADICTORY: share of 27 needs parts within their whole, but the parts up "
                        + "to '2710' together is within [77, +inf) and '27', which contains it, within [59.95, "
                        + "60.05]; check them)");
        // a part of a part, across an open level between
        assertThat(products("HS 2022", "27 8.0|2709 at least 2|270900 10.0")
                        .total()
                        .isDefined())
                .isFalse();
        // as printed the part is larger, but need not be
        assertThat(products("HS 2022", "27 48|2709 48.4").share("2709").bounds().upper())
                .contains(BigDecimal.ONE);
        assertThat(ConcentrationCalculator.gini(products("HS 2022", "27 1.0|2709 6.0|28 2.0"))
                        .undefined()
                        .orElseThrow()
                        .reason())
                .hasToString("CONTRADICTORY");
    }

    @Test
    void unlistedCode_insideAListedOne_isUnknown_notZero() {
        Distribution d = products("HS 2022", "27 60.0|28 20.5");
        assertThat(d.share("2709"))
                .hasToString("undefined (MISSING_INPUT: share of 2709 needs the level of '2709', but only that of '27' "
                        + "is stated, and one is part of the other; state it)");
        assertThat(d.share("30")).hasToString("0 ratio");
        assertThat(products("HS 2022", "2709 1.0|28 2.0").share("27").isDefined())
                .isFalse();
    }

    @Test
    void duplicates_andTwoClassifications_doNotAddUp() {
        assertThat(products("HS 2022", "2709 1.0|27.09 1.0").total())
                .hasToString("undefined (NOT_ADDITIVE: total needs categories that add up, but '2709' and '27.09' are "
                        + "one product; leave one out)");
        assertThat(Distribution.of(levels("HS:27 1.0|SITC:3 1.0")).total())
                .hasToString("undefined (NOT_ADDITIVE: total needs categories that add up, but 'HS:27' and 'SITC:3' "
                        + "are of two classifications; leave one out)");
    }

    @ParameterizedTest
    @CsvSource({
        "HS 2022,     I 10.0|01 6.0|02 4.0,      HS 2022:I,      HS 2022:01",
        "HS 2022,     27 6.0|XV 4.0,             HS 2022:27,     HS 2022:XV",
        "HS 2022,     TOTAL 10.0|I 6.0,          HS 2022:TOTAL,  HS 2022:I",
        "ISIC Rev. 4, C 9.0|10 4.0|11 1.5,       ISIC Rev. 4:C,  ISIC Rev. 4:10",
        "NACE Rev. 2, 10 4.0|C10 4.0,            NACE Rev. 2:10, NACE Rev. 2:C10",
    })
    void sectionsInLetters_andCodesInDigits_doNotAddUp(String classification, String levels, String one, String other) {
        assertThat(products(classification, levels).total())
                .hasToString("undefined (NOT_ADDITIVE: total needs categories that add up, but '%s' and '%s' may have "
                                .formatted(one, other)
                        + "goods in common; leave one out)");
    }

    @Test
    void sectionsAlone_andTotalsOfPartners_addUp() {
        assertThat(products("HS 2022", "I 10.0|II 6.0|XXI 4.0").total().point()).isEqualByComparingTo("20.0");
        assertThat(products("HS 2022", "TOTAL 10.0|27 6.0").share("27").point()).isEqualByComparingTo("0.6");
        assertThat(products("HS 2022", "TOTAL 10.0|27 16.0").total().isDefined())
                .isFalse();
        assertThat(products("HS 2022", "TOTAL 10.0|28 6.0").share("27").isDefined())
                .isFalse();
    }

    private static Claim exports(Area partner, String year, String figure) {
        Figure f = Figure.parse(figure + " USD");
        return Claim.of(
                Subject.level(Quantity.of(
                        Measure.EXPORTS,
                        Countries.UZB,
                        partner,
                        io.github.comity.period.ReportingPeriod.parse(year),
                        f.unit())),
                f,
                Facts.SOURCE);
    }

    private static Distribution partners(String year, Object... partnersAndFigures) {
        ImmutableMap.Builder<String, Operand> levels = ImmutableMap.builder();
        for (int i = 0; i < partnersAndFigures.length; i += 2) {
            Area area = (Area) partnersAndFigures[i];
            levels.put(area.code(), exports(area, year, partnersAndFigures[i + 1].toString()));
        }
        return Distribution.of(levels.buildOrThrow());
    }

    @Test
    void partners_nestInGroupsAndTheWorld() {
        Distribution d = partners("2022", World.WORLD, 100, UNION, 40, Countries.CZE, 10, Countries.KAZ, 30);
        assertThat(d.outermost()).containsExactly(World.WORLD.code());
        assertThat(d.total().point()).isEqualByComparingTo("100");
        assertThat(d.share("CZE").point()).isEqualByComparingTo("0.1");
        Distribution group = partners("2022", UNION, 40, Countries.CZE, 10, Countries.KAZ, 30);
        assertThat(group.outermost()).containsExactly("UN1", "KAZ");
        assertThat(group.total().point()).isEqualByComparingTo("70");
        Distribution inner = partners("2022", CLUB, 9, UNION, 40, Countries.CZE, 8, Countries.KAZ, 30);
        assertThat(inner.outermost()).containsExactly("UN1", "KAZ");
        assertThat(partners("2022", Countries.CZE, 10, Countries.KAZ, 30)
                        .total()
                        .point())
                .isEqualByComparingTo("40");
        // no member in that year
        assertThat(partners("2003", UNION, 40, Countries.CZE, 10).total().point())
                .isEqualByComparingTo("50");
        assertThat(partners("2021", UNION, 40, Countries.GBR, 10).total().point())
                .isEqualByComparingTo("50");
        assertThat(partners("2022", UNION, 40, Countries.CZE, 30, Countries.DEU, 20)
                        .total()
                        .undefined()
                        .orElseThrow()
                        .reason())
                .hasToString("CONTRADICTORY");
    }

    @Test
    void partnersThatMayOverlap_doNotAddUp() {
        assertThat(partners("2022", UNION, 40, LEAGUE, 20).total())
                .hasToString("undefined (NOT_ADDITIVE: total needs categories that add up, but 'UN1' and 'LG1' may "
                        + "have trade in common; leave one out)");
        // a member from the middle of the year on
        assertThat(partners("2023", UNION, 40, Countries.HRV, 1).total().isDefined())
                .isFalse();
        assertThat(partners("2004", UNION, 40, Countries.CZE, 1).total().isDefined())
                .isFalse();
        // the members of this group are not supplied, but it is known who never was one
        assertThat(partners("2022", CountryGroup.ASEAN, 40, Countries.THA, 1).total())
                .hasToString("undefined (NOT_ADDITIVE: total needs categories that add up, but 'ASEAN' and 'THA' may "
                        + "have trade in common; state the members of ASEAN, or leave one out)");
        assertThat(partners("2022", CountryGroup.ASEAN, 40, Countries.KAZ, 1)
                        .total()
                        .point())
                .isEqualByComparingTo("41");
        // inside the world they are checks alone
        assertThat(partners("2022", World.WORLD, 100, UNION, 40, LEAGUE, 20)
                        .total()
                        .point())
                .isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '"',
            value = {
                "HS:01-24 30|HS:02 5|HS:27 40 ^ 'HS:01-24' and 'HS:02' may have goods in common; leave one out",
                "HS:02 5|HS:01–24 30 ^ 'HS:01–24' and 'HS:02' may have goods in common; leave one out",
                "HS:01-24 30|HS:16-24 5 ^ 'HS:01-24' and 'HS:16-24' may have goods in common; leave one out",
                "HS:01-24 30|HS:020110 5 ^ 'HS:01-24' and 'HS:020110' may have goods in common; leave one out",
                "ISIC:10-12 30|ISIC:10 5 ^ 'ISIC:10-12' and 'ISIC:10' may have goods in common; leave one out",
                "NACE:C-E 30|NACE:D 5 ^ 'NACE:C-E' and 'NACE:D' may have goods in common; leave one out",
                "NACE:C-E 30|NACE:C10 5 ^ 'NACE:C-E' and 'NACE:C10' may have goods in common; leave one out",
                "NACE:C-E 30|NACE:10 5 ^ 'NACE:C-E' and 'NACE:10' may have goods in common; leave one out",
                "CN:8703 30|CN:8703_23 5 ^ 'CN:8703 23' and 'CN:8703' may have goods in common; leave one out",
                "HS:mineral_fuels 30|HS:27 5 ^ 'HS:mineral fuels' and 'HS:27' may have goods in common; leave one out",
                "01-24 30|02 5 ^ '01-24' and '02' may have goods in common; leave one out",
                "2021-2022 30|2022 5 ^ '2021-2022' and '2022' may have goods in common; leave one out",
                "33 30|333 5 ^ '33' may contain '333', if these are codes of products; "
                        + "name their classification, as in SITC:33",
                "3 40|33 30|334 5 ^ '33' may contain '334', if these are codes of products; "
                        + "name their classification, as in SITC:33",
                "fuels 30|of_which_oil 5 ^ 'of which oil' is part of another category by its name; leave it out",
                "Fuels 30|Incl._oil 5 ^ 'Incl. oil' is part of another category by its name; leave it out",
                "EU 30|Germany 5|China 7 ^ 'EU' and 'Germany' may have trade in common; leave one out",
                "KAZ 30|Commonwealth_of_Independent_States 50 ^ "
                        + "'Commonwealth of Independent States' and 'KAZ' may have trade in common; leave one out",
                "Asia 30|India 5 ^ 'Asia' and 'India' may have trade in common; leave one out",
                "EU 30|Réunion 5 ^ 'EU' and 'Réunion' may have trade in common; leave one out",
                "EU 30|Belgium-Luxembourg 5 ^ 'EU' and 'Belgium-Luxembourg' may have trade in common; leave one out"
            })
    void namesThatTellOfPartAndWhole_areNotAdded(String levels, String why) {
        assertThat(Distribution.of(spaced(levels)).total())
                .hasToString("undefined (NOT_ADDITIVE: total needs categories that add up, but " + why + ")");
    }

    @ParameterizedTest
    @CsvSource({
        "HS:01-24 30|HS:25-27 5|HS:28-40 40, 75",
        "HS:01-24 30|HS:25 5|HS:2709 40,     75",
        "HS:01-24 30|SITC:25-27 5,           35",
        "NACE:A-B 30|NACE:C 5|NACE:D-E 4,    39",
        "CN:8703_23 30|CN:8703_32 5,         35",
        "HS:mineral_fuels 30|HS:other_goods 5, 35",
        "1 1|2 1|3 1|4 1|5 1|6 1|7 1|8 1|9 1|10 1|11 1|12 1, 12",
        "0 1|1 1|2 1,                        3",
        "EU 30|China 5|Russia 7,             42",
        "EU 30|EAEU 5|Africa 7,              42",
        "of_oil 30|includes_gas 5,           35",
        "grand_total 90|oil 50|gas 30,       90",
        "All_products 90|27 50|2709 48,      90",
        "World 90|EU 50|Germany 48,          90",
    })
    void namesThatTellNothingInCommon_areAdded(String levels, String total) {
        assertThat(Distribution.of(spaced(levels)).total().point()).isEqualByComparingTo(total);
    }

    private static Map<String, Operand> spaced(String levels) {
        Map<String, Operand> spaced = new LinkedHashMap<>();
        levels(levels).forEach((category, level) -> spaced.put(category.replace('_', ' '), level));
        return spaced;
    }

    @ParameterizedTest
    @CsvSource({
        "total 100.0|oil 60.0|grain 40.0,  total,  100.0",
        "oil 60.0|Total 100.0|rest 40.0,   Total,  100.0",
        "TOTAL 9.0|HS:27 4.0|HS:2709 3.0,  TOTAL,  9.0",
        "World 9.0|KAZ 4.0|CZE 3.0,        World,  9.0",
        "W00 9.0|EU 4.0|CZE 3.0,           W00,    9.0",
        "oil 60.0|grand-total 100.0,       oil grand-total, 160.0",
    })
    void categoryCalledTheTotal_containsAllOthers(String levels, String outermost, String total) {
        Distribution distribution = Distribution.of(levels(levels));
        assertThat(distribution.outermost()).containsExactly(outermost.split(" ", -1));
        assertThat(distribution.total().point()).isEqualByComparingTo(total);
    }

    @Test
    void categoryCalledTheTotal_isCheckedByItsParts_andNamedOnce() {
        assertThat(Distribution.of(levels("total 99.0|oil 60.0|grain 40.0")).total())
                .hasToString("undefined (CONTRADICTORY: total needs parts within their whole, but the parts up to "
                        + "'grain' together is within [99.9, +inf) and 'total', which contains it, within [98.95, "
                        + "99.05]; check them)");
        assertThat(Distribution.of(levels("total 100.0|oil 60.0|world 100.0")).total())
                .hasToString("undefined (NOT_ADDITIVE: total needs categories that add up, but 'total' and 'world' are "
                        + "one total; leave one out)");
        assertThat(Distribution.of(levels("total 80.0|oil 60.0")).share("oil").point())
                .isEqualByComparingTo("0.75");
    }

    @ParameterizedTest
    @CsvSource({
        "HS 2022, TOTAL 100.0|27 60.0|28 40.0,  TOTAL",
        "HS 2022, 27 60.0|2709 47.1|2710 9.0,   27",
        "SITC,    7 60.0|78 47.1,               7",
    })
    void howATotalSplits_isNotAskedOfTheTotalAlone(String classification, String levels, String whole) {
        Distribution d = products(classification, levels);
        String refused = "undefined (NOT_ADDITIVE: %s needs categories side by side, but '" + whole
                + "' contains all others; " + "leave it out)";
        assertThat(ConcentrationCalculator.herfindahl(d)).hasToString(refused.formatted("Herfindahl-Hirschman index"));
        assertThat(ConcentrationCalculator.concentrationRatio(d, 1))
                .hasToString(refused.formatted("concentration ratio of 1"));
        assertThat(ConcentrationCalculator.gini(d)).hasToString(refused.formatted("Gini coefficient"));
        assertThat(CountCalculator.unctadProducts(d)).hasToString(refused.formatted("number of products (UNCTAD)"));
        assertThat(SpecialisationCalculator.krugman(d, d))
                .hasToString(refused.formatted("Krugman specialisation index"));
        assertThat(d.total().isDefined()).isTrue();
        assertThat(ConcentrationCalculator.herfindahl(products(classification, "1111 5.0"))
                        .point())
                .isEqualByComparingTo("1");
    }

    @Test
    void twoSides_mustSpeakOfOneLevel() {
        Distribution a = products("HS 2022", "27 60.0|28 20.0");
        Distribution b = products("HS 2022", "2709 50.0|28 20.0");
        assertThat(SpecialisationCalculator.krugman(a, b))
                .hasToString("undefined (MISSING_INPUT: Krugman specialisation index needs both sides by the same "
                        + "categories, but '2709' of one side is part of '27' of the other; state both on both "
                        + "sides)");
        Distribution both = products("HS 2022", "27 60.0|2709 50.0|28 20.0");
        assertThat(SpecialisationCalculator.krugman(a, both).point()).isZero();
    }

    /** Levels of a random tree: total and shares hold every true value, and no true tree is called contradictory. */
    @Test
    void randomTrees_areNeverContradictory_andTotalsAreThoseOfTheChapters() {
        long seed = 270_900;
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Map<String, BigDecimal> truth = new LinkedHashMap<>();
            for (String chapter : List.of("27", "28", "72")) {
                for (String heading : List.of("01", "09", "10")) {
                    for (String sub : List.of("11", "19")) {
                        BigDecimal value = BigDecimal.valueOf(random.nextInt(2_000), 2);
                        for (String code : List.of(chapter, chapter + heading, chapter + heading + sub)) {
                            truth.merge(code, value, BigDecimal::add);
                        }
                    }
                }
            }
            Map<String, Operand> stated = new LinkedHashMap<>();
            BigDecimal total = BigDecimal.ZERO;
            for (Map.Entry<String, BigDecimal> entry : truth.entrySet()) {
                String code = entry.getKey();
                if (code.length() == 2 || random.nextInt(3) > 0) {
                    int scale = random.nextInt(3);
                    BigDecimal printed = entry.getValue().setScale(scale, java.math.RoundingMode.HALF_UP);
                    stated.put(code, Operand.of(Figure.of(printed, Unit.USD)));
                }
                total = code.length() == 2 ? total.add(entry.getValue()) : total;
            }
            Distribution d = Distribution.ofProducts("HS 2022", stated);
            String text = "seed %s, tree %s: %s".formatted(seed, i, stated);
            assertThat(d.outermost()).as(text).containsExactlyInAnyOrder("27", "28", "72");
            assertThat(d.total().bounds().contains(total)).as(text).isTrue();
            for (String code : stated.keySet()) {
                BigDecimal share = truth.getOrDefault(code, BigDecimal.ZERO).divide(total, Boxes.WIDE);
                assertThat(d.share(code).bounds().contains(share))
                        .as(text + " " + code)
                        .isTrue();
            }
        }
    }
}
