package io.github.comity.brief.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.ibm.icu.util.ULocale;
import io.github.comity.brief.section.CalendarItem;
import io.github.comity.brief.section.TradeRow;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.claim.PriceBasis;
import io.github.comity.cooperation.Change;
import io.github.comity.cooperation.ReviewRule;
import io.github.comity.diplomacy.MeetingFormat;
import io.github.comity.diplomacy.MissionKind;
import io.github.comity.diplomacy.ProjectStage;
import io.github.comity.diplomacy.VisitKind;
import io.github.comity.event.CooperationField;
import io.github.comity.event.EventStatus;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import io.github.comity.party.Countries;
import io.github.comity.party.Country;
import io.github.comity.party.OfficialLevel;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.reconcile.Flag;
import io.github.comity.reconcile.MirrorFinding;
import io.github.comity.reconcile.Slip;
import io.github.comity.reconcile.Verdict;
import io.github.comity.treaty.AgreementKind;
import io.github.comity.treaty.AgreementStatus;
import io.github.comity.treaty.AgreementStep;
import io.github.comity.treaty.TreatyRule;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    private static final ImmutableSet<String> ENGLISH_ALONE =
            ImmutableSet.of("ordinal.suffix.1", "ordinal.suffix.2", "ordinal.suffix.3");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "de"})
    void everyMessage_isThereInEveryLanguage_withTheSamePlaces(String code) {
        Words english = Words.of("en");
        Words words = Words.of(code);
        assertThat(words.keys())
                .containsExactlyInAnyOrderElementsOf(english.keys().stream()
                        .filter(k -> !ENGLISH_ALONE.contains(k))
                        .toList());
        Map<String, String> different = new TreeMap<>();
        for (String key : words.keys()) {
            String there = places(words.find(key).orElseThrow());
            String here = places(english.find(key).orElseThrow());
            if (!there.equals(here)) {
                different.put(key, there + " for " + here);
            }
        }
        assertThat(different).isEmpty();
    }

    private static String places(String message) {
        return new TreeSet<>(Pattern.compile("\\{\\d}")
                        .matcher(message)
                        .results()
                        .map(r -> r.group())
                        .toList())
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "de"})
    void everyConstant_hasAWord(String code) {
        Language language = Language.of(Locale.forLanguageTag(code));
        List<Enum<?>> constants = new ArrayList<>();
        for (Enum<?>[] all : ImmutableList.of(
                VisitKind.values(),
                MeetingFormat.values(),
                EventStatus.values(),
                OfficialLevel.values(),
                AgreementKind.values(),
                AgreementStatus.values(),
                ProjectStage.values(),
                MissionKind.values(),
                ClaimStatus.values(),
                Coverage.values(),
                PriceBasis.values(),
                Slip.values(),
                Flag.values(),
                MirrorFinding.Outcome.values(),
                Change.Effect.values(),
                CalendarItem.Standing.values())) {
            constants.addAll(List.of(all));
        }
        assertThat(constants).allSatisfy(c -> assertThat(language.label(c)).isNotBlank());
        for (TradeRow.Kind kind : TradeRow.Kind.values()) {
            assertThat(language.say("trade." + kind.name())).isNotBlank();
        }
        for (AgreementStep.Kind kind : AgreementStep.Kind.values()) {
            assertThat(language.say("Step." + kind.name(), "x")).contains("x");
        }
        for (Verdict verdict : Verdict.values()) {
            assertThat(language.say("verdict." + verdict.name(), 1, 2, 3, 4)).contains("1");
        }
        for (Magnitude magnitude : Magnitude.values()) {
            assertThat(language.unit(magnitude, Unit.USD)).endsWith("USD");
        }
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifier != Qualifier.RANGE) {
                Figure figure = Figure.of(new BigDecimal("1.5"), Unit.USD).withQualifier(qualifier);
                assertThat(language.figure(figure)).contains("5").doesNotContain("{");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "de"})
    void everyMeasureAndField_hasATerm(String code) {
        Words words = Words.of(code);
        assertThat(Measure.constants())
                .allSatisfy(m ->
                        assertThat(words.find("measure." + Words.key(m.name()))).isPresent());
        assertThat(CooperationField.constants())
                .allSatisfy(f ->
                        assertThat(words.find("field." + Words.key(f.name()))).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "de"})
    void everyRuleOfTheReview_thatABriefShows_hasASentence(String code) {
        Words words = Words.of(code);
        ImmutableSet<String> elsewhere =
                ImmutableSet.of("OVERDUE", "CONTRADICTORY_FIGURES", "SOURCES_DIFFER", "SIDES_DIFFER", "UNKNOWN_LEVEL");
        List<String> names = new ArrayList<>();
        ReviewRule.constants().forEach(r -> names.add(r.name()));
        for (TreatyRule rule : TreatyRule.values()) {
            names.add(rule.name());
        }
        names.removeAll(elsewhere);
        assertThat(names).allSatisfy(n -> assertThat(words.find("rule." + n)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "de"})
    void everyCountry_hasTheNameOfCldr(String code) throws IllegalAccessException {
        Language language = Language.of(Locale.forLanguageTag(code));
        Map<String, String> different = new TreeMap<>();
        int count = 0;
        for (Field field : Countries.class.getFields()) {
            Country country = (Country) field.get(null);
            String name = language.area(country);
            assertThat(name.indexOf(Foreign.BEGIN)).as(country.alpha3()).isNegative();
            count++;
            if (!country.isFormer()) {
                String expected =
                        ULocale.getDisplayCountry("und-" + country.alpha2().orElseThrow(), new ULocale(code));
                if (!expected.equals(name)) {
                    different.put(country.alpha3(), name + " for " + expected);
                }
            }
        }
        assertThat(different).isEmpty();
        assertThat(count).isGreaterThan(240);
    }

    @Test
    void nameOfACaller_goesBeforeOurs() {
        Country country = Countries.CZE.withName(Locale.GERMAN, "Böhmen");
        assertThat(Language.of(Locale.GERMAN).area(country)).isEqualTo("\u2068Böhmen\u2069");
        assertThat(Language.of(Locale.forLanguageTag("ru")).area(country)).isEqualTo("Чехия");
    }

    /** In English the words are those of the core, for every shape of period. */
    @Test
    void periodsAndDates_inEnglish_areThoseOfTheCore() {
        Language english = Language.of(Locale.ENGLISH);
        for (String text : List.of(
                "2023",
                "2024-Q1",
                "2024-S2",
                "2024-M07",
                "2024-01-01/P7M",
                "2023-11-01/P4M",
                "2005-01-01/P19Y",
                "2024-04-01/P12M",
                "2024-07-01",
                "2024-07-05/P10D",
                "2024-07-25/P10D",
                "2024-12-25/P10D",
                "2005/..",
                "2005-03/..",
                "2005-03-04/..",
                "../2023",
                "../2023-03",
                "unknown")) {
            ReportingPeriod period = ReportingPeriod.parse(text);
            String expected = text.startsWith("../") ? period.label().replace("to ", "until ") : period.label();
            assertThat(english.period(period)).as(text).isEqualTo(expected);
        }
        for (String text : List.of(
                "2024-09-02",
                "2024-09",
                "2024",
                "2024-21",
                "2024-33",
                "2024-38",
                "2024-41",
                "2024-09~",
                "2024?",
                "2024%",
                "2024-09-02/2024-09-05",
                "2024-08-30/2024-09-02",
                "2023-12-30/2024-01-02",
                "2024-09/2024-10",
                "2024/..",
                "../2024-09-02")) {
            EventDate date = EventDate.parse(text);
            assertThat(english.date(date)).as(text).isEqualTo(date.label());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 2024-S2        | in the second half of 2024 | second half of 2024
            de | 2024-S2        | im 2. Halbjahr 2024        | 2. Halbjahr 2024
            ru | 2024-S2        | за 2-е полугодие 2024 года | 2-е полугодие 2024~г.
            de | 2024-Q1        | im 1. Quartal 2024         | 1. Quartal 2024
            ru | 2024-Q1        | за 1-й квартал 2024 года   | 1-й квартал 2024~г.
            ru | 2023           | за 2023 год                | 2023
            de | 2024-01-01/P7M | von Januar bis Juli 2024   | Januar–Juli 2024
            ru | 2024-01-01/P7M | за январь–июль 2024 года   | январь–июль 2024~г.
            de | 2024-M03       | im März 2024               | März 2024
            ru | 2024-07-01     | за 1 июля 2024~г.          | 1 июля 2024~г.
            """)
    void period_hasTheFormOfItsLanguage(String code, String period, String in, String label) {
        Language language = Language.of(Locale.forLanguageTag(code));
        ReportingPeriod parsed = ReportingPeriod.parse(period);
        assertThat(language.in(parsed)).isEqualTo(in.replace('~', '\u00A0'));
        assertThat(language.period(parsed)).isEqualTo(label.replace('~', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 626.8 million USD      | 626.8~million~USD
            de | 626.8 million USD      | 626,8~Mio.~USD
            ru | 626.8 million USD      | 626,8~млн~USD
            en | 48.4%                  | 48.4%
            de | 48.4%                  | 48,4~%
            ru | about 150 {firms}      | около 150~фирм
            ru | about 150 {horses}     | около 150~⟨horses⟩
            ru | 1 {students}           | 1~студент
            ru | 22 {students}          | 22~студента
            ru | 12 {students}          | 12~студентов
            ru | 1.5 thousand {tourists} | 1,5~тыс.~туристов
            de | 1 {projects}           | 1~Projekt
            de | 21 {projects}          | 21~Projekte
            en | 1 {joint ventures}     | 1~joint venture
            en | 12345.60 USD           | 12,345.60~USD
            de | 12345.60 USD           | 12.345,60~USD
            ru | 12345.60 USD           | 12~345,60~USD
            ru | 1234.5 USD             | 1234,5~USD
            en | 1234567 {firms}        | 1,234,567~firms
            en | -2.5 million USD       | −2.5~million~USD
            en | 0.0 million USD        | 0.0~million~USD
            de | more than 2 billion EUR | mehr als 2~Mrd.~EUR
            en | 1.2–1.5 billion USD    | 1.2–1.5~billion~USD
            de | -2 to 3%               | −2 bis 3~%
            en | rank 7                 | rank 7
            ru | rank 7                 | 7-е место
            """)
    void figure_keepsItsDigits_andHasTheMarksOfItsLanguage(String code, String figure, String expected) {
        Language language = Language.of(Locale.forLanguageTag(code));
        assertThat(language.figure(Figure.parse(figure)))
                .isEqualTo(
                        expected.replace('~', '\u00A0').replace('⟨', '\u2068').replace('⟩', '\u2069'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | +48.4%     | +48.4%
            en | -3.1%      | −3.1%
            en | 0.0%       | 0.0%
            en | 2.5 times  | 2.5 times
            de | 2.5 times  | das 2,5-Fache
            ru | 2.5 times  | в 2,5 раза
            ru | +1.5 pp    | +1,5~п.~п.
            """)
    void growth_hasItsSign(String code, String growth, String expected) {
        Language language = Language.of(Locale.forLanguageTag(code));
        assertThat(language.growth(Growth.parse(growth))).isEqualTo(expected.replace('~', '\u00A0'));
    }

    @Test
    void languageWithoutWords_isRefused() {
        assertThatThrownBy(() -> Language.of(Locale.FRENCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("language of a page must be one of en, ru, de, but was 'fr'; choose one of them");
    }

    @Test
    void missingKeyAndFile_areTold() {
        assertThatThrownBy(() -> Language.of(Locale.ENGLISH).say("no such key"))
                .hasMessage("words of 'en' must have the key 'no such key', but have not; add it");
        assertThatThrownBy(() -> Words.of("xx"))
                .hasMessage("words must be in the file xx.properties, but it is missing");
    }

    @Test
    void day_isWritten_withTheMonthInItsCase() {
        LocalDate day = LocalDate.of(2024, 9, 2);
        assertThat(Language.of(Locale.ENGLISH).day(day)).isEqualTo("2 September 2024");
        assertThat(Language.of(Locale.GERMAN).day(day)).isEqualTo("2. September 2024");
        assertThat(Language.of(Locale.forLanguageTag("ru")).day(day)).isEqualTo("2 сентября 2024\u00A0г.");
    }

    @Test
    void foreignText_cannotTurnOrHideAnything() {
        assertThat(Foreign.text("a\u202Eb\u0007c\nd\u200Be\uFEFF"))
                .isEqualTo("\u2068a\\u202Eb\\u0007c d\\u200Be\\uFEFF\u2069");
        assertThat(Foreign.plain(Foreign.text("a"))).isEqualTo("a");
    }
}
