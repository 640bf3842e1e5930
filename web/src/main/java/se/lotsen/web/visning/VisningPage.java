package se.lotsen.web.visning;

import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** What can be chosen about how pages look. */
public record VisningPage(Frame frame) implements Page {}
