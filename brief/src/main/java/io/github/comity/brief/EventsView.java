package io.github.comity.brief;

import com.google.common.collect.ImmutableList;
import io.github.comity.brief.page.Block;
import io.github.comity.brief.page.Block.Bullets;
import io.github.comity.brief.page.Block.Column;
import io.github.comity.brief.page.Block.Grid;
import io.github.comity.brief.page.Block.Item;
import io.github.comity.brief.page.Block.Row;
import io.github.comity.brief.page.Run;
import io.github.comity.brief.page.Run.Style;
import io.github.comity.brief.section.CalendarItem;
import io.github.comity.brief.section.CalendarItem.Standing;
import io.github.comity.brief.words.Foreign;
import io.github.comity.brief.words.Language;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.diplomacy.DiplomaticMission;
import io.github.comity.diplomacy.DiplomaticRelations;
import io.github.comity.diplomacy.JointProject;
import io.github.comity.diplomacy.PublicStatement;
import io.github.comity.event.Event;
import io.github.comity.period.EventDate;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.AgreementStatus;
import io.github.comity.treaty.Commission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who met whom, what is due, what was agreed, wanted and said. */
final class EventsView {
    private static final int HELD = 6;
    private static final int OPEN = 10;
    private static final int LISTED = 8;
    private static final int YEARS_AHEAD = 50;

    private final Language language;
    private final LocalDate asOf;

    EventsView(Language language, LocalDate asOf) {
        this.language = language;
        this.asOf = asOf;
    }

    /** The calendar of the page: the last contacts, and what is open, soonest first. */
    ImmutableList<Block> calendar(List<CalendarItem> items) {
        List<CalendarItem> shown = shown(items);
        return shown.isEmpty() ? ImmutableList.of() : ImmutableList.of(grid(shown));
    }

    /** All dates, where the page does not show the whole calendar. */
    ImmutableList<Block> rest(List<CalendarItem> items, List<CalendarItem> dates) {
        return shown(items).size() == items.size() ? ImmutableList.of() : ImmutableList.of(grid(dates));
    }

    private List<CalendarItem> shown(List<CalendarItem> items) {
        List<CalendarItem> past = items.stream().filter(this::isPast).toList();
        List<CalendarItem> open = items.stream().filter(i -> !isPast(i)).toList();
        return Stream.concat(
                        past.subList(Math.max(0, past.size() - HELD), past.size()).stream(),
                        open.stream().limit(OPEN))
                .toList();
    }

    /** Whether it was held, or called off for a day that is past. */
    private boolean isPast(CalendarItem item) {
        return item.standing() == Standing.HELD
                || (item.standing() == Standing.CANCELLED
                        && item.event()
                                .statedDate()
                                .flatMap(EventDate::latest)
                                .filter(d -> !d.isBefore(asOf))
                                .isEmpty());
    }

    private Grid grid(List<CalendarItem> items) {
        boolean hasLevel = items.stream().anyMatch(i -> i.event().level().isPresent());
        boolean hasPlace = items.stream().anyMatch(i -> i.event().place().isPresent());
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        columns.add(new Column(language.say("calendar.date"), false))
                .add(new Column(language.say("calendar.what"), false))
                .add(new Column(language.say("calendar.status"), false));
        if (hasLevel) {
            columns.add(new Column(language.say("calendar.level"), false));
        }
        if (hasPlace) {
            columns.add(new Column(language.say("calendar.place"), false));
        }
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (CalendarItem item : items) {
            Event event = item.event();
            ImmutableList.Builder<ImmutableList<Run>> row = ImmutableList.builder();
            row.add(one(event.statedDate().map(language::date).orElseGet(() -> language.say("calendar.undated"))));
            row.add(one(Phrase.capital(language.event(event)))).add(status(item));
            if (hasLevel) {
                row.add(one(event.level().map(language::label).orElse("")));
            }
            if (hasPlace) {
                row.add(one(event.place().map(p -> Foreign.text(p.name())).orElse("")));
            }
            rows.add(new Row("", row.build()));
        }
        return new Grid(ImmutableList.of(), columns.build(), rows.build());
    }

