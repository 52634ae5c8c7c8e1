package io.github.comity.brief;

import com.google.common.collect.ImmutableList;
import io.github.comity.brief.page.Block;
import io.github.comity.brief.page.Block.Bullets;
import io.github.comity.brief.page.Block.Column;
import io.github.comity.brief.page.Block.Grid;
import io.github.comity.brief.page.Block.Item;
import io.github.comity.brief.page.Block.Row;
import io.github.comity.brief.page.Run;
import io.github.comity.brief.section.Cell;
import io.github.comity.brief.section.InvestmentTable;
import io.github.comity.brief.section.InvestmentTable.Line;
import io.github.comity.brief.section.OtherFigure;
import io.github.comity.brief.words.Language;
import io.github.comity.claim.ClaimStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The investment tables of a page, and the figures that stand in no table. */
final class FiguresView {
    private static final int YEARS = 5;
    private static final int OTHERS = 8;

    private final Language language;
    private final Cells cells;

    FiguresView(Language language, Cells cells) {
        this.language = language;
        this.cells = cells;
    }

    ImmutableList<Block> investment(List<InvestmentTable> tables, boolean isAnnex) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        for (InvestmentTable table : tables) {
            List<Line> lines = isAnnex ? table.lines() : shown(table);
            if (!isAnnex || lines.size() > shown(table).size()) {
                blocks.add(grid(table, lines));
            }
        }
        return blocks.build();
    }

    /** The lines of the page: of years and parts of years the last ones. */
    private static List<Line> shown(InvestmentTable table) {
        List<Line> lines = new ArrayList<>();
        for (InvestmentTable.Kind kind : InvestmentTable.Kind.values()) {
            ImmutableList<Line> all = table.lines(kind);
            int most = kind == InvestmentTable.Kind.PART ? 1 : YEARS;
            lines.addAll(all.subList(Math.max(0, all.size() - most), all.size()));
        }
        return lines;
    }

    private Grid grid(InvestmentTable table, List<Line> lines) {
        String unit = language.unit(table.magnitude(), table.header().unit());
        boolean hasGrowth = lines.stream().anyMatch(l -> l.growth().isPresent());
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        columns.add(new Column(language.say("period"), false)).add(new Column(unit, true));
        if (hasGrowth) {
            columns.add(new Column(language.say("trade.growth"), true));
        }
        String measure = language.measure(table.header().measure());
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (Line line : lines) {
            String period = line.period().map(language::period).orElseGet(() -> language.say("investment.other-years"));
            String head = line.kind() == InvestmentTable.Kind.REST ? language.say("investment.rest", period) : period;
            String label = language.say("listed", measure, period);
            ImmutableList.Builder<ImmutableList<Run>> row = ImmutableList.builder();
            row.add(ImmutableList.of(Run.of(head)));
            row.add(cells.bare(line.level(), table.magnitude(), false, label));
            if (hasGrowth) {
                row.add(cells.bare(
                        line.growth(),
                        table.magnitude(),
                        true,
                        language.say("listed", label, language.say("trade.growth"))));
            }
            rows.add(new Row("", row.build()));
        }
        ImmutableList<Run> caption = ImmutableList.of(
                Run.of(Phrase.capital(language.say(
                                "investment.caption",
                                language.side(table.header()),
                                language.area(table.header().reporter())))
                        + " "),
                cells.source(table.source()));
        return new Grid(caption, columns.build(), rows.build());
    }

    ImmutableList<Block> others(List<OtherFigure> all) {
        return all.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(new Bullets(
                        all.stream().limit(OTHERS).map(this::other).collect(ImmutableList.toImmutableList())));
    }

    private Item other(OtherFigure other) {
        String subject = Phrase.capital(language.subject(other.claim().subject()));
        String what = other.claim().status() == ClaimStatus.ACTUAL
                ? subject
                : language.say("side", subject, language.label(other.claim().status()));
        List<ImmutableList<Run>> parts = new ArrayList<>();
        parts.add(cells.full(other.cell(), false, subject));
        other.progress()
                .ifPresent(p -> parts.add(Phrase.say(
                        language,
                        "target.progress",
                        cells.full(new Cell(Cell.State.DERIVED, Optional.empty(), Optional.of(p)), false, subject))));
        parts.add(ImmutableList.of(cells.source(other.claim().source())));
        return new Item("", Phrase.say(language, "pair", what, Phrase.joined(" ", parts)));
    }
}
