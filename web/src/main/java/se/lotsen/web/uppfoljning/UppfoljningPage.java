package se.lotsen.web.uppfoljning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.Allowed.Refusal;
import se.lotsen.casework.CaseOverview;
import se.lotsen.casework.FollowUp;
import se.lotsen.casework.TalkMode;
import se.lotsen.followup.Change;
import se.lotsen.followup.FollowUpView;
import se.lotsen.followup.Participation;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.Measured;
import se.lotsen.instrument.Answer;
import se.lotsen.instrument.Comparison;
import se.lotsen.instrument.DirectLoneliness;
import se.lotsen.instrument.Instrument;
import se.lotsen.instrument.Item;
import se.lotsen.instrument.Measurement;
import se.lotsen.instrument.Mode;
import se.lotsen.instrument.Score;
import se.lotsen.web.arende.CaseWords;
import se.lotsen.web.arende.Letters;
import se.lotsen.web.samtal.Questions;
import se.lotsen.web.samtal.TalkLine;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * One follow-up, with the health talk beside today.
 *
 * @param letters what the health centres would read
 */
public record UppfoljningPage(
        Frame frame,
        CaseOverview.Page shown,
        FollowUpView.Page view,
        UppfoljningForm form,
        Letters letters,
        Problems problems,
        LocalDate today)
        implements Page {

    /** An earlier answer to a question. */
    public record Before(String when, String answer) {}

    /** One measure then and now. */
    public record Difference(String measure, String before, String now, String difference) {}

    /** What the pages of a case share. */
    public CaseWords words() {
        return new CaseWords(shown, frame.t());
    }

    /** "Uppföljning efter 3 månader". */
    public String heading() {
        return frame.t()
                .of(
                        "uppfoljning.heading",
                        frame.t().of("words.occasion", followUp().occasion()));
    }

    /** Title in the browser's tab. */
    public String title() {
        var title = heading() + ", " + shown.person().name();
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** The obligation itself. */
    public FollowUp followUp() {
        return view.followUp();
    }

    /** Address of this page. */
    public String href() {
        return words().href() + "/uppfoljning/" + followUp().occasion().months();
    }

    /** Its last day. */
    public String due() {
        return frame.t().date(followUp().dueOn());
    }

    /** True when it may be done now. */
    public boolean mayDo() {
        return view.allowed().yes();
    }

    /** Why it may not be done, with its day when it opens. */
    public String refusal() {
        return view.allowed().refusal() == Refusal.NOT_YET
                ? frame.t().of("uppfoljning.opens", frame.t().date(followUp().opensOn()))
                : frame.t().of("action.refusal", view.allowed().refusal());
    }

    /** True when the follow-up after three months has to be done before this one. */
    public boolean isThreeFirst() {
        return view.allowed().refusal() == Refusal.THREE_MONTHS_FIRST;
    }

    /** Ways of holding it. */
    public List<Choice> modes() {
        return Choice.of(TalkMode.class, "talkMode", frame.t());
    }

    /** How to ask to be able to compare, or empty without a baseline. */
    public String modeHint() {
        var mode = view.baselineMode();
        if (mode == null) return "";
        return frame.t().of(mode == Mode.PHONE ? "uppfoljning.askedByPhone" : "uppfoljning.askedFaceToFace");
    }

    /** Whether the person takes part. */
    public List<Choice> participations() {
        return Choice.of(Participation.class, "participation", frame.t());
    }

    /** Name of a choice, or empty. */
    public static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    /** The questions, in the order of the health talk. */
    public List<Item> questions() {
        return Questions.ALL;
    }

    /** What was answered before, oldest first. */
    public List<Before> before(Item question) {
        var all = new ArrayList<Before>();
        for (var measured : List.of(view.baseline(), view.between())) {
            said(question, measured).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Before> said(Item question, List<Measured> measured) {
        return measured.stream()
                .filter(m -> m.measurement().instrument().items().contains(question))
                .findFirst()
                .map(m -> new Before(
                        frame.t().shortDate(m.on()),
                        TalkLine.said(question, m.measurement().answers().to(question.key()), frame.t())));
    }

    /** The answers to choose among today. */
    public List<Choice> answers(Item question) {
        return Questions.choices(question, frame.t());
    }

    /** Today's answer, or empty. */
    public String answer(Item question) {
        return form.loneliness().getOrDefault(question.key(), "");
    }

    /** Barriers that were not known before. */
    public List<Barrier> otherBarriers() {
        var known = shown.talk().map(CaseOverview.Talk::barriers).orElse(List.of());
        return Arrays.stream(Barrier.values())
                .filter(barrier -> !known.contains(barrier.name()))
                .toList();
    }

    /** When and by whom it was settled, or where it stands. */
    public String settledLine() {
        var status = frame.t().of("words.followUpStatus", followUp().status());
        return view.settled()
                .map(settled -> status + ", " + frame.t().dateTime(settled.at())
                        + (settled.by() == null ? "" : " · " + settled.by()))
                .orElse(status);
    }

    /** The answers of a settled follow-up. */
    public List<TalkLine> settledLines() {
        var lines = new ArrayList<TalkLine>();
        view.settled().ifPresent(settled -> {
            if (settled.participation() != null) {
                add(lines, "participation", frame.t().of("words.participation", settled.participation()));
            }
            add(lines, "helped", settled.helped());
            add(lines, "hindered", settled.hindered());
            add(lines, "agreed", settled.agreed());
            add(
                    lines,
                    "newBarriers",
                    String.join(
                            ", ",
                            settled.newBarriers().stream()
                                    .map(barrier -> frame.t().of("words.barrier", barrier))
                                    .toList()));
        });
        return lines;
    }

    private void add(List<TalkLine> lines, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) lines.add(new TalkLine(frame.t().of("uppfoljning." + label), text));
    }

    /** Then and now of a settled follow-up. */
    public List<Difference> differences() {
        return view.changes().stream().map(this::difference).toList();
    }

    private Difference difference(Change change) {
        var before = change.baseline();
        return new Difference(
                frame.t().of(change.now().instrument().titleKey()),
                before == null ? "–" : result(before.measurement()),
                result(change.now()),
                switch (change.comparison()) {
                    case Comparison.Difference difference -> signed(difference.raw());
                    case Comparison.Step step -> frame.t().of(step.direction().messageKey());
                    case Comparison.NotComparable not ->
                        frame.t().of(not.reason().messageKey());
                });
    }

    private String result(Measurement measurement) {
        return switch (measurement.score()) {
            case Score.Scored scored -> Integer.toString(scored.value());
            case Score.NotScored none
            when measurement.instrument() == Instrument.DIRECT_LONELINESS -> direct(measurement);
            case Score.NotScored none -> frame.t().of(none.reason().messageKey());
        };
    }

    private String direct(Measurement measurement) {
        var question = Instrument.DIRECT_LONELINESS.items().getFirst();
        Answer answer = measurement.answers().to(DirectLoneliness.HOW_OFTEN);
        return TalkLine.said(question, answer, frame.t());
    }

    private static String signed(int raw) {
        return raw > 0 ? "+" + raw : raw < 0 ? "−" + -raw : "0";
    }
}
