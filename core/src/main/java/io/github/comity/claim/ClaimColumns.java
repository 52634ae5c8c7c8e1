package io.github.comity.claim;

import static java.util.stream.Collectors.joining;

import io.github.comity.figure.Bounds;
import io.github.comity.figure.Figure;
import io.github.comity.source.Source;
import io.github.comity.table.Columns;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** What the rows of a table of claims look like. */
final class ClaimColumns {
    /** Where it is stated and for whom, without the figure. */
    static final Columns<Quantity> QUANTITY = Columns.<Quantity>none()
            .text("measure", q -> q.measure().name())
            .text("reporter", q -> q.reporter().name())
            .text("partner", q -> q.partner().name())
            .text("period", q -> q.period().toString())
            .text(
                    "coverage",
                    q -> q.coverage() == Coverage.UNSTATED ? "" : q.coverage().label())
            .text("scope", q -> q.scope().orElse(""))
            .text(
                    "prices",
                    q -> q.priceBasis() == PriceBasis.CURRENT
                            ? ""
                            : q.priceBasis().label());

    /** The figure in ones of its unit, with its guaranteed bounds. */
    static final Columns<Figure> FIGURE = Columns.<Figure>none()
            .number("value", f -> f.isRange() ? Optional.empty() : Optional.of(f.point()))
            .text("unit", f -> f.unit().symbol())
            .number("low", end(Bounds::lower))
            .number("high", end(Bounds::upper));

    /** All of a claim. */
    static final Columns<Claim> CLAIM = Columns.<Claim>none()
            .text("about", c -> c.subject().visit(new Kind()))
            .all(QUANTITY, c -> Optional.of(c.subject().quantity()))
            .text("against", c -> c.subject().visit(new Other()))
            .all(FIGURE, c -> Optional.of(c.figure()))
            .text("printed", Claim::printed)
            .text("status", c -> c.status().label())
            .text("publisher", c -> c.source().publisher())
            .text("data owner", c -> c.source().dataOwner().orElse(""))
            .text("published", c -> published(c.source()))
            .text("wording", c -> c.wording().orElse(""));

    /** What is stated about a quantity: one row, with the level and all growths. */
    static final Columns<StatedQuantity> STATED = Columns.<StatedQuantity>none()
            .all(QUANTITY, q -> Optional.of(q.quantity()))
            .all(FIGURE, q -> q.level().map(Claim::figure))
            .text("printed", q -> q.level().map(Claim::printed).orElse(""))
            .text("growth", q -> q.growths().stream().map(Claim::printed).collect(joining(", ")))
            .text("status", of(c -> c.status().label()))
            .text("publisher", of(c -> c.source().publisher()))
            .text("published", of(c -> published(c.source())));

    /** What follows from claims. */
    static final Columns<Derived> DERIVED = Columns.<Derived>none()
            .text("number", Derived::label)
            .number("value", d -> d.isDefined() ? Optional.of(d.point()) : Optional.empty())
            .text("unit", d -> d.unit().symbol())
            .number("low", d -> d.isDefined() ? d.bounds().lower() : Optional.empty())
            .number("high", d -> d.isDefined() ? d.bounds().upper() : Optional.empty())
            .text("printed", d -> d.isDefined() ? d.printed().toString() : "")
            .text(
                    "notes",
                    d -> d.notes().stream().map(Derived.Note::label).sorted().collect(joining(", ")))
            .text("formula", Derived::formula)
            .text("undefined", d -> d.undefined().map(Undefined::toString).orElse(""));

    private ClaimColumns() {}

    /** What the claims of a quantity have in common, or all of it where they differ. */
    private static Function<StatedQuantity, String> of(Function<Claim, String> text) {
        return q -> q.all().map(text).distinct().collect(joining(", "));
    }

    private static Function<Figure, Optional<BigDecimal>> end(Function<Bounds, Optional<BigDecimal>> end) {
        return f -> end.apply(f.bounds());
    }

    private static String published(Source source) {
        return source.published().map(Object::toString).orElse("");
    }

    /** What sort of figure it is, in a word or two. */
    private static final class Kind implements SubjectVisitor<String> {
        @Override
        public String level(Subject.Level level) {
            return "level";
        }

        @Override
        public String change(Subject.Change change) {
            return change.form().label();
        }

        @Override
        public String share(Subject.Share share) {
            return "share";
        }

        @Override
        public String shareChange(Subject.ShareChange change) {
            return "change of share";
        }

        @Override
        public String ratio(Subject.Ratio ratio) {
            return "ratio";
        }

        @Override
        public String difference(Subject.Difference difference) {
            return "difference";
        }

        @Override
        public String rank(Subject.Rank rank) {
            return "rank";
        }
    }

    /** What it is compared with: the base period, the whole, the denominator, the ranking. */
    private static final class Other implements SubjectVisitor<String> {
        @Override
        public String level(Subject.Level level) {
            return "";
        }

        @Override
        public String change(Subject.Change change) {
            return change.base().toString();
        }

        @Override
        public String share(Subject.Share share) {
            return Subject.level(share.whole()).describe();
        }

        @Override
        public String shareChange(Subject.ShareChange change) {
            return change.base().toString();
        }

        @Override
        public String ratio(Subject.Ratio ratio) {
            return Subject.level(ratio.denominator()).describe();
        }

        @Override
        public String difference(Subject.Difference difference) {
            return Subject.level(difference.subtrahend()).describe();
        }

        @Override
        public String rank(Subject.Rank rank) {
            return rank.ranking();
        }
    }
}
