package se.lotsen.web.vardcentraler;

import java.util.List;
import se.lotsen.healthcentre.CentreList;
import se.lotsen.healthcentre.ShowHealthCentres;
import se.lotsen.healthcentre.Silence;
import se.lotsen.shared.KnownYear;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** The municipality's health centres in three lists. */
public record VardcentralerPage(Frame frame, int thisYear, ShowHealthCentres.Contents contents) implements Page {

    /** Years to choose among. */
    public List<Integer> years() {
        return KnownYear.latest(thisYear, 3);
    }

    /** The lists, in their order. */
    public List<CentreList> lists() {
        return List.of(CentreList.values());
    }

    /** What a list holds, in words. */
    public String means(CentreList list) {
        return frame.t().of("vardcentraler.listMeans." + list.name(), Silence.DAYS);
    }

    /** How figures are written. */
    public CentreFigures words() {
        return new CentreFigures(frame.t());
    }

    /** The address of a file with all of the year. */
    public String fileHref(String ending) {
        return "/ledning/vardcentraler." + ending + "?ar=" + contents.year();
    }

    /** When it was counted. */
    public String asOf() {
        return frame.t().dateTime(contents.asOf());
    }
}
