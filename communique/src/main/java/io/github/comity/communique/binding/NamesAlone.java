package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Item;
import io.github.comity.communique.construct.Mark;
import io.github.comity.communique.construct.PartyName;
import io.github.comity.communique.construct.Scan;
import io.github.comity.communique.construct.Time;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.language.Category;
import java.util.List;

/**
 * Knows a heading that ends with a point by its words, among which there is no verb: <i>Italy–Tunisia,
 * January–September 2024 (source: Istat).</i>
 */
final class NamesAlone {
    private NamesAlone() {}

    /** Whether a sentence has nothing but parties, flows and their time, and something in brackets. */
    static boolean are(List<Item> items, Words words) {
        boolean isNamed = false;
        int depth = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof Mark mark) {
                depth += mark.opens() ? 1 : mark.closes() ? -1 : 0;
                continue;
            }
            boolean isName = item instanceof PartyName
                    || (item instanceof Flow flow && !flow.concept().isVerb());
            isNamed |= isName;
            boolean isSmall = item instanceof Cue cue
                    && !cue.is(Category.CAPITAL)
                    && !cue.is(Category.LEVEL)
                    && (cue.is(Category.FILLER)
                            || cue.is(Category.IN)
                            || cue.is(Category.OF)
                            || cue.is(Category.AND)
                            || cue.is(Category.WITH)
                            || cue.is(Category.BETWEEN));
            boolean isHyphen = item instanceof Cue sign
                    && !words.get(sign.from()).isWord()
                    && Scan.at(items, i - 1) instanceof PartyName
                    && Scan.at(items, i + 1) instanceof PartyName;
            if (depth == 0 && !isName && !isSmall && !isHyphen && !(item instanceof Time)) {
                return false;
            }
        }
        return isNamed;
    }
}
