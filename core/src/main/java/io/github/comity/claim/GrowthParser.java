package io.github.comity.claim;

import io.github.comity.claim.GrowthWords.Way;
import io.github.comity.figure.DecimalMark;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Text;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads growths; a few passes over at most 200 characters. */
final class GrowthParser {
    private static final int MAX_LENGTH = 200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String AGAINST = " against ";
    private static final String[] PERCENT = {"%", "percent", "per cent", "pct"};
    private static final String[] FACTOR = {"a factor of ", "factor of "};
    private static final String[] TIMES = {" times", "-times", "-fold", " fold", "fold"};
    private static final String[] OF = {"of the level of ", "to the level of ", "on the level of ", "of "};
    private static final String[] INDEX = {
        "made up ",
        "made ",
        "amounted to ",
        "came to ",
        "stood at ",
        "reached ",
        "was ",
        "were ",
        "is ",
        "equalled ",
        "equal to ",
        "to "
    };

    private final CharSequence input;
    private final DecimalMark mark;

    private GrowthParser(CharSequence input, DecimalMark mark) {
        this.input = input;
        this.mark = mark;
    }

    static Growth parse(CharSequence input, DecimalMark mark) {
        if (input.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "growth text must have at most %s characters, but was %s; pass one growth alone"
                            .formatted(MAX_LENGTH, Text.quote(input)));
        }
        return new GrowthParser(input, mark).parse();
    }

    private Growth parse() {
        String text = plainSpaces(input);
        int against = text.lastIndexOf(AGAINST);
        if (against >= 0) {
            return based(change(text.substring(0, against)), text.substring(against + AGAINST.length()));
        }
        int percent = percentEnd(text);
        String behind = text.substring(percent).strip();
        int of = percent == 0 ? 0 : prefix(behind, OF);
        if (of > 0) {
            Growth index = index(text.substring(0, percent));
            return based(index, behind.substring(of));
        }
        return change(text);
    }

    private Growth based(Growth growth, String base) {
        try {
            return GrowthBase.parse(base.strip()).map(growth::against).orElse(growth);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "cannot parse growth from %s: %s".formatted(Text.quote(input), e.getMessage()), e);
        }
    }

    /** Wide and narrow spaces become plain ones; a tab or line end becomes two, which never join digits. */
    private static String plainSpaces(CharSequence input) {
        StringBuilder out = new StringBuilder(input.length());
        for (int i = 0; i < input.length(); i++) {
            char c = input.charAt(i);
            if (Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                out.append("  ");
            } else {
                out.append(Character.isSpaceChar(c) ? ' ' : c);
            }
        }
        return out.toString().strip();
    }

    // ---- an index: a percentage of a base

    private Growth index(String text) {
        String rest = text;
        Way way = null;
        int direction = direction(rest);
        if (direction > 0) {
            way = GrowthWords.before(lower(rest.substring(0, direction)));
            rest = rest.substring(direction).strip();
            if (!lower(rest).startsWith("to ")) {
                throw unreadable("'%s' states a rate and 'of' a share of the base; write "
                                .formatted(text.substring(0, direction))
                        + "+48.4%"
                        + " for a rate, to 148.4%"
                        + " for an index");
            }
        }
        Figure figure = figure(rest.substring(prefix(rest, INDEX)));
        boolean contradicts = way != null
                && (way == Way.UP
                        ? figure.low().compareTo(HUNDRED) < 0
                        : figure.high().compareTo(HUNDRED) > 0);
        if (contradicts) {
            throw unreadable("'%1$s' and %2$s of the base contradict each other; write 'to %2$s' for the index"
                    .formatted(text.substring(0, direction), figure));
        }
        return Growth.of(Growth.Form.FACTOR, figure);
    }

    // ---- a change

    private Growth change(String text) {
        String rest = text.strip();
        rest = rest.substring(prefix(rest, "by ", "a ", "an "));
        int direction = direction(rest);
        String word = rest.substring(0, direction);
        Way way = direction == 0 ? null : GrowthWords.before(lower(word));
        if (direction > 0) {
            rest = rest.substring(direction).strip();
            if (lower(rest).startsWith("to ")) {
                return reached(word, rest);
            }
            rest = rest.substring(prefix(rest, "by "));
        } else if (lower(rest).startsWith("to ")) {
            return to(rest.substring(3));
        } else if (rest.startsWith("×") || rest.startsWith("x") || rest.startsWith("÷")) {
            Growth.Form form = rest.startsWith("÷") ? Growth.Form.DIVISOR : Growth.Form.FACTOR;
            Figure figure = figure(rest.substring(1));
            return Growth.of(form, figure.unit().equals(Unit.PERCENT) ? figure : ratio(figure));
        }
        int last = rest.lastIndexOf(' ');
        Way behind = GrowthWords.behind(lower(rest.substring(last + 1)));
        if (last > 0 && behind != null) {
            if (way != null && way != behind) {
                throw contradiction(word, rest.substring(last + 1));
            }
            word = way == null ? rest.substring(last + 1) : word;
            way = behind;
            rest = rest.substring(0, last).strip();
        }
        Growth multiple = multiple(way, word, rest);
        return multiple != null ? multiple : signed(way, word, rest);
    }

    /**
     * "Up to" is a hedge, unless the number can also be the index that a rise reached; after others "to" is unclear.
     */
    private Growth reached(String word, String rest) {
        if (!lower(word).equals("up")) {
            throw unreadable(
                    "'%s to' can state the level reached or an index; write 'to 148.4%%' for an index, ".formatted(word)
                            + "+48.4%"
                            + " for a rate");
        }
        Growth growth = change("at most " + rest.substring(3));
        Figure figure = growth.figure();
        if (figure.unit().equals(Unit.PERCENT) && figure.high().compareTo(HUNDRED) >= 0) {
            throw unreadable("'up to' can mean at most +%1$s or a rise to %1$s of the base; write 'at most +%1$s' or "
                            .formatted(figure.withQualifier(Qualifier.AS_PRINTED))
                    + "'to %s'".formatted(figure.withQualifier(Qualifier.AS_PRINTED)));
        }
        return growth;
    }

    private Growth to(String text) {
        Figure index = figure(text);
        if (!index.unit().equals(Unit.PERCENT)) {
            throw unreadable("'to' states an index in percent, such as to 148.4%");
        }
        return Growth.of(Growth.Form.FACTOR, index);
    }

    // ---- a multiple: doubled, twofold, 2.1 times, 2.1x

    private @Nullable Growth multiple(@Nullable Way way, String word, String rest) {
        String lower = lower(rest);
        int last = lower.lastIndexOf(' ') + 1;
        GrowthWords.Multiple verb = GrowthWords.multiple(lower.substring(last));
        if (verb != null) {
            if (way != null) {
                throw contradiction(word, rest.substring(last));
            }
            return times(verb.way(), word, ratio(rest.substring(0, last) + verb.number()));
        }
        String count = GrowthWords.count(lower.substring(last));
        if (count != null) {
            return times(way, word, ratio(rest.substring(0, last) + count));
        }
        int factor = prefix(rest, FACTOR);
        if (factor > 0) {
            return times(way, word, ratio(rest.substring(factor)));
        }
        int end = timesStart(lower);
        if (end < 0) {
            return null;
        }
        String number = rest.substring(0, end);
        int start = number.lastIndexOf(' ') + 1;
        String digits = GrowthWords.number(lower(number.substring(start)));
        return times(way, word, ratio(digits == null ? number : number.substring(0, start) + digits));
    }

    private Growth times(@Nullable Way way, String word, Figure figure) {
        boolean divisor = way == Way.DOWN;
        if (way != null && figure.low().compareTo(BigDecimal.ONE) < 0) {
            BigDecimal value = figure.low();
            throw unreadable(
                    "'%s' and a multiple below one contradict each other; write ×%s for a fall to %s of the old level, "
                                    .formatted(word, value.toPlainString(), value.toPlainString())
                            + "or %s%s%%"
                                    .formatted(
                                            divisor ? "-" : "+",
                                            value.movePointRight(2).toPlainString())
                            + " for a change by it");
        }
        return Growth.of(divisor ? Growth.Form.DIVISOR : Growth.Form.FACTOR, figure);
    }

    // ---- a rate, points or an amount

    private Growth signed(@Nullable Way way, String word, String rest) {
        boolean plus = rest.startsWith("+");
        Figure printed = figure(plus ? rest.substring(1) : rest);
        boolean negative = printed.low().signum() < 0;
        boolean signed = plus || hasPlus(rest);
        if ((negative && (way != null || plus)) || (signed && way != null)) {
            throw unreadable("a direction word and a sign contradict or repeat each other; keep one of them");
        }
        Figure figure = way == Way.DOWN ? printed.negated() : printed;
        return switch (figure.unit().kind()) {
            case PERCENT -> Growth.of(Growth.Form.RATE, figure);
            case PERCENTAGE_POINT -> Growth.of(Growth.Form.POINTS, figure);
            case RATIO -> times(way, word, printed);
            case MONEY, COUNT, PHYSICAL -> {
                if (way == null && !signed && !negative) {
                    throw unreadable(("an amount without a sign is a level, not a growth; write +%s for a change, or "
                                    + "put the level first")
                            .formatted(printed));
                }
                yield Growth.of(Growth.Form.ABSOLUTE, figure);
            }
            case RANK, UNSTATED -> throw unreadable("the unit is missing; write a rate as +48.4%, a factor as ×2.1");
        };
    }

    /** Whether a plus sign stands in the text that is not the sign of an exponent. */
    private static boolean hasPlus(String text) {
        int plus = text.indexOf('+');
        boolean exponent = plus > 0 && lower(text).charAt(plus - 1) == 'e';
        return (plus >= 0 && !exponent) || lower(text).contains("plus ");
    }

    private Figure ratio(String text) {
        return ratio(figure(text));
    }

    private Figure ratio(Figure figure) {
        if (!figure.unit().equals(Unit.UNSTATED) || figure.magnitude() != Magnitude.ONE) {
            throw unreadable("a factor is a bare number, such as ×2.1");
        }
        return figure.withUnit(Unit.RATIO);
    }

    private Figure figure(String text) {
        try {
            return Figure.parse(text, mark);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "cannot parse growth from %s: %s".formatted(Text.quote(input), e.getMessage()), e);
        }
    }

    // ---- words

    /**
     * The length of the longest words of direction, up to three, that a number or hedge follows; 0 if there are none.
     */
    private static int direction(String text) {
        String lower = lower(text);
        int found = 0;
        int space = lower.indexOf(' ');
        for (int i = 0; i < 3 && space >= 0; i++) {
            found = GrowthWords.before(lower.substring(0, space)) != null ? space : found;
            space = lower.indexOf(' ', space + 1);
        }
        return found;
    }

    /** The place behind the first word for percent, or 0. */
    private static int percentEnd(String text) {
        String lower = lower(text);
        for (String word : PERCENT) {
            int at = lower.indexOf(word);
            if (at > 0) {
                return at + word.length();
            }
        }
        return 0;
    }

    private static int timesStart(String lower) {
        for (String word : TIMES) {
            if (lower.endsWith(word)) {
                return lower.length() - word.length();
            }
        }
        int before = lower.length() - 2;
        boolean cross = lower.endsWith("x") || lower.endsWith("×");
        return cross && before >= 0 && (Character.isDigit(lower.charAt(before)) || lower.charAt(before) == ' ')
                ? before + 1
                : -1;
    }

    private static int prefix(String text, String... words) {
        String lower = lower(text);
        for (String word : words) {
            if (lower.startsWith(word)) {
                return word.length();
            }
        }
        return 0;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private IllegalArgumentException contradiction(String first, String second) {
        return unreadable("'%s' and '%s' contradict or repeat each other; keep one of them".formatted(first, second));
    }

    private IllegalArgumentException unreadable(String why) {
        return new IllegalArgumentException("cannot parse growth from %s: %s".formatted(Text.quote(input), why));
    }
}
