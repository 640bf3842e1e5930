package se.lotsen.web.forslag;

import se.lotsen.web.layout.CaseHead;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** Suggestions before the health talk: there is nothing to suggest from yet. */
public record InnanSamtalPage(Frame frame, CaseHead head) implements Page {}
