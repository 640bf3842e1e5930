/**
 * Guides who are away, and cases and unanswered referrals that go from one guide to others. Owns {@code absence}, {@code handover},
 * {@code handover_case} and {@code handover_referral}; the cases themselves move through casework's one door.
 */
@NullMarked
package se.lotsen.handover;

import org.jspecify.annotations.NullMarked;
