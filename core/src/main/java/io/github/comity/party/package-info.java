/**
 * Who takes part: countries, groups of countries, organisations, companies and officials.
 *
 * <p>An {@link io.github.comity.party.Area} is what statistics are about: a {@link io.github.comity.party.Country}, a
 * {@link io.github.comity.party.CountryGroup} or the {@link io.github.comity.party.World}. A country is its code, of
 * ISO 3166-1 or, for Kosovo and former states, a documented one; names are labels, and
 * {@link io.github.comity.party.Country#parse} reads those of the lists of ISO, UN, World Bank, IMF and CLDR.
 * {@link io.github.comity.party.Countries} holds all of them as constants. A {@link io.github.comity.party.CountryPair}
 * has no order until one side reports. An {@link io.github.comity.party.Official} is a person in a
 * {@link io.github.comity.party.Post} for a tenure; the post belongs to an {@link io.github.comity.party.Organization}
 * or represents an area.
 */
@NullMarked
package io.github.comity.party;

import org.jspecify.annotations.NullMarked;
