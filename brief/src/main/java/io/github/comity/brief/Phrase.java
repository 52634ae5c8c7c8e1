package io.github.comity.brief;

import com.google.common.collect.ImmutableList;
import io.github.comity.brief.page.Run;
import io.github.comity.brief.words.Foreign;
import io.github.comity.brief.words.Language;
import java.util.List;

/**
 * Messages in whose places pieces with links may stand. The marks of the places are no characters: no text has them.
 */
final class Phrase {
    private static final char FIRST = '\uFDD0';

    private Phrase() {}

    /** The message of a key as pieces; an argument is a piece, a list of pieces, or else text. */
    static ImmutableList<Run> say(Language language, String key, Object... arguments) {
        Object[] places = new Object[arguments.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = isPiece(arguments[i]) ? String.valueOf((char) (FIRST + i)) : arguments[i];
        }
        String message = language.say(key, places);
        ImmutableList.Builder<Run> runs = ImmutableList.builder();
        int at = 0;
        for (int i = 0; i < message.length(); i++) {
            int place = message.charAt(i) - FIRST;
            if (place >= 0 && place < arguments.length) {
                add(runs, message.substring(at, i));
                Object piece = arguments[place];
                if (piece instanceof Run run) {
                    runs.add(run);
                } else {
                    ((List<?>) piece).forEach(r -> runs.add((Run) r));
                }
                at = i + 1;
            }
        }
        add(runs, message.substring(at));
        return runs.build();
    }

    private static boolean isPiece(Object argument) {
        return argument instanceof Run || argument instanceof List<?>;
    }

    private static void add(ImmutableList.Builder<Run> runs, String text) {
        if (!text.isEmpty()) {
            runs.add(Run.of(text));
        }
    }

    /** Pieces with a text between each two of them. */
    static ImmutableList<Run> joined(String between, List<? extends List<Run>> parts) {
        ImmutableList.Builder<Run> runs = ImmutableList.builder();
        for (int i = 0; i < parts.size(); i++) {
            add(runs, i == 0 ? "" : between);
            runs.addAll(parts.get(i));
        }
        return runs.build();
    }

    /** A text with a capital letter at its beginning, unless that comes from outside. */
    static String capital(String text) {
        if (text.isEmpty() || text.charAt(0) == Foreign.BEGIN) {
            return text;
        }
        int first = text.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(text, Character.charCount(first), text.length())
                .toString();
    }
}
