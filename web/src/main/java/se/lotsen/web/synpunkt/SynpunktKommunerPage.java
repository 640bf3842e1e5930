package se.lotsen.web.synpunkt;

import java.util.List;
import se.lotsen.programme.OpenMunicipality;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** Which municipality to tell, where there are several. */
public record SynpunktKommunerPage(Frame frame, List<OpenMunicipality> municipalities) implements Page {}
