package io.github.comity.formats.calendar;

import static java.time.ZoneOffset.UTC;

import com.google.common.collect.Range;
import io.github.comity.cooperation.Timeline;
import io.github.comity.event.Event;
import io.github.comity.event.EventStatus;
import io.github.comity.formats.internal.Given;
import io.github.comity.formats.internal.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Writes events as iCalendar (RFC 5545), for the calendar of a desk.
 *
 * <pre>{@code
 * CalendarFormat.stampedAt(now).named("Kazakhstan and Czechia").write(relations.timeline(), Path.of("desk.ics"));
 * }</pre>
 *
 * <p>Written are events that are planned, due, postponed or cancelled; those that were held only on request.
 *
 * <table>
 * <caption>How an event is written</caption>
 * <tr><th>date</th><th>days in the calendar, all of them whole, none of them busy</th></tr>
 * <tr><td>a day, or days from one to another</td><td>these</td></tr>
 * <tr><td>a month, quarter, season, third, half-year or year; "about"</td><td>all that it may be, from the earliest to
 * the latest; the date stands in words in the summary</td></tr>
 * <tr><td>"since", "until"</td><td>the first or the last day alone; the date stands in words in the summary</td></tr>
 * <tr><th>status</th><th>{@code STATUS}</th></tr>
 * <tr><td>planned, due</td><td>{@code CONFIRMED}; {@code TENTATIVE} if the days are not exactly known</td></tr>
 * <tr><td>held</td><td>{@code CONFIRMED}</td></tr>
 * <tr><td>postponed without a new date</td><td>{@code TENTATIVE} on the old one; the summary says "postponed"</td></tr>
 * <tr><td>cancelled</td><td>{@code CANCELLED}; the summary says "cancelled"</td></tr>
 * </table>
 *
 * <p>The {@code UID} of an event is made of its {@linkplain Event#identity identity}: the same in every process, and
 * kept when the event moves or is called off. What may come again, such as a visit, is told apart by the date that it
 * was first planned for, as stated: a visit in June that becomes one on 3 June is another one to a calendar.
 * {@code SEQUENCE} grows with what the record tells: as first planned, postponed, planned anew, held or cancelled; who
 * changes an event in another way passes the number of the {@linkplain #withIssue issue}.
 *
 * <p>Lines have at most 75 octets and end with a carriage return and a line feed. Line breaks in a text are escaped;
 * other control characters, and those that turn the direction of what stands around them, are shown as {@code \\uXXXX}.
 * Equal timelines give equal texts. Two are equal when all components are. This record is immutable and thread-safe.
 *
 * @param stamp when the calendar is written, in whole seconds: the library has no clock
 * @param name what the calendar is called, if anything
 * @param issue which issue of the calendar it is, counted from 0 as far as 500,000,000
 * @param hasHeld whether events that were held are written too
 */
public record CalendarFormat(Instant stamp, Optional<String> name, int issue, boolean hasHeld) {
    private static final int MOST_ISSUES = 500_000_000;
    private static final Range<Instant> STAMPS =
            Range.closedOpen(Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("+10000-01-01T00:00:00Z"));
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(UTC);

    /**
     * Checks the components.
     *
     * @param stamp when the calendar is written; parts of a second are left out
     * @param name what the calendar is called, if anything
     * @param issue which issue of the calendar it is, 0 to 500,000,000
     * @param hasHeld whether events that were held are written too
     * @throws IllegalArgumentException if the stamp is not in the years 1 to 9999, the name is blank or the issue is
     *     out of range
     */
    public CalendarFormat {
        Given.argument("stamp", "CalendarFormat", stamp);
        Given.argument("name", "CalendarFormat", name);
        if (!STAMPS.contains(stamp)) {
            throw new IllegalArgumentException(
                    "stamp must be in the years 1 to 9999, but was %s; pass the time of writing".formatted(stamp));
        }
        if (name.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("name of a calendar must not be blank, but was %s; leave it out"
                    .formatted(Shown.quote(name.get())));
        }
        if (issue < 0 || issue > MOST_ISSUES) {
            throw new IllegalArgumentException(
                    "issue must be 0 to %s, but was %s; count from 0".formatted(MOST_ISSUES, issue));
        }
        stamp = stamp.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Obtains the format of a calendar that is written at a time.
     *
     * @param stamp the time of writing, such as {@code Instant.now()}; parts of a second are left out
     * @return the format of a calendar without a name, of issue 0, without what was held
     * @throws IllegalArgumentException if the stamp is not in the years 1 to 9999
     */
    public static CalendarFormat stampedAt(Instant stamp) {
        return new CalendarFormat(
                Given.argument("stamp", "CalendarFormat.stampedAt(...)", stamp), Optional.empty(), 0, false);
    }

    /**
     * Returns a copy with a name.
     *
     * @param calendar what the calendar is called, such as {@code "Kazakhstan and Czechia"}
     * @return the format of a calendar of that name
     * @throws IllegalArgumentException if the name is blank
     */
    public CalendarFormat named(String calendar) {
        return new CalendarFormat(
                stamp, Optional.of(Given.argument("calendar", "CalendarFormat.named(...)", calendar)), issue, hasHeld);
    }

    /**
     * Returns a copy for an issue of the calendar, so that programs that were sent an earlier one take the changes.
     *
     * @param number the number of the issue, 0 to 500,000,000; the {@code SEQUENCE} of every event is higher than in
     *     all issues before
     * @return the format of that issue
     * @throws IllegalArgumentException if the number is out of range
     */
    public CalendarFormat withIssue(int number) {
        return new CalendarFormat(stamp, name, number, hasHeld);
    }

    /** {@return a copy that writes the events that were held as well} */
    public CalendarFormat withHeld() {
        return new CalendarFormat(stamp, name, issue, true);
    }

    /**
     * Writes events.
     *
     * @param timeline the events; {@link Timeline#upcoming} has every renewal of a term in some days
     * @return the calendar; if there is no event to write it has a time zone alone, as the standard asks for one
     *     component
     */
    public String write(Timeline timeline) {
        Given.argument("timeline", "CalendarFormat.write(...)", timeline);
        ContentLines out = new ContentLines();
        out.line("BEGIN", "VCALENDAR");
        out.line("VERSION", "2.0");
        out.line("PRODID", "-//Comity//Comity//EN");
        out.line("CALSCALE", "GREGORIAN");
        name.ifPresent(n -> out.text("NAME", n).text("X-WR-CALNAME", n));
        EventUids uids = new EventUids();
        boolean isEmpty = true;
        for (Event event : timeline.events()) {
            String uid = uids.next(event);
            if (hasHeld || event.status() != EventStatus.HELD) {
                EventLines.write(out, event, uid, STAMP.format(stamp), issue);
                isEmpty = false;
            }
        }
        if (isEmpty) {
            zone(out);
        }
        return out.line("END", "VCALENDAR").toString();
    }

    private static void zone(ContentLines out) {
        out.line("BEGIN", "VTIMEZONE");
        out.line("TZID", "Etc/UTC");
        out.line("BEGIN", "STANDARD");
        out.line("DTSTART", "19700101T000000");
        out.line("TZOFFSETFROM", "+0000");
        out.line("TZOFFSETTO", "+0000");
        out.line("END", "STANDARD");
        out.line("END", "VTIMEZONE");
    }

    /**
     * Writes events into a file in UTF-8, in place of what was there.
     *
     * @param timeline the events
     * @param file the file, such as {@code desk.ics}
     * @throws IOException if the file cannot be written
     */
    public void write(Timeline timeline, Path file) throws IOException {
        Given.argument("file", "CalendarFormat.write(...)", file);
        Files.writeString(file, write(timeline));
    }
}
