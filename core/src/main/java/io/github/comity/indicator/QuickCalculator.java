package io.github.comity.indicator;

import com.google.common.collect.ImmutableList;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Operand;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import java.util.ArrayList;
import java.util.List;
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
 * <tr><td>{@code LEVEL (GROWTH)}, {@code LEVEL, GROWTH}, {@code LEVEL +5%}</td><td>the level before, and the
 * change</td></tr>
 * <tr><td>{@code LEVEL -> LEVEL}, also {@code →} and {@code to}</td><td>growth and change from the first to the
 * second</td></tr>
 * <tr><td>{@code LEVEL + LEVEL + ...}</td><td>the sum</td></tr>
 * <tr><td>{@code LEVEL - LEVEL}</td><td>the difference</td></tr>
 * <tr><td>{@code LEVEL / LEVEL}</td><td>the ratio</td></tr>
 * <tr><td>{@code LEVEL of LEVEL}</td><td>the share of the first in the second</td></tr>
 * <tr><td>{@code PERCENT of LEVEL}</td><td>the part</td></tr>
 * </table>
 *
 * <p>Signs of operations stand between blanks. Figures are taken as printed, about no subject, so that nobody checks
 * whether they may be put together. It has no state.
 */
public final class QuickCalculator {
    private static final int LONGEST_TEXT = 1_000;

    private QuickCalculator() {}

    /**
     * Works out a sum.
     *
     * @param text the sum, such as {@code "147.7 million USD / 479.1 million USD"}
     * @return the answers, each a number with bounds, or undefined with the reason
     * @throws IllegalArgumentException if the text is no such sum, or a figure in it cannot be read
     */
    public static ImmutableList<Derived> of(CharSequence text) {
        Given.argument("text", "QuickCalculator.of", text);
        String sum = text.toString().strip();
        if (sum.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("sum must have at most %s characters, but was %s; ask one question"
                    .formatted(LONGEST_TEXT, sum.length()));
        }
        for (String arrow : List.of(" -> ", " → ", " to ")) {
            List<Operand> ends = operands(sum, arrow);
            if (ends.size() == 2) {
                return ImmutableList.of(
                        GrowthCalculator.growth(ends.get(1), ends.get(0)),
                        ChangeCalculator.absoluteChange(ends.get(1), ends.get(0)));
            }
        }
        List<Operand> parts = operands(sum, " + ");
        if (parts.size() > 1) {
            return ImmutableList.of(LevelCalculator.sum(parts));
        }
        for (String minus : List.of(" - ", " − ", " – ")) {
            List<Operand> both = operands(sum, minus);
            if (both.size() == 2) {
                return ImmutableList.of(LevelCalculator.difference(both.get(0), both.get(1)));
            }
        }
        List<Operand> ratio = operands(sum, " / ");
        if (ratio.size() == 2) {
            return ImmutableList.of(LevelCalculator.ratio(ratio.get(0), ratio.get(1)));
        }
        List<Operand> share = operands(sum, " of ");
        if (share.size() == 2) {
            boolean isPart = share.get(0).unit().equals(Unit.PERCENT)
                    && !share.get(1).unit().equals(Unit.PERCENT);
            return ImmutableList.of(
                    isPart
                            ? LevelCalculator.part(share.get(1), share.get(0))
                            : LevelCalculator.share(share.get(0), share.get(1)).inPercent());
        }
        return grown(sum);
    }

    /** The figures between signs; none where the sign does not occur. */
    private static List<Operand> operands(String sum, String sign) {
        List<Operand> found = new ArrayList<>();
        int from = 0;
        for (int at = sum.indexOf(sign); at >= 0; at = sum.indexOf(sign, from)) {
            found.add(Operand.of(Figure.parse(sum.substring(from, at).strip())));
            from = at + sign.length();
        }
        if (from > 0) {
            found.add(Operand.of(Figure.parse(sum.substring(from).strip())));
        }
        return found;
    }

    private static ImmutableList<Derived> grown(String sum) {
        Split split = Split.of(sum);
        if (split == null) {
            throw new IllegalArgumentException(
                    ("sum must be a level with its growth, or two figures with ->, +, -, / or 'of' between them, but "
                                    + "was %s; write for instance 626.8 million USD (+48.4%%)")
                            .formatted(Text.quote(sum)));
        }
        Operand level = Operand.of(Figure.parse(split.level()));
        Growth growth = Growth.parse(split.growth());
        Derived before = GrowthCalculator.impliedPrevious(level, growth);
        return growth.factorBounds().isPresent()
                ? ImmutableList.of(before, ChangeCalculator.impliedChange(level, growth))
                : ImmutableList.of(before);
    }

    private record Split(String level, String growth) {
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
            for (int i = sum.length() - 1; i > 0; i--) {
                if ("+-−".indexOf(sum.charAt(i)) >= 0 && sum.charAt(i - 1) == ' ') {
                    return new Split(sum.substring(0, i).strip(), sum.substring(i));
                }
            }
            return null;
        }
    }
}
