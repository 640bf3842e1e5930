package se.lotsen.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.Persons;
import se.lotsen.referral.Referrals;
import se.lotsen.shared.SqlArray;

/** A guide opens a referral and reads what its sender has added. They are read when a guide whom they are for has them before the eyes. */
@UseCase(roles = Role.GUIDE)
public class ReadMessages {

    private final Referrals referrals;
    private final Persons persons;
    private final MessageRows rows;
    private final Clock clock;

    ReadMessages(Referrals referrals, Persons persons, MessageRows rows, Clock clock) {
        this.referrals = referrals;
        this.persons = persons;
        this.rows = rows;
        this.clock = clock;
    }

    /** Those about one referral, oldest first. */
    public List<Message> ofReferral(UUID referralId, Actor actor) {
        var file = referrals.read(referralId, actor).file();
        var _ = persons.read(file.personId(), actor);
        var ids = SqlArray.of(List.of(file.id()));
        rows.markRead(actor.municipalityId(), ids, clock.instant(), actor.requireStaffId());
        return rows.about(actor.municipalityId(), ids);
    }
}
