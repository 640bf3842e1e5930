package se.lotsen.web.tillganglighet;

import java.util.List;
import se.lotsen.programme.OpenMunicipality;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** Which municipality answers for the pages, where there are several. */
public record TillganglighetKommunerPage(Frame frame, List<OpenMunicipality> municipalities) implements Page {}
