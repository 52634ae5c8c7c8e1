package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Senses;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a flow that is told behind a list of partners before it: Iraq with 4.8 and China with 4.4 billion of imports
 * from Iran are what Iran exports to them. Behind words that already say what the partners do it is left out.
 */
final class FlowBehind {
    private final List<Item> items;

    private FlowBehind(List<Item> items) {
        this.items = items;
    }

    /** The items with the flow before the list. */
    static ImmutableList<Item> ofList(ImmutableList<Item> items) {
        if (Scan.none(items, Amount.class::isInstance)) {
            return items;
        }
        FlowBehind read = new FlowBehind(items);
        for (int i = 0; i < items.size(); i++) {
            ImmutableList<Item> told = read.from(i);
            if (!told.isEmpty()) {
                return told;
            }
        }
        return items;
    }

    /** The items with the owner and the flow before a list whose partners are told to be its buyers or sellers. */
    private ImmutableList<Item> asMarkets(int first, int end) {
        boolean isMarkets = false;
        int owner = end;
        while (owner < items.size() && items.get(owner) instanceof Cue cue) {
            isMarkets |= !cue.value(Category.PARTNER).isEmpty();
            owner++;
        }
        int flow = owner + 1;
        while (flow < items.size()
                && items.get(flow) instanceof Cue cue
                && (cue.is(Category.POSSESSIVE) || cue.is(Category.MODIFIER) || cue.is(Category.FILLER))) {
            flow++;
        }
        boolean isTold = isMarkets
                && owner < items.size()
                && items.get(owner) instanceof PartyName
                && flow < items.size()
                && items.get(flow) instanceof Flow named
                && named.concept().isDirected()
                && !named.concept().isVerb();
        if (!isTold) {
            return ImmutableList.of();
        }
        return ImmutableList.<Item>builder()
                .addAll(items.subList(0, first))
                .addAll(items.subList(owner, flow + 1))
                .addAll(items.subList(first, end))
                .addAll(items.subList(flow + 1, items.size()))
                .build();
    }

    private ImmutableList<Item> from(int first) {
        int partners = 0;
        int end = first;
        for (int at = first; ; at = joint(end)) {
            int next = behindFigure(at);
            if (next < 0) {
                break;
            }
            end = next;
            partners++;
        }
        if (partners == 0) {
            return ImmutableList.of();
        }
        if (partners > 1) {
            ImmutableList<Item> told = asMarkets(first, end);
            if (!told.isEmpty()) {
                return told;
            }
        }
        int flow = end;
        while (flow < items.size()
                && items.get(flow) instanceof Cue cue
                && (cue.is(Category.OF) || cue.is(Category.FILLER))) {
            flow++;
        }
        boolean isTold = flow > end
                && flow < items.size()
                && items.get(flow) instanceof Flow named
                && named.concept().isDirected()
                && !named.concept().isBalance();
        int other = flow + 1;
        while (isTold
                && other < items.size()
                && items.get(other) instanceof Cue cue
                && (cue.is(Category.FROM) || cue.is(Category.TO) || cue.is(Category.FILLER))) {
            other++;
        }
        if (!isTold || other == flow + 1 || other >= items.size() || !(items.get(other) instanceof PartyName owner)) {
            return ImmutableList.of();
        }
        List<Item> out = new ArrayList<>(items.subList(0, first));
        boolean isSaid = Scan.any(
                items.subList(0, first),
                i -> i instanceof Cue cue && !cue.value(Category.PARTNER).isEmpty());
        if (!isSaid && partners < 2) {
            return ImmutableList.of();
        }
        if (!isSaid) {
            out.add(owner);
            out.add(new Cue(owner.to(), owner.to(), Senses.of(Category.POSSESSIVE)));
            out.add(((Flow) items.get(flow)).mirrored());
        }
        out.addAll(items.subList(first, end));
        out.addAll(items.subList(other + 1, items.size()));
        return ImmutableList.copyOf(out);
    }

    /** The place behind a name, "with" and its figure, or -1. */
    private int behindFigure(int from) {
        int at = from;
        while (at < items.size() && items.get(at) instanceof Cue cue && cue.is(Category.FILLER)) {
            at++;
        }
        if (at + 2 >= items.size()
                || !(items.get(at) instanceof PartyName)
                || !(items.get(at + 1) instanceof Cue with && with.is(Category.WITH))) {
            return -1;
        }
        at += 2;
        while (at < items.size() && items.get(at) instanceof Cue cue && cue.is(Category.FILLER)) {
            at++;
        }
        return at < items.size() && items.get(at) instanceof Amount amount && amount.mayBeMoney() ? at + 1 : -1;
    }

    private int joint(int from) {
        int at = from;
        while (at < items.size()
                && ((items.get(at) instanceof Mark mark && mark.sign() == ',')
                        || (items.get(at) instanceof Cue cue && cue.is(Category.AND)))) {
            at++;
        }
        return at == from ? items.size() : at;
    }
}
