package io.github.comity.brief;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.comity.brief.page.Block;
import io.github.comity.brief.page.Block.Bullets;
import io.github.comity.brief.page.Block.Item;
import io.github.comity.brief.page.Run;
import io.github.comity.brief.page.Run.Mark;
import io.github.comity.brief.page.Run.Style;
import io.github.comity.brief.section.Cell;
import io.github.comity.brief.section.Reliability;
import io.github.comity.brief.section.Reliability.Missing;
import io.github.comity.brief.section.Reliability.Tightened;
import io.github.comity.brief.words.Language;
import io.github.comity.claim.Claim;
import io.github.comity.claim.Coverage;
import io.github.comity.claim.Derived;
import io.github.comity.cooperation.Finding;
import io.github.comity.event.Dated;
import io.github.comity.event.Entry;
import io.github.comity.reconcile.Contradiction;
import io.github.comity.reconcile.Flag;
import io.github.comity.reconcile.JointBounds;
import io.github.comity.reconcile.MirrorFinding;
import io.github.comity.reconcile.Repair;
import io.github.comity.reconcile.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far the figures hold together, in sentences. */
final class ReliabilityView {
    private static final int MOST = 3;
    private static final int REPAIRS = 4;
    private static final int FIGURES = 8;

    private final Language language;
    private final Cells cells;
    private final Refs refs;

    ReliabilityView(Language language, Cells cells, Refs refs) {
        this.language = language;
        this.cells = cells;
        this.refs = refs;
    }

    ImmutableList<Block> blocks(Reliability reliability, boolean isAnnex) {
        List<MirrorFinding> mirrors = reliability.mirrors().stream()
                .filter(m -> m.outcome() != MirrorFinding.Outcome.CONTRADICTORY)
                .collect(ImmutableList.toImmutableList())
                .reverse();
        List<ImmutableList<Run>> items = new ArrayList<>();
        if (!isAnnex) {
            verdict(reliability).ifPresent(items::add);
        }
        part(reliability.contradictions(), isAnnex).forEach(c -> items.add(contradiction(c)));
        part(reliability.tightened(), isAnnex).forEach(t -> items.add(tightened(t)));
        part(mirrors, isAnnex).forEach(m -> items.add(mirror(m)));
        part(reliability.revisions(), isAnnex).forEach(r -> items.add(revision(r)));
        hedged(part(reliability.hedged(), isAnnex)).ifPresent(items::add);
        if (!isAnnex) {
            reliability.flags().stream()
                    .filter(f -> f != Flag.REVISED)
                    .forEach(f -> items.add(ImmutableList.of(Run.of(language.label(f)))));
            items.addAll(missing(reliability.missing()));
        }
        part(reliability.findings(), isAnnex).forEach(f -> items.add(finding(f)));
        return items.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(
                        new Bullets(items.stream().map(i -> new Item("", i)).collect(ImmutableList.toImmutableList())));
    }

    /** What the page shows of a list, or the rest of it, which stands in the annex. */
    private static <T> List<T> part(List<T> all, boolean isAnnex) {
        int shown = Math.min(MOST, all.size());
        return isAnnex ? all.subList(shown, all.size()) : all.subList(0, shown);
    }

    private Optional<ImmutableList<Run>> verdict(Reliability r) {
        if (r.figures() == 0) {
            return Optional.empty();
        }
        String text = language.say(
                "verdict." + r.verdict().name(), r.figures(), r.checked(), r.contradicting(), r.unchecked());
        int otherwise = (int) r.revisions().stream().filter(v -> !v.isOrdered()).count();
        Run verdict = Run.of(text, Style.STRONG);
        return Optional.of(
                otherwise == 0
                        ? ImmutableList.of(verdict)
                        : ImmutableList.of(
                                verdict,
                                Run.of(" "),
                                Run.of(language.say("verdict.otherwise", otherwise), Style.ALERT)));
    }

    /** What would mend it, if a slip tells that; then the figures, and what each would have to be. */
    ImmutableList<Run> contradiction(Contradiction contradiction) {
        List<ImmutableList<Run>> sentences = new ArrayList<>();
        sentences.add(slip(contradiction)
                .orElseGet(() -> ImmutableList.of(Run.of(language.say("contradiction"), Style.ALERT))));
        sentences.add(Phrase.say(language, "contradiction.figures", figures(contradiction.claims())));
        List<ImmutableList<Run>> repairs = contradiction.repairs().stream()
                .filter(r ->
                        r.needed().lower().isPresent() || r.needed().upper().isPresent())
                .limit(REPAIRS)
                .map(this::repair)
                .toList();
        if (!repairs.isEmpty()) {
            sentences.add(Phrase.say(language, "contradiction.repairs", Phrase.joined("; ", repairs)));
        }
        return Phrase.joined(" ", sentences);
    }

    /** What each claim is about and what it says; of many the first ones. */
    private ImmutableList<Run> figures(List<Claim> claims) {
        List<ImmutableList<Run>> parts = new ArrayList<>();
        claims.stream().limit(FIGURES).forEach(c -> parts.add(ClaimPhrase.of(language, c, claim(c, language.said(c)))));
        if (claims.size() > FIGURES) {
            parts.add(ImmutableList.of(Run.of(language.say("annex.more", claims.size() - FIGURES))));
        }
        return Phrase.joined("; ", parts);
    }

