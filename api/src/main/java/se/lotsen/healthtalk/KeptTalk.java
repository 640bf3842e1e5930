package se.lotsen.healthtalk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.casework.TalkMode;
import se.lotsen.person.Person;
import se.lotsen.person.Persons;
import se.lotsen.shared.Ids;

/** Keeps what a signature signs: one version of the talk, with the plan as it then is, and how the person lives. */
@Singleton
class KeptTalk {

    private final HealthTalkRows rows;
    private final Persons persons;
    private final Clock clock;

    KeptTalk(HealthTalkRows rows, Persons persons, Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * Keeps it, with who told about home care filled in.
     *
     * @param version 1 for what was signed first
     * @param why it was changed, or null for the first version
     */
    void keep(
            UUID caseId,
            HealthTalkDraft talk,
            LocalDate heldOn,
            TalkMode mode,
            int version,
            @Nullable String why,
            Actor actor) {
        rows.save(HealthTalkRow.of(
                actor.municipalityId(),
                caseId,
                talk.with(talk.everyday().signed(heldOn)),
                heldOn,
                mode,
                clock.instant(),
                actor.requireStaffId(),
                version,
                why));
        var position = 1;
        for (var goal : talk.wishes().goals()) {
            rows.addGoal(
                    actor.municipalityId(),
                    Ids.next(),
                    caseId,
                    position++,
                    goal.wish(),
                    goal.action(),
                    goal.dueOn(),
                    version);
        }
    }

    /** What the person says of living alone, when the question was answered. */
    void keepLiving(Person person, @Nullable Living living, Actor actor) {
        if (living == null || living == Living.DECLINED || living == Living.NOT_ASKED) return;
        persons.change(person.livingAlone(living == Living.ALONE), actor);
    }
}
