package io.github.comity.formats.json;

import static io.github.comity.formats.json.ClaimCodecs.CLAIM;
import static io.github.comity.formats.json.CooperationCodecs.COOPERATION;
import static io.github.comity.formats.json.Scalars.BOOLEAN;
import static io.github.comity.formats.json.Scalars.INTEGER;
import static io.github.comity.formats.json.Scalars.TEXT;

import io.github.comity.communique.CommuniqueReading;
import io.github.comity.communique.Numeral;
import io.github.comity.communique.ReadClaim;
import io.github.comity.communique.ReadEvent;
import io.github.comity.communique.Span;
import io.github.comity.communique.TextFinding;
import io.github.comity.communique.UnreadEvent;
import java.util.Locale;

/** What was read of a text. It is written only: who has the text can read it again. */
final class ReadingCodecs {
    private static final Codec<Span> SPAN = new Written<Span>("span")
            .required("line", INTEGER, Span::line)
            .required("column", INTEGER, Span::column)
            .required("offset", INTEGER, Span::offset)
            .required("length", INTEGER, Span::length)
            .end();

    private static final Codec<ReadClaim> READ_CLAIM = new Written<ReadClaim>("readClaim")
            .required("place", SPAN, ReadClaim::span)
            .required("claim", CLAIM, ReadClaim::claim)
            .required("magnitudeMissing", BOOLEAN, ReadClaim::isMagnitudeMissing)
            .end();

    private static final Codec<Numeral> NUMERAL = new Written<Numeral>("numeral")
            .required("place", SPAN, Numeral::span)
            .required("outcome", Scalars.constants(Numeral.Outcome.class, ReadingCodecs::label), Numeral::outcome)
            .required("reason", TEXT, Numeral::reason)
            .end();

    private static final Codec<ReadEvent> EVENT = new Written<ReadEvent>("readEvent")
            .required("place", SPAN, ReadEvent::span)
            .required("text", TEXT, ReadEvent::toString)
            .list("assumed", TEXT, ReadEvent::assumed)
            .end();

    private static final Codec<UnreadEvent> UNREAD_EVENT = new Written<UnreadEvent>("unreadEvent")
            .required("place", SPAN, UnreadEvent::span)
            .required("reason", TEXT, UnreadEvent::reason)
            .end();

    private static final Codec<TextFinding> FINDING = new Written<TextFinding>("textFinding")
            .required("kind", Scalars.constants(TextFinding.Kind.class, TextFinding.Kind::label), TextFinding::kind)
            .required("place", SPAN, TextFinding::span)
            .required("message", TEXT, TextFinding::message)
            .list("others", SPAN, TextFinding::others)
            .end();

    static final Codec<CommuniqueReading> READING = new Written<CommuniqueReading>("reading")
            .required("language", TEXT, CommuniqueReading::language)
            .required("text", TEXT, CommuniqueReading::text)
            .list("claims", READ_CLAIM, CommuniqueReading::readClaims)
            .list("numerals", NUMERAL, CommuniqueReading::numerals)
            .list("events", EVENT, CommuniqueReading::events)
            .list("unreadEvents", UNREAD_EVENT, CommuniqueReading::unreadEvents)
            .list("findings", FINDING, r -> r.findings())
            .list("cooperations", COOPERATION, CommuniqueReading::cooperations)
            .end();

    private ReadingCodecs() {}

    private static String label(Numeral.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
