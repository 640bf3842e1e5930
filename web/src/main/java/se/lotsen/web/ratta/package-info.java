/** How a person is called and reached, put right, with what was known before. */
@NullMarked
package se.lotsen.web.ratta;

import org.jspecify.annotations.NullMarked;
