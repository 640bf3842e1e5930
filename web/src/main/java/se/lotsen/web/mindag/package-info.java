/** Min dag: the guide's start page. */
@NullMarked
package se.lotsen.web.mindag;

import org.jspecify.annotations.NullMarked;
