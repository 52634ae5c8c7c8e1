package io.github.comity.formats.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comity.period.ReportingPeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
    @ParameterizedTest
    @CsvSource({
        "2023 г., 2023",
        "2023 год, 2023",
        "в 2023 году, 2023",
        "Year 2023, 2023",
        "2020-2023 гг., 2020/2023",
        "2020 – 2023 годы, 2020/2023",
        "июнь 2023, 2023-06",
        "2023 июнь, 2023-06",
        "февр. 2024 г., 2024-02",
        "März 2024, 2024-03",
        "août 2023, 2023-08",
        "červenec 2023, 2023-07",
        "prosinec 2023, 2023-12",
        "янв.-июнь 2024, 2024-S1",
        "январь – июнь 2024 года, 2024-S1",
        "Январь—сентябрь 2024, 2024-01/2024-09",
        "Jan.-Mai 2024, 2024-01/2024-05",
        "janvier-mai 2024, 2024-01/2024-05",
        "leden-květen 2024, 2024-01/2024-05",
        "I кв. 2024, 2024-Q1",
        "IV квартал 2023 г., 2023-Q4",
        "1-й квартал 2024 года, 2024-Q1",
        "2024 г. II кв., 2024-Q2",
        "1. Quartal 2024, 2024-Q1",
        "1er trimestre 2024, 2024-Q1",
        "3ème trimestre 2024, 2024-Q3",
        "III. čtvrtletí 2023, 2023-Q3",
        "1Q 2024, 2024-Q1",
        "1 полугодие 2024 г., 2024-S1",
        "2-е полугодие 2024, 2024-S2",
        "I. Halbjahr 2024, 2024-S1",
        "2e semestre 2024, 2024-S2",
        "1. pololetí 2024, 2024-S1",
        "9 месяцев 2024 г., 2024-01/2024-09",
        "за первые 9 мес. 2024, 2024-01/2024-09",
        "9 months of 2024, 2024-01/2024-09",
        "9 mois 2024, 2024-01/2024-09",
        "12 Monate 2023, 2023",
        "I-VI 2024, 2024-S1",
        "2024 I – IX, 2024-01/2024-09",
        "I–ХII 2023, 2023"
    })
    void read_wordsOfTables_arePeriods(String text, String period) {
        assertThat(Periods.read(text)).isEqualTo(ReportingPeriod.parse(period));
    }

    /** Without a year, of two meanings, or what no calendar has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "IV квартал",
                "I 2024",
                "I-IV 2024",
                "II-VI 2024",
                "2023-2024 гг.",
                "5 кв. 2024",
                "3 полугодие 2024",
                "1 мес. 2024",
                "13 мес. 2024",
                "дек.-янв. 2024",
                "2023 и 2024",
                "2023 в % к 2022",
                "июнь",
                "1 кв. 24",
                "Quartal 2024",
                "кв. I кв. 2024",
                "1 кв. 2024 млн",
                "г."
            })
    void read_whatIsNoOnePeriod_isRefusedInTheWordsOfPeriods(String text) {
        assertThatThrownBy(() -> Periods.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("cannot parse period from '" + text + "' at index ");
    }
}
