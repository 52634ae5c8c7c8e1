package io.github.comity.brief.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.brief.chart.Svg.Anchor;
import io.github.comity.brief.section.Cell;
import io.github.comity.brief.section.InvestmentTable;
import io.github.comity.brief.section.InvestmentTable.Kind;
import io.github.comity.brief.section.InvestmentTable.Line;
import io.github.comity.brief.words.Foreign;
import io.github.comity.brief.words.Language;
import io.github.comity.claim.Derived;
import io.github.comity.figure.Bounds;
import io.github.comity.figure.Magnitude;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Investment per year, and what a cumulative figure leaves for the other years as a band at its yearly mean. */
final class InvestmentChart {
    private static final int WIDTH = 5200;
    private static final int HEIGHT = 2600;
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private record Bar(ReportingPeriod period, Value value, String shown) {}

    /** The time between two dates, and bounds of the mean per year in it. */
    private record Band(LocalDate start, LocalDate end, Value mean, String shown) {}

    private final InvestmentTable table;
    private final Language language;
    private final Magnitude magnitude;
    private final String id;
    private final String unit;
    private final ImmutableList<Bar> bars;
    private final Optional<Band> band;

    InvestmentChart(String id, InvestmentTable table, Language language) {
        this.id = id;
        this.table = table;
        this.language = language;
        this.magnitude = table.magnitude();
        this.unit = language.unit(magnitude, table.header().unit());
        this.bars =
                table.lines(Kind.YEAR).stream().flatMap(l -> bar(l).stream()).collect(ImmutableList.toImmutableList());
        this.band =
                table.lines(Kind.REST).stream().flatMap(l -> band(l).stream()).findFirst();
    }

    boolean isWorthwhile() {
        return bars.size() > 1 || band.isPresent();
    }

    private Optional<Bar> bar(Line line) {
        return Value.of(line.level(), magnitude)
                .map(v -> new Bar(line.period().orElseThrow(), v, Value.shown(line.level(), magnitude, language)));
    }

    private Optional<Band> band(Line rest) {
        Derived all = rest.level().derived().orElseThrow();
        ReportingPeriod period = rest.period().orElse(null);
        if (period == null || period.lengthInMonths().isEmpty() || !all.bounds().isBounded()) {
            return Optional.empty();
        }
        BigDecimal months = BigDecimal.valueOf(period.lengthInMonths().getAsInt());
        Bounds bounds = all.bounds().times(TWELVE).dividedBy(months);
        BigDecimal point = all.point().multiply(TWELVE).divide(months, 34, RoundingMode.HALF_EVEN);
        Derived mean = Derived.of("yearly mean", "", all.unit(), point, bounds, ImmutableList.of(all))
                .printedIn(magnitude);
        return Value.of(new Cell(Cell.State.DERIVED, Optional.empty(), Optional.of(mean)), magnitude)
                .map(v -> new Band(
                        period.start().orElseThrow(),
                        period.endExclusive().orElseThrow(),
                        v,
                        language.say("chart.mean", language.period(period), language.digits(mean.printed(), false))));
    }

    Chart chart() {
        String title = language.say("chart.investment", language.side(table.header()), unit);
        String description =
                band.map(b -> language.say("chart.band", title, b.shown())).orElse(title);
        return new Chart(
                id,
                "investment",
                Foreign.plain(title),
                Foreign.plain(description),
                svg(title, description),
                vega(title, description));
    }

    private String svg(String title, String description) {
        long top = 560;
        long bottom = HEIGHT - 300L;
        Scale scale = Scale.of(
                Stream.concat(bars.stream().map(Bar::value), band.stream().map(Band::mean))
                        .flatMap(v -> Stream.of(v.low(), v.high()))
                        .toList(),
                bottom,
                top);
        long left = 100
                + scale.ticks().stream()
                        .mapToLong(t -> Svg.width(language.number(t)))
                        .max()
                        .orElse(0);
        long right = WIDTH - 200L;
        LocalDate from = dates().min(LocalDate::compareTo).orElseThrow();
        LocalDate to = dates().max(LocalDate::compareTo).orElseThrow();
        TimeScale time = new TimeScale(from, to, left, right);
        Svg svg = new Svg(id, title, description, WIDTH, HEIGHT);
        svg.text(Ink.QUIET, Anchor.START, 0, 130, unit);
        for (BigDecimal tick : scale.ticks()) {
            long y = scale.at(tick);
            svg.line(tick.signum() == 0 ? Ink.AXIS : Ink.GRID, left, y, right, y);
            svg.text(Ink.QUIET, Anchor.END, left - 60, y + 40, language.number(tick));
        }
        band.ifPresent(b -> draw(svg, scale, time, b, right));
        bars.forEach(b -> draw(svg, scale, time, b));
        numbers(svg, scale, time, left);
        return svg.toString();
    }

