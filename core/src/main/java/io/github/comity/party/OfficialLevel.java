package io.github.comity.party;

import io.github.comity.internal.Constants;
import io.github.comity.internal.Given;
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
    /** A minister's deputy: vice-minister, undersecretary, permanent secretary, state secretary of a ministry. */
    DEPUTY_MINISTER("deputy minister"),
    /** Head of an embassy, or an envoy of that rank. */
    AMBASSADOR("ambassador"),
    /** Deputy, member of parliament, senator. */
    MEMBER_OF_PARLIAMENT("member of parliament"),
    /** Head of a department of a ministry: the usual level of political consultations. */
    DIRECTOR("director"),
    /** Head of an embassy for the time being. */
    CHARGE_D_AFFAIRES("chargé d'affaires"),
    /** Head of a consulate, also consul general. */
    CONSUL("consul"),
    /** Anybody below: experts, attachés, diplomats below the head of a mission. */
    EXPERT("expert");

    private final String label;

    OfficialLevel(String label) {
        this.label = label;
    }

    /**
     * Obtains the level that a title of an official of a country says by itself.
     *
     * <p>The rule: in any case, with or without accents, a hyphen read as a space, the title is one of
     *
     * <ul>
     *   <li>president, king, queen, emperor, emir, sultan, grand duke, head of state, head of government, president of
     *       the government or of the council of ministers, chairman of the latter, vice president, alone or of a
     *       country, and nothing more; president of the republic;
     *   <li>prime minister, federal chancellor, (first) deputy or vice prime minister, foreign minister, (first) deputy
     *       (foreign) minister, (first) vice minister, member of parliament, with <i>of</i>, <i>for</i>, <i>and</i>, or
     *       a further part behind a comma or a dash; so too (permanent) undersecretary and permanent secretary, who are
     *       deputy ministers, as is a state secretary of a ministry or portfolio;
     *   <li>minister, with a portfolio behind <i>of</i> or <i>for</i>, or in front as in "Trade Minister" and "Deputy
     *       Finance Minister"; "Minister, Deputy Head of Mission" is a rank of diplomats;
     *   <li>director general, alone or of a part of a ministry; special envoy or representative, of, for or to
     *       somebody; minister-counsellor, a diplomat below the head of a mission;
     *   <li>speaker, alone or of a parliament: the "Speaker of the Ministry" speaks for it;
     *   <li>ambassador (extraordinary and plenipotentiary), chargé d'affaires (ad interim), of or to somebody; consul
     *       (general), of or in somewhere.
     * </ul>
     *
     * <p>So {@code "First Deputy Minister of Foreign Affairs"} is a first deputy minister, and {@code "President of the
     * Senate"}, {@code "Deputy Prime Minister's press secretary"}, {@code "State Secretary"} alone and whoever is
     * former or designate are unknown. {@code "Minister of State"} is unknown too: it is a junior minister in one
     * country and a senior one in another.
     *
     * @param title the English title without the country
     * @return the level, or empty where the title does not say it; nothing is guessed
     */
    public static Optional<OfficialLevel> recognise(String title) {
        Given.argument("title", "OfficialLevel.recognise", title);
        return PostTitle.level(title);
    }

    /**
     * Obtains the constant that has a label.
     *
     * @param text the label or the name of the constant, in any case
     * @return the constant
     * @throws IllegalArgumentException if no constant is so called; the message lists the labels
     */
    public static OfficialLevel parse(CharSequence text) {
        return Constants.read(OfficialLevel.class, OfficialLevel::label, text);
    }

    /**
     * Checks whether this level is the other one or a higher one.
     *
     * @param other the other level
     * @return whether it does not stand below
     */
    public boolean isAtLeast(OfficialLevel other) {
        Given.argument("other", "OfficialLevel.isAtLeast", other);
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
