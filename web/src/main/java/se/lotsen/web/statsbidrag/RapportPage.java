package se.lotsen.web.statsbidrag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.GrantReport.Contents;
import se.lotsen.grant.GrantReport.Submitted;
import se.lotsen.grant.HoursCheck;
import se.lotsen.grant.ReportContents;
import se.lotsen.grant.ReportFigure;
import se.lotsen.grant.ReportLine;
import se.lotsen.grant.ReportLine.Part;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** The report of a grant: as the books stand, its questions, and what has been submitted. */
public record RapportPage(Frame frame, Contents contents, Sent sent) implements Page {

    /** Heading. */
    public String heading() {
        return frame.t().of("statsbidrag.report", contents.grant().title());
    }

    /** Title in the browser's tab. */
    public String title() {
        return sent.problems().isEmpty() ? heading() : frame.t().of("layout.errorPrefix") + " " + heading();
    }

    /** The words. */
    public ReportWords words() {
        return new ReportWords(frame.t());
    }

    /** Address of the grant, or of what is under it. */
    public String grant(String under) {
        return "/ledning/statsbidrag/" + contents.grant().id() + under;
    }

    /** Address of the rows that a line is counted from; empty when it has none. */
    public String rows(ReportLine line) {
        var talks = ReportWords.TALKS.get(line.key());
        if (line.part() == Part.FIGURE && talks != null) {
            return line.value().isEmpty() ? "" : talks + contents.grant().year();
        }
        var rows = words().rows(line);
        return rows.isEmpty() ? "" : grant(rows);
    }

    /** Figures, those with whom talks were held, and what was used by kind, purpose and unit, as far as there is anything of each. */
    public List<Part> parts() {
        return Stream.of(Part.FIGURE, Part.AGE, Part.BARRIER, Part.COST_TYPE, Part.PURPOSE, Part.UNIT)
                .filter(part -> !contents.now().of(part).isEmpty())
                .toList();
    }

    /** Hours for each talk, and what in them should be looked at before the report is submitted. */
    public List<String> hoursCheck() {
        var hours = contents.hours();
        var lines = new ArrayList<String>();
        hours.perTalk().ifPresent(each -> lines.add(frame.t().of("statsbidrag.hoursPerTalk", ReportWords.plain(each))));
        if (hours.isTooMuch()) lines.add(frame.t().of("statsbidrag.hoursTooMany", HoursCheck.MOST_PER_TALK));
        if (hours.withoutHours() > 0) lines.add(frame.t().of("statsbidrag.hoursMissing", hours.withoutHours()));
        return lines;
    }

    /** Where the reporting stands. */
    public String state() {
        if (contents.submitted().isEmpty()) return frame.t().of("statsbidrag.notSubmitted");
        var latest = contents.submitted().getFirst();
        var key = contents.differences().isEmpty() ? "statsbidrag.isSubmitted" : "statsbidrag.hasChanged";
        return frame.t().of(key, latest.version(), frame.t().dateTime(latest.submittedAt()));
    }

    /** Who submitted a version and when. */
    public String byline(Submitted report) {
        return frame.t()
                .of(
                        "statsbidrag.submittedBy",
                        report.signatory(),
                        frame.t().dateTime(report.submittedAt()),
                        report.submittedBy());
    }

    /** The figure that answers a question, as it stands now; empty when it is answered in words. */
    public String answered(ReportContents.Question question) {
        return contents.now().of(Part.ANSWER).stream()
                .filter(line -> line.key().equals(question.id().toString()))
                .map(ReportLine::value)
                .findFirst()
                .orElse("");
    }

    /** What stands in the field of a question that is answered in words. */
    public String written(ReportContents.Question question) {
        @Nullable String answer = question.answer();
        return sent.typed("svar-" + question.id(), answer == null ? "" : answer);
    }

    /** Figures that can answer a question. */
    public List<Choice> answers() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", frame.t().of("statsbidrag.inWords")));
        Arrays.stream(ReportFigure.values())
                .map(figure -> new Choice(figure.name(), frame.t().of("statsbidrag.figure." + figure.name())))
                .forEach(choices::add);
        return choices;
    }
}