    /** The likely slip in one sentence. */
    private Optional<ImmutableList<Run>> slip(Contradiction contradiction) {
        return contradiction.repairs().stream()
                .filter(r -> r.slip().isPresent() && r.figure().isPresent())
                .findFirst()
                .map(r -> ImmutableList.of(Run.of(
                        Phrase.capital(language.say(
                                "contradiction.slip",
                                language.subject(r.claim().subject()),
                                language.said(r.claim(), r.figure().orElseThrow()),
                                language.said(r.claim()),
                                language.label(r.slip().orElseThrow()))),
                        Style.ALERT)));
    }

    private ImmutableList<Run> repair(Repair repair) {
        Claim claim = repair.claim();
        ImmutableList<Run> needed = Phrase.say(
                language,
                "contradiction.repair",
                language.subject(claim.subject()),
                language.interval(repair.needed(), claim.figure()),
                claim(claim, language.said(claim)));
        return repair.besides().isEmpty()
                ? needed
                : Phrase.joined(
                        " ",
                        List.of(
                                needed,
                                Phrase.say(
                                        language,
                                        "contradiction.besides",
                                        figures(ImmutableList.copyOf(repair.besides())))));
    }

    private Run claim(Claim claim, String text) {
        return new Run(text, refs.of(claim), Mark.NONE, Style.PLAIN);
    }

    private ImmutableList<Run> tightened(Tightened tightened) {
        Claim claim = tightened.claim();
        String subject = language.subject(claim.subject());
        return Phrase.say(
                language,
                "tightened",
                Phrase.capital(subject),
                claim(claim, language.said(claim)),
                cells.full(derived(tightened.joint()), claim.growth().isPresent(), subject));
    }

    private static Cell derived(Derived derived) {
        return new Cell(Cell.State.DERIVED, Optional.empty(), Optional.of(derived));
    }

    private ImmutableList<Run> mirror(MirrorFinding mirror) {
        return Phrase.say(
                language, "mirror", joint(mirror.exports()), joint(mirror.imports()), language.label(mirror.outcome()));
    }

    private ImmutableList<Run> joint(JointBounds bounds) {
        String subject = language.subject(bounds.subject());
        Derived known = bounds.derived();
        // what one source says and nothing bounds more closely is told as printed
        Optional<Claim> stated = bounds.lowerClaims().stream()
                .filter(c -> c.subject().equals(bounds.subject()) && c.bounds().equals(bounds.bounds()))
                .findFirst();
        ImmutableList<Run> number = stated.map(c -> ImmutableList.of(claim(c, language.said(c))))
                .orElseGet(() -> known.isDefined()
                        ? cells.full(derived(known), false, subject)
                        : ImmutableList.of(Run.of(language.say("cell.contradictory"), Style.SMALL)));
        return Phrase.say(language, "pair", Phrase.capital(subject), number);
    }

    private ImmutableList<Run> revision(Revision revision) {
        return Phrase.say(
                language,
                revision.isOrdered() ? "revision" : "revision.unordered",
                Phrase.capital(language.subject(revision.first().subject())),
                ImmutableList.of(
                        claim(revision.first(), language.said(revision.first()) + " "),
                        cells.source(revision.first().source())),
                ImmutableList.of(
                        claim(revision.second(), language.said(revision.second()) + " "),
                        cells.source(revision.second().source())));
    }

    private Optional<ImmutableList<Run>> hedged(List<Claim> hedged) {
        return hedged.isEmpty() ? Optional.empty() : Optional.of(Phrase.say(language, "hedged", figures(hedged)));
    }

    /** What is missing, by table and period. */
    private List<ImmutableList<Run>> missing(List<Missing> missing) {
        ImmutableListMultimap<String, Missing> byPlace = Multimaps.index(
                missing,
                m -> language.say(
                        "listed",
                        language.period(m.period()),
                        language.area(m.table().header().reporter())));
        return byPlace.asMap().entrySet().stream()
                .map(e -> ImmutableList.of(Run.of(language.say(
                        "missing",
                        e.getKey(),
                        e.getValue().stream().map(this::kind).distinct().collect(Collectors.joining(", "))))))
                .collect(Collectors.toList());
    }

    /** A line of a table, with the coverage of the table where that is stated: imports (services). */
    private String kind(Missing missing) {
        String kind = language.say("trade." + missing.kind().name());
        Coverage coverage = missing.table().header().coverage();
        return coverage == Coverage.UNSTATED ? kind : language.say("side", kind, language.label(coverage));
    }

    private ImmutableList<Run> finding(Finding finding) {
        String rule = language.say("rule." + finding.rule().name());
        String things = finding.things().stream().distinct().map(this::thing).collect(Collectors.joining("; "));
        if (!finding.claims().isEmpty()) {
            return Phrase.say(language, "pair", rule, figures(finding.claims().asList()));
        }
        return ImmutableList.of(Run.of(things.isEmpty() ? rule : language.say("pair", rule, things)));
    }

    private String thing(Dated thing) {
        return thing instanceof Entry
                ? language.thing(thing)
                : thing.events().stream().findFirst().map(language::event).orElse("");
    }
}