    private Stream<LocalDate> dates() {
        return Stream.concat(
                bars.stream()
                        .flatMap(b -> Stream.of(
                                b.period().start().orElseThrow(),
                                b.period().endExclusive().orElseThrow())),
                band.stream().flatMap(b -> Stream.of(b.start(), b.end())));
    }

    private static void draw(Svg svg, Scale scale, TimeScale time, Band band, long right) {
        long zero = scale.at(BigDecimal.ZERO);
        long low = scale.at(band.mean().low());
        long high = scale.at(band.mean().high());
        long x = time.at(band.start());
        long width = time.at(band.end()) - x;
        svg.rect(Ink.BAND, x, Math.min(high, zero), width, Math.abs(zero - high));
        if (low - high > 10) {
            svg.rect(Ink.BAND, x, high, width, low - high);
        }
        svg.line(
                Ink.WHISKER,
                x,
                scale.at(band.mean().point()),
                x + width,
                scale.at(band.mean().point()));
        // above the chart, where no bar can be
        svg.text(Ink.WORDS, Anchor.START, x, 330, Svg.fitted(band.shown(), right - x));
    }

    private static void draw(Svg svg, Scale scale, TimeScale time, Bar bar) {
        long zero = scale.at(BigDecimal.ZERO);
        long x = time.at(bar.period().start().orElseThrow());
        long width = time.at(bar.period().endExclusive().orElseThrow()) - x;
        long y = scale.at(bar.value().point());
        svg.rect(Ink.EXPORTS, x + width / 10, Math.min(y, zero), width - width / 5, Math.abs(zero - y));
        long low = scale.at(bar.value().low());
        long high = scale.at(bar.value().high());
        if (low - high > 10) {
            svg.line(Ink.WHISKER, x + width / 2, low, x + width / 2, high);
        }
    }

    /** The number above each bar and its year below, as far as there is room. */
    private void numbers(Svg svg, Scale scale, TimeScale time, long left) {
        // the numbers of the axis end here
        long freeAbove = left - 60;
        long freeBelow = Long.MIN_VALUE;
        List<ReportingPeriod> shown = new ArrayList<>();
        for (Bar bar : bars) {
            LocalDate start = bar.period().start().orElseThrow();
            long middle = (time.at(start) + time.at(bar.period().endExclusive().orElseThrow())) / 2;
            long half = Svg.width(bar.shown()) / 2;
            if (middle - half > freeAbove && middle + half < WIDTH) {
                long y = Math.min(scale.at(bar.value().high().max(BigDecimal.ZERO)), scale.at(BigDecimal.ZERO));
                svg.text(Ink.WORDS, Anchor.MIDDLE, middle, y - 60, bar.shown());
                freeAbove = middle + half + 60;
            }
            String year = language.period(bar.period());
            long halfYear = Svg.width(year) / 2;
            if (middle - halfYear > freeBelow && middle + halfYear < WIDTH) {
                svg.text(Ink.QUIET, Anchor.MIDDLE, middle, HEIGHT - 90, year);
                freeBelow = middle + halfYear + 80;
                shown.add(bar.period());
            }
        }
        band.filter(b -> shown.isEmpty()
                        || time.at(b.start()) + Svg.width(firstYear(b)) + 80
                                < time.at(shown.get(0).start().orElseThrow()) - Svg.width(firstYear(b)) / 2)
                .ifPresent(b -> svg.text(Ink.QUIET, Anchor.START, time.at(b.start()), HEIGHT - 90, firstYear(b)));
    }

    private static String firstYear(Band band) {
        return Integer.toString(band.start().getYear());
    }

    private String vega(String title, String description) {
        String measure = language.measure(table.header().measure());
        ImmutableList.Builder<Map<String, Object>> values = ImmutableList.builder();
        band.ifPresent(b -> values.add(Vega.row(b.shown(), measure, b.mean())));
        bars.forEach(b -> values.add(Vega.row(language.period(b.period()), measure, b.value())));
        return Vega.bars(
                title,
                description,
                unit,
                values.build(),
                ImmutableMap.of("domain", ImmutableList.of(measure), "range", ImmutableList.of(Ink.EXPORTS.colour())));
    }
}
