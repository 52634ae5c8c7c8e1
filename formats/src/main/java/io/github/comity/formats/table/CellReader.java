package io.github.comity.formats.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Assumption;
import io.github.comity.figure.DecimalMark;
import io.github.comity.figure.Figure;
import io.github.comity.formats.internal.Flags;
import io.github.comity.formats.internal.Shown;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands in a cell of figures: a number with flags, or a mark. */
final class CellReader {
    /** A number that was read, and what its flags say. */
    record Reading(Figure figure, Flags.Flagged flags) {}

    private static final int LONGEST = 100;

    /** What refers to a note below the table: an asterisk, a raised number, {@code 1)} behind a blank, {@code [1]}. */
    private static final Pattern FOOTNOTE = Pattern.compile("(?<=[\\p{Nd}\\p{L}])(?:\\s*\\*{1,3}"
            + "|\\s*[\u00b9\u00b2\u00b3\u2070-\u2079\u2020\u2021]{1,2}|\\s\\(?\\d{1,2}\\)|\\s?\\[\\w\\])$");

    private static final Pattern FLAGS = Pattern.compile("(?<=[\\p{Nd})])[\\s\u00a0]*(\\p{L}+|\\(\\p{L}+\\))$");

    /** Flags that are magnitudes in English, or say that there is no number. */
    private static final ImmutableSet<String> MAGNITUDES = ImmutableSet.of("bn", "mn", "m");

    /** A dash that a table has for a minus. */
    private static final Pattern DASH = Pattern.compile("^[\u2010-\u2013](?=\\s?\\d)");

    private final DecimalMark mark;
    private final Marks marks;
    private final boolean hasParentheses;

    CellReader(DecimalMark mark, Marks marks, boolean hasParentheses) {
        this.mark = mark;
        this.marks = marks;
        this.hasParentheses = hasParentheses;
    }

    /** The mark of a footnote at the end of a cell, with the blank before it; empty if there is none. */
    static Optional<String> footnote(String cell) {
        Matcher footnote = FOOTNOTE.matcher(cell);
        return footnote.find() ? Optional.of(footnote.group()) : Optional.empty();
    }

    /** What a cell without a number means, with its flags; empty if it is a number, or a mark that means zero. */
    Optional<String> gap(String cell, String flags) {
        return marks.isZero(cell)
                ? Optional.empty()
                : marks.meaning(cell).map(m -> flags.isEmpty() ? m : m + ", " + Flags.meanings(flags));
    }

    /**
     * Reads a number.
     *
     * @throws IllegalArgumentException if the cell is none
     */
    Reading read(String cell, String flagsBeside) {
        String footnote = footnote(cell).orElse("");
        String marked = footnote.isEmpty()
                ? cell
                : cell.substring(0, cell.length() - footnote.length()).strip();
        Matcher behind = FLAGS.matcher(marked);
        String letters = behind.find() ? CharMatcher.anyOf("()").trimFrom(behind.group(1)) : "";
        boolean hasFlags = Flags.isFlags(letters);
        String flags = hasFlags ? letters : "";
        if (MAGNITUDES.contains(flags)) {
            throw new IllegalArgumentException(
                    ("cell must be a number in the unit of its column, with or without flags, but was %s, in which %s "
                                    + "may be a magnitude; write the number in the unit of the column")
                            .formatted(Shown.quote(cell), Shown.quote(flags)));
        }
        String number = hasFlags ? marked.substring(0, behind.start()).strip() : marked;
        Flags.Flagged read = Flags.read(flags + flagsBeside);
        return new Reading(figure(number, cell), marked.equals(cell) ? read : with(read, footnote.strip()));
    }

    private static Flags.Flagged with(Flags.Flagged flagged, String footnote) {
        return new Flags.Flagged(
                flagged.status(),
                ImmutableList.<Assumption>builder()
                        .addAll(flagged.notes())
                        .add(Flags.note("footnote " + footnote))
                        .build());
    }

    private Figure figure(String number, String cell) {
        if (marks.isZero(cell)) {
            return Figure.parse("0");
        }
        boolean isNegative = hasParentheses && number.startsWith("(") && number.endsWith(")");
        String inner = isNegative ? number.substring(1, number.length() - 1).strip() : number;
        String text = DASH.matcher(inner).replaceFirst("-");
        boolean isNumber = text.length() <= LONGEST
                && text.chars().allMatch(CellReader::isOfNumber)
                && text.chars().anyMatch(Character::isDigit);
        if (!isNumber || (isNegative && !Character.isDigit(text.charAt(0)))) {
            throw refusal(cell);
        }
        Figure figure = Figure.parse(text, mark);
        if (figure.isRange()) {
            throw refusal(cell);
        }
        return isNegative ? figure.negated() : figure;
    }

    private static boolean isOfNumber(int c) {
        return (c >= '0' && c <= '9') || Character.isSpaceChar(c) || ".,'\u2019+-\u2212".indexOf(c) >= 0;
    }

    private IllegalArgumentException refusal(String cell) {
        boolean isInParentheses = cell.startsWith("(") && cell.endsWith(")");
        boolean isScientific = cell.matches("[-+]?[\\d.,]+[eE][-+]?\\d+");
        String remedy = isInParentheses
                ? "say negativeInParentheses() if that is meant"
                : isScientific
                        ? "write all digits, of which a spreadsheet left some out"
                        : "say what the mark means by Marks.with(...)";
        return new IllegalArgumentException(
                "cell must be a number with or without flags, or one of the marks %s (%s), but was %s; %s"
                        .formatted(marks.known(), marks, Shown.quote(cell), remedy));
    }
}
