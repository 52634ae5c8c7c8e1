package io.github.comity.investment;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Measure;
import io.github.comity.claim.Quantity;
import io.github.comity.claim.Subject;
import io.github.comity.figure.Figure;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.party.Area;
import io.github.comity.period.ReportingPeriod;
import io.github.comity.source.Source;

/**
 * How many firms of one country there are in another: "about 150 legal entities with Czech capital".
 *
 * <p>It is a view of one claim, and nothing about their size. This record is immutable and thread-safe.
 *
 * @param claim the claim of the number of enterprises
 */
public record BusinessPresence(Claim claim) {
    private static final Unit COMPANIES = Unit.counted("companies");

    /**
     * Checks the claim.
     *
     * @param claim the claim of the number of enterprises
     * @throws IllegalArgumentException if the claim is about something else
     */
    public BusinessPresence {
        Given.argument("claim", "BusinessPresence", claim);
        if (!accepts(claim)) {
            throw new IllegalArgumentException(
                    "business presence must count enterprises, but was '%s'; use Measure.ENTERPRISES"
                            .formatted(claim.subject()));
        }
    }

    /**
     * Obtains the presence that a source states.
     *
     * @param host where the firms are, and who reports
     * @param investor where their capital comes from
     * @param period the date or period of the count; the year of publication for a count in the present tense
     * @param count the number, such as {@code about 150} counted in legal entities; a bare number counts companies
     * @param source who says so
     * @return the presence
     * @throws IllegalArgumentException if the figure does not count things
     */
    public static BusinessPresence of(Area host, Area investor, ReportingPeriod period, Figure count, Source source) {
        Given.arguments("BusinessPresence.of", "host", host, "investor", investor, "period", period);
        Given.arguments("BusinessPresence.of", "count", count, "source", source);
        Figure counted = count.unit().equals(Unit.UNSTATED) ? count.withUnit(COMPANIES) : count;
        if (counted.unit().kind() != Unit.Kind.COUNT) {
            throw new IllegalArgumentException(
                    ("business presence must be a number of things, but was '%s'; name them, as in 'about "
                                    + "150 {legal entities}'")
                            .formatted(count));
        }
        Quantity quantity = Quantity.of(Measure.ENTERPRISES, host, investor, period, counted.unit());
        return new BusinessPresence(Claim.of(Subject.level(quantity), counted, source));
    }

    /**
     * Checks whether a claim states a presence.
     *
     * @param claim the claim
     * @return whether it is the level of a number of enterprises
     */
    public static boolean accepts(Claim claim) {
        Given.argument("claim", "BusinessPresence.accepts", claim);
        return claim.levelOf().map(q -> q.measure().equals(Measure.ENTERPRISES)).orElse(false);
    }

    /** {@return where the firms are} */
    public Area host() {
        return claim.subject().quantity().reporter();
    }

    /** {@return where their capital comes from} */
    public Area investor() {
        return claim.subject().quantity().partner();
    }

    /** {@return the date or period of the count} */
    public ReportingPeriod period() {
        return claim.subject().quantity().period();
    }

    /** {@return what is counted, such as {@code "legal entities"}} */
    public String kind() {
        return claim.unit().symbol();
    }

    /** {@return the number as printed} */
    public Figure count() {
        return claim.figure();
    }

    /** {@return the claim, such as {@code "enterprises from Czechia in Kazakhstan in 2023: 120 {companies}"}} */
    @Override
    public String toString() {
        return claim.toString();
    }
}
