/**
 * The municipality's health talk (hälsosamtal), in eight steps: draft, signature, the person's plan and what the health centre hears about
 * it. Not the region's talk of the same name.
 *
 * <p>Owns {@code health_talk_draft}, {@code health_talk}, {@code plan_goal}, {@code measurement}. A draft can be deleted without touching the
 * record; a signature writes the event {@code HealthTalkHeld} through {@code casework}, a change of what is signed is a further version and writes
 * {@code HealthTalkChanged}, and a red flag writes {@code ConcernRaised}. Called by matching, follow-up and pages.
 */
@NullMarked
package se.lotsen.healthtalk;

import org.jspecify.annotations.NullMarked;
