/** What the meeting places cost for each visit, session and kept contact, and sheets of what a change would cost and give. */
@NullMarked
package se.lotsen.web.kostnad;

import org.jspecify.annotations.NullMarked;
