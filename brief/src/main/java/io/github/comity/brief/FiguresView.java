package io.github.comity.brief;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
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
import io.github.comity.brief.words.Foreign;
import io.github.comity.brief.words.Language;
import io.github.comity.claim.Claim;
import io.github.comity.claim.ClaimStatus;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The investment tables of a page, and the figures that stand in no table. */
final class FiguresView {
    private static final int YEARS = 5;
    private static final int OTHERS = 8;
    private static final int LARGEST = 5;
    /** From so many parts of one whole on the largest are told together. */
    private static final int MANY = 6;

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

    /** The figures of no table; of many parts of one whole, such as products, the largest. */
    ImmutableList<Block> others(List<OtherFigure> all) {
        ImmutableListMultimap<Object, OtherFigure> groups = Multimaps.index(all, FiguresView::group);
        List<Item> items = new ArrayList<>();
        int told = 0;
        for (Map.Entry<Object, Collection<OtherFigure>> entry : groups.asMap().entrySet()) {
            Collection<OtherFigure> group = entry.getValue();
            if (items.size() == OTHERS) {
                break;
            }
            if (group.size() >= MANY && entry.getKey() instanceof Quantity) {
                items.add(largest(group));
                told += LARGEST;
            } else {
                List<OtherFigure> some =
                        group.stream().limit(OTHERS - items.size()).toList();
                some.forEach(f -> items.add(other(f)));
                told += some.size();
            }
        }
        if (all.isEmpty()) {
            return ImmutableList.of();
        }
        Bullets bullets = new Bullets(ImmutableList.copyOf(items));
        return told == all.size()
                ? ImmutableList.of(bullets)
                : ImmutableList.of(bullets, Block.note(Run.of(language.say("changes.more", all.size() - told))));
    }

    /** The quantity that parts of one whole have in common, but for their scope; all else stands alone. */
    private static Object group(OtherFigure other) {
        Claim claim = other.claim();
        return claim.levelOf()
                .filter(q -> q.scope().isPresent() && claim.status() == ClaimStatus.ACTUAL)
                .<Object>map(q -> q.withoutScope())
                .orElse("");
    }

    private Item largest(Collection<OtherFigure> group) {
        List<OtherFigure> some = group.stream()
                .sorted(Comparator.comparing((OtherFigure o) -> o.claim().point())
                        .reversed())
                .limit(LARGEST)
                .toList();
        OtherFigure first = some.get(0);
        Quantity whole = first.claim().levelOf().orElseThrow().withoutScope();
        List<ImmutableList<Run>> parts = new ArrayList<>();
        for (OtherFigure part : some) {
            Quantity q = part.claim().levelOf().orElseThrow();
            String scope = Foreign.text(q.scope().orElse(""));
            parts.add(Phrase.say(language, "side", scope, cells.full(part.cell(), false, scope)));
        }
        ImmutableList<Run> text = Phrase.say(
                language,
                "figures.largest",
                Phrase.capital(language.subject(Subject.level(whole))),
                group.size(),
                Phrase.joined("; ", parts));
        return new Item(
                "",
                Phrase.joined(
                        " ", List.of(text, List.of(cells.source(first.claim().source())))));
    }

    private Item other(OtherFigure other) {
        Claim claim = other.claim();
        String subject = Phrase.capital(language.subject(claim.subject()));
        ImmutableList<Run> figure = cells.full(other.cell(), false, subject);
        List<ImmutableList<Run>> parts = new ArrayList<>();
        parts.add(
                claim.status() == ClaimStatus.ACTUAL
                        ? ClaimPhrase.capital(ClaimPhrase.of(language, claim, figure.get(0)))
                        : Phrase.say(
                                language,
                                "pair",
                                language.say("side", subject, language.label(claim.status())),
                                figure));
        other.progress()
                .ifPresent(p -> parts.add(Phrase.say(
                        language,
                        "target.progress",
                        cells.full(new Cell(Cell.State.DERIVED, Optional.empty(), Optional.of(p)), false, subject))));
        parts.add(ImmutableList.of(cells.source(claim.source())));
        return new Item("", Phrase.joined(" ", parts));
    }

    /** A sentence on the investment of the last year, where there is none on trade. */
    Optional<ImmutableList<Run>> sentence(List<InvestmentTable> tables) {
        return tables.stream()
                .flatMap(t -> Stream.of(InvestmentTable.Kind.YEAR, InvestmentTable.Kind.CUMULATIVE)
                        .flatMap(k -> t.lines(k).reverse().stream())
                        .filter(l -> l.level().isPresent() && l.period().isPresent())
                        .limit(1)
                        .map(l -> sentence(t, l)))
                .findFirst();
    }

    private ImmutableList<Run> sentence(InvestmentTable table, Line line) {
        ReportingPeriod period = line.period().orElseThrow();
        String measure = language.measure(table.header().measure());
        ImmutableList<Run> level = Phrase.say(
                language,
                "headline.level",
                Phrase.capital(language.side(table.header())),
                language.in(period),
                cells.full(line.level(), false, language.say("listed", measure, language.period(period))));
        return Phrase.say(
                language,
                "headline.reported",
                level,
                language.area(table.header().reporter()),
                cells.source(table.source()));
    }
}