    private ImmutableList<Run> status(CalendarItem item) {
        Event event = item.event();
        Optional<String> put = event.previouslyPlanned().map(language::date);
        boolean isPut = item.standing() == Standing.POSTPONED && put.isPresent();
        String label = isPut ? language.say("calendar.put", put.get()) : language.label(item.standing());
        String text = switch (item.standing()) {
            case HELD -> CalendarItem.isContact(event) ? label : "";
            case CANCELLED -> label;
            case OVERDUE -> by("calendar.overdue", label, event);
            case PLANNED, DUE, POSTPONED -> isOfOneDay(event) ? label : by("calendar.due", label, event);
        };
        return ImmutableList.of(Run.of(
                isPut ? text : put.map(d -> putOff(text, d)).orElse(text),
                item.standing() == Standing.OVERDUE ? Style.ALERT : Style.PLAIN));
    }

    private String putOff(String text, String date) {
        String put = language.say("calendar.put", date);
        return text.isEmpty() ? put : text + "; " + put;
    }

    /** With its last day, if it has one. */
    private String by(String key, String label, Event event) {
        return event.statedDate()
                .flatMap(EventDate::latest)
                .map(d -> language.say(key, label, language.day(d)))
                .orElse(label);
    }

    private static boolean isOfOneDay(Event event) {
        return event.statedDate()
                .filter(d -> d.latest().isPresent() && d.earliest().equals(d.latest()))
                .isPresent();
    }

    private static ImmutableList<Run> one(String text) {
        return ImmutableList.of(Run.of(text));
    }

    /** What is due next or overdue, as a sentence. */
    Optional<ImmutableList<Run>> next(List<CalendarItem> items) {
        Optional<CalendarItem> overdue =
                items.stream().filter(i -> i.standing() == Standing.OVERDUE).findFirst();
        return overdue.or(() -> items.stream()
                        .filter(i -> i.standing() == Standing.PLANNED || i.standing() == Standing.DUE)
                        .filter(i -> i.event()
                                .statedDate()
                                .flatMap(EventDate::latest)
                                .isPresent())
                        .findFirst())
                .map(i -> Phrase.say(
                        language,
                        sentence(i),
                        Run.of(
                                Phrase.capital(language.event(i.event())),
                                overdue.isPresent() ? Style.ALERT : Style.PLAIN),
                        language.day(i.event()
                                .statedDate()
                                .flatMap(EventDate::latest)
                                .orElseThrow())));
    }

    private static String sentence(CalendarItem item) {
        if (item.standing() == Standing.OVERDUE) {
            return "headline.overdue";
        }
        return item.standing() == Standing.PLANNED && isOfOneDay(item.event()) ? "headline.planned" : "headline.due";
    }

    /** The last contact, as a sentence. */
    Optional<ImmutableList<Run>> lastContact(BilateralCooperation relations) {
        return relations
                .timeline()
                .lastContact()
                .map(e -> Phrase.say(language, "headline.contact", Run.of(language.event(e)), language.date(e.date())));
    }

    ImmutableList<Block> agreements(BilateralCooperation relations, boolean isAnnex) {
        return bullets(
                Stream.concat(
                                relations.agreements().stream().map(this::agreement),
                                relations.commissions().stream().map(this::commission))
                        .toList(),
                isAnnex);
    }

    private ImmutableList<Run> agreement(Agreement agreement) {
        String status = agreement.statusAt(asOf).possible().stream()
                .map(language::label)
                .collect(Collectors.joining(" " + language.say("or") + " "));
        List<String> parts = new ArrayList<>();
        boolean isRecorded = !agreement.statusAt(asOf).isCertainly(AgreementStatus.UNRECORDED);
        boolean saysSigned = agreement.statusAt(asOf).isCertainly(AgreementStatus.SIGNED)
                && agreement.signed().isPresent();
        if (!saysSigned) {
            parts.add(status);
        }
        if (isRecorded) {
            agreement.signed().ifPresent(d -> parts.add(language.say("agreement.signed", language.date(d))));
            agreement.inForceSince().ifPresent(d -> parts.add(language.say("agreement.in-force", language.date(d))));
            agreement.expires().ifPresent(d -> parts.add(language.say("agreement.expires", language.date(d))));
            if (agreement.statusAt(asOf).isPossibly(AgreementStatus.IN_FORCE)) {
                agreement.renewalsDue(asOf, asOf.plusYears(YEARS_AHEAD)).stream()
                        .findFirst()
                        .ifPresent(d -> parts.add(language.say("agreement.renewal", language.date(d))));
            }
        }
        return ImmutableList.of(Run.of(language.say("pair", language.thing(agreement), String.join("; ", parts))));
    }

