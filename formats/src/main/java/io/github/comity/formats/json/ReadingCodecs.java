package io.github.comity.formats.json;

import static io.github.comity.formats.json.ClaimCodecs.CLAIM;
import static io.github.comity.formats.json.FigureCodecs.UNIT;
import static io.github.comity.formats.json.Scalars.BOOLEAN;
import static io.github.comity.formats.json.Scalars.INTEGER;
import static io.github.comity.formats.json.Scalars.TEXT;
import static io.github.comity.formats.json.Values.add;
import static io.github.comity.formats.json.Values.set;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.CommuniqueReading;
import io.github.comity.communique.Numeral;
import io.github.comity.communique.NumeralCoverage;
import io.github.comity.communique.PeriodBasis;
import io.github.comity.communique.ReadClaim;
import io.github.comity.communique.ReadEvent;
import io.github.comity.communique.ReadRow;
import io.github.comity.communique.Span;
import io.github.comity.communique.UnreadEvent;
import io.github.comity.diplomacy.Meeting;
import io.github.comity.diplomacy.Visit;
import io.github.comity.event.Entry;
import io.github.comity.treaty.Agreement;
import io.github.comity.treaty.Commission;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What was read of a text, with the place of each claim, number and event. */
final class ReadingCodecs {
    private static final Codec<Span> SPAN = Shape.<Span>of("span")
            .required("line", INTEGER, Span::line, set("line"))
            .required("column", INTEGER, Span::column, set("column"))
            .required("offset", INTEGER, Span::offset, set("offset"))
            .required("length", INTEGER, Span::length, set("length"))
            .build(v -> new Span(v.get("line"), v.get("column"), v.get("offset"), v.get("length")));

    private static final Codec<ReadClaim> READ_CLAIM = Shape.<ReadClaim>of("readClaim")
            .required("claim", CLAIM, ReadClaim::claim, set("claim"))
            .required("span", SPAN, ReadClaim::span, set("span"))
            .required("printedUnit", UNIT, ReadClaim::printedUnit, set("printedUnit"))
            .unless(false, "magnitudeMissing", BOOLEAN, ReadClaim::isMagnitudeMissing, set("magnitudeMissing"))
            .build(v -> new ReadClaim(
                    v.get("claim"), v.get("span"), v.get("printedUnit"), v.getOr("magnitudeMissing", false)));

    private static final Codec<ReadRow> ROW = Shape.<ReadRow>of("row")
            .optional("level", READ_CLAIM, ReadRow::level, set("level"))
            .list("changes", READ_CLAIM, ReadRow::changes, add("changes"))
            .required(
                    "periodBasis",
                    Scalars.constants(PeriodBasis.class, ReadingCodecs::label),
                    ReadRow::periodBasis,
                    set("periodBasis"))
            .optional("outOf", INTEGER, r -> boxed(r.outOf()), set("outOf"))
            .optional("sameAs", READ_CLAIM, ReadRow::sameAs, set("sameAs"))
            .build(ReadingCodecs::row);

    private static final Codec<Numeral> NUMERAL = Shape.<Numeral>of("numeral")
            .required("span", SPAN, Numeral::span, set("span"))
            .required(
                    "outcome",
                    Scalars.constants(Numeral.Outcome.class, ReadingCodecs::label),
                    Numeral::outcome,
                    set("outcome"))
            .unless("", "reason", TEXT, Numeral::reason, set("reason"))
            .build(ReadingCodecs::numeral);

    private static final Codec<NumeralCoverage> COVERAGE = Shape.<NumeralCoverage>of("numeralCoverage")
            .required("read", INTEGER, NumeralCoverage::read, set("read"))
            .required("noStatistic", INTEGER, NumeralCoverage::noStatistic, set("noStatistic"))
            .required("unread", INTEGER, NumeralCoverage::unread, set("unread"))
            .build(v -> new NumeralCoverage(v.get("read"), v.get("noStatistic"), v.get("unread")));

