package se.lotsen.healthtalk;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.Cases;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Consents;
import se.lotsen.person.Person;
import se.lotsen.person.Persons;
import se.lotsen.person.Warning;
import se.lotsen.person.Warnings;
import se.lotsen.referral.Referral;
import se.lotsen.referral.Referrals;
import se.lotsen.referral.ReportPart;

/** View: the talk as far as it has come, or a fresh one with what is known already; or a change of a signed talk as far as that has come. */
@UseCase(roles = Role.GUIDE)
public class ReadDraft {

    private final Cases cases;
    private final CaseActions actions;
    private final Persons persons;
    private final Referrals referrals;
    private final Consents consents;
    private final Warnings warnings;
    private final Units units;
    private final Drafts drafts;
    private final HealthTalkRows rows;

    ReadDraft(
            Cases cases,
            CaseActions actions,
            Persons persons,
            Referrals referrals,
            Consents consents,
            Warnings warnings,
            Units units,
            Drafts drafts,
            HealthTalkRows rows) {
        this.cases = cases;
        this.actions = actions;
        this.persons = persons;
        this.referrals = referrals;
        this.consents = consents;
        this.warnings = warnings;
        this.units = units;
        this.drafts = drafts;
        this.rows = rows;
    }

    /**
     * The form.
     *
     * @param version to send back when saving; 0 when nothing is saved
     * @param savedAt null when nothing is saved
     * @param step the step last saved, or the first
     * @param senders health centres that would hear
     * @param report what they would read; each part with the consent item that must allow it
     * @param changes what is signed and is being changed, or null while the talk is held
     */
    public record Sheet(
            Case state,
            Person person,
            List<Warning> warnings,
            HealthTalkDraft draft,
            int version,
            @Nullable Instant savedAt,
            TalkStep step,
            List<String> senders,
            List<ReportPart> report,
            ShowHealthTalk.@Nullable Signed changes) {}

    /** Shows it. */
    public Sheet read(String caseNumber, Actor actor) {
        var found = cases.read(caseNumber, actor);
        var isChange = drafts.isChange(found, actor);
        actions.require(actor, isChange ? CaseAction.CHANGE_TALK : CaseAction.HOLD_TALK, found);
        var person = persons.read(found.file().personId(), actor);
        var attached = referrals.ofCase(found.file().id(), actor);
        var kept = drafts.of(found.file().id(), actor);
        var draft = kept.map(Drafts.Kept::draft)
                .orElseGet(() -> FreshDraft.of(found, person, attached, allowed(attached, actor)));
        return new Sheet(
                found,
                person,
                warnings.live(person.id(), actor),
                draft,
                kept.map(Drafts.Kept::version).orElse(0),
                kept.map(Drafts.Kept::savedAt).orElse(null),
                kept.map(Drafts.Kept::step).orElse(TalkStep.CONSENT),
                attached.stream()
                        .map(r -> units.unit(actor, r.file().senderUnitId()).name())
                        .distinct()
                        .toList(),
                HealthTalkReport.parts(draft),
                isChange ? signed(found, actor) : null);
    }

    private ShowHealthTalk.@Nullable Signed signed(Case found, Actor actor) {
        return rows.versions(actor.municipalityId(), found.file().id()).stream()
                .findFirst()
                .map(SignedRow::signed)
                .orElse(null);
    }

    private Set<ConsentItem> allowed(List<Referral> attached, Actor actor) {
        var items = EnumSet.noneOf(ConsentItem.class);
        for (var referral : attached) {
            var file = referral.file();
            items.addAll(
                    consents.allowed(file.personId(), Consent.Direction.TO_HEALTH_CENTRE, file.senderUnitId(), actor));
        }
        return items;
    }
}
