package io.github.comity.formats.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.comity.event.Event;
import io.github.comity.event.EventKind;
import io.github.comity.event.Identity;
import io.github.comity.party.AreaPair;
import io.github.comity.party.Official;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The names by which a calendar knows events again: the same for the same event in every process.
 *
 * <p>A name is a UUID of version 8 (RFC 9562) made of the identity of the event, so that an event that moves or is
 * called off keeps it. What may come again is told apart by the date that it was first planned for.
 */
final class EventUids {
    private final Map<UUID, Integer> taken = new HashMap<>();

    /** The name of the next event; of events that differ in nothing that tells them apart, the second gets a number. */
    String next(Event event) {
        UUID uid = of(event);
        int times = taken.merge(uid, 1, Integer::sum);
        return times == 1 ? uid.toString() : uid + "-" + times;
    }

    private static UUID of(Event event) {
        Identity identity = event.identity();
        Hasher hash = Hashing.sha256().newHasher();
        put(hash, List.of(event.kind().name(), identity.kind(), identity.name()));
        put(hash, identity.parts().stream().map(EventUids::text).toList());
        put(hash, names(identity.persons()));
        if (identity.isRecurring() || event.kind().equals(EventKind.RENEWAL)) {
            put(hash, List.of(event.previouslyPlanned().orElse(event.date()).toString()));
        } else {
            put(hash, texts(identity.details()));
        }
        ByteBuffer bytes = ByteBuffer.wrap(hash.hash().asBytes());
        return new UUID(
                (bytes.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L,
                (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }

    /** Puts texts so that no other texts give the same: their number, and each with its length before it. */
    private static void put(Hasher hash, List<String> texts) {
        hash.putInt(texts.size());
        for (String text : texts) {
            byte[] bytes = text.getBytes(UTF_8);
            hash.putInt(bytes.length).putBytes(bytes);
        }
    }

    private static List<String> names(Collection<Official> persons) {
        return persons.stream()
                .map(o -> o.name().toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> texts(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(e -> joined(Stream.of(e.getKey(), text(e.getValue()))))
                .sorted()
                .toList();
    }

    /** A value as text, the same for equal values: the order in which a set was filled is none of its matter. */
    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return joined(optional.stream().map(EventUids::text));
        }
        if (value instanceof List<?> list) {
            return joined(list.stream().map(EventUids::text));
        }
        if (value instanceof Collection<?> all) {
            return joined(all.stream().map(EventUids::text).sorted());
        }
        if (value instanceof AreaPair pair) {
            return joined(pair.parties().stream().map(EventUids::text).sorted());
        }
        if (value instanceof Identity identity) {
            return joined(Stream.of(
                    identity.kind(),
                    identity.name(),
                    text(identity.parts()),
                    joined(names(identity.persons()).stream()),
                    joined(texts(identity.details()).stream())));
        }
        return value.toString();
    }

    private static String joined(Stream<String> texts) {
        StringBuilder all = new StringBuilder("(");
        texts.forEach(t -> all.append(t.length()).append(' ').append(t));
        return all.append(')').toString();
    }
}
