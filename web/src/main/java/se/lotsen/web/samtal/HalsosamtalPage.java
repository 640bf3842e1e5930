package se.lotsen.web.samtal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.lotsen.grant.JudgeTalk.Verdict;
import se.lotsen.grant.TargetGroup;
import se.lotsen.healthtalk.HealthTalkDraft;
import se.lotsen.healthtalk.Measured;
import se.lotsen.healthtalk.ShowHealthTalk;
import se.lotsen.healthtalk.TalkStep;
import se.lotsen.instrument.Score;
import se.lotsen.web.layout.Identity;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.HomeCareWords;
import se.lotsen.web.support.Page;

/** The signed talk, to read. */
public record HalsosamtalPage(Frame frame, ShowHealthTalk.Page shown, List<Verdict> verdicts, LocalDate today)
        implements Page {

    /** One step and what was said in it. */
    public record Section(TalkStep step, List<TalkLine> lines) {}

    /** The bar on top. */
    public Identity identity() {
        return Identity.of(shown.person(), shown.person().number().ageOn(today), shown.warnings(), frame.t());
    }

    /** Our number of the case. */
    public String number() {
        return shown.state().file().number();
    }

    /** Who signed and when, or what to do before there is a talk. */
    public String lead() {
        return shown.talk().map(this::signed).orElseGet(() -> frame.t().of("samtal.notHeld"));
    }

    /** Who signed a version and when. */
    public String signed(ShowHealthTalk.Signed talk) {
        return frame.t().of("samtal.signed", talk.signedBy(), frame.t().dateTime(talk.signedAt()), talk.version());
    }

    /** Every version, the one that counts first. */
    public List<ShowHealthTalk.Signed> versions() {
        return Stream.concat(shown.talk().stream(), shown.earlier().stream()).toList();
    }

    /** True when what is signed may be changed now. */
    public boolean mayChange() {
        return shown.talk().isPresent() && shown.change().yes();
    }

    /** True when the talk may be held now. */
    public boolean mayHold() {
        return shown.hold().yes();
    }

    /** Why it may not. */
    public String refusal() {
        return frame.t().of("action.refusal", shown.hold().refusal());
    }

    /** Everything that was said, step by step. */
    public List<Section> sections(HealthTalkDraft answers) {
        return Arrays.stream(TalkStep.values())
                .map(step -> new Section(step, TalkLine.of(answers.of(step), frame.t())))
                .toList();
    }

    /** What a grant says of the talk, with who told about home care and when, and the words of the call where it says no. */
    public String verdict(Verdict verdict) {
        var t = frame.t();
        if (verdict.counts()) return told(t.of("samtal.grantCounts", verdict.grant()), verdict);
        var homeCare = verdict.homeCare();
        if (homeCare == null) return t.of("samtal.grantNotAsked", verdict.grant());
        var text = told(t.of(homeCare ? "samtal.grantHas" : "samtal.grantHasNot", verdict.grant()), verdict);
        var quoted = verdict.quoted();
        return quoted == null ? text : t.of("samtal.grantQuoted", text, quoted.quote(), quoted.source());
    }

    private String told(String text, Verdict verdict) {
        var told = HomeCareWords.told(verdict.from(), verdict.on(), frame.t());
        return verdict.target() == TargetGroup.ANYONE || told.isEmpty()
                ? text
                : frame.t().of("samtal.grantTold", text, told);
    }

    /** Scores of the baseline; an instrument that gives none says why. */
    public List<TalkLine> scores() {
        return shown.baseline().stream().map(this::score).toList();
    }

    private TalkLine score(Measured measured) {
        var measurement = measured.measurement();
        var text = switch (measurement.score()) {
            case Score.Scored scored -> frame.t().of("samtal.score", scored.value(), scored.max());
            case Score.NotScored none -> frame.t().of(none.reason().messageKey());
        };
        return new TalkLine(frame.t().of(measurement.instrument().titleKey()), text);
    }
}
