package io.github.comity.brief;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.brief.page.Block;
import io.github.comity.brief.page.Block.Column;
import io.github.comity.brief.page.Block.Grid;
import io.github.comity.brief.page.Block.Row;
import io.github.comity.brief.page.Run;
import io.github.comity.brief.page.Run.Mark;
import io.github.comity.brief.page.Run.Style;
import io.github.comity.brief.words.Foreign;
import io.github.comity.brief.words.Language;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.figure.Magnitude;
import io.github.comity.reconcile.Check;
import io.github.comity.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The annex: every figure with its source, how derived numbers follow, and the sources. */
final class AnnexView {
    private static final int INPUTS = 6;

    private final Language language;
    private final Cells cells;
    private final Refs refs;
    private final Map<Claim, Check> checks;

    AnnexView(Language language, Cells cells, Refs refs, Map<Claim, Check> checks) {
        this.language = language;
        this.cells = cells;
        this.refs = refs;
        this.checks = checks;
    }

    ImmutableList<Block> figures() {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        refs.series().forEach(s -> blocks.add(series(s)));
        if (!refs.others().isEmpty()) {
            blocks.add(others());
        }
        return blocks.build();
    }

    private Grid series(Refs.Series series) {
        Magnitude magnitude = series.lines().get(0).claims().stream()
                .filter(c -> c.levelOf().isPresent())
                .map(Claim::magnitude)
                .findFirst()
                .orElse(Magnitude.MILLION);
        ImmutableList<Measure> flows = Refs.flows().stream()
                .filter(m -> series.lines().stream().anyMatch(l -> !of(l, m).isEmpty()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        columns.add(new Column(language.say("annex.row"), true)).add(new Column(language.say("period"), false));
        flows.forEach(m -> columns.add(new Column(Phrase.capital(language.measure(m)), true)));
        ImmutableSet<Source> sources =
                series.lines().stream().map(Refs.Line::source).collect(ImmutableSet.toImmutableSet());
        if (sources.size() > 1) {
            columns.add(new Column(language.say("source"), false));
        }
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (Refs.Line line : series.lines()) {
            ImmutableList.Builder<ImmutableList<Run>> row = ImmutableList.builder();
            row.add(number(line)).add(ImmutableList.of(Run.of(language.period(line.period()))));
            flows.forEach(m -> row.add(figures(of(line, m), magnitude)));
            if (sources.size() > 1) {
                row.add(ImmutableList.of(cells.source(line.source())));
            }
            rows.add(new Row(line.id(), row.build()));
        }
        String caption = language.say(
                "annex.series",
                language.area(series.key().reporter()),
                language.area(series.key().partner()),
                language.unit(magnitude, series.key().unit()));
        return new Grid(
                sources.size() > 1
                        ? ImmutableList.of(Run.of(caption))
                        : ImmutableList.of(
                                Run.of(caption + " "),
                                cells.source(sources.iterator().next())),
                columns.build(),
                rows.build());
    }

    private static ImmutableList<Run> number(Refs.Line line) {
        return ImmutableList.of(Run.of(line.id().substring(1)));
    }

    private static ImmutableList<Claim> of(Refs.Line line, Measure measure) {
        return line.claims().stream()
                .filter(c -> c.subject().quantity().measure().equals(measure))
                .collect(ImmutableList.toImmutableList());
    }

    /** Level and growth, each with what the others say about it. */
    private ImmutableList<Run> figures(List<Claim> claims, Magnitude magnitude) {
        List<ImmutableList<Run>> parts = new ArrayList<>();
        for (Claim claim : claims) {
            String text =
                    claim.growth().map(language::growth).orElseGet(() -> language.bare(claim.figure(), magnitude));
            parts.add(ImmutableList.of(Run.of(text + mark(claim).sign())));
        }
        return parts.isEmpty() ? ImmutableList.of(Run.of("–")) : Phrase.joined(" ", parts);
    }

    private Mark mark(Claim claim) {
        Check check = checks.get(claim);
        if (check == null) {
            return Mark.NONE;
        }
        return switch (check.outcome()) {
            case PASSED -> Mark.AGREES;
            case FAILED -> Mark.CONTRADICTS;
            case NOT_CHECKED, LEFT_OUT -> Mark.NONE;
        };
    }

    private Grid others() {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (Refs.Line line : refs.others()) {
            Claim claim = line.claims().get(0);
            String subject = Phrase.capital(language.subject(claim.subject()));
            String what =
                    claim.status().isFact() ? subject : language.say("side", subject, language.label(claim.status()));
            rows.add(new Row(
                    line.id(),
                    ImmutableList.of(
                            number(line),
                            ImmutableList.of(Run.of(what)),
                            ImmutableList.of(new Run(language.said(claim), "", mark(claim), Style.PLAIN)),
                            ImmutableList.of(cells.source(claim.source())))));
        }
        return new Grid(
                ImmutableList.of(Run.of(language.say("annex.others"))),
                ImmutableList.of(
                        new Column(language.say("annex.row"), true),
                        new Column(language.say("annex.figure"), false),
                        new Column(language.say("annex.printed"), true),
                        new Column(language.say("source"), false)),
                rows.build());
    }

    /** How the derived numbers of the page follow. */
    ImmutableList<Block> derived() {
        if (refs.derived().isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (Refs.Shown shown : refs.derived()) {
            String how = language.find("how." + shown.derived().name())
                    .orElseGet(() -> Foreign.text(shown.derived().formula()));
            rows.add(new Row(
                    shown.id(),
                    ImmutableList.of(
                            ImmutableList.of(Run.of(Phrase.capital(shown.label()))),
                            ImmutableList.of(Run.of(language.derived(shown.derived(), false))),
                            ImmutableList.of(Run.of(how)),
                            inputs(shown))));
        }
        return ImmutableList.of(new Grid(
                ImmutableList.of(),
                ImmutableList.of(
                        new Column(language.say("annex.number"), false),
                        new Column(language.say("annex.value"), true),
                        new Column(language.say("annex.how"), false),
                        new Column(language.say("annex.from"), false)),
                rows.build()));
    }

    private ImmutableList<Run> inputs(Refs.Shown shown) {
        Set<String> ids = new LinkedHashSet<>();
        shown.derived().claims().forEach(c -> ids.add(refs.of(c)));
        ids.remove("");
        List<ImmutableList<Run>> links = ids.stream()
                .limit(INPUTS)
                .map(id -> ImmutableList.of(Run.link(id.substring(1), id)))
                .collect(Collectors.toList());
        if (ids.size() > INPUTS) {
            links.add(ImmutableList.of(Run.of(language.say("annex.more", ids.size() - INPUTS))));
        }
        return Phrase.joined(", ", links);
    }

    ImmutableList<Block> sources() {
        ImmutableList.Builder<Block.Item> items = ImmutableList.builder();
        for (Map.Entry<Source, Integer> source : refs.sources().entrySet()) {
            String text = "[" + source.getValue() + "] " + language.source(source.getKey());
            items.add(new Block.Item(Refs.idOf(source.getValue()), ImmutableList.of(Run.of(text))));
        }
        return ImmutableList.of(new Block.Bullets(items.build()));
    }
}
