/** What managers tell the board three times a year: goals, figures, verdicts and words on one page, and the same as PDF and DOCX. */
@NullMarked
package se.lotsen.web.tertial;

import org.jspecify.annotations.NullMarked;
