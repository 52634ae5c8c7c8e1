package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Basis;
import io.github.comity.communique.construct.Concept;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Itemizer;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import io.github.comity.party.World;
import io.github.comity.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentences of a text one after another into rows.
 *
 * <p>It keeps what goes on from sentence to sentence, and nothing that grows with the text. It is not thread-safe.
 */
public final class Binder {
    private final Context context;
    private final Table table;
    private final Measures measures;
    private final Stated stated = new Stated();
    private final AsideTimes asideTimes = new AsideTimes();
    /** Whether the sentence starts with an earlier time, of which all of it speaks. */
    private boolean leadsBack;
    /** The time of which was spoken before the sentence. */
    private Dated opened = Dated.NONE;
    /** The latest period of which the sentence has told so far. */
    private @Nullable ReportingPeriod told;
    /** The latest period of the flow that the sentence named last, which a look back to an earlier one leaves. */
    private Dated lead = Dated.NONE;
    /** What the last figure of the sentence before counted, or null if it counted nothing. */
    private @Nullable Concept counted;

    /**
     * What was read of a sentence.
     *
     * @param rows the rows in the order of the text
     * @param fates what became of each numeral, in the order of the text
     */
    public record Bound(ImmutableList<Row> rows, ImmutableList<Fate> fates) {}

    /**
     * Starts to read a text.
     *
     * @param expected who may be meant, the one that the text speaks for first; empty to take those that are named
     * @param published the day of publication, or null if it is not known
     */
    public Binder(List<? extends Area> expected, @Nullable LocalDate published) {
        this.context = new Context(expected, published);
        this.table = new Table(context);
        this.measures = new Measures(context);
    }

    /**
     * Reads the next sentence.
     *
     * @param words its tokens
     * @return its rows, and what became of its numerals
     */
    public Bound bind(Words words) {
        ImmutableList<Item> all = Itemizer.read(words);
        Rewriting.Meant meant = Rewriting.meant(all, words, context);
        ImmutableList<Item> items = table.unlined(meant.items());
        if (Table.isLine(items)) {
            return line(words, items, all, meant.denied());
        }
        table.end();
        context.startSentence(meant.read(), meant.named());
        context.goodsAndServices.start();
        context.headTime = headTime(items);
        context.headPair = null;
        dated(items, words);
        context.buysTo = words.language().buysTo();
        context.bareGenitive = words.language().hasBareGenitive();
        context.doubleObject = words.language().hasDoubleObject();
        Conversions conversions = new Conversions(items);
        Rewriting.Ordered ordered = Rewriting.ordered(conversions.items(), context);
        ImmutableList<Segment> segments =
                CountedAgain.named(Segments.of(ordered.items(), context.bothWays.areTold()), counted);
        List<Element> elements = new ArrayList<>();
        segments.forEach(s -> elements.addAll(s.elements()));
        Area spoken = Subjects.goesOn(elements) ? context.subject : null;
        Sides sides = new Sides(context, spoken);
        context.subject = spoken == null ? Subjects.of(elements, context.bareGenitive) : spoken;
        Parties parties = new Parties(context);
        parties.foresee(elements);
        String carriedShare = context.shareOf;
        context.shareOf = null;
        context.isIndexed =
                context.isIndexed && !elements.isEmpty() && elements.get(0).flow() != null;
        head(elements);
        elements.forEach(context::note);
        leadsBack = Openings.leadBack(elements);
        told = null;
        lead = Dated.NONE;
        ReportingPeriod aside = asideTimes.start(ordered.items(), words);
        context.period = aside == null ? context.period : aside;
        List<Draft> drafts = new ArrayList<>();
        Fate[] fates = new Fate[words.size()];
        ordered.left(conversions.items())
                .forEach(a -> put(fates, new Fate(a.digitsFrom(), a.digitsTo(), Reason.SEVERAL)));
        meant.denied().forEach(a -> put(fates, new Fate(a.digitsFrom(), a.digitsTo(), Reason.NOT_STATED)));
        Map<Clause, Dated> periods = new HashMap<>();
        opened = TimeAhead.of(elements, context);
        boolean isSilent = Scan.none(elements, Binder::tells);
        List<Clause> clauses = isSilent ? List.of(Clause.of(elements)) : Clauses.of(segments);
        for (Clause clause : clauses) {
            clause.sentence = elements;
            clause.beside = clauses;
            clause.carriedModifiers = context.modifiers;
            clause.carriedShare = context.shareOf == null ? carriedShare : context.shareOf;
            clause.isDistributed = ordered.isDistributed();
            parties.quote(clause);
            if (!isSilent) {
                bind(clause, words, sides, elements, periods, drafts, fates);
            }
        }
        sides.end();
        context.bothWays.note(elements);
        BaseTold.find(drafts);
        conversions.addRows(drafts, fates);
        drafts.sort(Comparator.comparingInt(Draft::position));
        counted = Draft.countedLast(drafts);
        return new Bound(rows(drafts), fates(words, all, fates));
    }

