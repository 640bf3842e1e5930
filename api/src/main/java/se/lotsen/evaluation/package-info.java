/**
 * Support for evaluation: plans with measures chosen beforehand, what differs between the beginning and three and six months later, and
 * pseudonymised files for research. It says how many answered before it says what they answered, and never what made a difference.
 *
 * <p>Owns {@code evaluation_plan}, {@code evaluation_answer} (surveys by code, no persons), {@code research_consent} and {@code research_export}.
 * Reads the measurements of health talks through {@code healthtalk}. Called by pages.
 */
@NullMarked
package se.lotsen.evaluation;

import org.jspecify.annotations.NullMarked;
