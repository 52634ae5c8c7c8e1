package io.github.comity.claim;

import com.google.common.collect.ImmutableList;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import io.github.comity.period.ReportingPeriod;
import java.util.Optional;

/**
 * What a claim is about, and what one can ask bounds for.
 *
 * <p>It is a question, not an answer: "exports of Kazakhstan to Czechia in 2023", "their growth against 2022", "their
 * share in total trade".
 *
 * <table>
 * <caption>Subjects and the units of their figures</caption>
 * <tr><th>subject</th><th>unit of its figure</th></tr>
 * <tr><td>{@link Level}</td><td>the quantity's unit</td></tr>
 * <tr><td>{@link Change}</td><td>percent, ratio, the quantity's unit or percentage points, by its form</td></tr>
 * <tr><td>{@link Share}</td><td>percent or ratio</td></tr>
 * <tr><td>{@link ShareChange}</td><td>percentage points, percent or ratio, by its form</td></tr>
 * <tr><td>{@link Ratio}</td><td>percent or ratio</td></tr>
 * <tr><td>{@link Difference}</td><td>the quantities' unit; percentage points between percentages</td></tr>
 * <tr><td>{@link Rank}</td><td>rank</td></tr>
 * </table>
 *
 * <p>What differs by kind is asked with a {@link SubjectVisitor}, so that the compiler finds what a new kind would
 * miss; {@link #as} asks for one kind alone.
 *
 * <p>Two subjects are equal when kind and components are equal. There is no order. All implementations are immutable
 * and thread-safe.
 */
public sealed interface Subject {
    /**
     * {@return whether a figure in a unit can be about this subject}
     *
     * @param unit the unit of the figure
     */
    default boolean accepts(Unit unit) {
        return visit(new SubjectUnits.Accepts(Given.argument("unit", "Subject.accepts", unit)));
    }

    /** {@return the unit of its bounds: by its kind that of the quantity, percent, ratio, points or rank} */
    default Unit unit() {
        return visit(new SubjectUnits());
    }

    /** {@return the quantity that the subject is mainly about: of a share the part, of a ratio the numerator} */
    default Quantity quantity() {
        return quantities().get(0);
    }

    /** {@return all quantities whose levels it is about, the main one first: of a change now and in the base period} */
    default ImmutableList<Quantity> quantities() {
        return visit(new SubjectQuantities());
    }

    /**
     * Answers a question in the way of the subject's kind.
     *
     * @param <R> the type of the answer
     * @param visitor the question, with an answer for each kind
     * @return the visitor's answer
     */
    <R> R visit(SubjectVisitor<R> visitor);

    /**
     * {@return this subject if it is of a kind, else empty}
     *
     * @param <S> the kind
     * @param kind the kind, such as {@code Subject.Change.class}
     */
    default <S extends Subject> Optional<S> as(Class<S> kind) {
        Given.argument("kind", "Subject.as", kind);
        return Optional.of(this).filter(kind::isInstance).map(kind::cast);
    }

    /** {@return the subject in a sentence, such as {@code "growth of exports of Kazakhstan to Czechia in 2023"}} */
    default String describe() {
        return visit(new SubjectDescription());
    }

    /** {@return the quantity whose level this is, or empty if it is not a level} */
    default Optional<Quantity> levelOf() {
        return as(Level.class).map(Level::quantity);
    }

    /** {@return whether it is the level or the change of one quantity, as a row of a table states them} */
    default boolean isLevelOrChange() {
        return this instanceof Level || this instanceof Change;
    }

    /**
     * {@return the level of a quantity}
     *
     * @param quantity the quantity
     */
    static Level level(Quantity quantity) {
        return new Level(quantity);
    }

    /**
     * {@return the change of a quantity since a base period}
     *
     * @param quantity the quantity in the later period
     * @param base the earlier period
     * @param form how the change is expressed
     */
    static Change change(Quantity quantity, ReportingPeriod base, Growth.Form form) {
        return new Change(quantity, base, form);
    }

