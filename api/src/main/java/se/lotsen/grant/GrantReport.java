package se.lotsen.grant;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.grant.ReportContents.Difference;
import se.lotsen.grant.ReportContents.Question;
import se.lotsen.shared.Missing;

/** View: the report of a grant as the books stand now, what has been submitted, and what has changed since. */
@UseCase(roles = Role.MANAGER, countsProtected = true)
public class GrantReport {

    private final GrantRows grants;
    private final ReportForm form;
    private final AccessLog log;

    GrantReport(GrantRows grants, ReportForm form, AccessLog log) {
        this.grants = grants;
        this.form = form;
        this.log = log;
    }

    /**
     * A report as it was submitted.
     *
     * @param sha256 fingerprint of the contents' text
     * @param signatory who stands for it
     * @param submittedBy who froze it
     */
    public record Submitted(
            int version,
            ReportContents contents,
            String sha256,
            String signatory,
            Instant submittedAt,
            String submittedBy) {}

    /**
     * All of it.
     *
     * @param now as the books stand
     * @param submitted latest version first
     * @param hours whether hours and talks can belong together
     */
    public record Contents(
            Grant grant, List<Question> questions, ReportContents now, List<Submitted> submitted, HoursCheck hours) {

        /** What has changed since the latest version; nothing when there is none. */
        public List<Difference> differences() {
            return submitted.isEmpty()
                    ? List.of()
                    : now.since(submitted.getFirst().contents());
        }

        /** A submitted version. */
        public Submitted version(int wanted) {
            return submitted.stream()
                    .filter(report -> report.version() == wanted)
                    .findFirst()
                    .orElseThrow(() -> new Missing("version"));
        }
    }

    /** Reads it. */
    public Contents read(UUID grantId, Actor actor) {
        return read(grantId, Action.READ, actor);
    }

    /** Reads it to take it along as a file. */
    public Contents export(UUID grantId, Actor actor) {
        return read(grantId, Action.EXPORT, actor);
    }

    private Contents read(UUID grantId, Action action, Actor actor) {
        var id = actor.municipalityId();
        var grant =
                grants.one(id, grantId).orElseThrow(() -> new Missing("grant")).grant();
        var filled = form.fill(grant, id);
        var shown = new HashSet<>(filled.persons());
        shown.addAll(form.persons(
                id, filled.submitted().stream().map(Submitted::contents).toList()));
        log.persons(action, shown, null);
        return new Contents(grant, form.questions(id, grantId), filled.contents(), filled.submitted(), filled.hours());
    }
}
