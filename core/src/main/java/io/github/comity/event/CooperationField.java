package io.github.comity.event;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.comity.internal.Given;
import io.github.comity.internal.Nearest;
import io.github.comity.internal.Text;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A field in which countries cooperate: political, trade, cultural.
 *
 * <p>It is not the topic of one meeting, which is a text of its own. The constants are the fields that communiques name
 * most; any other one is made with {@link #of}, and {@code of("Trade")} is {@link #TRADE}.
 *
 * <p>The name is in lower case. Two fields are equal when their names are equal. There is no order. {@link #parse}
 * undoes {@link #toString} of all that are not one or two letters away from a constant. This class is immutable and
 * thread-safe.
 */
public final class CooperationField {
    /** Political dialogue. */
    public static final CooperationField POLITICAL = new CooperationField("political");
    /** Trade in goods and services. */
    public static final CooperationField TRADE = new CooperationField("trade");
    /** The economy at large. */
    public static final CooperationField ECONOMIC = new CooperationField("economic");
    /** Direct investment. */
    public static final CooperationField INVESTMENT = new CooperationField("investment");
    /** Industry. */
    public static final CooperationField INDUSTRIAL = new CooperationField("industrial");
    /** Energy. */
    public static final CooperationField ENERGY = new CooperationField("energy");
    /** Transport and transit. */
    public static final CooperationField TRANSPORT = new CooperationField("transport");
    /** Agriculture and food. */
    public static final CooperationField AGRICULTURE = new CooperationField("agriculture");
    /** Science. */
    public static final CooperationField SCIENTIFIC = new CooperationField("scientific");
    /** Technology. */
    public static final CooperationField TECHNICAL = new CooperationField("technical");
    /** Education. */
    public static final CooperationField EDUCATION = new CooperationField("education");
    /** Culture. */
    public static final CooperationField CULTURAL = new CooperationField("cultural");
    /** Humanitarian cooperation: in the usage of the region also culture, education and contacts between people. */
    public static final CooperationField HUMANITARIAN = new CooperationField("humanitarian");
    /** Nature and climate. */
    public static final CooperationField ENVIRONMENT = new CooperationField("environment");
    /** Security, also against terrorism and crime. */
    public static final CooperationField SECURITY = new CooperationField("security");
    /** Defence. */
    public static final CooperationField DEFENCE = new CooperationField("defence");
    /** Courts, law and its enforcement. */
    public static final CooperationField LEGAL = new CooperationField("legal");
    /** Consular matters and visas. */
    public static final CooperationField CONSULAR = new CooperationField("consular");
    /** Contacts of parliaments. */
    public static final CooperationField PARLIAMENTARY = new CooperationField("parliamentary");
    /** Contacts of regions and towns. */
    public static final CooperationField INTERREGIONAL = new CooperationField("interregional");
    /** Work together in international organisations. */
    public static final CooperationField MULTILATERAL = new CooperationField("multilateral");
    /** Health. */
    public static final CooperationField HEALTH = new CooperationField("health");
    /** Tourism. */
    public static final CooperationField TOURISM = new CooperationField("tourism");
    /** Sport. */
    public static final CooperationField SPORT = new CooperationField("sport");

    private static final ImmutableMap<String, CooperationField> CONSTANTS = Stream.of(
                    POLITICAL,
                    TRADE,
                    ECONOMIC,
                    INVESTMENT,
                    INDUSTRIAL,
                    ENERGY,
                    TRANSPORT,
                    AGRICULTURE,
                    SCIENTIFIC,
                    TECHNICAL,
                    EDUCATION,
                    CULTURAL,
                    HUMANITARIAN,
                    ENVIRONMENT,
                    SECURITY,
                    DEFENCE,
                    LEGAL,
                    CONSULAR,
                    PARLIAMENTARY,
                    INTERREGIONAL,
                    MULTILATERAL,
                    HEALTH,
                    TOURISM,
                    SPORT)
            .collect(ImmutableMap.toImmutableMap(CooperationField::name, Function.identity()));

    private final String name;

    private CooperationField(String name) {
        this.name = name;
    }

    /**
     * Obtains a field.
     *
     * @param name the name in any case, such as {@code "space exploration"}
     * @return the field; a constant where one has that name
     * @throws IllegalArgumentException if the name is blank, longer than 1,000 characters or contains unprintable
     *     characters
     */
    public static CooperationField of(String name) {
        Given.argument("name", "CooperationField.of", name);
        String lower = Text.requireName("cooperation field", name).strip().toLowerCase(Locale.ROOT);
        CooperationField constant = CONSTANTS.get(lower);
        return constant != null ? constant : new CooperationField(lower);
    }

    /**
     * Obtains a field from its text; a name of its own is read, a misspelt one is not.
     *
     * @param text the name in any case
     * @return the field
     * @throws IllegalArgumentException if the name is that of a constant but for one or two letters, is blank, longer
     *     than 1,000 characters or contains unprintable characters
     */
    public static CooperationField parse(CharSequence text) {
        Given.argument("text", "CooperationField.parse", text);
        CooperationField field = of(text.toString());
        String question = CONSTANTS.containsKey(field.name()) ? "" : Nearest.question(field.name(), CONSTANTS.keySet());
        if (!question.isEmpty()) {
            throw new IllegalArgumentException(
                    "cannot parse cooperation field from %s: %sfor a field of its own call CooperationField.of(...)"
                            .formatted(Text.quote(text), question));
        }
        return field;
    }

    /** {@return the fields that have a constant, in the order of this class} */
    public static ImmutableSet<CooperationField> constants() {
        return ImmutableSet.copyOf(CONSTANTS.values());
    }

    /** {@return the name in lower case, such as {@code "trade"}} */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof CooperationField that && name.equals(that.name));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
