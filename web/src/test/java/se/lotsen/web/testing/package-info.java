/** What tests of pages share. */
@NullMarked
package se.lotsen.web.testing;

import org.jspecify.annotations.NullMarked;
