/**
 * Who represents whom, who met whom about what, what was said and what is built together.
 *
 * <p>{@link io.github.comity.diplomacy.DiplomaticRelations} have {@link io.github.comity.diplomacy.DiplomaticMission}s
 * with their heads. A {@link io.github.comity.diplomacy.Visit} brings an official to the other country and has
 * {@link io.github.comity.diplomacy.Meeting}s in it, which may be on the sidelines of a
 * {@link io.github.comity.diplomacy.Forum}. A {@link io.github.comity.diplomacy.PublicStatement} is what a person said.
 * A {@link io.github.comity.diplomacy.JointProject} has {@link io.github.comity.diplomacy.Milestone}s with counted
 * figures. {@link io.github.comity.diplomacy.CompanyInterest} and
 * {@link io.github.comity.diplomacy.MultilateralCooperation} say what is wanted and where else the countries work
 * together. Everything that has a date is {@link io.github.comity.event.Dated}. What is odd is kept as stated; only
 * what is impossible is refused.
 */
@NullMarked
package io.github.comity.diplomacy;

import org.jspecify.annotations.NullMarked;
