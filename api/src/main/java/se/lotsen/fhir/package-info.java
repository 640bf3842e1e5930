/**
 * The front door of {@code /fhir/r4}: one controller that hands requests to HAPI's server, the capability statement, and one place that
 * turns every refusal into an OperationOutcome. Owns no tables.
 *
 * <p>A feature adds a resource by a bean of type {@code IResourceProvider}, and takes in messages by a bean of type
 * {@link se.lotsen.fhir.TakesMessages} and changes by one of type {@link se.lotsen.fhir.TakesChanges}. Only this package and the features'
 * {@code ..fhir} packages may import HAPI.
 */
@NullMarked
package se.lotsen.fhir;

import org.jspecify.annotations.NullMarked;
