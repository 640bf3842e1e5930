/**
 * The referral that a nurse writes in the web, part by part, until it is sent as any other through
 * {@link se.lotsen.referral.ReceiveReferral}.
 *
 * <p>Owns {@code referral_draft}. A draft is seen by its writer only, holds what was typed even when it is wrong, and is forgotten when
 * it is sent, thrown away or left for a fortnight.
 */
@NullMarked
package se.lotsen.referral.draft;

import org.jspecify.annotations.NullMarked;
