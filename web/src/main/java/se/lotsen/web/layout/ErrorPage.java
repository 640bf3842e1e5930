package se.lotsen.web.layout;

import org.jspecify.annotations.Nullable;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * Something went wrong, and what to do about it.
 *
 * @param kind part of the text keys: missing, forbidden, stale, unreadable, tooLarge, failed
 * @param incident number to tell the support, or null
 */
public record ErrorPage(Frame frame, String kind, @Nullable String incident) implements Page {}
