/**
 * What visits, meetings, agreements and projects have in common: they happen somewhere, on a date, in a state, about a
 * field.
 *
 * <p>Whatever is {@link io.github.comity.event.Dated} hands out its {@link io.github.comity.event.Event}s, one per
 * date: an agreement one for its signature and one for its entry into force. An event has an
 * {@link io.github.comity.event.EventKind}, an {@link io.github.comity.event.EventStatus}, a
 * {@link io.github.comity.event.Place}, the parties and officials who take part, and the
 * {@link io.github.comity.event.CooperationField}s it is about. It leads back to the thing through its origin. The
 * packages that know the things themselves do not know each other; what stands in a dossier is an
 * {@link io.github.comity.event.Entry}, which knows its {@link io.github.comity.event.Identity} and its
 * {@link io.github.comity.event.Scope}, and a timeline is made of these events alone.
 */
@NullMarked
package io.github.comity.event;

import org.jspecify.annotations.NullMarked;
