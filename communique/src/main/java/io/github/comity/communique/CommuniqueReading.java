package io.github.comity.communique;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.comity.claim.Claim;
import io.github.comity.claim.StatedUnits;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.reconcile.Reconciliation;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was read of a text.
 *
 * <p>It is what the text says, not what is true. Rows, claims, numerals and events stand in the order of the text. This
 * record is immutable and thread-safe.
 *
 * @param text the text
 * @param language the ISO 639-1 code of its language
 * @param rows the quantities of the text, each with its level and changes
 * @param numerals every number of the text and what became of it
 * @param events the visits, meetings, sessions of commissions and agreements of the text that are sure; none if the
 *     reader looks for none
 * @param unreadEvents what looks like one and was left out, with the reason
 */
public record CommuniqueReading(
        String text,
        String language,
        ImmutableList<ReadRow> rows,
        ImmutableList<Numeral> numerals,
        ImmutableList<ReadEvent> events,
        ImmutableList<UnreadEvent> unreadEvents) {
    /** {@return the claims with their places, in the order of the rows} */
    public ImmutableList<ReadClaim> readClaims() {
        ImmutableList.Builder<ReadClaim> claims = ImmutableList.builder();
        rows.forEach(row -> claims.addAll(row.claims()));
        return claims.build();
    }

    /** {@return the claims, each once, in the order of the rows} */
    public ImmutableSet<Claim> claims() {
        return readClaims().stream().map(ReadClaim::claim).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Finds the place of a claim of this reading, or of its {@link #reconciliation}, where a unit that the text does
     * not give may have been carried from other claims.
     *
     * @param claim the claim
     * @return the place of its figure; the first one, if the text states it more than once
     * @throws IllegalArgumentException if the text does not state it
     */
    public Span place(Claim claim) {
        Given.argument("claim", "CommuniqueReading.place", claim);
        return firstPlace(c -> c.equals(claim))
                .or(() -> firstPlace(c -> StatedUnits.isCarriedFrom(claim, c)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "claim must be one of the text, but was '%s'; choose from claims()".formatted(claim)));
    }

    private Optional<Span> firstPlace(Predicate<Claim> test) {
        return readClaims().stream()
                .filter(c -> test.test(c.claim()))
                .map(ReadClaim::span)
                .findFirst();
    }

    /** {@return the numbers that may be statistics and were left unread, with the reason} */
    public ImmutableList<Numeral> unread() {
        return numerals.stream()
                .filter(n -> n.outcome() == Numeral.Outcome.UNREAD)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return how many numbers were read, are no statistic, or were left unread} */
    public NumeralCoverage coverage() {
        return new NumeralCoverage(
                count(Numeral.Outcome.READ), count(Numeral.Outcome.NO_STATISTIC), count(Numeral.Outcome.UNREAD));
    }

    private int count(Numeral.Outcome outcome) {
        return (int) numerals.stream().filter(n -> n.outcome() == outcome).count();
    }

    /**
     * {@return what follows from the claims of the text together, by the standard reconciler; without those in
     * {@link #doubts}, since a text is not accused of what was probably misread}
     */
    public Reconciliation reconciliation() {
        return new Doubts(rows).reconciliation();
    }

    /**
     * {@return the claims that have more likely been misread here than miswritten there: other figures exclude them by
     * more than a third, no {@link io.github.comity.reconcile.Slip slip} explains that, and in a text of several
     * periods one had to be carried to read them}
     */
    public ImmutableList<Doubt> doubts() {
        return new Doubts(rows).found();
    }

    /**
     * {@return the reading without the claims in {@link #doubts}, whose numbers are then unread, with the reason; rows
     * of which the level is left out are left out whole}
     */
    public CommuniqueReading withoutDoubts() {
        Doubts doubts = new Doubts(rows);
        return doubts.found().isEmpty()
                ? this
                : new CommuniqueReading(text, language, doubts.rows(), doubts.numerals(numerals), events, unreadEvents);
    }

    /**
     * Finds what the figures say about each other, in sentences with their places. All figures are reconciled here.
     *
     * @param kinds the sorts of findings that are wanted; all of them if none is named
     * @return the findings in the order of the text
     */
    public ImmutableList<TextFinding> findings(TextFinding.Kind... kinds) {
        for (TextFinding.Kind kind : Given.argument("kinds", "CommuniqueReading.findings", kinds)) {
            Given.argument("kind", "CommuniqueReading.findings", kind);
        }
        return new TextFindings(this, ImmutableSet.copyOf(kinds.length == 0 ? TextFinding.Kind.values() : kinds)).all();
    }

    /**
     * {@return what the text states of each pair of countries that it names as reporter and partner, in the order of
     * the text, and then of those that only its events are between, without {@link #doubts}; figures with the world or
     * a group of countries stand in each cooperation of their reporter, events of more countries in those of any two of
     * them}
     */
    public ImmutableList<BilateralCooperation> cooperations() {
        return new Cooperations(withoutDoubts().claims(), events).all();
    }
}
