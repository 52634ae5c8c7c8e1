package io.github.comity.communique.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.language.Language;
import io.github.comity.communique.text.Sentences;
import io.github.comity.communique.text.Token;
import io.github.comity.figure.DecimalMark;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a date means of what was and of what is to come, as far as both differ, read on 5 September 2024. */
class DateReaderTest {
    private static Sentence sentence(String language, String text, @Nullable LocalDate published) {
        Language words = Language.of(language);
        ImmutableList<Token> tokens = Objects.requireNonNull(new Sentences(text, words).next());
        Words.Reading reading = new Words.Reading(text, words, DecimalMark.POINT, published, ImmutableList.of());
        return new Sentence(new Words(reading.ofContacts(), tokens), new Words(reading, tokens));
    }

    private static String read(String language, String text, @Nullable LocalDate published) {
        Sentence sentence = sentence(language, text, published);
        DateReader.When when = new DateReader(sentence).read(0);
        if (when == null) {
            return "none";
        }
        String rest = when.to() == sentence.size() ? "" : " … " + sentence.text(when.to(), sentence.size());
        String past = String.valueOf(when.past());
        String future = String.valueOf(when.future());
        return (past.equals(future) ? past : past + " / " + future) + (when.isAssumed() ? ", assumed" : "") + rest;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2 September 2024; 2024-09-02
            2–4 September 2024; 2024-09-02/2024-09-04
            2 and 4 September 2024; 2024-09-02/2024-09-04
            2 to 4 September 2024; 2024-09-02/2024-09-04
            4 to 2 September 2024; null
            32 to 4 September 2024; none
            2 to 4 September; 2024-09-02/2024-09-04 / null, assumed
            30 August to 2 September 2024; 2024-08-30 / null, assumed … to 2 September 2024
            30 February 2024; null
            2 September; 2024-09-02 / null, assumed
            5 September; 2024-09-05, assumed
            6 September; null / 2024-09-06, assumed
            2 March; null / 2025-03-02, assumed
            7 March; 2024-03-07 / 2025-03-07, assumed
            4 March; null / 2025-03-04, assumed
            3–5 September; 2024-09-03/2024-09-05, assumed
            4–6 September; 2024-09-04/2024-09-06, assumed
            6–8 September; null / 2024-09-06/2024-09-08, assumed
            September 2024; 2024-09
            September; 2024-09, assumed
            October; 2023-10 / 2024-10, assumed
            August; 2024-08 / 2025-08, assumed
            the first half of 2024; 2024-40
            the second half of 2024; 2024-41
            the first quarter of 2024; 2024-33
            the third quarter of 2024; 2024-35
            fourth quarter of 2024; 2024-36
            January to April 2024; 2024-01/2024-04
            February to April 2024; 2024-02/2024-04
            July 2023 to June 2024; 2023-07/2024-06
            July to December 2024; 2024-41
            2025; 2025
            2022-2023; 2022-01/2023-12
            by the end of 2024; null
            the end of September 2024; null
            by September 2024; ../2024-09
            until 2025; ../2025
            today; 2024-09-05, assumed
            yesterday; 2024-09-04, assumed
            tomorrow; 2024-09-06, assumed
            Monday; null
            Monday, 2 September; 2024-09-02 / null, assumed
            Monday 2 September 2024; 2024-09-02
            Monday, tea; null … , tea
            last year; 2023, assumed
            last month; 2024-08, assumed
            next year; 2025, assumed
            the year ended June 2024; 2023-07/2024-06
            the first half of September 2024; null
            since 2005; null
            a year earlier; null
            tea; none
            12; none
            5 March; null / 2025-03-05, assumed
            6 March; 2024-03-06 / 2025-03-06, assumed
            8 March; 2024-03-08 / null, assumed
            """)
    void date_isNoSharperThanItIsSaid(String text, String date) {
        assertThat(read("en", text, LocalDate.of(2024, 9, 5))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2 to 4 September; null, assumed
            2 September; null, assumed
            September 2024; 2024-09
            September; null, assumed
            today; null, assumed
            last year; null, assumed
            """)
    void dateWithoutYear_isNotKnown_wherePublicationIsNot(String text, String date) {
        assertThat(read("en", text, null)).isEqualTo(date);
    }
}
