package se.lotsen.referral.passon;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.outbox.DeliverOne;
import se.lotsen.outbox.Outbox;
import se.lotsen.referral.Referrals;
import se.lotsen.referral.ReportFacts;
import se.lotsen.referral.ReportKind;
import se.lotsen.referral.ReportPart;

/** The third step of carrying a letter, again in the municipality that passes the referral on: notes what came of it. */
@UseCase(roles = Role.SYSTEM)
public class SettleLetter {

    /** Attempts before it is given up: with the waits between them a day, as long as an endpoint of a record system is given. */
    static final int MOST_ATTEMPTS = 34;

    private final LetterRows rows;
    private final Referrals referrals;
    private final Outbox outbox;
    private final Staff staff;
    private final AccessLog log;
    private final Clock clock;

    SettleLetter(LetterRows rows, Referrals referrals, Outbox outbox, Staff staff, AccessLog log, Clock clock) {
        this.rows = rows;
        this.referrals = referrals;
        this.outbox = outbox;
        this.staff = staff;
        this.log = log;
        this.clock = clock;
    }

    /** It is in the other municipality's queue. */
    public void arrived(UUID referralId, Actor actor) {
        settle(referralId, LetterState.ARRIVED, null, actor);
    }

    /** It did not arrive and will not be tried again; the health centre, which believes that it is on its way, is told. */
    public void ended(UUID referralId, WhyNot why, Actor actor) {
        settle(referralId, why.state(), why, actor);
    }

    /**
     * Nobody knows whether it arrived: it is tried again, later each time, and given up after a day. Then the health centre is told, and a guide may
     * have it tried once more.
     */
    public void postpone(UUID referralId, String error, Actor actor) {
        log.persons(Action.READ, List.of(), null);
        rows.lockWaiting(actor.municipalityId(), referralId).ifPresent(row -> {
            var attempts = row.attempts() + 1;
            if (attempts < MOST_ATTEMPTS) {
                var next = clock.instant().plus(DeliverOne.waitAfter(attempts));
                rows.failed(actor.municipalityId(), referralId, next, error);
            } else {
                rows.giveUp(actor.municipalityId(), referralId, clock.instant(), error);
                if (!row.isToldToHaveFailed()) tell(row, WhyNot.FAULT.told(row.toName()), actor);
            }
        });
    }

    private void settle(UUID referralId, LetterState state, @Nullable WhyNot why, Actor actor) {
        log.persons(Action.READ, List.of(), null);
        var found = rows.lockWaiting(actor.municipalityId(), referralId);
        if (found.isEmpty()) return;
        var file = referrals.read(referralId, actor).file();
        log.person(Action.CHANGE, file.personId(), file.number());
        rows.settle(actor.municipalityId(), referralId, state.name(), why == null ? null : why.name(), clock.instant());
        var letter = found.get();
        if (why != null) tell(letter, why.told(letter.toName()), actor);
        else if (letter.isToldToHaveFailed()) tell(letter, Optional.of(arrivedLate(letter)), actor);
    }

    private static String arrivedLate(LetterRow letter) {
        return "Remissen har nu kommit fram till kommunen " + letter.toName() + ". Ni behöver inte skicka den igen.";
    }

    private void tell(LetterRow letter, Optional<String> told, Actor actor) {
        var guide = staff.colleague(actor, letter.writtenBy()).orElseThrow();
        told.ifPresent(text -> {
            var parts = List.of(ReportPart.always("reason-text", text));
            var facts = ReportFacts.by(guide, ReportKind.REJECTION, clock.instant(), parts);
            outbox.put(actor, ReportFacts.TOPIC, letter.referralId(), facts);
        });
    }
}
