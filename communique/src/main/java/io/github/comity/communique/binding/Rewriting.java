package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Amount;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules by which the items of a sentence are put into the sense and the order in which segments are cut, one after
 * another. But for the first no rule reads characters, and all keep the places that items have in the text.
 *
 * <p>First comes what items mean, since the rules of order ask for names and times:
 *
 * <ol>
 *   <li>{@link Preamble}: what is told around a sentence is no part of it.
 *   <li>{@link AfterRecord}: the time of a record behind "after" is no base of a change.
 *   <li>{@link Denied}: what the sentence denies, asks or supposes is none of its figures.
 *   <li>{@link Described}: "the South Asian country" is a party; it is named before lists of parties are sought.
 *   <li>{@link Listed}: which flows "the former" and "the latter" are.
 *   <li>{@link Outranking}: who ranks before the partner is not the partner.
 *   <li>{@link FlowBehind}: what the figures of a list are of, where it stands behind them.
 *   <li>{@link PartsOfYear}: which year the months are of.
 * </ol>
 *
 * <p>A line of a table is read as that. Of a sentence {@link Conversions} takes out what is said again in another
 * currency, and the order is put right:
 *
 * <ol>
 *   <li>{@link Contents}: goods that a flow is said to consist of, beside it, limit no figure.
 *   <li>{@link BareShares}: a percentage right before a flow in the genitive is a share of it.
 *   <li>{@link SinceWhen}: the year since which something changed is what it is compared with, where its figure
 *       follows.
 *   <li>{@link ExceededTime}: by how much an earlier level was exceeded is a rise against that time.
 *   <li>{@link TimesFirst}: the time that opens a bracket goes behind its figure.
 *   <li>{@link TurnedBalance}: when a balance had the side that it turned from.
 *   <li>{@link EarlierChange}: the change of an earlier time, told behind "after", goes behind the sentence.
 *   <li>{@link EarlierBeside}: an earlier level leaves the stretch in which lists are sought.
 *   <li>{@link ListedAgain}: two sums of another time go behind the sentence, each with its flow.
 *   <li>{@link SubjectLists}: finds lists of figures that no word gives out, and adds the word.
 *   <li>{@link Respectively}: gives out the figures of lists.
 *   <li>{@link PartsOfTrade}: exports or imports come before their share in trade.
 *   <li>{@link Fronted}: what is divided comes before its parts, which are one figure each by now.
 * </ol>
 */
final class Rewriting {
    private Rewriting() {}

    /**
     * What items mean.
     *
     * @param read the items without what is no part of the sentence
     * @param named the same, with names for those that are described
     * @param items the same, with what the words around say of them
     * @param denied the figures that the sentence does not state
     */
    record Meant(
            ImmutableList<Item> read,
            ImmutableList<Item> named,
            ImmutableList<Item> items,
            ImmutableList<Amount> denied) {}

    /**
     * Items in the order in which segments are cut.
     *
     * @param items the items
     * @param isDistributed whether the figures of a list were given out
     */
    record Ordered(List<Item> items, boolean isDistributed) {
        /** The figures of a list that nothing gives out, which are no longer among the items. */
        List<Amount> left(List<Item> before) {
            if (!isDistributed) {
                return List.of();
            }
            Set<Integer> kept = new HashSet<>();
            items.forEach(i -> kept.add(i instanceof Amount amount ? amount.digitsFrom() : -1));
            return before.stream()
                    .filter(Amount.class::isInstance)
                    .map(Amount.class::cast)
                    .filter(a -> !kept.contains(a.digitsFrom()))
                    .toList();
        }
    }

    /** Finds what the items of a sentence or line mean. */
    static Meant meant(ImmutableList<Item> all, Words words, Context context) {
        Denied.Parted parted = Denied.of(ImmutableList.copyOf(AfterRecord.of(Preamble.without(all, words))));
        ImmutableList<Item> read = parted.items();
        ImmutableList<Item> named = Listed.named(Described.named(read, context), context);
        List<Item> dated = PartsOfYear.of(FlowBehind.ofList(Outranking.without(named)), context.published);
        return new Meant(read, named, ImmutableList.copyOf(dated), parted.amounts());
    }

    /** Puts the items of a sentence in order, of which there is none without figures. */
    static Ordered ordered(List<Item> all, Context context) {
        if (Scan.none(all, Amount.class::isInstance)) {
            return new Ordered(all, false);
        }
        List<Item> items = context.bareGenitive ? BareShares.of(all) : all;
        List<Item> turned = TurnedBalance.of(TimesFirst.of(ExceededTime.of(SinceWhen.of(Contents.without(items)))));
        List<Item> beside = EarlierBeside.of(EarlierChange.of(turned, context.period));
        List<Item> listed = SubjectLists.of(ListedAgain.of(beside, context.listedBefore, context.period));
        List<Item> distributed = Respectively.distribute(listed);
        return new Ordered(Fronted.of(PartsOfTrade.of(distributed, context.goesOn(false))), distributed != listed);
    }
}
