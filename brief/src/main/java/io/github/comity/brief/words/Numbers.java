package io.github.comity.brief.words;

import com.google.common.base.Splitter;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Printed;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers and figures in a language: the digits as printed, with its marks. */
final class Numbers {
    private static final String SPACE = "\u00A0";

    private final Words words;
    private final String decimal;
    private final String group;
    private final int groupedFrom;

    Numbers(Words words) {
        this.words = words;
        this.decimal = words.say("number.decimal");
        this.group = words.say("number.group");
        this.groupedFrom = Integer.parseInt(words.say("number.grouped-from"));
    }

    /** The digits of a number as they are, with the marks of the language. */
    String number(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(plain.length() + 8);
        if (value.signum() < 0) {
            out.append('\u2212');
        }
        if (whole.length() < groupedFrom) {
            out.append(whole);
        } else {
            int first = whole.length() % 3;
            out.append(whole, 0, first);
            for (int i = first; i < whole.length(); i += 3) {
                out.append(out.isEmpty() || i == 0 ? "" : group).append(whole, i, i + 3);
            }
        }
        return point < 0
                ? out.toString()
                : out.append(decimal).append(plain, point + 1, plain.length()).toString();
    }

    /** The same with a sign, where it is not zero. */
    String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + number(value);
    }

    /** The magnitude word and unit, such as "million USD". */
    String unit(Magnitude magnitude, Unit unit) {
        return unit("", magnitude, unit);
    }

    private String unit(String number, Magnitude magnitude, Unit unit) {
        String word = magnitude == Magnitude.ONE ? "" : words.label(magnitude);
        String name = unitName(word.isEmpty() ? number : "", unit);
        return word + (word.isEmpty() || name.isEmpty() ? "" : SPACE) + name;
    }

    private String unitName(String number, Unit unit) {
        return switch (unit.kind()) {
            case MONEY -> unit.symbol();
            case PERCENT -> "%";
            case PERCENTAGE_POINT -> words.say("unit.points");
            case RATIO, RANK, UNSTATED -> "";
            case COUNT -> counted(number, unit.symbol());
            case PHYSICAL -> Foreign.text(unit.symbol());
        };
    }

    /** Things of a number, possibly none, in the form that the language has for it, where it has a word for them. */
    private String counted(String number, String things) {
        return words.find("count." + Words.key(things))
                .map(Splitter.on('|')::splitToList)
                .map(forms -> forms.get(form(number)))
                .orElseGet(() -> Foreign.text(things));
    }

    /** Which form a number takes: 0 for one, 1 for some, 2 for many; 21 counts as one where its last digit does. */
    private int form(String number) {
        if (words.say("count.by-last-digit").equals("no")) {
            return number.equals("1") ? 0 : 2;
        }
        if (number.isEmpty() || !Character.isDigit(number.charAt(number.length() - 1))) {
            return 2;
        }
        if (number.contains(decimal)) {
            return 1;
        }
        int last = number.charAt(number.length() - 1) - '0';
        boolean isTeen = number.length() > 1 && number.charAt(number.length() - 2) == '1';
        return isTeen || last == 0 || last > 4 ? 2 : last == 1 ? 0 : 1;
    }

    /** A number with its unit; per cent by the habit of the language. */
    String amount(String number, Magnitude magnitude, Unit unit) {
        if (unit.equals(Unit.PERCENT) && magnitude == Magnitude.ONE) {
            return words.say("unit.percent", number);
        }
        if (unit.kind() == Unit.Kind.RANK) {
            return words.say("unit.rank", number);
        }
        String name = unit(number, magnitude, unit);
        return name.isEmpty() ? number : number + SPACE + name;
    }

    /** A figure as printed: its digits, magnitude word, unit and hedge word. */
    String figure(Figure figure) {
        return hedged(figure.qualifier(), amount(digits(figure), figure.magnitude(), figure.unit()));
    }

    /** The digits of a figure and its hedge word; the magnitude word only where it is not the expected one. */
    String bare(Figure figure, Magnitude expected) {
        return hedged(
                figure.qualifier(),
                figure.magnitude() == expected
                        ? digits(figure)
                        : digits(figure) + SPACE + unit(figure.magnitude(), Unit.RATIO));
    }

    private String digits(Figure figure) {
        return figure.isRange() ? range(figure.low(), figure.high()) : number(figure.value());
    }

    private String hedged(Qualifier qualifier, String text) {
        return qualifier == Qualifier.AS_PRINTED || qualifier == Qualifier.RANGE
                ? text
                : words.say("Qualifier." + qualifier.name(), text);
    }

    /** Two numbers as a range. */
    String range(BigDecimal low, BigDecimal high) {
        return low.signum() < 0 || high.signum() < 0
                ? words.say("number.range", number(low), number(high))
                : number(low) + "–" + number(high);
    }

    /** A growth as printed: with its sign, or as a factor. */
    String growth(Growth growth) {
        Figure figure = growth.figure();
        return switch (growth.form()) {
            case RATE, POINTS, ABSOLUTE ->
                hedged(
                        figure.qualifier(),
                        amount(
                                figure.isRange() ? digits(figure) : signed(figure.value()),
                                figure.magnitude(),
                                figure.unit()));
            case FACTOR, DIVISOR -> hedged(figure.qualifier(), factor(growth.form(), figure));
        };
    }

    /** A factor such as 1.2 times, or 118.3% of the level. */
    private String factor(Growth.Form form, Figure figure) {
        if (!figure.unit().equals(Unit.PERCENT)) {
            return words.say("growth." + form.name(), digits(figure));
        }
        String percent = amount(digits(figure), figure.magnitude(), figure.unit());
        return words.say(form == Growth.Form.FACTOR ? "growth.INDEX" : "growth.BASE", percent);
    }

    /** What a claim says as printed: a growth with its sign, all else as a figure. */
    String said(Claim claim) {
        return claim.growth().map(this::growth).orElseGet(() -> figure(claim.figure()));
    }

    /** Another figure in place of a claim's own. */
    String said(Claim claim, Figure figure) {
        return claim.growth()
                .filter(g -> figure.unit().equals(claim.unit()))
                .map(g -> growth(Growth.of(g.form(), figure)))
                .orElseGet(() -> figure(figure));
    }

    /** A derived number with its bounds where the number alone does not say them. */
    String derived(Derived derived, boolean withSign) {
        Printed printed = derived.printed();
        String number = withSign ? signed(value(printed)) : number(value(printed));
        String amount = amount(number, derived.magnitude(), derived.unit());
        return bounds(printed).map(b -> words.say("number.derived", amount, b)).orElse(amount);
    }

    static BigDecimal value(Printed printed) {
        return new BigDecimal(printed.number());
    }

    /** The bounds of a derived number as digits, unless the number alone says them. */
    Optional<String> bounds(Printed printed) {
        if (printed.isBare()) {
            return Optional.empty();
        }
        if (printed.low().isEmpty() || printed.high().isEmpty()) {
            return Optional.of(
                    printed.low().isEmpty()
                            ? words.say("Qualifier.AT_MOST", number(new BigDecimal(printed.high())))
                            : words.say("Qualifier.AT_LEAST", number(new BigDecimal(printed.low()))));
        }
        return Optional.of(range(new BigDecimal(printed.low()), new BigDecimal(printed.high())));
    }

    /** Bounds of a figure's unit in words, rounded outward to one digit more than the figure shows. */
    String interval(Bounds bounds, Figure like) {
        int exponent = like.magnitude().exponent();
        int scale = Math.max(0, like.low().scale()) + 1;
        Optional<BigDecimal> low = bounds.lower().map(l -> shown(l.movePointLeft(exponent), scale, RoundingMode.FLOOR));
        Optional<BigDecimal> high =
                bounds.upper().map(u -> shown(u.movePointLeft(exponent), scale, RoundingMode.CEILING));
        if (low.isPresent() && high.isPresent()) {
            String digits = low.get().compareTo(high.get()) == 0 ? number(low.get()) : range(low.get(), high.get());
            return amount(digits, like.magnitude(), like.unit());
        }
        return low.map(l -> words.say("Qualifier.AT_LEAST", amount(number(l), like.magnitude(), like.unit())))
                .or(() ->
                        high.map(h -> words.say("Qualifier.AT_MOST", amount(number(h), like.magnitude(), like.unit()))))
                .orElseGet(() -> words.say("number.any"));
    }

    private static BigDecimal shown(BigDecimal value, int scale, RoundingMode rounding) {
        return value.setScale(scale, rounding);
    }
}
