/**
 * The profiles turned into plain checks. {@code shapes.json} holds what the profiles' snapshots, and FHIR's own types below them, say of
 * every element that a referral may hold; {@link se.lotsen.profiles.compiled.Checker} reads it and judges a message without HAPI. What is
 * legal FHIR but was never compiled is handed to HAPI's validator, so nothing passes unjudged. A test makes the file anew and refuses one
 * that is out of date.
 */
@NullMarked
package se.lotsen.profiles.compiled;

import org.jspecify.annotations.NullMarked;
