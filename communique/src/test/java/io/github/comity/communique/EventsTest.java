package io.github.comity.communique;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.github.comity.communique.language.Language;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.Visit;
import io.github.comity.event.Entry;
import io.github.comity.party.Area;
import io.github.comity.party.Country;
import io.github.comity.party.Official;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.Commission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the texts of {@code events.txt} and compares every event with what stands below its text, and what was left out
 * too. The names are invented. {@link #main} writes the file anew; read every line of the difference.
 */
class EventsTest {
    private static final String FILE = "events.txt";
    private static final Splitter LINES = Splitter.on('\n');

    /** A text with its options and what is expected of it. */
    record Case(String head, String text, List<String> expected) {
        CommuniqueReading read() {
            return reader().read(text);
        }

        CommuniqueReader reader() {
            List<String> options = Splitter.on(' ').splitToList(head.substring(3));
            CommuniqueReader reader = CommuniqueReader.of(options.get(1)).published(options.get(2));
            if (options.size() > 3) {
                reader = reader.between(Splitter.on(',').splitToList(options.get(3)).stream()
                        .map(Country::ofAlpha3)
                        .toArray(Area[]::new));
            }
            return reader;
        }

        @Override
        public String toString() {
            return head;
        }
    }

    static List<Case> cases() throws IOException {
        return parse(Resources.toString(Resources.getResource(EventsTest.class, FILE), StandardCharsets.UTF_8));
    }

    private static List<Case> parse(String file) {
        List<Case> cases = new ArrayList<>();
        String head = "";
        String text = "";
        List<String> expected = new ArrayList<>();
        for (String line : LINES.split(file + "\n== ")) {
            if (line.startsWith("== ")) {
                if (!head.isEmpty()) {
                    cases.add(new Case(head, text, List.copyOf(expected)));
                }
                head = line;
                text = "";
                expected.clear();
            } else if (text.isEmpty()) {
                text = line;
            } else if (!line.isEmpty()) {
                expected.add(line);
            }
        }
        return cases;
    }

    /** Everything that was read, in lines. */
    private static List<String> describe(CommuniqueReading reading) {
        List<String> lines = new ArrayList<>();
        for (ReadEvent event : reading.events()) {
            lines.add("+ " + event.entry());
            lines.add("  in: " + event.span().of(reading.text()));
            if (!event.entry().officials().isEmpty()) {
                lines.add("  who: " + Joiner.on("; ").join(event.entry().officials()));
            }
            lines.addAll(parts(event.entry()));
            event.assumed().forEach(a -> lines.add("  assumed: " + a));
        }
        reading.unreadEvents()
                .forEach(u -> lines.add("- " + u.reason() + ": " + u.span().of(reading.text())));
        return lines;
    }

    private static List<String> parts(Entry entry) {
        if (entry instanceof Visit visit) {
            return visit.meetings().stream().map(m -> "  meeting: " + m).toList();
        }
        if (entry instanceof Commission commission) {
            return commission.sessions().stream()
                    .map(s -> "  session of " + commission.kind() + ": " + s
                            + (s.coChairs().isEmpty() ? "" : "; " + s.coChairs()))
                    .toList();
        }
        if (entry instanceof Agreement agreement) {
            return agreement.steps().stream()
                    .map(s -> "  step: " + s.kind()
                            + s.by().map(p -> " by " + p.name()).orElse("") + ", " + s.date() + ", " + s.status())
                    .toList();
        }
        return List.of();
    }

    /** Writes the expectations of a file anew. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        StringBuilder out = new StringBuilder();
        for (Case text : parse(Files.readString(file))) {
            out.append(text.head()).append('\n').append(text.text()).append('\n');
            describe(text.read()).forEach(l -> out.append(l).append('\n'));
            out.append('\n');
        }
        Files.writeString(file, out.toString().strip() + "\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void text_hasExactlyTheseEvents(Case text) {
        assertThat(describe(text.read())).containsExactlyElementsOf(text.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void span_containsTheNamesOfThePersons(Case text) {
        CommuniqueReading reading = text.read();
        for (ReadEvent event : reading.events()) {
            String words = event.span().of(reading.text());
            boolean isPronoun = words.startsWith("He ") || words.startsWith("She ") || words.startsWith("Later, he");
            for (Official official : event.entry().officials()) {
                String family = official.name().substring(official.name().lastIndexOf(' ') + 1);
                assertThat(isPronoun || words.contains(family))
                        .as(words + ": " + official)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void cooperations_tellTheEventsOfTheirPair(Case text) {
        CommuniqueReading reading = text.read();
        long dated = reading.events().stream()
                .map(ReadEvent::entry)
                .filter(e -> e instanceof Visit || e instanceof Meeting)
                .filter(e -> EventsTest.isOfTwoCountries(e) && !e.events().isEmpty())
                .distinct()
                .count();
        long told = reading.cooperations().stream()
                .flatMap(c -> c.timeline().events().stream())
                .map(e -> e.origin())
                .filter(o -> o instanceof Visit || o instanceof Meeting)
                .filter(o -> reading.events().stream().anyMatch(e -> e.entry().equals(o)))
                .distinct()
                .count();
        assertThat(told).isEqualTo(dated);
    }

    private static boolean isOfTwoCountries(Entry entry) {
        Stream<?> parties = entry instanceof Visit visit
                ? Stream.concat(Stream.of(visit.hostCountry()), visit.homeCountry().stream())
                : ((Meeting) entry).parties().stream();
        return parties.filter(Country.class::isInstance).distinct().count() == 2;
    }

    @Test
    void file_hasManyTexts_andManyWithoutAnEvent() throws IOException {
        List<Case> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(120);
        assertThat(cases.stream().filter(c -> c.expected().stream().noneMatch(l -> l.startsWith("+"))))
                .hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void toString_isOneLineWithThePlace() {
        CommuniqueReading reading = CommuniqueReader.english()
                .between(Country.ofAlpha3("KAZ"), Country.ofAlpha3("CZE"))
                .read("On 2 September 2024 the foreign ministers of Kazakhstan and Czechia met in Prague.\n"
                        + "The 8th session of the joint commission was postponed to May 2025. "
                        + "The Foreign Minister of Hungary visited Astana.");
        assertThat(reading.events().stream().map(ReadEvent::toString))
                .containsExactly(
                        "meeting of Kazakhstan and Czechia, Prague, CZE, 2 September 2024 (1:1)",
                        "joint commission: 8th session, planned for May 2025, postponed (2:1)");
        assertThat(reading.unreadEvents().stream().map(UnreadEvent::toString))
                .containsExactly("2:68: who it was is not said by name and post");
    }

    @Test
    void eachLanguage_hasManyTexts_andSomeWithoutAnEvent() throws IOException {
        for (String language : Language.CODES) {
            List<Case> its = cases().stream()
                    .filter(c -> c.head().contains(" " + language + " "))
                    .toList();
            assertThat(its).as(language).hasSizeGreaterThanOrEqualTo(16);
            assertThat(its.stream().filter(c -> c.expected().stream().noneMatch(l -> l.startsWith("+"))))
                    .as(language)
                    .hasSizeGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void streaming_readsTheSameFigures_withoutEvents() {
        String text = "On 2 September 2024 the foreign ministers of Kazakhstan and Czechia met in Prague. "
                + "Trade between Kazakhstan and Czechia was $626.8 million in 2023.";
        List<ReadRow> rows = new ArrayList<>();
        CommuniqueReader.english().read(text, rows::add, n -> {});
        assertThat(rows).isEqualTo(CommuniqueReader.english().read(text).rows());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readingWithoutEvents_hasTheSameFigures(Case text) {
        CommuniqueReading whole = text.read();
        CommuniqueReading figures = text.reader().withoutEvents().read(whole.text());
        assertThat(figures.events()).isEmpty();
        assertThat(figures.unreadEvents()).isEmpty();
        assertThat(figures.rows()).isEqualTo(whole.rows());
        assertThat(figures.numerals()).isEqualTo(whole.numerals());
    }
}
