package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Concept;
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
        int owner = Scan.past(items, end, Cue.class::isInstance);
        int flow = Scan.past(
                items,
                owner + 1,
                i -> i instanceof Cue cue
                        && (cue.is(Category.POSSESSIVE) || cue.is(Category.MODIFIER) || cue.is(Category.FILLER)));
        boolean isTold = Scan.any(items.subList(end, owner), FlowBehind::isPartner)
                && Scan.at(items, owner) instanceof PartyName
                && Scan.at(items, flow) instanceof Flow named
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
        int flow = Scan.past(items, end, i -> i instanceof Cue cue && (cue.is(Category.OF) || cue.is(Category.FILLER)));
        boolean isTold = flow > end
                && Scan.at(items, flow) instanceof Flow named
                && named.concept().isDirected()
                && !named.concept().isBalance();
        int other = Scan.past(
                items,
                flow + 1,
                i -> i instanceof Cue cue && (cue.is(Category.FROM) || cue.is(Category.TO) || cue.is(Category.FILLER)));
        if (!isTold || other == flow + 1 || !(Scan.at(items, other) instanceof PartyName owner)) {
            return ImmutableList.of();
        }
        List<Item> out = new ArrayList<>(items.subList(0, first));
        boolean isSaid = Scan.any(items.subList(0, first), FlowBehind::isPartner);
        if (!isSaid && partners < 2) {
            return ImmutableList.of();
        }
        if (!isSaid) {
            out.add(owner);
            out.add(new Cue(owner.to(), owner.to(), Senses.of(Category.POSSESSIVE)));
            out.add(isOfOwner(flow, other) ? items.get(flow) : ((Flow) items.get(flow)).mirrored());
        }
        out.addAll(items.subList(first, end));
        out.addAll(items.subList(other + 1, items.size()));
        return ImmutableList.copyOf(out);
    }

    /** Whether a flow is told as its owner's, not as that of the partners: exports from Iran, imports to Iran. */
    private boolean isOfOwner(int flow, int owner) {
        boolean isExports = items.get(flow) instanceof Flow told && told.concept() == Concept.EXPORTS;
        Category own = isExports ? Category.FROM : Category.TO;
        return Scan.any(items.subList(flow + 1, owner), i -> i instanceof Cue cue && cue.is(own));
    }

    /** The place behind a name, "with" and its figure, or -1. */
    private int behindFigure(int from) {
        int name = behindSmall(from);
        int figure = behindSmall(name + 2);
        return Scan.at(items, name) instanceof PartyName
                        && Cue.is(items, name + 1, Category.WITH)
                        && Scan.at(items, figure) instanceof Amount amount
                        && amount.mayBeMoney()
                ? figure + 1
                : -1;
    }

    private int behindSmall(int from) {
        return Scan.past(items, from, i -> i instanceof Cue cue && cue.is(Category.FILLER));
    }

    private static boolean isPartner(Item item) {
        return item instanceof Cue cue && !cue.value(Category.PARTNER).isEmpty();
    }

    private int joint(int from) {
        int at = Scan.past(
                items,
                from,
                i -> (i instanceof Mark mark && mark.sign() == ',') || (i instanceof Cue cue && cue.is(Category.AND)));
        return at == from ? items.size() : at;
    }
}
