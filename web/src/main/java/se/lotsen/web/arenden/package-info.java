/** Lists of cases: the guide's own, those that wait for a guide, all, and the closed. */
@NullMarked
package se.lotsen.web.arenden;

import org.jspecify.annotations.NullMarked;
