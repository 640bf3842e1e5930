/** How pages look on this screen. */
@NullMarked
package se.lotsen.web.visning;

import org.jspecify.annotations.NullMarked;
