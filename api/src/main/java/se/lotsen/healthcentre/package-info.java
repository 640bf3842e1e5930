/**
 * The work with health centres: what is agreed with each, whether it refers people, and whom to visit.
 *
 * <p>Owns the tables that begin with {@code health_centre_}, which are only added to. Referrals are counted by
 * {@link se.lotsen.reporting.CentreReferrals}, which hides what could tell of a person (ADR 29).
 */
@NullMarked
package se.lotsen.healthcentre;

import org.jspecify.annotations.NullMarked;
