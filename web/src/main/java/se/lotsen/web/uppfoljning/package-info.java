/** The follow-ups after three and six months. */
@NullMarked
package se.lotsen.web.uppfoljning;

import org.jspecify.annotations.NullMarked;
