/**
 * Three and six months after the health talk: what the person says now beside what was said then, and what the health centre hears about it.
 *
 * <p>Owns the columns of {@code follow_up} that hold the answers; its dates and status belong to {@code casework}, through which it writes
 * {@code FollowUpSettled}. Called by pages.
 */
@NullMarked
package se.lotsen.followup;

import org.jspecify.annotations.NullMarked;
