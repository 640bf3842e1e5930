/** The person's plan on paper, in large type. */
@NullMarked
package se.lotsen.web.plan;

import org.jspecify.annotations.NullMarked;
