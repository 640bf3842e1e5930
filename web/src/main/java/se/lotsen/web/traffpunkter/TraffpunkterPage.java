package se.lotsen.web.traffpunkter;

import java.util.List;
import java.util.stream.Collectors;
import se.lotsen.agreement.ListPlaces.Contents;
import se.lotsen.agreement.ListPlaces.Line;
import se.lotsen.agreement.Measurement;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * Every meeting place with what it meets.
 *
 * @param form the measurement that is being written
 */
public record TraffpunkterPage(Frame frame, Time time, List<Time> choices, Contents shown, Typed form) implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("traffpunkter.title");
        return form.problems().isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** The words. */
    public Words words() {
        return new Words(frame.t());
    }

    /** "6 av 10 träffpunkter lever upp till samtliga krav". */
    public String heading() {
        return shown.places() == 0
                ? frame.t().of("traffpunkter.nothingJudged")
                : frame.t().of("traffpunkter.heading", shown.meetingAll(), shown.places());
    }

    /** Address of a place's requirements. */
    public String href(Line line) {
        return "/traffpunkter/" + line.place().id() + "/avtalskrav?" + time.query();
    }

    /** What a place does not meet, in one line. */
    public String missed(Line line) {
        return line.missed().stream()
                .map(judged -> words().title(judged.requirement()) + " (" + words().longSum(judged) + ")")
                .collect(Collectors.joining(", "));
    }

    /** What a kept measurement said. */
    public String kept(Measurement measurement) {
        var places = measurement.places();
        return places == null
                ? frame.t().of("traffpunkter.kept", measurement.name(), measurement.meetingAll())
                : frame.t().of("traffpunkter.keptOf", measurement.name(), measurement.meetingAll(), places);
    }

    /** Where it comes from. */
    public String source(Measurement measurement) {
        return frame.t()
                .of(
                        measurement.byHand() ? "traffpunkter.enteredBy" : "traffpunkter.keptBy",
                        measurement.source(),
                        measurement.madeBy(),
                        frame.t().dateTime(measurement.madeAt()));
    }
}
