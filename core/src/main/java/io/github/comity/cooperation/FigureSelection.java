package io.github.comity.cooperation;

import io.github.comity.claim.Claim;
import io.github.comity.claim.Coverage;
import io.github.comity.figure.Unit;
import io.github.comity.internal.Given;
import io.github.comity.party.Area;
import io.github.comity.source.Source;
import java.util.function.Predicate;

/**
 * Some of the figures of a record, chosen by source, coverage, unit, scope or partner, with the same look-ups as the
 * record.
 *
 * <pre>{@code
 * relations.figures().by("Eurostat").of(Coverage.GOODS).requireTrade(EU, year(2023));
 * }</pre>
 *
 * <p>Each choice narrows the one before; the order does not matter. Two are equal when they hold equal claims. This
 * class is immutable and thread-safe.
 */
public final class FigureSelection extends FigureLookUps {
    private final Figures figures;

    FigureSelection(Figures figures) {
        this.figures = figures;
    }

    @Override
    Figures stated() {
        return figures;
    }

    private FigureSelection where(Predicate<Claim> chosen) {
        return new FigureSelection(figures.where(chosen));
    }

    /**
     * Chooses the figures of a source.
     *
     * @param source the source
     * @return the figures of its edition, whatever title, address or citation is given beside it
     */
    public FigureSelection by(Source source) {
        Given.argument("source", "FigureSelection.by", source);
        return where(c -> c.source().edition().equals(source.edition()));
    }

    /**
     * Chooses the figures of a publisher or data owner.
     *
     * @param publisherOrOwner the name or whole words of it, in any case and with or without accents
     * @return the figures that it published or owns
     */
    public FigureSelection by(String publisherOrOwner) {
        Given.argument("publisherOrOwner", "FigureSelection.by", publisherOrOwner);
        return where(c -> NameSearch.has(c.source().publisher(), publisherOrOwner)
                || c.source()
                        .dataOwner()
                        .filter(o -> NameSearch.has(o, publisherOrOwner))
                        .isPresent());
    }

    /**
     * Chooses the figures of a coverage.
     *
     * @param coverage goods, services, both or unstated
     * @return the figures that say so
     */
    public FigureSelection of(Coverage coverage) {
        Given.argument("coverage", "FigureSelection.of", coverage);
        return where(c -> c.subject().quantity().coverage() == coverage);
    }

    /**
     * Chooses the figures in a unit.
     *
     * @param unit the unit of the level or of the level that a growth is about
     * @return the figures in that unit
     */
    public FigureSelection in(Unit unit) {
        Given.argument("unit", "FigureSelection.in", unit);
        return where(c -> c.subject().quantity().unit().equals(unit));
    }

    /**
     * Chooses the figures that are limited in one way.
     *
     * @param scope the limit, such as {@code "non-oil"}
     * @return the figures with that scope
     */
    public FigureSelection limitedTo(String scope) {
        Given.argument("scope", "FigureSelection.limitedTo", scope);
        return where(c -> c.subject().quantity().scope().filter(scope::equals).isPresent());
    }

    /** {@return the figures that are not limited to a product or another scope} */
    public FigureSelection unlimited() {
        return where(c -> c.subject().quantity().scope().isEmpty());
    }

    /**
     * Chooses the figures about one partner.
     *
     * @param partner the partner, such as the world
     * @return the figures with that partner
     */
    public FigureSelection with(Area partner) {
        Given.argument("partner", "FigureSelection.with", partner);
        return where(c -> c.subject().quantity().partner().isSameAs(partner));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof FigureSelection that && figures.equals(that.figures));
    }

    @Override
    public int hashCode() {
        return figures.hashCode();
    }

    /** {@return how many claims there are: {@code "12 claims"}} */
    @Override
    public String toString() {
        return claims().size() == 1 ? "1 claim" : claims().size() + " claims";
    }
}
