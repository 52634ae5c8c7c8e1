package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import java.util.List;

/**
 * Tells the growth of something else in a sentence from that of its flow: as the tenge fell 5%; despite a 5% tariff.
 */
final class OtherSubjects {
    /** The value of a word that stands before a noun alone: despite. */
    private static final String NOUN = "NOUN";
    /** The value of a word that also says other things, unless a verb follows: as. */
    private static final String VERB = "VERB";
    /** The value of a word that also says other things, unless a known subject follows: with. */
    private static final String KNOWN = "KNOWN";

    private final List<Element> elements;
    private final int at;

    private OtherSubjects(List<Element> elements, int at) {
        this.elements = elements;
        this.at = at;
    }

    /** Whether a rate is of a subject of its own, which is no flow. */
    static boolean has(List<Element> elements, int at) {
        return new OtherSubjects(elements, at).isOfOther();
    }

    private boolean isOfOther() {
        boolean isSubject = false;
        boolean isNoun = false;
        boolean isVerb = false;
        boolean isNounBeforeVerb = false;
        int segment = elements.get(at).segment();
        for (int i = at - 1; i >= 0 && elements.get(i).segment() == segment; i--) {
            Element element = elements.get(i);
            if (element.party() != null) {
                return isOfSubject();
            }
            if (element.amount() != null
                    || element.flow() != null
                    || element.is(Category.IT)
                    || element.is(Category.THERE)
                    || element.is(Category.OWN)) {
                return false;
            }
            if (element.item() instanceof Cue cue && cue.is(Category.SUBORDINATE)) {
                return switch (cue.value(Category.SUBORDINATE)) {
                    case NOUN -> (isVerb || !elements.get(at - 1).is(Category.BY)) && (isNoun || isNounBehind());
                    case VERB -> isNounBeforeVerb;
                    case KNOWN -> isSubject;
                    default -> isNoun;
                };
            }
            boolean isNamed = element.is(Category.SUBJECT)
                    || (element.is(Category.CURRENCY) && !Element.is(elements, i - 1, Category.IN));
            if (element.is(Category.WHILE)) {
                return isSubject;
            }
            isSubject |= isNamed;
            boolean mayBeNoun = isNamed || (element.item() instanceof Cue cue && cue.isUnknown());
            isNoun |= mayBeNoun;
            isNounBeforeVerb |= mayBeNoun && isVerb;
            boolean moves = element.is(Category.UP) || element.is(Category.DOWN);
            isVerb |= moves && !elements.get(i + 1).is(Category.OF);
        }
        return isSubject;
    }

    /** Whether the rate is of a subject that a country has: Georgia's economy grew by 9.4 percent; demand in Poland. */
    private boolean isOfSubject() {
        boolean isSubject = false;
        for (int i = at - 1;
                i >= 0 && elements.get(i).segment() == elements.get(at).segment();
                i--) {
            Element element = elements.get(i);
            if (element.amount() != null || element.flow() != null || element.is(Category.IT)) {
                return false;
            }
            isSubject |= element.is(Category.SUBJECT);
            if (isSubject && (element.is(Category.WHILE) || element.is(Category.SUBORDINATE))) {
                return true;
            }
            if (isSubject && isBinding(i)) {
                return isPlace(i + 1);
            }
        }
        return isSubject;
    }

    /** Whether a country is named that owns nothing, so that the subject behind it is one: in Poland demand fell. */
    private boolean isPlace(int i) {
        PartyName party = elements.get(i).party();
        return party != null && !party.isDemonym() && !Element.is(elements, i + 1, Category.POSSESSIVE);
    }

    /** Whether a preposition stands at a place, but no genitive and none before a time: in Georgia's economy. */
    private boolean isBinding(int i) {
        Element element = elements.get(i);
        return elements.get(i + 1).time() == null
                && !element.is(Category.OF)
                && (element.is(Category.IN)
                        || element.is(Category.TO)
                        || element.is(Category.FROM)
                        || element.is(Category.WITH)
                        || element.is(Category.CAUSE));
    }

    /** Whether a noun stands right behind the figure, or behind its growth: a 5% tariff; a 5% fall in prices. */
    private boolean isNounBehind() {
        int noun = Scan.past(
                elements,
                at + 1,
                e -> e.is(Category.UP)
                        || e.is(Category.DOWN)
                        || e.is(Category.IN)
                        || e.is(Category.OF)
                        || e.is(Category.FILLER));
        Element behind = Scan.at(elements, noun);
        return behind != null
                && behind.segment() == elements.get(at).segment()
                && (behind.is(Category.SUBJECT)
                        || behind.is(Category.CURRENCY)
                        || (behind.item() instanceof Cue cue && cue.isUnknown()));
    }
}
