package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Cue;
import io.github.comity.communique.construct.Flow;
import io.github.comity.communique.construct.Words;
import io.github.comity.communique.language.Category;
import io.github.comity.communique.text.Token;

/** Finds the goods that a flow or an amount is limited to: exports of wheat, tonnes of soybeans, maize shipments. */
final class Products {
    private final Clause clause;
    private final Words words;

    Products(Clause clause, Words words) {
        this.clause = clause;
        this.words = words;
    }

    /** The goods behind an amount, or before the flow word of the clause; empty if none are named. */
    String behind(int amount) {
        String goods = after(amount);
        return goods.isEmpty() ? beforeHead() : goods;
    }

    /** The goods behind the flow word of the clause, as in exports of wheat; empty if none are named. */
    String ofHead() {
        for (int i = 0; i < clause.elements.size(); i++) {
            if (clause.elements.get(i).item().equals(clause.head)) {
                return after(i);
            }
        }
        return "";
    }

    private String after(int at) {
        boolean isOf =
                at + 1 < clause.elements.size() && clause.elements.get(at + 1).is(Category.OF);
        String first = isOf ? unknown(at + 2) : "";
        String second = first.isEmpty() ? "" : unknown(at + 3);
        return second.isEmpty() ? first : first + " " + second;
    }

    private String beforeHead() {
        for (int i = 1; i < clause.elements.size(); i++) {
            if (clause.elements.get(i).item() instanceof Flow flow && flow.equals(clause.head)) {
                return unknown(i - 1);
            }
        }
        return "";
    }

    private String unknown(int at) {
        if (at >= clause.elements.size() || !(clause.elements.get(at).item() instanceof Cue cue) || !cue.isUnknown()) {
            return "";
        }
        Token token = words.get(cue.from());
        return token.isWord() ? words.name(cue.from(), cue.to()) : "";
    }
}
