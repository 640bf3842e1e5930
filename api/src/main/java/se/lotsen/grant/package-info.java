/**
 * State grants as rules and a ledger: what may be paid, what is left, what has to be paid back, and how many talks the hours went to.
 *
 * <p>Owns {@code state_grant} and {@code grant_posting}; a posting is never edited or deleted, only reversed by another. Reads talks
 * through {@code reporting_talk}. Called by the manager's pages.
 */
@NullMarked
package se.lotsen.grant;

import org.jspecify.annotations.NullMarked;
