/**
 * The pages. A screen is a folder: controller, page record, template. Everything here speaks to the use cases of {@code api}; nothing here
 * knows SQL or FHIR.
 */
@NullMarked
package se.lotsen.web;

import org.jspecify.annotations.NullMarked;
