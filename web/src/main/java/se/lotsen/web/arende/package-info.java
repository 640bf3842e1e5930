/** One case: who the person is, what is next, what may be done, and the latest. Also what its other pages share: the tabs and the timeline in words. */
@NullMarked
package se.lotsen.web.arende;

import org.jspecify.annotations.NullMarked;
