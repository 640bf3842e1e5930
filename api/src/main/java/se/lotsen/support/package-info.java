/**
 * Support and service for seniors counted without names: help with computers, the handyman, sight and hearing, carers and other support.
 *
 * <p>Owns {@code support_count}: numbers of occasions, visits and persons, by sex and age band. Visits and persons are never added to one
 * another. Figures of persons leave only through {@link se.lotsen.reporting.Suppression}. Called by the staff's form and the manager's page.
 */
@NullMarked
package se.lotsen.support;

import org.jspecify.annotations.NullMarked;
