package io.github.comity.party;

import com.google.common.collect.ImmutableMap;
import io.github.comity.internal.Text;
import java.util.Map;
import java.util.Optional;

/**
 * How high an official stands: head of state before head of government before minister, down to the expert.
 *
 * <p>It is not the post; that is a {@link Post}, which may have a level. The constants stand in order of precedence,
 * the highest first. Between branches of government the order is a convention of protocol, and a country may have its
 * own: where it differs, set the level of the post explicitly.
 *
 * <p>{@link #recognise} knows the level of well-known English titles and guesses no other. Source: the order of
 * precedence of common diplomatic practice; the heads of mission follow the classes of the Vienna Convention on
 * Diplomatic Relations of 1961.
 */
public enum OfficialLevel {
    /** President, monarch. */
    HEAD_OF_STATE("head of state"),
    /** Prime minister, federal chancellor. */
    HEAD_OF_GOVERNMENT("head of government"),
    /** Speaker of a parliament or of one of its houses. */
    HEAD_OF_PARLIAMENT("head of parliament"),
    /** Vice president. */
    DEPUTY_HEAD_OF_STATE("deputy head of state"),
    /** Deputy prime minister, whatever portfolio goes with it. */
    DEPUTY_HEAD_OF_GOVERNMENT("deputy head of government"),
    /** Member of the government with a portfolio. */
    MINISTER("minister"),
    /** The first of a minister's deputies. */
    FIRST_DEPUTY_MINISTER("first deputy minister"),
    /** A minister's deputy, vice-minister. */
    DEPUTY_MINISTER("deputy minister"),
    /** Head of an embassy. */
    AMBASSADOR("ambassador"),
    /** Deputy, member of parliament, senator. */
    MEMBER_OF_PARLIAMENT("member of parliament"),
    /** Head of a department of a ministry: the usual level of political consultations. */
    DIRECTOR("director"),
    /** Head of an embassy for the time being. */
    CHARGE_D_AFFAIRES("chargé d'affaires"),
    /** Head of a consulate, also consul general. */
    CONSUL("consul"),
    /** Anybody below: experts, attachés. */
    EXPERT("expert");

    /**
     * Titles that say the level by themselves, followed by nothing or by "of", "for", "to", "and", a comma or a dash.
     */
    private static final ImmutableMap<String, OfficialLevel> TITLES = ImmutableMap.<String, OfficialLevel>builder()
            .put("head of state", HEAD_OF_STATE)
            .put("prime minister", HEAD_OF_GOVERNMENT)
            .put("head of government", HEAD_OF_GOVERNMENT)
            .put("federal chancellor", HEAD_OF_GOVERNMENT)
            .put("speaker", HEAD_OF_PARLIAMENT)
            .put("first deputy prime minister", DEPUTY_HEAD_OF_GOVERNMENT)
            .put("deputy prime minister", DEPUTY_HEAD_OF_GOVERNMENT)
            .put("vice prime minister", DEPUTY_HEAD_OF_GOVERNMENT)
            .put("minister", MINISTER)
            .put("foreign minister", MINISTER)
            .put("first deputy minister", FIRST_DEPUTY_MINISTER)
            .put("first deputy foreign minister", FIRST_DEPUTY_MINISTER)
            .put("first vice minister", FIRST_DEPUTY_MINISTER)
            .put("deputy minister", DEPUTY_MINISTER)
            .put("deputy foreign minister", DEPUTY_MINISTER)
            .put("vice minister", DEPUTY_MINISTER)
            .put("ambassador", AMBASSADOR)
            .put("ambassador extraordinary and plenipotentiary", AMBASSADOR)
            .put("member of parliament", MEMBER_OF_PARLIAMENT)
            .put("charge d'affaires", CHARGE_D_AFFAIRES)
            .put("charge d'affaires ad interim", CHARGE_D_AFFAIRES)
            .put("consul", CONSUL)
            .put("consul general", CONSUL)
            .buildOrThrow();

    /** Titles that say the level only if nothing follows: firms, courts and banks have presidents too. */
    private static final ImmutableMap<String, OfficialLevel> WHOLE_TITLES =
            ImmutableMap.<String, OfficialLevel>builder()
                    .put("president", HEAD_OF_STATE)
                    .put("president of the republic", HEAD_OF_STATE)
                    .put("king", HEAD_OF_STATE)
                    .put("queen", HEAD_OF_STATE)
                    .put("emperor", HEAD_OF_STATE)
                    .put("emir", HEAD_OF_STATE)
                    .put("vice president", DEPUTY_HEAD_OF_STATE)
                    .buildOrThrow();

    private final String label;

    OfficialLevel(String label) {
        this.label = label;
    }

    /**
     * Obtains the level that a title of an official of a country says by itself.
     *
     * <p>The rule: in any case, with or without accents, a hyphen read as a space, the title is either
     *
     * <ul>
     *   <li>one of president, president of the republic, king, queen, emperor, emir, vice president, and nothing more;
     *       or
     *   <li>one of head of state, prime minister, head of government, federal chancellor, speaker, (first) deputy or
     *       vice prime minister, (foreign) minister, (first) deputy (foreign) minister, (first) vice minister,
     *       ambassador (extraordinary and plenipotentiary), member of parliament, chargé d'affaires (ad interim),
     *       consul (general), followed by nothing or by <i>of</i>, <i>for</i>, <i>to</i>, <i>and</i>, a comma or a dash
     *       with spaces around it.
     * </ul>
     *
     * <p>So {@code "First Deputy Minister of Foreign Affairs"} is a first deputy minister, and {@code "President of the
     * Senate"}, {@code "Minister-Counsellor"} and {@code "Secretary of State"} are unknown. {@code "Minister of State"}
     * is unknown too: it is a junior minister in one country and a senior one in another.
     *
     * @param title the English title without the country
     * @return the level, or empty where the title does not say it; nothing is guessed
     */
    public static Optional<OfficialLevel> recognise(String title) {
        String folded =
                Spelling.fold(title).replace(" - ", ", ").replace(" – ", ", ").replace('-', ' ');
        OfficialLevel whole = WHOLE_TITLES.get(folded);
        if (whole != null) {
            return Optional.of(whole);
        }
        if (folded.equals("minister of state") || folded.startsWith("minister of state ")) {
            return Optional.empty();
        }
        return TITLES.entrySet().stream()
                .filter(t -> isTitle(folded, t.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isTitle(String folded, String title) {
        if (!folded.startsWith(title)) {
            return false;
        }
        String rest = folded.substring(title.length());
        return rest.isEmpty()
                || rest.startsWith(", ")
                || rest.startsWith(" of ")
                || rest.startsWith(" for ")
                || rest.startsWith(" to ")
                || rest.startsWith(" and ");
    }

    /**
     * Obtains the constant that prints as a text.
     *
     * @param text the text in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant prints so
     */
    public static OfficialLevel parse(CharSequence text) {
        return Text.parseConstant("official level", OfficialLevel.class, text);
    }

    /**
     * Checks whether this level is the other one or a higher one.
     *
     * @param other the other level
     * @return whether it does not stand below
     */
    public boolean isAtLeast(OfficialLevel other) {
        return compareTo(other) <= 0;
    }

    /** {@return the field's term, such as {@code "deputy minister"}} */
    public String label() {
        return label;
    }

    /** {@return the field's term, which {@link #parse} undoes} */
    @Override
    public String toString() {
        return label;
    }
}
