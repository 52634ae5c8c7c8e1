package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.language.Category;
import java.util.List;
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
            boolean isOther = element.amount() != null || (element.flow() != null && element.segment() == segment);
            boolean isVerb = element.is(Category.AND)
                    && clause.elements.get(i + 1).item().equals(link); // fell and was
            if (isOther || isVerb || element.is(Category.WHEN)) {
                return null;
            }
            boolean isNoun = (element.is(Category.UP) || element.is(Category.DOWN))
                    && (isStart(clause, i) || isLedByArticle(clause, i))
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

    /** Whether an article, and perhaps a word that joins, starts a segment before a noun: so the increase. */
    private static boolean isLedByArticle(Clause clause, int at) {
        List<Element> elements = clause.elements;
        int first = Scan.start(
                elements, at, e -> (e.is(Category.FILLER) || e.is(Category.HENCE)) && !e.is(Category.VIEWED));
        boolean isStart = isStart(clause, first) || elements.get(first - 1).is(Category.AND);
        return isArticle(clause, first - 1) || (isStart && elements.get(at - 1).is(Category.FILLER));
    }

    private static boolean isStart(Clause clause, int at) {
        Element before = Scan.at(clause.elements, at - 1);
        return before == null || before.segment() != clause.elements.get(at).segment();
    }

    /** Whether a word that may also say whose something is starts a segment as an article: der Zuwachs der Exporte. */
    private static boolean isArticle(Clause clause, int at) {
        return Element.is(clause.elements, at, Category.OF)
                && !Element.is(clause.elements, at, Category.FROM)
                && isStart(clause, at);
    }

    /** UP or DOWN where the subject before a verb is the change of a flow: the increase in exports was; or null. */
    private static @Nullable Category ofFlow(Clause clause, int at) {
        int segment = clause.elements.get(at).segment();
        boolean isSaid = false;
        boolean isFlow = false;
        for (int i = at - 1; i >= 0 && clause.elements.get(i).segment() == segment; i--) {
            Element element = clause.elements.get(i);
            if (element.flow() != null) {
                if (isFlow) {
                    return null;
                }
                isFlow = true;
            } else if (element.amount() != null || element.is(Category.AND) || isBy(element)) {
                return null;
            } else if (isFlow && element.is(Category.GROWTH)) {
                return !isSubject(clause, i) || !(isSaid || isBehindVerb(clause, i))
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
            boolean passes = isArticle(clause, i)
                    || (element.is(Category.OF) && isBehindVerb(clause, i))
                    || element.isSmall()
                    || isVerbOrTime(element)
                    || element.is(Category.IN);
            if (!passes || element.is(Category.WITH) || element.is(Category.AGAINST)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but an article stands between a verb and a noun: 2023 betrug der Zuwachs der Exporte. */
    private static boolean isBehindVerb(Clause clause, int at) {
        int article = Scan.start(clause.elements, at, e -> e.is(Category.OF) || e.isSmall());
        return Element.is(clause.elements, article - 1, Category.LEVEL);
    }

    private static boolean isBy(Element element) {
        return element.is(Category.BY) && !element.is(Category.OF) && !element.is(Category.IN);
    }

    /** Whether an element may stand between a change and the flow that it is of. */
    private static boolean isBetween(Element element) {
        return element.isIdle()
                || element.party() != null
                || element.is(Category.POSSESSIVE)
                || element.is(Category.OF)
                || element.is(Category.IN)
                || element.is(Category.OWN);
    }
}