    private static final Codec<ReadEvent> EVENT = Shape.<ReadEvent>of("readEvent")
            .required(
                    "entry",
                    Choice.<Entry>of("eventOfText")
                            .or("visit", Visit.class, DiplomacyCodecs.VISIT)
                            .or("meeting", Meeting.class, DiplomacyCodecs.MEETING)
                            .or("commission", Commission.class, TreatyCodecs.COMMISSION)
                            .or("agreement", Agreement.class, TreatyCodecs.AGREEMENT),
                    ReadEvent::entry,
                    set("entry"))
            .required("span", SPAN, ReadEvent::span, set("span"))
            .list("assumed", TEXT, ReadEvent::assumed, add("assumed"))
            .build(v -> new ReadEvent(v.get("entry"), v.get("span"), v.list("assumed")));

    private static final Codec<UnreadEvent> UNREAD_EVENT = Shape.<UnreadEvent>of("unreadEvent")
            .required("span", SPAN, UnreadEvent::span, set("span"))
            .required("reason", TEXT, UnreadEvent::reason, set("reason"))
            .build(v -> new UnreadEvent(v.get("span"), v.get("reason")));

    static final Codec<CommuniqueReading> READING = Shape.<CommuniqueReading>of("reading")
            .required("text", TEXT, CommuniqueReading::text, set("text"))
            .required("language", TEXT, CommuniqueReading::language, set("language"))
            .optional("coverage", COVERAGE, r -> Optional.of(r.coverage()), set("coverage"))
            .list("rows", ROW, CommuniqueReading::rows, add("rows"))
            .list("numerals", NUMERAL, CommuniqueReading::numerals, add("numerals"))
            .list("events", EVENT, CommuniqueReading::events, add("events"))
            .list("unreadEvents", UNREAD_EVENT, CommuniqueReading::unreadEvents, add("unreadEvents"))
            .build(ReadingCodecs::reading);

    private ReadingCodecs() {}

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static ReadRow row(Values v) {
        Optional<ReadClaim> level = v.optional("level");
        ImmutableList<ReadClaim> changes = v.list("changes");
        if (level.isEmpty() && changes.isEmpty()) {
            throw new IllegalArgumentException("row must have a level or a change, but had neither; leave the row out");
        }
        OptionalInt outOf = v.<Integer>optional("outOf").map(OptionalInt::of).orElse(OptionalInt.empty());
        return new ReadRow(level, changes, v.get("periodBasis"), outOf, v.optional("sameAs"));
    }

    private static Numeral numeral(Values v) {
        Numeral numeral = new Numeral(v.get("span"), v.get("outcome"), v.getOr("reason", ""));
        boolean isRead = numeral.outcome() == Numeral.Outcome.READ;
        if (isRead != numeral.reason().isEmpty()) {
            throw new IllegalArgumentException("numeral must have a reason unless it is read, but was '%s'; %s"
                    .formatted(numeral, isRead ? "leave the reason out" : "give one"));
        }
        return numeral;
    }

    private static CommuniqueReading reading(Values v) {
        CommuniqueReading reading = new CommuniqueReading(
                v.get("text"),
                v.get("language"),
                v.list("rows"),
                v.list("numerals"),
                v.list("events"),
                v.list("unreadEvents"));
        Places places = new Places(reading.text());
        spans(reading).forEach(places::check);
        NumeralCoverage coverage = reading.coverage();
        v.<NumeralCoverage>optional("coverage").filter(c -> !c.equals(coverage)).ifPresent(stated -> {
            throw new IllegalArgumentException(
                    "coverage must count the numerals, '%s', but was '%s'; leave it out".formatted(coverage, stated));
        });
        return reading;
    }

    private static Stream<Span> spans(CommuniqueReading reading) {
        return Stream.of(
                        reading.rows().stream()
                                .flatMap(r -> Stream.concat(r.claims().stream(), r.sameAs().stream()))
                                .map(ReadClaim::span),
                        reading.numerals().stream().map(Numeral::span),
                        reading.events().stream().map(ReadEvent::span),
                        reading.unreadEvents().stream().map(UnreadEvent::span))
                .flatMap(s -> s);
    }
}
