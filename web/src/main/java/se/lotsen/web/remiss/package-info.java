/** One referral: as it was sent, and what the guide decides. */
@NullMarked
package se.lotsen.web.remiss;

import org.jspecify.annotations.NullMarked;
