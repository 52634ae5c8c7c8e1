package io.github.comity.communique.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.comity.communique.text.Token;
import io.github.comity.communique.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
    @Test
    void words_areCutAsThoseOfTexts() {
        assertThat(new Phrase("export* of Łódź~").words())
                .containsExactly(
                        new WordPattern("export", WordPattern.Mode.START),
                        new WordPattern("of", WordPattern.Mode.EXACT),
                        new WordPattern("lodz", WordPattern.Mode.STEM));
        assertThat(new Phrase("'s").words()).containsExactly(new WordPattern("'s", WordPattern.Mode.EXACT));
        assertThat(new Phrase("m$").words()).hasSize(2);
        assertThat(new Phrase("Trade")).hasToString("Trade");
        assertThat(new Phrase("trade").length()).isOne();
    }

    /** What is needed to find a phrase is read without the tokenizer where that is sure to find the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {"trade", "straße", "u.s.", "l'export", "co-op", "3.4fold", "чехи~", "a*", "~", "x~*", "ab*c"})
    void firstWord_isThatOfTheTokenizer(String text) {
        Phrase phrase = new Phrase(text);
        ImmutableList<WordPattern> cut = new Phrase("§ " + text).words();
        assertThat(phrase.first()).isEqualTo(cut.get(1));
        assertThat(phrase.words()).isEqualTo(cut.subList(1, cut.size()));
        assertThat(phrase.length()).isEqualTo(cut.size() - 1);
    }

    static Stream<String> resources() {
        return Stream.concat(
                        Language.CODES.stream().flatMap(c -> Resources.names(c).stream()),
                        Stream.of("en-contacts.txt", "en-places.txt", "ru-contacts.txt"))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("resources")
    void firstWords_ofAllResources_areThoseOfTheTokenizer(String resource) {
        for (String text : Iterables.filter(Resources.phrases(resource).values(), t -> !t.equals("'s"))) {
            boolean isSpelled = text.length() > 1 && text.charAt(0) == '=';
            firstWord_isThatOfTheTokenizer(isSpelled ? text.substring(1) : text);
        }
    }

    @Test
    void nothing_isNoPhrase() {
        assertThatThrownBy(() -> new Phrase(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("phrase must have words, but was ' '");
    }

    @Test
    void brokenLines_areRefused() {
        assertThatThrownBy(() -> new LexiconReader("xx").read("flow TRADE trade\n"))
                .hasMessage("line of xx must have a colon behind its category: 'flow TRADE trade'");
        assertThatThrownBy(() -> new LexiconReader("xx").read("fow TRADE: trade\n"))
                .hasMessage("line of xx must start with a category, but was 'fow': 'fow TRADE: trade'");
        assertThatThrownBy(() -> new LexiconReader("xx").read("flow TRADE: a, \u200b,\n"))
                .hasMessage("line of xx must have words in each phrase: 'flow TRADE: a, \u200b,'");
    }

    @Test
    void lines_goOnBehindASpace() {
        Lexicon lexicon = new LexiconReader("xx").read("""
                        # comment
                        settings: adjectives last
                        currency DKK: crown* danish,
                         royal crown*

                        hedge NEARLY: ca .
                        """).lexicon();
        assertThat(phrases(lexicon, "crowns danish")).isEqualTo("[CURRENCY DKK: crown* danish]");
        assertThat(phrases(lexicon, "royal crowns")).isEqualTo("[CURRENCY DKK: royal crown*]");
        assertThat(phrases(lexicon, "ca.")).isEqualTo("[HEDGE NEARLY: ca .]");
        assertThat(phrases(lexicon, "ca 5")).isEqualTo("[]");
        assertThat(phrases(lexicon, "crowns")).isEqualTo("[]");
        assertThat(lexicon.currencies("crown")).containsExactly("DKK");
        assertThat(lexicon.currencies("royal")).containsExactly("DKK");
    }

    private static String phrases(Lexicon lexicon, String text) {
        List<Token> tokens = new ArrayList<>();
        Tokenizer tokenizer = new Tokenizer(text);
        for (Token token = tokenizer.next(); token != null; token = tokenizer.next()) {
            tokens.add(token);
        }
        return lexicon.phrasesAt(tokens, 0).entries().toString();
    }
}
