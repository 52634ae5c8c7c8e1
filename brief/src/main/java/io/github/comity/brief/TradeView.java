package io.github.comity.brief;

import com.google.common.collect.ImmutableList;
import io.github.comity.brief.page.Block;
import io.github.comity.brief.page.Block.Column;
import io.github.comity.brief.page.Block.Grid;
import io.github.comity.brief.page.Block.Row;
import io.github.comity.brief.page.Run;
import io.github.comity.brief.section.Cell;
import io.github.comity.brief.section.Contents;
import io.github.comity.brief.section.TradeRow;
import io.github.comity.brief.section.TradeTable;
import io.github.comity.brief.words.Language;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Derived;
import io.github.comity.claim.Growth;
import io.github.comity.claim.Measure;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Qualifier;
import io.github.comity.figure.Unit;
import io.github.comity.period.ReportingPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The trade tables of a page, and the sentence at its head. */
final class TradeView {
    /** From how many percentage points between its bounds on a growth that may be a fall is said to be open. */
    private static final BigDecimal UNSURE = BigDecimal.ONE;

    /** Above how many percentage points between its bounds a growth is said by them alone, in whole percent. */
    private static final BigDecimal WIDE = BigDecimal.TEN;

    private final Language language;
    private final Cells cells;

    TradeView(Language language, Cells cells) {
        this.language = language;
        this.cells = cells;
    }

    /** A column: its head, the cell of a row, and whether its numbers have a sign. */
    private record Part(String head, Function<TradeRow, Cell> cell, boolean withSign, String label) {}

