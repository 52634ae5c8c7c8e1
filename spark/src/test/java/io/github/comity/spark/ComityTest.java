package io.github.comity.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

class ComityTest {
    private static final String TEXT =
            "In 2023, trade turnover between Kazakhstan and Czechia amounted to 626.8 million"
                    + " US dollars. Exports stood at 174.7 million and imports at 479.1 million.";

    private static Row first(String expressions) {
        return Session.SPARK.sql("SELECT " + expressions).first();
    }

    @Test
    void check_contradiction_isNamedWithItsClaimsSlipAndSentence() {
        Row check = first("comity_check('%s', DATE '2024-09-02', 'KAZ,CZE')".formatted(TEXT))
                .getStruct(0);
        assertThat(check.schema()).isEqualTo(Schemas.CHECK);
        assertThat(check.<String>getAs("verdict")).isEqualTo("contradictory");
        assertThat(check.<Integer>getAs("contradictions")).isEqualTo(1);
        assertThat(check.<String>getAs("slip")).isEqualTo("one digit");
        assertThat(check.<String>getAs("sentence"))
                .isEqualTo(
                        "Exports of Kazakhstan to Czechia in 2023 would read 147.7 million USD, not 174.7: two digits "
                                + "exchanged");
        assertThat(check.<Row>getAs("span").<Integer>getAs("offset")).isEqualTo(TEXT.indexOf("174.7"));
        List<Row> claims = check.getList(check.fieldIndex("claims"));
        assertThat(claims)
                .extracting(c -> c.getString(0))
                .containsExactly(
                        "exports of Kazakhstan to Czechia in 2023: 174.7 million USD",
                        "imports of Kazakhstan from Czechia in 2023: 479.1 million USD",
                        "total trade of Kazakhstan with Czechia in 2023: 626.8 million USD");
        assertThat(check.isNullAt(check.fieldIndex("problem"))).isTrue();
    }

    @Test
    void read_text_isItsClaimsWithTheirPlaces() {
        List<Row> claims = first("comity_read('%s', '2024-09-02', array('KAZ', 'CZE'))".formatted(TEXT))
                .getList(0);
        assertThat(claims).hasSize(3);
        Row total = claims.get(0);
        assertThat(total.schema()).isEqualTo(Schemas.CLAIM);
        assertThat(total.<String>getAs("sentence"))
                .isEqualTo("total trade of Kazakhstan with Czechia in 2023: 626.8 million USD");
        assertThat(total.<Row>getAs("figure").mkString("|")).isEqualTo("626.8|null|million|USD|as printed|null");
        assertThat(total.<Row>getAs("bounds").mkString("|")).isEqualTo("62675E+4|62685E+4|false|null");
    }

    @Test
    void figure_hedgedText_isKeptAsPrinted() {
        assertThat(first("comity_figure('about 1.50 billion euros')")
                        .getStruct(0)
                        .mkString("|"))
                .isEqualTo("1.50|null|billion|EUR|about|null");
        assertThat(first("comity_figure('1.2–1.5 billion USD')").getStruct(0).mkString("|"))
                .isEqualTo("1.2|1.5|billion|USD|as printed|null");
    }

    @Test
    void bounds_figureOrText_areTheSame() {
        assertThat(first("comity_bounds('48 million USD')").getStruct(0).mkString("|"))
                .isEqualTo("475E+5|485E+5|false|null");
        assertThat(first("comity_bounds(comity_figure('more than 2 billion USD'))")
                        .getStruct(0)
                        .mkString("|"))
                .isEqualTo("2E+9|null|false|null");
        assertThat(first("comity_bounds(named_struct('value', '1.50', 'unit', 'EUR'))")
                        .getStruct(0)
                        .mkString("|"))
                .isEqualTo("1.495|1.505|false|null");
    }

    @Test
    void growth_levels_isARateWithBoundsOrAReason() {
        Row growth =
                first("comity_growth('626.8 million USD', '422.4 million USD')").getStruct(0);
        assertThat(growth.schema()).isEqualTo(Schemas.DERIVED);
        assertThat(growth.<String>getAs("unit")).isEqualTo("%");
        assertThat(growth.<String>getAs("printed")).isEqualTo("≈ 48.39% (48.36–48.42)");
        Row none = first("comity_growth('626.8 million USD', '0 USD')").getStruct(0);
        assertThat(none.<Row>getAs("undefined").getString(0)).isEqualTo("zero denominator");
    }

