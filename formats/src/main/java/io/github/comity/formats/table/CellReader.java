package io.github.comity.formats.table;

import io.github.comity.figure.DecimalMark;
import io.github.comity.figure.Figure;
import io.github.comity.formats.internal.Flags;
import io.github.comity.formats.internal.Shown;
import java.util.Optional;

/** Reads what stands in a cell of figures: a number with flags, or a mark. */
final class CellReader {
    /** A number that was read, and what its flags say. */
    record Reading(Figure figure, Flags.Flagged flags) {}

    private static final int LONGEST = 100;

    private final DecimalMark mark;
    private final Marks marks;
    private final boolean hasParentheses;

    CellReader(DecimalMark mark, Marks marks, boolean hasParentheses) {
        this.mark = mark;
        this.marks = marks;
        this.hasParentheses = hasParentheses;
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
        String number = cell;
        String flags = "";
        int end = cell.length();
        while (end > 0 && Character.isLetter(cell.charAt(end - 1))) {
            end--;
        }
        if (end < cell.length() && Flags.isFlags(cell.substring(end))) {
            flags = cell.substring(end);
            number = cell.substring(0, end).strip();
        }
        return new Reading(figure(number, cell), Flags.read(flags + flagsBeside));
    }

    private Figure figure(String number, String cell) {
        if (marks.isZero(cell)) {
            return Figure.parse("0");
        }
        boolean isNegative = hasParentheses && number.startsWith("(") && number.endsWith(")");
        String text = isNegative ? number.substring(1, number.length() - 1).strip() : number;
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
