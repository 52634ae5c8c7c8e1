package io.github.comity.communique;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import io.github.comity.claim.Claim;
import io.github.comity.party.Countries;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands around a sentence changes nothing in what is read of it. */
class WrappedSentencesTest {
    private static final String HOLE = "%s";

    /** Ways in which a sentence is printed. */
    private static final ImmutableListMultimap<String, String> WRAPS = ImmutableListMultimap.<String, String>builder()
            .putAll(
                    "en",
                    "“%s” said the minister.",
                    "The minister said: “%s”",
                    "For reference: %s",
                    "According to the ministry, %s",
                    "NAIROBI, 15 January (KNA) – %s",
                    "%s The next talks come soon.")
            .putAll(
                    "de",
                    "„%s“, sagte der Minister.",
                    "Zur Information: %s",
                    "Nach Angaben des Ministeriums: %s",
                    "Der Minister dankte den Gastgebern. %s")
            .putAll(
                    "fr",
                    "« %s », a déclaré le ministre.",
                    "Pour mémoire : %s",
                    "Pour rappel : %s",
                    "Selon le ministère, %s",
                    "%s Les prochains entretiens suivront.")
            .putAll(
                    "it",
                    "«%s», ha detto il ministro.",
                    "Per memoria: %s",
                    "Secondo il ministero, %s",
                    "Il ministro ha ringraziato gli ospiti. %s")
            .putAll(
                    "es",
                    "«%s», dijo el ministro.",
                    "Para referencia: %s",
                    "Según el ministerio, %s",
                    "%s Las próximas conversaciones seguirán.")
            .putAll(
                    "ru",
                    "«%s», заявил министр.",
                    "Справочно: %s",
                    "По данным министерства, %s",
                    "Министр поблагодарил хозяев. %s")
            .putAll(
                    "cs",
                    "„%s“, řekl ministr.",
                    "Pro informaci: %s",
                    "Podle ministerstva: %s",
                    "%s Další jednání budou brzy.")
            .putAll(
                    "kk",
                    "«%s», – деді министр.",
                    "Анықтама: %s",
                    "Министрліктің мәліметінше, %s",
                    "%s Келесі келіссөздер жақында өтеді.")
            .build();

    /** Ways that are those of all languages. */
    private static final List<String> MARKS = List.of("– %s", "• %s", "1) %s", "1. %s", "(%s)");

    /** Each sentence stands in one in so many of them, in turn. */
    private static final int STEP = 3;

    /** Sentences that stand in something themselves, or in lines, around which a mark is another thing. */
    private static final Pattern WRAPPED =
            Pattern.compile("[^\\p{L}\\p{N}$€].*|\\d+[.)] .*|.*[\\n|\\t].*", Pattern.DOTALL);

    /** Ways in which only a sentence with its point is one. */
    private static final Pattern WITH_POINT = Pattern.compile("%s .*|\\(%s\\)|1\\. %s|– %s");

    /**
     * Where a point may end no sentence: behind a number before a capital, as in 15. Další and 1. Jan., and behind the
     * unit of a figure within a bracket, as in (5 Mio. Der Wert …).
     */
    private static final Pattern OPEN = Pattern.compile(".* na 15\\. .*|1\\. Jan\\..*|\\(.*\\. .*\\)");

    static Stream<String> languages() {
        return WRAPS.keySet().stream();
    }

    private static List<String> claims(CommuniqueReader reader, String text) {
        return reader.read(text).claims().stream().map(Claim::toString).sorted().toList();
    }

    private static boolean isAsked(String wrap, String text) {
        return !WRAPPED.matcher(text).matches()
                && (text.endsWith(".") || !WITH_POINT.matcher(wrap).matches())
                && !OPEN.matcher(wrap.replace(HOLE, text)).matches();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatStandsAround_changesNothing(String language) throws IOException {
        CommuniqueReader reader = CommuniqueReader.of(language)
                .between(Countries.KEN, Countries.POL)
                .published("2025-01-15");
        List<String> wraps = new ArrayList<>(MARKS);
        wraps.addAll(WRAPS.get(language));
        List<String> texts = SentencesTest.texts(language);
        List<String> unlike = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            List<String> bare = claims(reader, texts.get(i));
            for (int wrap = i % STEP; wrap < wraps.size(); wrap += STEP) {
                String wrapped = wraps.get(wrap).replace(HOLE, texts.get(i));
                if (isAsked(wraps.get(wrap), texts.get(i))
                        && !claims(reader, wrapped).equals(bare)) {
                    unlike.add(wrapped);
                }
            }
        }
        assertThat(unlike).isEmpty();
    }
}
