package io.github.comity.brief.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.brief.chart.Svg.Anchor;
import io.github.comity.brief.section.Cell;
import io.github.comity.brief.section.TradeTable;
import io.github.comity.brief.section.TradeTable.Point;
import io.github.comity.brief.words.Foreign;
import io.github.comity.brief.words.Language;
import io.github.comity.figure.Magnitude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Trade by period and flow: bars for a few periods, lines for many years. */
final class TradeChart {
    private static final int WIDTH = 5200;
    private static final int FEW = 4;

    private record Flow(String name, Ink ink, Function<Point, Cell> cell) {}

    private final TradeTable table;
    private final Language language;
    private final Magnitude magnitude;
    private final ImmutableList<Flow> flows;
    private final String id;
    private final String unit;

    TradeChart(String id, TradeTable table, Language language) {
        this.id = id;
        this.table = table;
        this.language = language;
        this.magnitude = table.magnitude();
        this.unit = language.unit(magnitude, table.header().unit());
        this.flows = Stream.of(
                        new Flow(language.say("trade.EXPORTS"), Ink.EXPORTS, Point::exports),
                        new Flow(language.say("trade.IMPORTS"), Ink.IMPORTS, Point::imports),
                        new Flow(language.say("trade.TOTAL"), Ink.TOTAL, Point::total))
                .filter(f ->
                        table.series().stream().anyMatch(p -> f.cell().apply(p).isPresent()))
                .collect(ImmutableList.toImmutableList());
    }

    Chart chart() {
        String title = language.say("chart.trade", language.side(table.header()), unit);
        List<Point> points = table.series();
        String description = language.say(
                "chart.periods",
                title,
                language.period(points.get(0).period()),
                language.period(points.get(points.size() - 1).period()));
        String svg = points.size() <= FEW ? bars(title, description) : lines(title, description);
        return new Chart(id, "trade", Foreign.plain(title), Foreign.plain(description), svg, vega(title, description));
    }

    private Optional<Value> value(Flow flow, Point point) {
        return Value.of(flow.cell().apply(point), magnitude);
    }

    private ImmutableList<BigDecimal> ends(List<Point> points) {
        return points.stream()
                .flatMap(p -> flows.stream().flatMap(f -> value(f, p).stream()))
                .flatMap(v -> Stream.of(v.low(), v.high()))
                .collect(ImmutableList.toImmutableList());
    }

    private String shown(Flow flow, Point point) {
        return Value.shown(flow.cell().apply(point), magnitude, language);
    }

    /** A bar for each flow of each period, its name before and its number behind it. */
    private String bars(String title, String description) {
        long left =
                80 + flows.stream().mapToLong(f -> Svg.width(f.name())).max().orElse(0);
        Scale scale = Scale.of(ends(table.series()), left, WIDTH - 1300);
        int height = 220;
        for (Point point : table.series()) {
            height += 260
                    + 200
                            * (int) flows.stream()
                                    .filter(f -> value(f, point).isPresent())
                                    .count();
        }
        Svg svg = new Svg(id, title, description, WIDTH, height);
        long bottom = height - 280L;
        ticks(svg, scale, bottom);
        long y = 60;
        ImmutableList<BigDecimal> ticks = scale.ticks();
        for (Point point : table.series()) {
            svg.text(Ink.HEAD, Anchor.START, 0, y + 130, language.period(point.period()));
            y += 200;
            long begin = y;
            long end = y
                    + 200L
                            * flows.stream()
                                    .filter(f -> value(f, point).isPresent())
                                    .count();
            for (BigDecimal tick : ticks) {
                svg.line(Ink.GRID, scale.at(tick), y, scale.at(tick), end);
            }
            for (Flow flow : flows) {
                Value value = value(flow, point).orElse(null);
                if (value != null) {
                    bar(svg, scale, flow, value, y, shown(flow, point));
                    y += 200;
                }
            }
            svg.line(Ink.AXIS, scale.at(BigDecimal.ZERO), begin, scale.at(BigDecimal.ZERO), end);
            y += 60;
        }
        return svg.toString();
    }

    private static void bar(Svg svg, Scale scale, Flow flow, Value value, long y, String shown) {
        long zero = scale.at(BigDecimal.ZERO);
        long end = scale.at(value.point());
        svg.text(Ink.WORDS, Anchor.END, zero - 60, y + 120, flow.name());
        svg.rect(flow.ink(), Math.min(zero, end), y + 10, Math.abs(end - zero), 140);
        long low = scale.at(value.low());
        long high = scale.at(value.high());
        if (high - low > 10) {
            svg.line(Ink.WHISKER, low, y + 80, high, y + 80);
            svg.line(Ink.WHISKER, low, y + 45, low, y + 115);
            svg.line(Ink.WHISKER, high, y + 45, high, y + 115);
        }
        svg.text(Ink.WORDS, Anchor.START, Math.max(end, high) + 60, y + 120, shown);
    }

