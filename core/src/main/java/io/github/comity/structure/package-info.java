/**
 * How a total splits into categories, and how two such splits compare.
 *
 * <p>A {@link io.github.comity.structure.Distribution} holds the levels of the categories of one total: the exports of
 * a country by product, its trade by partner. Products that are part of others, members of groups and partners of the
 * world are told apart from what adds up. {@link io.github.comity.structure.ConcentrationCalculator} says how unevenly
 * one distribution splits, {@link io.github.comity.structure.CountCalculator} how many categories have trade,
 * {@link io.github.comity.structure.SpecialisationCalculator} how far the shares of two distributions lie apart. No
 * method here knows what is distributed; what trade makes of it (advantage, complementarity, intra-industry trade) is
 * in the package {@code pattern}.
 *
 * <p>An index of thousands of rounded figures has bounds like any other derived number: the largest and smallest value
 * over all levels that the figures allow. Each method says whether its bounds are tight.
 */
@NullMarked
package io.github.comity.structure;

import org.jspecify.annotations.NullMarked;
