/**
 * The case: the municipality's work with one person. States, transitions, the next step, contact attempts, the timeline, and the one rule
 * that says what an actor may do now.
 *
 * <p>Owns {@code case_file}, {@code case_event}, {@code contact_attempt}, {@code follow_up}. Every change of state goes through
 * {@link se.lotsen.casework.Cases#save}, which also writes the event and moves the Tasks of the attached referrals.
 */
@NullMarked
package se.lotsen.casework;

import org.jspecify.annotations.NullMarked;
