/**
 * What the municipality and an organiser have agreed about a meeting place, and how far the place lives up to it.
 *
 * <p>Owns {@code agreement}, {@code agreement_closure}, {@code agreement_requirement}, {@code agreement_exception}, {@code place_comment},
 * {@code place_action}, {@code place_survey}, {@code place_measurement} and {@code place_measurement_score}; reads the sessions of
 * {@code catalogue}. What a requirement demands, and which sessions count for it, is {@link se.lotsen.agreement.Demand}; how weeks are judged
 * is {@link se.lotsen.agreement.Judging}. Holds nothing about visitors. Called by the manager's pages.
 */
@NullMarked
package se.lotsen.agreement;

import org.jspecify.annotations.NullMarked;
