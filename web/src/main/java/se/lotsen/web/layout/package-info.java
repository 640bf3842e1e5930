/** The frame around every page, the error pages, and the fragments that several screens use. */
@NullMarked
package se.lotsen.web.layout;

import org.jspecify.annotations.NullMarked;
