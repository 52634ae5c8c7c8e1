package io.github.comity.communique.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comity.communique.text.Token;
import io.github.comity.communique.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    /** Each test has its own, since a lexicon keeps what it has found. */
    private final Lexicon lexicon = new LexiconReader("xx").read("""
            endings: s, e
            endings TO: ge, er
            flow A: x a c, x a d e
            flow B: x b* f g, x a*, x
            flow C: x~ a c
            flow D: stem~, start*, stem two, start of stem~
            flow E: start, st
            hedge NEARLY: =w\u00fcrde
            unit_abbreviation: mln, per cent
            currency DKK: crown* danish
            currency NOK: norwegian crown
            """).lexicon();

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Tokenizer tokenizer = new Tokenizer(text);
        for (Token token = tokenizer.next(); token != null; token = tokenizer.next()) {
            tokens.add(token);
        }
        return tokens;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "x; FLOW B: x",
                "x y; FLOW B: x",
                "x 5; FLOW B: x",
                "x a; FLOW B: x a*, FLOW B: x",
                "x a c; FLOW A: x a c, FLOW C: x~ a c, FLOW B: x a*, FLOW B: x",
                "xs a c; FLOW C: x~ a c",
                "x a d; FLOW B: x a*, FLOW B: x",
                "x a d e; FLOW A: x a d e, FLOW B: x a*, FLOW B: x",
                "x a 5 e; FLOW B: x a*, FLOW B: x",
                "x bc f g; FLOW B: x b* f g, FLOW B: x",
                "x bc f; FLOW B: x",
                "x ac; FLOW B: x a*, FLOW B: x",
                "stem; FLOW D: stem~",
                "stems; FLOW D: stem~",
                "stemge two; FLOW D: stem~",
                "stem two; FLOW D: stem two, FLOW D: stem~",
                "stemx; ``",
                "star; ``",
                "start; FLOW E: start, FLOW D: start*",
                "starting of stemer; FLOW D: start*",
                "start of stemer; FLOW D: start of stem~, FLOW E: start, FLOW D: start*",
                "5; ``"
            })
    void phrases_standAtAPlace_longOnesFirst(String text, String phrases) {
        assertThat(lexicon.phrasesAt(tokens(text), 0).entries().toString()).isEqualTo("[" + phrases + "]");
    }

    @Test
    void phrasesInside_areFoundToo() {
        List<Token> tokens = tokens("so x a c");
        assertThat(lexicon.phrasesAt(tokens, 1).entries()).hasSize(4);
        assertThat(lexicon.phrasesAt(tokens, 3).entries()).isEmpty();
    }

    @Test
    void wordAlone_hasThePhrasesOfOneWord() {
        assertThat(lexicon.single("start").entries().toString()).isEqualTo("[FLOW E: start, FLOW D: start*]");
        assertThat(lexicon.single("st").entries()).hasSize(1);
        assertThat(lexicon.single("s").entries()).isEmpty();
        assertThat(lexicon.single("norwegian").entries()).isEmpty();
    }

    @Test
    void category_isThatOfTheLongestPhrase() {
        Phrases phrases = lexicon.phrasesAt(tokens("start of stem"), 0);
        assertThat(phrases.has(Category.FLOW)).isTrue();
        assertThat(phrases.has(Category.HEDGE)).isFalse();
        assertThat(phrases.longest(Category.FLOW)).hasToString("FLOW D: start of stem~");
        assertThat(phrases.longest(Category.HEDGE)).isNull();
        assertThat(phrases.without(e -> e.length() > 1).longest(Category.FLOW)).hasToString("FLOW E: start");
        assertThat(phrases.without(e -> e.length() > 9)).isSameAs(phrases);
    }

    @Test
    void closest_isThePhraseWhoseOwnLettersAreMost() {
        List<Entry> entries = lexicon.phrasesAt(tokens("start of stem"), 0).entries();
        assertThat(entries.get(0).isCloserThan(entries.get(1))).isTrue();
        assertThat(entries.get(1).isCloserThan(entries.get(2))).isFalse();
        assertThat(entries.get(1).isCloserThan(entries.get(0))).isFalse();
        assertThat(entries.get(0).length()).isEqualTo(3);
    }

    @Test
    void accents_areAskedForWhereAPhraseIsSpelled() {
        Phrases spelled = lexicon.phrasesAt(tokens("wurde"), 0);
        assertThat(spelled.isSpelled()).isTrue();
        assertThat(spelled.entries()).singleElement().satisfies(e -> {
            assertThat(e).hasToString("HEDGE NEARLY: =w\u00fcrde");
            assertThat(e.isSpelledAt("es W\u00dcRDE", 3)).isTrue();
            assertThat(e.isSpelledAt("es wurde", 3)).isFalse();
            assertThat(e.isSpelledAt("es w\u00fcrd", 3)).isFalse();
        });
        Phrases plain = lexicon.phrasesAt(tokens("x"), 0);
        assertThat(plain.isSpelled()).isFalse();
        assertThat(plain.entries().get(0).isSpelledAt("y", 0)).isTrue();
    }

    @Test
    void lists_haveSingleWordsOnly() {
        assertThat(lexicon.words(Category.UNIT_ABBREVIATION)).containsExactly("mln");
        assertThat(lexicon.words(Category.CURRENCY)).isEmpty();
        assertThat(lexicon.words(Category.FLOW)).isEmpty();
    }

    @Test
    void nounOfACurrency_isItsLastWord_orItsFirst() {
        assertThat(lexicon.currencies("crown")).containsExactly("NOK");
        assertThat(lexicon.currencies("danish")).containsExactly("DKK");
        assertThat(lexicon.currencies("norwegian")).isEmpty();
    }

    @Test
    void case_isSaidByTheEndingOfTheLastWord() {
        List<Token> tokens = tokens("stemge start of stemer stems start");
        assertThat(caseAt(tokens, 0)).isEqualTo(Category.TO);
        assertThat(caseAt(tokens, 1)).isEqualTo(Category.TO);
        assertThat(caseAt(tokens, 4)).isNull();
        assertThat(caseAt(tokens, 5)).isNull();
        assertThat(caseAt(tokens("stem"), 0)).isNull();
        assertThat(lexicon.caseOfEnding("ge")).isEqualTo(Category.TO);
        assertThat(lexicon.caseOfEnding("s")).isNull();
        assertThat(lexicon.caseOfEnding("")).isNull();
        assertThat(lexicon.caseOfEnding("x")).isNull();
    }

    private Category caseAt(List<Token> tokens, int at) {
        return lexicon.caseOf(lexicon.phrasesAt(tokens, at).entries().get(0), tokens, at);
    }

    @Test
    void nameInNoList_hasTheCaseOfItsLongestEnding_behindThreeLetters() {
        assertThat(lexicon.caseOfName("abcge")).isEqualTo(Category.TO);
        assertThat(lexicon.caseOfName("abcdefghijklmnopqge")).isEqualTo(Category.TO);
        assertThat(lexicon.caseOfName("abge")).isNull();
        assertThat(lexicon.caseOfName("abcs")).isNull();
        assertThat(lexicon.caseOfName("ge")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "en, visit",
        "de, besuch",
        "fr, visite",
        "it, visita",
        "es, visita",
        "ru, визит",
        "cs, navsteva",
        "kk, сапар"
    })
    void contacts_areReadInEachLanguage_apartFromFigures(String code, String visit) {
        Language language = Language.of(code);
        assertThat(language.toString()).isEqualTo(code);
        assertThat(language.hasContacts()).isTrue();
        assertThat(language.contacts().single(visit).entries()).isNotEmpty();
        assertThat(language.lexicon().single(visit).entries()).noneMatch(e -> e.category() == Category.VISIT);
    }

    @Test
    void habits_areThoseOfTheResource() {
        assertThat(Language.CODES.stream()
                        .filter(c -> Language.of(c).has(Habit.INFLECTED_NAMES))
                        .toList())
                .containsExactly("ru", "cs", "kk");
        assertThat(Language.CODES.stream()
                        .filter(c -> Language.of(c).has(Habit.HEADS_LAST))
                        .toList())
                .containsExactly("kk");
        assertThat(Language.CODES.stream()
                        .filter(c -> Language.of(c).has(Habit.ADJECTIVE_CAPITALS))
                        .toList())
                .containsExactly("en");
    }
}
