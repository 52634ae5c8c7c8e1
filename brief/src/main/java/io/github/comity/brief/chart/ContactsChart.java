package io.github.comity.brief.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.brief.chart.Svg.Anchor;
import io.github.comity.brief.section.CalendarItem;
import io.github.comity.brief.section.CalendarItem.Standing;
import io.github.comity.brief.words.Foreign;
import io.github.comity.brief.words.Language;
import io.github.comity.event.Event;
import io.github.comity.period.EventDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Contacts and what is due on a line of time: a day as a dot, an imprecise date as a span, its words above it. */
final class ContactsChart {
    private static final int WIDTH = 5200;
    private static final int ROW = 270;
    private static final long LEFT = 150;
    private static final long RIGHT = WIDTH - 150L;
    private static final int HELD = 8;
    private static final int OPEN = 5;

    private final String id;
    private final Language language;
    private final LocalDate asOf;
    private final ImmutableList<CalendarItem> items;
    private final LocalDate first;
    private final LocalDate last;

    ContactsChart(String id, List<CalendarItem> calendar, LocalDate asOf, Language language) {
        this.id = id;
        this.language = language;
        this.asOf = asOf;
        List<CalendarItem> dated = calendar.stream()
                .filter(i -> i.event().statedDate().isPresent())
                .toList();
        List<CalendarItem> held = dated.stream().filter(i -> !i.isOpen()).toList();
        this.items = Stream.concat(
                        held.subList(Math.max(0, held.size() - HELD), held.size()).stream(),
                        dated.stream().filter(CalendarItem::isOpen).limit(OPEN))
                .collect(ImmutableList.toImmutableList());
        this.first = ends().min(LocalDate::compareTo).orElseThrow();
        this.last = ends().max(LocalDate::compareTo).orElseThrow();
    }

    boolean isWorthwhile() {
        return items.size() > 1;
    }

    private static Stream<LocalDate> ends(EventDate date) {
        return Stream.of(date.earliest(), date.latest().map(d -> d.plusDays(1))).flatMap(Optional::stream);
    }

    /** The first day of an event; where that is open, the first of the chart. */
    private LocalDate from(Event event) {
        return event.date().earliest().orElse(first);
    }

    /** The day after the last one of an event; where that is open, the last of the chart. */
    private LocalDate to(Event event) {
        return event.date().latest().map(d -> d.plusDays(1)).orElse(last);
    }

    private Stream<LocalDate> ends() {
        return Stream.concat(
                Stream.of(asOf), items.stream().flatMap(i -> ends(i.event().date())));
    }

    Chart chart() {
        String title = language.say("chart.contacts");
        String description = language.say("chart.contacts.description", items.size(), language.day(asOf));
        return new Chart(id, "calendar", title, description, svg(title, description), vega(title, description));
    }

    private String svg(String title, String description) {
        int height = items.size() * ROW + 560;
        long bottom = height - 320L;
        TimeScale time = new TimeScale(first, last, LEFT, RIGHT);
        Svg svg = new Svg(id, title, description, WIDTH, height);
        long now = time.at(asOf);
        String today = language.say("chart.as-of", language.day(asOf));
        long halfToday = Svg.width(today) / 2;
        svg.text(Ink.WORDS, Anchor.MIDDLE, Math.min(Math.max(now, halfToday), WIDTH - halfToday), 140, today);
        ImmutableList<LocalDate> ticks = time.ticks();
        long y = 200;
        for (CalendarItem item : items) {
            for (LocalDate tick : ticks) {
                svg.line(Ink.GRID, time.at(tick), y + 140, time.at(tick), y + 230);
            }
            row(svg, time, item, y);
            svg.line(Ink.AXIS, now, y + 140, now, y + 230);
            y += ROW;
        }
        // ticks are further apart than their labels are wide
        for (LocalDate tick : ticks) {
            String label = tick.getMonthValue() == 1 ? Integer.toString(tick.getYear()) : month(tick);
            long x = time.at(tick);
            long half = Svg.width(label) / 2;
            if (half < x && x < WIDTH - half) {
                svg.text(Ink.QUIET, Anchor.MIDDLE, x, bottom + 180, label);
            }
        }
        return svg.toString();
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, day.toString().length() - 3);
    }

    private void row(Svg svg, TimeScale time, CalendarItem item, long y) {
        Event event = item.event();
        Ink ink = item.standing() == Standing.OVERDUE ? Ink.OVERDUE : item.isOpen() ? Ink.OPEN : Ink.EXPORTS;
        svg.text(Ink.WORDS, Anchor.START, 0, y + 120, Svg.fitted(language.event(event), WIDTH));
        long from = time.at(from(event));
        long to = time.at(to(event));
        if (to - from < 80) {
            svg.circle(ink, Math.min(Math.max((from + to) / 2, LEFT + 35), RIGHT - 35), y + 185, 35);
        } else {
            svg.rect(ink, from, y + 155, to - from, 60);
        }
    }

    private String vega(String title, String description) {
        ImmutableList.Builder<Map<String, Object>> values = ImmutableList.builder();
        for (CalendarItem item : items) {
            values.add(ImmutableMap.of(
                    "event", language.event(item.event()),
                    "from", from(item.event()).toString(),
                    "to", to(item.event()).toString(),
                    "status", language.label(item.standing())));
        }
        return Vega.spans(Foreign.plain(title), Foreign.plain(description), values.build());
    }
}
