package io.github.comity.communique.binding;

import io.github.comity.communique.construct.Basis;
import io.github.comity.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A period and where it comes from.
 *
 * @param period the period, or null if none is known
 * @param basis where it comes from, or null if there is none
 */
record Dated(@Nullable ReportingPeriod period, @Nullable Basis basis) {
    static final Dated NONE = new Dated(null, null);

    Dated carried() {
        return period == null ? NONE : new Dated(period, Basis.CARRIED);
    }
}