    /** Numbers and lines of an axis at the bottom, with the unit behind the last number. */
    private void ticks(Svg svg, Scale scale, long bottom) {
        long free = Long.MIN_VALUE;
        for (BigDecimal tick : scale.ticks()) {
            long x = scale.at(tick);
            String number = language.number(tick);
            long half = Svg.width(number) / 2;
            if (x - half > free) {
                svg.text(Ink.QUIET, Anchor.MIDDLE, x, bottom + 170, number);
                free = x + half + 60;
            }
        }
        svg.text(Ink.QUIET, Anchor.START, free, bottom + 170, unit);
    }

    /** A line for each flow, its name and last number at its end. */
    private String lines(String title, String description) {
        int height = 3000;
        List<Point> points =
                table.series().stream().filter(p -> p.period().isWholeYear()).toList();
        long top = 300;
        long bottom = height - 300L;
        Scale scale = Scale.of(ends(points), bottom, top);
        long left = 100
                + scale.ticks().stream()
                        .mapToLong(t -> Svg.width(language.number(t)))
                        .max()
                        .orElse(0);
        long right = WIDTH - 1500L;
        Svg svg = new Svg(id, title, description, WIDTH, height);
        svg.text(Ink.QUIET, Anchor.START, 0, 130, unit);
        for (BigDecimal tick : scale.ticks()) {
            long y = scale.at(tick);
            svg.line(tick.signum() == 0 ? Ink.AXIS : Ink.GRID, left, y, right, y);
            svg.text(Ink.QUIET, Anchor.END, left - 60, y + 40, language.number(tick));
        }
        int first = year(points.get(0));
        int last = year(points.get(points.size() - 1));
        ToLongFunction<Point> time = p -> left + (right - left) * (year(p) - first) / (last - first);
        years(svg, points, time, bottom);
        List<Label> labels = new ArrayList<>();
        for (Flow flow : flows) {
            line(svg, scale, flow, points, time).ifPresent(labels::add);
        }
        labels(svg, labels, bottom);
        return svg.toString();
    }

    private static int year(Point point) {
        return point.period().start().orElseThrow().getYear();
    }

    /** What stands at the end of a line. */
    private record Label(Flow flow, long x, long y, String number) {}

    /** A line through the years that follow one another; where a year has no number, a new one begins. */
    private Optional<Label> line(Svg svg, Scale scale, Flow flow, List<Point> points, ToLongFunction<Point> time) {
        List<long[]> run = new ArrayList<>();
        Optional<Label> label = Optional.empty();
        int before = year(points.get(0));
        for (Point point : points) {
            Value value = value(flow, point).orElse(null);
            if (value == null) {
                continue;
            }
            if (year(point) > before + 1) {
                draw(svg, flow, run);
                run.clear();
            }
            before = year(point);
            long x = time.applyAsLong(point);
            long y = scale.at(value.point());
            run.add(new long[] {x, y});
            label = Optional.of(new Label(flow, x, y, shown(flow, point)));
            long low = scale.at(value.low());
            long high = scale.at(value.high());
            if (low - high > 10) {
                svg.line(Ink.WHISKER, x, low, x, high);
            }
        }
        draw(svg, flow, run);
        return label;
    }

    private static void draw(Svg svg, Flow flow, List<long[]> run) {
        if (run.size() == 1) {
            svg.circle(flow.ink(), run.get(0)[0], run.get(0)[1], 25);
        } else if (!run.isEmpty()) {
            svg.polyline(flow.ink(), run);
        }
    }

    private void years(Svg svg, List<Point> points, ToLongFunction<Point> time, long bottom) {
        long free = Long.MIN_VALUE;
        for (Point point : points) {
            String year = language.period(point.period());
            long x = time.applyAsLong(point);
            long half = Svg.width(year) / 2;
            if (x - half > free) {
                svg.text(Ink.QUIET, Anchor.MIDDLE, x, bottom + 180, year);
                free = x + half + 120;
            }
        }
    }

    /** The names at the ends of the lines, apart from each other. */
    private static void labels(Svg svg, List<Label> labels, long bottom) {
        labels.sort(Comparator.comparing(Label::y));
        long free = 0;
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            long room = bottom - 160L * (labels.size() - 1 - i);
            long y = Math.min(Math.max(label.y() + 40, free), room);
            free = y + 160;
            String words = label.flow().name() + " " + label.number();
            svg.text(label.flow().ink(), Anchor.START, label.x() + 60, y, Svg.fitted(words, 1400));
        }
    }

    private String vega(String title, String description) {
        ImmutableList.Builder<Map<String, Object>> values = ImmutableList.builder();
        for (Point point : table.series()) {
            for (Flow flow : flows) {
                value(flow, point)
                        .ifPresent(v -> values.add(Vega.row(language.period(point.period()), flow.name(), v)));
            }
        }
        ImmutableMap<String, Object> colours = ImmutableMap.of(
                "domain", flows.stream().map(Flow::name).toList(),
                "range", flows.stream().map(f -> f.ink().colour()).toList());
        return Vega.bars(title, description, unit, values.build(), colours);
    }
}
