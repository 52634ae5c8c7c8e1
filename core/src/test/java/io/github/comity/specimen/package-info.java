/**
 * Seeded worlds and the claims that are printed about them, to test rules and to measure with.
 *
 * <p>A {@link io.github.comity.specimen.TradeWorld} knows the true exports and imports of every month of one pair, and
 * prints levels, growths and shares of them, each rounded: whatever is taken of it can all be true together.
 * {@link io.github.comity.specimen.Shapes} are the dossiers that the reconciler is measured on, small and large, true,
 * wrong and hostile. {@link io.github.comity.specimen.Slips} plant one wrong figure. The same seed gives the same
 * claims.
 *
 * <p>This room is in the artifact of tests ({@code test-jar}), not in the library.
 */
package io.github.comity.specimen;
