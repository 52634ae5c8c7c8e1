/**
 * Events for the calendars of other programs.
 *
 * <p>A {@link io.github.comity.formats.calendar.CalendarFormat} writes a {@link io.github.comity.cooperation.Timeline}
 * as iCalendar (RFC 5545), the form that desks, telephones and groupware subscribe to. A calendar knows days alone: a
 * date that is known less exactly stands on all days that it may be, and is said in words.
 */
@NullMarked
package io.github.comity.formats.calendar;

import org.jspecify.annotations.NullMarked;
