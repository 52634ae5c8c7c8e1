package io.github.comity.fuzz;

import io.github.comity.formats.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** What several targets ask. */
final class Promises {
    private Promises() {}

    static String text(byte[] data) {
        return new String(data, StandardCharsets.UTF_8);
    }

    /** The text behind the first byte, which says what to do with it. */
    static String rest(byte[] data) {
        return new String(data, 1, data.length - 1, StandardCharsets.UTF_8);
    }

    /** Throws unless what is said of an input holds. */
    static void keep(boolean holds, String promise, Object input) {
        if (!holds) {
            throw new IllegalStateException("%s, but was %s".formatted(promise, input));
        }
    }

    /** A refusal of the caller's text has a message; everything else is a fault. */
    static <T> void readsWhatItWrites(String name, String text, Function<CharSequence, T> parse) {
        T value;
        try {
            value = parse.apply(text);
        } catch (IllegalArgumentException refused) {
            String why = String.valueOf(refused.getMessage());
            keep(!why.isBlank() && !why.equals("null"), name + " must say why", why);
            keep(why.codePoints().noneMatch(Character::isISOControl), name + " must say why in print", why);
            return;
        }
        String written = value.toString();
        keep(parse.apply(written).equals(value), name + " must read what it writes of '" + text + "'", written);
        keep(parse.apply(written).toString().equals(written), name + " must write the same again", written);
    }

    /** Problems tell a rule each; what is missing is told by one. */
    static void tellsProblems(Parsed<?> parsed) {
        keep(parsed.value().isPresent() || !parsed.problems().isEmpty(), "what is not read must be told", parsed);
        parsed.problems().forEach(p -> keep(!p.rule().isBlank(), "a problem must name its rule", p));
    }
}
