/**
 * The profiles turned into plain checks. {@link se.lotsen.profiles.compiled.Compile} runs in the build and writes the shapes of all
 * that a referral may hold; {@link se.lotsen.profiles.compiled.Checker} reads them and judges a message without HAPI. What is legal
 * FHIR but was never compiled is handed to HAPI's validator, so nothing passes unjudged.
 */
@NullMarked
package se.lotsen.profiles.compiled;

import org.jspecify.annotations.NullMarked;