    private ImmutableList<Run> commission(Commission commission) {
        String name = language.thing(commission);
        String chairs = commission.coChairs().stream()
                .map(c -> language.official(c.official()))
                .collect(Collectors.joining(", "));
        return ImmutableList.of(Run.of(
                chairs.isEmpty() ? name : language.say("pair", name, language.say("commission.chairs", chairs))));
    }

    ImmutableList<Block> ventures(BilateralCooperation relations, boolean isAnnex) {
        return bullets(
                Stream.concat(
                                relations.interests().stream().map(i -> one(Phrase.capital(language.thing(i)))),
                                relations.projects().stream().map(this::project))
                        .toList(),
                isAnnex);
    }

    private ImmutableList<Run> project(JointProject project) {
        String stages = project.milestones().stream()
                .map(m -> m.date()
                        .map(d -> language.say("listed", language.milestone(m), language.date(d)))
                        .orElseGet(() -> language.milestone(m)))
                .collect(Collectors.joining("; "));
        String what = language.thing(project);
        return one(stages.isEmpty() ? what : language.say("pair", what, stages));
    }

    ImmutableList<Block> statements(BilateralCooperation relations, boolean isAnnex) {
        return bullets(
                relations.statements().asList().reverse().stream()
                        .map(this::statement)
                        .toList(),
                isAnnex);
    }

    private ImmutableList<Run> statement(PublicStatement said) {
        String what = language.thing(said);
        String dated = said.date()
                .map(d -> language.say("listed", what, language.date(d)))
                .orElse(what);
        return one(said.quotation()
                .map(q -> language.say("quoted", dated, Foreign.text(q)))
                .orElse(dated));
    }

    ImmutableList<Block> relations(BilateralCooperation relations) {
        List<ImmutableList<Run>> items = new ArrayList<>();
        relations.diplomaticRelations().ifPresent(r -> relations(r, items));
        relations.multilateral().forEach(m -> items.add(one(language.say("multilateral", language.thing(m)))));
        return bullets(items, false);
    }

    private void relations(DiplomaticRelations relations, List<ImmutableList<Run>> items) {
        relations.established().ifPresent(d -> items.add(one(language.say("relations.since", language.date(d)))));
        if (!relations.contactLevels().isEmpty()) {
            items.add(one(language.say(
                    "relations.levels",
                    relations.contactLevels().stream().map(language::label).collect(Collectors.joining(", ")))));
        }
        for (DiplomaticMission mission : relations.missions()) {
            String name = Phrase.capital(language.say(
                    "mission",
                    language.label(mission.kind()),
                    language.area(mission.sender()),
                    language.area(mission.receiver())));
            String heads = mission.headsAt(asOf).stream()
                    .map(h -> Foreign.text(h.name()))
                    .collect(Collectors.joining(", "));
            Optional<String> closed = mission.closed().map(d -> language.say("mission.closed-on", language.date(d)));
            String place = mission.place()
                    .map(p -> language.say("side", name, Foreign.text(p.name())))
                    .orElse(name);
            String head = heads.isEmpty() ? place : language.say("pair", place, heads);
            items.add(one(closed.map(c -> language.say("listed", head, c)).orElse(head)));
        }
    }

    /** As many items as a page holds; all of them in the annex if they are more. */
    private static ImmutableList<Block> bullets(List<ImmutableList<Run>> items, boolean isAnnex) {
        if (items.isEmpty() || (isAnnex && items.size() <= LISTED)) {
            return ImmutableList.of();
        }
        return ImmutableList.of(new Bullets(items.stream()
                .limit(isAnnex ? items.size() : LISTED)
                .map(i -> new Item("", i))
                .collect(ImmutableList.toImmutableList())));
    }
}