    /**
     * {@return the share of a part in a whole}
     *
     * @param part the part
     * @param whole the whole
     */
    static Share share(Quantity part, Quantity whole) {
        return new Share(part, whole);
    }

    /**
     * {@return the ratio of one quantity to another that it is not a part of}
     *
     * @param numerator what is divided, such as exports
     * @param denominator what it is divided by, such as imports
     */
    static Ratio ratio(Quantity numerator, Quantity denominator) {
        return new Ratio(numerator, denominator);
    }

    /**
     * {@return the change of a share since a base period}
     *
     * @param share the share in the later period
     * @param base the earlier period
     * @param form how the change is expressed; not absolute
     * @throws IllegalArgumentException if the form is absolute
     */
    static ShareChange shareChange(Share share, ReportingPeriod base, Growth.Form form) {
        return new ShareChange(share, base, form);
    }

    /**
     * {@return the difference of two quantities of one unit}
     *
     * @param minuend what is reduced, such as exports
     * @param subtrahend what is taken away, such as imports
     * @throws IllegalArgumentException if the units differ
     */
    static Difference difference(Quantity minuend, Quantity subtrahend) {
        return new Difference(minuend, subtrahend);
    }

    /**
     * {@return the place of a quantity in a ranking}
     *
     * @param quantity the quantity
     * @param ranking what is ranked, such as {@code "export partners of Kazakhstan"}
     * @throws IllegalArgumentException if the ranking is blank, longer than 1,000 characters or unprintable
     */
    static Rank rank(Quantity quantity, String ranking) {
        return new Rank(quantity, ranking);
    }

    /**
     * The level of a quantity: how much it is.
     *
     * @param quantity the quantity
     */
    record Level(Quantity quantity) implements Subject {
        /**
         * Checks the components.
         *
         * @param quantity the quantity
         */
        public Level {
            Given.argument("quantity", "Subject.Level", quantity);
        }

        @Override
        public <R> R visit(SubjectVisitor<R> visitor) {
            return Given.argument("visitor", "Subject.Level.visit", visitor).level(this);
        }

        /** {@return the quantity's text} */
        @Override
        public String toString() {
            return quantity.toString();
        }
    }

    /**
     * The change of a quantity since a base period.
     *
     * @param quantity the quantity in the later period
     * @param base the earlier period
     * @param form how the change is expressed
     */
    record Change(Quantity quantity, ReportingPeriod base, Growth.Form form) implements Subject {
        /**
         * Checks the components.
         *
         * @param quantity the quantity in the later period
         * @param base the earlier period
         * @param form how the change is expressed
         */
        public Change {
            Given.arguments("Subject.Change", "quantity", quantity, "base", base, "form", form);
        }

        /** {@return the quantity in the base period} */
        public Quantity earlier() {
            return quantity.withPeriod(base);
        }

        @Override
        public <R> R visit(SubjectVisitor<R> visitor) {
            return Given.argument("visitor", "Subject.Change.visit", visitor).change(this);
        }

        /** {@return a text such as {@code "growth rate of exports KAZ-CZE 2023 USD against 2022"}} */
        @Override
        public String toString() {
            return form.label() + " of " + quantity + " against " + base;
        }
    }

    /**
     * The share of a part in a whole.
     *
     * @param part the part
     * @param whole the whole
     */
    record Share(Quantity part, Quantity whole) implements Subject {
        /**
         * Checks the components.
         *
         * @param part the part
         * @param whole the whole
         */
        public Share {
            Given.arguments("Subject.Share", "part", part, "whole", whole);
        }

        @Override
        public <R> R visit(SubjectVisitor<R> visitor) {
            return Given.argument("visitor", "Subject.Share.visit", visitor).share(this);
        }

        /** {@return a text such as {@code "share of ... in ..."}} */
        @Override
        public String toString() {
            return "share of " + part + " in " + whole;
        }
    }

