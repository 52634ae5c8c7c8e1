/**
 * Who visited or met whom, which commission meets when, and what was signed.
 *
 * <p>A {@link io.github.comity.communique.contact.ContactReader} goes over the sentences of a text. A {@code Sentence}
 * is looked at by one class per construct: names, titles, persons, places, dates; then by one per event: visit,
 * meeting, session, agreement. What is not sure is no event but an
 * {@link io.github.comity.communique.contact.Omission}. The words are in the resources {@code *-contacts.txt} and
 * {@code *-places.txt}, apart from those of figures, so that neither changes the other.
 */
@NullMarked
package io.github.comity.communique.contact;

import org.jspecify.annotations.NullMarked;
