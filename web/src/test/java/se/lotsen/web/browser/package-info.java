/** Journeys in real Chromium: few and large, state made through the interface, accessibility checked on every page. */
@NullMarked
package se.lotsen.web.browser;

import org.jspecify.annotations.NullMarked;
