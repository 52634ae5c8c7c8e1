package io.github.comity.communique.construct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Language;
import io.github.comity.communique.text.Sentences;
import io.github.comity.communique.text.Token;
import io.github.comity.figure.Qualifier;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code items.txt} says of each text: its amounts and times, its parties and flows, and the marks and binding
 * words that stand alone. {@link #main} writes what is read of a file of texts; look at every line before you keep it.
 */
class ItemsTest {
    static Stream<Arguments> texts() throws IOException {
        String all = Resources.toString(Resources.getResource(ItemsTest.class, "items.txt"), StandardCharsets.UTF_8);
        List<String> entries = Splitter.on("\n> ").trimResults().splitToList(all);
        return entries.subList(1, entries.size()).stream().map(ItemsTest::entry);
    }

    private static Arguments entry(String entry) {
        List<String> lines = Splitter.on('\n').splitToList(entry);
        return arguments(lines.get(0), lines.get(1));
    }

    /** Writes what is read of the texts of a file, each behind its language. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            if (line.startsWith("> ")) {
                out.println(line + "\n" + shown(line.substring(2)) + "\n");
            }
        }
    }

    private static String shown(String headed) {
        String head = Splitter.on(' ').splitToList(headed).get(0);
        String text = headed.substring(head.length() + 1);
        Language language = Language.of(head.substring(0, 2));
        LocalDate published = head.endsWith("-") ? null : LocalDate.of(2025, 1, 15);
        Words.Reading reading =
                new Words.Reading(text, language, language.decimalMark(), published, ImmutableList.of("KE", "PL"));
        Sentences sentences = new Sentences(text, language);
        List<String> all = new ArrayList<>();
        for (ImmutableList<Token> next = sentences.next(); next != null; next = sentences.next()) {
            Words words = new Words(reading, next);
            Itemizer.read(words).stream().map(i -> shown(i, words)).forEach(all::add);
        }
        return String.join(" ", all);
    }

    private static String shown(Item item, Words words) {
        String text = words.text(item.from(), item.to());
        if (item instanceof Amount amount) {
            return "[" + shown(amount) + "]";
        }
        if (item instanceof Time time) {
            return "{" + shown(time) + "}";
        }
        if (item instanceof PartyName party) {
            return "<" + party.area().code() + (party.isDemonym() ? "-" : "") + ">";
        }
        if (item instanceof Flow flow) {
            return flow.concept().name() + (flow.modifier().isEmpty() ? "" : "/" + flow.modifier());
        }
        return item instanceof Cue cue && cue.is(Category.ELSEWHERE) ? "<?>" : text.replace(' ', '_');
    }

    private static String shown(Amount amount) {
        List<String> parts = new ArrayList<>();
        parts.add(low(amount.qualifier()));
        parts.add(amount.isUpTo() ? "up to" : "");
        parts.add((amount.sign() == 0 ? "" : String.valueOf(amount.sign()))
                + amount.low().toPlainString()
                + (amount.high() == null ? "" : "\u2013" + amount.high().toPlainString()));
        parts.add(low(amount.magnitude()));
        parts.add(amount.unit() == null ? low(amount.kind()) : amount.unit().toString());
        parts.add(low(amount.direction()));
        parts.add(amount.grammaticalCase() == null ? "" : "in " + amount.grammaticalCase());
        return joined(parts);
    }

    private static String shown(Time time) {
        List<String> parts = new ArrayList<>();
        parts.add(low(time.kind()));
        parts.add(time.period() == null ? "" : time.period().toString());
        parts.add(time.firstMonth() == 0 ? "" : "months " + time.firstMonth() + "\u2013" + time.lastMonth());
        parts.add(time.shift() == 0 ? "" : String.valueOf(time.shift()));
        parts.add(time.basis() == Basis.STATED ? "" : low(time.basis()));
        parts.add(time.isEnd() ? "end" : "");
        parts.add(time.isDue() ? "due" : "");
        parts.add(time.yearStart() == null ? "" : "from " + time.yearStart());
        return joined(parts);
    }

    private static String joined(List<String> parts) {
        return String.join(" ", parts.stream().filter(p -> !p.isEmpty()).toList());
    }

    private static String low(@Nullable Enum<?> value) {
        boolean isUsual =
                value == null || value == Qualifier.AS_PRINTED || value == Time.Kind.PERIOD || value == Basis.STATED;
        return isUsual ? "" : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void text_hasTheseItems(String text, String items) {
        assertThat(shown(text)).isEqualTo(items);
    }
}
