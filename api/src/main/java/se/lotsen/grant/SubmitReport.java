package se.lotsen.grant;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;

/** A manager freezes a report as it is submitted, in the name of the one who stands for it. A correction is a new version. */
@UseCase(roles = Role.MANAGER, countsProtected = true)
public class SubmitReport {

    private final GrantRows grants;
    private final ReportRows reports;
    private final ReportForm form;
    private final AccessLog log;
    private final Clock clock;

    SubmitReport(GrantRows grants, ReportRows reports, ReportForm form, AccessLog log, Clock clock) {
        this.grants = grants;
        this.reports = reports;
        this.form = form;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The report that was looked at.
     *
     * @param signatory name of the person who stands for it
     * @param seen fingerprint of what was looked at
     */
    public record Command(UUID grantId, String signatory, String seen) {

        /** Surrounding blanks are no part of a name. */
        public Command {
            signatory = signatory.strip();
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Frozen. */
        record Submitted(int version, String sha256) implements Outcome {}

        /** Not frozen; every rule that says no. */
        record Refused(List<Refusal> refusals) implements Outcome {}
    }

    /** Freezes it. */
    public Outcome submit(Command c, Actor actor) {
        var id = actor.municipalityId();
        grants.lockAll(id);
        var grant = grants.one(id, c.grantId())
                .orElseThrow(() -> new Missing("grant"))
                .grant();
        var filled = form.fill(grant, id);
        var contents = filled.contents();
        var earlier = filled.submitted();
        var refusals = refusals(c, id, contents, earlier);
        if (!refusals.isEmpty()) {
            // Nothing leaves, and the page that says so tells what it shows.
            log.persons(Action.READ, List.of(), null);
            return new Outcome.Refused(refusals);
        }
        log.persons(Action.EXPORT, filled.persons(), null);
        var version = earlier.size() + 1;
        reports.freeze(
                id,
                grant.id(),
                version,
                contents.text(),
                contents.sha256(),
                c.signatory(),
                clock.instant(),
                actor.requireStaffId());
        return new Outcome.Submitted(version, contents.sha256());
    }

    private List<Refusal> refusals(
            Command c, String municipalityId, ReportContents contents, List<GrantReport.Submitted> earlier) {
        var refusals = new ArrayList<Refusal>();
        for (var question : form.questions(municipalityId, c.grantId())) {
            if (question.isOpen()) {
                refusals.add(Refusal.of("answer-" + question.id(), "answerMissing", question.wording()));
            }
        }
        if (c.signatory().isEmpty()) refusals.add(Refusal.of("signatory", "signatoryMissing"));
        Refusal.ofLength("signatory", c.signatory()).ifPresent(refusals::add);
        if (!earlier.isEmpty() && earlier.getFirst().sha256().equals(contents.sha256())) {
            refusals.add(Refusal.of("signatory", "nothingChanged"));
        } else if (!c.seen().equals(contents.sha256())) {
            refusals.add(Refusal.of("signatory", "changedSinceSeen"));
        }
        return refusals;
    }
}