    @Test
    void anyFunction_null_isNull() {
        assertThat(first("comity_read(NULL, NULL, NULL)").isNullAt(0)).isTrue();
        assertThat(first("comity_check(NULL, '2024-09-02', 'KAZ')").isNullAt(0)).isTrue();
        assertThat(first("comity_figure(NULL)").isNullAt(0)).isTrue();
        assertThat(first("comity_bounds(NULL)").isNullAt(0)).isTrue();
        assertThat(first("comity_growth('1 USD', NULL)").isNullAt(0)).isTrue();
    }

    private static String problem(String call) {
        Row row = first(call).getStruct(0);
        return row.getAs("problem");
    }

    @Test
    void anyFunction_badInput_isARowThatSaysWhatIsWrong() {
        assertThat(problem("comity_check('text', '2 Sept 2024', NULL)"))
                .isEqualTo("date of publication must be a day such as 2024-09-02, but was '2 Sept 2024'");
        assertThat(problem("comity_check('text', 5, NULL)"))
                .isEqualTo(
                        "date of publication must be a DATE or a text such as 2024-09-02, but was a Integer; cast it");
        assertThat(problem("comity_check('text', NULL, 5)"))
                .isEqualTo(
                        "parties must be a text such as 'KAZ,CZE' or an array of texts, but were a Integer; cast them");
        assertThat(problem("comity_check('text', NULL, 'KAZ,KAZ')"))
                .isEqualTo("parties must be one or more, each once, but was [KAZ, KAZ]; name those that the "
                        + "text is about");
        assertThat(problem("comity_check(repeat('x', 17000000), NULL, NULL)"))
                .isEqualTo("text must have at most 16 million characters, but had 17000000; split it");
        assertThat(problem("comity_bounds(5)"))
                .isEqualTo("figure must be a text such as '626.8 million USD' or what comity_figure returns, but was a "
                        + "Integer; pass one of these");
        assertThat(problem("comity_bounds(comity_figure('many'))")).isEqualTo(problem("comity_figure('many')"));
        assertThat(problem("comity_bounds(named_struct('value', '1 million', 'unit', 'EUR'))"))
                .isEqualTo("value of a figure must be a number such as '1.50', but was '1 million'; write the words in "
                        + "their fields");
        assertThat(problem("comity_check(5, NULL, NULL)")).isEqualTo("text must be a text, but was a Integer; cast it");
        assertThat(problem("comity_figure(X'35')"))
                .isEqualTo("text of a figure must be a text, but was a byte[]; cast it");
        assertThat(problem("comity_check('text', TIMESTAMP '2024-09-02 10:00:00', NULL)"))
                .isEqualTo("date of publication must be a DATE or a text such as 2024-09-02, but was a Timestamp; "
                        + "cast it");
        List<Row> read = first("comity_read(1.5, NULL, NULL)").getList(0);
        assertThat(read.get(0).<String>getAs("problem"))
                .isEqualTo("text must be a text, but was a BigDecimal; cast it");
        read = first("comity_read('text', 'yesterday', NULL)").getList(0);
        assertThat(read).hasSize(1);
        assertThat(read.get(0).<String>getAs("problem"))
                .isEqualTo("date of publication must be a day such as 2024-09-02, but was 'yesterday'");
    }

    @Test
    void anyFunction_wrongNumberOfArguments_isRefusedBeforeTheJob() {
        assertThatThrownBy(() -> first("comity_check('text')"))
                .hasMessageContaining("comity_check must have 3 arguments, (text, published, parties), but had 1; pass "
                        + "NULL for what is not known");
    }

    @Test
    void register_newSession_hasTheFunctionsAndTheirDescription() {
        SparkSession other = Session.SPARK.newSession();
        Comity.register(other);
        assertThat(other.sql("SELECT system.session.comity_figure('3 USD').value")
                        .first()
                        .getString(0))
                .isEqualTo("3");
        assertThat(other.sql("DESCRIBE FUNCTION comity_growth").collectAsList().toString())
                .contains("comity_growth(new, old) - Returns the growth rate between two figures, with its bounds.");
    }
}
