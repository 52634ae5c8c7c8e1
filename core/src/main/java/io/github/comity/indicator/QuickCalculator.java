package io.github.comity.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Operand;
import io.github.comity.figure.DecimalMark;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Works out one sum that is written as people write it, for who has two figures and a question.
 *
 * <pre>{@code
 * QuickCalculator.of("626.8 million USD (+48.4%)")
 *         // implied previous level ≈ 422.37 million USD (422.19–422.55),
 *         // implied change ≈ 204.43 million USD (204.26–204.59)
 * }</pre>
 *
 * <table>
 * <caption>What can be asked</caption>
 * <tr><th>text</th><th>answer</th></tr>
 * <tr><td>{@code LEVEL (GROWTH)}, {@code LEVEL, GROWTH}, {@code LEVEL +5%}, {@code LEVEL up 5%}</td>
 * <td>the level before, and the change</td></tr>
 * <tr><td>{@code LEVEL -> LEVEL}, also {@code →}, {@code to} and {@code from LEVEL to LEVEL}</td>
 * <td>growth and change from the first to the second</td></tr>
 * <tr><td>{@code LEVEL + LEVEL + ...}, also {@code plus}</td><td>the sum</td></tr>
 * <tr><td>{@code LEVEL - LEVEL}, also {@code minus}</td><td>the difference</td></tr>
 * <tr><td>{@code LEVEL / LEVEL}</td><td>the ratio</td></tr>
 * <tr><td>{@code LEVEL of LEVEL}, also {@code от}, {@code из}, {@code z}, {@code von}; {@code share of LEVEL in
 * LEVEL}</td><td>the share of the first in the second</td></tr>
 * <tr><td>{@code PERCENT of LEVEL}</td><td>the part</td></tr>
 * </table>
 *
 * <p>All signs but the arrow stand between blanks, since {@code USD +5%} is a growth. Beside another sign, {@code to}
 * is that of a range. Figures are taken as printed, about no subject, so that nobody checks whether they may be put
 * together. It has no state.
 */
public final class QuickCalculator {
    private static final int LONGEST_TEXT = 1_000;
    private static final Pattern ARROW = Pattern.compile("\\s*(?:-+>|=>|→)\\s*");
    private static final Pattern SIGN =
            Pattern.compile("(?i)(?<=^|\\s)(?:->|(?<!up )to|\\+|plus|[-−–—]|minus|[/÷]|of|от|из|z|ze|von)(?=\\s|$)");

    /** Words around figures that say what is asked, and the sign that they stand for. */
    private static final ImmutableMap<Pattern, String> WORDS = ImmutableMap.of(
            Pattern.compile("(?i)^(?:growth |change |increase )?from (?=.+ (?:to|->) )"), "",
            Pattern.compile("(?i)^(?:share of )(.+) in (?=.)"), "$1 of ",
            Pattern.compile("(?i) as (?:a )?(?:share|percentage|%) of "), " of ",
            Pattern.compile("^=\\s*|\\s*[=?]$"), "");
    /** Signs without the blanks that they need. */
    private static final Pattern UNSPACED =
            Pattern.compile("(?<=[\\p{L}\\p{Nd}%€$)])\\s*([-+−–/])\\s*(?=[\\p{Nd}€$£¥])");

    private QuickCalculator() {}

    /** What can be asked of two figures; the sum of more as well. */
    private enum Operation {
        CHANGE,
        SUM,
        DIFFERENCE,
        RATIO,
        SHARE
    }

    /** A sign between figures. */
    private record Sign(Operation operation, String text, int start, int end) {
        /** Whether it may also stand in a range. */
        boolean isOfRange() {
            return text.equals("to");
        }
    }

    /**
     * Works out a sum whose figures have a decimal point.
     *
     * @param text the sum, such as {@code "147.7 million USD / 479.1 million USD"}
     * @return the answers, each a number with bounds, or undefined with the reason
     * @throws IllegalArgumentException if the text is no such sum, or a figure in it cannot be read
     */
    public static ImmutableList<Derived> of(CharSequence text) {
        Given.argument("text", "QuickCalculator.of", text);
        return of(text, DecimalMark.POINT);
    }

