package io.github.comity.communique.binding;

import com.google.common.collect.ImmutableList;
import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.language.Category;
import io.github.comity.party.Area;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who a sentence is about, of whom a pronoun in the next one speaks: Poland was the fifth partner. It bought
 * goods for 5 million.
 */
final class Subjects {
    /** What binds a name behind it to something else. */
    private static final ImmutableList<Category> BINDING = ImmutableList.of(
            Category.OF,
            Category.TO,
            Category.FROM,
            Category.WITH,
            Category.IN,
            Category.BY,
            Category.BETWEEN,
            Category.AND,
            Category.AGAINST,
            Category.VIEWED,
            Category.OUTSIDE,
            Category.PARTNER);

    private Subjects() {}

    /**
     * The country that a sentence opens with, behind no more than its time, or the only one in it with no preposition;
     * null if there is none such.
     */
    static @Nullable Area of(List<Element> sentence, boolean hasBareGenitive) {
        Area only = null;
        boolean opens = true;
        for (int i = 0; i < sentence.size(); i++) {
            Element element = sentence.get(i);
            PartyName party = element.party();
            if (party != null && isPlain(sentence, i, party)) {
                if (opens || (only != null && !only.equals(party.area()))) {
                    return opens ? party.area() : null;
                }
                only = hasBareGenitive ? null : party.area();
            }
            boolean isTime = element.time() != null && element.time().kind() == Time.Kind.PERIOD;
            boolean isIn = element.is(Category.IN)
                    && i + 1 < sentence.size()
                    && sentence.get(i + 1).time() != null;
            opens &= isTime || isIn || element.isSmall();
        }
        return only;
    }

    /** Whether a party is named without a preposition or anything else that makes it another's, or one of two. */
    private static boolean isPlain(List<Element> sentence, int at, PartyName party) {
        boolean isOwner = at + 1 < sentence.size() && sentence.get(at + 1).is(Category.POSSESSIVE);
        if (isOwner || party.isDemonym() || party.grammaticalCase() != null || isOneOfTwo(sentence, at)) {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && sentence.get(before).isSmall()) {
            before--;
        }
        return before < 0
                || sentence.get(before).time() != null
                || sentence.get(before).segment() != sentence.get(at).segment()
                || (sentence.get(before).item() instanceof Cue cue && Scan.none(BINDING, cue::is));
    }

    /**
     * Whether a sentence opens with a pronoun for who buys or sells, and with no passive: it bought; not: it was sold.
     */
    static boolean goesOn(List<Element> sentence) {
        if (sentence.isEmpty() || !sentence.get(0).is(Category.IT)) {
            return false;
        }
        for (int i = 1; i < sentence.size(); i++) {
            Element element = sentence.get(i);
            Flow flow = element.flow();
            if (flow != null) {
                return flow.concept().isVerb();
            }
            if (!(element.isIdle() || element.is(Category.THERE)) || element.is(Category.LEVEL)) {
                return false;
            }
        }
        return false;
    }

    /**
     * The parties of a clause, where "there" is where the subject of the clause before, which this one goes on with,
     * sells: Poland sold goods for 5 million to Kenya and bought some for 4 million from there.
     */
    static List<Parties.Named> goingOn(Clause clause, List<Parties.Named> named, @Nullable Area viewpoint) {
        Pair before = clause.parent == null ? null : clause.parent.pair;
        boolean isVerb = clause.head != null && clause.head.concept().isVerb();
        if (before == null
                || !before.isReversed()
                || !isVerb
                || named.size() != 1
                || !clause.startsWith(Category.AND)) {
            return named;
        }
        Parties.Named there = named.get(0);
        boolean isThere = clause.elements.get(there.index()).is(Category.THERE)
                && there.area().equals(viewpoint)
                && there.area().equals(before.partner());
        return isThere
                ? List.of(new Parties.Named(before.reporter(), there.relation(), false, there.index(), false))
                : named;
    }

    private static boolean isOneOfTwo(List<Element> sentence, int at) {
        return at + 2 < sentence.size()
                && sentence.get(at + 1).is(Category.AND)
                && sentence.get(at + 2).party() != null;
    }
}
