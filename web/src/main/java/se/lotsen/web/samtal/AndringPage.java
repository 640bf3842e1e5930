package se.lotsen.web.samtal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.lotsen.healthtalk.HealthTalkDraft;
import se.lotsen.healthtalk.ReadDraft;
import se.lotsen.healthtalk.ShowHealthTalk;
import se.lotsen.healthtalk.TalkStep;
import se.lotsen.web.layout.Identity;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * The last step of a change of a signed talk: what is signed beside what it becomes, why, and the signature.
 *
 * @param why as typed
 */
public record AndringPage(Frame frame, ReadDraft.Sheet sheet, LocalDate today, String why, Problems problems)
        implements Page {

    /** Fields of the command by their names in the form; a goal is put right in its step. */
    static final Map<String, String> FIELDS = Map.of("why", "varfor");

    /** One step that is changed. */
    public record Changed(TalkStep step, List<TalkLine> before, List<TalkLine> after) {}

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("samtal.changeTitle");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** The bar on top. */
    public Identity identity() {
        return Identity.of(sheet.person(), sheet.person().number().ageOn(today), sheet.warnings(), frame.t());
    }

    /** Address of the talk, without a step. */
    public String href() {
        return "/arenden/" + sheet.state().file().number() + "/samtal";
    }

    /** True when a health centre has referred the person, and hears nothing of the change by itself. */
    public boolean isWaitedFor() {
        return !sheet.senders().isEmpty();
    }

    /** What is signed. */
    public int version() {
        return signed().version();
    }

    /** The steps that are changed, in order. */
    public List<Changed> changed() {
        HealthTalkDraft before = signed().answers();
        HealthTalkDraft after = sheet.draft();
        return Arrays.stream(TalkStep.values())
                .filter(step -> !before.of(step).equals(after.of(step)))
                .map(step -> new Changed(
                        step, TalkLine.of(before.of(step), frame.t()), TalkLine.of(after.of(step), frame.t())))
                .toList();
    }

    /** What stands in the way in the plan: lines that lack something, each once. */
    public List<String> wrongs() {
        return problems.all().stream()
                .filter(problem -> problem.field().startsWith("wishes."))
                .map(Problems.Problem::text)
                .distinct()
                .toList();
    }

    private ShowHealthTalk.Signed signed() {
        var signed = sheet.changes();
        if (signed == null) throw new IllegalStateException("nothing signed is being changed");
        return signed;
    }
}
