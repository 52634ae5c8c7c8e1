package io.github.comity.brief;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.brief.chart.Chart;
import io.github.comity.brief.chart.Charts;
import io.github.comity.brief.page.Block;
import io.github.comity.brief.page.Document;
import io.github.comity.brief.page.Run;
import io.github.comity.brief.page.Run.Style;
import io.github.comity.brief.page.Section;
import io.github.comity.brief.section.Contents;
import io.github.comity.brief.words.Language;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.party.Country;
import io.github.comity.reconcile.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what a brief says in a language: one page, and an annex with every figure and its source. */
final class BriefDocument {
    private final Contents contents;
    private final Language language;
    private final Refs refs;
    private final ImmutableList<Chart> charts;
    private final List<Section> sections = new ArrayList<>();

    private BriefDocument(Contents contents, Language language) {
        this.contents = contents;
        this.language = language;
        this.refs = new Refs(contents);
        this.charts = Charts.of(contents, Locale.forLanguageTag(language.code()));
    }

    static Document of(Contents contents, Language language) {
        return new BriefDocument(contents, language).document();
    }

    private Document document() {
        BilateralCooperation relations = contents.relations();
        Cells cells = new Cells(language, refs);
        TradeView trade = new TradeView(language, cells);
        FiguresView figures = new FiguresView(language, cells);
        EventsView events = new EventsView(language, contents.asOf());
        ReliabilityView reliability = new ReliabilityView(language, cells, refs);
        ChangesView changes = new ChangesView(language, refs);
        AnnexView annex = new AnnexView(language, cells, refs, contents.checks());

        add("headline", false, headline(trade, figures, events));
        add("trade", false, trade.blocks(contents));
        add("investment", false, figures.investment(contents.investment(), false));
        add("figures", false, figures.others(contents.others()));
        add("calendar", false, events.calendar(contents.calendar()));
        add("agreements", false, events.agreements(relations, false));
        add("ventures", false, events.ventures(relations, false));
        add("statements", false, events.statements(relations, false));
        add("relations", false, events.relations(relations));
        add("reliability", false, reliability.blocks(contents.reliability(), false));
        add("changes", false, changes.blocks(contents.changes(), false));
        if (!refs.sources().isEmpty()) {
            add("sources", false, annex.sources());
        }

        add("all-calendar", true, events.rest(contents.calendar(), contents.dates()));
        add("all-investment", true, figures.investment(contents.investment(), true));
        add("all-agreements", true, events.agreements(relations, true));
        add("all-ventures", true, events.ventures(relations, true));
        add("all-statements", true, events.statements(relations, true));
        add("all-reliability", true, reliability.blocks(contents.reliability(), true));
        add("all-changes", true, changes.blocks(contents.changes(), true));
        add("all-figures", true, annex.figures());
        add("all-derived", true, annex.derived());

        String title = language.say(
                "title",
                language.area(relations.pair().first()),
                language.area(relations.pair().second()));
        return new Document(
                language.code(),
                title,
                language.say(
                        relations.pair().first() instanceof Country
                                        && relations.pair().second() instanceof Country
                                ? "subtitle"
                                : "subtitle.sides",
                        language.day(contents.asOf())),
                ImmutableList.copyOf(sections),
                ImmutableMap.of(
                        "legend", language.say("legend"),
                        "annex", language.say("annex"),
                        "skip", language.say("skip")));
    }

    private void add(String id, boolean isAnnex, ImmutableList<Block> tables) {
        ImmutableList<Block> blocks = ImmutableList.<Block>builder()
                .addAll(tables)
                .addAll(charts.stream()
                        .filter(c -> c.section().equals(id))
                        .map(c -> new Block.Drawing(c.svg(), ImmutableList.of(Run.of(Phrase.capital(c.title())))))
                        .toList())
                .build();
        if (!blocks.isEmpty()) {
            String title = id.equals("headline") ? "" : language.say("section." + id);
            sections.add(new Section(id, title, isAnnex, blocks));
        }
    }

    private ImmutableList<Block> headline(TradeView trade, FiguresView figures, EventsView events) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        contents.trade().stream()
                .flatMap(t -> trade.sentence(t).stream())
                .findFirst()
                .or(() -> figures.sentence(contents.investment()))
                .ifPresent(s -> blocks.add(Block.lead(s)));
        ImmutableList.Builder<ImmutableList<Run>> more = ImmutableList.builder();
        if (contents.reliability().verdict() == Verdict.CONTRADICTORY) {
            more.add(ImmutableList.of(Run.of(language.say("headline.contradictory"), Style.ALERT)));
        }
        events.lastContact(contents.relations()).ifPresent(more::add);
        events.next(contents.calendar()).ifPresent(more::add);
        ImmutableList<Run> sentences = Phrase.joined(" ", more.build());
        if (!sentences.isEmpty()) {
            blocks.add(new Block.Paragraph(sentences, false, false));
        }
        ImmutableList<Block> all = blocks.build();
        return all.isEmpty()
                        && contents.checks().isEmpty()
                        && contents.relations().entries().isEmpty()
                ? ImmutableList.of(Block.paragraph(Run.of(language.say("headline.nothing"))))
                : all;
    }
}
