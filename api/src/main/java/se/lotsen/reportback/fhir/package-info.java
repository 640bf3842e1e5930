/**
 * What a sender may read and search by FHIR among its own referrals: the ServiceRequest as it was sent, the Task that tells how it goes, and a
 * Communication for each milestone. It may also take a referral back by the status of its ServiceRequest. Old versions are read like the
 * current one. Owns {@code referral_version}, which the database writes whenever a referral changes; reads the reports through their door, and
 * in {@code access_log} what the sender itself has done. Called by {@code fhir}.
 */
@NullMarked
package se.lotsen.reportback.fhir;

import org.jspecify.annotations.NullMarked;
