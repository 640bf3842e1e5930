package se.lotsen.web.program;

import se.lotsen.programme.OpenMunicipality;
import se.lotsen.programme.ShowProgramme.Places;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** The meeting places of a municipality. */
public record ProgramPlatserPage(Frame frame, OpenMunicipality municipality, Places shown) implements Page {}