    /**
     * The change of a share since a base period.
     *
     * <p>A share that rises from 2.6% to 3.4% changes by 0.8 percentage points or, by another form, 31 percent.
     *
     * @param share the share in the later period
     * @param base the earlier period
     * @param form how the change is expressed; not absolute
     */
    record ShareChange(Share share, ReportingPeriod base, Growth.Form form) implements Subject {
        /**
         * Checks the components.
         *
         * @param share the share in the later period
         * @param base the earlier period
         * @param form how the change is expressed
         * @throws IllegalArgumentException if the form is absolute
         */
        public ShareChange {
            Given.arguments("Subject.ShareChange", "share", share, "base", base, "form", form);
            if (form == Growth.Form.ABSOLUTE) {
                throw new IllegalArgumentException("change of " + share + " must be a rate, factor, divisor or in "
                        + "points, but was absolute; a difference of shares is in points");
            }
        }

        /** {@return the share in the base period} */
        public Share earlier() {
            return Subject.share(share.part().withPeriod(base), share.whole().withPeriod(base));
        }

        @Override
        public <R> R visit(SubjectVisitor<R> visitor) {
            return Given.argument("visitor", "Subject.ShareChange.visit", visitor)
                    .shareChange(this);
        }

        /** {@return a text such as {@code "change of share of ... in ... against 2022"}} */
        @Override
        public String toString() {
            return (form == Growth.Form.POINTS ? "change" : form.label()) + " of " + share + " against " + base;
        }
    }

    /**
     * One quantity divided by another that it is not a part of, such as exports by imports.
     *
     * @param numerator what is divided
     * @param denominator what it is divided by
     */
    record Ratio(Quantity numerator, Quantity denominator) implements Subject {
        /**
         * Checks the components.
         *
         * @param numerator what is divided
         * @param denominator what it is divided by
         */
        public Ratio {
            Given.arguments("Subject.Ratio", "numerator", numerator, "denominator", denominator);
        }

        @Override
        public <R> R visit(SubjectVisitor<R> visitor) {
            return Given.argument("visitor", "Subject.Ratio.visit", visitor).ratio(this);
        }

        /** {@return a text such as {@code "ratio of ... to ..."}} */
        @Override
        public String toString() {
            return "ratio of " + numerator + " to " + denominator;
        }
    }

    /**
     * One quantity less another of the same unit, such as exports less imports.
     *
     * @param minuend what is reduced
     * @param subtrahend what is taken away
     */
    record Difference(Quantity minuend, Quantity subtrahend) implements Subject {
        /**
         * Checks the components.
         *
         * @param minuend what is reduced
         * @param subtrahend what is taken away
         * @throws IllegalArgumentException if the units differ
         */
        public Difference {
            Given.arguments("Subject.Difference", "minuend", minuend, "subtrahend", subtrahend);
            if (!minuend.unit().equals(subtrahend.unit())) {
                throw new IllegalArgumentException(
                        "difference needs quantities of one unit, but was %s and %s; convert one first"
                                .formatted(minuend, subtrahend));
            }
        }

        @Override
        public <R> R visit(SubjectVisitor<R> visitor) {
            return Given.argument("visitor", "Subject.Difference.visit", visitor)
                    .difference(this);
        }

        /** {@return a text such as {@code "difference of ... and ..."}} */
        @Override
        public String toString() {
            return "difference of " + minuend + " and " + subtrahend;
        }
    }

    /**
     * The place of a quantity in a ranking.
     *
     * @param quantity the quantity
     * @param ranking what is ranked, such as {@code "export partners of Kazakhstan"}
     */
    record Rank(Quantity quantity, String ranking) implements Subject {
        /**
         * Checks the components.
         *
         * @param quantity the quantity
         * @param ranking what is ranked
         * @throws IllegalArgumentException if the ranking is blank, longer than 1,000 characters or unprintable
         */
        public Rank {
            Given.arguments("Subject.Rank", "quantity", quantity, "ranking", ranking);
            Text.requireName("ranking", ranking);
        }

        @Override
        public <R> R visit(SubjectVisitor<R> visitor) {
            return Given.argument("visitor", "Subject.Rank.visit", visitor).rank(this);
        }

        /** {@return a text such as {@code "rank of ... among export partners of Kazakhstan"}} */
        @Override
        public String toString() {
            return "rank of " + quantity + " among " + ranking;
        }
    }
}
