package io.github.comity.examples;

import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.cooperation.Timeline;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.event.Event;
import io.github.comity.event.EventStatus;
import io.github.comity.party.Official;
import io.github.comity.party.OfficialLevel;
import java.util.Collection;
import java.util.stream.Collectors;

/** Who met whom, what is agreed, due, wanted and built. */
final class ContactsOfArticle {
    private ContactsOfArticle() {}

    static void print(StringBuilder out, BilateralCooperation relations) {
        people(out, relations);
        contacts(out, relations);
        talks(out, relations);
        agreed(out, relations);
        together(out, relations);
    }

    private static void people(StringBuilder out, BilateralCooperation relations) {
        out.append("\nPEOPLE\n");
        Table table = new Table(out, "ll");
        relations.officials().forEach(o -> table.row(o.name(), o.post().toString()));
        table.print();
    }

    private static void contacts(StringBuilder out, BilateralCooperation relations) {
        out.append("\nCONTACTS\n");
        events(out, relations.timeline().contacts());
        relations.forums().forEach(f -> out.append("  Forum: ").append(f).append('\n'));
        relations
                .diplomaticRelations()
                .ifPresent(r -> out.append("  Relations are built on contacts at the level of ")
                        .append(join(r.contactLevels()))
                        .append(".\n"));
    }

    /** Date, level, place and headline of each event. */
    static void events(StringBuilder out, Timeline timeline) {
        Table table = new Table(out, "lll");
        for (Event event : timeline.events()) {
            String status = event.status() == EventStatus.HELD ? "" : " (" + event.status() + ")";
            table.row(
                    event.date().label(),
                    event.level().map(OfficialLevel::label).orElse("-"),
                    event.headline() + status);
        }
        table.print();
        if (timeline.isEmpty()) {
            out.append("  nothing\n");
        }
    }

    private static void talks(StringBuilder out, BilateralCooperation relations) {
        for (Meeting talks : relations.meetings()) {
            if (!talks.topics().isEmpty()) {
                out.append("\nTALKS of ")
                        .append(talks.participants().values().stream()
                                .map(Official::name)
                                .collect(Collectors.joining(" and ")))
                        .append('\n');
                out.append("  fields  ").append(join(talks.fields())).append('\n');
                out.append("  topics  ").append(join(talks.topics())).append('\n');
            }
        }
    }

    private static void agreed(StringBuilder out, BilateralCooperation relations) {
        out.append("\nAGREED AND DUE\n");
        relations.agreements().forEach(a -> out.append("  ").append(a).append('\n'));
        relations.commissions().forEach(c -> out.append("  ").append(c.name()).append('\n'));
        relations
                .timeline()
                .withStatus(EventStatus.PLANNED)
                .events()
                .forEach(e -> out.append("  ")
                        .append(e.headline())
                        .append(", planned for the ")
                        .append(e.date().label())
                        .append(e.date().latest().map(day -> ", due by " + day).orElse(""))
                        .append('\n'));
    }

    private static void together(StringBuilder out, BilateralCooperation relations) {
        out.append("\nWANTED AND BUILT\n");
        relations.interests().forEach(i -> out.append("  ").append(i).append('\n'));
        relations.projects().forEach(p -> {
            out.append("  ").append(p).append('\n');
            p.milestones()
                    .forEach(m -> out.append("    ")
                            .append(m.date().map(d -> d.label() + ": ").orElse(""))
                            .append(m.title())
                            .append(m.figure().map(f -> ", " + f.label()).orElse(""))
                            .append('\n'));
        });
        relations.statements().forEach(s -> out.append("  ").append(s).append('\n'));
        relations.multilateral().forEach(m -> out.append("  ").append(m).append('\n'));
    }

    private static String join(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
