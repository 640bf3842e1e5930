/**
 * What the health centre hears: a milestone's facts, filtered by the consent that lives when they are delivered, as readable Swedish and as
 * parts for machines; and the nurse's view of the own referrals.
 *
 * <p>Owns {@code report} (never edited: a correction is a new row) and {@code report_read}. Delivers the outbox topic {@code report}.
 * Called by the nurse's pages, by the guide's previews and by the senders' FHIR endpoints.
 */
@NullMarked
package se.lotsen.reportback;

import org.jspecify.annotations.NullMarked;