    /** Whether an element has a figure, or what goes on for those behind it: a flow, a time, who is whose partner. */
    private static boolean tells(Element element) {
        return element.amount() != null
                || element.flow() != null
                || element.time() != null
                || element.is(Category.PARTNER);
    }

    /** Takes the period of which a statistical office is said to tell, where none is known: it has closed its 2024. */
    private void dated(List<Item> items, Words words) {
        Time time = context.headTime;
        boolean isOffice = Scan.any(items, i -> i instanceof Cue cue && cue.is(Category.STATISTICS));
        boolean isEnded = !items.isEmpty()
                && items.get(items.size() - 1) instanceof Mark point
                && ".!?".indexOf(point.sign()) >= 0;
        boolean isHeading = !items.isEmpty() && (!isEnded || NamesAlone.are(items, words));
        if (time != null
                && (isOffice || isHeading)
                && context.period == null
                && time.kind() == Time.Kind.PERIOD
                && !time.isDue()
                && !context.isToCome(time.period())) {
            context.period = time.period();
        }
    }

    /** The only period of a line without figures, such as stands over a table; else null. */
    private static @Nullable Time headTime(List<Item> items) {
        Time only = null;
        for (Item item : items) {
            if (item instanceof Amount || (item instanceof Time && only != null)) {
                return null;
            }
            only = item instanceof Time time
                            && (time.kind() == Time.Kind.PERIOD
                                    || time.kind() == Time.Kind.FISCAL
                                    || time.kind() == Time.Kind.MONTHS)
                    ? time
                    : only;
        }
        return only;
    }

    private Bound line(Words words, ImmutableList<Item> items, ImmutableList<Item> all, List<Amount> denied) {
        List<Fate> read = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        Table.lines(items).forEach(l -> drafts.addAll(table.read(l, words, read)));
        Fate[] fates = new Fate[words.size()];
        for (Item item : items) {
            if (item instanceof Amount amount) {
                put(fates, new Fate(amount.digitsFrom(), amount.digitsTo(), Reason.NO_MEASURE));
            }
        }
        denied.forEach(a -> put(fates, new Fate(a.digitsFrom(), a.digitsTo(), Reason.NOT_STATED)));
        read.forEach(f -> put(fates, f));
        return new Bound(rows(drafts), fates(words, all, fates));
    }

    private static ImmutableList<Row> rows(List<Draft> drafts) {
        ImmutableList.Builder<Row> rows = ImmutableList.builderWithExpectedSize(drafts.size());
        drafts.forEach(d -> rows.add(d.row()));
        return rows.build();
    }

    private void bind(
            Clause clause,
            Words words,
            Sides sides,
            List<Element> all,
            Map<Clause, Dated> periods,
            List<Draft> drafts,
            Fate[] fates) {
        Concept concept = measures.of(clause);
        clause.measured = concept;
        Clause outer = clause.parent;
        Dated before = outer == null ? opened : periods.getOrDefault(outer, opened);
        before = Openings.isBackToNow(clause, before.period(), opened.period()) ? opened : before;
        boolean isBack = clause.head != null && !clause.hasTime() && Dated.isEarlierLike(before, lead);
        before = isBack ? lead : before;
        ImmutableList<Cast> casts = Roles.of(clause, concept, context);
        Pair pair = concept == null || clause.quotesTwo ? null : sides.of(clause, concept);
        Dated current = before;
        if (concept == null || pair == null) {
            Reason why =
                    concept == null ? Reason.NO_MEASURE : clause.quotesTwo ? Reason.TWO_SOURCES : sides.whyNobody();
            for (Cast cast : casts) {
                Reason reason = cast.reason() != null ? cast.reason() : why;
                put(fates, new Fate(cast.amount().digitsFrom(), cast.amount().digitsTo(), reason));
            }
            Area reporter = context.reporter();
            if (concept != null && why == Reason.TOGETHER && reporter != null) {
                // what it is of and when is spoken of all the same
                Rows rows = new Rows(clause, concept, context, new Pair(reporter, World.WORLD, false), words);
                rows.make(casts, before, Carried.nearest(all, clause, context));
                current = goOn(rows, clause, before, concept, false);
            } else {
                current = timeAlone(clause, before);
            }
        } else {
            Rows rows = new Rows(clause, concept, context, pair, words);
            rows.make(casts, before, Carried.nearest(all, clause, context));
            rows.fates().forEach(f -> put(fates, f));
            boolean isRefused = false;
            for (Draft draft : rows.drafts()) {
                Amount level = draft.level;
                if (level == null || (!(isRefused && draft.isBase) && stated.admits(draft, clause))) {
                    drafts.add(draft);
                } else {
                    isRefused = true;
                    refuse(fates, level);
                    draft.changes.forEach(c -> refuse(fates, c.amount()));
                }
            }
            lead = Draft.latest(rows.drafts(), clause.head == null ? lead : Dated.NONE);
            current = goOn(rows, clause, before, concept, pair.isReversed() && context.quoted != null);
        }
        casts.forEach(c -> {
            if (c.amount().kind() == Amount.Kind.MONEY
                    && c.amount().unit() != null
                    && !Carried.isConverted(all, all.indexOf(clause.elements.get(c.index())))) {
                context.currency = c.amount().unit();
            }
        });
        periods.put(clause, current);
    }