    ImmutableList<Block> blocks(Contents contents) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        for (TradeTable table : contents.trade()) {
            blocks.add(grid(table));
        }
        return blocks.build();
    }

    Grid grid(TradeTable table) {
        List<Part> parts = new ArrayList<>();
        String last = language.period(table.last());
        String before = language.period(table.previous());
        parts.add(new Part(before, TradeRow::previous, false, before));
        parts.add(new Part(last, TradeRow::last, false, last));
        String change = language.say("trade.change");
        parts.add(new Part(change, TradeRow::change, true, language.say("trade.of-period", change, last)));
        String growth = language.say("trade.growth");
        parts.add(new Part(growth, TradeRow::growth, true, language.say("trade.of-period", growth, last)));
        String share = language.say("trade.contribution");
        parts.add(new Part(share, TradeRow::contribution, true, language.say("trade.of-period", share, last)));
        table.part().ifPresent(p -> {
            String part = language.period(p);
            String same = language.period(p.samePeriodOfPreviousYear());
            parts.add(new Part(same, TradeRow::partBefore, false, same));
            parts.add(new Part(part, TradeRow::part, false, part));
            parts.add(new Part(growth, TradeRow::partGrowth, true, language.say("trade.of-period", growth, part)));
        });
        parts.removeIf(
                p -> table.rows().stream().noneMatch(r -> p.cell().apply(r).state() != Cell.State.NONE));

        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        columns.add(new Column(language.say("trade.flow"), false));
        parts.forEach(p -> columns.add(new Column(p.head(), true)));
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (TradeRow row : table.rows()) {
            String name = language.say("trade." + row.kind().name());
            ImmutableList.Builder<ImmutableList<Run>> line = ImmutableList.builder();
            line.add(ImmutableList.of(Run.of(name)));
            for (Part part : parts) {
                line.add(cells.bare(
                        part.cell().apply(row),
                        table.magnitude(),
                        part.withSign(),
                        language.say("listed", name, part.label())));
            }
            rows.add(new Row("", line.build()));
        }
        return new Grid(caption(table), columns.build(), rows.build());
    }

    private ImmutableList<Run> caption(TradeTable table) {
        Coverage coverage = table.header().coverage();
        String what = language.say(
                "trade.caption",
                language.area(table.header().reporter()),
                language.unit(table.magnitude(), table.header().unit()),
                language.label(table.header().priceBasis()));
        String covered = coverage == Coverage.UNSTATED ? what : language.say("listed", what, language.label(coverage));
        return ImmutableList.of(Run.of(covered + " "), cells.source(table.source()));
    }

    /** The sentence on the trade of one reporter: level, growth, balance and who reports. */
    Optional<ImmutableList<Run>> sentence(TradeTable table) {
        return table.row(TradeRow.Kind.TOTAL)
                .filter(r -> r.last().isPresent())
                .or(() -> table.rows().stream()
                        .filter(r -> r.kind() == TradeRow.Kind.EXPORTS || r.kind() == TradeRow.Kind.IMPORTS)
                        .filter(r -> r.last().isPresent())
                        .findFirst())
                .map(r -> sentence(table, r));
    }

    private ImmutableList<Run> sentence(TradeTable table, TradeRow row) {
        String side = Phrase.capital(language.side(table.header().withMeasure(measure(row.kind()))));
        String label = language.period(table.last());
        String name = language.say("trade." + row.kind().name());
        ImmutableList<Run> level = Phrase.say(
                language,
                row.kind() == TradeRow.Kind.TOTAL ? "headline.level" : "headline.flows",
                side,
                language.in(table.last()),
                cells.full(row.last(), false, language.say("listed", name, label)));
        List<ImmutableList<Run>> said = new ArrayList<>(List.of(level));
        growth(row, table).ifPresent(said::add);
        ImmutableList<Run> text = Phrase.joined(", ", said);
        Optional<Cell> balance =
                table.row(TradeRow.Kind.BALANCE).map(TradeRow::last).filter(Cell::isPresent);
        if (balance.isPresent()) {
            String what = language.say("trade.BALANCE");
            text = Phrase.joined(
                    "; ",
                    List.of(
                            text,
                            Phrase.say(
                                    language,
                                    "headline.balance",
                                    cells.full(balance.get(), false, language.say("listed", what, label)))));
        }
        return Phrase.say(
                language,
                "headline.reported",
                text,
                language.area(table.header().reporter()),
                cells.source(table.source()));
    }

    private static Measure measure(TradeRow.Kind kind) {
        return switch (kind) {
            case EXPORTS -> Measure.EXPORTS;
            case IMPORTS -> Measure.IMPORTS;
            case TOTAL, BALANCE, COVERAGE -> Measure.TOTAL_TRADE;
        };
    }

    private Optional<ImmutableList<Run>> growth(TradeRow row, TradeTable table) {
        ReportingPeriod before = table.previous();
        Cell cell = row.growth();
        if (cell.claim().isPresent()) {
            Claim claim = cell.claim().get();
            Growth growth = claim.growth().orElseThrow();
            Figure figure = growth.figure();
            String then = language.in(before);
            boolean isRate = growth.form() == Growth.Form.RATE && !figure.isRange();
            if (isRate && figure.value().signum() != 0) {
                boolean isMore = figure.value().signum() > 0;
                Run amount = run(cell, language.figure(isMore ? figure : figure.negated()));
                return Optional.of(Phrase.say(language, isMore ? "headline.more" : "headline.less", amount, then));
            }
            boolean isFactor = growth.form() == Growth.Form.FACTOR;
            if (isFactor && figure.unit().equals(Unit.PERCENT)) {
                return Optional.of(Phrase.say(language, "headline.index", run(cell, language.figure(figure)), then));
            }
            if (isFactor && figure.qualifier() == Qualifier.AS_PRINTED) {
                Run amount = run(cell, language.number(figure.value()));
                return Optional.of(Phrase.say(language, "headline.factor", amount, then));
            }
            return Optional.of(Phrase.say(language, "headline.growth", run(cell, language.growth(growth)), then));
        }
        String label = language.say(
                "listed",
                language.say("trade." + row.kind().name()),
                language.say("trade.of-period", language.say("trade.growth"), language.period(table.last())));
        return cell.derived().map(d -> derived(cell, d, label, language.in(before)));
    }

    /** A growth that follows: what is sure of it, where its bounds are far apart. */
    private ImmutableList<Run> derived(Cell cell, Derived growth, String label, String before) {
        Optional<BigDecimal> lower = growth.bounds().lower();
        Optional<BigDecimal> upper = growth.bounds().upper();
        if (lower.isPresent() && upper.isPresent()) {
            BigDecimal width = upper.get().subtract(lower.get());
            if (lower.get().signum() < 0 && upper.get().signum() > 0 && width.compareTo(UNSURE) >= 0) {
                return Phrase.say(language, "headline.unsure", before);
            }
            boolean isMore = lower.get().signum() >= 0;
            boolean isOneWay = isMore || upper.get().signum() <= 0;
            if (isOneWay && width.compareTo(WIDE) > 0) {
                String least = whole(isMore ? lower.get() : upper.get().negate(), RoundingMode.FLOOR);
                String most = whole(isMore ? upper.get() : lower.get().negate(), RoundingMode.CEILING);
                Run amount = run(cell, language.say("unit.percent", least + "–" + most), label);
                return Phrase.say(language, isMore ? "headline.more" : "headline.less", amount, before);
            }
        }
        return Phrase.say(language, "headline.growth", cells.full(cell, true, label), before);
    }

    private String whole(BigDecimal value, RoundingMode mode) {
        return language.number(value.setScale(0, mode));
    }

    private Run run(Cell cell, String text) {
        return run(cell, text, "");
    }

    /** What a sentence says in other words, with the link and mark of its number. */
    private Run run(Cell cell, String text, String label) {
        Run first = cells.full(cell, false, label).get(0);
        return new Run(text, first.target(), first.mark(), first.style());
    }
}
