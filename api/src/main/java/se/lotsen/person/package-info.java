/**
 * The senior: identity, ways of contact, those around the person, the consents that decide what may leave, and the warnings before a
 * visit.
 *
 * <p>Owns {@code person}, {@code person_contact}, {@code consent}, {@code warning_note},
 * {@code person_merge} and {@code person_change}. Called by every feature that is about someone.
 */
@NullMarked
package se.lotsen.person;

import org.jspecify.annotations.NullMarked;
