package io.github.comity.communique;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Itemizer;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.language.Language;
import io.github.comity.communique.text.Sentences;
import io.github.comity.communique.text.Token;
import io.github.comity.party.Area;
import io.github.comity.party.Countries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sentences that name their time, flow and both countries before their first figure are read alike whatever such
 * sentence stands beside them.
 *
 * <p>Left out are sentences after which another one is rightly read otherwise: those that quote data of the other
 * country, after which figures are of that; those with dollars of a third one, after which the sign alone is of these;
 * and those of goods or services, of which what is told first needs no word. The second tells of other years than the
 * first, for of two figures of one thing, or of a part above its whole, one is not read. Kazakh is not asked: a year
 * between two flows and their figures is not yet that of both there.
 */
class SideBySideTest {
    private static final long SEED = Long.getLong("comity.seed", 20_250_115);
    private static final int PAIRS = 300;
    private static final int YEARS = 9;
    private static final List<String> BETWEEN = List.of(" ", "\n\n");
    /** A point behind a number may be that of an ordinal. */
    private static final Pattern SURE_END = Pattern.compile("\\D\\.$");

    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])20[12]\\d(?![\\d.,]\\d)");
    private static final Pattern OTHER_DOLLARS = Pattern.compile("(?i)[a-z]\\$|ustral|anad|\\bCA\\b|анад");
    private static final Pattern KIND_OF_TRADE =
            Pattern.compile("(?i)goods|servi|dienst|waren|услуг|товар|služ|zbož|biens|beni|bienes|merc|қызмет|тауар");

    /** What takes its unit from elsewhere. */
    private static final Pattern WITHOUT_UNIT = Pattern.compile("(million|billion)$");

    /** A sentence, and what is read of it alone. */
    private record Told(String text, Set<String> claims) {}

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "it", "es", "ru", "cs"})
    void twoCompleteSentences_areReadAsEachAlone(String language) throws IOException {
        List<Told> first = new ArrayList<>();
        List<Told> second = new ArrayList<>();
        for (String text : texts(language)) {
            if (isComplete(language, text)) {
                first.add(new Told(text, claims(language, text)));
                String earlier = earlier(text);
                second.add(new Told(earlier, claims(language, earlier)));
            }
        }
        Random random = new Random(SEED);
        for (int pair = 0; pair < PAIRS; pair++) {
            Told one = first.get(random.nextInt(first.size()));
            Told other = second.get(random.nextInt(second.size()));
            String text = one.text() + BETWEEN.get(pair % BETWEEN.size()) + other.text();
            assertThat(claims(language, text))
                    .as("run again with -Dcomity.seed=%s: %s", SEED, text)
                    .isEqualTo(Sets.union(one.claims(), other.claims()));
        }
    }

    private static List<String> texts(String language) throws IOException {
        String all = Resources.toString(
                Resources.getResource(SideBySideTest.class, "sentences.txt"), StandardCharsets.UTF_8);
        List<String> texts = new ArrayList<>();
        for (String entry : Splitter.on("\n> ").splitToList(all)) {
            if (entry.startsWith(language + " ")) {
                texts.add(Splitter.on('\n').splitToList(entry).get(0).substring(3));
            }
        }
        return texts;
    }

    private static Set<String> claims(String language, String text) {
        return new TreeSet<>(Splitter.on('\n').omitEmptyStrings().splitToList(PortionsTest.read(language, text)));
    }

    private static String earlier(String text) {
        Matcher years = YEAR.matcher(text);
        return years.replaceAll(y -> String.valueOf(Integer.parseInt(y.group()) - YEARS));
    }

    /** Whether it is one sentence that names all before its first figure, and no third country, and none left out. */
    private static boolean isComplete(String language, String text) {
        List<ImmutableList<Item>> sentences = items(language, text);
        if (sentences.size() != 1
                || !SURE_END.matcher(text).find()
                || text.contains("\\n")
                || OTHER_DOLLARS.matcher(text).find()
                || KIND_OF_TRADE.matcher(text).find()) {
            return false;
        }
        Set<String> claims = claims(language, text);
        return YEAR.matcher(text).find()
                && namesAllFirst(sentences.get(0))
                && !claims.isEmpty()
                && claims.stream().noneMatch(c -> WITHOUT_UNIT.matcher(c).find())
                && claims.stream().allMatch(c -> c.contains("of Kenya ") && !c.contains("("));
    }

    private static boolean namesAllFirst(List<Item> sentence) {
        Set<Area> first = new HashSet<>();
        Set<Area> all = new HashSet<>();
        int times = 0;
        boolean isFlow = false;
        boolean isFirst = true;
        for (Item item : sentence) {
            isFirst &= !(item instanceof Amount);
            isFlow |= isFirst && item instanceof Flow flow && flow.concept().isTrade();
            if (item instanceof Time time) {
                times += isFirst && time.kind() == Time.Kind.PERIOD ? 1 : 2;
            }
            if (item instanceof PartyName party) {
                all.add(party.area());
                first.addAll(isFirst ? Set.of(party.area()) : Set.of());
            }
        }
        Set<Area> both = Set.of(Countries.KEN, Countries.POL);
        return isFlow && times == 1 && first.equals(both) && all.equals(both);
    }

    private static List<ImmutableList<Item>> items(String language, String text) {
        Language words = Language.of(language);
        Words.Reading reading = new Words.Reading(
                text, words, words.decimalMark(), LocalDate.of(2025, 1, 15), ImmutableList.of("KE", "PL"));
        Sentences sentences = new Sentences(text, words);
        List<ImmutableList<Item>> items = new ArrayList<>();
        for (ImmutableList<Token> next = sentences.next(); next != null; next = sentences.next()) {
            items.add(Itemizer.read(new Words(reading, next)));
        }
        return items;
    }
}
