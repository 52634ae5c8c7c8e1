package io.github.comity.communique.construct;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.language.Senses;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks the other side of a flow where it is no party that is known by its name, so that nobody else is taken for it:
 * exports to Xinjiang, trade with Bavaria, exports to its largest customer.
 */
final class Strangers {
    /** The most items between a flow and where it goes to. */
    private static final int FAR = 10;
    /** The most small words before a name. */
    private static final int MOST_SMALL = 3;

    private final Words words;
    private final List<Item> items;

    private Strangers(Words words, List<Item> items) {
        this.words = words;
        this.items = new ArrayList<>(items);
    }

    /** The items of a sentence, with those marked that name an unknown other side. */
    static ImmutableList<Item> marked(Words words, List<Item> items) {
        Strangers strangers = new Strangers(words, items);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Cue cue) {
                strangers.mark(cue, i);
            }
        }
        return ImmutableList.copyOf(strangers.items);
    }

    private void mark(Cue cue, int at) {
        if (cue.value(Category.AGAINST).equals("SOFT") && words.language().hasNounCapitals()) {
            soften(cue, at);
        }
        int name = isLink(cue) && !isCapital(at) && hasFlowBefore(cue, at) ? nameBehind(at) : -1;
        if (name >= 0) {
            stranger(name);
        } else if (isName(at) && (isOwner(at) || isInCase(at))) {
            stranger(at);
        }
    }

    /** Takes a word such as the German nach before a noun for where to or whose, and not for a base. */
    private void soften(Cue cue, int at) {
        if (at + 1 < items.size() && items.get(at + 1) instanceof Cue noun && isCapital(at + 1)) {
            boolean isBeforeMoney =
                    at + 2 < items.size() && items.get(at + 2) instanceof Amount amount && amount.mayBeMoney();
            items.set(at, cue.without(Category.AGAINST));
            items.set(at + 1, isBeforeMoney ? noun.without(Category.UP).without(Category.DOWN) : noun);
        } else if (isOwned(noun(at + 1))) {
            items.set(at, cue.without(Category.AGAINST)); // nach dem Willen der Kammer zwei Milliarden
        }
    }

    /** The place behind the articles at a place. */
    private int noun(int at) {
        int noun = at;
        while (noun < items.size()
                && items.get(noun) instanceof Cue article
                && !isCapital(noun)
                && (article.is(Category.FILLER) || (article.is(Category.OF) && !article.is(Category.FROM)))) {
            noun++;
        }
        return noun;
    }

    /** Whether a noun that is not known is that of somebody who stands in the genitive behind it. */
    private boolean isOwned(int noun) {
        int owner = noun(noun + 1);
        return isName(noun) && owner < items.size() && (items.get(owner) instanceof PartyName || isName(owner));
    }

    /** Takes a name for somebody else; of a capital that is left to whoever knows the parties. */
    private void stranger(int at) {
        Item item = items.get(at);
        String capital = item instanceof Cue cue ? cue.value(Category.CAPITAL) : "";
        items.set(
                at,
                new Cue(
                        item.from(),
                        item.to(),
                        capital.isEmpty()
                                ? Senses.of(Category.ELSEWHERE)
                                : Senses.of(ImmutableMap.of(Category.ELSEWHERE, "", Category.CAPITAL, capital))));
    }

    private static boolean isLink(Cue cue) {
        return !cue.is(Category.STATISTICS)
                && (cue.is(Category.TO)
                        || cue.is(Category.FROM)
                        || cue.is(Category.WITH)
                        || cue.is(Category.BETWEEN)
                        || !cue.value(Category.IN).isEmpty());
    }

    /** The place of the unknown name behind a preposition, or of a partner without a name; -1 if there is neither. */
    private int nameBehind(int link) {
        int at = link + 1;
        boolean isOwn = false;
        while (at < items.size()
                && at <= link + MOST_SMALL
                && items.get(at) instanceof Cue small
                && isSmall(small, at)) {
            isOwn |= small.is(Category.OWN) || small.is(Category.RANKED);
            at++;
        }
        if (at >= items.size()) {
            return -1;
        }
        boolean isPartner = isOwn
                && items.get(at) instanceof Cue partner
                && !partner.value(Category.PARTNER).isEmpty()
                && !isNamedBehind(at);
        boolean isAlone = !words.language().hasNounCapitals() || at == link + 1;
        if (isPartner || (isAlone && isName(at) && !isOfKnown(at) && !(at > link + 1 && isAdjective(at)))) {
            return at;
        }
        return isPartOfParty(at) ? at + 2 : beside(link, at);
    }

    private boolean isSmall(Cue small, int at) {
        boolean isArticle = small.is(Category.FILLER) || small.is(Category.OWN) || small.is(Category.RANKED);
        return isArticle || (small.senses().isEmpty() && !isCapital(at));
    }

    /** Whether a word is known to no list, or as a capital city, and has a capital letter, as names have. */
    private boolean isName(int at) {
        return at < items.size()
                && items.get(at) instanceof Cue cue
                && (cue.senses().isEmpty() || cue.is(Category.CAPITAL))
                && words.get(cue.from()).isWord()
                && isCapital(at);
    }

    private boolean isCapital(int at) {
        return words.get(items.get(at).from()).capital();
    }

    /** Whether a name goes on with a party, or is a sign before a figure: the Republic of Korea, Rs. 400 crore. */
    private boolean isOfKnown(int name) {
        int at = name + 1;
        while (at < items.size()
                && (isName(at)
                        || (items.get(at) instanceof Cue of && (of.is(Category.OF) || of.is(Category.FILLER))))) {
            at++;
        }
        boolean isSign = at < items.size() && items.get(at) instanceof Mark point && point.sign() == '.';
        if (at + 1 < items.size() && items.get(at) instanceof Mark && items.get(at + 1) instanceof PartyName) {
            return ((Cue) items.get(name)).is(Category.CAPITAL); // the capital, then its country
        }
        int next = isSign ? at + 1 : at;
        boolean isKind = at < items.size() && items.get(at) instanceof Cue kind && kind.is(Category.STATE_KIND);
        return isKind
                || (next < items.size()
                        && (items.get(next) instanceof Amount || (!isSign && items.get(next) instanceof PartyName)));
    }

    /** Whether a name before a noun describes a country that was named: the Himalayan country. */
    private boolean isAdjective(int name) {
        int noun = name + 1;
        return !words.language().hasLastAdjectives()
                && noun < items.size()
                && items.get(noun) instanceof Cue cue
                && !isCapital(noun)
                && (cue.senses().isEmpty() || cue.is(Category.PARTNER) || cue.is(Category.OWN));
    }

    /** Whether a party owns an unknown name: China's Xinjiang. */
    private boolean isPartOfParty(int at) {
        return items.get(at) instanceof PartyName
                && at + 2 < items.size()
                && items.get(at + 1) instanceof Cue of
                && of.is(Category.POSSESSIVE)
                && isName(at + 2);
    }

    /** The place of an unknown name that is joined to a party: with Poland and Bavaria; -1 if there is none. */
    private int beside(int link, int party) {
        int at = party + 2;
        while (at < items.size() && items.get(at) instanceof Cue small && small.is(Category.FILLER)) {
            at++;
        }
        boolean isSure = !words.language().hasNounCapitals()
                || (items.get(link) instanceof Cue between && between.is(Category.BETWEEN));
        boolean isJoined = isSure
                && items.get(party) instanceof PartyName
                && at < items.size()
                && items.get(party + 1) instanceof Cue and
                && and.is(Category.AND);
        return isJoined && isName(at) && !isOfKnown(at) ? at : -1;
    }

    /** Whether the name of a partner stands behind it, with a comma between at most: its largest customer, Poland. */
    private boolean isNamedBehind(int partner) {
        int at = partner + 1;
        while (at < items.size()
                && (items.get(at) instanceof Cue || (items.get(at) instanceof Mark mark && mark.sign() == ','))
                && at <= partner + MOST_SMALL) {
            at++;
        }
        return at < items.size() && items.get(at) instanceof PartyName;
    }

    /** Whether trade, or what is sold or bought, is what goes where a preposition says. */
    private boolean hasFlowBefore(Cue link, int at) {
        boolean isBoth = link.is(Category.OF);
        boolean isPlace = !link.is(Category.TO)
                && !link.is(Category.FROM)
                && link.value(Category.IN).equals("MAYBE");
        for (int i = at - 1; i >= 0 && i >= at - FAR; i--) {
            Item item = items.get(i);
            if (item instanceof Flow flow) {
                return isOf(flow.concept(), link, isBoth, isPlace);
            }
            boolean isLoose = item instanceof Cue word && word.senses().isEmpty() && i == at - 1;
            boolean isOfGoods = isLoose && i > 0 && items.get(i - 1) instanceof Cue of && of.is(Category.OF);
            if (item instanceof Mark || (item instanceof Cue cue && ends(cue)) || (isLoose && !isOfGoods)) {
                return false;
            }
            if (isPlace && !(item instanceof PartyName)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOf(Concept flow, Cue link, boolean isBoth, boolean isPlace) {
        boolean isSale = flow == Concept.EXPORTS || flow == Concept.SELL;
        boolean isPurchase = flow == Concept.IMPORTS || flow == Concept.BUY;
        boolean isMutual = link.is(Category.WITH) || link.is(Category.BETWEEN);
        if (isMutual && (flow == Concept.TRADE || flow == Concept.WORLD_TRADE || flow.isBalance())) {
            return true;
        }
        if (isMutual && !link.is(Category.FROM)) {
            return false;
        }
        return isPlace ? isSale : isBoth ? isPurchase : isSale || isPurchase;
    }

    /** Whether a word starts what is told of a flow, behind which no preposition says where it goes. */
    private static boolean ends(Cue cue) {
        return cue.is(Category.UP)
                || cue.is(Category.DOWN)
                || cue.is(Category.LEVEL)
                || cue.is(Category.AND)
                || cue.is(Category.WHILE)
                || cue.is(Category.CAUSE)
                || cue.is(Category.STATUS)
                || cue.is(Category.STATISTICS)
                || cue.is(Category.WHICH);
    }

    /** Whether a name owns a flow: Bavaria's exports. */
    private boolean isOwner(int at) {
        int flow = at + 2;
        while (flow < items.size() && items.get(flow) instanceof Cue cue && cue.is(Category.MODIFIER)) {
            flow++;
        }
        return at + 1 < items.size()
                && items.get(at + 1) instanceof Cue of
                && of.is(Category.POSSESSIVE)
                && isTrade(flow);
    }

    /** Whether the ending of a name before a flow says where it goes, as in Kazakh. */
    private boolean isInCase(int at) {
        if (!isTrade(at + 1)) {
            return false;
        }
        Category said = words.language()
                .lexicon()
                .caseOfName(words.get(items.get(at).from()).form());
        return said != null && said != Category.OF && said != Category.IN;
    }

    /** Whether a word of trade stands at a place, not in capitals as all words, where none tell a name. */
    private boolean isTrade(int at) {
        return at < items.size()
                && items.get(at) instanceof Flow flow
                && flow.concept().isTrade()
                && !isCapital(at);
    }
}
