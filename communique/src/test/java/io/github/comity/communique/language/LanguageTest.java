package io.github.comity.communique.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.comity.figure.DecimalMark;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the grammars and habits of the languages are, for those who add another one. */
class LanguageTest {
    private static List<String> with(Predicate<Language> habit) {
        return Language.CODES.stream().filter(c -> habit.test(Language.of(c))).toList();
    }

    @Test
    void habits_areThoseOfTheGrammars() {
        assertThat(with(Language::hasLastAdjectives)).containsExactly("fr", "it", "es");
        assertThat(with(Language::hasFinalVerbs)).containsExactly("de", "kk");
        assertThat(with(Language::hasBareGenitive)).containsExactly("de", "ru", "cs", "kk");
        assertThat(with(Language::hasDoubleObject)).containsExactly("en");
        assertThat(with(Language::hasNounCapitals)).containsExactly("de");
        assertThat(with(Language::hasOrdinalPoints)).containsExactly("de", "cs");
        assertThat(with(Language::buysTo)).containsExactly("fr", "es");
        assertThat(with(Language::isDayFirst)).doesNotContain("en").hasSize(7);
        assertThat(with(Language::mayGroupByCommas)).containsExactly("es");
        assertThat(with(l -> l.decimalMark() == DecimalMark.POINT)).containsExactly("en");
    }

    /** So that a word that is taken away is gone. */
    @ParameterizedTest
    @FieldSource("io.github.comity.communique.language.Language#CODES")
    void resource_saysNothingTwice(String code) {
        Multiset<String> said = HashMultiset.create();
        Resources.meanings(code + ".txt").forEach((meaning, phrase) -> said.add(meaning + ": " + phrase));
        assertThat(Multisets.copyHighestCountFirst(said).entrySet())
                .hasSizeGreaterThan(500)
                .allSatisfy(e -> assertThat(e.getCount()).as(e.getElement()).isEqualTo(1));
    }

    @Test
    void points_areTold_byTheWordsBeforeThem() {
        Language english = Language.of("en");
        assertThat(english.isAbbreviation("approx")).isTrue();
        assertThat(english.isAbbreviation("trade")).isFalse();
        assertThat(english.isUnitAbbreviation("mln")).isTrue();
        assertThat(english.isUnitAbbreviation("trade")).isFalse();
        assertThat(Language.of("de").goesOn("euro")).isTrue();
        assertThat(english.goesOn("trade")).isFalse();
        assertThat(english.isCommon("the")).isTrue();
        assertThat(english.isCommon("trade")).isFalse();
    }
}
