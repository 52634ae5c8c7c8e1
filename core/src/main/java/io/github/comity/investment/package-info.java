/**
 * Direct investment between a reporter and a partner.
 *
 * <p>An {@link io.github.comity.investment.InvestmentFlow} groups what one source states about the investment of one
 * period in one {@link io.github.comity.investment.Direction}: gross and net flows, flows of unstated basis, stocks.
 * These are different measures and are never mixed in a sum. A {@link io.github.comity.investment.BusinessPresence}
 * counts the firms of one country in the other. {@link io.github.comity.investment.InvestmentCalculator} derives
 * cumulative flows, what they leave over for unnamed years, shares and growth.
 */
@NullMarked
package io.github.comity.investment;

import org.jspecify.annotations.NullMarked;
