/** The guide's week, and the feed of it that a calendar program reads. */
@NullMarked
package se.lotsen.web.kalender;

import org.jspecify.annotations.NullMarked;
