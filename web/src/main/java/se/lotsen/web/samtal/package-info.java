/** The health talk: eight steps with autosave, the summary that is signed, and the signed talk to read. */
@NullMarked
package se.lotsen.web.samtal;

import org.jspecify.annotations.NullMarked;
