package io.github.comity.claim;

import io.github.comity.claim.GrowthWords.Way;
import io.github.comity.figure.DecimalMark;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Text;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads growths; a few passes over at most 200 characters. */
final class GrowthParser {
    private static final int MAX_LENGTH = 200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String AGAINST = " against ";
    /** Further words before a base; what follows them may be something else than a period, or a span of years. */
    private static final String[] BASES = {
        " compared with ",
        " compared to ",
        " in comparison with ",
        " than in ",
        " than ",
        " on ",
        " from ",
        " since ",
        " versus ",
        " vs "
    };

    private static final String[] YEAR_ON_YEAR = {
        " year-on-year", " year on year", " y-o-y", " yoy", " y/y", " on the year", " on year"
    };
    private static final String[] ARTICLES = {"by ", "a ", "an "};
    private static final String[] FACTOR = {"a factor of ", "factor of "};
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
        String text = GrowthText.plainSpaces(input);
        if (GrowthText.endsInNumber(text)) {
            return change(text);
        }
        int against = text.lastIndexOf(AGAINST);
        if (against >= 0) {
            return based(change(text.substring(0, against)), text.substring(against + AGAINST.length()));
        }
        String lower = GrowthText.lower(text);
        for (String plainly : YEAR_ON_YEAR) {
            if (lower.endsWith(plainly)) {
                return change(text.substring(0, text.length() - plainly.length()));
            }
        }
        for (String word : BASES) {
            int at = text.lastIndexOf(word);
            boolean isHedge = at >= 0 && word.startsWith(" than") && !GrowthText.hasNumberBefore(text, at);
            if (at >= 0 && !isHedge && isBase(text.substring(at + word.length()))) {
                return based(change(text.substring(0, at)), text.substring(at + word.length()));
            }
        }
        Growth besideBase = besideBase(text);
        if (besideBase != null) {
            return besideBase;
        }
        int percent = GrowthText.percentEnd(text);
        if (percent > 0 && percent < text.length()) {
            String behind = text.substring(percent).strip();
            int of = GrowthText.prefix(behind, OF);
            if (of > 0) {
                return based(index(text.substring(0, percent)), behind.substring(of));
            }
        }
        return change(text);
    }

    /** A number above or below a base, as in "5% above 2022"; null if it is none. */
    private @Nullable Growth besideBase(String text) {
        for (String word : new String[] {" above ", " below "}) {
            int at = text.lastIndexOf(word);
            if (at > 0 && GrowthText.hasNumberBefore(text, at) && isBase(text.substring(at + word.length()))) {
                String way = word.equals(" above ") ? " higher" : " lower";
                return based(change(text.substring(0, at) + way), text.substring(at + word.length()));
            }
        }
        return null;
    }

    /** A period of no more than a year: over a span of years something grows, it is not compared with it. */
    private static boolean isBase(String text) {
        try {
            return text.length() >= 4
                    && GrowthBase.parse(text.strip()).map(p -> lasts(p) <= 12).orElse(true);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int lasts(ReportingPeriod period) {
        return period.isBounded() ? period.lengthInMonths().orElse(1) : Integer.MAX_VALUE;
    }

    private Growth based(Growth growth, String base) {
        try {
            return GrowthBase.parse(base.strip()).map(growth::against).orElse(growth);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "cannot parse growth from %s: %s".formatted(Text.quote(input), e.getMessage()), e);
        }
    }

    // ---- an index: a percentage of a base

    private Growth index(String text) {
        String rest = text;
        GrowthWords.Direction direction = GrowthWords.before(rest);
        if (direction != null) {
            rest = GrowthText.behind(rest, direction.words().length());
            if (!GrowthText.starts(rest, "to ")) {
                throw unreadable("'%s' states a rate and 'of' a share of the base; write ".formatted(direction.words())
                        + "+48.4%"
                        + " for a rate, to 148.4%"
                        + " for an index");
            }
        }
        Figure figure = figure(rest.substring(GrowthText.prefix(rest, INDEX)));
        if (direction != null && direction.way().contradicts(figure)) {
            throw unreadable("'%1$s' and %2$s of the base contradict each other; write 'to %2$s' for the index"
                    .formatted(direction.words(), figure));
        }
        return growth(Growth.Form.FACTOR, figure);
    }

    // ---- a change

    private Growth change(String text) {
        String rest = text.strip();
        GrowthWords.Direction direction = GrowthWords.before(rest);
        boolean one = false;
        if (direction == null) {
            int article = GrowthText.prefix(rest, ARTICLES);
            one = article > 0 && !GrowthText.starts(rest, "by ");
            rest = rest.substring(article);
            direction = article > 0 ? GrowthWords.before(rest) : null;
        }
        Way way = direction == null ? null : direction.way();
        String word = direction == null ? "" : direction.words();
        if (direction != null) {
            rest = GrowthText.behind(rest, word.length());
            if (GrowthText.starts(rest, "to ")) {
                return reached(word, rest);
            }
            rest = amount(word, rest);
        } else if (GrowthText.starts(rest, "to ")) {
            return to(rest.substring(3));
        } else if (rest.startsWith("×") || rest.startsWith("x") || rest.startsWith("÷")) {
            Growth.Form form = rest.startsWith("÷") ? Growth.Form.DIVISOR : Growth.Form.FACTOR;
            Figure figure = figure(rest.substring(1));
            return growth(form, figure.unit().equals(Unit.PERCENT) ? figure : ratio(figure));
        }
        int number = GrowthText.plainNumberEnd(rest);
        if (GrowthText.isPercent(rest, number)) {
            return signed(way, word, rest, rest.charAt(0) == '+');
        }
        if (GrowthText.isTimes(rest, number)) {
            return times(way, word, ratio(rest.substring(0, number)));
        }
        int last = rest.lastIndexOf(' ');
        boolean isWord = last > 0 && last + 1 < rest.length() && Character.isLetter(rest.charAt(last + 1));
        Way behind = isWord ? GrowthWords.behind(GrowthText.lower(rest.substring(last + 1))) : null;
        if (behind != null) {
            if (way != null && way != behind) {
                throw contradiction(word, rest.substring(last + 1));
            }
            word = way == null ? rest.substring(last + 1) : word;
            way = behind;
            rest = rest.substring(0, last).strip();
        }
        Figure part = way == null ? null : PartsInWords.read(GrowthText.lower(rest), one);
        if (part != null) {
            return Growth.of(Growth.Form.RATE, way == Way.DOWN ? part.negated() : part);
        }
        Growth multiple = multiple(way, word, rest);
        return multiple != null ? multiple : signed(way, word, rest, GrowthText.hasPlus(rest));
    }

    /** What stands behind words of direction, without the words between them and the number. */
    private String amount(String word, String behind) {
        if (behind.isEmpty() || !Character.isLetter(behind.charAt(0))) {
            return behind;
        }
        if (GrowthText.starts(behind, "from ")) {
            throw unreadable(("'%s from' states two levels and no growth; pass the levels, or the change between "
                            + "them with its sign")
                    .formatted(word));
        }
        String bare = GrowthText.withoutColour(behind);
        return GrowthText.withoutColour(GrowthText.starts(bare, "by ") ? bare.substring(3) : bare);
    }

    /**
     * "Up to" is a hedge, unless the number can also be the index that a rise reached; after others "to" is unclear.
     */
    private Growth reached(String word, String rest) {
        if (!GrowthText.lower(word).equals("up")) {
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
        return growth(Growth.Form.FACTOR, index);
    }

    // ---- a multiple: doubled, twofold, 2.1 times, 2.1x

    private @Nullable Growth multiple(@Nullable Way way, String word, String rest) {
        String lower = GrowthText.lower(rest);
        int last = lower.lastIndexOf(' ') + 1;
        boolean isWord = last < lower.length() && Character.isLetter(lower.charAt(last));
        String end = isWord ? lower.substring(last) : "";
        GrowthWords.Multiple verb = isWord ? GrowthWords.multiple(end) : null;
        if (verb != null) {
            if (way != null) {
                throw contradiction(word, rest.substring(last));
            }
            return times(verb.way(), word, ratio(rest.substring(0, last) + verb.number()));
        }
        String count = isWord ? GrowthWords.count(end) : null;
        if (count != null) {
            return times(way, word, ratio(rest.substring(0, last) + count));
        }
        int factor = GrowthText.prefix(rest, FACTOR);
        if (factor > 0) {
            return times(way, word, ratio(rest.substring(factor)));
        }
        int times = GrowthText.timesStart(lower);
        if (times < 0) {
            return null;
        }
        String number = rest.substring(0, times);
        int start = number.lastIndexOf(' ') + 1;
        boolean isInWords = start < number.length() && Character.isLetter(number.charAt(start));
        String digits = isInWords ? GrowthWords.number(GrowthText.lower(number.substring(start))) : null;
        return times(way, word, ratio(digits == null ? number : number.substring(0, start) + digits));
    }

    private Growth times(@Nullable Way way, String word, Figure figure) {
        boolean divisor = way == Way.DOWN;
        if (way != null && isBelowOne(figure.low())) {
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
        return growth(divisor ? Growth.Form.DIVISOR : Growth.Form.FACTOR, figure);
    }

    /** Whether a number has nothing but zeros before its decimals. */
    private static boolean isBelowOne(BigDecimal number) {
        return number.signum() <= 0 || number.precision() <= number.scale();
    }

    // ---- a rate, points or an amount

    private Growth signed(@Nullable Way way, String word, String rest, boolean signed) {
        boolean plus = rest.startsWith("+");
        Figure printed = figure(plus ? rest.substring(1) : rest);
        boolean negative = printed.low().signum() < 0;
        if ((negative && (way != null || plus)) || (signed && way != null)) {
            throw signs(way, word, negative, negative ? printed.negated() : printed);
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

    private Growth growth(Growth.Form form, Figure figure) {
        try {
            return Growth.of(form, figure);
        } catch (IllegalArgumentException e) {
            throw unreadable(String.valueOf(e.getMessage()));
        }
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
            String why = WordsForGrowth.period(text)
                    .or(() -> WordsForGrowth.remedy(text))
                    .orElse(e.getMessage());
            throw new IllegalArgumentException("cannot parse growth from %s: %s".formatted(Text.quote(input), why), e);
        }
    }

    // ---- words

    /** A sign beside another one or beside a direction word; the amount is without it. */
    private IllegalArgumentException signs(@Nullable Way way, String word, boolean negative, Figure amount) {
        if (way != null && amount.low().signum() < 0) {
            return unreadable("'%s' goes with no range across zero, but was '%s'; leave the word out"
                    .formatted(word, negative ? amount.negated() : amount));
        }
        boolean hedged = amount.qualifier() != Qualifier.AS_PRINTED;
        String rise = (hedged ? "up " : "+") + amount;
        String fall = amount.negated().toString();
        String sign = negative ? fall : hedged ? "+" : rise;
        return unreadable(
                way != null && negative == (way == Way.DOWN)
                        ? "'%s' and '%s' say the same twice; write %s".formatted(word, sign, negative ? fall : rise)
                        : "'%s' and '%s' contradict each other; write %s for a rise or %s for a fall"
                                .formatted(way == null ? "+" : word, sign, rise, fall));
    }

    private IllegalArgumentException contradiction(String first, String second) {
        return unreadable("'%s' and '%s' contradict or repeat each other; keep one of them".formatted(first, second));
    }

    private IllegalArgumentException unreadable(String why) {
        return new IllegalArgumentException("cannot parse growth from %s: %s".formatted(Text.quote(input), why));
    }
}
