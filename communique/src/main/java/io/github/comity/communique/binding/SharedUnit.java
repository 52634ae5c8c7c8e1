package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.language.Category;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the unit of a bare number right behind a flow word where another figure of the sentence tells it: <i>trade was
 * 1,507.2 million euros, exports 489.5 and imports 1,017.7</i>; <i>exports of 389.4 and imports of 231.7 million</i>;
 * or of a bare number of another time in a bracket: <i>338 million euros (2022: 371)</i>.
 */
final class SharedUnit {
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    /** Of two flows one is hardly ever so many times the other, where one word of magnitude is for both. */
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(50);

    /** A level of another time is hardly ever so many times the one before its bracket. */
    private static final BigDecimal MOST_TIMES_LATER = BigDecimal.TEN;

    private final List<Element> sentence;

    SharedUnit(List<Element> sentence) {
        this.sentence = sentence;
    }

    /** The unit and the magnitude of a number, or null if they are not sure. */
    @Nullable
    HeadUnit of(Amount number) {
        boolean isBare = number.kind() == Amount.Kind.BARE && number.magnitude() == null && number.sign() == 0;
        Amount outside = isBare ? outside(index(number)) : null;
        if (outside != null) {
            return isLike(number, outside, MOST_TIMES_LATER) ? unitOf(outside) : null;
        }
        boolean isExact = number.low().scale() > 0 || number.low().compareTo(LAST_YEAR) > 0;
        int at = isBare && isExact ? index(number) : 0;
        Flow flow = flowRightBefore(at);
        if (flow == null) {
            return null;
        }
        Amount whole = whole(at);
        if (whole != null) {
            BigDecimal inOnes = number.with(Amount.Kind.MONEY, whole.magnitude(), whole.unit())
                    .inOnes();
            return inOnes.compareTo(whole.inOnes()) < 0 ? unitOf(whole) : null;
        }
        Amount next = next(at, flow);
        return next == null || !isLike(number, next, MOST_TIMES) ? null : unitOf(next);
    }

    private static HeadUnit unitOf(Amount sum) {
        return new HeadUnit(sum.unit(), sum.magnitude());
    }

    private static boolean isLike(Amount number, Amount next, BigDecimal most) {
        BigDecimal one = number.low();
        BigDecimal other = next.low();
        return one.compareTo(other.multiply(most)) < 0 && other.compareTo(one.multiply(most)) < 0;
    }

    /**
     * The sum before the bracket in which a number stands with its time alone: 338 million euros (2022: 371); or null.
     */
    private @Nullable Amount outside(int at) {
        int before = BracketTimes.isNumberOfTime(sentence, at) ? BracketTimes.outside(sentence, at) : -1;
        Amount sum = before < 0 ? null : sentence.get(before).amount();
        return isWhole(sum) ? sum : null;
    }

    private int index(Amount amount) {
        for (int i = 0; i < sentence.size(); i++) {
            if (amount.equals(sentence.get(i).amount())) {
                return i;
            }
        }
        return 0;
    }

    /** The flow of one side right before a place, with small words and a verb of a level between; or null. */
    private @Nullable Flow flowRightBefore(int at) {
        for (int i = at - 1; i >= 0; i--) {
            Element element = sentence.get(i);
            Flow flow = element.flow();
            if (flow != null) {
                return flow.concept().isOneWay() && !flow.concept().isVerb() ? flow : null;
            }
            if (!(element.isIdle() || element.is(Category.OF) || element.is(Category.LEVEL))) {
                return null;
            }
        }
        return null;
    }

    /** The sum of trade, whole with its unit, that the sentence tells before a place; or null. */
    private @Nullable Amount whole(int to) {
        for (int i = 0; i < to; i++) {
            Amount sum = sentence.get(i).amount();
            if (isWhole(sum)) {
                return flowOf(i) == Concept.TRADE ? sum : null;
            }
        }
        return null;
    }

    private static boolean isWhole(@Nullable Amount sum) {
        return sum != null && sum.kind() == Amount.Kind.MONEY && sum.unit() != null && sum.magnitude() != null;
    }

    private @Nullable Concept flowOf(int sum) {
        for (int i = sum - 1; i >= 0; i--) {
            Flow flow = sentence.get(i).flow();
            if (flow != null) {
                return flow.concept();
            }
        }
        return null;
    }

    /** The sum of the other flow that comes next, behind "and" and with nothing else between; or null. */
    private @Nullable Amount next(int from, Flow flow) {
        Flow other = null;
        boolean isAnd = false;
        for (Element element : sentence.subList(from + 1, sentence.size())) {
            Amount sum = element.amount();
            if (sum != null) {
                boolean isOther = other != null && Excess.isOpposite(flow.concept(), other.concept());
                return isAnd && isOther && isWhole(sum) ? sum : null;
            }
            isAnd |= element.is(Category.AND);
            other = element.flow() == null ? other : element.flow();
            boolean passes = element.flow() != null
                    || element.isIdle()
                    || element.is(Category.AND)
                    || element.is(Category.OF)
                    || element.is(Category.LEVEL);
            if (!passes) {
                return null;
            }
        }
        return null;
    }
}
