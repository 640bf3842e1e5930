/**
 * Figures for those who lead: counted from SQL views, with a definition and rows behind each, and never so small that a person shows.
 *
 * <p>Owns the views {@code reporting_*} and no table. Called by the manager's pages; {@code grant} reads the same views.
 */
@NullMarked
package se.lotsen.reporting;

import org.jspecify.annotations.NullMarked;
