package se.lotsen.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.OpenCase;
import se.lotsen.casework.OpenCase.Ground;
import se.lotsen.casework.OpenCase.ToldBy;
import se.lotsen.casework.OpenCase.Whom;
import se.lotsen.casework.WayIn;
import se.lotsen.person.Consent;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.Person;
import se.lotsen.person.Persons;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Stale;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/**
 * A guide notes what came of a call. A yes opens a case with what was said, which the guide takes; no more contact is kept for ever; the rest
 * is tried again as {@link Member#canBeCalled} says.
 */
@UseCase(roles = Role.GUIDE)
public class NoteAnswer {

    private static final int LONGEST = 1_000;
    private static final int FARTHEST_MONTHS = 6;
    private static final int DAYS_TO_CONTACT = 3;

    private final Campaigns campaigns;
    private final CampaignRows rows;
    private final MemberRows members;
    private final MayBeContacted may;
    private final Persons persons;
    private final OpenCase openCase;
    private final AccessLog log;
    private final Clock clock;

    NoteAnswer(
            Campaigns campaigns,
            CampaignRows rows,
            MemberRows members,
            MayBeContacted may,
            Persons persons,
            OpenCase openCase,
            AccessLog log,
            Clock clock) {
        this.campaigns = campaigns;
        this.rows = rows;
        this.members = members;
        this.may = may;
        this.persons = persons;
        this.openCase = openCase;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What came of a call.
     *
     * @param answer null while it is not chosen
     * @param said in the person's words; a yes needs it
     * @param callOn the day to call again, or null
     * @param sameAs somebody known under another number who is the same person, or null
     * @param isAnother true when the guide has seen those who are alike, and it is none of them
     */
    public record Command(
            UUID campaignId,
            UUID memberId,
            @Nullable Answer answer,
            String said,
            @Nullable LocalDate callOn,
            @Nullable UUID sameAs,
            boolean isAnother) {}

    /** What came of noting it. */
    public sealed interface Outcome {
        /** It is noted. */
        record Noted(Answer answer) implements Outcome {}

        /** A yes: a case is open. */
        record Opened(String caseNumber) implements Outcome {}

        /** Somebody known may be the same person; nothing was changed. */
        record Alike(List<Person> known) implements Outcome {}

        /** The person may not be contacted any more; the call is noted in no way. */
        record MayNot(LeftOut why) implements Outcome {}

        /** Something must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Notes it. */
    public Outcome note(Command c, Actor actor) {
        var campaign = campaigns.running(c.campaignId(), actor);
        log.persons(Action.CHANGE, List.of(c.memberId()), campaign.number());
        var row = members.lock(actor.municipalityId(), c.campaignId(), c.memberId())
                .orElseThrow(() -> new Missing("member"));
        var answer = c.answer();
        var errors = errors(c);
        if (answer == null || !errors.isEmpty()) return new Outcome.Refused(errors);
        var member = row.member();
        if (!member.stand().isOpen()) throw new Stale("member");
        var why = may.whyNot(member.number(), actor);
        if (why.isPresent() && answer != Answer.NO_MORE) {
            members.leaveOut(actor.municipalityId(), member.id(), why.get());
            return new Outcome.MayNot(why.get());
        }
        if (answer == Answer.YES) {
            return switch (openCase.open(caseOf(member, c, actor), actor)) {
                case OpenCase.Outcome.Opened(var state) -> {
                    keep(row, member, answer, c, actor);
                    rows.addCase(
                            actor.municipalityId(), c.campaignId(), state.file().id());
                    yield new Outcome.Opened(state.file().number());
                }
                case OpenCase.Outcome.Alike(var known) -> new Outcome.Alike(known);
                case OpenCase.Outcome.AlreadyOpen _, OpenCase.Outcome.NotForYou _, OpenCase.Outcome.KnownAlready _ -> {
                    members.leaveOut(actor.municipalityId(), member.id(), LeftOut.KNOWN);
                    yield new Outcome.MayNot(LeftOut.KNOWN);
                }
                case OpenCase.Outcome.Refused(var refused) -> new Outcome.Refused(refused);
            };
        }
        if (answer == Answer.NO_MORE) may.never(member.number(), actor);
        keep(row, member, answer, c, actor);
        return new Outcome.Noted(answer);
    }

    private void keep(MemberRow row, Member member, Answer answer, Command c, Actor actor) {
        members.update(row.standing(member.after(answer, c.callOn(), Swedish.today(clock))));
        members.addAttempt(
                actor.municipalityId(),
                Ids.next(),
                member.id(),
                clock.instant(),
                actor.requireStaffId(),
                answer,
                c.said());
    }

    private List<FieldError> errors(Command c) {
        var errors = new ArrayList<FieldError>();
        if (c.answer() == null) errors.add(new FieldError("answer", "outreach.answer"));
        if (c.said().length() > LONGEST) errors.add(new FieldError("said", "outreach.said"));
        if (c.answer() == Answer.YES && c.said().isBlank()) {
            errors.add(new FieldError("said", "intake.reason.missing"));
        }
        if (c.answer() == Answer.LATER) {
            var today = Swedish.today(clock);
            var on = c.callOn();
            if (on == null || !on.isAfter(today) || on.isAfter(today.plusMonths(FARTHEST_MONTHS))) {
                errors.add(new FieldError("callOn", "outreach.callOn"));
            }
        }
        return errors;
    }

    private OpenCase.Command caseOf(Member member, Command c, Actor actor) {
        return new OpenCase.Command(
                whom(member, c, actor),
                WayIn.OUTREACH,
                new ToldBy("", "", ""),
                new Ground(Consent.Form.ORAL, false, ""),
                false,
                c.said(),
                true,
                WorkingDays.plus(Swedish.today(clock), DAYS_TO_CONTACT));
    }

    private Whom whom(Member member, Command c, Actor actor) {
        var sameAs = c.sameAs();
        if (sameAs != null) return new Whom.Known(sameAs);
        var holder = persons.holders(List.of(member.number()), actor)
                .get(member.number().value());
        if (holder instanceof Persons.Holder.Somebody somebody) {
            return new Whom.Known(somebody.staying().id());
        }
        var phone = member.phone();
        return new Whom.Newcomer(
                member.number().value(),
                member.givenName(),
                member.familyName(),
                phone == null ? "" : phone,
                phone == null ? ContactPreference.LETTER : ContactPreference.PHONE,
                "sv",
                false,
                c.isAnother());
    }
}
