/**
 * The cooperation of two countries as a whole.
 *
 * <p>A {@link io.github.comity.cooperation.BilateralCooperation} is the root of the model: all claims about a pair of
 * countries, the people who act, their visits and meetings, agreements and commissions, projects and interests. Its
 * {@link io.github.comity.cooperation.CooperationBuilder} takes them in any order, in texts or typed;
 * {@link io.github.comity.cooperation.ReporterFigures} takes the figures of one reporter and source. Trade periods and
 * investment flows are views of its claims, and a {@link io.github.comity.cooperation.Timeline} is the view of
 * everything that has a date: it knows what is due, what is overdue and who met last, seen from a day that the caller
 * passes. {@link io.github.comity.cooperation.Review} finds what is odd, each
 * {@link io.github.comity.cooperation.Finding} with its rule and the rule's source. Two records are merged into one,
 * and {@link io.github.comity.cooperation.Changes} tell what a newer one adds, revises and contradicts.
 */
@NullMarked
package io.github.comity.cooperation;

import org.jspecify.annotations.NullMarked;
