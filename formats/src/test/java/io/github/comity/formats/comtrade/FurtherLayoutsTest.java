package io.github.comity.formats.comtrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.formats.Parsed;
import io.github.comity.formats.Problem;
import io.github.comity.formats.table.TableFormat;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FurtherLayoutsTest {
    private static final String HEADER = "period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue\n";

    private static Parsed<ComtradeTrade> read(String csv) {
        return Comtrade.standard().read(TableFormat.CSV, new StringReader(csv));
    }

    @Test
    void read_tableThatAProgramWrote_hasNamesWithLowLinesAndNa() {
        ComtradeTrade trade = read("""
                        "","period","reporter_code","flow_code","partner_code","cmd_code","cifvalue","primary_value"
                        "1","2023",398,"X",203,"TOTAL",NA,147.5
                        "2","2023",398,"M",203,"TOTAL",NaN,NA
                        """).orThrow();
        assertThat(trade.claims())
                .extracting(Object::toString)
                .containsExactly("exports (goods) of Kazakhstan to Czechia in 2023: 147.5 USD");
        assertThat(trade.gaps())
                .extracting(Object::toString)
                .containsExactly("line 3, column 8 (primary_value): 'NA' means not available");
    }

    @Test
    void read_titlesAboveTheNames_arePassedOver() {
        assertThat(read("UN Comtrade\nexported in May\n\n" + HEADER + "2023,398,X,203,TOTAL,5\n")
                        .orThrow()
                        .claims())
                .extracting(Object::toString)
                .containsExactly("exports (goods) of Kazakhstan to Czechia in 2023: 5 USD");
    }

    @Test
    void read_earlierApi_isReadInBothForms(@TempDir Path folder) throws IOException {
        assertThat(read("rt3ISO,pt3ISO,rgDesc,yr,cmdCode,TradeValue\nKAZ,CZE,Export,2017,TOTAL,5\n")
                        .orThrow()
                        .claims())
                .extracting(Object::toString)
                .containsExactly("exports (goods) of Kazakhstan to Czechia in 2017: 5 USD");
        Path file = Files.writeString(folder.resolve("earlier.json"), """
                {"validation": {"status": {"name": "Ok"}}, "dataset": [{"pfCode": "H5", "yr": 2017, "rgCode": 2,
                  "rtCode": 398, "ptCode": 203, "cmdCode": "TOTAL", "TradeValue": 5, "estCode": 0}]}
                """);
        assertThat(Comtrade.standard().read(file).orThrow().claims())
                .extracting(Object::toString)
                .containsExactly("exports (goods) of Kazakhstan to Czechia in 2017: 5 USD");
    }

    @Test
    void read_anotherTable_isToldOnce() {
        assertThat(read("a,b\n1,2\n").problems())
                .extracting(Problem::rule)
                .containsExactly("table of UN Comtrade must have columns such as period, reporterCode, partnerCode, "
                        + "flowCode, cmdCode and primaryValue, but has a, b; save the table with the names of its "
                        + "columns");
    }

    @Test
    void read_negativeValue_isNoTrade() {
        assertThat(read(HEADER + "2023,398,X,203,TOTAL,-5\n").problems())
                .extracting(Problem::rule)
                .containsExactly("value of trade must be zero or more, but was '-5'; correct it");
    }
}
