/** The meeting places' yearly account: visits, portions, weeks open, what it costs and who pays; and an association's own year. */
@NullMarked
package se.lotsen.web.arsredovisning;

import org.jspecify.annotations.NullMarked;
