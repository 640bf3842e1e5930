/** FINGER programmes: the list, the rule of the lifestyle index, applications and offers, the cohort, and what was measured before and after. */
@NullMarked
package se.lotsen.web.finger;

import org.jspecify.annotations.NullMarked;
