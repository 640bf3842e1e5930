/** A case for someone who came another way than by a referral: search first, then the form. */
@NullMarked
package se.lotsen.web.nyttarende;

import org.jspecify.annotations.NullMarked;
