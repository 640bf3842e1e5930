/** A person's places on sessions: book, move, cancel, came or did not come. */
@NullMarked
package se.lotsen.web.bokningar;

import org.jspecify.annotations.NullMarked;
