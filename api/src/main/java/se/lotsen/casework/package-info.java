/**
 * The case: the municipality's work with one person. States, transitions, the next step, contact attempts, the timeline, and the one rule
 * that says what an actor may do now.
 *
 * <p>Owns {@code case_file}, {@code case_event}, {@code contact_attempt}, {@code follow_up}, {@code pinned_note}. Every change of state goes through
 * {@link se.lotsen.casework.Cases#save}, which also writes the event and moves the Tasks of the attached referrals.
 *
 * <p>The views of the case page and the lists are read by SQL that also looks at the talk, the plan and the bookings of later packages; no
 * Java of theirs is used here. Called by every package that moves a case, and by pages.
 */
@NullMarked
package se.lotsen.casework;

import org.jspecify.annotations.NullMarked;
