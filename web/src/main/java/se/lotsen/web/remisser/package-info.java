/** Queues of referrals. */
@NullMarked
package se.lotsen.web.remisser;

import org.jspecify.annotations.NullMarked;
