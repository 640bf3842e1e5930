/**
 * State grants as rules and a ledger: what may be paid, what is left, what has to be paid back, which talks were paid, and the report to the
 * state. The same money is never counted twice: a voucher stands on one grant, and a talk is paid by one posting.
 *
 * <p>Owns {@code state_grant} and every {@code grant_…} table; a posting is never edited or deleted, only reversed by another, and a submitted
 * report stays as it was. Reads talks through {@code grant_counted_talk}. Called by the manager's pages.
 */
@NullMarked
package se.lotsen.grant;

import org.jspecify.annotations.NullMarked;
