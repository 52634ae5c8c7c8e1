package io.github.comity.formats.json;

import static io.github.comity.formats.json.Scalars.BOOLEAN;
import static io.github.comity.formats.json.Scalars.DECIMAL;
import static io.github.comity.formats.json.Scalars.TEXT;
import static io.github.comity.formats.json.Values.set;

import io.github.comity.figure.Bounds;
import io.github.comity.figure.DecimalMark;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Magnitude;
import io.github.comity.figure.NumberStyle;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Rational;
import io.github.comity.figure.Unit;
import io.github.comity.period.EventDate;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;
import java.math.BigDecimal;
import java.util.Optional;

/** Figures, bounds, dates and sources. */
final class FigureCodecs {
    static final Codec<Unit> UNIT = Scalars.text(Unit::parse);
    static final Codec<Magnitude> MAGNITUDE = Scalars.constants(Magnitude.class, Magnitude::label);
    static final Codec<Rational> RATIONAL = Scalars.text(Rational::parse);
    static final Codec<ReportingPeriod> PERIOD = Scalars.text(ReportingPeriod::parse);
    static final Codec<EventDate> DATE = Scalars.text(EventDate::parse);

    static final Codec<Figure> FIGURE = Shape.<Figure>of("figure")
            .required("value", DECIMAL, Figure::low, set("value"))
            .optional("to", DECIMAL, f -> f.isRange() ? Optional.of(f.high()) : Optional.empty(), set("to"))
            .unless(Magnitude.ONE, "magnitude", MAGNITUDE, Figure::magnitude, set("magnitude"))
            .required("unit", UNIT, Figure::unit, set("unit"))
            .unless(
                    Qualifier.AS_PRINTED,
                    "qualifier",
                    Scalars.constants(Qualifier.class, Qualifier::label),
                    f -> f.isRange() ? Qualifier.AS_PRINTED : f.qualifier(),
                    set("qualifier"))
            .build(FigureCodecs::figure);

    static final Codec<Bounds> BOUNDS = Shape.<Bounds>of("bounds")
            .optional("lower", DECIMAL, Bounds::lower, set("lower"))
            .optional("upper", DECIMAL, Bounds::upper, set("upper"))
            .unless(false, "empty", BOOLEAN, Bounds::isEmpty, set("empty"))
            .build(FigureCodecs::bounds);

    static final Codec<NumberStyle> NUMBER_STYLE = Shape.<NumberStyle>of("numberStyle")
            .required(
                    "decimalMark",
                    Scalars.constants(DecimalMark.class, DecimalMark::label),
                    NumberStyle::decimalMark,
                    set("decimalMark"))
            .required("dollar", UNIT, NumberStyle::dollar, set("dollar"))
            .build(v -> new NumberStyle(v.get("decimalMark"), v.get("dollar")));

    static final Codec<Source> SOURCE = Shape.<Source, Source.Builder>of("source", Source::builder)
            .required("publisher", TEXT, Source::publisher, Source.Builder::publisher)
            .optional("dataOwner", TEXT, Source::dataOwner, Source.Builder::dataOwner)
            .optional("published", DATE, Source::published, Source.Builder::published)
            .optional("citing", TEXT, Source::citing, Source.Builder::citing)
            .optional("title", TEXT, Source::title, Source.Builder::title)
            .optional("url", TEXT, Source::url, Source.Builder::url)
            .unless(NumberStyle.ENGLISH, "numberStyle", NUMBER_STYLE, Source::numberStyle, Source.Builder::numberStyle)
            .build(Source.Builder::build);

    private FigureCodecs() {}

    private static Figure figure(Values v) {
        BigDecimal low = v.get("value");
        Magnitude magnitude = v.getOr("magnitude", Magnitude.ONE);
        Unit unit = v.get("unit");
        Qualifier qualifier = v.getOr("qualifier", Qualifier.AS_PRINTED);
        Optional<BigDecimal> high = v.optional("to");
        Figure figure =
                high.map(h -> Figure.range(low, h, magnitude, unit)).orElseGet(() -> Figure.of(low, magnitude, unit));
        return qualifier == Qualifier.AS_PRINTED ? figure : figure.withQualifier(qualifier);
    }

    private static Bounds bounds(Values v) {
        Optional<BigDecimal> lower = v.optional("lower");
        Optional<BigDecimal> upper = v.optional("upper");
        if (v.getOr("empty", false)) {
            if (lower.isPresent() || upper.isPresent()) {
                throw new IllegalArgumentException(
                        "bounds must be empty or have ends, but were empty with an end; leave one of them out");
            }
            return Bounds.EMPTY;
        }
        return lower.isPresent() && upper.isPresent()
                ? Bounds.of(lower.get(), upper.get())
                : lower.map(Bounds::atLeast).or(() -> upper.map(Bounds::atMost)).orElse(Bounds.UNBOUNDED);
    }
}
