package io.github.comity.claim;

import com.google.common.collect.ImmutableMap;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Text;
import io.github.comity.period.ReportingPeriod;
import java.util.Locale;

/** Reads growths; one pass over at most 200 characters. */
final class GrowthParser {
    private static final int MAX_LENGTH = 200;
    private static final String AGAINST = " against ";
    private static final String[] UP = {
        "up by ", "up ", "rose by ", "rose ", "grew by ", "grew ", "increased by ", "increased "
    };
    private static final String[] DOWN = {
        "down by ", "down ", "fell by ", "fell ", "declined by ", "declined ", "decreased by ", "decreased "
    };
    private static final ImmutableMap<String, String> MULTIPLES =
            ImmutableMap.of("doubled", "2", "tripled", "3", "trebled", "3", "quadrupled", "4");
    private static final String[] TIMES = {" times", "-fold", " fold", "fold"};

    private GrowthParser() {}

    static Growth parse(CharSequence input) {
        if (input.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "growth text must have at most %s characters, but was %s; pass one growth alone"
                            .formatted(MAX_LENGTH, Text.quote(input)));
        }
        String text = input.toString().strip();
        int against = text.lastIndexOf(AGAINST);
        if (against < 0) {
            return change(input, text);
        }
        ReportingPeriod base = ReportingPeriod.parse(text.substring(against + AGAINST.length()));
        return change(input, text.substring(0, against)).against(base);
    }

    private static Growth change(CharSequence input, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("halved")) {
            return Growth.of(Growth.Form.DIVISOR, ratio(input, "2"));
        }
        String multiple = MULTIPLES.get(lower);
        if (multiple != null) {
            return Growth.of(Growth.Form.FACTOR, ratio(input, multiple));
        }
        int up = prefix(lower, UP);
        int down = prefix(lower, DOWN);
        String rest = text.substring(Math.max(up, down)).strip();
        if (up == 0 && down == 0 && (rest.startsWith("×") || rest.startsWith("x") || rest.startsWith("÷"))) {
            Growth.Form form = rest.startsWith("÷") ? Growth.Form.DIVISOR : Growth.Form.FACTOR;
            return Growth.of(form, ratio(input, rest.substring(1)));
        }
        if (up == 0 && down == 0 && lower.startsWith("to ")) {
            Figure index = figure(input, text.substring(3));
            if (!index.unit().equals(Unit.PERCENT)) {
                throw unreadable(input, "'to' states an index in percent, such as to 148.4%");
            }
            return Growth.of(Growth.Form.FACTOR, index);
        }
        int times = suffix(rest.toLowerCase(Locale.ROOT));
        if (times >= 0) {
            Figure factor = ratio(input, rest.substring(0, times));
            return Growth.of(down > 0 ? Growth.Form.DIVISOR : Growth.Form.FACTOR, factor);
        }
        return signed(input, rest, up > 0, down > 0);
    }

    private static Growth signed(CharSequence input, String rest, boolean up, boolean down) {
        boolean plus = rest.startsWith("+");
        Figure printed = figure(input, plus ? rest.substring(1) : rest);
        boolean negative = printed.low().signum() < 0;
        if (negative && (up || down || plus)) {
            throw unreadable(input, "a direction word and a sign contradict or repeat each other; keep one of them");
        }
        if (plus && (up || down)) {
            throw unreadable(input, "a direction word and a sign contradict or repeat each other; keep one of them");
        }
        Figure figure = down ? printed.negated() : printed;
        boolean hasSign = up || down || plus || negative || rest.indexOf('+') >= 0;
        return switch (figure.unit().kind()) {
            case PERCENT -> Growth.of(Growth.Form.RATE, figure);
            case PERCENTAGE_POINT -> Growth.of(Growth.Form.POINTS, figure);
            case RATIO -> Growth.of(Growth.Form.FACTOR, figure);
            case MONEY, COUNT, PHYSICAL -> {
                if (!hasSign) {
                    throw unreadable(
                            input,
                            ("an amount without a sign is a level, not a growth; write +%s for a change, or "
                                            + "put the level first")
                                    .formatted(printed));
                }
                yield Growth.of(Growth.Form.ABSOLUTE, figure);
            }
            case RANK, UNSTATED ->
                throw unreadable(input, "the unit is missing; write a rate as +48.4%, a factor as ×2.1");
        };
    }

    private static Figure ratio(CharSequence input, String text) {
        Figure figure = figure(input, text);
        if (figure.unit().equals(Unit.PERCENT)) {
            return figure;
        }
        if (!figure.unit().equals(Unit.UNSTATED) || figure.magnitude() != Magnitude.ONE) {
            throw unreadable(input, "a factor is a bare number, such as ×2.1");
        }
        if (figure.qualifier() == Qualifier.RANGE) {
            return Figure.range(figure.low(), figure.high(), Magnitude.ONE, Unit.RATIO);
        }
        return figure.withUnit(Unit.RATIO);
    }

    private static Figure figure(CharSequence input, String text) {
        try {
            return Figure.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "cannot parse growth from %s: %s".formatted(Text.quote(input), e.getMessage()), e);
        }
    }

    private static int prefix(String lower, String[] words) {
        for (String word : words) {
            if (lower.startsWith(word)) {
                return word.length();
            }
        }
        return 0;
    }

    private static int suffix(String lower) {
        for (String word : TIMES) {
            if (lower.endsWith(word)) {
                return lower.length() - word.length();
            }
        }
        return -1;
    }

    private static IllegalArgumentException unreadable(CharSequence input, String why) {
        return new IllegalArgumentException("cannot parse growth from %s: %s".formatted(Text.quote(input), why));
    }
}
