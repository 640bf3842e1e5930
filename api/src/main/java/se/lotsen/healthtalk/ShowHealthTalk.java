package se.lotsen.healthtalk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** View: the signed health talk as it was signed, each version of it. */
@UseCase(roles = Role.GUIDE)
public class ShowHealthTalk {

    private final Cases cases;
    private final CaseActions actions;
    private final Persons persons;
    private final Warnings warnings;
    private final HealthTalkRows rows;
    private final Drafts drafts;
    private final Measurements measurements;

    ShowHealthTalk(
            Cases cases,
            CaseActions actions,
            Persons persons,
            Warnings warnings,
            HealthTalkRows rows,
            Drafts drafts,
            Measurements measurements) {
        this.cases = cases;
        this.actions = actions;
        this.persons = persons;
        this.warnings = warnings;
        this.rows = rows;
        this.drafts = drafts;
        this.measurements = measurements;
    }

    /**
     * The page.
     *
     * @param hold whether a talk may be held now, or why not
     * @param change whether what is signed may be changed now, or why not
     * @param isBeingChanged true while a change is begun and not signed
     * @param talk the version that counts; empty until one is signed
     * @param earlier versions before it, the latest first
     * @param baseline what was measured at the talk
     */
    public record Page(
            Case state,
            Person person,
            List<Warning> warnings,
            Allowed hold,
            Allowed change,
            boolean isBeingChanged,
            Optional<Signed> talk,
            List<Signed> earlier,
            List<Measured> baseline) {}

    /**
     * A version of a signed talk.
     *
     * @param version 1 for what was signed first
     * @param why it was changed, or null for the first version
     */
    public record Signed(
            HealthTalkDraft answers,
            Instant signedAt,
            String signedBy,
            int version,
            @Nullable String why) {}

    /** Shows it. */
    public Page show(String caseNumber, Actor actor) {
        var found = cases.read(caseNumber, actor);
        var caseId = found.file().id();
        var versions = rows.versions(actor.municipalityId(), caseId).stream()
                .map(SignedRow::signed)
                .toList();
        return new Page(
                found,
                persons.read(found.file().personId(), actor),
                warnings.live(found.file().personId(), actor),
                actions.one(CaseAction.HOLD_TALK, actor, found),
                actions.one(CaseAction.CHANGE_TALK, actor, found),
                !versions.isEmpty() && drafts.of(caseId, actor).isPresent(),
                versions.stream().findFirst(),
                versions.stream().skip(1).toList(),
                measurements.of(caseId, actor).stream()
                        .filter(measured -> measured.occasion() == MeasuredAt.BASELINE)
                        .toList());
    }
}
