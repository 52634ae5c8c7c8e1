package io.github.comity.formats.calendar;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.comity.event.CooperationField;
import io.github.comity.event.Event;
import io.github.comity.event.EventStatus;
import io.github.comity.event.Place;
import io.github.comity.party.Country;
import io.github.comity.party.Official;
import io.github.comity.party.Party;
import io.github.comity.period.EventDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An event as a component of a calendar: the days that it may be on, and its date and all else in words. */
final class EventLines {
    private EventLines() {}

    static void write(ContentLines out, Event event, String uid, String stamp, int issue) {
        out.line("BEGIN", "VEVENT");
        out.line("UID", uid);
        out.line("DTSTAMP", stamp);
        out.line("SEQUENCE", String.valueOf(4 * issue + stage(event)));
        out.line("STATUS", status(event));
        days(out, event.date());
        out.line("TRANSP", "TRANSPARENT");
        out.text("SUMMARY", summary(event));
        out.text("DESCRIPTION", description(event));
        event.place().ifPresent(p -> out.text("LOCATION", place(p)));
        out.texts(
                "CATEGORIES",
                Stream.concat(Stream.of(event.kind().name()), fields(event))
                        .distinct()
                        .collect(ImmutableList.toImmutableList()));
        out.line("END", "VEVENT");
    }

    /** How far the record tells that it got: as first planned, put off, planned anew, held or called off. */
    private static int stage(Event event) {
        return switch (event.status()) {
            case HELD, CANCELLED -> 3;
            case PLANNED, DUE, POSTPONED ->
                event.previouslyPlanned().isPresent() ? 2 : event.status() == EventStatus.POSTPONED ? 1 : 0;
        };
    }

    private static String status(Event event) {
        return switch (event.status()) {
            case CANCELLED -> "CANCELLED";
            case POSTPONED -> "TENTATIVE";
            case HELD -> "CONFIRMED";
            case PLANNED, DUE -> isExact(event.date()) ? "CONFIRMED" : "TENTATIVE";
        };
    }

    /** Whether the days are known and not only those among which they are. */
    private static boolean isExact(EventDate date) {
        return switch (date.precision()) {
            case DAY -> !date.isApproximate() && !date.isUncertain();
            case INTERVAL ->
                !date.isOpen()
                        && Splitter.on('/').splitToStream(date.toString()).allMatch(d -> isExact(EventDate.parse(d)));
            case MONTH, QUARTER, SEASON, THIRD, HALF_YEAR, YEAR -> false;
        };
    }

    /** The possible days; of a date that is open at one end the day at the other. The end is exclusive. */
    private static void days(ContentLines out, EventDate date) {
        LocalDate first = date.earliest().or(date::latest).orElseThrow();
        LocalDate last = date.earliest().isEmpty() ? first : date.latest().orElse(first);
        out.line("DTSTART;VALUE=DATE", day(first));
        if (last.isBefore(LocalDate.of(9999, 12, 31))) {
            out.line("DTEND;VALUE=DATE", day(last.plusDays(1)));
        } else {
            out.line(
                    "DURATION", "P" + (ChronoUnit.DAYS.between(first, last) + 1) + "D"); // no calendar has a year 10000
        }
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** The headline, with what a glance at the days does not tell: that they are not sure, or not to come. */
    private static String summary(Event event) {
        List<String> remarks = new ArrayList<>();
        if (!isExact(event.date())) {
            remarks.add(event.date().label());
        }
        if (event.status() == EventStatus.POSTPONED || event.status() == EventStatus.CANCELLED) {
            remarks.add(event.status().label());
        }
        return remarks.isEmpty() ? event.headline() : event.headline() + " (" + String.join(", ", remarks) + ")";
    }

    private static String description(Event event) {
        List<String> lines = new ArrayList<>();
        lines.add(event.schedule().toString());
        if (event.date().isOpen()) {
            lines.add("Shown on its " + (event.date().earliest().isPresent() ? "first" : "last") + " day alone.");
        } else if (!isExact(event.date())) {
            lines.add("Shown on all days that it may be.");
        }
        event.level().ifPresent(l -> lines.add("Level: " + l.label()));
        add(lines, "Parties: ", event.parties().stream().map(Party::name), ", ");
        add(lines, "Officials: ", event.officials().stream().map(Official::toString), "; ");
        add(lines, "Fields: ", fields(event), ", ");
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String what, Stream<String> names, String separator) {
        String all = names.sorted().collect(Collectors.joining(separator));
        if (!all.isEmpty()) {
            lines.add(what + all);
        }
    }

    private static Stream<String> fields(Event event) {
        return event.fields().stream().map(CooperationField::name).sorted();
    }

    private static String place(Place place) {
        return place.name()
                + place.country().map(Country::name).map(c -> ", " + c).orElse("");
    }
}
