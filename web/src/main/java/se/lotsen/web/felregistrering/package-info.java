/** The administrator marks a referral as a mistake. */
@NullMarked
package se.lotsen.web.felregistrering;

import org.jspecify.annotations.NullMarked;
