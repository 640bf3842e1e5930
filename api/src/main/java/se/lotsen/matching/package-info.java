/**
 * Which activities fit a person, why, and why not; what was offered and what the person answered; needs that nothing meets.
 *
 * <p>Owns {@code suggestion} and {@code unmet_need}; reads the latest {@code health_talk}. Writes the event {@code ActivitiesOffered}. The
 * ranking is pure and says all its reasons: the guide decides, and may offer against the rules with a reason that is kept.
 */
@NullMarked
package se.lotsen.matching;

import org.jspecify.annotations.NullMarked;
