/** The referral that a nurse writes in the web: five parts, a last look, a receipt. */
@NullMarked
package se.lotsen.web.nyremiss;

import org.jspecify.annotations.NullMarked;
