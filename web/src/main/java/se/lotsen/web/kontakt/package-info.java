/** Reaching the person before the health talk: tries, booking, a missed talk, a no. */
@NullMarked
package se.lotsen.web.kontakt;

import org.jspecify.annotations.NullMarked;
