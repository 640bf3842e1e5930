/**
 * The senior: identity, ways of contact, and the consents that decide what may leave.
 *
 * <p>Owns {@code person} and {@code consent}. Called by every feature that is about someone.
 */
@NullMarked
package se.lotsen.person;

import org.jspecify.annotations.NullMarked;
