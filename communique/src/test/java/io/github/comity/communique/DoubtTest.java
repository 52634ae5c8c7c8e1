package io.github.comity.communique;

import static io.github.comity.party.Countries.CZE;
import static io.github.comity.party.Countries.KAZ;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.TextFinding.Kind;
import io.github.comity.reconcile.Verdict;
import org.junit.jupiter.api.Test;

/** What a reading doubts of itself, and what it takes the text at its word for. */
class DoubtTest {
    private static final String TRADE = "Trade between Kazakhstan and Czechia amounted to $626.8 million in 2023. ";

    private static CommuniqueReading read(String text) {
        return CommuniqueReader.english().between(KAZ, CZE).read(text);
    }

    private static ImmutableList<String> findings(CommuniqueReading reading) {
        return reading.findings(Kind.CONTRADICTION, Kind.DOUBTFUL, Kind.INVOLVED).stream()
                .map(TextFinding::toString)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void figure_excludedByFarWithoutASlip_isDoubted_whereSomethingWasCarried() {
        CommuniqueReading reading = read(TRADE + "Exports reached $47.7 million, up 19.4% from $180 million in 2022.");
        assertThat(reading.reconciliation().verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(findings(reading))
                .containsExactly("1:108: doubtful: +19.4% for growth of exports of Kazakhstan to Czechia in 2023 "
                        + "against 2022 does not fit: the other 2 figures here allow only -73.61 to -73.39%; no slip "
                        + "explains that, so that it may be misread");
        assertThat(reading.findings(Kind.DOUBTFUL).get(0).others())
                .extracting(Span::toString)
                .containsExactly("1:90", "1:119");
        assertThat(reading.doubts())
                .extracting(Doubt::reason)
                .containsExactly("read as growth of exports of Kazakhstan to Czechia in 2023 against 2022: +19.4%, "
                        + "which the other figures exclude by far and no slip explains, so that it may be misread");
    }

    /** That parts miss their total says what is wrong, and not how it came about. */
    @Test
    void totalMissedByFar_isDoubted_unlessADigitTooManyExplainsIt() {
        String before =
                "In 2022 trade between Kazakhstan and Czechia was $422.4 million. In 2023 it amounted to $626.8 "
                        + "million. ";
        assertThat(findings(read(before + "Exports were $1,312 million, imports $279.1 million.")))
                .containsExactly("1:89: doubtful: 626.8 million USD for total trade of Kazakhstan with Czechia in 2023 "
                        + "does not fit: the other figure here allows only 1590.55\u20131591.65 million USD; no slip "
                        + "explains that, so that it may be misread");
        assertThat(findings(read(before + "Exports were $1477.7 million, imports $479.1 million.")))
                .contains("1:89: contradiction: 626.8 million USD for total trade of Kazakhstan with Czechia in 2023 "
                        + "does not fit: the other figure here allows only 1956.7\u20131956.9 million USD");
    }

    @Test
    void withoutDoubts_theNumberIsUnread_andTheOthersStay() {
        CommuniqueReading reading = read(TRADE + "Exports reached $47.7 million, up 19.4% from $180 million in 2022.");
        CommuniqueReading sure = reading.withoutDoubts();
        assertThat(sure.readClaims())
                .extracting(ReadClaim::toString)
                .containsExactly(
                        "total trade of Kazakhstan with Czechia in 2023: 626.8 million USD (1:50)",
                        "exports of Kazakhstan to Czechia in 2023: 47.7 million USD (1:90)",
                        "exports of Kazakhstan to Czechia in 2022: 180 million USD (1:119)");
        assertThat(sure.unread())
                .extracting(Numeral::toString)
                .containsExactly("1:108 UNREAD: " + reading.doubts().get(0).reason());
        assertThat(sure.coverage().read()).isEqualTo(reading.coverage().read() - 1);
        assertThat(sure.withoutDoubts()).isSameAs(sure);
        assertThat(sure.cooperations()).isEqualTo(reading.cooperations());
    }

    @Test
    void level_isLeftOutWithTheChangesThatStandWithIt() {
        CommuniqueReading reading = read(
                TRADE + "In 2022 it was $211 million, up 7.3%. In 2023 exports rose by 19.4%, " + "imports by 60.5%.");
        assertThat(reading.doubts())
                .extracting(d -> d.claim().toString())
                .containsExactly("total trade of Kazakhstan with Czechia in 2022: 211 million USD (1:89)");
        CommuniqueReading sure = reading.withoutDoubts();
        assertThat(sure.readClaims())
                .extracting(ReadClaim::toString)
                .containsExactly(
                        "total trade of Kazakhstan with Czechia in 2023: 626.8 million USD (1:50)",
                        "growth of exports of Kazakhstan to Czechia in 2023 against 2022: +19.4% (1:136)",
                        "growth of imports of Kazakhstan from Czechia in 2023 against 2022: +60.5% (1:154)");
        assertThat(sure.unread())
                .extracting(Numeral::reason)
                .containsExactly(reading.doubts().get(0).reason(), "belongs to a figure that may be misread");
        assertThat(sure.reconciliation().verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void textIsTakenAtItsWord_whereNothingWasCarried_orASlipExplainsIt_orLittleIsMissing() {
        assertThat(findings(read("In 2023 exports of Kazakhstan to Czechia were $47.7 million, up 19.4% from $180 "
                        + "million in 2022.")))
                .contains("1:65: contradiction: +19.4% for growth of exports of Kazakhstan to Czechia in 2023 against "
                        + "2022 does not fit: the other 2 figures here allow only -73.61 to -73.39%");
        assertThat(findings(read(TRADE + "Exports were $147.7 million, imports $979.1 million.")))
                .contains("1:111: contradiction: Imports of Kazakhstan from Czechia in 2023 would read 479.1 million "
                        + "USD, not 979.1: one digit changed");
        assertThat(findings(read(TRADE + "Exports were $147.7 million, imports $508.4 million.")))
                .contains("1:50: contradiction: 626.8 million USD for total trade of Kazakhstan with Czechia in 2023 "
                        + "does not fit: the other 2 figures here allow only 656.0–656.2 million USD");
        assertThat(read(TRADE + "Exports were $147.7 million, imports $508.4 million.")
                        .doubts())
                .isEmpty();
    }
}
