/**
 * Subscriptions as FHIR R4 writes them, with the Subscriptions R5 Backport (1.1.0): what a record system may ask under {@code
 * /fhir/r4/Subscription}, and the notifications that are posted to its endpoint. Owns no tables.
 */
@NullMarked
package se.lotsen.subscription.fhir;

import org.jspecify.annotations.NullMarked;
