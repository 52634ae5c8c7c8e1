package io.github.comity.communique.construct;

import io.github.comity.communique.construct.NumberReader.Numeric;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Entry;
import io.github.comity.figure.Magnitude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads nouns that are numbers: two dozen, une centaine d'entreprises, две сотни, more than a thousand. */
final class NumeralNouns {
    private static final String ABOUT = "ABOUT";

    private NumeralNouns() {}

    /**
     * A number that a noun tells, with its article, if it tells one there.
     *
     * @param words the sentence
     * @param at where the noun, or its article, starts
     * @param count how many of it there are by the number before it, or null if there is none
     * @return the number, or null
     */
    static @Nullable Numeric read(Words words, int at, @Nullable BigDecimal count) {
        int article = count == null && words.is(at, Category.ONE) ? 1 : 0;
        Entry noun = words.find(at + article, Category.NUMERAL_NOUN);
        if (noun == null) {
            return null;
        }
        int slash = noun.value().indexOf('/');
        String kind = slash < 0 ? "" : noun.value().substring(slash + 1);
        boolean isNumber = switch (kind) {
            case "" -> !words.endsAt(at, Category.SEVERAL);
            case "HEDGE" -> count != null || words.endsAt(at, Category.HEDGE);
            case "PLURAL" -> count != null;
            default -> count != null || article > 0;
        };
        int end = at + article + noun.length();
        BigDecimal value =
                new BigDecimal(slash < 0 ? noun.value() : noun.value().substring(0, slash));
        boolean isThousand = value.compareTo(Magnitude.THOUSAND.factor()) == 0;
        boolean isOther = isThousand && (count != null || words.is(end, Category.SCALE) || isOfHead(words, at, end));
        if (!isNumber || isOther) {
            return null;
        }
        if (isThousand) {
            return new Numeric(end, BigDecimal.ONE, Magnitude.THOUSAND, true, kind.equals(ABOUT));
        }
        BigDecimal whole = count == null ? value : plain(value.multiply(count));
        int scale = words.skip(end, Category.OF);
        Numeric number = NumberReader.scaled(words, words.is(scale, Category.SCALE) ? scale : end, whole, true);
        return new Numeric(number.to(), number.value(), number.magnitude(), true, kind.equals(ABOUT));
    }

    /** Whether a thousand and the currency behind it are the unit of what follows: Handel, Tausend Euro: 2022 ... */
    private static boolean isOfHead(Words words, int at, int end) {
        UnitFinder.Found money = UnitFinder.money(words, end);
        if (money == null) {
            return false;
        }
        int to = money.to();
        boolean isOpened = words.isSign(at - 1, ',') || words.isSign(at - 1, '(') || words.endsAt(at, Category.IN);
        return isOpened && (to == words.size() || words.isSign(to, ':') || words.isSign(to, ')'));
    }

    private static BigDecimal plain(BigDecimal product) {
        return product.scale() > 0 && product.stripTrailingZeros().scale() <= 0 ? product.setScale(0) : product;
    }
}
