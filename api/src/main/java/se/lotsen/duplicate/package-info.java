/**
 * Two records that may be the same person: found by one rule, compared side by side, merged and parted again, or remembered as two persons.
 * Owns {@code not_duplicate}; what moves goes through the doors of person and casework.
 */
@NullMarked
package se.lotsen.duplicate;

import org.jspecify.annotations.NullMarked;
