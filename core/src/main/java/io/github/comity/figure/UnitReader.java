package io.github.comity.figure;

import io.github.comity.internal.Nearest;
import io.github.comity.internal.Text;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the words and signs beside a number by the vocabulary. */
final class UnitReader {
    private final Cursor text;

    UnitReader(Cursor text) {
        this.text = text;
    }

    /** The meaning of a word, or of it and up to so many words that follow; the place stays if there is none. */
    <T> @Nullable T phrase(String word, int more, Function<String, @Nullable T> vocabulary) {
        T found = vocabulary.apply(word);
        if (found == null && word.endsWith(".")) {
            found = vocabulary.apply(word.substring(0, word.length() - 1));
        }
        int back = text.at();
        String words = word;
        for (int i = 0; i < more && found == null; i++) {
            text.skipSpace();
            if (!Cursor.isLetter(text.peek())) {
                break;
            }
            words = words + ' ' + text.word();
            found = vocabulary.apply(words);
        }
        if (found == null) {
            text.moveTo(back);
        }
        return found;
    }

    /** The currency of the code of three capitals that was just read; no word of the vocabulary is written so. */
    @Nullable
    Unit code(int start) {
        return text.at() - start == 3 && isCapital(start) && isCapital(start + 1) && isCapital(start + 2)
                ? Unit.currency(text.from(start))
                : null;
    }

    private boolean isCapital(int index) {
        char c = text.charAt(index);
        return c >= 'A' && c <= 'Z';
    }

    /** The unit whose first word was just read. */
    Unit unitAt(int start, String word) {
        Unit found = iso(start);
        if (found == null) {
            found = phrase(word, 2, Words::unit);
        }
        if (found == null) {
            found = phrase(text.from(start), 0, Words::physical);
        }
        if (found == null && word.length() > 1) {
            found = phrase(word, 1, Words::physical);
        }
        if (found == null) {
            found = signBehind(word);
        }
        if (found == null) {
            throw unknown(start);
        }
        return found;
    }

    /** Whether a word just read is a unit that stands behind its number only: a percentage or a physical unit. */
    boolean isBehindNumber(String word, int start) {
        Unit found = phrase(word, 2, Words::unit);
        found = found == null ? phrase(text.from(start), 0, Words::physical) : found;
        found = found == null && word.length() > 1 ? phrase(word, 1, Words::physical) : found;
        return found != null && found.kind() != Unit.Kind.MONEY;
    }

    /** The currency of an ISO 4217 code, a sign or a name, or null; "US $" and "USD$" are read as "US$". */
    @Nullable
    Unit currency(int start, String word) {
        Unit iso = iso(start);
        if (iso != null) {
            return iso;
        }
        int back = text.at();
        Unit named = phrase(word, 2, Words::unit);
        if (named != null && named.kind() != Unit.Kind.MONEY) {
            text.moveTo(back);
            return null;
        }
        return named == null ? signBehind(word) : named;
    }

    /** The currency of letters and a dollar sign behind a space. */
    private @Nullable Unit signBehind(String word) {
        int back = text.at();
        text.skipSpace();
        Unit found = text.skip('$') ? Words.unit(word + '$') : null;
        if (found == null) {
            text.moveTo(back);
        }
        return found;
    }

    /** The currency of the code just read, also with a point or with the dollar sign behind it. */
    private @Nullable Unit iso(int start) {
        int length = text.at() - start;
        if (length == 3) {
            return Unit.currency(text.from(start));
        }
        if (length != 4) {
            return null;
        }
        String code = text.from(start);
        String bare = code.substring(0, 3);
        boolean dollars = code.charAt(3) == '$' && Words.sharing("$").contains(bare);
        return dollars || code.charAt(3) == '.' ? Unit.currency(bare) : null;
    }

    /** The counted thing in the braces that open at an index. */
    Unit braces(int start) {
        text.skipTo('}');
        if (text.atEnd()) {
            throw text.error(
                    start, "the brace of the counted thing is not closed; write it as in 150 {legal entities}");
        }
        String things = text.from(start + 1);
        text.next();
        try {
            return Unit.counted(things);
        } catch (IllegalArgumentException e) {
            throw text.error(start, e.getMessage());
        }
    }

    IllegalArgumentException unknown(int start) {
        String word = text.from(start);
        if (!text.hasDigit()) {
            return text.error(start, withoutDigits(word));
        }
        if (word.equals("(")) {
            return text.error(
                    start,
                    "a figure has no brackets; write -5 for a number below zero, a unit without them, and leave out a "
                            + "remark");
        }
        if (word.equals("*") || word.equals("+")) {
            return text.error(
                    start,
                    "%s is no part of a figure; leave it out%s, and pass a growth as a figure of its own"
                            .formatted(Text.quote(word), word.equals("+") ? " or write at least for it" : ""));
        }
        String remedy = Words.remedy(word.toLowerCase(Locale.ROOT));
        if (!remedy.isEmpty()) {
            return text.error(start, remedy.formatted(Text.quote(word)));
        }
        String currencies = Words.currencies(word.toLowerCase(Locale.ROOT));
        if (!currencies.isEmpty()) {
            return text.error(start, "%s may be %s; write the code".formatted(Text.quote(word), currencies));
        }
        return text.error(
                start,
                ("unknown word %s; %sa unit is an ISO 4217 code, %%, pp, ratio, rank, a physical unit or a "
                                + "counted thing in braces, as in 150 {legal entities}")
                        .formatted(Text.quote(word), suggestion(word)));
    }

    private static String withoutDigits(String word) {
        if (Character.isDigit(word.codePointAt(0))) {
            return "a number is missing; write it in the digits 0 to 9, as in 626.8 million USD";
        }
        return Character.getType(word.codePointAt(0)) == Character.OTHER_NUMBER
                ? Words.remedy("½").formatted(Text.quote(word))
                : "a number is missing; write it in digits, as in 626.8 million USD, or leave the figure out";
    }

    /**
     * What may have been meant: a known word or code near a word; else the word as a counted thing, which ends the text
     * behind a number.
     */
    private String suggestion(String word) {
        if (word.equalsIgnoreCase("rank")) {
            return "a rank stands behind its word, as in rank 5; ";
        }
        String near = Nearest.question(word, Words.known());
        boolean counted = near.isEmpty()
                && word.length() > 3
                && !word.equals(word.toUpperCase(Locale.ROOT))
                && text.atEnd()
                && text.isBehindNumber(start(word));
        return counted ? "did you mean {%s}? ".formatted(word) : near;
    }

    private int start(String word) {
        return text.at() - word.length();
    }
}
