/** Search for a person by name, identity number, or the number of a case or referral. */
@NullMarked
package se.lotsen.web.sok;

import org.jspecify.annotations.NullMarked;
