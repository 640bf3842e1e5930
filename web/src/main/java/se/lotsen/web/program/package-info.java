/** The programme of each meeting place, for anyone: large type, on paper, and in a calendar program. Needs no login. */
@NullMarked
package se.lotsen.web.program;

import org.jspecify.annotations.NullMarked;
