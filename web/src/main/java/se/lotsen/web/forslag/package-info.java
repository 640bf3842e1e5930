/** Which activities fit a person and why: the list, the tray of at most three, the offer, the sheet to print. */
@NullMarked
package se.lotsen.web.forslag;

import org.jspecify.annotations.NullMarked;
