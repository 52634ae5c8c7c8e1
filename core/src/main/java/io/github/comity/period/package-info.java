/**
 * Spans of time as texts about cooperation mean them.
 *
 * <p>A {@link io.github.comity.period.ReportingPeriod} is what a statistic refers to: 2023, January–July 2024,
 * 2005–2023, a date. It consists of whole days, its text form is that of SDMX, and it knows which other period it may
 * be compared with. An {@link io.github.comity.period.EventDate} is when something happens, as exactly as it is known:
 * "2 September 2024", "June 2024", "the second half of 2024". Its text form is that of EDTF, and it becomes due and
 * overdue against a day that the caller passes. Neither asks a clock or a time zone.
 */
@NullMarked
package io.github.comity.period;

import org.jspecify.annotations.NullMarked;
