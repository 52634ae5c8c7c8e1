package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import org.jspecify.annotations.Nullable;

/** Finds a rise or a fall that a noun names, and whose size the verb behind it tells. */
final class NamedChange {
    private NamedChange() {}

    /**
     * UP or DOWN where a rise or a fall is what the sentence says the size of: the decline was 21.7 million; or null.
     */
    static @Nullable Category sizeOf(Clause clause, @Nullable Cue link, int at) {
        Category compound = ofCompound(clause, link, at);
        if (compound != null) {
            return compound;
        }
        boolean mayBeSize =
                link == null || link.is(Category.LEVEL) || (link.is(Category.OF) && !link.is(Category.FROM));
        Category ofFlow = mayBeSize ? ofFlow(clause, at) : null;
        if (ofFlow != null || link == null || !link.is(Category.LEVEL) || link.is(Category.TO)) {
            return ofFlow;
        }
        int segment = clause.elements.get(at).segment();
        for (int i = at - 1; i >= 0; i--) {
            Element element = clause.elements.get(i);
            boolean isStart = i == 0 || clause.elements.get(i - 1).segment() != element.segment();
            boolean isOther = element.amount() != null || (element.flow() != null && element.segment() == segment);
            boolean isVerb = element.is(Category.AND)
                    && clause.elements.get(i + 1).item().equals(link); // fell and was
            if (isOther || isVerb || element.is(Category.WHEN)) {
                return null;
            }
            boolean isNoun = (element.is(Category.UP) || element.is(Category.DOWN))
                    && (isStart || isLedByArticle(clause, i))
                    && !(clause.elements.get(i + 1).flow() != null);
            if (isNoun) {
                return element.is(Category.UP) ? Category.UP : Category.DOWN;
            }
        }
        return null;
    }

    /**
     * UP or DOWN where a figure is the size of what a compound names with its flow, behind "of" or a verb: ein
     * Exportplus von 1,2 Mrd.; das Exportplus betrug 1,2 Mrd.; or null. The change in it has no place of its own in the
     * text.
     */
    private static @Nullable Category ofCompound(Clause clause, @Nullable Cue link, int at) {
        int flow = Scan.start(clause.elements, at, e -> isBetween(e) || isVerbOrTime(e)) - 1;
        Element change = Scan.at(clause.elements, flow - 1);
        boolean isCompound = change != null
                && clause.elements.get(flow).flow() != null
                && change.is(Category.GROWTH)
                && change.item().from() == change.item().to();
        boolean isOf = link != null && link.is(Category.OF);
        boolean isSize = isOf || link == null || (link.is(Category.LEVEL) && !link.is(Category.TO));
        if (change == null || !isCompound || !isSize || !(isOf || isSubject(clause, flow - 1))) {
            return null;
        }
        return change.is(Category.UP) ? Category.UP : Category.DOWN;
    }

    private static boolean isVerbOrTime(Element element) {
        return element.is(Category.LEVEL) || element.time() != null;
    }

    /** Whether nothing but an article, and a word that joins, stands before a noun in its segment: so the increase. */
    private static boolean isLedByArticle(Clause clause, int at) {
        int segment = clause.elements.get(at).segment();
        boolean isArticle = clause.elements.get(at - 1).is(Category.FILLER);
        for (int i = at - 1; i >= 0 && clause.elements.get(i).segment() == segment; i--) {
            Element element = clause.elements.get(i);
            boolean joins = element.is(Category.FILLER) || element.is(Category.HENCE) || element.is(Category.AND);
            if (!joins || element.is(Category.VIEWED)) {
                return false;
            }
        }
        return isArticle;
    }

    /** UP or DOWN where the subject before a verb is the change of a flow: the increase in exports was; or null. */
    private static @Nullable Category ofFlow(Clause clause, int at) {
        int segment = clause.elements.get(at).segment();
        boolean isSaid = false;
        boolean isFlow = false;
        for (int i = at - 1; i >= 0 && clause.elements.get(i).segment() == segment; i--) {
            Element element = clause.elements.get(i);
            if (element.flow() != null) {
                if (isFlow || !isSaid) {
                    return null;
                }
                isFlow = true;
            } else if (element.amount() != null || element.is(Category.AND) || isBy(element)) {
                return null;
            } else if (isFlow && element.is(Category.GROWTH)) {
                return !isSubject(clause, i)
                        ? null
                        : element.is(Category.UP) ? Category.UP : element.is(Category.DOWN) ? Category.DOWN : null;
            } else if (isFlow ? !isBetween(element) : element.is(Category.UP) || element.is(Category.DOWN)) {
                return null;
            }
            isSaid |= element.is(Category.LEVEL);
        }
        return null;
    }

    /** Whether nothing but small words, adjectives and a time before a comma stand before a word in its segment. */
    private static boolean isSubject(Clause clause, int at) {
        int segment = clause.elements.get(at).segment();
        for (int i = at - 1; i >= 0 && clause.elements.get(i).segment() == segment; i--) {
            Element element = clause.elements.get(i);
            boolean isArticle = element.is(Category.OF)
                    && !element.is(Category.FROM)
                    && (i == 0 || clause.elements.get(i - 1).segment() != segment); // der Zuwachs der Exporte
            boolean passes = isArticle || element.isSmall() || isVerbOrTime(element) || element.is(Category.IN);
            if (!passes || element.is(Category.WITH) || element.is(Category.AGAINST)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBy(Element element) {
        return element.is(Category.BY) && !element.is(Category.OF) && !element.is(Category.IN);
    }

    /** Whether an element may stand between a change and the flow that it is of. */
    private static boolean isBetween(Element element) {
        return element.isIdle()
                || element.party() != null
                || element.is(Category.OF)
                || element.is(Category.IN)
                || element.is(Category.OWN);
    }
}
