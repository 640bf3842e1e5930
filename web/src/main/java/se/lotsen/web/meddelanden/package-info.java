/** What the health centres and the guides have written to each other in a case, and the form to write to a health centre. */
@NullMarked
package se.lotsen.web.meddelanden;

import org.jspecify.annotations.NullMarked;
