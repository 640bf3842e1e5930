/** The manager's first page: the grant, and the talks by sex and age, each figure with its definition and the rows behind it. */
@NullMarked
package se.lotsen.web.ledning;

import org.jspecify.annotations.NullMarked;