    /**
     * Works out a sum.
     *
     * @param text the sum, such as {@code "1,2 Mrd. EUR (+5,3 %)"}
     * @param mark which character separates the decimals
     * @return the answers, each a number with bounds, or undefined with the reason
     * @throws IllegalArgumentException if the text is no such sum, or a figure in it cannot be read
     */
    public static ImmutableList<Derived> of(CharSequence text, DecimalMark mark) {
        Given.arguments("QuickCalculator.of", "text", text, "mark", mark);
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("sum must have at most %s characters, but was %s; ask one question"
                    .formatted(LONGEST_TEXT, text.length()));
        }
        String sum = ARROW.matcher(text).replaceAll(" -> ").strip();
        for (Map.Entry<Pattern, String> words : WORDS.entrySet()) {
            sum = words.getKey().matcher(sum).replaceFirst(words.getValue());
        }
        List<Sign> all = signs(sum);
        List<Sign> certain = all.stream().filter(s -> !s.isOfRange()).toList();
        List<Sign> signs = certain.isEmpty() ? all : certain;
        if (signs.isEmpty()) {
            return grown(sum, mark);
        }
        Operation operation = signs.get(0).operation();
        boolean isOne = operation == Operation.SUM || signs.size() == 1;
        if (!isOne || signs.stream().anyMatch(s -> s.operation() != operation)) {
            throw several(sum, all, mark);
        }
        return worked(operation, operands(sum, signs, all, mark));
    }

    /** The signs of a text; those in parentheses at its end are of a growth. */
    private static List<Sign> signs(String sum) {
        int end = sum.endsWith(")") ? sum.lastIndexOf('(') : sum.length();
        List<Sign> signs = new ArrayList<>();
        Matcher matcher = SIGN.matcher(sum);
        while (matcher.find() && (end < 0 || matcher.start() < end)) {
            String sign = matcher.group().toLowerCase(Locale.ROOT);
            Operation operation = switch (sign) {
                case "->", "to" -> Operation.CHANGE;
                case "+", "plus" -> Operation.SUM;
                case "/", "÷" -> Operation.RATIO;
                case "of", "от", "из", "z", "ze", "von" -> Operation.SHARE;
                default -> Operation.DIFFERENCE;
            };
            signs.add(new Sign(operation, sign, matcher.start(), matcher.end()));
        }
        return signs;
    }

    private static ImmutableList<Derived> worked(Operation operation, List<Operand> parts) {
        Operand first = parts.get(0);
        Operand second = parts.get(1);
        boolean isGrown = second.unit().equals(Unit.PERCENT)
                && !first.unit().equals(Unit.PERCENT)
                && !first.unit().equals(Unit.PERCENTAGE_POINT);
        if (isGrown && (operation == Operation.SUM || operation == Operation.DIFFERENCE)) {
            throw new IllegalArgumentException(
                    ("sum must be of one unit, but was %1$s and %2$s; the level before a growth is asked for as in "
                                    + "%1$s (%3$s%2$s), and a part of a level as in %2$s of %1$s")
                            .formatted(first.label(), second.label(), operation == Operation.SUM ? "+" : "-"));
        }
        return switch (operation) {
            case CHANGE ->
                ImmutableList.of(
                        GrowthCalculator.growth(second, first), ChangeCalculator.absoluteChange(second, first));
            case SUM -> ImmutableList.of(LevelCalculator.sum(parts));
            case DIFFERENCE -> ImmutableList.of(LevelCalculator.difference(first, second));
            case RATIO -> ImmutableList.of(LevelCalculator.ratio(first, second));
            case SHARE -> {
                boolean isPart =
                        first.unit().equals(Unit.PERCENT) && !second.unit().equals(Unit.PERCENT);
                yield ImmutableList.of(
                        isPart
                                ? LevelCalculator.part(second, first)
                                : LevelCalculator.share(first, second).inPercent());
            }
        };
    }

    /** The figures between signs; a part that cannot be read may have a further sign in it. */
    private static List<Operand> operands(String sum, List<Sign> signs, List<Sign> all, DecimalMark mark) {
        List<Operand> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= signs.size(); i++) {
            int to = i < signs.size() ? signs.get(i).start() : sum.length();
            String part = sum.substring(from, to).strip();
            if (part.isEmpty()) {
                throw new IllegalArgumentException(
                        ("sum must have a figure on both sides of '%1$s', but was %2$s; write both, as in 5 million "
                                        + "USD %1$s 3 million USD")
                                .formatted(
                                        signs.get(Math.min(i, signs.size() - 1)).text(), Text.quote(sum)));
            }
            found.add(operand(sum, part, all, mark));
            from = i < signs.size() ? signs.get(i).end() : to;
        }
        return found;
    }

    private static Operand operand(String sum, String part, List<Sign> all, DecimalMark mark) {
        try {
            return Operand.of(Figure.parse(part, mark));
        } catch (IllegalArgumentException e) {
            throw signs(part).isEmpty() ? e : several(sum, all, mark);
        }
    }

    private static IllegalArgumentException several(String sum, List<Sign> all, DecimalMark mark) {
        String first = sum.substring(0, all.get(1).start()).strip();
        return new IllegalArgumentException(
                ("sum must have one sign between two figures, or + between several, but was %s; ask for one after "
                                + "the other%s")
                        .formatted(Text.quote(sum), isDefined(first, mark) ? ", first " + first : ""));
    }

    private static boolean isDefined(String sum, DecimalMark mark) {
        try {
            return of(sum, mark).stream().allMatch(Derived::isDefined);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static ImmutableList<Derived> grown(String sum, DecimalMark mark) {
        Split split = Split.of(sum);
        if (split == null) {
            throw noSum(sum, mark);
        }
        Operand level = Operand.of(Figure.parse(split.level(), mark));
        if (level.unit().equals(Unit.PERCENT) && "+-−".indexOf(split.level().charAt(0)) >= 0) {
            throw new IllegalArgumentException(
                    "sum must begin with a level, but was %s, which begins with a growth; write the level before it"
                            .formatted(Text.quote(sum)));
        }
        Growth growth = Growth.parse(split.growth(), mark);
        Derived before = GrowthCalculator.impliedPrevious(level, growth);
        return growth.factorBounds().isPresent()
                ? ImmutableList.of(before, ChangeCalculator.impliedChange(level, growth))
                : ImmutableList.of(before);
    }

    private static IllegalArgumentException noSum(String sum, DecimalMark mark) {
        String spaced = UNSPACED.matcher(sum).replaceAll(" $1 ");
        return new IllegalArgumentException(
                !spaced.equals(sum) && isDefined(spaced, mark)
                        ? "sum must have blanks around its signs, but was %s; write %s"
                                .formatted(Text.quote(sum), spaced)
                        : ("sum must be a level with its growth, or two figures with ->, +, -, / or 'of' between "
                                        + "them, but was %s; write for instance 626.8 million USD (+48.4%%)")
                                .formatted(Text.quote(sum)));
    }

    private record Split(String level, String growth) {
        /** A level and a growth in words: {@code 5 million USD up by 3%}. */
        private static final Pattern GROWN =
                Pattern.compile("(?i)(.+?)\\s+((?:up|down)(?!\\s+to\\b)(?:\\s+by)?\\s+\\S.*)");

        static @Nullable Split of(String sum) {
            int open = sum.lastIndexOf('(');
            if (open > 0 && sum.endsWith(")")) {
                return new Split(
                        sum.substring(0, open).strip(),
                        sum.substring(open + 1, sum.length() - 1).strip());
            }
            int comma = sum.lastIndexOf(", ");
            if (comma > 0) {
                return new Split(
                        sum.substring(0, comma).strip(),
                        sum.substring(comma + 1).strip());
            }
            Matcher grown = GROWN.matcher(sum);
            if (grown.matches()) {
                return new Split(grown.group(1), grown.group(2));
            }
            for (int i = sum.length() - 1; i > 0; i--) {
                if ("+-−".indexOf(sum.charAt(i)) >= 0 && sum.charAt(i - 1) == ' ') {
                    return new Split(sum.substring(0, i).strip(), sum.substring(i));
                }
            }
            return null;
        }
    }
}
