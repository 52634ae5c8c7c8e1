package io.github.comity.party;

/**
 * Who can act: visit, sign, host, build together. A country, a group of countries that acts as one, such as the EU, or
 * an organisation.
 *
 * <p>It is not what statistics are about; that is an {@link Area}. Countries and groups are both; the {@link World
 * World} only has statistics, and an organisation only acts. A firm is a {@link Company}, a person an {@link Official}.
 *
 * <p>Two parties are equal by the rule of their own class: a country by its code, a group and an organisation by all
 * attributes. There is no order. Source: parties to a treaty in the sense of the Vienna Convention on the Law of
 * Treaties, which may be states or international organisations. All implementations are immutable and thread-safe.
 */
public sealed interface Party permits Country, CountryGroup, Organization {
    /** {@return the English name, a label} */
    String name();

    /** {@return the name as in a sentence, with an article where one belongs: {@code "the European Union"}} */
    String phrase();

    /**
     * Checks whether a text means this party, in any case and with or without accents.
     *
     * @param text the name, code or acronym
     * @return whether it is one of those that this party is known by
     */
    boolean isNamed(String text);
}
