package se.lotsen.web.program;

import java.util.List;
import se.lotsen.programme.OpenMunicipality;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** Which municipality, where there are several. */
public record ProgramKommunerPage(Frame frame, List<OpenMunicipality> municipalities) implements Page {}