    /** Keeps in mind of what and of when a clause spoke, and returns the period for those behind it. */
    private Dated goOn(Rows rows, Clause clause, Dated before, Concept concept, boolean isMirrored) {
        ReportingPeriod known = context.period;
        Dated current = rows.drafts().isEmpty() && !clause.hasTime() ? before : remember(rows, before, concept);
        boolean isAside = asideTimes.note(clause, context.period, known);
        boolean isBack = clause.isOfTimeAlone() || isAside || isOfEarlier(clause, known);
        context.period = isBack ? known : context.period;
        if (clause.head != null && concept != Concept.SHARE && concept != Concept.RANK) {
            context.measure(isMirrored ? clause.head.mirrored() : clause.head, clause.hasAmounts());
            context.modifiers = Statistics.modifiers(clause);
        }
        return current;
    }

    /** Whether a clause tells only of the same time of an earlier year than the one that is spoken of. */
    private boolean isOfEarlier(Clause clause, @Nullable ReportingPeriod known) {
        return Dated.isEarlier(context.period, known)
                && Scan.any(clause.elements, e -> e.item() instanceof Time t && t.kind() == Time.Kind.SAME);
    }

    private Dated remember(Rows rows, Dated before, Concept concept) {
        Dated current = rows.current();
        if (rows.isWhen()) {
            return before;
        }
        boolean isFact = Scan.all(rows.drafts(), d -> d.status.isFact());
        if (isFact && leadsBack) {
            return rows.drafts().isEmpty() ? before : rows.drafts().get(0).dated;
        }
        if (!isFact || current.period() == null || rows.goesBack()) {
            return before;
        }
        boolean isDate = current.period().isDate();
        boolean isStock = concept == Concept.STOCK && current.basis() != Basis.RELATIVE;
        context.day = isDate || isStock ? current.period() : context.day;
        if (!concept.isPosition() && current.period().isBounded() && !isDate && !Statistics.isLong(current.period())) {
            context.period = latest(current.period());
        }
        boolean isDefault = concept.isPosition() && current.basis() == Basis.RELATIVE;
        return isDefault ? before : current;
    }

    /** The latest period of which the sentence told, or one of another length, which is no part of the same list. */
    private ReportingPeriod latest(ReportingPeriod current) {
        ReportingPeriod before = told;
        boolean isLater = before != null
                && before.lengthInMonths().equals(current.lengthInMonths())
                && Dated.isEarlier(current, before);
        told = before != null && isLater ? before : current;
        return told;
    }

    /** A clause without a measure may still name the time of those behind it. */
    private Dated timeAlone(Clause clause, Dated before) {
        Area reporter = context.reporter();
        Dated own = reporter == null ? before : new Periods(context).ofClause(clause, reporter, false);
        return own.period() == null ? before : own;
    }

    /** Takes note of a unit that stands alone, as the head of a list or table names one: thousand USD, EUR million. */
    private void head(List<Element> all) {
        context.takeUnit(HeadUnit.of(Lists.transform(all, Element::item)));
    }

    private static void refuse(Fate[] fates, Amount amount) {
        put(fates, new Fate(amount.digitsFrom(), amount.digitsTo(), Reason.SECOND_FIGURE));
    }

    static void put(Fate[] fates, Fate fate) {
        for (int i = fate.fromToken(); i < fate.toToken(); i++) {
            fates[i] = fate;
        }
    }

    /** What became of each numeral: those of times are dates, those of nothing are no numbers. */
    private static ImmutableList<Fate> fates(Words words, List<Item> items, Fate[] known) {
        for (Item item : items) {
            for (int i = item.from(); i < item.to(); i++) {
                if (known[i] == null && words.get(i).isNumber()) {
                    boolean isOfEntry =
                            item instanceof Amount || (item instanceof Cue cue && cue.is(Category.NUMBERED));
                    Reason none = isOfEntry ? Reason.NUMBERED : Reason.NO_NUMBER;
                    known[i] = new Fate(i, i + 1, item instanceof Time ? Reason.DATE : none);
                }
            }
        }
        ImmutableList.Builder<Fate> all = ImmutableList.builder();
        for (int i = 0; i < known.length; i++) {
            Fate fate = known[i];
            boolean isFirst = fate != null && (i == 0 || !fate.equals(known[i - 1]));
            if (fate != null && isFirst && (fate.reason() == null || hasDigits(words, fate))) {
                all.add(fate);
            }
        }
        return all.build();
    }

    private static boolean hasDigits(Words words, Fate fate) {
        return IntStream.range(fate.fromToken(), fate.toToken())
                .anyMatch(i -> words.get(i).isNumber());
    }
}
