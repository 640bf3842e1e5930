package se.lotsen.healthtalk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Allowed;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.Cases;
import se.lotsen.person.Person;
import se.lotsen.person.Persons;
import se.lotsen.person.Warning;
import se.lotsen.person.Warnings;

/** View: the signed health talk, as it was when it was signed. */
@UseCase(roles = Role.GUIDE)
public class ShowHealthTalk {

    private final Cases cases;
    private final CaseActions actions;
    private final Persons persons;
    private final Warnings warnings;
    private final HealthTalkRows rows;
    private final Measurements measurements;

    ShowHealthTalk(
            Cases cases,
            CaseActions actions,
            Persons persons,
            Warnings warnings,
            HealthTalkRows rows,
            Measurements measurements) {
        this.cases = cases;
        this.actions = actions;
        this.persons = persons;
        this.warnings = warnings;
        this.rows = rows;
        this.measurements = measurements;
    }

    /**
     * The page.
     *
     * @param hold whether a talk may be held now, or why not
     * @param talk empty until one is signed
     * @param baseline what was measured at the talk
     */
    public record Page(
            Case state,
            Person person,
            List<Warning> warnings,
            Allowed hold,
            Optional<Signed> talk,
            List<Measured> baseline) {}

    /** A signed talk. */
    public record Signed(HealthTalkDraft answers, Instant signedAt, String signedBy) {}

    /** Shows it. */
    public Page show(String caseNumber, Actor actor) {
        var found = cases.read(caseNumber, actor);
        var caseId = found.file().id();
        return new Page(
                found,
                persons.read(found.file().personId(), actor),
                warnings.live(found.file().personId(), actor),
                actions.one(CaseAction.HOLD_TALK, actor, found),
                rows.signed(actor.municipalityId(), caseId).map(SignedRow::signed),
                measurements.of(caseId, actor).stream()
                        .filter(measured -> measured.occasion() == MeasuredAt.BASELINE)
                        .toList());
    }
}
