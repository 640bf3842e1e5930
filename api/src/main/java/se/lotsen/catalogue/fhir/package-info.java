/**
 * The directory by FHIR: {@code HealthcareService}, {@code Organization} and {@code Location} of the municipality that a sender refers to.
 * Owns no tables. Called by {@code fhir}.
 */
@NullMarked
package se.lotsen.catalogue.fhir;

import org.jspecify.annotations.NullMarked;
