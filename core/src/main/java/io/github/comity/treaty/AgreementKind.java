package io.github.comity.treaty;

import com.google.common.collect.ImmutableSet;
import io.github.comity.internal.Constants;
import io.github.comity.internal.Given;
import io.github.comity.internal.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an agreement calls itself.
 *
 * <p>It is not what the agreement is in law: whether it binds depends on the intention of its parties and not on its
 * name, so {@link #isBindingByDefault} is only what the name leads one to expect, and {@link Agreement#binding} says
 * otherwise where the text does. Source: article 2(1)(a) of the Vienna Convention on the Law of Treaties ("whatever its
 * particular designation").
 *
 * <p>{@link #parse} undoes {@link #toString} and also reads common synonyms, such as MoU.
 */
public enum AgreementKind {
    /** A treaty by name. */
    TREATY("treaty", true),
    /** An agreement by name; also a convention. */
    AGREEMENT("agreement", true, "convention"),
    /** A protocol: by custom an instrument beside a treaty. */
    PROTOCOL("protocol", true),
    /** A memorandum of understanding: by custom not binding. */
    MEMORANDUM_OF_UNDERSTANDING("memorandum of understanding", false, "mou", "memorandum"),
    /** A joint declaration, statement or communique: political, not binding. */
    JOINT_DECLARATION(
            "joint declaration",
            false,
            "joint statement",
            "joint communique",
            "joint communiqué",
            "communique",
            "communiqué",
            "declaration",
            "statement"),
    /** A roadmap, action plan or programme: political, not binding. */
    ROADMAP(
            "roadmap",
            false,
            "road map",
            "action plan",
            "plan of action",
            "programme",
            "program",
            "programme of cooperation"),
    /**
     * An agreement by two or more notes or letters. Source: article 13 of the Vienna Convention on the Law of Treaties.
     */
    EXCHANGE_OF_NOTES("exchange of notes", true, "exchange of letters"),
    /** A contract under the law of a country: it binds, but is not a treaty. */
    CONTRACT("contract", true);

    private final String label;
    private final boolean bindingByDefault;
    private final ImmutableSet<String> synonyms;

    AgreementKind(String label, boolean bindingByDefault, String... synonyms) {
        this.label = label;
        this.bindingByDefault = bindingByDefault;
        this.synonyms = ImmutableSet.copyOf(synonyms);
    }

    /**
     * Obtains a kind from its words, or from those with a word before them that says more, such as {@code "free trade
     * agreement"}.
     *
     * @param text the words in any case, such as {@code "memorandum of understanding"} or {@code "MoU"}
     * @return the kind
     * @throws IllegalArgumentException if no kind is so called; the message lists them
     */
    public static AgreementKind parse(CharSequence text) {
        String lower = Given.argument("text", "AgreementKind.parse", text)
                .toString()
                .strip()
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .flatMap(k -> k.words().filter(w -> lower.endsWith(' ' + w)).map(w -> Map.entry(w.length(), k)))
                .max(Map.Entry.comparingByKey())
                .filter(found -> lower.length() <= Text.MAX_NAME_LENGTH)
                .map(Map.Entry::getValue)
                .orElseGet(() -> Constants.read(AgreementKind.class, AgreementKind::label, k -> k.synonyms, text));
    }

    private Stream<String> words() {
        return Stream.concat(Stream.of(label), synonyms.stream());
    }

    /** {@return the field's term, such as {@code "memorandum of understanding"}} */
    public String label() {
        return label;
    }

    /** {@return whether an instrument of this name binds unless its text says otherwise} */
    public boolean isBindingByDefault() {
        return bindingByDefault;
    }

    /** {@return whether it can be a treaty in law: any kind but a contract} */
    public boolean isUnderInternationalLaw() {
        return this != CONTRACT;
    }

    /** {@return the field's term} */
    @Override
    public String toString() {
        return label;
    }
}
