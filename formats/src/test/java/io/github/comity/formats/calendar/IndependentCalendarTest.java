package io.github.comity.formats.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.Timeline;
import io.github.comity.event.CooperationField;
import io.github.comity.event.Dated;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.formats.json.JsonFormat;
import io.github.comity.formats.json.RandomModels;
import io.github.comity.period.EventDate;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is written is read by another library as what the timeline has. */
@Timeout(120)
class IndependentCalendarTest {
    private static final CalendarFormat FORMAT =
            CalendarFormat.stampedAt(Instant.parse("2024-08-30T07:08:09Z")).withHeld();

    /** What a text of a hostile source may have; control characters are refused by the model. */
    private static final String HOSTILE =
            "\\ ; , : \" \\n \\N \u202E\u2066\u200F\u00AD\uFEFF Řež 東京 😀🏴 =1+1 BEGIN:VEVENT ";

    private record Meeting(String headline, EventDate date, String place, List<String> fields) implements Dated {
        @Override
        public ImmutableList<Event> events() {
            return ImmutableList.of(Event.builder()
                    .kind(EventKind.of(place))
                    .headline(headline)
                    .date(date)
                    .status(EventStatus.PLANNED)
                    .origin(this)
                    .place(Place.of(place))
                    .about(fields.stream().map(CooperationField::of).toList())
                    .build());
        }
    }

    private static Calendar read(String ics) throws Exception {
        for (String line : Splitter.on("\r\n").split(ics)) {
            assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\r", "\n");
            assertThat(new String(line.getBytes(UTF_8), UTF_8)).isEqualTo(line);
        }
        Calendar calendar = new CalendarBuilder().build(new StringReader(ics));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar;
    }

    private static String text(Component component, String name) {
        return component.getProperty(name).map(Property::getValue).orElse("");
    }

    private static void assertIs(VEvent read, Event event) {
        assertThat(text(read, "SUMMARY")).startsWith(visible(event.headline()));
        assertThat(text(read, "DESCRIPTION"))
                .startsWith(visible(event.schedule().toString()))
                .contains(event.level().map(l -> "Level: " + l).orElse(""));
        assertThat(text(read, "LOCATION"))
                .isEqualTo(event.place()
                        .map(p -> visible(
                                p.name() + p.country().map(c -> ", " + c.name()).orElse("")))
                        .orElse(""));
        assertThat(read.<Categories>getProperty("CATEGORIES")
                        .orElseThrow()
                        .getCategories()
                        .getTexts())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(event.kind().name()),
                                event.fields().stream().map(CooperationField::name))
                        .map(IndependentCalendarTest::visible)
                        .distinct()
                        .toList());
        LocalDate start =
                read.<DtStart<LocalDate>>getProperty("DTSTART").orElseThrow().getDate();
        LocalDate end =
                read.<DtEnd<LocalDate>>getProperty("DTEND").orElseThrow().getDate();
        assertThat(start)
                .isEqualTo(event.date().earliest().or(event.date()::latest).orElseThrow());
        if (!event.date().isOpen()) {
            assertThat(end).isEqualTo(event.date().latest().orElseThrow().plusDays(1));
        } else {
            assertThat(end).isEqualTo(start.plusDays(1));
        }
    }

    private static String visible(String text) {
        return text.replace("\u202E", "\\u202E").replace("\u2066", "\\u2066").replace("\uFEFF", "\\uFEFF");
    }

    @Test
    void timelines_areReadAsTheyWereWritten() throws Exception {
        int events = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            BilateralCooperation record = new RandomModels(seed).cooperation();
            Timeline timeline = record.timeline();
            String ics = FORMAT.write(timeline);
            List<VEvent> read = read(ics).getComponents("VEVENT");
            assertThat(read).as("seed %s", seed).hasSameSizeAs(timeline.events());
            for (int i = 0; i < read.size(); i++) {
                assertIs(read.get(i), timeline.events().get(i));
            }
            assertThat(read.stream().map(e -> text(e, "UID"))).doesNotHaveDuplicates();
            assertThat(FORMAT.write(JsonFormat.COOPERATION
                            .parse(JsonFormat.COOPERATION.write(record))
                            .timeline()))
                    .as("seed %s", seed)
                    .isEqualTo(ics);
            events += read.size();
        }
        assertThat(events).isGreaterThan(1_000);
    }

    @Test
    void hostileTexts_areReadAsTheyWereWritten() throws Exception {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            Meeting meeting = new Meeting(
                    hostile(random, 900),
                    EventDate.parse("2024-09-02"),
                    hostile(random, 100).replace('\\', '/'),
                    // the other library takes backslashes out of categories twice
                    List.of(
                            hostile(random, 50).replace('\\', '/'),
                            hostile(random, 50).replace('\\', '/')));
            List<VEvent> read =
                    read(FORMAT.write(Timeline.of(List.of(meeting)))).getComponents("VEVENT");
            assertThat(read).hasSize(1);
            assertIs(read.get(0), meeting.events().get(0));
        }
    }

    private static String hostile(Random random, int most) {
        StringBuilder text = new StringBuilder("a");
        for (int i = random.nextInt(most); i > 0; i--) {
            text.appendCodePoint(HOSTILE.codePointAt(
                    HOSTILE.offsetByCodePoints(0, random.nextInt(HOSTILE.codePointCount(0, HOSTILE.length())))));
        }
        return text.append('z').toString();
    }

    @Test
    void manyLongWords_areFoldedAndReadBack() throws Exception {
        List<String> words = Stream.iterate(0, i -> i + 1)
                .limit(10_000)
                .map(i -> "Řež😀".repeat(50) + i)
                .toList();
        Meeting meeting = new Meeting("x", EventDate.parse("2024"), "y", words);
        String ics = FORMAT.write(Timeline.of(List.of(meeting)));
        List<VEvent> read = read(ics).getComponents("VEVENT");
        assertIs(read.get(0), meeting.events().get(0));
        assertThat(text(read.get(0), "DESCRIPTION"))
                .hasSizeGreaterThan(2_000_000)
                .endsWith("Fields: "
                        + String.join(
                                ", ",
                                words.stream()
                                        .map(w -> CooperationField.of(w).name())
                                        .sorted()
                                        .toList()));
    }

    @Test
    void emptyCalendar_isRead() throws Exception {
        assertThat(read(FORMAT.write(Timeline.of(List.of()))).getComponents("VEVENT"))
                .isEmpty();
    }
}
